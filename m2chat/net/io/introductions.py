"""From an introduction to a session: punch, then shake hands (protocol 7 and 8).

An introduction is named by its iid, lives 60 s and lets in exactly one handshake.  Whatever comes
for an unknown iid is dropped; an HS1 costs nothing before its source has echoed our nonce.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace

from m2chat.errors import RemoteError
from m2chat.net.diagnosis import Step
from m2chat.net.errors import CloseCode
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.session_driver import EventSink, SessionDriver
from m2chat.net.io.trace import Note, kind_of, kinds_of, places, silent
from m2chat.net.session.config import DEFAULT_CONFIG, SessionConfig
from m2chat.net.session.credit import CreditPool
from m2chat.net.session.events import HandshakeCompleted, SessionClosed, SessionEvent
from m2chat.net.session.handshake import Handshake, LocalEnd, RemoteEnd
from m2chat.net.session.session import Session
from m2chat.net.traversal.punch import Effort, Probe, Punch
from m2chat.net.wire.handshake_messages import Hs1
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType
from m2chat.net.wire.ways import Way

LIFE = 60.0
LIVE_MAX = 64


@dataclass(frozen=True, slots=True)
class Introduction:
    """Two peers who were told of each other."""

    iid: bytes
    circle: CircleKeys
    initiator: bool
    locals: Mapping[bytes, LocalEnd]  # our live bundles by bid; an initiator gives one
    remote: RemoteEnd
    keys: Sequence[bytes]  # Kp, the likeliest first
    addresses: Sequence[Way]
    sink: EventSink  # takes the session's events
    on_session: Callable[[SessionDriver], None]
    on_failed: Callable[[], None]  # no way was found
    note: Note = silent  # the trace of this person
    effort: Effort | None = None  # shared with the other introductions of the same look-up
    hidden: bool = False  # the other must not learn our address: only what we name is answered
    # Initiator: takes a proved way for a session that stands; False: shake hands after all.
    take: Callable[[Way], bool] | None = None


@dataclass(slots=True)
class _Live:
    intro: Introduction
    punch: Punch
    timer: asyncio.TimerHandle | None = None
    driver: SessionDriver | None = None
    hs1: bytes = b""


class Introductions:
    """All live introductions of one endpoint."""

    def __init__(
        self, endpoint: Endpoint, pool: Executor, config: SessionConfig = DEFAULT_CONFIG
    ) -> None:
        self._endpoint = endpoint
        self._pool = pool
        self._config = config
        self._loop = asyncio.get_running_loop()
        self._live: dict[bytes, _Live] = {}
        self._credit = CreditPool()  # of all sessions together
        # Who may knock without having been introduced by a service.
        self.recall: Callable[[bytes, CircleKeys], Introduction | None] = lambda *_: None
        endpoint.on_peer_long(LongType.PROBE, self._on_probe)
        endpoint.on_peer_long(LongType.PROBE_ACK, self._on_ack)
        endpoint.on_peer_long(LongType.HS1, self._on_hs1)
        endpoint.on_peer_long(LongType.HS2, self._on_hs2)

    def begin(self, intro: Introduction) -> bool:
        """Start punching; False when this iid is live already or too many are."""
        if intro.iid in self._live or len(self._live) >= LIVE_MAX:
            return False
        now = self._endpoint.clock.monotonic()
        punch = Punch(
            intro.iid,
            intro.keys,
            intro.addresses,
            initiator=intro.initiator,
            now=now,
            random=self._endpoint.random,
            effort=intro.effort,
        )
        live = self._live[intro.iid] = _Live(intro, punch)
        self._loop.call_later(LIFE, self._forget, intro.iid, live)
        intro.note(Step.PROBING, kinds_of(intro.addresses), places(intro.addresses))
        self._send(live, punch.first_round(now))
        self._arm(live)
        return True

    def join(self, intro: Introduction) -> bool:
        """The same introduction by one more way; False when it is over or cannot be."""
        live = self._live.get(intro.iid)
        if live is None:
            return self.begin(intro)
        if live.driver is not None or live.intro.circle is not intro.circle:
            return False
        live.intro = replace(live.intro, addresses=[*live.intro.addresses, *intro.addresses])
        now = self._endpoint.clock.monotonic()
        for way in intro.addresses:
            live.punch.add(way, now)
        if live.timer is not None:
            live.timer.cancel()
        self._tick(live)
        return True

    def expects(self, host: str) -> bool:
        """Whether a live introduction names an address of this host."""
        return any(
            address.host == host for live in self._live.values() for address in live.intro.addresses
        )

    def leave(self, circle: CircleKeys) -> None:
        """Forget those of a circle that we are in no more."""
        for iid, live in list(self._live.items()):
            if live.intro.circle is circle:
                self._forget(iid, live)
                if live.driver is not None:
                    live.driver.close()

    def hide_from(self, fingerprints: Collection[bytes]) -> None:
        """These must not learn our address any more: nothing more goes to theirs."""
        for iid, live in list(self._live.items()):
            if live.intro.hidden or live.intro.remote.fingerprint not in fingerprints:
                continue
            self._forget(iid, live)
            if live.driver is not None:
                live.driver.close()
            else:
                live.intro.on_failed()

    def close(self) -> None:
        """Forget all of them; handshakes under way end."""
        for iid, live in list(self._live.items()):
            self._forget(iid, live)
            if live.driver is not None:
                live.driver.close()

    def _forget(self, iid: bytes, live: _Live) -> None:
        if self._live.get(iid) is live:
            del self._live[iid]
            if live.timer is not None:
                live.timer.cancel()

    def _send(self, live: _Live, probes: Sequence[Probe]) -> None:
        for kind, body, address in probes:
            self._endpoint.send_long(kind, body, address, live.intro.circle)

    def _arm(self, live: _Live) -> None:
        deadline = live.punch.deadline
        if deadline is not None:
            wait = max(deadline - self._endpoint.clock.monotonic(), 0.001)
            live.timer = self._loop.call_later(wait, self._tick, live)

    def _tick(self, live: _Live) -> None:
        now = self._endpoint.clock.monotonic()
        if live.punch.expired(now):
            self._forget(live.intro.iid, live)
            live.intro.note(Step.NO_PATH, "no probe was answered")
            live.intro.on_failed()
            return
        self._send(live, live.punch.poll(now))
        self._arm(live)

    def _on_probe(self, body: bytes, source: Way, circle: CircleKeys) -> None:
        self._punched(LongType.PROBE, body, source, circle)

    def _on_ack(self, body: bytes, source: Way, circle: CircleKeys) -> None:
        self._punched(LongType.PROBE_ACK, body, source, circle)

    def _punched(self, kind: LongType, body: bytes, source: Way, circle: CircleKeys) -> None:
        live = self._live.get(body[:8])
        if live is None and kind is LongType.PROBE:
            known = self.recall(body[:8], circle)
            if known is not None and self.begin(known):
                live = self._live[known.iid]
        if live is None or live.intro.circle is not circle or _exposes(live.intro, source):
            return
        if live.intro.initiator and _elsewhere(live.intro):
            return
        before = live.punch.validated
        self._send(live, live.punch.receive(kind, body, source))
        if before is None and live.punch.validated is not None:
            live.intro.note(Step.ANSWERED, kind_of(source), source)
        if live.intro.initiator and live.punch.validated is not None and live.driver is None:
            self._shake(live, live.punch.validated)

    def _shake(self, live: _Live, address: Way) -> None:
        """Initiator: the first valid ACK came; HS1 goes there."""
        intro = live.intro
        if intro.take is not None and intro.take(address):
            self._forget(intro.iid, live)
            return
        local = next(iter(intro.locals.values()))
        try:
            driver = live.driver = self._session(live, local, address)
        except RemoteError:  # a temporary key that is none, signed by its owner all the same
            self._forget(intro.iid, live)
            intro.on_failed()
            return
        intro.note(Step.HELLO_SENT, "the handshake begins", address)
        driver.before_hello = lambda: self._send(live, live.punch.last_ack(address))
        intro.on_session(driver)

    def _session(self, live: _Live, local: LocalEnd, address: Way) -> SessionDriver:
        intro, endpoint = live.intro, self._endpoint
        handshake = Handshake(
            initiator=intro.initiator,
            local=local,
            remote=intro.remote,
            iid=intro.iid,
            circle_pk=intro.circle.public_key,
            random=endpoint.random,
        )
        now = endpoint.clock.monotonic()
        session = Session(handshake, address, now, endpoint.random, self._config, self._credit)

        def sink(driver: SessionDriver, event: SessionEvent) -> None:
            if isinstance(event, HandshakeCompleted | SessionClosed):
                self._forget(intro.iid, live)  # an iid lets in one handshake
            if isinstance(event, SessionClosed):
                intro.note(Step.HANDSHAKE_FAILED, CloseCode(event.code).name.lower())
            intro.sink(driver, event)

        return SessionDriver(session, endpoint, intro.circle, self._pool, sink)

    def _on_hs1(self, body: bytes, source: Way, circle: CircleKeys) -> None:
        try:
            hello = Hs1.decode(body)
        except RemoteError:
            return
        live = self._live.get(hello.iid)
        if live is None or live.intro.initiator or live.intro.circle is not circle:
            return
        if not live.punch.knows(source):  # before any private operation (T18)
            return
        if live.driver is not None:
            if live.hs1 == body:
                live.driver.receive_hello(LongType.HS1, body)
            return
        local = live.intro.locals.get(hello.bid_responder)
        if local is None or hello.bid_initiator != live.intro.remote.bid:
            return
        if live.punch.validated is None:
            return
        live.hs1 = body
        live.intro.note(Step.HELLO_HEARD, "they begin the handshake", source)
        live.driver = self._session(live, local, source)
        live.intro.on_session(live.driver)
        live.driver.receive_hello(LongType.HS1, body)

    def _on_hs2(self, body: bytes, source: Way, circle: CircleKeys) -> None:
        live = self._live.get(body[:8])
        if live is None or not live.intro.initiator or live.intro.circle is not circle:
            return
        if live.driver is not None and source == live.driver.way:
            live.intro.note(Step.HELLO_HEARD, "their answer to it came", source)
            live.driver.receive_hello(LongType.HS2, body)


def _elsewhere(intro: Introduction) -> bool:
    """Whether another introduction of our look-up came first: one handshake is enough."""
    return intro.effort is not None and intro.effort.chosen not in (b"", intro.iid)


def _exposes(intro: Introduction, source: Way) -> bool:
    """Whether an answer there would show our address to one who must not see it."""
    return intro.hidden and source not in intro.addresses
