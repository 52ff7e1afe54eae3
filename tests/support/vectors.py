"""Golden vectors of the wire, the key schedule and the introductions.

``python -m tests.support.vectors`` writes ``tests/vectors/wire.json`` anew; do that only together
with a change of docs/protocol/ and a line in CHANGELOG.md.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from m2chat.crypto.aead import Record
from m2chat.crypto.session_keys import (
    finish_mac,
    first_keys,
    first_secret,
    next_key,
    traffic_secrets,
    transcript,
)
from m2chat.net.traversal.punch import Punch, punch_key
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import Bundle, Candidates, blob_key, card_key, lookup_key
from m2chat.net.wire.frames import (
    Ack,
    Challenge,
    Close,
    Credit,
    Crypto,
    Datagram,
    Frame,
    Ping,
    Response,
    Stop,
    Stream,
    Streams,
)
from m2chat.net.wire.framing import frame_message
from m2chat.net.wire.handshake_messages import Hs1, Hs2
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType, seal_short

PATH = Path(__file__).parents[1] / "vectors" / "wire.json"


class Count:
    """ "Random" bytes that count up; vectors must not depend on a library's generator."""

    def __init__(self, start: int = 0) -> None:
        self._next = start

    def bytes(self, count: int) -> bytes:
        """The next ``count`` numbers."""
        out = bytes((self._next + place) % 256 for place in range(count))
        self._next += count
        return out


def row(first: int, count: int) -> bytes:
    """``count`` bytes that count up from ``first``."""
    return bytes((first + place) % 256 for place in range(count))


FRAMES: dict[str, Frame] = {
    "ping": Ping(),
    "ack": Ack(((90, 100), (50, 80), (7, 7)), 0.025),
    "crypto": Crypto(1000, row(0, 10)),
    "stream": Stream(6, 2**33, row(0, 12), True),
    "credit": Credit(0xFFFFFFFF, 2**40),
    "streams": Streams(130),
    "stop": Stop(6, 5),
    "challenge": Challenge(row(1, 8)),
    "response": Response(row(1, 8)),
    "close": Close(4),
    "datagram": Datagram(0, row(9, 9)),
}


def build() -> dict[str, Any]:
    """All vectors: inputs are ``row`` values, outputs hexadecimal."""
    circle = CircleKeys(row(0, 32), row(32, 32), "vectors")
    masked = circle.seal_long(LongType.PROBE, row(0, 40), Count(200))
    unmasked = bytes(masked)
    circle.mask.apply(masked, len(masked), 0, len(masked))
    record = Record(row(1, 16), row(17, 12))
    short = seal_short(record, row(40, 8), 0x21, 2**32 + 7, Ping().encode(), offset=0xFFFFFFF0)
    s1 = first_secret(row(0, 32), row(32, 32), row(64, 96))
    secrets = traffic_secrets(s1, row(5, 32), row(6, 32))
    bundle = Bundle(
        7, row(2, 8), 1_800_000_000, 1_800_086_400, row(3, 256), row(4, 32), row(5, 512)
    )
    candidates = Candidates(2, (Address("192.168.1.5", 4000), Address("2001:db8::1", 5000)))
    key = punch_key(row(8, 32), row(9, 8), row(10, 976), row(11, 944))
    punch = Punch(
        row(9, 8), [key], [Address("192.0.2.1", 4001)], initiator=True, now=0.0, random=Count(77)
    )
    probe = punch.poll(0.0)[0][1]
    hs1 = Hs1(*(row(n, s) for n, s in ((1, 8), (2, 8), (3, 8), (4, 8), (5, 32), (6, 16), (7, 256))))
    hs2 = Hs2(*(row(n, s) for n, s in ((1, 8), (2, 8), (3, 32), (4, 16), (5, 256))))
    values: dict[str, bytes] = {
        "long/unmasked": unmasked,
        "long/masked": bytes(masked),
        "short": short,
        "hs1": hs1.encode(),
        "hs2": hs2.encode(),
        "control message": frame_message(7, row(0, 5)),
        "transcript th1": transcript("th1", row(0, 32), row(1, 338), row(2, 320)),
        "s1": s1,
        "k1 initiator": first_keys(s1)[0],
        "k1 responder": first_keys(s1)[1],
        "traffic initiator": secrets.traffic[0],
        "traffic responder": secrets.traffic[1],
        "fin initiator": finish_mac(secrets.fin[0], row(6, 32)),
        "exporter": secrets.exporter,
        "cid 0/0": secrets.cid(0, 0),
        "cid 1/3": secrets.cid(1, 3),
        "offset 0/0": secrets.offset(0, 0).to_bytes(4, "big"),
        "next key": next_key(secrets.traffic[0]),
        "bundle": bundle.encode(),
        "bid": bundle.bid,
        "candidates": candidates.encode(),
        "Kd": blob_key(row(1, 16), row(2, 32)),
        "Ki": card_key(row(1, 16), row(2, 32)),
        "Kl": lookup_key(row(1, 32), row(2, 32), row(3, 32)),
        "Kp": key,
        "probe": probe,
    }
    values |= {f"frame {name}": frame.encode() for name, frame in FRAMES.items()}
    return {name: value.hex() for name, value in values.items()}


if __name__ == "__main__":
    PATH.write_text(json.dumps(build(), indent=1) + "\n", encoding="utf-8")
