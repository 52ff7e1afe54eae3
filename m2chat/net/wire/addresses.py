"""``addr19`` = af1 (4 or 6) || address 16 (IPv4 as ::ffff:a.b.c.d) || port 2 (protocol 0).

Exactly one encoding of each address: af 6 with a mapped address is refused, so that a rule about
addresses cannot be passed by another spelling.  Nineteen zero bytes stand for "no address".
"""

from __future__ import annotations

import ipaddress

from m2chat.buffer import Reader
from m2chat.errors import WireError

ADDRESS_SIZE = 19
NO_ADDRESS = bytes(ADDRESS_SIZE)
# What a socket names: an IP address in its usual text form, and a port.
SocketAddress = tuple[str, int]

_MAPPED = bytes(10) + b"\xff\xff"


def encode_address(address: SocketAddress | None) -> bytes:
    """The 19 bytes; ``None`` gives zeros."""
    if address is None:
        return NO_ADDRESS
    host, port = address
    ip = ipaddress.ip_address(host)
    if ip.version == 6 and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    packed = ip.packed if ip.version == 6 else _MAPPED + ip.packed
    return bytes([ip.version]) + packed + port.to_bytes(2, "big")


def decode_address(encoded: bytes) -> SocketAddress | None:
    """Read 19 bytes; raises ``WireError``."""
    if encoded == NO_ADDRESS:
        return None
    if len(encoded) != ADDRESS_SIZE:
        raise WireError("an address has 19 bytes")
    family, packed, port = encoded[0], encoded[1:17], int.from_bytes(encoded[17:], "big")
    mapped = packed.startswith(_MAPPED)
    if family not in (4, 6) or mapped != (family == 4) or not port:
        raise WireError("an address in a form that is not allowed")
    return str(ipaddress.ip_address(packed[12:] if mapped else packed)), port


def read_address(reader: Reader) -> SocketAddress | None:
    """The next 19 bytes of ``reader``."""
    return decode_address(reader.take(ADDRESS_SIZE))
