"""A KA's relays: who counts, whom it asks, what both sides are told; and the golden messages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from m2chat.crypto.signing import SigningKey
from m2chat.errors import RemoteError
from m2chat.net.services import donors, relay_choice
from m2chat.net.services.directory import DESCRIPTOR_SECONDS, admit, sign_descriptor
from m2chat.net.services.donors import DONATED_PER_SITE
from m2chat.net.services.ka_introductions import (
    INTRO_SECONDS,
    INTROS_PER_LOOKER,
    RELAYED_COST,
    KaIntroductions,
)
from m2chat.net.services.listener import ServedAssociation
from m2chat.net.services.relay_choice import KaRelays, RelayRoute
from m2chat.net.services.service_proof import prove
from m2chat.net.wire.addresses import Address, encode_address
from m2chat.net.wire.control import ControlMessage, Lookup, RidFlag
from m2chat.net.wire.control_codec import decode_control, encode_control
from m2chat.net.wire.descriptor import NO_ADMIT, Descriptor, Role
from m2chat.net.wire.relay_messages import (
    DONATED,
    NO_REACH,
    Bind,
    Bound,
    NextHop,
    ReachAsk,
    RelayAsk,
    RelayOffer,
    RelaySay,
    Unbind,
    token_hash,
)
from tests.support.fake_clock import FakeClock
from tests.support.fake_random import FakeRandomSource
from tests.support.relay_net import ALICE, BOB, RelayNet

KA_KEY = SigningKey(b"k" * 32).public
CIRCLE = SigningKey(b"c" * 32)


class Ka:
    """A KA's relays, and what it said to them."""

    def __init__(self) -> None:
        self.clock, self.random = FakeClock(), FakeRandomSource(3)
        self.said: list[tuple[ServedAssociation, ControlMessage]] = []
        self.relays = KaRelays(KA_KEY, CIRCLE.public, self.clock, self.random, self._send)
        self.net = RelayNet()

    def _send(self, to: ServedAssociation, message: bytes, size: int) -> None:
        self.said.append((to, decode_control(message)))

    @property
    def now(self) -> float:
        return self.clock.monotonic()

    def offer(
        self, number: int, address: Address, *, donated: bool = False, free: int = 4_096,
        reach: bytes = NO_REACH, client: ServedAssociation | None = None, **lies: object,
    ) -> ServedAssociation:  # fmt: skip
        """Relay ``number`` offers itself; ``lies`` change what it shows."""
        key = SigningKey(bytes([number]) * 32)
        client = client or self.net.client(address)
        client.exchange = bytes([number]) * 32
        circle = lies.get("circle", CIRCLE)
        assert isinstance(circle, SigningKey)
        roles = int(lies.get("roles", Role.RELAY))  # type: ignore[call-overload]
        wall = self.clock.wall()
        descriptor = sign_descriptor(
            key,
            Descriptor(
                roles,
                key.public,
                b"x" * 32,
                int(wall) + DESCRIPTOR_SECONDS,
                () if donated else (address,),
                NO_ADMIT if donated else admit(circle, key.public, roles, wall),
            ),
        )
        exchange = lies.get("exchange", client.exchange)
        assert isinstance(exchange, bytes)
        flags = DONATED if donated else 0
        signature = prove(key, KA_KEY, exchange)
        message = RelayOffer(flags, free, reach, descriptor.encode(), signature)
        self.relays.on_offer(client, message, self.now)
        return client

    def find(self, *, two_hops: bool = False) -> list[RelayRoute | None]:
        """Look for a relay between Alice and Bob."""
        found: list[RelayRoute | None] = []
        self.search = self.relays.find(
            ALICE, BOB, two_hops=two_hops, now=self.now, done=found.append
        )
        return found

    def asked(self) -> tuple[ServedAssociation, RelayAsk]:
        """Whom it asked last, and what."""
        to, message = self.said[-1]
        assert isinstance(message, RelayAsk)
        return to, message

    def say(self, *, yes: bool = True) -> None:
        """The one asked answers."""
        to, message = self.asked()
        self.relays.on_say(to, RelaySay(message.ask, yes, 4_096), self.now)


def place(number: int) -> Address:
    return Address(f"{20 + number}.7.0.1", 4_700)


@pytest.mark.parametrize(
    "lies",
    [
        {"circle": SigningKey(b"f" * 32)},
        {"exchange": b"another association's key here.."},
        {"roles": Role.KA},
    ],
    ids=["admitted by nobody", "a signature of another association", "without the role"],
)
def test_a_false_offer_is_refused(lies: dict[str, object]) -> None:
    ka = Ka()
    with pytest.raises(RemoteError):
        ka.offer(1, place(1), **lies)  # type: ignore[arg-type]
    assert not ka.relays.ready
    assert ka.find() == [None]


