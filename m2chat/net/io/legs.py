"""Our legs at relays (protocol 9): an association with each, BIND, BOUND, and the end of it.

``bound`` gives a ``Leg`` that the endpoint receives on, or nothing when the relay refused or did
not answer.  While bound the association says PING every 10 s, so that the relay knows our address;
what the relay does not answer within 2.5 s, asked for by ``check`` when a session has grown silent,
means that it is gone.  At 80 % of the relay's bytes or life ``on_worn`` asks for the next relay
while this one still carries.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from m2chat.net.io.service_link import ServiceLink, ServiceLinks, ServicePlace, ping_frame
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import ControlMessage, Found, Notify
from m2chat.net.wire.descriptor import Role
from m2chat.net.wire.packet import CID_SIZE
from m2chat.net.wire.relay_messages import Bind, Bound, Unbind
from m2chat.net.wire.ways import Leg

PING_SECONDS = 10.0
BIND_REPEATS = (0.3, 0.6, 1.2)  # after BIND; then it is a refusal
TAKE_SECONDS = 5.0  # greeting, binding and all
WORN = 0.8  # of the bytes or of the life
LEGS_MAX = 64


@dataclass(frozen=True, slots=True)
class RelayPlace:
    """What a KA names in place of the other's address."""

    address: Address
    key: bytes  # svc_pk of the relay, pinned
    bind: bytes
    token: bytes
    hops: int = 1


def place_of(message: Found | Notify, hops: int = 1) -> RelayPlace:
    """The relay that a KA names in FOUND or NOTIFY."""
    return RelayPlace(message.address, message.relay_key, message.bind, message.token, hops)


class OwnLeg:
    """One leg of ours; fills ``LinkOwner``."""

    def __init__(self, legs: Legs, links: ServiceLinks, place: RelayPlace) -> None:
        self.place = place
        self.leg: Leg | None = None
        self.rate = 0  # bytes a second that the relay lets through
        self.limit = 0
        self.on_over: Callable[[], None] = lambda: None
        self.on_worn: Callable[[], None] = lambda: None
        self._taken: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._legs = legs
        self._links = links
        self._receive_cid = links.random.bytes(CID_SIZE)
        self._tries = 0
        self._timer: asyncio.TimerHandle | None = None
        self._worn_timer: asyncio.TimerHandle | None = None
        self._worn = False
        self._closed = False
        self._noted = 0  # of what it carried, what the account knows
        service = ServicePlace(place.key, (place.address,))
        self._link = links.open(service, self, PING_SECONDS, donated=True)

    @property
    def link(self) -> ServiceLink:
        """Our association with the relay."""
        return self._link

    @property
    def circle(self) -> bytes:
        """circle_pk of the circle it is in."""
        return self._links.circle.public_key

    @property
    def closed(self) -> bool:
        """Whether it is over."""
        return self._closed

    async def bound(self) -> Leg | None:
        """The leg; None when the relay refused or did not answer, and then it is closed."""
        try:
            async with asyncio.timeout(TAKE_SECONDS):
                await asyncio.shield(self._taken)
        except TimeoutError:
            self.close()
        except asyncio.CancelledError:
            self.close()
            raise
        return self.leg if not self._closed else None

    def check(self) -> None:
        """Is the relay still there?  ``on_over`` is called if not."""
        self._link.probe()

    @property
    def in_use(self) -> bool:
        """Whether a session, or a handshake, has it as its way or in reserve."""
        return self.leg is not None and self._links.endpoint.is_bound(self.leg)

    def carried(self) -> int:
        """Bytes that went through it both ways, as far as this end saw them."""
        return self._links.endpoint.carried(self.leg) if self.leg is not None else 0

    def note(self) -> None:
        """Let the account of its relay know what it carried meanwhile."""
        new = self.carried() - self._noted
        if new > 0 and (account := self._link.account) is not None:
            account.forwarded(new)
            self._noted += new

    def used(self, count: int) -> None:
        """So many bytes went through it: is it time for the next?"""
        if not self._worn and self.limit and count >= WORN * self.limit:
            self._wear()

    def close(self) -> None:
        """Say UNBIND and forget it."""
        if self._closed:
            return
        self._closed = True
        for timer in (self._timer, self._worn_timer):
            if timer is not None:
                timer.cancel()
        self._link.close(Unbind(self.place.bind))
        self.note()
        if self.leg is not None:
            self._links.endpoint.remove_leg(self.leg)
        if not self._taken.done():
            self._taken.set_result(False)
        self._legs.closed(self)

    # LinkOwner

    def on_up(self, link: ServiceLink) -> None:
        """Take the leg; a service without the role is no relay."""
        descriptor = link.descriptor
        if self.leg is not None or descriptor is None or not descriptor.roles & Role.RELAY:
            self._over()
            return
        self._say_bind()

    def on_message(self, link: ServiceLink, message: ControlMessage) -> None:
        """BOUND, or UNBIND."""
        if isinstance(message, Bound) and message.bind == self.place.bind and self.leg is None:
            self._bound(message)
        elif isinstance(message, Unbind) and message.bind == self.place.bind:
            self._over()

    def on_gone(self, link: ServiceLink) -> None:
        """The relay is gone, and the binding with the association."""
        self._over()

    def beat(self, link: ServiceLink) -> bytes:
        """The address is still ours."""
        return ping_frame()

    def _say_bind(self) -> None:
        if self._tries > len(BIND_REPEATS):
            self._over()
            return
        self._link.send(Bind(self.place.bind, self.place.token, self._receive_cid))
        wait = BIND_REPEATS[min(self._tries, len(BIND_REPEATS) - 1)]
        self._tries += 1
        self._timer = asyncio.get_running_loop().call_later(wait, self._say_bind)

    def _bound(self, message: Bound) -> None:
        if self._timer is not None:
            self._timer.cancel()
        place = self.place
        leg = Leg(place.address, message.send_cid, self._receive_cid, place.hops)
        if not self._links.endpoint.add_leg(leg, self._links.circle):
            self._over()
            return
        self.leg, self.limit, self.rate = leg, message.limit, message.rate << 10
        life = WORN * message.life
        self._worn_timer = asyncio.get_running_loop().call_later(life, self._wear)
        if not self._taken.done():
            self._taken.set_result(True)

    def _wear(self) -> None:
        if not self._worn and not self._closed:
            self._worn = True
            self.on_worn()

    def _over(self) -> None:
        if not self._closed:
            self.close()
            self.on_over()


class Legs:
    """All legs of one node."""

    def __init__(self) -> None:
        self._legs: set[OwnLeg] = set()

    def all(self) -> list[OwnLeg]:
        """Those that are open."""
        return list(self._legs)

    def find(self, leg: Leg) -> OwnLeg | None:
        """Who keeps this leg."""
        return next((one for one in self._legs if one.leg == leg), None)

    def open(self, links: ServiceLinks, place: RelayPlace) -> OwnLeg | None:
        """Ask a relay for the leg; None when we have too many, or this one already."""
        taken = any(own.place.bind == place.bind for own in self._legs)
        if taken or len(self._legs) >= LEGS_MAX:
            return None
        own = OwnLeg(self, links, place)
        self._legs.add(own)
        return own

    def closed(self, leg: OwnLeg) -> None:
        """One is over."""
        self._legs.discard(leg)

    def close(self) -> None:
        """UNBIND everywhere."""
        for leg in list(self._legs):
            leg.close()
