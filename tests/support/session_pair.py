"""Two real sessions of two made-up people on a SimNet; the forms of the wire, unmasked."""

from __future__ import annotations

from functools import cache
from typing import Any

from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.identity import Identity
from m2chat.crypto.session_keys import TemporaryKey
from m2chat.net.session.config import DEFAULT_CONFIG, SessionConfig
from m2chat.net.session.events import (
    HandshakeCompleted,
    SessionClosed,
    SessionEvent,
    StreamFinished,
    StreamReceived,
)
from m2chat.net.session.handshake import Handshake, LocalEnd, RemoteEnd, expect
from m2chat.net.session.session import Session
from m2chat.net.session.streams import Priority
from m2chat.net.wire.bundle import Bundle
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import CID_SIZE, LongType
from tests.support.fake_random import FakeRandomSource
from tests.support.simnet import SimNet

CIRCLE = bytes(32)
KEYS = CircleKeys(bytes(32), CIRCLE)
NOW = 1_800_000_000


@cache
def identity(name: str) -> Identity:
    """One key per name and test run."""
    del name
    return Identity.generate()


@cache
def temporary(name: str) -> tuple[TemporaryKey, Bundle]:
    """The temporary key and signed bundle of a person."""
    who = identity(name)
    key = TemporaryKey.generate(FakeRandomSource(len(name)))
    draft = Bundle.unsigned(key, 1, b"instance", NOW)
    signature = who.sign("bundle", draft.statement(who.certificate.fingerprint, CIRCLE))
    bundle = draft.signed(signature)
    return key, bundle


def local_end(name: str) -> LocalEnd:
    """What a person knows of themselves."""
    who, (key, bundle) = identity(name), temporary(name)
    return LocalEnd(
        who.certificate.fingerprint,
        who.certificate.encode(),
        who.sign,
        key,
        bundle.encode(),
        bundle.bid,
    )


def remote_end(name: str, *, first_contact: bool = False) -> RemoteEnd:
    """What others know of a person."""
    who, (_, bundle) = identity(name), temporary(name)
    return RemoteEnd(
        who.certificate.fingerprint,
        bundle.encode(),
        bundle.bid,
        bundle.modulus,
        bundle.x25519,
        None if first_contact else who.certificate,
        expect(bundle, who.certificate.fingerprint, CIRCLE),
    )


class End:
    """One session, driven by virtual time."""

    def __init__(self, net: SimNet, name: str, other: str, session: Session) -> None:
        self.net, self.name, self.other, self.session = net, name, other, session
        self.events: list[SessionEvent] = []
        self.streams: dict[int, bytearray] = {}
        self.finished: set[int] = set()  # their streams that arrived whole
        self.done: set[int] = set()  # our streams that they have
        self._timer = 0.0
        net.attach(name, self._receive)
        self.step()

    @property
    def open(self) -> bool:
        """Whether the handshake is done."""
        return any(isinstance(event, HandshakeCompleted) for event in self.events)

    @property
    def closed(self) -> SessionClosed | None:
        """How it ended."""
        return next((e for e in self.events if isinstance(e, SessionClosed)), None)

    def send(self, data: bytes, priority: Priority = Priority.MESSAGE) -> int:
        """One message on a stream of its own."""
        stream = self.session.open_stream(priority)
        self.session.write(stream, data, self.net.now, fin=True)
        self.step()
        return stream.stream

    def _receive(self, data: bytes, source: Any, now: float) -> None:
        if data[:CID_SIZE] == bytes(CID_SIZE):
            try:
                body = KEYS.open_long(data)
            except DecryptionFailed:
                return
            self.session.receive_hello(LongType(data[CID_SIZE] & 0x1F), body, now)
        elif data[:CID_SIZE] in self.session.cids:
            self.session.receive_run(bytearray(data), 0, len(data), len(data), now)
        self.step()

    def step(self) -> None:
        """Run jobs, take events, send, set the timer."""
        now = self.net.now
        while self.session.job is not None:
            self.session.on_job_done(self.session.job(), now)
        while out := self.session.poll(now):
            for item in out:
                if item.hello is not None:
                    body = bytes(item.payload)
                    hello = KEYS.seal_long(item.hello, body, FakeRandomSource(len(self.events)))
                    self.net.send(bytes(hello), self.name, self.other)
                    continue
                for at in range(0, len(item.payload), item.segment):
                    self.net.send(
                        bytes(item.payload[at : at + item.segment]), self.name, self.other
                    )
            if self.session.deadline != now:
                break
        for event in self.session.take_events():
            self.events.append(event)
            if isinstance(event, StreamReceived):
                self.streams.setdefault(event.stream, bytearray()).extend(b"".join(event.pieces))
                if event.fin:
                    assert event.stream not in self.finished
                    self.finished.add(event.stream)
            elif isinstance(event, StreamFinished):
                self.done.add(event.stream)
        deadline = self.session.deadline
        if deadline is not None and not now < self._timer <= deadline:
            self._timer = max(deadline, now + 1e-6)
            self.net.at(self._timer, self._tick)

    def _tick(self) -> None:
        if self.net.now >= self._timer:
            self._timer = 0.0
            self.step()


def pair(
    net: SimNet,
    *,
    first_contact: bool = False,
    config: SessionConfig = DEFAULT_CONFIG,
    local: dict[str, LocalEnd] | None = None,
    remote: dict[str, RemoteEnd] | None = None,
) -> tuple[End, End]:
    """Alice, who begins, and Bob."""
    ends: list[End] = []
    for name, other, initiator in (("alice", "bob", True), ("bob", "alice", False)):
        source = FakeRandomSource(len(ends) + 1)
        handshake = Handshake(
            initiator=initiator,
            local=(local or {}).get(name) or local_end(name),
            remote=(remote or {}).get(name) or remote_end(other, first_contact=first_contact),
            iid=b"iid-iid-",
            circle_pk=CIRCLE,
            random=source,
        )
        ends.append(End(net, name, other, Session(handshake, net.now, source, config)))
    return ends[0], ends[1]
