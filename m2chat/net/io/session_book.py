"""The live sessions of a node: at most one with each person, and which of two stays.

A finished session replaces an older one with the same person at once, unless the two crossed on
their way; then the one whose initiator has the smaller fingerprint stays, on both ends alike
(protocol 7).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from m2chat.ids import UserId
from m2chat.links import LOCAL_PUBLIC_KEY
from m2chat.net.diagnosis import Step
from m2chat.net.errors import CloseCode
from m2chat.net.io.interfaces import interfaces
from m2chat.net.io.meeting import Meeting
from m2chat.net.io.peer_session import LivePeerSession
from m2chat.net.io.session_driver import SessionDriver
from m2chat.net.peers import NodeListener
from m2chat.net.session.events import PathChanged, SessionClosed, SessionEvent
from m2chat.net.traversal.candidates import is_near
from m2chat.net.wire.ways import Leg, Way

CROSSING_RTTS = 3
CROSSING_S = 0.1
SESSIONS_MAX = 256


@dataclass(frozen=True, slots=True)
class BookRules:
    """What the book asks its owner and tells it."""

    welcome: Callable[[UserId], bool]  # whether a session with this person may stand now
    opened: Callable[[LivePeerSession], None]  # it stands
    died: Callable[[LivePeerSession], None]  # without a word: wanted again
    aged: Callable[[UserId], None]  # it is time for a whole new handshake
    moved: Callable[[LivePeerSession], None] = lambda _: None  # it took another way
    note: Callable[..., None] = lambda *_: None  # the trace: peer, step, words, place


class SessionBook:
    """Who is connected."""

    def __init__(
        self, own: bytes, listener: NodeListener, renew_after: float, rules: BookRules
    ) -> None:
        self._own = own
        self._listener = listener
        self._renew_after = renew_after
        self._rules = rules
        self._sessions: dict[UserId, LivePeerSession] = {}

    def __contains__(self, peer: UserId) -> bool:
        return peer in self._sessions

    def get(self, peer: UserId) -> LivePeerSession | None:
        """The live session with this person."""
        return self._sessions.get(peer)

    def all(self) -> list[LivePeerSession]:
        """Every live session."""
        return list(self._sessions.values())

    def establish(self, driver: SessionDriver, meeting: Meeting, certificate: bytes) -> None:
        """A handshake is finished: enter the session, or end it when another one stays."""
        session = LivePeerSession(
            driver,
            meeting.peer,
            certificate,
            meeting.card,
            route=route_of(driver.way, serverless=driver.circle.public_key == LOCAL_PUBLIC_KEY),
            remote=meeting.remote,
            on_control=self._listener.on_control,
            on_message=self._listener.on_message,
            on_file_stream=self._listener.on_file_stream,
        )
        driver.sink = lambda _, event: self._on_event(session, event)
        refusal = self._refusal(session)
        if refusal is not None:
            session.close(refusal)
            return
        older = self._sessions.get(session.peer)
        if older is not None:
            older.close(CloseCode.REPLACED)
        self._sessions[session.peer] = session
        asyncio.get_running_loop().call_later(self._renew_after, self._grow_old, session)
        self._rules.opened(session)
        self._listener.on_session_up(session)

    def _refusal(self, session: LivePeerSession) -> CloseCode | None:
        if not self._rules.welcome(session.peer):
            return CloseCode.REFUSED
        older = self._sessions.get(session.peer)
        if older is None:
            return CloseCode.LIMIT if len(self._sessions) >= SESSIONS_MAX else None
        return None if self._replaces(session, older) else CloseCode.REPLACED

    def _replaces(self, new: LivePeerSession, old: LivePeerSession) -> bool:
        """Which of two finished sessions stays; both ends decide alike."""
        session = old.driver.session
        # Whoever began the new one cannot have had the old one yet: their HS1 was under way.
        on_its_way = max(CROSSING_RTTS * session.recovery.rtt.smoothed, CROSSING_S)
        crossed = (
            new.driver.session.started_at < old.opened_at + on_its_way
            and new.initiator != old.initiator
            and new.remote.bid == old.remote.bid
        )
        if not crossed:
            return True
        ours_is_smaller = self._own < new.peer.raw
        return new.initiator == ours_is_smaller

    def _on_event(self, session: LivePeerSession, event: SessionEvent) -> None:
        session.on_event(event)
        if isinstance(event, PathChanged) and self._sessions.get(session.peer) is session:
            self._moved(session, event.way)
        if not isinstance(event, SessionClosed) or self._sessions.get(session.peer) is not session:
            return
        del self._sessions[session.peer]
        replaced = event.code == CloseCode.REPLACED  # the flow goes on with the newer one
        step = Step.REPLACED if replaced else Step.DOWN
        self._rules.note(session.peer, step, CloseCode(event.code).name.lower())
        self._listener.on_session_down(session, CloseCode(event.code))
        if event.code == CloseCode.FAULT:
            self._rules.died(session)

    def _moved(self, session: LivePeerSession, way: Way) -> None:
        self._rules.moved(session)
        route = route_of(way, serverless=session.route == "multicast")
        self._rules.note(session.peer, Step.PATH, route, way)
        if route != session.route:  # another port of the same host is nothing that people see
            session.route = route
            self._listener.on_route_changed(session)

    def _grow_old(self, session: LivePeerSession) -> None:
        if self._sessions.get(session.peer) is session and session.initiator:
            self._rules.aged(session.peer)


def route_of(way: Way, *, serverless: bool = False) -> str:
    """What people see of a way: ``lan``, ``direct``, ``relay``, ``relay2`` or ``multicast``.

    ``serverless``: the circle has no server at all, so none took part in finding it.
    """
    if isinstance(way, Leg):
        return "relay" if way.hops == 1 else "relay2"
    if not is_near(way.host, interfaces()):
        return "direct"
    return "multicast" if serverless else "lan"
