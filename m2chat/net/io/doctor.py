"""The doctor: tries each part of the way to other people, and says what is so and what to do.

Order: this computer (interfaces, socket, multicast), every look-up server side by side, and from
those that answered: registration, clock, mapping, punch, MTU, relay.  Findings come as they are
made; all of it is over within ``RUN_S``.  A check tells only what was tried; what could not be is
``skipped``.
Nothing is registered, nobody is looked up, and only services and our own sockets get a datagram.
"""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import AsyncGenerator, Collection
from dataclasses import dataclass

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.net.diagnosis import Finding, FindingState
from m2chat.net.io import doctor_words
from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.cloud_faces import CloudService
from m2chat.net.io.doctor_mapping import MAPPINGS, WORST_FIRST
from m2chat.net.io.doctor_multicast import heard_again
from m2chat.net.io.doctor_visit import TestEnd, Visit, reaches
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.interfaces import interfaces
from m2chat.net.io.udp import source_for
from m2chat.net.services.directory import CLOCK_TOLERANCE
from m2chat.net.traversal.candidates import usable
from m2chat.net.traversal.mapping import MappingKind, mapping_kind
from m2chat.net.traversal.punch import Punch
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.descriptor import Role

RUN_S = 15.0
ANSWER_S = 5.0  # HELLO goes out at 0, 0.5, 1.5 and 3.5 s; then OPEN
AGAIN_S = 2.5  # from a service that answered a moment ago
REGISTER_S = 1.0  # a node that was started a moment ago
PING_S = 1.0
PUNCH_S = 2.0
RELAYS_VISITED = 1
NETWORKS_MAX = 8
SERVICES_AT_ONCE = 4  # of one circle
CLOCK_WARN_S = 120.0
SIZES = (1_200, 1_280, 1_360, 1_400, 1_452)  # bytes; 1,452 fills an Ethernet frame under IPv6
# addresses of nobody (RFC 5737, RFC 3849), to ask the routing table with; nothing is sent there
_FAR = {"IPv4": Address("192.0.2.1", 9), "IPv6": Address("2001:db8::1", 9)}
OK, WARN, BAD, SKIPPED = FindingState


@dataclass(frozen=True, slots=True)
class Patient:
    """What the doctor may look at."""

    host: str  # where the node was told to bind
    endpoint: Endpoint
    members: Collection[CircleMember]
    elsewhere: bool  # the profile is used on another computer: nothing is registered here


@dataclass(frozen=True, slots=True)
class _Met:
    """A service that answered."""

    member: CircleMember
    service: CloudService
    end: TestEnd
    visit: Visit
    round_trip: float


