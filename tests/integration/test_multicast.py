"""No server at all (protocol 10, R-15): who is found on a local network, and who is not.

Real nodes in virtual time; every datagram that sets out is in ``room.log``.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable

import pytest

from m2chat.crypto.kdf import h
from m2chat.ids import UserId
from m2chat.links import LOCAL_CIRCLE, CircleLink, ServiceAddress
from m2chat.net.io.circle_people import Entry
from m2chat.net.peers import Relations, RelationState, RouteRule
from m2chat.net.services.multicast import MulticastFound, MulticastLookup, group_of, port_of
from m2chat.net.services.rids import MULTICAST_SERVICE, pair_rid
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import (
    Bundle,
    Candidates,
    LookupBlob,
    blob_key,
    lookup_key,
    open_blob,
    seal_blob,
)
from m2chat.net.wire.control import DIRECT, Notify
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType
from tests.support.fake_random import FakeRandomSource
from tests.support.room import (
    HOSTS,
    INVITE,
    PAIR_ROOT,
    Inmate,
    Room,
    friend,
    own_card,
    owner_of_card,
    wait,
)
from tests.support.session_pair import identity, temporary
from tests.support.town import DISCOVERY
from tests.support.virtual_loop import WALL, VirtualClock, run_virtual

DAY = int(WALL // 86_400)
DEAD_KA = ServiceAddress("10.1.0.250", 4_700, b"k" * 32)
MLOOK, MFOUND = 1_077, 1_001
SUBNET = ipaddress.ip_network("10.1.0.0/24")
Scenario = Callable[[Room], Awaitable[None]]


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Room:
    made = Room()
    made.install(monkeypatch)
    return made


def sent_by(room: Room, name: str, size: int = 0) -> list[tuple[Address, bytes]]:
    """What this person sent, of one size (0: all)."""
    return [
        (to, data)
        for source, to, data in room.log
        if source.host == HOSTS[name] and (not size or len(data) == size)
    ]


def is_group(to: Address) -> bool:
    return ipaddress.ip_address(to.host).is_multicast


async def two(room: Room, alice: Relations, bob: Relations, link: CircleLink) -> tuple[Inmate, ...]:
    """Both at home; Bob is looked for."""
    a = await Inmate("alice", (link,)).begin(*alice.peers)
    b = Inmate("bob", (link,))
    await b.begin(*bob.peers)
    b.node.set_relations(bob)
    a.node.seek(b.id)
    await wait()
    return a, b


def know(name: str, circle: CircleLink = LOCAL_CIRCLE, **changes: object) -> Relations:
    return Relations(peers=(friend(name, circle, **changes),))


# -- who is found -----------------------------------------------------------------------------


def test_friends_meet_without_any_server(room: Room) -> None:
    async def scenario() -> None:
        alice, bob = await two(room, know("bob"), know("alice"), LOCAL_CIRCLE)
        assert alice.met
        assert bob.met
        assert [session.route for session in alice.ears.up] == ["multicast"]
        assert alice.node.status().online
        assert {to for to, _ in sent_by(room, "alice", MLOOK)} == {
            Address(group_of(DISCOVERY["bob"], DAY).ipv4, port_of(LOCAL_CIRCLE.public_key))
        }
        assert len(sent_by(room, "bob", MFOUND)) == 1
        await alice.node.close()
        await bob.node.close()

    run_virtual(scenario())


def test_a_card_is_enough(room: Room) -> None:
    async def scenario() -> None:
        bob = await Inmate("bob").begin(card=own_card())
        alice = await Inmate("alice").begin(owner_of_card("bob"))
        alice.node.seek(bob.id)
        await wait()
        session, theirs = alice.ears.up[0], bob.ears.up[0]
        assert session.card is not None
        assert theirs.card is not None
        assert theirs.card.card_id == h(INVITE)[:8]
        assert (session.card.ours, theirs.card.ours) == (False, True)
        await alice.node.close()
        await bob.node.close()

    run_virtual(scenario())


def test_a_dead_server_keeps_nobody_apart(room: Room) -> None:
    """R-15: contacts on one network need no server, though their circle has one."""
    link = CircleLink(b"n" * 32, b"p" * 32, "served", (DEAD_KA,))

    async def scenario() -> None:
        alice, bob = await two(room, know("bob", link), know("alice", link), link)
        assert alice.met
        assert not alice.node.status().online
        await alice.node.close()
        await bob.node.close()

    run_virtual(scenario())


def test_a_lost_question_is_asked_again_under_another_number(room: Room) -> None:
    def lose_first(source: Address, to: Address, data: bytes) -> list[tuple[float, bytes]]:
        asked = sum(len(other) == MLOOK for _, _, other in room.log)
        return [] if len(data) == MLOOK and asked == 1 else [(0.0, data)]

    async def scenario() -> None:
        room.fate = lose_first  # type: ignore[method-assign]
        alice, bob = await two(room, know("bob"), know("alice"), LOCAL_CIRCLE)
        assert alice.met
        assert not alice.ears.failed  # within the first attempt
        assert len({data for _, data in sent_by(room, "alice", MLOOK)}) == 2
        await alice.node.close()
        await bob.node.close()

    run_virtual(scenario())


def test_whoever_comes_later_is_found_then(room: Room) -> None:
    async def scenario() -> None:
        alice = await Inmate("alice").begin(friend("bob"))
        bob = Inmate("bob")
        alice.node.seek(bob.id)
        await wait(60.0)
        assert {one.reason for one in alice.ears.failed} == {"peer_not_found"}
        await bob.begin(friend("alice"))
        await wait(17.0)  # ten seconds and a half of it, and the search itself
        assert alice.met
        await alice.node.close()
        await bob.node.close()

    run_virtual(scenario())


def test_the_rule_lan_asks_no_server(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    link = CircleLink(b"n" * 32, b"p" * 32, "served", (DEAD_KA,))
    asked: list[object] = []
    monkeypatch.setattr("m2chat.net.io.service_driver.KaCloud.look_up", lambda *a: asked.append(a))

    async def scenario() -> None:
        rule = {"rule": RouteRule.LAN}
        alice, bob = await two(room, know("bob", link, **rule), know("alice", link, **rule), link)
        assert alice.met
        assert asked == []
        await alice.node.close()
        await bob.node.close()

    run_virtual(scenario())


# -- who is not -------------------------------------------------------------------------------


def silent(room: Room, alice: Relations, bob: Relations, link: CircleLink = LOCAL_CIRCLE) -> int:
    """Alice asks and Bob says nothing at all; how often she asked."""

    async def scenario() -> int:
        a, b = await two(room, alice, bob, link)
        assert not a.met
        assert not b.met
        assert sent_by(room, "bob") == []
        assert [to for to, _ in sent_by(room, "alice") if not is_group(to)] == []
        await a.node.close()
        await b.node.close()
        return len(sent_by(room, "alice", MLOOK))

    return run_virtual(scenario())


def test_a_stranger_gets_no_answer(room: Room) -> None:
    """Alice holds D and the certificate, but Bob has no relation with her."""
    assert silent(room, know("bob"), Relations()) > 0


def test_who_guesses_the_root_gets_no_answer(room: Room) -> None:
    assert silent(room, know("bob", pair_root=b"r" * 32), know("alice")) > 0


def test_who_does_not_hold_d_asks_in_the_wrong_place(room: Room) -> None:
    assert silent(room, know("bob", discovery=b"?" * 16), know("alice")) > 0


def test_a_blocked_contact_gets_no_answer(room: Room) -> None:
    alice = UserId(identity("alice").fingerprint)
    relations = Relations(peers=(friend("alice"),), blocked=frozenset({alice}))
    assert silent(room, know("bob"), relations) > 0


@pytest.mark.parametrize("rule", [RouteRule.RELAY, RouteRule.RELAY2])
def test_who_is_met_through_relays_only_gets_no_answer_and_is_not_asked(
    room: Room, rule: RouteRule
) -> None:
    assert silent(room, know("bob"), know("alice", rule=rule)) > 0


@pytest.mark.parametrize("rule", [RouteRule.RELAY, RouteRule.RELAY2])
def test_nobody_is_asked_for_whom_we_meet_through_relays_only(room: Room, rule: RouteRule) -> None:
    assert silent(room, know("bob", rule=rule), know("alice")) == 0


def test_a_card_without_the_flag_gets_no_answer(room: Room) -> None:
    bob = Relations(cards=(own_card(multicast=False),))
    assert silent(room, Relations(peers=(owner_of_card("bob"),)), bob) > 0


def test_nobody_asks_about_a_card_of_a_circle_with_servers(room: Room) -> None:
    """Its owner does not answer, and would only see who is in the room."""
    link = CircleLink(b"n" * 32, b"p" * 32, "served", (DEAD_KA,))
    asking = Relations(peers=(owner_of_card("bob", link),))
    bob = Relations(cards=(own_card(link),))

    async def scenario() -> None:
        alice, bobs = await two(room, asking, bob, link)
        assert not alice.met
        assert not sent_by(room, "alice", MLOOK)
        await alice.node.close()
        await bobs.node.close()

    run_virtual(scenario())


def test_who_is_not_accepted_yet_gets_no_answer_where_a_server_can_stand_between(
    room: Room,
) -> None:
    link = CircleLink(b"n" * 32, b"p" * 32, "served", (DEAD_KA,))
    cautious = know("alice", link, state=RelationState.ASKED, rule=RouteRule.CAUTIOUS)

    async def scenario() -> None:
        alice, bob = await two(room, know("bob", link), cautious, link)
        assert sent_by(room, "alice", MLOOK)
        assert not sent_by(room, "bob", MFOUND)
        assert not alice.met
        await alice.node.close()
        await bob.node.close()

    run_virtual(scenario())


def test_an_expired_card_gets_no_answer(room: Room) -> None:
    card = own_card()
    old = type(card)(card.card_id, card.invite, card.circle, WALL - 1, True, multicast=True)
    assert silent(room, Relations(peers=(owner_of_card("bob"),)), Relations(cards=(old,))) > 0


@pytest.mark.parametrize(("shift", "answered"), [(80.0, True), (100.0, False), (-100.0, False)])
def test_a_question_is_good_for_ninety_seconds(room: Room, shift: float, answered: bool) -> None:
    async def scenario() -> None:
        bob = await Inmate("bob").begin(friend("alice"))
        alice = Inmate("alice")
        alice.clock.shift = shift
        await alice.begin(friend("bob"))
        alice.node.seek(bob.id)
        await wait(1.0)
        assert bool(sent_by(room, "bob", MFOUND)) is answered
        await alice.node.close()
        await bob.node.close()

    run_virtual(scenario())


# -- what an attacker on the network gets --------------------------------------------------------


class Attack:
    """Bob at home with Alice as a contact; the test makes questions and sends them."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.random = FakeRandomSource(99)
        self.circle = CircleKeys(LOCAL_CIRCLE.network_key, LOCAL_CIRCLE.public_key)
        self.alice = identity("alice").fingerprint
        self.bob = identity("bob").fingerprint
        self.group = group_of(DISCOVERY["bob"], DAY)

    async def home(self) -> Inmate:
        """Bob."""
        return await Inmate("bob").begin(friend("alice"))

    async def true_question(self) -> bytes:
        """What the real Alice sends, which did not reach Bob."""
        self.room.fate = lambda *_: []  # type: ignore[method-assign]
        alice = await Inmate("alice").begin(friend("bob"))
        alice.node.seek(UserId(self.bob))
        await wait(0.1)
        await alice.node.close()
        del self.room.fate  # type: ignore[method-assign]
        return next(data for _, data in sent_by(self.room, "alice", MLOOK))

    def open(self, datagram: bytes) -> MulticastLookup:
        """As somebody who holds D."""
        run = bytearray(datagram)
        self.circle.mask.apply(run, len(run), 0, len(run))
        return MulticastLookup.open(self.circle.open_long(run), self.group.key)

    def close(self, lookup: MulticastLookup) -> bytes:
        """Sealed by somebody who holds D."""
        body = lookup.seal(self.group.key, self.random)
        run = self.circle.seal_long(LongType.MLOOK, body, self.random)
        self.circle.mask.apply(run, len(run), 0, len(run))
        return bytes(run)

    def another(self, datagram: bytes, candidates: Candidates | None = None) -> bytes:
        """A further question of Alice herself."""
        key = lookup_key(PAIR_ROOT, self.alice, self.bob)
        old = LookupBlob.open(self.open(datagram).blob, key)
        number, time_ms = self.random.bytes(8), int(VirtualClock().wall() * 1000)
        named = candidates or old.candidates
        blob = LookupBlob(old.fingerprint, old.bundle, named, time_ms, number)
        rid = pair_rid(PAIR_ROOT, self.alice, self.bob, DAY, MULTICAST_SERVICE)
        return self.close(MulticastLookup(time_ms, number, rid, blob.seal(key, self.random)))

    def say(self, datagram: bytes, source: Address) -> None:
        """A datagram arrives in Bob's group."""
        for groups in list(self.room.groups):
            if groups.joined:
                groups.receive(datagram, source)


