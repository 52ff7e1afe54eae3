"""A peer's end of the conversation with one KA (protocol 6): register, keep, look up, be told.

Registration: REGISTER, every part of RIDS, KEEP; repeated until KEPT names our revision.
Keep-alive:   KEEP every 8 s +- 10 %, unanswered again 1, 2 and 3 s after the first, then HELLO.
Look-up:      sent, and again 0.5, 1 and 2 s later (same ln8), until NONE or until it is stopped
              because a PROBE arrived.

Sans-IO.  ``next_timer`` says when ``on_timer`` is due; ``KaListener`` hears what happens.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import WireError
from m2chat.net.services.association import (
    NEVER,
    REPEATS,
    AssociationState,
    ClientAssociation,
    ClientPort,
    jittered,
)
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import (
    CONTROL_FLOW,
    ENTRY_SIZE,
    LOOKUP_DATAGRAM_SIZE,
    RIDS_LIMIT,
    RIDS_PER_PART,
    Bye,
    ControlMessage,
    Found,
    Keep,
    Kept,
    Lookup,
    Moved,
    NoMatch,
    Notify,
    Register,
    RelayRequest,
    Rids,
)
from m2chat.net.wire.control_codec import decode_control, encode_control
from m2chat.net.wire.descriptor import Descriptor
from m2chat.net.wire.frames import Close, Datagram

KEEP_SECONDS = 8.0
KEEP_JITTER = 0.1
KEEP_REPEATS = (1.0, 2.0, 3.0)  # after the first of a row
KEEP_LOST_SECONDS = 4.0
SET_SECONDS = 1.0  # at the least between two sendings of one set
RELAYS_ASKED = 64  # look-ups whose RELAY_REQ may still be answered
ANSWER_SECONDS = 1.0  # how long the last repetition of a look-up may take

RidEntries = Sequence[tuple[bytes, int]]


class KaListener(Protocol):
    """Who hears of a client's fortunes; must not raise."""

    def on_up(self, client: KaClient, now: float) -> None:
        """The association stands; the observed address and the time are known."""

    def on_down(self, client: KaClient, now: float) -> None:
        """The association died; it is being made anew unless the client was closed."""

    def on_time(self, client: KaClient, offset: float) -> None:
        """The KA's clock is ``offset`` seconds ahead of ours."""

    def on_registered(self, client: KaClient, registered: bool) -> None:
        """Whether the KA holds our newest set changed."""

    def on_answer(self, client: KaClient, answer: Found | NoMatch) -> None:
        """FOUND or NONE for a look-up that is under way."""

    def on_unanswered(self, client: KaClient, nonce: bytes) -> None:
        """A look-up got no answer at all."""

    def on_notify(self, client: KaClient, notify: Notify) -> None:
        """Somebody looks us up."""

    def on_moved(self, client: KaClient) -> None:
        """A second instance of our profile registered."""


@dataclass(slots=True)
class _Search:
    """A look-up under way."""

    message: Lookup
    tries: int = 0
    due: float = 0.0
    answered: bool = False


