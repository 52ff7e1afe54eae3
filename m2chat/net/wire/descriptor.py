"""The descriptor by which a service shows itself (protocol 2): its 240 bytes.

    roles1 || svc_pk32 || S_x32 || not_after u32 || n1 || 2 x addr19 || admit68 || Ed25519 64
    admit 68 = not_after u32 || Ed25519(circle_sk, "admit" label || svc_pk || roles || not_after) 64

The form only; ``services.directory`` signs and checks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntFlag

from m2chat.buffer import Reader
from m2chat.errors import WireError
from m2chat.net.wire.addresses import Address, encode_address, read_address

DESCRIPTOR_SIZE = 240
ADMIT_SIZE = 68
ADDRESSES = 2
NO_ADMIT = bytes(ADMIT_SIZE)
_SIGNATURE_SIZE = 64


class Role(IntFlag):
    """What a service does."""

    KA = 1
    RELAY = 2
    STORE = 4


_ROLES = int(Role.KA | Role.RELAY | Role.STORE)


@dataclass(frozen=True, slots=True)
class Descriptor:
    """One service as it describes itself for at most a day."""

    roles: int
    service_key: bytes  # svc_pk, 32
    exchange: bytes  # S_x, 32
    not_after: int  # seconds since 1970
    addresses: tuple[Address, ...]  # at most two
    admit: bytes  # 68
    signature: bytes = bytes(_SIGNATURE_SIZE)

    def signed_part(self) -> bytes:
        """The 176 bytes that the service signs."""
        padded = (*self.addresses, None, None)[:ADDRESSES]
        return (
            bytes([self.roles])
            + self.service_key
            + self.exchange
            + self.not_after.to_bytes(4, "big")
            + bytes([len(self.addresses)])
            + b"".join(encode_address(address) for address in padded)
            + self.admit
        )

    def encode(self) -> bytes:
        """The 240 bytes."""
        return self.signed_part() + self.signature


def decode_descriptor(encoded: bytes) -> Descriptor:
    """Read 240 bytes; raises ``WireError``.  Says nothing about the signatures."""
    reader = Reader(encoded)
    roles = reader.u8()
    if roles & ~_ROLES or not roles:
        raise WireError("a descriptor with unknown roles, or with none")
    service_key, exchange, not_after = reader.take(32), reader.take(32), reader.u32()
    count = reader.u8()
    if count > ADDRESSES:
        raise WireError("a descriptor with too many addresses")
    slots = [read_address(reader) for _ in range(ADDRESSES)]
    addresses = tuple(address for address in slots[:count] if address is not None)
    if len(addresses) != count or any(slots[count:]):
        raise WireError("a descriptor with a gap in its addresses")
    admit, signature = reader.take(ADMIT_SIZE), reader.take(_SIGNATURE_SIZE)
    reader.end()
    return Descriptor(roles, service_key, exchange, not_after, addresses, admit, signature)
