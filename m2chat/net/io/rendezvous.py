"""Introductions under way: direct, by a relay, or both under the same iid (protocol 8).

A direct introduction punches at once; when it may not come off, the one who looked up asks the KA
for a relay with RELAY_REQ: at once where both are behind symmetric mappings, after 1 s where one
is, else when nothing answered for 3 s (docs/adr/0088).  What validates first carries the session.
An introduction that ``migrates`` moves a session that stands onto the new way in place of a new
handshake.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from m2chat.clock import Clock
from m2chat.ids import UserId
from m2chat.net.diagnosis import Step
from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.introductions import Introduction, Introductions
from m2chat.net.io.legs import Legs, OwnLeg, RelayPlace
from m2chat.net.io.meeting import Meeting
from m2chat.net.io.peer_session import LivePeerSession
from m2chat.net.io.session_book import SessionBook
from m2chat.net.io.session_driver import SessionDriver
from m2chat.net.io.temporary_keys import TemporaryKeys
from m2chat.net.io.trace import Trace
from m2chat.net.session.events import HandshakeCompleted, SessionClosed, SessionEvent
from m2chat.net.traversal.mapping import MappingKind
from m2chat.net.traversal.punch import Effort
from m2chat.net.wire.ways import Leg, Way

LIFE = 60.0
PUNCH_ALONE = 3.0  # seconds of punching before a relay is asked for
ONE_SYMMETRIC, BOTH_SYMMETRIC = 1.0, 0.0
ASK_REPEATS = (0.5, 0.5, 1.0, 2.0)  # seconds after each RELAY_REQ; then there is none
LEG_IDLE = 8.0  # a leg that no session uses; a punch through it takes five at most


Settled = Callable[[bool], None]  # whether it came to a session; a later death says False


@dataclass(eq=False, slots=True)
class _Entry:
    """One introduction."""

    member: CircleMember
    meeting: Meeting
    settled: Settled
    on_busy: Callable[[], None]
    migrates: bool
    effort: Effort | None
    punching: bool = False
    relaying: bool = False  # asked for, or being taken
    waits: bool = False  # a relay will be asked for
    validated: bool = False
    legs: list[OwnLeg] = field(default_factory=list)
    timers: list[asyncio.TimerHandle] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Terms:
    """How an introduction is to be carried out."""

    settled: Settled = lambda _: None
    on_busy: Callable[[], None] = lambda: None  # a relay that was named refused us
    effort: Effort | None = None  # shared with the other introductions of the same look-up
    migrates: bool = False  # a session that stands is moved
    relay: bool = True  # one may be asked for
    relay_at_once: bool = False  # beside the punch


class Rendezvous:
    """All of one node."""

    def __init__(
        self, introductions: Introductions, sessions: SessionBook, keys: TemporaryKeys, legs: Legs,
        clock: Clock, trace: Trace,
    ) -> None:  # fmt: skip
        self.way_lost: Callable[[LivePeerSession], None] = lambda _: None
        self.worn: Callable[[UserId], None] = lambda _: None
        self._introductions = introductions
        self._sessions = sessions
        self._keys = keys
        self._legs = legs
        self._clock = clock
        self._trace = trace
        self._entries: dict[bytes, _Entry] = {}
        self._used: dict[OwnLeg, float] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, member: CircleMember, meeting: Meeting, terms: Terms) -> None:
        """Start; ``terms.settled`` is called when it came to a session or to nothing."""
        if meeting.iid in self._entries:
            terms.settled(False)
            return
        entry = self._enter(member, meeting, terms)
        loop = asyncio.get_running_loop()
        if meeting.spare:
            return
        if meeting.relay is not None:
            self._take(entry, meeting.relay)
            return
        entry.punching = self._introductions.begin(self.introduction(entry))
        if not entry.punching:
            self._forget(meeting.iid, entry)
        elif terms.relay and meeting.initiator and meeting.may_relay:  # donated ones are not listed
            wait = BOTH_SYMMETRIC if terms.relay_at_once else _patience(meeting)
            entry.waits = True
            entry.timers.append(loop.call_later(wait, self._ask_relay, entry))

    def _enter(self, member: CircleMember, meeting: Meeting, terms: Terms) -> _Entry:
        entry = _Entry(member, meeting, terms.settled, terms.on_busy, terms.migrates, terms.effort)
        self._entries[meeting.iid] = entry
        asyncio.get_running_loop().call_later(LIFE, self._forget, meeting.iid, entry)
        return entry

    def recalled(self, member: CircleMember, meeting: Meeting) -> Introduction:
        """Somebody knocks who needs no introduction."""
        return self.introduction(_Entry(member, meeting, lambda _: None, lambda: None, False, None))

    @property
    def legs(self) -> list[OwnLeg]:
        """Our legs at relays."""
        return self._legs.all()

    def known(self, iid: bytes) -> bool:
        """Whether this introduction is under way."""
        return iid in self._entries

    def on_relayed(self, iid: bytes, place: RelayPlace | None) -> bool:
        """A relay for an introduction, or by its ln8 none; False when none is under way."""
        if place is None:
            return self.no_relay(iid)
        entry = self._entries.get(iid)
        if entry is None:
            return False
        if entry.meeting.may_relay and not entry.validated and not entry.legs:
            self._take(entry, place)
        return True

    def no_relay(self, nonce: bytes) -> bool:
        """The KA answers a RELAY_REQ with NONE; False when none was asked for."""
        for entry in list(self._entries.values()):
            if entry.meeting.nonce == nonce and entry.relaying:
                self._relay_over(entry)
                return True
        return False

    def tick(self) -> None:
        """Once a second: legs that nothing uses are given back."""
        now = self._clock.monotonic()
        for own in self._legs.all():
            if own.in_use:
                self._used[own] = now
                own.used(own.carried())
            elif own.leg is not None and now - self._used.setdefault(own, now) > LEG_IDLE:
                own.close()
        self._used = {own: at for own, at in self._used.items() if not own.closed}

    def network_changed(self) -> None:
        """Our address may be another: the relays are to know it by their associations."""
        for own in self._legs.all():
            own.check()

    def check(self, way: Way) -> None:
        """A session there is silent: if it is a leg, is its relay still there?"""
        own = self._legs.find(way) if isinstance(way, Leg) else None
        if own is not None:
            own.check()

    def close(self) -> None:
        """Give up all."""
        for entry in self._entries.values():
            for timer in entry.timers:
                timer.cancel()
        self._entries.clear()
        for task in self._tasks:
            task.cancel()
        self._legs.close()

    # -- relays ---------------------------------------------------------------------------------

    def _ask_relay(self, entry: _Entry, tries: int = 0) -> None:
        """RELAY_REQ, and again until the other end answers by the relay: what the KA asked a relay
        may have been asked in vain, and what it told the other end may be lost."""
        entry.waits = False
        if entry.validated or (tries and not (entry.relaying or entry.legs)):
            return
        meeting, cloud = entry.meeting, entry.member.cloud
        asked = tries < len(ASK_REPEATS) and cloud.request_relay(
            meeting.service, meeting.iid, meeting.nonce
        )
        if not asked:
            if not entry.legs:
                self._relay_over(entry)
            return
        entry.relaying = entry.relaying or not entry.legs
        self._trace.note(entry.meeting.peer, Step.RELAY_ASKED)
        loop = asyncio.get_running_loop()
        again = loop.call_later(ASK_REPEATS[tries], self._ask_relay, entry, tries + 1)
        entry.timers.append(again)

    def _relay_over(self, entry: _Entry) -> None:
        entry.relaying = False
        self._check(entry)

    def _take(self, entry: _Entry, place: RelayPlace) -> None:
        entry.relaying = True
        stands = entry.member.may_stand(place.address, entry.meeting.service)
        own = self._legs.open(entry.member.services, place) if stands else None
        if own is None:
            self._relay_over(entry)
            return
        entry.legs.append(own)
        task = asyncio.ensure_future(self._join_by(entry, own))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _join_by(self, entry: _Entry, own: OwnLeg) -> None:
        leg = await own.bound()
        peer = entry.meeting.peer
        if leg is None:
            self._trace.note(peer, Step.RELAY_NONE)
            entry.on_busy()
            self._relay_over(entry)
            return
        self._trace.note(peer, Step.RELAY_BOUND, "", leg)
        own.on_over = lambda: self._leg_over(leg)
        own.on_worn = lambda: self.worn(entry.meeting.peer)
        standing = self._sessions.get(entry.meeting.peer)
        if standing is not None:  # it may come over here
            standing.driver.add_standby(leg)
        entry.relaying = False
        entry.punching = self._introductions.join(self.introduction(entry, [leg]))
        if not entry.punching:
            own.close()
            self._check(entry)

    def _leg_over(self, leg: Leg) -> None:
        """The relay is gone, or ended it: a session that ran there must find another way."""
        for session in self._sessions.all():
            lost = session.driver.way == leg
            session.driver.remove_way(leg)
            if lost:
                self.way_lost(session)

    # -- punching and shaking hands ----------------------------------------------------------------

    def introduction(self, entry: _Entry, legs: list[Way] | None = None) -> Introduction:
        """What the punch and the handshake need."""
        member, meeting = entry.member, entry.meeting
        circle_pk = member.circle.public_key
        current = self._keys.current(circle_pk)
        assert current is not None
        addresses: list[Way] = legs if legs is not None else list(meeting.addresses)

        def sink(driver: SessionDriver, event: SessionEvent) -> None:
            if isinstance(event, HandshakeCompleted):
                if not meeting.initiator:
                    member.proven(meeting.peer)
                self._sessions.establish(driver, meeting, event.certificate)
                self._settle(entry, True)
            elif isinstance(event, SessionClosed):
                self._settle(entry, False)

        return Introduction(
            iid=meeting.iid,
            circle=member.circle,
            initiator=meeting.initiator,
            locals={current.bid: current} if meeting.initiator else self._keys.live(circle_pk),
            remote=meeting.remote,
            keys=meeting.keys,
            addresses=addresses,
            sink=sink,
            on_session=lambda driver: self._begun(entry, driver),
            on_failed=lambda: self._failed(entry),
            effort=entry.effort,
            note=partial(self._trace.note, meeting.peer),
            hidden=meeting.hidden,
            take=(lambda way: self._migrate(entry, way)) if entry.migrates else None,
        )

    def _begun(self, entry: _Entry, driver: SessionDriver) -> None:
        entry.validated = True
        driver.only_legs = entry.meeting.hidden

    def _migrate(self, entry: _Entry, way: Way) -> bool:
        """Move the session that stands; False when there is none that could."""
        session = self._sessions.get(entry.meeting.peer)
        if session is None or session.remote.bid != entry.meeting.remote.bid:
            return False
        entry.validated = True
        session.driver.try_way(way)
        self._settle(entry, True)
        return True

    def _failed(self, entry: _Entry) -> None:
        entry.punching = False
        self._check(entry)

    def _check(self, entry: _Entry) -> None:
        """Nothing more to come?"""
        if not (entry.validated or entry.punching or entry.relaying or entry.waits):
            self._settle(entry, False)

    def _settle(self, entry: _Entry, connected: bool) -> None:
        settled, entry.settled = entry.settled, lambda _: None
        for timer in entry.timers:
            timer.cancel()
        settled(connected)

    def _forget(self, iid: bytes, entry: _Entry) -> None:
        if self._entries.get(iid) is entry:
            del self._entries[iid]
            self._settle(entry, False)


def _patience(meeting: Meeting) -> float:
    """How long to punch alone."""
    kinds = (meeting.own_mapping, meeting.their_mapping)
    symmetric = sum(kind == MappingKind.SYMMETRIC for kind in kinds)
    return (PUNCH_ALONE, ONE_SYMMETRIC, BOTH_SYMMETRIC)[symmetric]