MALLORY = Address(HOSTS["mallory"], 4_000)


def answers(room: Room) -> list[Address]:
    return [to for to, _ in sent_by(room, "bob")]


def test_a_question_is_answered_once_and_only_to_its_sender(room: Room) -> None:
    async def scenario() -> None:
        attack = Attack(room)
        question = await attack.true_question()
        bob = await attack.home()
        attack.say(question, MALLORY)
        for _ in range(5):
            attack.say(question, Address(HOSTS["alice"], 4_000))
        assert [to for to, _ in sent_by(room, "bob", MFOUND)] == [MALLORY]
        assert len(sent_by(room, "bob", MFOUND)[0][1]) < len(question)
        await bob.node.close()

    run_virtual(scenario())


@pytest.mark.parametrize(
    "source",
    [
        Address("10.2.0.9", 4_000),  # beyond a router
        Address("203.0.113.5", 4_000),
        Address("::ffff:203.0.113.5", 4_000),
        Address("fe80::1%3", 4_000),  # on an interface that we do not have
        Address(HOSTS["mallory"], 53),  # a port of the system's own
    ],
)
def test_nothing_leaves_the_subnet(room: Room, source: Address) -> None:
    async def scenario() -> None:
        attack = Attack(room)
        question = await attack.true_question()
        bob = await attack.home()
        attack.say(question, source)
        await wait(1.0)
        assert answers(room) == []
        attack.say(question, MALLORY)  # it was a good one
        assert len(sent_by(room, "bob", MFOUND)) == 1
        await bob.node.close()

    run_virtual(scenario())


