"""How many donated relays a KA takes note of, in all and from one site (protocol 9, 16).

Anybody may donate, so whoever has many addresses of one network must neither fill the table nor be
chosen more often for it.  Relays that the circle admitted are not counted here.
"""

from __future__ import annotations

from m2chat.net.services.address_rules import site_of

DONATED_MAX = 1_000
DONATED_PER_SITE = 8  # of one /24 or /56


class Donors:
    """Counts them by site."""

    def __init__(self) -> None:
        self._sites: dict[bytes, int] = {}
        self._count = 0

    def has_room(self, host: str) -> bool:
        """For one more there."""
        sites = self._sites.get(site_of(host), 0)
        return self._count < DONATED_MAX and sites < DONATED_PER_SITE

    def enter(self, host: str) -> bytes:
        """One more; gives its site, for ``leave``."""
        site = site_of(host)
        self._sites[site] = self._sites.get(site, 0) + 1
        self._count += 1
        return site

    def leave(self, site: bytes) -> None:
        """One less."""
        self._count -= 1
        left = self._sites[site] - 1
        if left:
            self._sites[site] = left
        else:
            del self._sites[site]
