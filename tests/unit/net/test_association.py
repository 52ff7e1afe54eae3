"""Both ends of a service association (protocol 5): who gets in, and what a stranger costs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.crypto.aead import Record
from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.signing import SigningKey
from m2chat.net.services.association import AssociationState, ClientAssociation
from m2chat.net.services.channel import Channel, association_keys
from m2chat.net.services.listener import ListenerLimits
from m2chat.net.wire.control import (
    Bye,
    Found,
    Hello,
    Keep,
    Kept,
    Lookup,
    Moved,
    NoMatch,
    Notify,
    OpenedRecord,
    Register,
    RelayRequest,
    Rids,
)
from m2chat.net.wire.control_codec import (
    decode_cookie,
    encode_control,
    encode_hello,
    encode_opened_record,
)
from m2chat.net.wire.frames import Challenge, Datagram, Ping, Response
from m2chat.net.wire.packet import SHORT_OVERHEAD, LongType, expand_number
from tests.support.service_net import FakeKa, FakePeer, Rule, ServiceNet

KA_ADDRESS = ("192.0.2.1", 4700)
ALICE = ("198.51.100.7", 40_000)


def pair(rule: Rule | None = None, seed: int = 1) -> tuple[ServiceNet, FakeKa, FakePeer]:
    net = ServiceNet(seed, rule)
    ka = FakeKa(net, KA_ADDRESS)
    return net, ka, FakePeer(net, ka, ALICE)


def connected() -> tuple[ServiceNet, FakeKa, FakePeer]:
    net, ka, peer = pair()
    peer.client.connect(net.now)
    net.run(2, lambda: peer.client.up)
    assert peer.client.up
    return net, ka, peer


def sent_bodies(peer: FakePeer, kind: LongType) -> list[bytes]:
    return [body for sent, body in peer.sent if sent is kind]


def test_an_association_stands_after_two_round_trips() -> None:
    _net, ka, peer = connected()
    assert peer.client.observed == ALICE
    assert ka.listener.count == 1
    assert [kind for kind, _ in peer.sent[:2]] == [LongType.HELLO, LongType.OPEN]
    assert abs(peer.offsets[0]) < 0.2


@pytest.mark.parametrize("seed", range(5))
def test_it_stands_under_loss_doubling_and_reordering(seed: int) -> None:
    net, _, peer = pair(Rule(loss=0.3, duplicate=0.2, jitter=0.2), seed)
    peer.client.connect(net.now)
    net.run(60, lambda: peer.client.up)
    assert peer.client.up


def test_hello_costs_no_state_and_is_repeated_at_the_stated_times() -> None:
    net, ka, peer = pair()
    ka.running = False
    peer.client.connect(net.now)
    net.run(20)
    assert len(sent_bodies(peer, LongType.HELLO)) in (7, 8, 9)  # 0, .5, 1.5, 3.5, then each 5 +- 1
    ka.running = True
    for port in range(1, 500):
        body = encode_hello(Hello(port.to_bytes(16, "big")))
        assert ka.host.on_long(LongType.HELLO, body, ("203.0.113.1", port), net.now)
    assert ka.listener.count == 0


def test_another_pinned_key_or_circle_is_never_opened() -> None:
    net = ServiceNet()
    ka = FakeKa(net, KA_ADDRESS)
    strangers = [
        FakePeer(net, ka, ALICE, pinned=b"p" * 32),
        FakePeer(net, ka, ("198.51.100.8", 1), circle_key=SigningKey(b"c" * 32).public),
    ]
    for peer in strangers:
        peer.client.connect(net.now)
    net.run(10)
    assert not any(sent_bodies(peer, LongType.OPEN) for peer in strangers)


def test_a_changed_or_expired_descriptor_is_refused() -> None:
    net, ka, peer = pair()
    peer.client.connect(net.now)
    nonce = sent_bodies(peer, LongType.HELLO)[0][:16]
    answer = ka.host.on_long(LongType.HELLO, encode_hello(Hello(nonce)), ALICE, net.now)
    assert answer is not None
    body = answer[1]
    for at in (32, 33, 65, 97, 101, 102, 140, 208, 271):
        changed = body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :]
        assert not peer.client.on_cookie(changed, net.now)
    net.clock.jump_wall(3 * 86_400)  # the peer's clock is far ahead of the descriptor's end
    assert not peer.client.on_cookie(body, net.now)
    net.clock.jump_wall(-3 * 86_400)
    assert peer.client.on_cookie(body, net.now)
    assert not peer.client.on_cookie(body, net.now)


def test_a_service_without_admission_is_refused() -> None:
    """S-43, for the pinned service itself."""
    net, ka, peer = pair()
    honest = ka.describe
    ka.describe = lambda exchange, not_after: replace(honest(exchange, not_after), admit=bytes(68))
    ka.restart()
    peer.client.connect(net.now)
    net.run(5)
    assert not sent_bodies(peer, LongType.OPEN)
    ka.describe = lambda exchange, not_after: replace(honest(exchange, not_after), roles=7)
    ka.restart()
    net.run(10)
    assert not sent_bodies(peer, LongType.OPEN)


def test_a_cookie_holds_for_its_address_and_time_only() -> None:
    net, ka, peer = connected()
    body = sent_bodies(peer, LongType.OPEN)[0]
    fresh = body[:32] + b"f" * 32 + body[64:]
    for source in ((ALICE[0], ALICE[1] + 1), ("198.51.100.8", ALICE[1])):
        assert ka.host.on_long(LongType.OPEN, fresh, source, net.now) is None
    assert ka.host.on_long(LongType.OPEN, fresh, ALICE, net.now) is not None
    net.run(130)
    again = body[:32] + b"g" * 32 + body[64:]
    assert ka.host.on_long(LongType.OPEN, again, ALICE, net.now) is not None  # the secret before
    net.run(120)
    late = body[:32] + b"h" * 32 + body[64:]
    assert ka.host.on_long(LongType.OPEN, late, ALICE, net.now) is None


def test_a_replayed_open_makes_no_second_association_and_no_old_key() -> None:
    net, ka, peer = connected()
    body = sent_bodies(peer, LongType.OPEN)[0]
    first = ka.answers[-1][1]
    for _ in range(3):
        answer = ka.host.on_long(LongType.OPEN, body, ALICE, net.now)
        assert answer == (LongType.OPENED, first)  # the cached one, while it is not in use
    peer.client.set_registration(lambda: b"b" * 944, [(b"r" * 16, 0)], net.now)
    net.run(1)
    assert ka.host.on_long(LongType.OPEN, body, ALICE, net.now) is None
    assert ka.listener.count == 1
    ka.restart()  # no cookie secret of before counts any more
    assert ka.host.on_long(LongType.OPEN, body, ALICE, net.now) is None


def test_a_zero_point_costs_nothing() -> None:
    net, ka, peer = connected()
    body = sent_bodies(peer, LongType.OPEN)[0]
    assert ka.host.on_long(LongType.OPEN, body[:32] + bytes(32) + body[64:], ALICE, net.now) is None
    assert ka.listener.count == 1


def test_the_64th_association_of_an_address_is_the_last() -> None:
    net = ServiceNet()
    ka = FakeKa(net, KA_ADDRESS)
    peers = [FakePeer(net, ka, (ALICE[0], 1000 + port)) for port in range(66)]
    for peer in peers:
        peer.client.connect(net.now)
    net.run(3)
    assert ka.listener.count == 64
    other = FakePeer(net, ka, ("198.51.100.99", 5))
    other.client.connect(net.now)
    net.run(2)
    assert other.client.up


def test_the_limit_in_all_holds() -> None:
    net = ServiceNet()
    ka = FakeKa(net, KA_ADDRESS, ListenerLimits(associations=3))
    for number in range(5):
        FakePeer(net, ka, (f"198.51.100.{number}", 5)).client.connect(net.now)
    net.run(3)
    assert ka.listener.count == 3
    assert ka.listener.refused > 0


def test_silence_of_30_seconds_ends_it_on_both_sides() -> None:
    net, ka, peer = connected()
    assert peer.client.up
    net.clients.clear()
    net.run(29)
    assert ka.listener.count == 1
    net.run(3)
    assert ka.listener.count == 0
    assert not ka.cids


def test_a_stranger_never_gets_more_than_he_sent() -> None:
    """S-16 for the types that a service answers, with well-formed and random bodies."""
    net, ka, _peer = connected()
    net.bytes_in.clear()
    net.bytes_out.clear()
    cookie = ka.host.on_long(LongType.HELLO, encode_hello(Hello(b"n" * 16)), ALICE, net.now)
    assert cookie is not None
    open_body = b"n" * 16 + decode_cookie(cookie[1]).cookie + b"e" * 32 + b"c" * 8
    for number in range(2_000):
        source = (f"203.0.113.{number % 250}", 1 + number)
        ka.receive_long(LongType.HELLO, encode_hello(Hello(net.random.bytes(16))), source)
        ka.receive_long(LongType.OPEN, net.random.bytes(72), source)
        ka.receive_long(LongType.OPEN, open_body, source)
        ka.receive_long(LongType.HELLO, net.random.bytes(279), source)
        assert net.bytes_out.get(source, 0) <= net.bytes_in[source]
    assert sum(net.bytes_out.values()) < sum(net.bytes_in.values())


def test_the_address_moves_on_response_only() -> None:
    net, ka, peer = connected()
    (association,) = ka.listener.associations()
    before = len(ka.answers)
    peer.address = (ALICE[0], 50_000)  # a NAT gave another port
    peer.client.set_registration(lambda: b"b" * 944, [(b"r" * 16, 0)], net.now)
    assert association.address == ALICE
    net.run(12)
    assert association.address == peer.address
    assert peer.client.observed == peer.address
    assert peer.client.registered
    assert len(ka.answers) == before  # no new association


def test_a_copied_packet_from_elsewhere_moves_nothing() -> None:
    net, ka, peer = connected()
    (association,) = ka.listener.associations()
    thief = FakePeer(net, ka, ("203.0.113.66", 6))
    peer.client.set_registration(lambda: b"b" * 944, [(b"r" * 16, 0)], net.now)
    datagram = next(body for kind, body in peer.sent if kind is None)
    ka.receive_short(datagram, thief.address)  # arrives before the original does
    net.run(5)
    assert association.address == ALICE
    assert peer.client.registered


def channels() -> tuple[Channel, Channel]:
    one, two = b"1" * 28, b"2" * 28
    return (
        Channel(one, two, b"A" * 8, first_number=0, record_of=Record.of),
        Channel(two, one, b"B" * 8, first_number=1, record_of=Record.of),
    )


def test_a_number_opens_once_and_in_any_order_within_the_window() -> None:
    client, service = channels()
    packets = [client.seal(Ping().encode()) for _ in range(200)]
    order = [3, 1, 2, 0, 70, 69, 7, 199, 136]
    for number in order:
        assert service.open(packets[number])[:1] == b"\x01"
    for number in [*order, 5, 135]:  # opened, or too old to tell
        with pytest.raises(DecryptionFailed):
            service.open(packets[number])
    assert service.open(packets[198])[:1] == b"\x01"


def test_a_bad_packet_does_not_move_the_window() -> None:
    client, service = channels()
    packets = [client.seal(Ping().encode()) for _ in range(100)]
    forged = bytearray(packets[99])
    forged[-1] ^= 1
    with pytest.raises(DecryptionFailed):
        service.open(bytes(forged))
    with pytest.raises(DecryptionFailed):
        service.open(packets[0][:8] + b"\x21" + packets[0][9:])
    assert service.highest == -1
    assert service.open(packets[0])[:1] == b"\x01"


def test_datagrams_take_the_steps_of_sizes() -> None:
    client, _ = channels()
    assert len(client.seal(b"\x01")) == 64
    assert len(client.seal(b"\x01" * 36)) == 128
    assert len(client.seal(b"\x01", 1100)) == 1100
    assert SHORT_OVERHEAD == 29
    assert expand_number(5, 0, 3) == 5


def test_the_client_answers_a_challenge_and_forgets_its_exchange_key() -> None:
    _net, ka, peer = connected()
    (association,) = ka.listener.associations()
    before = len(peer.sent)
    peer.receive_short(association.channel.seal(Challenge(b"12345678").encode()))
    (_, datagram) = peer.sent[before]
    assert association.channel.open(datagram)[:9] == Response(b"12345678").encode()
    inner = peer.client._association
    assert isinstance(inner, ClientAssociation)
    assert inner.state is AssociationState.UP
    assert inner._exchange is None


def test_a_bad_form_inside_an_authenticated_packet_ends_it_for_some_seconds() -> None:
    net, ka, peer = connected()
    for _ in range(3):
        hellos = len(sent_bodies(peer, LongType.HELLO))
        peer.client._association.send(b"\x7e")
        net.run(3.5)
        assert (ka.listener.count, peer.client.up) == (0, False)
        assert len(sent_bodies(peer, LongType.HELLO)) == hellos  # no storm of greetings
        net.run(4)
        assert peer.client.up


def test_a_bad_form_from_the_service_ends_it_too() -> None:
    net, ka, peer = connected()
    (association,) = ka.listener.associations()
    for bad in (b"\x7e", Datagram(0, b"\x7f\0\0\0").encode()):
        peer.receive_short(association.channel.seal(bad))
        assert not peer.client.up
        net.run(8)
        assert peer.client.up
        association = ka.listener.associations()[-1]


VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "association.json").read_text())


def test_golden_association() -> None:
    c2s, s2c = association_keys(b"S" * 32, b"n" * 16, b"k" * 16, b"e" * 32, b"s" * 16, b"x" * 32)
    assert (c2s.hex(), s2c.hex()) == (VECTORS["c2s"], VECTORS["s2c"])
    record = OpenedRecord(b"scid8888", ("192.0.2.7", 4700), 1_800_000_000_000)
    sealed = Record.of(s2c).seal(0, encode_opened_record(record), b"n" * 16 + b"s" * 16)
    assert sealed.hex() == VECTORS["opened_record"]
    client = Channel(c2s, s2c, b"scid8888", first_number=0, record_of=Record.of)
    service = Channel(s2c, c2s, b"ccid8888", first_number=1, record_of=Record.of)
    keep = client.seal(Datagram(0, encode_control(Keep(7))).encode())
    assert keep.hex() == VECTORS["keep_datagram"]
    kept = Kept(7, ("192.0.2.7", 4700), 1_800_000_000_000, b"listhash")
    assert (
        service.seal(Datagram(0, encode_control(kept)).encode()).hex() == VECTORS["kept_datagram"]
    )


def test_golden_control_messages() -> None:
    address = ("2001:db8::7", 4700)
    messages = {
        "register": Register(7, 1, b"b" * 944),
        "rids": Rids(7, 0, 1, b"r" * 16 + b"\3"),
        "keep": Keep(7),
        "kept": Kept(7, address, 1_800_000_000_000, b"listhash"),
        "lookup": Lookup(b"n" * 8, b"r" * 16, 3, 1, b"l" * 976),
        "found": Found(
            b"n" * 8, b"i" * 8, 1, address, b"s" * 32, b"d" * 16, b"t" * 16, 2, b"b" * 944
        ),
        "none": NoMatch(b"n" * 8),
        "notify": Notify(
            b"n" * 8, b"i" * 8, b"r" * 16, 1, address, b"s" * 32, b"d" * 16, b"t" * 16, b"l" * 976
        ),
        "relay_req": RelayRequest(b"i" * 8),
        "moved": Moved(),
        "bye": Bye(),
    }
    encoded = {name: encode_control(message).hex() for name, message in messages.items()}
    assert encoded == VECTORS["messages"]