def test_a_holder_of_d_cannot_use_somebody_else_s_question(room: Room) -> None:
    """The blob inside names the number: taken out and sealed under another, it says nothing."""

    async def scenario() -> None:
        attack = Attack(room)
        lookup = attack.open(await attack.true_question())
        bob = await attack.home()
        for number in (b"another8", b"\0" * 8):
            stolen = MulticastLookup(lookup.time_ms, number, lookup.rid, lookup.blob)
            attack.say(attack.close(stolen), MALLORY)
        await wait(1.0)
        assert answers(room) == []
        await bob.node.close()

    run_virtual(scenario())


def test_a_question_that_was_one_too_many_is_not_kept_for_later(room: Room) -> None:
    async def scenario() -> None:
        attack = Attack(room)
        first = await attack.true_question()
        second = attack.another(first)
        bob = await attack.home()
        attack.say(first, MALLORY)
        attack.say(second, MALLORY)  # within five seconds: not answered
        await wait(20.0)
        attack.say(second, MALLORY)
        assert len(sent_by(room, "bob", MFOUND)) == 1
        attack.say(attack.another(first), MALLORY)  # a new one is
        assert len(sent_by(room, "bob", MFOUND)) == 2
        await bob.node.close()

    run_virtual(scenario())


def test_a_contact_cannot_make_us_knock_elsewhere(room: Room) -> None:
    """Addresses inside the question count for nothing: only where it came from."""
    named = Candidates(0, (Address("10.1.0.77", 5_000), Address("2606:4700::1111", 5_000)))

    async def scenario() -> None:
        attack = Attack(room)
        question = attack.another(await attack.true_question(), named)
        bob = await attack.home()
        attack.say(question, MALLORY)
        await wait(3.0)
        assert set(answers(room)) == {MALLORY}
        await bob.node.close()

    run_virtual(scenario())