def test_both_sides_get_the_relay_and_a_token_of_their_own() -> None:
    ka = Ka()
    ka.offer(1, place(1))
    found = ka.find()
    assert found == []
    _, ask = ka.asked()
    ka.say()
    (route,) = found
    assert route is not None
    assert route.looker.address == route.target.address == encode_address(place(1))
    for side, told in ((route.looker, ask.first_hash), (route.target, ask.second_hash)):
        assert side.relay[32:48] == ask.bind
        assert token_hash(side.relay[48:]) == told
    assert route.looker.relay[48:] != route.target.relay[48:]


def test_who_says_no_or_nothing_is_passed_over_and_three_are_asked_at_most() -> None:
    ka = Ka()
    for number in range(1, 6):
        ka.offer(number, place(number))
    found = ka.find()
    first, _ = ka.asked()
    ka.say(yes=False)
    second, _ = ka.asked()
    ka.relays.again(ka.search, ka.now)  # too early
    assert ka.asked()[0] is second
    ka.clock.advance(0.5)
    ka.relays.again(ka.search, ka.now)
    third, _ = ka.asked()
    assert len({id(one) for one in (first, second, third)}) == 3
    ka.say(yes=False)
    assert found == [None]
    assert len(ka.said) == 3
    ka.find()
    assert ka.asked()[0] is not second  # the silent one comes last


def test_other_operators_come_first_and_no_capacity_never() -> None:
    ka = Ka()
    ka.offer(1, Address("198.51.9.9", 4_700))  # Alice's /16
    for number in range(2, 5):
        ka.offer(number, place(number))
    ka.offer(5, place(5), free=10)
    for _ in range(20):
        ka.find()
        assert ka.asked()[0].address.host in {place(number).host for number in range(2, 5)}


def test_a_relay_of_another_class_or_family_is_none_for_these_two() -> None:
    ka = Ka()
    ka.offer(1, Address("192.168.1.1", 4_700))
    ka.offer(2, Address("2606:4700::1", 4_700))
    ka.offer(3, Address("127.0.0.1", 4_700))
    assert ka.find() == [None]


def test_a_donated_relay_counts_after_a_reach_from_elsewhere() -> None:
    ka = Ka()
    reached: list[tuple[Address, bytes]] = []

    def reach(to: Address, nonce: bytes) -> bool:
        reached.append((to, nonce))
        return True

    ka.relays.send_reach = reach
    home = Address("81.2.3.4", 41_000)
    client = ka.offer(1, home, donated=True)
    assert not ka.relays.ready
    ka.offer(1, home, donated=True, client=client, reach=b"guessed!")
    assert not ka.relays.ready
    assert len(reached) == 1  # once a minute
    ka.offer(1, home, donated=True, client=client, reach=reached[0][1])
    assert ka.relays.ready == 1
    client.address = Address("81.2.3.5", 41_000)  # it moved: reached there, or not at all
    ka.offer(1, home, donated=True, client=client)
    assert not ka.relays.ready


def test_two_hops_are_two_relays_and_the_far_one_is_asked_first() -> None:
    ka = Ka()
    ka.offer(1, place(1))
    assert ka.find(two_hops=True) == [None]
    ka.offer(2, place(2))
    found = ka.find(two_hops=True)
    far, first = ka.asked()
    assert first.next_hop is None
    ka.say()
    near, second = ka.asked()
    assert near is not far
    hop = second.next_hop
    assert hop is not None
    assert (hop.address, hop.bind) == (far.address, first.bind)
    assert token_hash(hop.token) == first.first_hash
    ka.say()
    (route,) = found
    assert route is not None
    assert route.looker.address == encode_address(near.address)
    assert route.target.address == encode_address(far.address)
    assert token_hash(route.target.relay[48:]) == first.second_hash


def test_only_the_one_asked_may_answer() -> None:
    ka = Ka()
    ka.offer(1, place(1))
    other = ka.offer(2, place(2))
    found = ka.find()
    to, ask = ka.asked()
    stranger = other if to is not other else ka.net.client(ALICE)
    ka.relays.on_say(stranger, RelaySay(ask.ask, True, 4_096), ka.now)
    assert found == []


VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "relay.json").read_text())


