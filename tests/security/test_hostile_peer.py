"""What a contact, or a stranger with our card, can do inside a session: end it, and nothing else.

Protocol 16 (bounds) and T19 (memory); every frame here is well sealed by keys of the attacker.
"""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import Callable

import pytest

from m2chat.net.errors import CloseCode, NetMisuse, NotConnected
from m2chat.net.io import peer_session
from m2chat.net.io.peer_session import CONTROL_BACKLOG, MESSAGES_AT_ONCE, LivePeerSession
from m2chat.net.io.session_book import SESSIONS_MAX
from m2chat.net.peers import Relations
from m2chat.net.session.streams import PIECES_MAX
from m2chat.net.wire.frames import (
    CONNECTION,
    Ack,
    Challenge,
    Close,
    Credit,
    Crypto,
    Response,
    Stop,
    Stream,
    Streams,
)
from m2chat.net.wire.packet import seal_short
from tests.support.ether import Ether
from tests.support.hostile import (
    Person,
    asking,
    card,
    friends,
    ka_server,
    known,
    meet,
    person,
    registered,
)
from tests.support.people import until
from tests.support.session_pair import End, pair
from tests.support.simnet import SimNet


def opened() -> tuple[SimNet, End, End]:
    net = SimNet(1)
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16)
    net.run(lambda: False, 1)
    return net, alice, bob


def say(net: SimNet, end: End, frames: bytes) -> None:
    """Put frames into a packet of a session's own keys."""
    space = end.session.recovery.spaces[1]
    number, space.next_number = space.next_number, space.next_number + 1
    path = end.session.paths.current
    datagram = seal_short(space.record, path.cid, space.flags, number, frames, offset=path.offset)
    net.send(datagram, end.name, end.other)
    net.run(lambda: False, 0.03)


@pytest.mark.parametrize(
    ("frames", "code"),
    [
        (Close(8).encode(), CloseCode.FORM),
        (Close(0xFFFF).encode(), CloseCode.FORM),
        (Stop(0, 0).encode(), CloseCode.FORM),  # their own control stream
        (Stop(1, 0).encode(), CloseCode.FORM),  # ours
        (Stop(1_001, 0).encode(), CloseCode.FORM),  # that we never opened
        (Stop(1_000_000, 0).encode(), CloseCode.LIMIT),
        (Stream(0, 0, b"x", True).encode(), CloseCode.FORM),  # control has no end
        (Stream(1, 0, b"x", False).encode(), CloseCode.FORM),
        (Stream(128, 0, b"x", False).encode(), CloseCode.LIMIT),
        (Stream(2, (1 << 20) - 1, b"xx", False).encode(), CloseCode.LIMIT),
        (Stream(2, 5, b"", True).encode() + Stream(2, 6, b"x", False).encode(), CloseCode.FORM),
        (Credit(2, 5).encode(), CloseCode.FORM),
        (Crypto(0, b"x").encode(), CloseCode.FORM),
        (Ack(((1 << 40, 1 << 40),), 0.0).encode(), CloseCode.FORM),
        (b"\x0c", CloseCode.FORM),
        (b"\x00\x01", CloseCode.FORM),
    ],
)
def test_what_must_not_be_said_closes_the_session(frames: bytes, code: CloseCode) -> None:
    net, alice, bob = opened()
    say(net, alice, frames)
    net.run(lambda: False, 0.1)
    assert bob.closed is not None
    assert (bob.closed.code, bob.closed.remote) == (code, False)
    assert alice.closed is not None


@pytest.mark.parametrize(
    "frames",
    [
        Credit(CONNECTION, 0xFFFFFFFFFFFFFFFF).encode() * 50,
        Streams(0xFFFFFFFF).encode() * 50,
        Credit(CONNECTION, 0).encode() + Streams(0).encode(),
        Challenge(b"12345678").encode() * 100,
        Response(b"12345678").encode() * 100,
        b"\x01" * 1_000,
    ],
)
def test_t19_floods_of_small_frames_cost_one_answer_a_packet(frames: bytes) -> None:
    net, alice, bob = opened()
    before = net.counts["bob", "alice"].sent
    for _ in range(20):
        say(net, alice, frames)
    assert net.counts["bob", "alice"].sent - before <= 41  # an ACK and a RESPONSE for each
    stream = bob.send(b"still here")
    assert net.run(lambda: stream in alice.finished, 5)
    assert bob.closed is None


def test_t19_pieces_that_overlap_are_kept_once() -> None:
    """A thousand bytes at every offset would be a thousand times the credit."""
    net, alice, bob = opened()
    tracemalloc.start()
    try:
        for offset in range(1, 20_000, 17):
            say(net, alice, Stream(2, offset, bytes(1_000), False).encode())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1 << 20, peak
    assert bob.closed is None
    say(net, alice, Stream(2, 0, b"\0", False).encode())
    assert len(bob.streams[2]) == 20_993


