"""Where datagrams go, and how an address stands on the wire (protocol 0, ``addr19``)."""

from __future__ import annotations

import ipaddress
from typing import NamedTuple

from m2chat.errors import WireError

ADDRESS_SIZE = 19


class Address(NamedTuple):
    """An IP address in its usual text form and a UDP port."""

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

    def encode(self) -> bytes:
        """``af1 || address16 || port2``; IPv4 as ::ffff:a.b.c.d."""
        address = ipaddress.ip_address(self.host)
        packed = address.packed.rjust(16, b"\0")
        if address.version == 4:
            packed = b"\0" * 10 + b"\xff\xff" + address.packed
        return bytes([address.version]) + packed + self.port.to_bytes(2, "big")

    @classmethod
    def decode(cls, data: bytes) -> Address:
        """Read 19 bytes; raises ``WireError`` on another family or a family that does not fit."""
        if len(data) != ADDRESS_SIZE:
            raise WireError("an address has 19 bytes")
        port = int.from_bytes(data[17:], "big")
        address = ipaddress.IPv6Address(data[1:17])
        mapped = address.ipv4_mapped
        if data[0] == 4 and mapped is not None:
            return cls(str(mapped), port)
        if data[0] == 6 and mapped is None:
            return cls(str(address), port)
        raise WireError("an address of an unknown family")
