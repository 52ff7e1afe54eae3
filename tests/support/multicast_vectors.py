"""Golden vectors of multicast look-up (docs/protocol/36-multicast.md).

``python -m tests.support.multicast_vectors`` writes ``tests/vectors/multicast.json`` anew; do that
only together with a change of that page and a line in CHANGELOG.md.
"""

from __future__ import annotations

import json
from pathlib import Path

from m2chat.crypto.session_keys import Ephemeral
from m2chat.links import LOCAL_CIRCLE
from m2chat.net.services.multicast import MulticastFound, MulticastLookup, group_of, port_of
from m2chat.net.services.nearby import (
    NEAR_GROUP,
    Near,
    StepKind,
    ask_key,
    encode_name,
    seal_step,
    shared_secret,
    words_key,
)
from m2chat.net.services.nearby_words import code_of, commitment_of, nonce_of
from tests.support.vectors import Count, row

PATH = Path(__file__).parents[1] / "vectors" / "multicast.json"
DISCOVERY, DAY = row(1, 16), 20_000


def build() -> dict[str, str]:
    """All vectors: inputs are ``row`` values, byte strings are hexadecimal."""
    group = group_of(DISCOVERY, DAY)
    lookup = MulticastLookup(1_800_000_000_123, row(2, 8), row(3, 16), row(4, 976))
    found = MulticastFound(row(2, 8), row(5, 8), row(6, 944))
    return {
        "group ipv4": group.ipv4,
        "group ipv6": group.ipv6,
        "mck": group.key.hex(),
        "port local circle": str(port_of(LOCAL_CIRCLE.public_key)),
        "port": str(port_of(row(7, 32))),
        "mlook": lookup.seal(group.key, Count(9)).hex(),
        "mfound": found.encode().hex(),
        "near group ipv4": NEAR_GROUP.ipv4,
        "near group ipv6": NEAR_GROUP.ipv6,
        "local circle nk": LOCAL_CIRCLE.network_key.hex(),
        "local circle tag": LOCAL_CIRCLE.tag.hex(),
        "local circle link": LOCAL_CIRCLE.link(),
        **words(),
    }


def words() -> dict[str, str]:
    """One try of Bob's with Alice, step by step."""
    alice, bob = Ephemeral(row(11, 32)), Ephemeral(row(12, 32))
    shared = shared_secret(alice, bob.public)
    name = encode_name("Bob")
    asked_nonce, asking_nonce = (
        nonce_of(row(13, 32), row(14, 32)),
        nonce_of(row(15, 32), row(16, 32)),
    )
    commitment = commitment_of(alice.public, bob.public, asking_nonce, name)
    first = ask_key(shared, alice.public, bob.public)
    second = words_key(shared, alice.public, bob.public, commitment, asked_nonce)
    code = code_of(
        Near(alice.public, "Zoë"), Near(bob.public, "Bob"), commitment, asked_nonce, asking_nonce
    )
    steps = {
        "ask": (first, bob, alice, StepKind.ASK, commitment),
        "answer": (first, alice, bob, StepKind.ANSWER, commitment + asked_nonce),
        "reveal": (second, bob, alice, StepKind.REVEAL, asking_nonce + name),
        "shown": (second, alice, bob, StepKind.SHOWN, b""),
        "agree of who asks": (second, bob, alice, StepKind.AGREE, row(15, 32) + row(17, 82)),
        "agree of who is asked": (
            second, alice, bob, StepKind.AGREE, row(13, 32) + row(14, 32) + b"\1",
        ),
        "differ": (second, bob, alice, StepKind.DIFFER, b""),
    }  # fmt: skip
    said = {
        f"near step {name}": seal_step(key, to.public, one.public, kind, content, Count(18))
        for name, (key, one, to, kind, content) in steps.items()
    }
    values = {
        "near": Near(row(10, 32), "Zoë").encode(),
        "near k of ask": first,
        "near k of words": second,
        "near rA": asked_nonce,
        "near rB": asking_nonce,
        "near c": commitment,
        "near code": code,
        **said,
    }
    return {name: value.hex() for name, value in values.items()}


if __name__ == "__main__":
    PATH.write_text(json.dumps(build(), indent=1) + "\n", encoding="utf-8")