def test_t19_more_pieces_than_any_honest_sender_makes_close_the_session() -> None:
    net, alice, bob = opened()
    each = 60
    for start in range(0, 2 * PIECES_MAX + 2 * each, 2 * each):
        pieces = (Stream(2, start + 2 * n + 1, b"x", False).encode() for n in range(each))
        say(net, alice, b"".join(pieces))
        if bob.closed is not None:
            break
    assert bob.closed is not None
    assert bob.closed.code == CloseCode.LIMIT


@pytest.fixture
def ether(monkeypatch: pytest.MonkeyPatch) -> Ether:
    made = Ether()
    made.install(monkeypatch)
    return made


async def met(alice: Person, bob: Person) -> tuple[LivePeerSession, LivePeerSession]:
    await meet(alice, bob)
    ours, theirs = alice.ears.up[0], bob.ears.up[0]
    assert isinstance(ours, LivePeerSession)
    assert isinstance(theirs, LivePeerSession)
    return ours, theirs


async def test_a_fifth_message_at_once_closes(ether: Ether) -> None:
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        ours, _ = await met(alice, bob)
        for _ in range(MESSAGES_AT_ONCE + 1):
            ours.driver.write(ours.driver.open_stream(1), b"\1never ending")  # type: ignore[arg-type]
        await until(lambda: bool(alice.ears.down and bob.ears.down))
        assert bob.ears.down == [CloseCode.LIMIT]


async def test_t19_answers_that_nobody_reads_end_the_session(
    ether: Ether, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A contact who asks, and asks, and acknowledges nothing."""
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        ours, _ = await met(alice, bob)
        ether.interfere = lambda source, to, data: None if to == alice.address else data

        def answer() -> None:
            for _ in range(2 * CONTROL_BACKLOG // 2_000):
                ours.send_control(1, bytes(2_000))

        with pytest.raises(NotConnected):
            answer()
        assert alice.ears.down == [CloseCode.LIMIT]


async def test_whoever_allows_no_more_streams_ends_the_session(ether: Ether) -> None:
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        ours, _ = await met(alice, bob)
        while ours.driver.session.streams.can_open:
            ours.driver.open_stream(1)  # type: ignore[arg-type]
        with pytest.raises(NotConnected):
            await ours.send_message(b"one more")
        with pytest.raises(NetMisuse):
            ours.driver.session.streams.open(1)  # type: ignore[arg-type]


async def _by_card(alice: Person, bob: Person) -> tuple[LivePeerSession, LivePeerSession]:
    alice.node.set_relations(Relations(cards=(card(),)))
    bob.node.set_relations(Relations(peers=(asking("alice"),)))
    await registered(alice, bob)
    bob.node.seek(alice.id)
    await until(lambda: bool(alice.ears.up and bob.ears.up))
    ours, theirs = alice.ears.up[0], bob.ears.up[0]
    assert isinstance(ours, LivePeerSession)
    assert isinstance(theirs, LivePeerSession)
    return ours, theirs


Attack = Callable[[LivePeerSession], None]


def _message(session: LivePeerSession) -> None:
    session.driver.write(session.driver.open_stream(1), b"\1unasked", fin=True)  # type: ignore[arg-type]


def _long_control(session: LivePeerSession) -> None:
    session.send_control(4, bytes(4_097))


def _much_control(session: LivePeerSession) -> None:
    for _ in range(6):
        session.send_control(4, bytes(1_000))


@pytest.mark.parametrize(
    ("attack", "code"),
    [
        (_message, CloseCode.REFUSED),
        (_long_control, CloseCode.FORM),
        (_much_control, CloseCode.LIMIT),
    ],
)
async def test_a_stranger_with_our_card_has_four_kilobytes_of_control(
    ether: Ether, attack: Attack, code: CloseCode
) -> None:
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        _, theirs = await _by_card(alice, bob)
        attack(theirs)
        await until(lambda: bool(alice.ears.down))
        assert alice.ears.down == [code]
        assert alice.ears.messages == []
        assert sum(len(body) for _, body in alice.ears.control) <= 4_096


async def test_a_stranger_cannot_hold_a_session_for_long(
    ether: Ether, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peer_session, "RESTRICTED_SECONDS", 0.3)
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        await _by_card(alice, bob)
        await until(lambda: bool(alice.ears.down and bob.ears.down))
        assert alice.ears.down == [CloseCode.IDLE]


async def test_no_more_sessions_than_the_bound(
    ether: Ether, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert SESSIONS_MAX == 256
    monkeypatch.setattr("m2chat.net.io.session_book.SESSIONS_MAX", 0)
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        friends(alice, bob)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await asyncio.sleep(0)
        await until(lambda: bool(alice.ears.failed))
        assert alice.ears.up == bob.ears.up == []
        assert known("bob").peer not in alice.node._sessions
