"""Where we are, as far as we know: own interfaces, what look-up servers see, what a router maps.

One per node, since one socket serves all circles.  Whoever registers asks ``candidates``; it
changes with the network, and ``changed`` is told, so that the registrations follow.
"""

from __future__ import annotations

from collections.abc import Callable

from m2chat.net.io.gateways import gateways
from m2chat.net.io.interfaces import interfaces
from m2chat.net.traversal.candidates import offered
from m2chat.net.traversal.mapping import MappingKind, mapping_kind
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import Candidates

Observer = tuple[bytes, bytes]  # circle_pk, svc_pk
_WILDCARDS = ("::", "0.0.0.0")  # noqa: S104 - compared, not bound


class OwnAddresses:
    """One node's places."""

    def __init__(self, bound: Address, changed: Callable[[], None] = lambda: None) -> None:
        self.bound = bound
        self._changed = changed
        self._observed: dict[Observer, Address] = {}
        self._mapped: tuple[Address, ...] = ()
        self._told = Candidates()

    @property
    def everywhere(self) -> bool:
        """Whether we are bound to every interface; else there is nothing to offer."""
        return self.bound.host in _WILDCARDS

    @property
    def kind(self) -> MappingKind:
        """What stands between us and the world."""
        hosts = {one.host for one in interfaces()} if self.everywhere else {self.bound.host}
        return mapping_kind(self._observed.values(), hosts, self.bound.port)

    @property
    def observed(self) -> tuple[Address, ...]:
        """As look-up servers see us now."""
        return tuple(dict.fromkeys(self._observed.values()))

    def places(self) -> tuple[Address, ...]:
        """Every address that is ours, as far as we know."""
        port = self.bound.port
        hosts = [one.host for one in interfaces()] if self.everywhere else [self.bound.host]
        return (*self.observed, *(Address(host, port) for host in hosts))

    @property
    def mapped(self) -> tuple[Address, ...]:
        """Mapped ports that are ours: on a host at which a look-up server sees us.

        A router behind another router maps to an address that means nothing outside.
        """
        hosts = {one.host for one in self._observed.values()}
        return tuple(one for one in self._mapped if one.host in hosts)

    def candidates(self) -> Candidates:
        """To be shown to contacts who may see our addresses.

        With a mapped port we are found at one address by everybody, whatever the router does else.
        """
        if not self.everywhere:
            return Candidates(int(self.kind))
        kind, mapped = self.kind, self.mapped
        if mapped and kind is not MappingKind.OPEN:
            kind = MappingKind.SAME
        port = self.bound.port
        places = offered(interfaces(), port, mapped=mapped, gateways=gateways())
        return Candidates(int(kind), places)

    def seen(self, observer: Observer, address: Address | None) -> None:
        """A look-up server told where it sees us; None: it sees us no more."""
        if address is None:
            self._observed.pop(observer, None)
        else:
            self._observed[observer] = address
        self.refresh()

    def seen_by(self, observer: Observer) -> Address | None:
        """Where this one sees us."""
        return self._observed.get(observer)

    def forget(self, circle: bytes) -> None:
        """The circle was left."""
        for observer in [one for one in self._observed if one[0] == circle]:
            del self._observed[observer]

    def set_mapped(self, mapped: tuple[Address, ...]) -> None:
        """What routers map to us now, in their own words."""
        self._mapped = mapped
        self.refresh()

    def refresh(self) -> None:
        """Tell if what we show is not what we showed; also after the network changed."""
        now = self.candidates()
        if now != self._told:
            self._told = now
            self._changed()
