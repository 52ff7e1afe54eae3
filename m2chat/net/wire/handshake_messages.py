"""HS1, HS2 and the messages of the handshake's byte row (protocol 7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from m2chat.buffer import Reader
from m2chat.errors import WireError

VERSION = 1
SUITE = 1
ID_SIZE = 8
NONCE_SIZE = 16


class HandshakeType(IntEnum):
    """The messages of the byte row."""

    CERT = 1
    AUTH = 2
    KEMPK = 3
    KEMCT = 4
    FIN = 5


BODY_SIZE = {
    HandshakeType.CERT: 1_026,
    HandshakeType.AUTH: 544,
    HandshakeType.KEMPK: 1_184,
    HandshakeType.KEMCT: 1_088,
    HandshakeType.FIN: 32,
}


@dataclass(frozen=True, slots=True)
class Hs1:
    """The initiator's opening, 338 bytes."""

    iid: bytes
    cid: bytes  # sidI: where the initiator receives epoch 0
    bid_initiator: bytes
    bid_responder: bytes
    ephemeral: bytes
    nonce: bytes
    wrapped: bytes  # ctI

    def encode(self) -> bytes:
        """``ver || suite || iid || sidI || bidI || bidR || eI || rI || ctI``."""
        return (
            bytes([VERSION, SUITE])
            + self.iid
            + self.cid
            + self.bid_initiator
            + self.bid_responder
            + self.ephemeral
            + self.nonce
            + self.wrapped
        )

    @classmethod
    def decode(cls, body: bytes) -> Hs1:
        """Raises ``WireError``; there is one version and one suite, and no way down (T9)."""
        reader = Reader(body)
        if (reader.u8(), reader.u8()) != (VERSION, SUITE):
            raise WireError("a handshake of another version or suite")
        hello = cls(
            reader.take(ID_SIZE),
            reader.take(ID_SIZE),
            reader.take(ID_SIZE),
            reader.take(ID_SIZE),
            reader.take(32),
            reader.take(NONCE_SIZE),
            reader.take(256),
        )
        reader.end()
        return hello


@dataclass(frozen=True, slots=True)
class Hs2:
    """The responder's answer, 320 bytes."""

    iid: bytes
    cid: bytes  # sidR
    ephemeral: bytes
    nonce: bytes
    wrapped: bytes  # ctR

    def encode(self) -> bytes:
        """``iid || sidR || eR || rR || ctR``."""
        return self.iid + self.cid + self.ephemeral + self.nonce + self.wrapped

    @classmethod
    def decode(cls, body: bytes) -> Hs2:
        """Raises ``WireError``."""
        reader = Reader(body)
        answer = cls(
            reader.take(ID_SIZE),
            reader.take(ID_SIZE),
            reader.take(32),
            reader.take(NONCE_SIZE),
            reader.take(256),
        )
        reader.end()
        return answer


def message(kind: HandshakeType, body: bytes) -> bytes:
    """``t1 || len u16 || body``."""
    return bytes([kind]) + len(body).to_bytes(2, "big") + body


class MessageRow:
    """Cuts the byte row into whole messages; each type has one size."""

    __slots__ = ("_waiting",)

    def __init__(self) -> None:
        self._waiting = b""

    def feed(self, data: bytes) -> list[tuple[HandshakeType, bytes]]:
        """The messages that are now whole, header included; raises ``WireError``."""
        self._waiting += data
        out: list[tuple[HandshakeType, bytes]] = []
        while len(self._waiting) >= 3:
            try:
                kind = HandshakeType(self._waiting[0])
            except ValueError as error:
                raise WireError("an unknown handshake message") from error
            size = int.from_bytes(self._waiting[1:3], "big")
            if size != BODY_SIZE[kind]:
                raise WireError("a handshake message of the wrong size")
            if len(self._waiting) < 3 + size:
                break
            out.append((kind, self._waiting[: 3 + size]))
            self._waiting = self._waiting[3 + size :]
        return out
