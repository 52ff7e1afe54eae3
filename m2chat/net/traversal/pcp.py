"""PCP: asking a router for a UDP port by its MAP operation (RFC 6887).  Sans-IO.

request   ver1 = 2 || op1 = 1 || 0 u16 || lifetime u32 || client 16                      24 B
          nonce 12 || protocol1 = 17 || 0 3 || inside u16 || outside u16 || outside address 16   36 B
answer    ver1 = 2 || op1 = 129 || 0 1 || result1 || lifetime u32 || epoch u32 || 0 12   24 B
          the same 36 B as granted, then options, which are not read
"""  # noqa: E501 - forms are read as one line

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from m2chat.buffer import Reader
from m2chat.errors import WireError
from m2chat.net.wire.addresses import Address

NONCE_SIZE = 12
ANSWER_SIZE = 60
_VERSION = 2
_MAP = 1
_ANSWER = 128
_UDP = 17
_LONGEST = 1_100  # RFC 6887 section 7
_MAPPED = bytes(10) + b"\xff\xff"


@dataclass(frozen=True, slots=True)
class MapAnswer:
    """What the router granted; ``lifetime`` in seconds, 0 once it is removed."""

    result: int  # 0: success
    lifetime: int
    nonce: bytes  # 12, of the request
    inside: int
    outside: Address


def map_request(client: str, inside: int, nonce: bytes, lifetime: int, outside: int = 0) -> bytes:
    """60 bytes; ``client`` is our IPv4 address as the router sees it, ``outside`` a wish for a
    port.  A ``lifetime`` of 0 removes the mapping that was made under this ``nonce``."""
    return (
        bytes([_VERSION, _MAP, 0, 0])
        + lifetime.to_bytes(4, "big")
        + _MAPPED
        + ipaddress.IPv4Address(client).packed
        + nonce
        + bytes([_UDP, 0, 0, 0])
        + inside.to_bytes(2, "big")
        + outside.to_bytes(2, "big")
        + _MAPPED
        + bytes(4)
    )


def decode_answer(datagram: bytes) -> MapAnswer:
    """Raises ``WireError`` for whatever is no answer to a MAP request for UDP over IPv4."""
    if len(datagram) > _LONGEST or len(datagram) < ANSWER_SIZE or len(datagram) % 4:
        raise WireError("not the size of a PCP answer")
    reader = Reader(datagram[:ANSWER_SIZE])
    version, operation = reader.u8(), reader.u8()
    reader.u8()
    result, lifetime = reader.u8(), reader.u32()
    reader.take(16)  # epoch, reserved
    nonce, protocol = reader.take(NONCE_SIZE), reader.u8()
    reader.take(3)
    inside, port, host = reader.u16(), reader.u16(), reader.take(16)
    if version != _VERSION or operation != _ANSWER + _MAP or protocol != _UDP:
        raise WireError("an answer that nobody asked for")
    if not host.startswith(_MAPPED):
        raise WireError("an IPv6 address for an IPv4 mapping")
    outside = Address(str(ipaddress.IPv4Address(host[12:])), port)
    return MapAnswer(result, lifetime, nonce, inside, outside)