class KaClient:
    """All that one peer does with one KA."""

    def __init__(
        self, service_key: bytes, circle_key: bytes, port: ClientPort, listener: KaListener,
        clock: Clock, random: RandomSource,
    ) -> None:  # fmt: skip
        """``service_key`` (svc_pk) is pinned; ``circle_key`` (circle_pk) admits it."""
        self.service_key = service_key
        self.observed: Address | None = None
        self.list_hash = b""
        self.registered = False
        # Takes what is no KA's business: the exchange of lists, JOIN's answer.
        self.other: Callable[[ControlMessage, float], None] | None = None
        # told of every message that leaves or comes on an association that stands
        self.said: Callable[[ControlMessage], None] = lambda _: None
        self.heard: Callable[[ControlMessage], None] = lambda _: None
        self._listener = listener
        self._clock = clock
        self._random = random
        self._association = ClientAssociation(service_key, circle_key, port, clock, random)
        self._make_blob: Callable[[], bytes] | None = None
        self._rids: RidEntries = ()
        self._rev = 0
        self._set: list[ControlMessage] = []
        self._set_at = -SET_SECONDS
        self._keep_due = NEVER
        self._keep_first = self._keep_sent = 0.0
        self._keep_tries = 0
        self._searches: dict[tuple[bytes, int], _Search] = {}
        self._relays_asked: dict[bytes, None] = {}  # ln8

    @property
    def up(self) -> bool:
        """Whether the association stands."""
        return self._association.state is AssociationState.UP

    @property
    def round_trip(self) -> float:
        """Seconds between OPEN and OPENED; 0 before the first association."""
        return self._association.round_trip

    @property
    def descriptor(self) -> Descriptor | None:
        """What the service said of itself last."""
        return self._association.descriptor

    @property
    def exchange_key(self) -> bytes:
        """ce of the association that stands, 32 bytes."""
        return self._association.exchange_key

    @property
    def busy(self) -> bool:
        """Whether there is a registration to keep or a look-up to answer."""
        return self._make_blob is not None or bool(self._searches)

    @property
    def wanted(self) -> bool:
        """Whether there is an association, or one is being made."""
        return self._association.state is not AssociationState.IDLE

    def connect(self, now: float) -> None:
        """Make the association if there is none; it is kept (KEEP with revision 0) until
        ``close`` even while nothing is registered."""
        if not self.wanted:
            self._association.connect(now)

    def restart(self, now: float) -> None:
        """Greet the service anew, at once."""
        was_up = self.up
        self._association.connect(now)
        self._after(was_up, now)

    def close(self, now: float) -> None:
        """Say goodbye: the KA erases us at once."""
        was_up = self.up
        self._say(Bye(), more=Close(0).encode())
        self._association.drop()
        self._after(was_up, now)
        self._searches.clear()
        self._make_blob, self._rids = None, ()

    def set_registration(
        self, make_blob: Callable[[], bytes] | None, rids: RidEntries, now: float
    ) -> None:
        """Register under ``rids`` from now on, with a blob that is made anew for every revision.

        ``None`` withdraws it: the association ends with BYE.
        """
        self._make_blob, self._rids = make_blob, tuple(rids)[:RIDS_LIMIT]
        if make_blob is None:
            if self.up:
                self.close(now)
            return
        self.connect(now)
        if self.up:
            self._new_revision(now)

    def look_up(self, message: Lookup, now: float) -> None:
        """Ask, as soon as there is an association, and repeat."""
        search = _Search(message)
        self._searches[message.nonce, message.skip] = search
        self.connect(now)
        if self.up:
            self._ask(search, now)
        else:
            search.due = NEVER

    def stop_look_up(self, nonce: bytes) -> None:
        """Repeat it no more: a PROBE arrived, or nobody waits."""
        for key in [key for key in self._searches if key[0] == nonce]:
            del self._searches[key]

    def send(self, message: ControlMessage) -> None:
        """Send one message while the association stands; it is not repeated."""
        self._say(message)

    def request_relay(self, intro: bytes, nonce: bytes) -> bool:
        """RELAY_REQ for an introduction that we looked up under ``nonce`` (ln8); the answer is
        FOUND or NONE with that number.  False when there is no association."""
        self._relays_asked[nonce] = None
        if len(self._relays_asked) > RELAYS_ASKED:
            del self._relays_asked[next(iter(self._relays_asked))]
        self._say(RelayRequest(intro))
        return self.up

    def next_timer(self) -> float:
        """When ``on_timer`` wants to be called, infinity for never."""
        due = min(self._association.due, self._keep_due)
        return min((due, *(search.due for search in self._searches.values())))

    def on_timer(self, now: float) -> None:
        """Do what is due."""
        was_up = self.up
        self._association.on_timer(now)
        self._after(was_up, now)
        if self.up and now >= self._keep_due:
            self._on_keep_timer(now)
        for search in list(self._searches.values()):
            if now >= search.due:
                self._ask(search, now)

    def on_cookie(self, body: bytes, now: float) -> bool:
        """COOKIE arrived for some client; True when for this one."""
        return self._association.on_cookie(body, now)

    def on_opened(self, body: bytes, now: float) -> bool:
        """OPENED arrived for some client; True when for this one."""
        if not self._association.on_opened(body, now):
            return False
        opened = self._association.opened
        assert opened is not None
        self.observed = opened.observed
        self._tell_time(opened.time_ms, self._association.round_trip)
        self._keep_tries = 0
        self._keep_due = now + jittered(self._random, KEEP_SECONDS, KEEP_JITTER)
        self._listener.on_up(self, now)
        if self._make_blob is not None:
            self._new_revision(now)
        for search in self._searches.values():
            search.tries = 0
            self._ask(search, now)
        return True

    def on_short(self, datagram: bytes | memoryview, now: float) -> None:
        """A packet for our connection id."""
        was_up = self.up
        for frame in self._association.on_short(datagram, now):
            if isinstance(frame, Datagram) and frame.flow == CONTROL_FLOW:
                try:
                    message = decode_control(frame.data)
                except WireError:
                    self._association.fail(now)
                    break
                self._on_message(message, now)
        self._after(was_up, now)

    def _after(self, was_up: bool, now: float) -> None:
        if was_up and not self.up:
            self._went_down(now)

    def _went_down(self, now: float) -> None:
        self._keep_due = NEVER
        self._say_registered(False)
        self._listener.on_down(self, now)

    def _say(self, message: ControlMessage, size: int = 0, more: bytes = b"") -> None:
        if self.up:
            self.said(message)
        self._association.send(_frame(message) + more, size)

    def _on_message(self, message: ControlMessage, now: float) -> None:
        self.heard(message)
        match message:
            case Kept():
                self._on_kept(message, now)
            case Found() | NoMatch():
                self._on_answer(message)
            case Notify():
                self._listener.on_notify(self, message)
            case Moved():
                self._listener.on_moved(self)
            case _:
                if self.other is not None:
                    self.other(message, now)

    def _on_kept(self, message: Kept, now: float) -> None:
        self.observed, self.list_hash = message.observed, message.list_hash
        self._tell_time(message.time_ms, now - self._keep_sent)
        self._keep_tries = 0
        complete = self._make_blob is None or message.rev == self._rev
        self._say_registered(complete and self._make_blob is not None)
        if complete:
            self._keep_due = now + jittered(self._random, KEEP_SECONDS, KEEP_JITTER)
        else:
            self._keep_due = max(now, self._set_at + SET_SECONDS)

    def _on_answer(self, answer: Found | NoMatch) -> None:
        mine = [search for key, search in self._searches.items() if key[0] == answer.nonce]
        if not mine:
            if answer.nonce in self._relays_asked:
                self._listener.on_answer(self, answer)
            return
        for search in mine:
            search.answered = True
        if isinstance(answer, NoMatch):
            self.stop_look_up(answer.nonce)
        self._listener.on_answer(self, answer)

    def _tell_time(self, time_ms: int, round_trip: float) -> None:
        self._listener.on_time(self, time_ms / 1000 + round_trip / 2 - self._clock.wall())

    def _say_registered(self, registered: bool) -> None:
        if registered != self.registered:
            self.registered = registered
            self._listener.on_registered(self, registered)

    def _new_revision(self, now: float) -> None:
        """The whole set under a new number and a freshly sealed blob."""
        assert self._make_blob is not None
        self._rev += 1
        entries = b"".join(rid + bytes([flags]) for rid, flags in self._rids)
        step = RIDS_PER_PART * ENTRY_SIZE
        parts = [entries[at : at + step] for at in range(0, len(entries), step)] or [b""]
        self._set = [Register(self._rev, 0, self._make_blob())]
        for number, part in enumerate(parts):
            self._set.append(Rids(self._rev, number, len(parts), part))
        self._say_registered(False)
        self._keep_tries = 0
        self._send_keep(now)

    def _on_keep_timer(self, now: float) -> None:
        if self._keep_tries > len(KEEP_REPEATS):
            self._association.connect(now)
            self._went_down(now)
        else:
            self._send_keep(now)

    def _send_keep(self, now: float) -> None:
        """KEEP, with the whole set before it while that is not confirmed."""
        if self._make_blob is not None and not self.registered:
            self._set_at = now
            for message in self._set:
                self._say(message)
        self._say(Keep(self._rev if self._make_blob is not None else 0))
        self._keep_sent = now
        if not self._keep_tries:
            self._keep_first = now
        waits = (*KEEP_REPEATS, KEEP_LOST_SECONDS)
        self._keep_due = self._keep_first + waits[self._keep_tries]
        self._keep_tries += 1

    def _ask(self, search: _Search, now: float) -> None:
        if search.tries > len(REPEATS):
            del self._searches[search.message.nonce, search.message.skip]
            if not search.answered:
                self._listener.on_unanswered(self, search.message.nonce)
            return
        self._say(search.message, LOOKUP_DATAGRAM_SIZE)
        waits = (*REPEATS, ANSWER_SECONDS)
        search.due = now + waits[search.tries]
        search.tries += 1


def _frame(message: ControlMessage) -> bytes:
    return Datagram(CONTROL_FLOW, encode_control(message)).encode()
