"""The circle link as it would be written now: with services of the list instead of dead ones.

A member that starts again begins with the link; so the link that is kept follows the list, at most
once in ten minutes, and a circle outlives the servers that it was founded with.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from m2chat.links import SERVICES_LIMIT, CircleLink, ServiceAddress
from m2chat.net.io.service_driver import KaCloud
from m2chat.net.wire.descriptor import Role

SETTLE_SECONDS = 5.0  # a list that is being fetched changes many times
REFRESH_SECONDS = 600.0


def refreshed(link: CircleLink, cloud: KaCloud) -> CircleLink:
    """The same circle by at most eight listed KAs: those of the link, then whom we talk to."""
    listed = {key: cloud.listed.get(key) for key in cloud.listed.with_role(Role.KA)}
    if not listed:
        return link
    up = {one.service for one in cloud.services() if one.connected}
    named = {one.public_key: place for place, one in enumerate(link.services)}
    order = sorted(listed, key=lambda key: (named.get(key, len(named)), key not in up, key))
    services = [
        ServiceAddress(address.host, address.port, key)
        for key in order
        if (descriptor := listed[key]) is not None
        for address in descriptor.addresses[:1]
    ]
    return replace(link, services=tuple(services[:SERVICES_LIMIT]))


class LinkRefresh:
    """Tells when a cloud's circle link should be kept anew."""

    def __init__(
        self, link: CircleLink, cloud: KaCloud, tell: Callable[[CircleLink], None]
    ) -> None:
        """``list_changed`` must be called whenever the cloud's list changed, on the loop."""
        self.links = {link}  # what it was, and what it became
        self._link = link
        self._cloud = cloud
        self._tell = tell
        self._timer: asyncio.TimerHandle | None = None
        self._wait = SETTLE_SECONDS

    def close(self) -> None:
        """No more."""
        if self._timer is not None:
            self._timer.cancel()

    def list_changed(self) -> None:
        """A moment later the link is looked at."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._wait, self._refresh)

    def _refresh(self) -> None:
        self._timer = None
        fresh = refreshed(self._link, self._cloud)
        if set(fresh.services) != set(self._link.services):
            self._wait = REFRESH_SECONDS
            self._link = fresh
            self.links.add(fresh)
            self._tell(fresh)
