"""Which services a circle has: who admits them, how they sign, what their list hashes to.

A service exists if the circle's key admits it (T45); it describes itself for at most a day with
its own key, which members pin.  Pure; used by servers, peers and simulations alike.
``service_list`` keeps what is known of all services of a circle.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from m2chat.crypto.errors import BadSignature
from m2chat.crypto.kdf import h, label
from m2chat.crypto.signing import SigningKey, verify_ed25519
from m2chat.net.errors import ProtocolError
from m2chat.net.wire.addresses import encode_address
from m2chat.net.wire.descriptor import Descriptor, decode_descriptor

ADMIT_SECONDS = 90 * 86_400
DESCRIPTOR_SECONDS = 86_400  # the longest that a descriptor may be valid
DESCRIBED_SECONDS = 7_200  # how long ours are: a dead service leaves the list by then (ADR-0075)
LIST_HASH_SIZE = 8
# A member's own clock may be this wrong before any service told the time (protocol 18, clock).
CLOCK_TOLERANCE = 36 * 3600


def admit(circle: SigningKey, service_key: bytes, roles: int, now: float) -> bytes:
    """The circle admits a service in these roles for 90 days: 68 bytes."""
    not_after = (int(now) + ADMIT_SECONDS).to_bytes(4, "big")
    return not_after + circle.sign("admit", service_key + bytes([roles]) + not_after)


def sign_descriptor(service: SigningKey, descriptor: Descriptor) -> Descriptor:
    """The same descriptor, signed by the service."""
    return replace(descriptor, signature=service.sign("desc", descriptor.signed_part()))


def check_descriptor(
    encoded: bytes, service_key: bytes, circle_key: bytes, now: float, tolerance: float
) -> Descriptor:
    """Read what a service says of itself and prove it.

    ``service_key`` is pinned (link or list); ``now`` is our idea of the time and ``tolerance`` how
    wrong that may be, in seconds.  Raises ``WireError`` for the form, ``BadSignature`` for a
    signature and ``ProtocolError`` for another service or an expired text.
    """
    descriptor = decode_descriptor(encoded)
    if descriptor.service_key != service_key:
        raise ProtocolError("a descriptor of another service than the pinned one")
    verify_ed25519(service_key, "desc", descriptor.signed_part(), descriptor.signature)
    check_admit(descriptor, circle_key)
    earliest, latest = now - tolerance, now + tolerance + DESCRIPTOR_SECONDS
    if not earliest <= descriptor.not_after <= latest or admitted_until(descriptor) < earliest:
        raise ProtocolError("a descriptor that is expired, or valid for longer than allowed")
    return descriptor


def check_admit(descriptor: Descriptor, circle_key: bytes) -> None:
    """Raise ``BadSignature`` unless the circle admitted this service in these roles."""
    not_after, signature = descriptor.admit[:4], descriptor.admit[4:]
    if not any(signature):
        raise BadSignature("a service without admission")
    signed = descriptor.service_key + bytes([descriptor.roles]) + not_after
    verify_ed25519(circle_key, "admit", signed, signature)


def admitted_until(descriptor: Descriptor) -> int:
    """When the admission ends, seconds since 1970."""
    return int.from_bytes(descriptor.admit[:4], "big")


def list_hash(descriptors: Iterable[Descriptor]) -> bytes:
    """lh: names a whole list, in 8 bytes; S_x and not_after do not count."""
    rows = sorted(descriptors, key=lambda one: one.service_key)
    return h(
        label("list"),
        *(
            one.service_key
            + bytes([one.roles])
            + b"".join(encode_address(address) for address in one.addresses)
            + one.admit
            for one in rows
        ),
    )[:LIST_HASH_SIZE]
