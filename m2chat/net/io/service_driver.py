"""The services of one circle as a peer uses them, on one endpoint; a server uses them likewise.

``KaCloud`` knows the list, opens a link to whoever is needed, keeps the timers, and tells what
arrives; ``Registrar`` decides where we are registered.  It starts from the circle link, asks every
service it talks to for its list, and goes by the list from then on.  All on the node's loop.
Several circles share an endpoint through ``ServiceAnswers``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import median

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import RemoteError
from m2chat.links import ServiceAddress
from m2chat.net.diagnosis import Step
from m2chat.net.io.cloud_faces import CloudListener, CloudService, RegistrationSource
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.ka_link import KaLink
from m2chat.net.io.ka_search import KaSearch, LookupTarget, Stage
from m2chat.net.io.registrar import RANKS, Registrar
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.service_book import ServiceBook
from m2chat.net.io.trace import Note, silent
from m2chat.net.services.association import jittered
from m2chat.net.services.directory import CLOCK_TOLERANCE
from m2chat.net.services.ka_client import KaClient
from m2chat.net.services.placement import FALLBACKS, HOMES, ranked
from m2chat.net.services.rids import days_of
from m2chat.net.services.service_list import ServiceList
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import RELAYED, Found, Lookup, NoMatch, Notify
from m2chat.net.wire.descriptor import Descriptor, Role
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType

FIRST_CONTACTS = 3  # services that are greeted at the start, whatever is registered
# At the least between two exchanges with one service, while it stands: 10 s, and 0.36 s more for
# each service of the list.  The longest wait at 1,000 is still less than ``CONFIRMED_SECONDS``.
FETCH_SECONDS, FETCH_SECONDS_EACH = 10.0, 0.36
EXPIRE_SECONDS = 60.0
NEVER = float("inf")


class KaCloud:
    """All services of one circle."""

    def __init__(
        self, endpoint: Endpoint, answers: ServiceAnswers, circle: CircleKeys,
        services: Sequence[ServiceAddress], listener: CloudListener, clock: Clock,
        random: RandomSource, *, listed: ServiceList | None = None, own: bytes = b"",
        renew_within: float = 0.0,
    ) -> None:  # fmt: skip
        """``services`` are those of the circle link, pinned by their keys.

        A server passes its own list, its own svc_pk, which is never asked, and how early it wants
        renewals (``ListFetch``).
        """
        self.listed = listed if listed is not None else ServiceList(circle.public_key)
        self.list_changed: Callable[[], None] | None = None
        self._endpoint = endpoint
        self._answers = answers
        self._circle = circle
        self._listener = listener
        self._clock = clock
        self._random = random
        self.book = ServiceBook(self.listed, services, own, self._make_link)
        self._links = self.book.links
        self._renew_within = renew_within
        self._fetched_at: dict[bytes, float] = {}
        self._version = self.listed.version
        self._silent: set[bytes] = set()
        self._expire_at = 0.0
        self._registrar = Registrar(
            self.kas, self.book.open, self._links, self.net_time, clock, random
        )
        self._offsets: dict[bytes, float] = {}
        self._searches: dict[bytes, KaSearch] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False
        self.online = False
        self.assume_relay = True  # until a service has shown its list
        self.note: Note = silent  # the trace of this computer
        self._source: RegistrationSource | None = None
        self.muted = False  # the profile is used on another computer

    @property
    def offset(self) -> float:
        """Seconds from our clock to net_time: the median of what the KAs told, within 36 h."""
        if not self._offsets:
            return 0.0
        return max(-CLOCK_TOLERANCE, min(CLOCK_TOLERANCE, median(self._offsets.values())))

    @property
    def has_relay(self) -> bool:
        """Whether a service of the circle is a relay, as far as we know (protocol 6)."""
        told = (link.client.descriptor for link in self._links.values())
        return bool(self.listed.with_role(Role.RELAY)) or any(
            one is not None and one.roles & Role.RELAY for one in told
        )

    @property
    def described(self) -> bool:
        """Whether a service has shown us its whole list."""
        return any(link.fetch.synced for link in self._links.values())

    def request_relay(self, service: bytes, intro: bytes, nonce: bytes) -> bool:
        """RELAY_REQ to the KA that introduced us; False when it is not there."""
        link = self._links.get(service)
        return link is not None and not self._closed and link.client.request_relay(intro, nonce)

    def net_time(self) -> float:
        """Seconds since 1970 as the circle agrees (protocol 0, clock)."""
        return self._clock.wall() + self.offset

    def kas(self) -> tuple[bytes, ...]:
        """Every KA of the circle."""
        return self.book.kas()

    def services(self) -> list[CloudService]:
        """Every service that the list or the circle link names."""
        return self.book.shown(self._offsets)

    def start(self) -> None:
        """Greet the first services, so that time, list and observed addresses are known."""
        self._answers.add(self._circle, self)
        for key in list(self.book.named)[:FIRST_CONTACTS]:
            self.book.open(key).touch()
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

    def touch(self, service: bytes) -> None:
        """Talk to a listed service for a while, whatever for."""
        if self.book.addresses(service) and not self._closed:
            self.book.open(service).touch()
            self.arm()

    def network_changed(self) -> None:
        """Our address may be another: everybody is greeted anew and gets the new candidates."""
        now = self._clock.monotonic()
        for link in self._links.values():
            if link.client.wanted:
                link.client.restart(now)
        self.refresh()

    def set_registration(self, source: RegistrationSource | None) -> None:
        """Register what ``source`` calculates at our homes, or nothing; call again (or
        ``refresh``) whenever that changed."""
        self._source = source
        self._registrar.set_source(None if self.muted else source)
        self.arm()

    def mute(self, muted: bool) -> None:
        """Withdraw the registration, as long as the profile is used elsewhere (protocol 1)."""
        self.muted = muted
        self.set_registration(self._source)

    def refresh(self) -> None:
        """Calculate everything anew and register it under a new revision."""
        self._registrar.refresh()
        self.arm()

    def look_up(
        self, target: LookupTarget, nonce: bytes, flags: int, blob: bytes, *, singly: bool = False
    ) -> KaSearch:
        """Ask the target's homes; ``blob`` is the lblob (976 B) made with ``nonce`` (ln8).

        The search must be stopped (or read to its end) by whoever asked.  ``singly``: one home
        after the other, until one has it.
        """
        stages = self._stages(target)
        if singly:
            stages = [replace(one, services=(key,)) for one in stages for key in one.services]
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
        link = self._links[client.service_key]
        link.answered()
        self._tell_observed(client)
        self.note(Step.KA_UP, self._circle.name, self._links[client.service_key].address)
        self._say_online()
        if client.descriptor is not None:
            self._offer(client.descriptor)
        self._fetch(link, now)
        self._on_silence_or_list()

    def on_down(self, client: KaClient, now: float) -> None:
        """An association died; what it told of the time still counts."""
        self.note(Step.KA_DOWN, self._circle.name, self._links[client.service_key].address)
        self._links[client.service_key].observed = None
        self._listener.on_observed(None, client.service_key)
        self._links[client.service_key].fetch.stop()
        self._say_online()

    def on_time(self, client: KaClient, offset: float) -> None:
        """A KA told its time, and with KEPT its lh."""
        self._offsets[client.service_key] = offset
        self._tell_observed(client)
        link = self._links[client.service_key]
        now = self._clock.monotonic()
        if client.up and client.list_hash:
            if not link.fetch.confirm(client.list_hash) and now >= self._fetched_at.get(
                client.service_key, 0.0
            ):
                self._fetch(link, now)
            self._expire(now)

    def on_registered(self, client: KaClient, registered: bool) -> None:
        """Shown by ``services``."""
        if registered:
            self.note(Step.REGISTERED, self._circle.name, self._links[client.service_key].address)

    def on_answer(self, client: KaClient, answer: Found | NoMatch) -> None:
        """For a search, or for an introduction that needs a relay."""
        relayed = answer if isinstance(answer, Found) and answer.route == RELAYED else None
        if relayed is not None and self._listener.on_relayed(relayed):
            return
        search = self._searches.get(answer.nonce)
        if search is not None:
            search.on_answer(client.service_key, answer)
        elif isinstance(answer, NoMatch):
            self._listener.on_none(answer.nonce)

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
        self._on_silence_or_list()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._closed:
            return
        now = self._clock.monotonic()
        due = self._registrar.next_timer()
        for link in self._links.values():
            silent_at = link.silent_at if link.silent_at > now else NEVER
            due = min(due, link.next_timer(), link.idle_at(), silent_at)
        wait = min(max(0.0, due - now), self._registrar.until_days_change())
        self._timer = asyncio.get_running_loop().call_later(wait, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        now = self._clock.monotonic()
        for link in list(self._links.values()):
            link.on_timer(now)
            if link.idle_at() <= now and any(
                other.client.up for other in self._links.values() if other is not link
            ):
                link.client.close(now)
            elif link.idle_at() <= now:
                link.used_at = now
        self._registrar.on_timer(now)
        self.arm()

    # the list

    def _offer(self, descriptor: Descriptor) -> None:
        try:
            self.listed.offer(descriptor.encode(), self.net_time())
        except RemoteError:
            return  # its clock is too wrong to be listed; we talk to it all the same

    def _fetch(self, link: KaLink, now: float) -> None:
        wait = FETCH_SECONDS + FETCH_SECONDS_EACH * len(self.listed)
        wait = jittered(self._random, wait, 0.5)
        self._fetched_at[link.client.service_key] = now + wait
        link.fetch.begin(now)

    def _expire(self, now: float) -> None:
        if now >= self._expire_at:
            self._expire_at = now + EXPIRE_SECONDS
            self.listed.expire(self.net_time())

    def _on_silence_or_list(self) -> None:
        """Go by what changed: the list, and who of the greeted does not answer."""
        if self._closed:
            return
        changed = self._version != self.listed.version
        silent = {key for key, link in self._links.items() if link.silent}
        if changed:
            self._version = self.listed.version
            self.book.follow()
        if silent - self._silent and not self.online:
            for link in self.book.others(FIRST_CONTACTS):
                link.touch()
        if changed or silent != self._silent:
            self._silent = silent
            self.book.give_up(silent)
            self._registrar.place()
        self._registrar.settle(self._clock.monotonic())
        if changed:
            for search in self._searches.values():
                search.extend(self._stages(search.target))
            if self.list_changed is not None:
                self.list_changed()

    def _make_link(self, service: bytes, addresses: Sequence[Address]) -> KaLink:
        return KaLink(
            self._endpoint,
            self._circle,
            service,
            addresses,
            self,
            self.arm,
            self.listed,
            self.net_time,
            self._clock,
            self._random,
            renew_within=self._renew_within,
        )

    # looking up

    def _stages(self, target: LookupTarget) -> list[Stage]:
        """Homes, ranks 4 and 5, and further ranks for the case that too few of them answer."""
        orders = [(day, ranked(target.location(day), self.kas())) for day in self._days()]
        last = HOMES + FALLBACKS
        stages = [Stage(day, tuple(order[:HOMES])) for day, order in orders]
        stages += [Stage(day, tuple(order[HOMES:last])) for day, order in orders]
        more = [Stage(day, tuple(order[last:RANKS]), spare=True) for day, order in orders]
        return stages + [stage for stage in more if stage.services]

    def _days(self) -> tuple[int, ...]:
        return days_of(self.net_time())

    def _ask(self, service: bytes, message: Lookup) -> bool:
        if self._closed or not self.book.addresses(service):
            return False
        link = self.book.open(service)
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
        if client.observed is not None and client.observed != link.observed:
            link.observed = client.observed
            self._listener.on_observed(client.observed, client.service_key)
