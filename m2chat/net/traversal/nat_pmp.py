"""NAT-PMP: asking a router for its address and for a UDP port (RFC 6886).  Sans-IO.

request   ver1 = 0 || op1: 0 address                                           2 B
          ver1 = 0 || op1: 1 map UDP || 0 u16 || inside u16 || outside u16 || lifetime u32   12 B
answer    ver1 = 0 || op1 + 128 || result u16 || epoch u32 || address 4                      12 B
                                                           || inside u16 || outside u16 || lifetime u32   16 B
"""  # noqa: E501 - forms are read as one line

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from m2chat.buffer import Reader
from m2chat.errors import WireError

PORT = 5351  # of the router; PCP's too
ADDRESS_REQUEST = bytes(2)
_MAP_UDP = 1
_ANSWER = 128


@dataclass(frozen=True, slots=True)
class AddressAnswer:
    """The router's address outside."""

    result: int  # 0: success
    host: str


@dataclass(frozen=True, slots=True)
class MapAnswer:
    """A port outside for a port inside; ``lifetime`` in seconds, 0 once it is removed."""

    result: int
    inside: int
    outside: int
    lifetime: int


def map_request(inside: int, outside: int, lifetime: int) -> bytes:
    """12 bytes.  ``outside`` is a wish; to remove a mapping it and ``lifetime`` are 0."""
    return (
        bytes([0, _MAP_UDP, 0, 0])
        + inside.to_bytes(2, "big")
        + outside.to_bytes(2, "big")
        + lifetime.to_bytes(4, "big")
    )


def decode_answer(datagram: bytes) -> AddressAnswer | MapAnswer:
    """Raises ``WireError`` for whatever is no answer to one of the two requests."""
    reader = Reader(datagram)
    version, operation, result = reader.u8(), reader.u8(), reader.u16()
    reader.u32()  # seconds since the router started
    if version != 0:
        raise WireError("an answer of another version of NAT-PMP")
    answer: AddressAnswer | MapAnswer
    if operation == _ANSWER:
        answer = AddressAnswer(result, str(ipaddress.IPv4Address(reader.take(4))))
    elif operation == _ANSWER + _MAP_UDP:
        answer = MapAnswer(result, reader.u16(), reader.u16(), reader.u32())
    else:
        raise WireError("an answer that nobody asked for")
    reader.end()
    return answer