def test_a_contact_s_tries_are_limited_and_a_prefix_too(room: Room) -> None:
    async def scenario() -> None:
        attack = Attack(room)
        question = await attack.true_question()
        bob = await attack.home()
        for _ in range(60):
            for _ in range(5):
                attack.say(attack.another(question), MALLORY)
            await wait(1.0)
        assert len(sent_by(room, "bob", MFOUND)) <= 6  # T17: six a minute that came to nothing
        assert len(answers(room)) <= 6 + 6 * 100  # and a hundred probes for each of them
        assert set(answers(room)) == {MALLORY}
        await bob.node.close()

    run_virtual(scenario())


def test_noise_is_dropped_without_a_word(room: Room) -> None:
    async def scenario() -> None:
        attack = Attack(room)
        question = await attack.true_question()
        bob = await attack.home()
        for size in (0, 1, 45, MLOOK - 1, MLOOK + 1, 2_000):
            attack.say(attack.random.bytes(size), MALLORY)
        for _ in range(30):
            attack.say(attack.random.bytes(MLOOK), MALLORY)
        for place in range(0, MLOOK, 40):
            damaged = bytearray(question)
            damaged[place] ^= 1
            attack.say(bytes(damaged), Address(HOSTS["alice"], 4_000))
        assert answers(room) == []
        await bob.node.close()

    run_virtual(scenario())