def test_golden_messages() -> None:
    v4, v6 = Address("192.0.2.7", 4_700), Address("2001:db8::7", 4_700)
    proof = (b"D" * 240, b"g" * 64)
    messages: dict[str, ControlMessage] = {
        "offer": RelayOffer(1, 4_096, b"n" * 8, *proof),
        "ask": RelayAsk(b"a" * 8, b"d" * 16, b"1" * 32, b"2" * 32, 60),
        "ask next": RelayAsk(
            b"a" * 8,
            b"d" * 16,
            b"1" * 32,
            bytes(32),
            60,
            NextHop(v6, b"s" * 32, b"e" * 16, b"t" * 16),
        ),
        "say": RelaySay(b"a" * 8, True, 4_096),
        "bind": Bind(b"d" * 16, b"t" * 16, b"r" * 8),
        "bound": Bound(b"d" * 16, b"x" * 8, 4_096, 1 << 30, 1_800),
        "unbind": Unbind(b"d" * 16),
        "reach ask": ReachAsk(v4, b"n" * 8, *proof),
    }
    made = {name: encode_control(message).hex() for name, message in messages.items()}
    made["token hash"] = token_hash(b"t" * 16).hex()
    made["proof"] = prove(SigningKey(b"s" * 32), b"k" * 32, b"e" * 32).hex()
    assert made == VECTORS


def test_a_relay_that_offers_itself_often_counts_once() -> None:
    ka = Ka()
    older = ka.offer(1, place(1))
    newer = ka.offer(1, place(1))
    assert ka.relays.ready == 1
    ka.offer(1, place(1), client=older)  # whoever was replaced does not come back
    ka.find()
    assert ka.asked()[0] is newer
    ka.relays.forget(older)
    assert ka.relays.ready == 1
    ka.relays.forget(newer)
    assert not ka.relays.ready


def test_a_second_proof_in_one_association_is_not_even_checked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ka = Ka()
    client = ka.offer(1, place(1), donated=True)
    monkeypatch.setattr(relay_choice, "check_proof", lambda *_, **__: pytest.fail("checked"))
    with pytest.raises(RemoteError):
        ka.offer(2, place(1), donated=True, client=client)


def test_donors_of_one_site_fill_no_table(monkeypatch: pytest.MonkeyPatch) -> None:
    ka = Ka()
    here = [Address(f"21.7.0.{number}", 4_700) for number in range(1, DONATED_PER_SITE + 2)]
    clients = [ka.offer(n, one, donated=True) for n, one in enumerate(here[:-1], 1)]
    with monkeypatch.context() as patch:
        patch.setattr(relay_choice, "check_proof", lambda *_, **__: pytest.fail("checked"))
        ka.offer(99, here[-1], donated=True)
    assert len(ka.relays._relays) == DONATED_PER_SITE
    ka.offer(98, Address("21.7.1.1", 4_700), donated=True)  # another site
    ka.offer(97, Address("21.7.0.200", 4_700))  # admitted by the circle
    assert ka.relays.ready == 1
    ka.relays.forget(clients[0])
    ka.offer(99, here[-1], donated=True)
    assert len(ka.relays._relays) == DONATED_PER_SITE + 2


def test_a_full_table_of_donors_takes_admitted_relays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(donors, "DONATED_MAX", 1)
    ka = Ka()
    ka.offer(1, place(1), donated=True)
    ka.offer(2, place(2), donated=True)
    assert len(ka.relays._relays) == 1
    ka.offer(3, place(3))
    assert ka.relays.ready == 1


class Registered:
    """Somebody who is looked up."""

    def __init__(self, association: ServedAssociation) -> None:
        self.association, self.blob, self.order = association, bytes(944), 1


def test_one_looker_cannot_take_every_place_at_the_relays() -> None:
    ka = Ka()
    ka.offer(1, place(1))
    looker, target = ka.net.client(BOB), Registered(ka.net.client(ALICE))
    flags = int(RidFlag.RELAY_ONLY)
    introductions = KaIntroductions(
        ka.random, ka._send, ka.relays, lambda _: [(target, flags)], lambda _: True
    )

    def asks() -> int:
        return sum(isinstance(message, RelayAsk) for _, message in ka.said)

    for number in range(INTROS_PER_LOOKER):
        lookup = Lookup(number.to_bytes(8, "big"), bytes(16), 0, 0, bytes(976))
        introductions.look_up(looker, lookup, ka.now)
    assert asks() <= INTROS_PER_LOOKER // (1 + RELAYED_COST)
    introductions.expire(ka.now + INTRO_SECONDS)
    assert looker.intros == 0
    introductions.look_up(looker, Lookup(b"another.", bytes(16), 0, 0, bytes(976)), ka.now)
    assert looker.intros == 1 + RELAYED_COST
