"""Two real sessions of two made-up people on a SimNet; the forms of the wire, unmasked."""

from __future__ import annotations

from functools import cache
from typing import Any

from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.identity import Identity
from m2chat.crypto.session_keys import TemporaryKey
from m2chat.net.session.config import DEFAULT_CONFIG, SessionConfig
from m2chat.net.session.events import (
    DatagramReceived,
    HandshakeCompleted,
    PathChanged,
    SessionClosed,
    SessionEvent,
    StreamFinished,
    StreamReceived,
)
from m2chat.net.session.handshake import Handshake, LocalEnd, RemoteEnd, expect
from m2chat.net.session.session import Session
from m2chat.net.session.streams import Priority
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import Bundle
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import CID_SIZE, LONG_FLAG, LongType
from m2chat.net.wire.ways import Leg, Way, address_of
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
    """One session, driven by virtual time.

    It sends from ``source`` and receives there; ``move`` takes it to another address, ``legs`` are
    its legs through a ``SimRelay``.
    """

    def __init__(self, net: SimNet, name: str, other: str, session: Session) -> None:
        self.net, self.name, self.other, self.session = net, name, other, session
        self.source: Any = name
        self.homes: dict[str, Address] = {}  # by host of the other: from where we reach it
        self.legs: list[Leg] = []
        self.events: list[SessionEvent] = []
        self.streams: dict[int, bytearray] = {}
        self.finished: set[int] = set()  # their streams that arrived whole
        self.done: set[int] = set()  # our streams that they have
        self.packets: list[tuple[int, bytes]] = []  # unreliable ones: (flow, payload)
        self.heard: list[float] = []  # when bytes of their streams came
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

    @property
    def moves(self) -> list[Way]:
        """The ways that the session took after its first."""
        return [event.way for event in self.events if isinstance(event, PathChanged)]

    def send(self, data: bytes, priority: Priority = Priority.MESSAGE) -> int:
        """One message on a stream of its own."""
        stream = self.session.open_stream(priority)
        self.session.write(stream, data, self.net.now, fin=True)
        self.step()
        return stream.stream

    def move(self, source: Address, *, also: bool = False) -> None:
        """Our address is another from now on; ``also``: the old one still receives."""
        if not also:
            self.net.detach(self.source)
        self.source = source
        self.net.attach(source, self._receive)

    def answer_at(self, home: Address, host: str) -> None:
        """We have this address too; what goes to ``host`` leaves from it."""
        self.homes[host] = home
        self.net.attach(home, self._receive)

    def try_way(self, way: Way) -> None:
        """As the driver does."""
        self.session.try_way(way, self.net.now)
        self.step()

    def _receive(self, data: bytes, source: Any, now: float) -> None:
        way: Way = source if isinstance(source, Address) else Address(source, 0)
        cid = data[:CID_SIZE]
        for leg in self.legs:
            if way == leg.relay and cid == leg.receive_cid:
                way, cid = leg, bytes(CID_SIZE) if data[CID_SIZE] & LONG_FLAG else cid
        if cid == bytes(CID_SIZE):
            try:
                body = KEYS.open_long(data)
            except DecryptionFailed:
                return
            self.session.receive_hello(LongType(data[CID_SIZE] & 0x1F), body, now)
        elif isinstance(way, Leg) or cid in self.session.cids:
            self.session.receive_run(bytearray(data), 0, len(data), len(data), way, now)
        self.step()

    def _put(self, datagram: bytes, way: Way) -> None:
        target: Any = address_of(way)
        source = self.homes.get(target.host, self.source)
        self.net.send(datagram, source, target if target.port else target.host)

    def step(self) -> None:
        """Run jobs, take events, send, set the timer."""
        now = self.net.now
        while self.session.job is not None:
            self.session.on_job_done(self.session.job(), now)
        while out := self.session.poll(now):
            for item in out:
                if item.hello is not None:
                    body = bytes(item.payload)
                    cid = item.way.send_cid if isinstance(item.way, Leg) else bytes(CID_SIZE)
                    source = FakeRandomSource(len(self.events))
                    self._put(bytes(KEYS.seal_long(item.hello, body, source, cid)), item.way)
                    continue
                for at in range(0, len(item.payload), item.segment):
                    self._put(bytes(item.payload[at : at + item.segment]), item.way)
            if self.session.deadline != now:
                break
        for event in self.session.take_events():
            self._take(event)
        deadline = self.session.deadline
        if deadline is not None and not now < self._timer <= deadline:
            self._timer = max(deadline, now + 1e-6)
            self.net.at(self._timer, self._tick)

    def _take(self, event: SessionEvent) -> None:
        if isinstance(event, StreamReceived):
            self.heard.append(self.net.now)
            self.streams.setdefault(event.stream, bytearray()).extend(b"".join(event.pieces))
            if event.fin:
                assert event.stream not in self.finished
                self.finished.add(event.stream)
            return
        if isinstance(event, DatagramReceived):
            self.packets.append((event.flow, event.payload))
            return
        self.events.append(event)
        if isinstance(event, StreamFinished):
            self.done.add(event.stream)

    def _tick(self) -> None:
        if self.net.now >= self._timer:
            self._timer = 0.0
            self.step()


class SimRelay:
    """A blind relay with one binding: it knows its two legs by their cids and swaps them."""

    def __init__(self, net: SimNet, address: Address, ends: tuple[End, End]) -> None:
        self.net, self.address = net, address
        self.forwarded = 0
        self._legs: dict[bytes, tuple[End, Leg]] = {}
        for place, end in enumerate(ends):
            leg = _leg(address, place)
            end.legs.append(leg)
            self._legs[b"send%04d" % (1 - place)] = (end, leg)
        net.attach(address, self._receive)

    def _receive(self, data: bytes, source: Any, now: float) -> None:
        del source, now
        end, leg = self._legs[data[:CID_SIZE]]
        self.forwarded += 1
        self.net.send(leg.receive_cid + data[CID_SIZE:], self.address, end.source)


def _leg(relay: Address, place: int) -> Leg:
    return Leg(relay, b"send%04d" % place, b"recv%04d" % place)


def pair(
    net: SimNet,
    *,
    first_contact: bool = False,
    config: SessionConfig = DEFAULT_CONFIG,
    local: dict[str, LocalEnd] | None = None,
    remote: dict[str, RemoteEnd] | None = None,
    way: Address | None = None,
) -> tuple[End, End]:
    """Alice, who begins, and Bob; ``way`` is a relay's address if they meet through one."""
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
        place = len(ends)
        first = Address(other, 0) if way is None else _leg(way, place)
        ends.append(End(net, name, other, Session(handshake, first, net.now, source, config)))
    return ends[0], ends[1]
