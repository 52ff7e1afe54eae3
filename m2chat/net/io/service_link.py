"""Associations of ours with services that we do not register at: relays, or KAs as relays see them.

``ServiceLinks`` opens them on one endpoint and circle; each ``ServiceLink`` greets its service,
says something every few seconds so that both know the other lives, and hands messages on.  What was
asked for and not heard within the patience of the link means: the service is gone.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Protocol

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import WireError
from m2chat.net.errors import CloseCode
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.service_port import ServicePort
from m2chat.net.services.association import AssociationState, ClientAssociation
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import CONTROL_FLOW, ControlMessage
from m2chat.net.wire.control_codec import decode_control, encode_control
from m2chat.net.wire.descriptor import Descriptor
from m2chat.net.wire.frames import Close, Datagram, Ping
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType

REPEATS = (0.5, 0.5, 0.75, 0.75)  # of what shall be heard; 2.5 s without a word is the end
NEVER = float("inf")


@dataclass(frozen=True, slots=True)
class ServicePlace:
    """Which service, and where."""

    key: bytes  # svc_pk, pinned
    addresses: tuple[Address, ...]


class LinkOwner(Protocol):
    """Who uses a link; must not raise."""

    def on_up(self, link: ServiceLink) -> None:
        """The association stands."""

    def on_message(self, link: ServiceLink, message: ControlMessage) -> None:
        """The service said something."""

    def on_gone(self, link: ServiceLink) -> None:
        """It stood and fell, or is silent; it is greeted anew unless ``close`` is called."""

    def beat(self, link: ServiceLink) -> bytes:
        """The frames to say at each beat; they must be answered."""


class ServiceLink(ServicePort):
    """One association."""

    def __init__(self, links: ServiceLinks, place: ServicePlace, owner: LinkOwner, every: float,
                 *, donated: bool) -> None:  # fmt: skip
        """``every``: seconds between beats; ``donated``: one that nobody admitted will do."""
        super().__init__(links.endpoint, links.circle, place.addresses, links.random, place.key)
        self.place = place
        self.heard_at = links.clock.monotonic()
        self._links = links
        self._owner = owner
        self._every = every
        self._association = ClientAssociation(
            place.key, links.circle.public_key, self, links.clock, links.random, donated=donated
        )
        self._beat_at = NEVER
        self._unheard = 0  # beats since the last word
        self._was_up = False
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False
        self._association.connect(self.heard_at)
        self._arm()

    @property
    def up(self) -> bool:
        """Whether the association stands."""
        return self._association.state is AssociationState.UP

    @property
    def descriptor(self) -> Descriptor | None:
        """What the service said of itself."""
        return self._association.descriptor

    @property
    def exchange(self) -> bytes:
        """ce of the association that stands, 32 bytes."""
        return self._association.exchange_key

    @property
    def closed(self) -> bool:
        """Whether it is over for good."""
        return self._closed

    @property
    def nonce(self) -> bytes:
        """sn of the association that stands, 16 bytes: what is signed for it alone names it."""
        return self._association.service_nonce

    @property
    def round_trip(self) -> float:
        """Seconds that OPEN took to be answered."""
        return self._association.round_trip

    @property
    def observed(self) -> Address | None:
        """Where the service sees us."""
        opened = self._association.opened
        return opened.observed if opened is not None else None

    def send(self, message: ControlMessage, size: int = 0) -> None:
        """One message, if the association stands."""
        if self.up and (account := self.account) is not None:
            account.said(message)
        self._association.send(message_frame(message), size)

    def follow(self, addresses: tuple[Address, ...]) -> None:
        """The service is there now; the association that stands stays."""
        self.addresses = addresses
        self.place = ServicePlace(self.place.key, addresses)

    def fail(self) -> None:
        """The service said what it must not: begin anew, but not at once."""
        now = self._links.clock.monotonic()
        self._association.fail(now)
        self._settle(now)

    def probe(self) -> None:
        """Say something now that must be answered: is the service still there?"""
        if self.up and not self._unheard:
            self._beat()
            self._arm()

    def close(self, last: ControlMessage | None = None) -> None:
        """Say goodbye and forget it; ``last`` goes out first."""
        if self._closed:
            return
        words = message_frame(last) if last is not None else b""
        if last is not None and self.up and (account := self.account) is not None:
            account.said(last)
        self._association.send(words + Close(CloseCode.BYE).encode())
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        self._association.drop()
        self._links.closed(self)

    # what arrives

    def receive_long(self, kind: LongType, body: bytes, source: Address) -> bool:
        """COOKIE or OPENED; True when this link waited for it."""
        now = self._links.clock.monotonic()
        if kind is LongType.COOKIE:
            if source not in self.place.addresses:
                return False
            before, self.address = self.address, source
            taken = self._association.on_cookie(body, now)
            if not taken:
                self.address = before
        else:
            taken = self._association.on_opened(body, now)
        if taken:
            self.came_long(kind)
            self._settle(now)
        return taken

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Address, now: float
    ) -> None:
        """Packets of our cid."""
        self.came_run(end - start, segment)
        for at in range(start, end, segment):
            packet = bytes(run[at : min(at + segment, end)])
            frames = self._association.on_short(packet, now)
            if frames:
                self.heard_at = now
                self._unheard = 0
                self._beat_at = now + self._every
            for frame in frames:
                if isinstance(frame, Datagram) and frame.flow == CONTROL_FLOW:
                    self._on_data(frame.data, now)
            if self._closed:
                return
        self._settle(now)

    def _on_data(self, data: bytes, now: float) -> None:
        try:
            message = decode_control(data)
        except WireError:
            self._association.fail(now)
            return
        if (account := self.account) is not None:
            account.heard(message)
        if not self._closed:
            self._owner.on_message(self, message)

    # time

    def _settle(self, now: float) -> None:
        """After anything: tell of up and down, set the timer."""
        if self._closed:
            return
        up = self.up
        if up and not self._was_up:
            self._was_up = True
            if (account := self.account) is not None:
                account.opened(self.descriptor, self.observed)
            self.heard_at, self._unheard = now, 0
            self._beat_at = now + self._every
            self._owner.on_up(self)
        elif self._was_up and not up:
            self._fallen()
        self._arm()

    def _fallen(self) -> None:
        self._was_up, self._beat_at = False, NEVER
        self._owner.on_gone(self)

    def _beat(self) -> None:
        now = self._links.clock.monotonic()
        self._association.send(self._owner.beat(self))
        self._beat_at = now + REPEATS[min(self._unheard, len(REPEATS) - 1)]
        self._unheard += 1

    def _on_timer(self) -> None:
        self._timer = None
        now = self._links.clock.monotonic()
        if now >= self._association.due:
            self._association.on_timer(now)
        if self.up and now >= self._beat_at:
            if self._unheard >= len(REPEATS):
                self._association.connect(now)
            else:
                self._beat()
        self._settle(now)

    def _arm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        due = min(self._association.due, self._beat_at)
        if self._closed or due == NEVER:
            return
        wait = max(0.0, due - self._links.clock.monotonic())
        self._timer = asyncio.get_running_loop().call_later(wait, self._on_timer)


class ServiceLinks:
    """All such associations of one circle on one endpoint."""

    def __init__(
        self, endpoint: Endpoint, circle: CircleKeys, clock: Clock, random: RandomSource
    ) -> None:
        self.endpoint = endpoint
        self.circle = circle
        self.clock = clock
        self.random = random
        self._links: list[ServiceLink] = []

    def open(
        self, place: ServicePlace, owner: LinkOwner, every: float, *, donated: bool = False
    ) -> ServiceLink:
        """Greet a service; its owner hears of what follows."""
        link = ServiceLink(self, place, owner, every, donated=donated)
        self._links.append(link)
        return link

    def receive_long(self, kind: LongType, body: bytes, source: Address) -> bool:
        """COOKIE or OPENED, for whichever link waits for it."""
        return any(link.receive_long(kind, body, source) for link in list(self._links))

    def expects(self, host: str) -> bool:
        """Whether a service of ours is at this host."""
        return any(one.host == host for link in self._links for one in link.place.addresses)

    def closed(self, link: ServiceLink) -> None:
        """A link was closed."""
        if link in self._links:
            self._links.remove(link)

    def close(self) -> None:
        """Close all."""
        for link in list(self._links):
            link.close()


def message_frame(message: ControlMessage) -> bytes:
    """A message in its frame."""
    return Datagram(CONTROL_FLOW, encode_control(message)).encode()


def ping_frame() -> bytes:
    """What a leg says at each beat."""
    return Ping().encode()
