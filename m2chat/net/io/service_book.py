"""Who the services of a circle are, and the links to those that we talk to.

The list counts.  A service of the circle link that is not listed counts until it is silent while
another showed us its list; it stays known as a way back into the circle.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from m2chat.links import ServiceAddress
from m2chat.net.io.cloud_faces import CloudService
from m2chat.net.io.ka_link import KaLink
from m2chat.net.services.service_list import ServiceList
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.descriptor import Role


class ServiceBook:
    """The list, the circle link's services, and our links by svc_pk."""

    def __init__(
        self, listed: ServiceList, named: Sequence[ServiceAddress], own: bytes,
        make_link: Callable[[bytes, Sequence[Address]], KaLink],
    ) -> None:  # fmt: skip
        """``own`` is a server's own svc_pk, which it never talks to; b"" for a peer."""
        self.links: dict[bytes, KaLink] = {}
        self.named: dict[bytes, list[Address]] = {}
        self._listed = listed
        self._own = own
        self._make_link = make_link
        self._lost: set[bytes] = set()  # named by the circle link, but neither listed nor there
        for service in named:
            if service.public_key != own:
                row = self.named.setdefault(service.public_key, [])
                row.append(Address(service.host, service.port))

    def kas(self) -> tuple[bytes, ...]:
        """Every KA of the list, and the circle link's services that may be one."""
        unlisted = [key for key in self.named if key not in self._listed and key not in self._lost]
        return (*self._listed.with_role(Role.KA), *unlisted)

    def shown(self, offsets: Mapping[bytes, float]) -> list[CloudService]:
        """Every known service in figures; ``offsets`` is what their clocks told."""
        shown = []
        for key in dict.fromkeys((*self.named, *(one.service_key for one in self._listed))):
            link, addresses = self.links.get(key), self.addresses(key)
            if link is not None:
                client = link.client
                shown.append(
                    CloudService(
                        link.address,
                        key,
                        client.up,
                        client.registered,
                        client.observed,
                        client.round_trip,
                        offsets.get(key),
                    )
                )
            elif addresses:
                shown.append(CloudService(addresses[0], key, False, False, None))
        return shown

    def knows(self, host: str) -> bool:
        """Whether a service that we talk to has an address there."""
        return any(host == one.host for link in self.links.values() for one in link.addresses)

    def addresses(self, service: bytes) -> tuple[Address, ...]:
        """Where a service is; none for ourselves and for who is not known."""
        if service == self._own:
            return ()
        descriptor = self._listed.get(service)
        listed = descriptor.addresses if descriptor is not None else ()
        return tuple(dict.fromkeys((*listed, *self.named.get(service, ()))))

    def open(self, service: bytes) -> KaLink:
        """The link to a known service, made if there is none."""
        link = self.links.get(service)
        if link is None:
            link = self.links[service] = self._make_link(service, self.addresses(service))
        return link

    def follow(self) -> None:
        """The list changed: addresses are new, and who is gone needs no link."""
        for key, link in list(self.links.items()):
            addresses = self.addresses(key)
            if addresses:
                link.addresses = addresses
            elif not link.client.wanted:
                del self.links[key]

    def give_up(self, silent: set[bytes]) -> None:
        """Of the circle link's services, those that are silent though others show their list."""
        if any(link.fetch.synced for link in self.links.values()):
            self._lost |= {key for key in silent if key in self.named and key not in self._listed}

    def others(self, count: int) -> list[KaLink]:
        """Links to services that were not greeted yet, for when nobody answers."""
        known = dict.fromkeys((*self.named, *self.kas()))
        fresh = [key for key in known if self.addresses(key)]
        fresh = [key for key in fresh if key not in self.links or not self.links[key].client.wanted]
        return [self.open(key) for key in fresh[:count]]