def test_neither_question_nor_answer_names_an_address(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is the datagram's; what else we have is nobody's business here."""
    places = Candidates(0, (Address(HOSTS["bob"], 5_000),))
    monkeypatch.setattr("m2chat.net.io.own_addresses.OwnAddresses.candidates", lambda _: places)

    async def scenario() -> None:
        attack = Attack(room)
        question = await attack.true_question()
        bob = await attack.home()
        attack.say(question, MALLORY)
        run = bytearray(sent_by(room, "bob", MFOUND)[0][1])
        attack.circle.mask.apply(run, len(run), 0, len(run))
        found = MulticastFound.decode(attack.circle.open_long(run))
        _, candidates = open_blob(found.blob, blob_key(DISCOVERY["bob"], attack.bob), attack.bob)
        assert candidates.addresses == ()
        key = lookup_key(PAIR_ROOT, attack.alice, attack.bob)
        asked = LookupBlob.open(attack.open(question).blob, key)
        assert asked.candidates.addresses == ()
        await bob.node.close()

    run_virtual(scenario())


@pytest.mark.parametrize("source", [Address("10.2.0.9", 4_000), Address(HOSTS["mallory"], 53)])
def test_an_answer_from_elsewhere_is_not_followed(room: Room, source: Address) -> None:
    """Somebody with D repeats Bob's answer under an address outside: nothing is sent there."""

    async def scenario() -> None:
        moved: list[bytes] = []

        def from_elsewhere(origin: Address, to: Address, data: bytes) -> bytes | None:
            if origin.host == HOSTS["bob"] and len(data) == MFOUND:
                room.inject(source, to, data)
                moved.append(data)
                return None
            return data if len(data) == MLOOK else None

        room.interfere = from_elsewhere
        alice, bob = await two(room, know("bob"), know("alice"), LOCAL_CIRCLE)
        assert moved
        assert [to for to, _ in sent_by(room, "alice") if not is_group(to)] == []
        await alice.node.close()
        await bob.node.close()

    run_virtual(scenario())


@pytest.mark.parametrize(("signer", "knocks"), [("alice", False), ("bob", True)])
def test_an_answer_without_bob_s_signature_is_sent_nothing(
    room: Room, signer: str, knocks: bool
) -> None:
    """Mallory holds Bob's D and answers in his place; a bundle of his own she cannot make."""

    async def scenario() -> None:
        attack = Attack(room)
        alice = await Inmate("alice").begin(friend("bob"))
        alice.node.seek(UserId(attack.bob))
        await wait(0.05)
        question = attack.open(sent_by(room, "alice", MLOOK)[0][1])
        key = temporary("bob")[0]
        draft = Bundle.unsigned(key, 1, b"instance", int(WALL))
        statement = draft.statement(attack.bob, LOCAL_CIRCLE.public_key)
        bundle = draft.signed(identity(signer).sign("bundle", statement)).encode()
        none, kd = Candidates().encode(), blob_key(DISCOVERY["bob"], attack.bob)
        blob = seal_blob(bundle, none, kd, attack.bob, attack.random)
        found = MulticastFound(question.number, b"intro..8", blob).encode()
        answer = attack.circle.seal_long(LongType.MFOUND, found, attack.random)
        attack.circle.mask.apply(answer, len(answer), 0, len(answer))
        port = next(source.port for source, _, _ in room.log)
        room.inject(MALLORY, Address(HOSTS["alice"], port), bytes(answer))
        await wait(3.0)
        assert bool([to for to, _ in sent_by(room, "alice") if not is_group(to)]) is knocks
        assert not alice.met
        await alice.node.close()

    run_virtual(scenario())


def test_a_flood_uses_up_its_own_prefix_only_for_a_while(room: Room) -> None:
    async def scenario() -> None:
        attack = Attack(room)
        question = await attack.true_question()
        bob = await attack.home()
        for _ in range(100):
            attack.say(attack.random.bytes(MLOOK), MALLORY)
        attack.say(question, MALLORY)
        assert answers(room) == []
        await wait(5.0)
        attack.say(question, MALLORY)
        assert len(sent_by(room, "bob", MFOUND)) == 1
        await bob.node.close()

    run_virtual(scenario())


def test_everything_that_was_sent_stayed_in_the_room(room: Room) -> None:
    async def scenario() -> None:
        alice, bob = await two(room, know("bob"), know("alice"), LOCAL_CIRCLE)
        await alice.node.close()
        await bob.node.close()
        places = {to.host for _, to, _ in room.log}
        groups = {host for host in places if is_group(Address(host, 1))}
        assert groups == {group_of(DISCOVERY["bob"], DAY).ipv4}
        assert all(ipaddress.ip_address(host) in SUBNET for host in places - groups)

    run_virtual(scenario())


# -- the rule "lan" ---------------------------------------------------------------------------


def test_the_rule_lan_registers_nothing_and_hears_no_server(room: Room) -> None:
    """A person who is met on the own network only cannot be found by way of a server."""
    link = CircleLink(b"n" * 32, b"p" * 32, "served", (DEAD_KA,))

    async def scenario() -> None:
        bob = await Inmate("bob", (link,)).begin(friend("alice", link, rule=RouteRule.LAN))
        member = bob.node._members[link.public_key]
        rids = [rid for rid, _ in member.rids(DEAD_KA.public_key, DAY)]
        alice = identity("alice").fingerprint
        rid = pair_rid(PAIR_ROOT, alice, identity("bob").fingerprint, DAY, DEAD_KA.public_key)
        assert rid not in rids
        bob.node.set_relations(know("alice", link))
        assert rid in [rid for rid, _ in member.rids(DEAD_KA.public_key, DAY)]
        await bob.node.close()

    run_virtual(scenario())


@pytest.mark.parametrize("rule", [RouteRule.LAN, RouteRule.DIRECT])
def test_a_server_introduces_nobody_under_the_rule_lan(room: Room, rule: RouteRule) -> None:
    """Even one that kept the id of earlier and says that they look for us."""

    async def scenario() -> None:
        attack = Attack(room)
        lookup = attack.open(await attack.true_question())
        bob = await Inmate("bob").begin(friend("alice", rule=rule))
        member = bob.node._members[LOCAL_CIRCLE.public_key]
        notify = Notify(
            lookup.number, b"intro..8", bytes(16), DIRECT, Address("203.0.113.9", 4_000),
            bytes(32), bytes(16), bytes(16), lookup.blob,
        )  # fmt: skip
        meeting = member.consider(Entry(UserId(attack.alice)), notify, DEAD_KA.public_key)
        assert (meeting is None) is (rule is RouteRule.LAN)
        await bob.node.close()

    run_virtual(scenario())


@pytest.mark.parametrize("near", [True, False])
def test_a_session_under_the_rule_lan_does_not_leave_the_network(
    room: Room, monkeypatch: pytest.MonkeyPatch, near: bool
) -> None:
    """Packets from elsewhere are not followed; a session that runs elsewhere ends with the rule."""
    lan = {"rule": RouteRule.LAN if near else RouteRule.DIRECT}

    async def scenario() -> None:
        alice, bob = await two(room, know("bob", **lan), know("alice", **lan), LOCAL_CIRCLE)
        assert alice.met
        far = Address("203.0.113.9", 4_000)

        def by_another_way(source: Address, to: Address, data: bytes) -> bytes | None:
            if source.host == HOSTS["bob"]:
                room.inject(far, to, data)
            return None if source.host == HOSTS["bob"] else data

        room.interfere = by_another_way
        bob.ears.up[0].send_control(7, b"from a train")
        await wait(1.0)
        assert (far in [to for _, to, _ in room.log]) is not near
        room.interfere = None
        if near:
            alice.node.set_relations(know("bob"))
            monkeypatch.setattr("m2chat.net.io.reach.route_of", lambda way: "direct")
            alice.node.set_relations(know("bob", **lan))
            await wait(0.5)
            assert not alice.node.status().sessions
        await alice.node.close()
        await bob.node.close()

    run_virtual(scenario())
