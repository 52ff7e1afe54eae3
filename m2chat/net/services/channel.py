"""The records of one association, seen from one end (protocol 5).

    prk = HKDF-Extract(H("svc" || svc_pk || cn || ck || ce || sn), X25519(ce, S_x))
    c2s = KX(prk, "c2s", 28)     s2c = KX(prk, "s2c", 28)      each key16 || iv12

SHORT packets in epoch 1 with offset 0; in s2c number 0 is OPENED's record, so packets begin at 1
there and at 0 in c2s.  A number is accepted once: a window of 64 numbers below the highest, moved
only by packets that opened (T10).  There is no rekey: a client makes a new association long before
``RENEW_PACKETS``, and nothing is sealed or opened beyond ``STOP_PACKETS``.
"""

from __future__ import annotations

from collections.abc import Callable

from m2chat.crypto.aead import Record
from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.kdf import expand, extract, h, label
from m2chat.net.errors import NetMisuse
from m2chat.net.wire.packet import EPOCH_TRAFFIC, HEADER, open_short, seal_short

RENEW_PACKETS = 1 << 20
STOP_PACKETS = 1 << 22
WINDOW = 64
KEY_AND_IV = 28
TRAFFIC_FLAGS = EPOCH_TRAFFIC << 5

_WINDOW_MASK = (1 << WINDOW) - 1
RecordOf = Callable[[bytes], Record]


def association_keys(
    service_key: bytes, nonce: bytes, cookie: bytes, exchange: bytes, service_nonce: bytes,
    shared: bytes,
) -> tuple[bytes, bytes]:  # fmt: skip
    """(c2s, s2c) of 28 bytes each from the two nonces, the cookie, ce and X25519(ce, S_x)."""
    salt = h(label("svc"), service_key, nonce, cookie, exchange, service_nonce)
    prk = extract(salt, shared)
    return expand(prk, label("c2s"), KEY_AND_IV), expand(prk, label("s2c"), KEY_AND_IV)


class Channel:
    """Seals towards one end and opens what comes from it.  Small: a server holds 100,000."""

    __slots__ = ("_highest", "_next", "_open_key", "_record_of", "_seal_key", "_seen", "peer_cid")

    def __init__(
        self, seal_key: bytes, open_key: bytes, peer_cid: bytes, *, first_number: int,
        record_of: RecordOf,
    ) -> None:  # fmt: skip
        """``record_of`` makes, or keeps, the cipher of a key: one costs 2.5 kB while it lives."""
        self.peer_cid = peer_cid
        self._seal_key = seal_key
        self._open_key = open_key
        self._record_of = record_of
        self._next = first_number
        self._highest = -1
        self._seen = 0  # bit n: number ``highest - n`` was opened

    @property
    def sent(self) -> int:
        """The next packet number."""
        return self._next

    @property
    def highest(self) -> int:
        """The highest number opened, -1 for none."""
        return self._highest

    def seal(self, frames: bytes, size: int = 0) -> bytes:
        """One SHORT datagram, unmasked; ``size`` as in ``packet.seal_short``."""
        number = self._next
        if number >= STOP_PACKETS:
            raise NetMisuse("an association sends no more packets than its keys allow")
        self._next = number + 1
        record = self._record_of(self._seal_key)
        return seal_short(record, self.peer_cid, TRAFFIC_FLAGS, number, frames, size=size)

    def open(self, datagram: bytes | memoryview) -> bytes:
        """The frames of a datagram; raises ``DecryptionFailed`` for all that must be dropped."""
        if HEADER.unpack_from(datagram)[1] != TRAFFIC_FLAGS:
            raise DecryptionFailed("a packet of another epoch or phase")
        record = self._record_of(self._open_key)
        number, frames = open_short(record, datagram, self._highest + 1)
        self._mark(number)
        return frames

    def _mark(self, number: int) -> None:
        ahead = number - self._highest
        if ahead > 0:
            if number >= STOP_PACKETS:
                raise DecryptionFailed("a packet beyond what the keys allow")
            self._seen = ((self._seen << ahead) | 1) & _WINDOW_MASK if ahead < WINDOW else 1
            self._highest = number
        elif -ahead >= WINDOW or self._seen >> -ahead & 1:
            raise DecryptionFailed("a packet that was opened before, or is too old to tell")
        else:
            self._seen |= 1 << -ahead
