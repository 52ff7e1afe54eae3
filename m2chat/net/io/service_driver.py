"""The KAs of one circle as a peer uses them: one ``KaClient`` for each service, on one endpoint.

``KaCloud`` decides who is asked (rendezvous placement, days), keeps the timers, and tells what
arrives.  All on the node's loop.  Several circles share an endpoint through ``ServiceAnswers``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import Protocol

from m2chat.clock import Clock
from m2chat.crypto.kdf import hmac, label
from m2chat.crypto.randomness import RandomSource
from m2chat.links import ServiceAddress
from m2chat.net.diagnosis import Step
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.ka_link import KaLink
from m2chat.net.io.ka_search import KaSearch, LookupTarget, Stage
from m2chat.net.io.trace import Note, silent
from m2chat.net.services.directory import CLOCK_TOLERANCE
from m2chat.net.services.ka_client import KaClient
from m2chat.net.services.placement import fallbacks, homes
from m2chat.net.services.rids import DAY_SECONDS, NEIGHBOUR_SECONDS, days_of
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import RID_SIZE, RIDS_LIMIT, Found, Lookup, NoMatch, Notify
from m2chat.net.wire.descriptor import Role
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType

RIDS_STEP = 32  # sets are padded to a multiple of this
FIRST_CONTACTS = 3  # services that are greeted at the start, whatever is registered
_PADDING = label("padding")


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


@dataclass(frozen=True, slots=True)
class CloudService:
    """One KA in figures."""

    address: Address
    service: bytes
    connected: bool
    registered: bool
    observed: Address | None
    round_trip: float  # seconds, when the association was made
    offset: float | None  # its clock minus ours, seconds


class ServiceAnswers:
    """Takes COOKIE and OPENED off an endpoint and hands them to the cloud of their circle."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._clouds: dict[CircleKeys, KaCloud] = {}
        for kind in (LongType.COOKIE, LongType.OPENED):
            endpoint.on_long(kind, partial(self._receive, kind))

    def add(self, circle: CircleKeys, cloud: KaCloud) -> None:
        """Answers in this circle are the cloud's."""
        self._clouds[circle] = cloud

    def remove(self, circle: CircleKeys) -> None:
        """No more."""
        self._clouds.pop(circle, None)

    def _receive(self, kind: LongType, body: bytes, source: Address, circle: CircleKeys) -> None:
        cloud = self._clouds.get(circle)
        if cloud is not None:
            cloud.receive_long(kind, body, source)


