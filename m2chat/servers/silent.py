"""A listener for whoever talks to services without being looked up: servers, probes."""

from __future__ import annotations

from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import Found, Notify


class SilentListener:
    """Fills ``CloudListener``; what it would hear is asked for at the end, or concerns nobody."""

    def on_notify(self, notify: Notify, service: bytes) -> None:
        """Nobody can look us up."""

    def on_online(self, online: bool) -> None:
        """Asked for when it matters."""

    def on_observed(self, address: Address | None, service: bytes) -> None:
        """Asked for when it matters."""

    def on_moved(self, service: bytes) -> None:
        """There is no profile."""

    def on_relayed(self, found: Found) -> bool:
        """Nobody is introduced."""
        return False

    def on_none(self, nonce: bytes) -> None:
        """Nor asked for."""
