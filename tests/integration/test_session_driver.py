"""Session drivers on real sockets: they move, fall back to a leg, and clean up after themselves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from m2chat.ids import UserId
from m2chat.net.errors import CloseCode, NetMisuse, NotConnected
from m2chat.net.io.circle_member import Meeting
from m2chat.net.io.packet_flow import LivePacketFlow
from m2chat.net.io.path_mtu import LOOPBACK_MAX
from m2chat.net.io.peer_session import LivePeerSession
from m2chat.net.io.session_book import BookRules, SessionBook
from m2chat.net.peers import IncomingFile, PacketFlow, PeerSession
from m2chat.net.session.config import DEFAULT_CONFIG
from m2chat.net.session.paths import CHOICE_HOLDS, WAIT_MIN
from m2chat.net.session.streams import Priority
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType
from m2chat.net.wire.ways import Leg, Way
from tests.support.driver_pair import IID, DriverEnd, driver_pair
from tests.support.people import until
from tests.support.session_pair import identity, remote_end

SIZE = 3_000_000


def say(end: DriverEnd, size: int = SIZE) -> int:
    stream = end.session.open_stream(Priority.BULK)
    end.session.write(stream, bytes(size), fin=True)
    return stream.stream


async def test_from_a_relay_to_the_direct_way_and_to_another_family() -> None:
    async with driver_pair(by_relay=True) as (alice, bob, relay):
        assert isinstance(alice.session.way, Leg)
        first = say(alice)
        await until(lambda: relay.forwarded > 100)
        alice.session.try_way(Address("127.0.0.1", bob.port))
        await until(lambda: first in bob.finished)
        assert len(bob.bytes[first]) == SIZE
        await until(lambda: bob.session.way == Address("127.0.0.1", alice.port))
        if not alice.endpoint.socket.dual_stack:
            pytest.skip("this machine has no IPv6")
        await asyncio.sleep(CHOICE_HOLDS * WAIT_MIN)  # for so long alice keeps to her own choice
        second = say(bob)
        bob.session.try_way(Address("::1", alice.port))
        await until(lambda: second in alice.finished)
        await until(lambda: alice.session.way == Address("::1", bob.port))
        assert bob.session.way == Address("::1", alice.port)
        count = relay.forwarded
        third = say(alice)
        await until(lambda: third in bob.finished)
        assert relay.forwarded == count


async def test_a_relay_that_dies_gives_way_to_the_standby() -> None:
    async with driver_pair(by_relay=True) as (alice, bob, relay):
        alice.session.add_standby(Address("127.0.0.1", bob.port))
        relay.stop()
        stream = say(alice, 100_000)
        await until(lambda: stream in bob.finished)
        assert alice.session.way == Address("127.0.0.1", bob.port)
        assert bob.session.way == Address("127.0.0.1", alice.port)


async def test_a_closed_session_leaves_neither_routes_nor_legs_behind() -> None:
    async with driver_pair(by_relay=True) as (alice, bob, relay):
        leg = relay.legs[0]
        own = [cid for cid in alice.endpoint._routes if cid != leg.receive_cid]
        assert len(own) >= 3
        assert alice.endpoint._legs[leg].session is alice.session
        alice.session.close()
        await asyncio.wait_for(bob.closed.wait(), 5)
        assert set(alice.endpoint._routes) == {leg.receive_cid}  # the leg is its owner's
        assert alice.endpoint._legs[leg].session is None


class Listener:
    """Hears what an application would; deals with messages when it is told to."""

    def __init__(self) -> None:
        self.routes: list[str] = []
        self.unread: list[bytes] = []
        self.files: list[IncomingFile] = []

    def on_session_up(self, session: PeerSession) -> None:
        self.routes.append(session.route)

    def on_route_changed(self, session: PeerSession) -> None:
        self.routes.append(session.route)

    def on_control(self, session: PeerSession, kind: int, body: bytes) -> None:
        session.consumed(len(body))

    def on_message(self, session: PeerSession, blob: bytes) -> None:
        self.unread.append(blob)

    def on_file_stream(self, session: PeerSession, stream: IncomingFile) -> None:
        self.files.append(stream)

    def on_session_down(self, session: PeerSession, code: CloseCode) -> None:
        self.routes.append("down")


def live(end: DriverEnd, other: str, ears: Listener, **rules: object) -> LivePeerSession:
    """The end's session as the application has it."""
    told = BookRules(lambda _: True, lambda _: None, lambda _: None, lambda _: None)
    told = replace(told, **rules)  # type: ignore[arg-type]
    book = SessionBook(b"a" * 32, ears, 3600, told)  # type: ignore[arg-type]
    friend = identity(other)
    meeting = Meeting(UserId(friend.fingerprint), IID, remote_end(other), [], [], None, True)
    book.establish(end.session, meeting, friend.certificate.encode())
    session = book.get(UserId(friend.fingerprint))
    assert session is not None
    return session