class KaCloud:
    """All KAs of one circle."""

    def __init__(
        self, endpoint: Endpoint, answers: ServiceAnswers, circle: CircleKeys,
        services: Sequence[ServiceAddress], listener: CloudListener, clock: Clock,
        random: RandomSource,
    ) -> None:  # fmt: skip
        """``services`` are those of the circle link, pinned by their keys."""
        self._answers = answers
        self._circle = circle
        self._listener = listener
        self._clock = clock
        self._random = random
        addresses: dict[bytes, list[Address]] = {}
        for service in services:
            row = addresses.setdefault(service.public_key, [])
            row.append(Address(service.host, service.port))
        self._links = {
            key: KaLink(endpoint, circle, key, row, self, self.arm, clock, random)
            for key, row in addresses.items()
        }
        self._padding_secret = random.bytes(32)
        self._source: RegistrationSource | None = None
        self._days: tuple[int, ...] = ()
        self._offsets: dict[bytes, float] = {}
        self._searches: dict[bytes, KaSearch] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False
        self.online = False
        self.note: Note = silent  # the trace of this computer
        self._muted = False

    @property
    def offset(self) -> float:
        """Seconds from our clock to net_time: the median of what the KAs told, within 36 h."""
        if not self._offsets:
            return 0.0
        return max(-CLOCK_TOLERANCE, min(CLOCK_TOLERANCE, median(self._offsets.values())))

    @property
    def has_relay(self) -> bool:
        """Whether a service of the circle, as far as they told, is a relay (protocol 6)."""
        described = (link.client.descriptor for link in self._links.values())
        return any(one is not None and one.roles & Role.RELAY for one in described)

    def net_time(self) -> float:
        """Seconds since 1970 as the circle agrees (protocol 0, clock)."""
        return self._clock.wall() + self.offset

    def services(self) -> list[CloudService]:
        """What ``net status`` shows."""
        return [
            CloudService(
                link.address,
                key,
                link.client.up,
                link.client.registered,
                _address(link.client),
                link.client.round_trip,
                self._offsets.get(key),
            )
            for key, link in self._links.items()
        ]

    def start(self) -> None:
        """Greet the first services, so that time and observed addresses are known."""
        self._answers.add(self._circle, self)
        for link in list(self._links.values())[:FIRST_CONTACTS]:
            link.touch()
        self.arm()

    def close(self) -> None:
        """BYE everywhere; nothing happens afterwards."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        for search in list(self._searches.values()):
            search.stop()
        for link in self._links.values():
            link.client.close(self._clock.monotonic())
        self._answers.remove(self._circle)

    def retry_now(self) -> None:
        """The network changed: whoever does not answer is greeted at once."""
        for link in self._links.values():
            if link.client.wanted and not link.client.up:
                link.client.restart(self._clock.monotonic())
        self.arm()

    def set_registration(self, source: RegistrationSource | None) -> None:
        """Register what ``source`` calculates at our homes, or nothing; call again (or
        ``refresh``) whenever that changed."""
        self._source = source
        self.refresh()

    def mute(self, muted: bool) -> None:
        """Withdraw the registration, as long as the profile is used elsewhere (protocol 1)."""
        self._muted = muted
        self.refresh()

    def refresh(self) -> None:
        """Calculate everything anew and register it under a new revision."""
        now = self._clock.monotonic()
        source = None if self._muted else self._source
        rids = dict[bytes, list[tuple[bytes, int]]]()
        self._days = days_of(self.net_time())
        if source is not None:
            for day in self._days:
                for service in homes(source.location(day), self._links):
                    rids.setdefault(service, []).extend(source.rids(service, day))
        for service, link in self._links.items():
            if source is not None and service in rids:
                entries = self._padded(rids[service], service)
                link.client.set_registration(partial(source.blob, service), entries, now)
                link.registered = True
            elif link.registered:
                link.registered = False
                link.client.set_registration(None, (), now)
        self.arm()

    def look_up(self, target: LookupTarget, nonce: bytes, flags: int, blob: bytes) -> KaSearch:
        """Ask the target's homes; ``blob`` is the lblob (976 B) made with ``nonce`` (ln8).

        The search must be stopped (or read to its end) by whoever asked.
        """
        days = days_of(self.net_time())
        stages = [Stage(day, tuple(homes(target.location(day), self._links))) for day in days]
        stages += [Stage(day, tuple(fallbacks(target.location(day), self._links))) for day in days]
        search = KaSearch(target, nonce, flags, blob, stages, self._ask, self._end_search)
        self._searches[nonce] = search
        return search

    def receive_long(self, kind: LongType, body: bytes, source: Address) -> None:
        """COOKIE or OPENED, for whichever client waits for it."""
        for link in self._links.values():
            if link.receive_long(kind, body, source):
                break
        self.arm()

    # KaListener

    def on_up(self, client: KaClient, now: float) -> None:
        """An association stands."""
        self._tell_observed(client)
        self.note(Step.KA_UP, self._circle.name, self._links[client.service_key].address)
        self._say_online()

    def on_down(self, client: KaClient, now: float) -> None:
        """An association died; what it told of the time still counts."""
        self.note(Step.KA_DOWN, self._circle.name, self._links[client.service_key].address)
        self._links[client.service_key].observed = None
        self._listener.on_observed(None, client.service_key)
        self._say_online()

    def on_time(self, client: KaClient, offset: float) -> None:
        """A KA told its time."""
        self._offsets[client.service_key] = offset
        self._tell_observed(client)

    def on_registered(self, client: KaClient, registered: bool) -> None:
        """Shown by ``services``."""
        if registered:
            self.note(Step.REGISTERED, self._circle.name, self._links[client.service_key].address)

    def on_answer(self, client: KaClient, answer: Found | NoMatch) -> None:
        """For a search."""
        search = self._searches.get(answer.nonce)
        if search is not None:
            search.on_answer(client.service_key, answer)

    def on_unanswered(self, client: KaClient, nonce: bytes) -> None:
        """For a search."""
        search = self._searches.get(nonce)
        if search is not None:
            search.on_unanswered(client.service_key)

    def on_notify(self, client: KaClient, notify: Notify) -> None:
        """Somebody looks us up."""
        self._listener.on_notify(notify, client.service_key)

    def on_moved(self, client: KaClient) -> None:
        """A second instance of ours."""
        self._listener.on_moved(client.service_key)

    def arm(self) -> None:
        """Set the one timer to whatever is due next."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._closed:
            return
        now = self._clock.monotonic()
        due = min(
            (min(link.client.next_timer(), link.idle_at()) for link in self._links.values()),
            default=float("inf"),
        )
        wait = min(max(0.0, due - now), self._until_days_change())
        self._timer = asyncio.get_running_loop().call_later(wait, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        now = self._clock.monotonic()
        for link in self._links.values():
            if link.client.next_timer() <= now:
                link.client.on_timer(now)
            if link.idle_at() <= now and any(
                other.client.up for other in self._links.values() if other is not link
            ):
                link.client.close(now)
            elif link.idle_at() <= now:
                link.used_at = now
        if self._source is not None and days_of(self.net_time()) != self._days:
            self.refresh()
        self.arm()

    def _until_days_change(self) -> float:
        second = self.net_time() % DAY_SECONDS
        edges = (NEIGHBOUR_SECONDS, DAY_SECONDS - NEIGHBOUR_SECONDS, DAY_SECONDS)
        return min(edge - second for edge in edges if edge > second) + 1.0

    def _padded(
        self, entries: Sequence[tuple[bytes, int]], service: bytes
    ) -> list[tuple[bytes, int]]:
        """A multiple of 32 in random order.  Padding stays the same for a service and day, so
        that a set that is registered again does not show which ids were padding."""
        padded = list(entries)[:RIDS_LIMIT]
        missing = -len(padded) % RIDS_STEP if padded else RIDS_STEP
        salt = service + b"".join(day.to_bytes(4, "big") for day in self._days)
        for number in range(missing):
            rid = hmac(self._padding_secret, _PADDING, salt, bytes([number]))[:RID_SIZE]
            padded.append((rid, 0))
        return sorted(padded, key=lambda _: self._random.bytes(8))

    def _ask(self, service: bytes, message: Lookup) -> bool:
        link = self._links.get(service)
        if link is None or self._closed:
            return False
        link.touch()
        link.client.stop_look_up(message.nonce)
        link.client.look_up(message, self._clock.monotonic())
        self.arm()
        return True

    def _end_search(self, search: KaSearch) -> None:
        if self._searches.get(search.nonce) is search:
            del self._searches[search.nonce]
            for link in self._links.values():
                link.client.stop_look_up(search.nonce)

    def _say_online(self) -> None:
        online = any(link.client.up for link in self._links.values())
        if online != self.online:
            self.online = online
            self._listener.on_online(online)

    def _tell_observed(self, client: KaClient) -> None:
        link = self._links[client.service_key]
        address = _address(client)
        if address is not None and address != link.observed:
            link.observed = address
            self._listener.on_observed(address, client.service_key)


def _address(client: KaClient) -> Address | None:
    return client.observed