class Doctor:
    """One run of all checks."""

    def __init__(self, patient: Patient, clock: Clock, random: RandomSource) -> None:
        self._patient = patient
        self._clock = clock
        self._random = random
        self._ends: list[TestEnd] = []
        self._found: asyncio.Queue[Finding | None] = asyncio.Queue()

    async def run(self) -> AsyncGenerator[Finding, None]:
        """Findings as they are made; closing the iterator stops every check."""
        work = asyncio.ensure_future(self._all())
        try:
            while (finding := await self._found.get()) is not None:
                yield finding
            work.result()  # a fault of a check is a fault, not an empty report
        finally:
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)
            for end in self._ends:
                end.close()

    def _say(
        self, name: str, state: FindingState, sentence: str, advice: str = "", place: object = ""
    ) -> None:
        self._found.put_nowait(Finding(name, state, sentence, advice, str(place)))

    async def _all(self) -> None:
        try:
            async with asyncio.timeout(RUN_S):
                self._interfaces()
                await self._socket()
                await self._multicast()
                await self._circles()
        except TimeoutError:
            self._say(
                "time",
                WARN,
                doctor_words.ended(RUN_S),
                "Run it again. If it lasts, the network is very slow.",
            )
        finally:
            self._found.put_nowait(None)

    # -- this computer --------------------------------------------------------------------------

    def _interfaces(self) -> None:
        found = interfaces()
        place = " ".join(one.host for one in found)
        bound = ipaddress.ip_address(self._patient.host)
        if not bound.is_unspecified:
            self._say(
                "interfaces", OK, "m2chat was told to use one address of this computer only.",
                place=self._patient.host,
            )  # fmt: skip
            return
        if not found:
            self._say(
                "interfaces", BAD, "This computer is in no network: no interface is up.",
                "Connect it by cable or by Wi-Fi.",
            )  # fmt: skip
            return
        ways = [name for name, far in _FAR.items() if source_for(far) is not None]
        if not ways:
            self._say(
                "interfaces", WARN, "This computer has no way out of the local network.",
                "Check the router. People on the same network can still be reached.", place,
            )  # fmt: skip
            return
        self._say("interfaces", OK, doctor_words.way_out(ways), place=place)

    async def _socket(self) -> None:
        endpoint, members = self._patient.endpoint, self._patient.members
        address = endpoint.address
        if not members:
            self._say("socket", SKIPPED, "The port could not be tried without a circle.")
            return
        try:
            end = self._end(next(iter(members)))
        except OSError:
            self._say(
                "socket", BAD, "The system gives m2chat no further UDP port.",
                "Close other programs, or restart this computer.",
            )  # fmt: skip
            return
        to = Address(_loopback(address.host), address.port)
        if await reaches(end, endpoint, to):
            self._say("socket", OK, "The port is open and hears.", place=address)
        else:
            self._say(
                "socket", BAD, "A datagram within this computer did not reach the port of m2chat.",
                "A firewall on this computer stops it: allow UDP for m2chat.", address,
            )  # fmt: skip

    async def _multicast(self) -> None:
        """On a port of our own choice only: a node that is bound to one address may not use it."""
        members = self._patient.members
        networks = interfaces()[:NETWORKS_MAX]
        everywhere = ipaddress.ip_address(self._patient.host).is_unspecified
        if not everywhere or not members or not networks:
            return
        heard = await heard_again(self._end(next(iter(members))), networks)
        place = " ".join(one.host for one in heard)
        if heard:
            self._say(
                "multicast", OK, "This computer can look for people on its own network without a "
                "server. Whether the network carries that, only another computer could tell.",
                place=place,
            )  # fmt: skip
        else:
            self._say(
                "multicast", WARN, "Multicast does not work on this computer, so that people on "
                "the same network are found by look-up servers only.",
                "A firewall here may stop it: allow UDP for m2chat.",
            )  # fmt: skip

    def _end(self, member: CircleMember) -> TestEnd:
        made = TestEnd(self._patient.host, member.circle, self._clock, self._random)
        made.endpoint.accounts = self._patient.endpoint.accounts
        self._ends.append(made)
        return made

    # -- the look-up servers --------------------------------------------------------------------

    async def _circles(self) -> None:
        members = [member for member in self._patient.members if member.cloud.services()]
        if not members:
            self._say(
                "ka", SKIPPED, "This profile is in no circle with a look-up server.",
                "Join one with the link of its host.",
            )  # fmt: skip
            return
        met = [one for row in await asyncio.gather(*map(self._circle, members)) for one in row]
        if not met:
            self._none_answered(members)
            return
        self._clock_of(met)
        self._mapping(met)
        await asyncio.gather(self._punch(met[0]), self._mtu(met[0]), self._relays(met))

    async def _circle(self, member: CircleMember) -> list[_Met]:
        """All services of one circle that we use, side by side."""
        end = self._end(member)
        services = sorted(
            member.cloud.services(), key=lambda one: (not one.registered, not one.connected)
        )[:SERVICES_AT_ONCE]
        row = await asyncio.gather(*(self._service(member, end, one) for one in services))
        met = [one for one in row if isinstance(one, _Met)]
        for silent in (one for one in row if isinstance(one, CloudService)):
            self._say(
                "ka",
                WARN if met else BAD,
                doctor_words.silent(member.link.name),
                "Nothing is lost while another one answers."
                if met
                else "Try another network; if it lasts, ask the circle's host.",
                silent.address,
            )
        if met:
            await self._registration(member)
        return met

    async def _service(
        self, member: CircleMember, end: TestEnd, service: CloudService
    ) -> _Met | CloudService | None:
        """How one service answers; itself when it does not answer at all."""
        visit = end.visit(service.service, service.address)
        if not await visit.arrive(ANSWER_S):
            return service
        trips = [trip for _ in range(3) if (trip := await visit.ping(PING_S)) is not None]
        if not trips:
            self._say(
                "ka", WARN, doctor_words.lossy(member.link.name),
                "The line is bad: move nearer to the Wi-Fi, or use a cable.", service.address,
            )  # fmt: skip
            return None
        words = doctor_words.answers(member.link.name, min(trips))
        self._say("ka", OK, words, place=service.address)
        return _Met(member, service, end, visit, min(trips))

    def _none_answered(self, members: Collection[CircleMember]) -> None:
        hosts = {one.address.host for member in members for one in member.cloud.services()}
        if len(hosts) > 1:
            self._say(
                "udp", BAD, "No look-up server answers at all; this network probably lets no UDP "
                "through.", "Try another network, or ask whoever runs this one to allow UDP.",
            )  # fmt: skip

    async def _registration(self, member: CircleMember) -> None:
        name, count, left = member.link.name, 0, REGISTER_S
        while not count and left > 0 and not self._patient.elsewhere:
            count = sum(one.registered for one in member.cloud.services())
            await asyncio.sleep(0 if count else 0.1)
            left -= 0.1
        if self._patient.elsewhere:
            self._say(
                "registration", WARN, "This profile is open on another computer and is found "
                "there, not here.", "Choose 'use here' to take it back.",
            )  # fmt: skip
        elif count:
            self._say("registration", OK, doctor_words.found(name, count))
        else:
            self._say(
                "registration",
                WARN,
                doctor_words.not_found(name),
                "This takes a moment after a start. Try again.",
            )

    def _clock_of(self, met: Collection[_Met]) -> None:
        offset = sorted(one.visit.offset for one in met)[len(met) // 2]
        size = abs(offset)
        if size <= CLOCK_WARN_S:
            self._say("clock", OK, doctor_words.clock_good(size))
            return
        sentence = doctor_words.clock_wrong(offset)
        state = BAD if size > CLOCK_TOLERANCE else WARN
        self._say("clock", state, sentence, "Set date and time in the system's settings.")

    # -- the way from outside -------------------------------------------------------------------

    def _mapping(self, met: Collection[_Met]) -> None:
        """What kind of router stands before a socket that all services of a circle saw."""
        kinds = set()
        for end in {one.end for one in met}:
            row = [one for one in met if one.end is end and one.visit.observed is not None]
            hosts = {one.service.address.host for one in row}
            seen = [one.visit.observed for one in row if one.visit.observed is not None]
            if len(hosts) == 1:  # a symmetric router may show one host the same port twice
                seen = seen[:1]
            bound = end.socket.address
            kinds.add(mapping_kind(seen, _own_hosts(bound.host), bound.port))
        kind = next((one for one in WORST_FIRST if one in kinds), MappingKind.UNKNOWN)
        self._say("mapping", *MAPPINGS[kind])

    async def _punch(self, met: _Met) -> None:
        """Two sockets of ours meet by the addresses that a service sees them at."""
        there = self._end(met.member)
        visit = there.visit(met.service.service, met.visit.address)
        arrived = await visit.arrive(AGAIN_S)
        here, far = met.visit.observed, visit.observed
        if not arrived or here is None or far is None:
            self._say("punch", SKIPPED, "The look-up server did not answer a second time.")
            return
        key, iid = self._random.bytes(32), self._random.bytes(8)
        for end, to, other, first in ((met.end, far, here, True), (there, here, far, False)):
            ways = usable((), to, interfaces=(), ours=other)
            end.punch = Punch(
                iid, [key], ways if to.host == other.host else [], initiator=first,
                now=self._clock.monotonic(), random=self._random,
            )  # fmt: skip
        results = await asyncio.gather(met.end.met(PUNCH_S), there.met(PUNCH_S))
        if all(results):
            self._say("punch", OK, "Two ports of this computer met by their outside addresses.")
            return
        self._say(
            "punch", SKIPPED, "Meeting by outside addresses could not be tried from here: the "
            "router leads no datagram for itself back in. That is common, and harmless.",
        )  # fmt: skip

    async def _relays(self, met: Collection[_Met]) -> None:
        """Whether each circle has a relay, and whether it answers; to bind one takes two people."""
        for member in {id(one.member): one.member for one in met}.values():
            trips = {
                one.service.service: one.round_trip
                for one in met
                if one.member is member and one.visit.roles & Role.RELAY
            }
            listed = [key for key in member.cloud.listed.with_role(Role.RELAY) if key not in trips]
            end = next(one.end for one in met if one.member is member)
            for key in listed[:RELAYS_VISITED] if not trips else ():
                for address in member.cloud.book.addresses(key)[:1]:
                    visit = end.visit(key, address)
                    if await visit.arrive(AGAIN_S):
                        trips[key] = await visit.ping(PING_S) or AGAIN_S
            name = member.link.name
            if trips:
                words = doctor_words.relay_answers(name, min(trips.values()))
                self._say("relay", OK, words)
            elif listed:
                self._say(
                    "relay", WARN, doctor_words.relay_silent(name),
                    "Where no direct way opens, people of it are out of reach until it does.",
                )  # fmt: skip
            else:
                self._say(
                    "relay", WARN, doctor_words.no_relay(name), "Where no direct way opens, or an "
                    "address is to stay hidden, messages wait. Its host can start one.",
                )  # fmt: skip

    async def _mtu(self, met: _Met) -> None:
        """The largest datagram that arrives at a service, uncut where the system allows that."""
        whole = met.end.socket.forbid_fragments()
        largest = 0
        for size in SIZES:
            tries = [await met.visit.ping(PING_S, size)]
            if tries[0] is None:
                tries.append(await met.visit.ping(PING_S, size))
            if tries[-1] is None:
                break
            largest = size
        if largest < SIZES[0]:
            self._say(
                "mtu", BAD, doctor_words.too_small(SIZES[0]),
                "A VPN or tunnel here makes them too small: raise its MTU, or leave it.",
            )  # fmt: skip
            return
        sentence = doctor_words.arrive(largest, or_more=largest == SIZES[-1], whole=whole)
        self._say("mtu", OK, sentence)


def _own_hosts(bound: str) -> set[str]:
    if not ipaddress.ip_address(bound).is_unspecified:
        return {bound}
    return {one.host for one in interfaces()} | {"127.0.0.1", "::1"}


def _loopback(host: str) -> str:
    """How this computer reaches a socket of its own."""
    return "127.0.0.1" if ipaddress.ip_address(host).is_unspecified else host
