"""``addr19`` = af1 (4 or 6) || address 16 (IPv4 as ::ffff:a.b.c.d) || port 2 (protocol 0).

Exactly one encoding of each address: af 6 with a mapped address is refused, so that a rule about
addresses cannot be passed by another spelling.  Nineteen zero bytes stand for "no address".
"""

from __future__ import annotations

import ipaddress
from typing import NamedTuple

from m2chat.buffer import Reader
from m2chat.errors import WireError

ADDRESS_SIZE = 19
NO_ADDRESS = bytes(ADDRESS_SIZE)

_MAPPED = bytes(10) + b"\xff\xff"


class Address(NamedTuple):
    """Where datagrams go: an IP address in its usual text form and a UDP port."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read ``1.2.3.4:5`` or ``[::1]:5``; raises ``ValueError``."""
        host, _, port = text.rpartition(":")
        number = int(port)
        if not 0 <= number <= 65_535:
            raise ValueError("a port is between 0 and 65535")
        return cls(str(ipaddress.ip_address(host.strip("[]"))), number)


def encode_address(address: Address | None) -> bytes:
    """The 19 bytes; ``None`` gives zeros."""
    if address is None:
        return NO_ADDRESS
    host, port = address
    ip = ipaddress.ip_address(host)
    if ip.version == 6 and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    packed = ip.packed if ip.version == 6 else _MAPPED + ip.packed
    return bytes([ip.version]) + packed + port.to_bytes(2, "big")


def decode_address(encoded: bytes) -> Address | None:
    """Read 19 bytes; raises ``WireError``."""
    if encoded == NO_ADDRESS:
        return None
    if len(encoded) != ADDRESS_SIZE:
        raise WireError("an address has 19 bytes")
    family, packed, port = encoded[0], encoded[1:17], int.from_bytes(encoded[17:], "big")
    mapped = packed.startswith(_MAPPED)
    if family not in (4, 6) or mapped != (family == 4) or not port:
        raise WireError("an address in a form that is not allowed")
    return Address(str(ipaddress.ip_address(packed[12:] if mapped else packed)), port)


def read_address(reader: Reader) -> Address | None:
    """The next 19 bytes of ``reader``."""
    return decode_address(reader.take(ADDRESS_SIZE))
