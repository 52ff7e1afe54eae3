"""Session drivers on real sockets: they move, fall back to a leg, and clean up after themselves."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from m2chat.ids import UserId
from m2chat.net.errors import CloseCode
from m2chat.net.io.circle_member import Meeting
from m2chat.net.io.session_book import BookRules, SessionBook
from m2chat.net.peers import PeerSession
from m2chat.net.session.paths import CHOICE_HOLDS, WAIT_MIN
from m2chat.net.session.streams import Priority
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.ways import Leg
from tests.support.driver_pair import DriverEnd, driver_pair
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
    """Hears what people would see of a session's way."""

    def __init__(self) -> None:
        self.routes: list[str] = []

    def on_session_up(self, session: PeerSession) -> None:
        self.routes.append(session.route)

    def on_route_changed(self, session: PeerSession) -> None:
        self.routes.append(session.route)

    def on_control(self, session: PeerSession, kind: int, body: bytes) -> None:
        pass

    def on_message(self, session: PeerSession, blob: bytes) -> None:
        pass

    def on_session_down(self, session: PeerSession, code: CloseCode) -> None:
        self.routes.append("down")


async def test_people_see_the_route_that_a_session_takes() -> None:
    async with driver_pair(by_relay=True) as (alice, bob, relay):
        ears, moved = Listener(), []
        rules = BookRules(lambda _: True, lambda _: None, lambda _: None, lambda _: None)
        rules = replace(rules, moved=lambda session: moved.append(session.driver.way))
        book = SessionBook(b"a" * 32, ears, 3600, rules)  # type: ignore[arg-type]
        friend = identity("bob")
        meeting = Meeting(
            UserId(friend.fingerprint), b"iid-iid-", remote_end("bob"), [], [], None, True
        )
        book.establish(alice.session, meeting, friend.certificate.encode())
        direct = Address("127.0.0.1", bob.port)
        alice.session.try_way(direct)
        await until(lambda: len(ears.routes) == 2)
        alice.session.try_way(relay.legs[0])
        await until(lambda: len(ears.routes) == 3)
        assert ears.routes == ["relay", "lan", "relay"]
        assert moved == [direct, relay.legs[0]]
        live = book.get(UserId(friend.fingerprint))
        assert live is not None
        assert live.status().route == "relay"
