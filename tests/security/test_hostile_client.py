"""What a client of a KA can do with its association: cost as much as it pays (T17, T19)."""

from __future__ import annotations

from collections import Counter

import pytest

from m2chat.net.services.association import ClientAssociation
from m2chat.net.services.channel import STOP_PACKETS, Channel
from m2chat.net.services.listener import ListenerLimits, ServedAssociation
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import (
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
from m2chat.net.wire.control_codec import encode_control
from m2chat.net.wire.frames import Ack, Challenge, Datagram, Ping, Response, decode_frames
from tests.support.service_net import FakeKa, FakePeer, ServiceNet

KA_ADDRESS = Address("192.0.2.1", 4700)
HOME = Address("198.51.100.1", 4001)
VICTIM = Address("203.0.113.5", 5)
RID = b"rid of the pair."


class Scene:
    """A KA that counts what it sends, and one client of it whose keys a test uses."""

    def __init__(self, limits: ListenerLimits | None = None) -> None:
        self.net = ServiceNet(1)
        self.ka = FakeKa(self.net, KA_ADDRESS, limits)
        self.sent: list[tuple[bytes, Address]] = []
        real = self.ka.host._send

        def send(association: ServedAssociation, datagram: bytes, to: Address) -> None:
            self.sent.append((datagram, to))
            real(association, datagram, to)

        self.ka.host._send = send
        self.client = self.join(HOME)
        self.sent.clear()

    def join(self, address: Address) -> FakePeer:
        peer = FakePeer(self.net, self.ka, address)
        peer.register((RID, 0))
        self.net.run(10, lambda: peer.client.registered)
        return peer

    def channel(self, peer: FakePeer | None = None) -> Channel:
        association: ClientAssociation = (peer or self.client).client._association
        assert association._channel is not None
        return association._channel

    def say(self, frames: bytes, source: Address = HOME, size: int = 0) -> int:
        """One packet of the client's; how many came back in answer."""
        before = len(self.sent)
        self.ka.receive_short(self.channel().seal(frames, size), source)
        return len(self.sent) - before

    @property
    def standing(self) -> int:
        return self.ka.listener.count


@pytest.mark.parametrize(
    "frames",
    [Ping().encode() * 1_000, Challenge(b"12345678").encode() * 100,
     (Ping().encode() + Challenge(b"12345678").encode()) * 50],
)  # fmt: skip
def test_t19_a_packet_of_questions_gets_one_answer(frames: bytes) -> None:
    assert Scene().say(frames) == 1


def test_two_messages_in_one_packet_end_the_association() -> None:
    scene = Scene()
    keep = Datagram(0, encode_control(Keep(1))).encode()
    assert scene.say(keep) == 1
    scene.say(keep * 20)
    assert scene.standing == 0


@pytest.mark.parametrize("size", [45, 50, 63, 64, 200])
def test_s16_another_address_gets_no_more_than_came_from_it(size: int) -> None:
    scene = Scene()
    scene.say(Ping().encode(), VICTIM, size)
    to_victim = sum(len(datagram) for datagram, to in scene.sent if to == VICTIM)
    assert to_victim <= size
    assert bool(to_victim) == (size >= 64)


@pytest.mark.parametrize("frame", [Ping(), Ack(((0, 0),), 0.0)])
def test_worn_out_keys_end_the_association_whatever_was_said(frame: Ping | Ack) -> None:
    scene = Scene()
    association = next(iter(scene.ka.cids.values()))
    association.channel._next = STOP_PACKETS
    scene.say(frame.encode(), VICTIM, 64)
    assert scene.standing == 0


def test_moving_to_a_full_host_is_refused() -> None:
    """Else the cap of a host could be passed by way of another one."""
    scene = Scene(ListenerLimits(per_host=1))
    other = scene.join(VICTIM)
    assert scene.standing == 2
    scene.say(Ping().encode(), VICTIM, 64)
    challenge = next(datagram for datagram, to in scene.sent[::-1] if to == VICTIM)
    nonce = next(
        frame.nonce
        for frame in decode_frames(scene.channel().open(challenge))
        if isinstance(frame, Challenge)
    )
    scene.say(Response(nonce).encode(), VICTIM, 64)
    hosts = Counter(one.address[0] for one in scene.ka.listener.associations())
    assert hosts == {HOME[0]: 1, VICTIM[0]: 1}
    assert other.client.up


def test_a_look_up_that_is_repeated_without_end_reaches_nobody_without_end() -> None:
    scene = Scene()
    looker = scene.join(Address("198.51.100.2", 4002))
    message = Datagram(0, encode_control(Lookup(b"nonce..8", RID, 0, 0, b"l" * 976))).encode()
    for _ in range(500):
        scene.ka.receive_short(scene.channel(looker).seal(message, 1_100), looker.address)
    notified = [datagram for datagram, to in scene.sent if to == HOME and len(datagram) > 1_100]
    assert 4 <= len(notified) <= 8


EVERYTHING: list[ControlMessage] = [
    Register(3, 0, b"b" * 944),
    Rids(3, 0, 1, RID + b"\0"),
    Keep(3),
    Kept(3, HOME, 5, b"listhash"),
    Lookup(b"nonce..8", RID, 0, 0, b"l" * 976),
    Found(b"nonce..8", b"intro..8", 0, HOME, bytes(32), bytes(16), bytes(16), 0, b"b" * 944),
    NoMatch(b"nonce..8"),
    Notify(b"nonce..8", b"intro..8", RID, 0, HOME, bytes(32), bytes(16), bytes(16), b"l" * 976),
    RelayRequest(b"intro..8"),
    Moved(),
    Bye(),
]


@pytest.mark.parametrize("message", EVERYTHING, ids=lambda message: type(message).__name__)
def test_f05_what_only_the_other_role_says_changes_nothing(message: ControlMessage) -> None:
    scene = Scene()
    frame = Datagram(0, encode_control(message)).encode()
    scene.say(frame)
    scene.net.run(20)
    scene.net.run(30, lambda: scene.client.client.registered)
    assert scene.client.client.registered  # at the latest after a new association
    association = next(iter(scene.ka.cids.values()))
    scene.client.receive_short(association.channel.seal(frame))
    scene.net.run(30, lambda: scene.client.client.registered)
    assert scene.client.client.registered
    assert scene.client.answers == []  # nothing was asked
