"""The outermost layer: every datagram of a circle looks uniform (protocol 3).

This hides the shape of packets from simple filters and nothing more.  It is no secrecy: the
network key NK is in every circle link and at every service, and all security holds with NK public.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from m2chat.crypto.aead import open_, seal
from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.kdf import hkdf, label
from m2chat.crypto.mask import HeaderMask
from m2chat.crypto.randomness import RandomSource
from m2chat.net.wire.packet import HEADER, HEADER_SIZE, LONG_FLAG, ZERO_CID

_PNW_ZERO = bytes(4)


@dataclass(frozen=True, eq=False)
class CircleKeys:
    """What a circle's network key gives: the header mask and the seal of LONG bodies."""

    network_key: bytes
    public_key: bytes  # circle_pk, 32
    name: str = ""
    mask: HeaderMask = field(init=False)
    body_key: bytes = field(init=False)

    def __post_init__(self) -> None:
        header_key = hkdf(self.network_key, label("hdr"))[:16]
        object.__setattr__(self, "mask", HeaderMask(header_key))
        object.__setattr__(self, "body_key", hkdf(self.network_key, label("body"))[:16])

    def seal_long(
        self, kind: int, body: bytes, random: RandomSource, cid: bytes = ZERO_CID
    ) -> bytearray:
        """A whole LONG datagram, unmasked; ``cid`` is zero or a relay leg's."""
        flags = LONG_FLAG | kind
        aad = bytes([flags]) + _PNW_ZERO
        return bytearray(HEADER.pack(cid, flags, 0) + seal(self.body_key, body, aad, random))

    def open_long(self, datagram: bytes | bytearray | memoryview) -> bytes:
        """The body of an unmasked LONG datagram; raises ``DecryptionFailed``."""
        aad = bytes(datagram[8:HEADER_SIZE])
        if aad[1:] != _PNW_ZERO:
            raise DecryptionFailed("a LONG datagram has no packet number")
        return open_(self.body_key, bytes(datagram[HEADER_SIZE:]), aad)
