"""How a service proves itself while it speaks as a client of another (ADR-0080).

An association proves the service to the client and nothing the other way.  A relay that offers
itself, and a KA that asks another for a REACH, show their descriptor and sign, use ``offer``:

    svc_pk of the one they speak to || ce, the client's X25519 key of this very association

Nobody else can use that signature: whoever repeats it lacks the private part of ce.
"""

from __future__ import annotations

from m2chat.crypto.errors import BadSignature
from m2chat.crypto.signing import SigningKey, verify_ed25519
from m2chat.net.errors import ProtocolError
from m2chat.net.services.directory import CLOCK_TOLERANCE, DESCRIPTOR_SECONDS, check_descriptor
from m2chat.net.wire.descriptor import NO_ADMIT, Descriptor, Role, decode_descriptor

_USE = "offer"


def prove(service: SigningKey, listener_key: bytes, exchange: bytes) -> bytes:
    """64 bytes, for the association whose client key is ``exchange``."""
    return service.sign(_USE, listener_key + exchange)


def check_proof(
    descriptor: bytes, signature: bytes, *, listener_key: bytes, exchange: bytes,
    circle_key: bytes, now: float,
) -> Descriptor:  # fmt: skip
    """The descriptor of whoever speaks; raises ``RemoteError`` when it is not theirs, expired or,
    unless donated, without the circle's admission."""
    shown = decode_descriptor(descriptor)
    if shown.admit == NO_ADMIT:
        check_donated(shown, now)
    else:
        check_descriptor(descriptor, shown.service_key, circle_key, now, CLOCK_TOLERANCE)
    verify_ed25519(shown.service_key, _USE, listener_key + exchange, signature)
    return shown


def check_donated(descriptor: Descriptor, now: float) -> None:
    """A peer's own relay: signed by its key of the day, no role but relay, no address; raises
    ``RemoteError``."""
    if descriptor.admit != NO_ADMIT or descriptor.roles != Role.RELAY or descriptor.addresses:
        raise BadSignature("neither admitted by the circle nor a donated relay")
    verify_ed25519(descriptor.service_key, "desc", descriptor.signed_part(), descriptor.signature)
    earliest, latest = now - CLOCK_TOLERANCE, now + CLOCK_TOLERANCE + DESCRIPTOR_SECONDS
    if not earliest <= descriptor.not_after <= latest:
        raise ProtocolError("a donated relay that is expired, or valid for too long")
