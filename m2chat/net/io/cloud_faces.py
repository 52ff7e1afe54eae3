"""What a peer's use of its circle's services asks for, tells, and shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import Found, Notify


class RegistrationSource(Protocol):
    """What we register: calculates it for a day and a service, seals it for each."""

    def location(self, day: int) -> bytes:
        """loc(own, day), 32 bytes."""

    def rids(self, service: bytes, day: int) -> Sequence[tuple[bytes, int]]:
        """(rid16, rf) of everybody who may find us, without padding."""

    def blob(self, service: bytes) -> bytes:
        """The blob of 944 bytes, freshly sealed; called for every registration at a service."""


class CloudListener(Protocol):
    """Who hears what the KAs tell; must not raise."""

    def on_notify(self, notify: Notify, service: bytes) -> None:
        """Somebody looks us up at this KA."""

    def on_online(self, online: bool) -> None:
        """Whether at least one KA answers changed."""

    def on_observed(self, address: Address | None, service: bytes) -> None:
        """Under which address a KA sees us changed; None: it sees us no more."""

    def on_moved(self, service: bytes) -> None:
        """A second instance of our profile registered there."""

    def on_relayed(self, found: Found) -> bool:
        """A KA names a relay; whether that was for an introduction under way."""

    def on_none(self, nonce: bytes) -> None:
        """NONE for a look-up that is over: the answer to a RELAY_REQ."""


@dataclass(frozen=True, slots=True)
class CloudService:
    """One KA in figures."""

    address: Address
    service: bytes
    connected: bool
    registered: bool
    observed: Address | None
    round_trip: float = 0.0  # seconds, when the association was made
    offset: float | None = None  # its clock minus ours, seconds