async def test_people_see_the_route_that_a_session_takes() -> None:
    async with driver_pair(by_relay=True) as (alice, bob, relay):
        ears: Listener = Listener()
        moved: list[object] = []
        session = live(alice, "bob", ears, moved=lambda one: moved.append(one.driver.way))
        direct = Address("127.0.0.1", bob.port)
        alice.session.try_way(direct)
        await until(lambda: len(ears.routes) == 2)
        alice.session.try_way(relay.legs[0])
        await until(lambda: len(ears.routes) == 3)
        assert ears.routes == ["relay", "lan", "relay"]
        assert moved == [direct, relay.legs[0]]
        assert session.status().route == "relay"


async def test_messages_that_nobody_reads_stop_the_sender_and_not_the_session() -> None:
    async with driver_pair() as (alice, bob, _):
        ears = Listener()
        sender, reader = live(alice, "bob", Listener()), live(bob, "alice", ears)
        size, count = 1_000_000, 24
        sending = [asyncio.create_task(sender.send_message(bytes(size))) for _ in range(count)]
        before = -1
        while before != len(ears.unread):
            before = len(ears.unread)
            await asyncio.sleep(0.4)
        assert 0 < len(ears.unread) < count - 4
        window = bob.session.session.streams.window
        assert len(ears.unread) * size <= 2 * window.size + size
        read = 0
        while read < count:
            await until(lambda: len(ears.unread) > read)  # noqa: B023
            reader.consumed(len(ears.unread[read]))
            read += 1
        await asyncio.wait_for(asyncio.gather(*sending), 20)
        assert all(blob == bytes(size) for blob in ears.unread)


async def test_unreliable_packets_flow_both_ways_and_end_with_the_session() -> None:
    async with driver_pair() as (alice, bob, _):
        ours = live(alice, "bob", Listener()).open_packet_flow(7)
        theirs = live(bob, "alice", Listener()).open_packet_flow(7)
        for number in range(20):
            ours.send(b"there %d" % number)
            theirs.send(b"back %d" % number)
        heard = [payload async for payload in first(20, theirs)]
        assert sorted(heard) == sorted(b"there %d" % number for number in range(20))
        assert len([payload async for payload in first(20, ours)]) == 20
        alice.session.close()
        assert [payload async for payload in theirs] == []  # it ends
        with pytest.raises(NotConnected):
            ours.send(b"more")


async def first(count: int, flow: PacketFlow) -> AsyncIterator[bytes]:
    async with asyncio.timeout(5):
        async for payload in flow:
            yield payload
            count -= 1
            if not count:
                return


async def test_flow_0_is_the_services() -> None:
    async with driver_pair() as (alice, _, __):
        session = live(alice, "bob", Listener())
        with pytest.raises(NetMisuse):
            session.open_packet_flow(0)
        with pytest.raises(NetMisuse):
            session.open_packet_flow(1).send(bytes(1_165))


def test_who_does_not_take_packets_loses_the_oldest() -> None:
    flow = LivePacketFlow(1, lambda *_: None)
    for number in range(100):
        flow.received(bytes([number]) * 1_000)
    assert flow.dropped == 35
    assert flow._waiting[0][0] == 35


async def test_bulk_on_one_computer_finds_its_long_datagrams() -> None:
    async with driver_pair() as (alice, bob, _):
        stream = say(alice, 20_000_000)
        await until(lambda: stream in bob.finished)
        assert len(bob.bytes[stream]) == 20_000_000
        assert alice.session.session.paths.current.mtu == LOOPBACK_MAX


async def test_under_a_stricter_policy_no_way_that_was_known_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It went over to a relay, and from then on the other end must not learn where we are."""
    async with driver_pair() as (alice, bob, relay):
        straight = alice.session.way
        bob.session.add_standby(relay.legs[1])
        alice.session.try_way(relay.legs[0])
        await until(lambda: alice.session.way == relay.legs[0])
        assert straight in alice.session.session.paths.ways
        assert alice.session.keep_to(only_legs=True, refuses=None)
        told: list[object] = []
        real = alice.endpoint.send_run

        def send(run: bytearray, segment: int, to: Way, circle: CircleKeys) -> None:
            told.append(to)
            real(run, segment, to, circle)

        monkeypatch.setattr(alice.endpoint, "send_run", send)
        alice.session.session.paths.fall_back(alice.endpoint.clock.monotonic())
        alice.session.try_way(straight)
        alice.session.add_standby(straight)
        stream = say(alice, 10_000)
        await until(lambda: stream in bob.finished)
        assert set(told) == {relay.legs[0]}


async def test_a_handshake_under_way_ends_with_its_node() -> None:
    faults: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: faults.append(context))
    alice, bob = DriverEnd("127.0.0.1"), DriverEnd("127.0.0.1")
    try:
        bob.endpoint.on_peer_long(LongType.HS1, lambda *_: None)  # he never answers it
        bob.meet("bob", "alice", Address("127.0.0.1", alice.port), initiator=False)
        alice.meet("alice", "bob", Address("127.0.0.1", bob.port), initiator=True)
        await until(lambda: alice.introductions._live[IID].driver is not None)
    finally:
        for end in (alice, bob):
            end.close()
    await asyncio.sleep(2 * DEFAULT_CONFIG.handshake_rto)  # HS1 would go out again
    assert not faults
