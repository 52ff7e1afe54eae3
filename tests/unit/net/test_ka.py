"""A KA and its clients (protocol 6): registering, keeping, introducing, forgetting."""

from __future__ import annotations

import pytest

from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.wire.control import Found, Lookup, NoMatch, Notify, RidFlag
from tests.support.service_net import LIST_HASH, FakeKa, FakePeer, Rule, ServiceNet

KA_ADDRESS = ("192.0.2.1", 4700)
RID = b"rid of the pair."
LBLOB = b"l" * 976


class Scene:
    """One KA, Alice registered, Bob who looks."""

    def __init__(self, rule: Rule | None = None, seed: int = 1) -> None:
        self.net = ServiceNet(seed, rule)
        self.ka = FakeKa(self.net, KA_ADDRESS)
        self.alice = self.peer(1)
        self.bob = self.peer(2)

    def peer(self, number: int) -> FakePeer:
        return FakePeer(self.net, self.ka, (f"198.51.100.{number}", 40_000 + number))

    def register(self, peer: FakePeer, *rids: tuple[bytes, int], blob: bytes = b"b" * 944) -> None:
        peer.register(*rids, blob=blob)
        self.net.run(60, lambda: peer.client.registered)
        assert peer.client.registered

    def look_up(
        self, peer: FakePeer, rid: bytes = RID, *, flags: int = 0, skip: int = 0,
        nonce: bytes = b"nonce..8", seconds: float = 0.4,
    ) -> list[Found | NoMatch]:  # fmt: skip
        before = len(peer.answers)
        peer.client.look_up(Lookup(nonce, rid, flags, skip, LBLOB), self.net.now)
        self.net.run(seconds)
        peer.client.stop_look_up(nonce)
        return peer.answers[before:]


def padded(count: int) -> list[tuple[bytes, int]]:
    return [(number.to_bytes(16, "big"), 0) for number in range(count)]


def test_who_is_registered_is_found_and_told() -> None:
    scene = Scene()
    scene.register(scene.alice, (RID, 0), *padded(31), blob=b"A" * 944)
    (answer,) = scene.look_up(scene.bob)
    assert isinstance(answer, Found)
    assert (answer.address, answer.blob, answer.left) == (scene.alice.address, b"A" * 944, 0)
    assert (answer.route, answer.relay_key, answer.token) == (0, bytes(32), bytes(16))
    (notify,) = scene.alice.notified
    assert (notify.address, notify.rid, notify.blob) == (scene.bob.address, RID, LBLOB)
    assert (notify.intro, notify.nonce) == (answer.intro, answer.nonce)
    assert scene.alice.client.list_hash == LIST_HASH


@pytest.mark.parametrize("count", [32, 60, 61, 2048])
def test_sets_of_any_size_arrive_whole(count: int) -> None:
    scene = Scene()
    scene.register(scene.alice, *padded(count))
    assert scene.ka.registry.rids == count
    found = scene.look_up(scene.bob, (count - 1).to_bytes(16, "big"))
    assert isinstance(found[0], Found)


@pytest.mark.parametrize("seed", range(8))
def test_registration_and_look_up_survive_loss_doubling_and_reordering(seed: int) -> None:
    scene = Scene(Rule(loss=0.25, duplicate=0.2, jitter=0.3), seed)
    scene.alice.register((RID, 0), *padded(200))
    scene.net.run(120, lambda: scene.alice.client.registered)
    assert scene.alice.client.registered
    for attempt in range(5):
        answers = scene.look_up(scene.bob, nonce=bytes([attempt] * 8), seconds=6)
        if answers and scene.alice.notified:
            break
    assert isinstance(scene.bob.answers[0], Found)
    assert scene.alice.notified


def test_a_repeated_look_up_gets_the_same_introduction() -> None:
    scene = Scene()
    scene.register(scene.alice, (RID, 0))
    answers = scene.look_up(scene.bob, seconds=5)
    assert len(answers) == 4  # asked at 0, 0.5, 1.5 and 3.5 s
    assert len({answer.intro for answer in answers if isinstance(answer, Found)}) == 1
    assert {notify.intro for notify in scene.alice.notified} == {answers[0].intro}  # type: ignore[union-attr]
    (other,) = scene.look_up(scene.bob, nonce=b"another8")
    assert isinstance(other, Found)
    assert other.intro != answers[0].intro  # type: ignore[union-attr]


def test_an_introduction_is_forgotten_after_a_minute() -> None:
    scene = Scene()
    scene.register(scene.alice, (RID, 0))
    (first,) = scene.look_up(scene.bob)
    scene.net.run(62)
    (second,) = scene.look_up(scene.bob)
    assert isinstance(first, Found)
    assert isinstance(second, Found)
    assert first.intro != second.intro


def datagrams_to(scene: Scene, peer: FakePeer, act: str, **words: object) -> list[int]:
    """The sizes of what ``peer`` receives during a look-up."""
    sizes: list[int] = []
    inner = peer.receive_short

    def receive(datagram: bytes) -> None:
        sizes.append(len(datagram))
        inner(datagram)

    peer.receive_short = receive  # type: ignore[method-assign]
    scene.look_up(peer, **words)  # type: ignore[arg-type]
    peer.receive_short = inner  # type: ignore[method-assign]
    assert act
    return sizes


def test_nobody_forbidden_and_found_look_alike_from_outside() -> None:
    """S-14: the same number and sizes of answers; who must not be met learns nothing."""
    scene = Scene()
    scene.register(
        scene.alice, (RID, 0), (b"c" * 16, int(RidFlag.RELAY_ONLY | RidFlag.CARD)),
        (b"s" * 16, int(RidFlag.SELF)), *padded(29),
    )  # fmt: skip
    scene.look_up(scene.bob, nonce=b"warm up.")  # the association stands
    scene.alice.notified.clear()
    outcomes = {
        "found": datagrams_to(scene, scene.bob, "found", nonce=b"1" * 8),
        "unknown": datagrams_to(scene, scene.bob, "unknown", rid=b"u" * 16, nonce=b"2" * 8),
        "relay only": datagrams_to(scene, scene.bob, "relay", rid=b"c" * 16, nonce=b"3" * 8),
        "self": datagrams_to(scene, scene.bob, "self", rid=b"s" * 16, nonce=b"4" * 8),
        "asks for a relay": datagrams_to(scene, scene.bob, "asks", flags=1, nonce=b"5" * 8),
        "too far": datagrams_to(scene, scene.bob, "skip", skip=1, nonce=b"6" * 8),
    }
    assert set(map(tuple, outcomes.values())) == {(1100,)}
    kinds = [type(answer) for answer in scene.bob.answers[1:]]
    assert kinds == [Found, *[NoMatch] * 5]
    assert len(scene.alice.notified) == 1


def test_the_newest_of_two_wins_and_a_third_displaces_the_oldest() -> None:
    scene = Scene()
    others = [scene.peer(number) for number in (3, 4)]
    for peer, mark in zip((scene.alice, *others), (b"1", b"2", b"3"), strict=True):
        scene.register(peer, (RID, 0), blob=mark * 944)
    blobs = [
        answer.blob[:1]
        for skip in (0, 1, 2)
        for answer in scene.look_up(scene.bob, skip=skip, nonce=bytes([skip] * 8))
        if isinstance(answer, Found)
    ]
    assert blobs == [b"3", b"2"]


def test_left_says_how_many_more_there_are() -> None:
    scene = Scene()
    other = scene.peer(3)
    scene.register(scene.alice, (RID, 0))
    scene.register(other, (RID, 0))
    (first,) = scene.look_up(scene.bob)
    (second,) = scene.look_up(scene.bob, skip=1, nonce=b"2" * 8)
    assert isinstance(first, Found)
    assert isinstance(second, Found)
    assert (first.left, second.left) == (1, 0)
    assert (first.address, second.address) == (other.address, scene.alice.address)


def test_a_displaced_card_registration_is_back_within_20_seconds() -> None:
    """S-15: a card's holders can crowd its rid, and its owner comes back each time."""
    scene = Scene()
    scene.register(scene.alice, (RID, int(RidFlag.CARD)), blob=b"A" * 944)
    squatters = [scene.peer(10 + number) for number in range(4)]
    for squatter in squatters:
        scene.register(squatter, (RID, int(RidFlag.CARD)), blob=b"S" * 944)
    scene.net.run(1)
    for squatter in squatters:
        scene.net.clients.remove(squatter)  # they stay registered and say nothing more

    def newest() -> bytes:
        answers = scene.look_up(scene.bob, nonce=scene.net.random.bytes(8), seconds=0.2)
        return answers[0].blob[:1] if answers and isinstance(answers[0], Found) else b""

    assert scene.net.run(20, lambda: newest() == b"A") < 20


def test_a_registration_ends_with_bye_at_once_and_with_silence_after_30_seconds() -> None:
    scene = Scene()
    scene.register(scene.alice, (RID, 0), *padded(31))
    scene.alice.client.close(scene.net.now)
    scene.net.run(0.5)
    assert (scene.ka.registry.registrations, scene.ka.registry.rids) == (0, 0)
    assert scene.ka.registry.memory == 0
    assert scene.ka.listener.count == 0
    silent = scene.peer(3)
    scene.register(silent, (RID, 0), *padded(31))
    scene.net.clients.remove(silent)
    scene.net.run(25)
    assert scene.ka.registry.registrations == 1
    scene.net.run(8)
    assert (scene.ka.registry.registrations, scene.ka.registry.memory) == (0, 0)


def test_keep_alives_hold_it_for_an_hour() -> None:
    scene = Scene(Rule(loss=0.02))
    scene.register(scene.alice, (RID, 0))
    scene.net.run(600)
    assert scene.alice.client.registered
    assert scene.alice.downs == 0


@pytest.mark.parametrize("pause", [0.0, 3.0, 7.9])
def test_after_a_restart_of_the_ka_everybody_is_back_within_20_seconds(pause: float) -> None:
    scene = Scene()
    scene.register(scene.alice, (RID, 0))
    scene.net.run(pause)
    scene.ka.restart()
    assert scene.net.run(30, lambda: scene.ka.registry.registrations == 1) <= 20
    scene.net.run(1)
    assert scene.alice.client.registered


def test_a_ka_that_stops_says_so_and_its_clients_look_for_it_again() -> None:
    scene = Scene()
    scene.register(scene.alice, (RID, 0))
    scene.ka.host.goodbye()
    scene.ka.running = False
    scene.net.run(1)
    assert (scene.alice.client.up, scene.alice.client.registered) == (False, False)
    assert scene.alice.downs == 1
    scene.ka.restart()
    assert scene.net.run(20, lambda: scene.alice.client.registered) < 10


def test_a_new_set_takes_the_place_of_the_old_in_one_step() -> None:
    scene = Scene()
    scene.register(scene.alice, (RID, 0), *padded(100))
    scene.register(scene.alice, (b"n" * 16, 0), blob=b"N" * 944)
    assert scene.ka.registry.rids == 1
    assert isinstance(scene.look_up(scene.bob)[0], NoMatch)
    (found,) = scene.look_up(scene.bob, b"n" * 16, nonce=b"2" * 8)
    assert isinstance(found, Found)
    assert found.blob == b"N" * 944


def test_a_second_instance_moves_the_first() -> None:
    scene = Scene()
    self_rid = (b"s" * 16, int(RidFlag.SELF))
    scene.register(scene.alice, self_rid)
    second = scene.peer(3)
    scene.register(second, self_rid)
    scene.net.run(20)
    assert scene.alice.moved >= 1
    assert second.moved == 0


def test_nobody_is_introduced_to_himself() -> None:
    scene = Scene()
    scene.register(scene.alice, (RID, 0))
    assert isinstance(scene.look_up(scene.alice)[0], NoMatch)
    assert scene.alice.notified == []


def test_a_silent_ka_leaves_a_look_up_unanswered() -> None:
    scene = Scene()
    scene.look_up(scene.bob)
    scene.ka.running = False
    scene.look_up(scene.bob, nonce=b"no reply", seconds=5)
    assert scene.bob.unanswered == [b"no reply"]


def test_the_bounds_of_registrations_and_memory_hold() -> None:
    scene = Scene()
    registry = KaRegistry(
        scene.net.clock, scene.net.random, scene.ka.host.send_message,
        list_hash=lambda: LIST_HASH, registrations=2, memory=1_000_000,
    )  # fmt: skip
    scene.ka.registry = registry
    scene.ka.host.attach(scene.ka.listener, registry)
    peers = [scene.peer(number) for number in (3, 4, 5)]
    for peer in peers:
        peer.register((RID, 0), *padded(31))
    scene.net.run(12)
    assert sorted(peer.client.registered for peer in peers) == [False, True, True]
    assert registry.registrations == 2


def test_no_more_memory_is_given_out_than_allowed() -> None:
    scene = Scene()
    tight = KaRegistry(
        scene.net.clock, scene.net.random, scene.ka.host.send_message,
        list_hash=lambda: LIST_HASH, memory=6_000,
    )  # fmt: skip
    scene.ka.registry = tight
    scene.ka.host.attach(scene.ka.listener, tight)
    for number in (3, 4, 5):
        scene.peer(number).register(*padded(2_048))
    scene.net.run(30)
    assert tight.memory < 3 * 6_000  # what is under way when the limit is met, and no more
    assert tight.registrations == 0


def test_one_looker_cannot_fill_the_introductions() -> None:
    scene = Scene()
    scene.register(scene.alice, (RID, 0))
    scene.look_up(scene.bob, nonce=b"warm up.")
    before = len(scene.bob.answers)
    for number in range(600):
        lookup = Lookup(number.to_bytes(8, "big"), RID, 0, 0, LBLOB)
        scene.bob.client.look_up(lookup, scene.net.now)
        scene.net.run(0.05)
        scene.bob.client.stop_look_up(lookup.nonce)
    scene.net.run(1)
    found = [answer for answer in scene.bob.answers[before:] if isinstance(answer, Found)]
    assert len(found) <= 512
    assert all(isinstance(notify, Notify) for notify in scene.alice.notified)


@pytest.mark.parametrize(
    "now",
    [((RID, int(RidFlag.RELAY_ONLY)), *padded(31)), tuple(padded(32))],
    ids=["asks for a relay", "registers it no more"],
)
def test_a_repeated_look_up_shows_no_address_after_the_rules_changed(
    now: tuple[tuple[bytes, int], ...],
) -> None:
    """A contact who was hidden from, or blocked, asks again under the number of before."""
    scene = Scene()
    scene.register(scene.alice, (RID, 0), *padded(31))
    assert isinstance(scene.look_up(scene.bob)[-1], Found)
    scene.register(scene.alice, *now)
    scene.net.run(2)
    answers = scene.look_up(scene.bob)
    assert answers
    assert all(isinstance(answer, NoMatch) for answer in answers)


def test_a_question_whether_somebody_is_there_introduces_nobody() -> None:
    scene = Scene()
    scene.register(scene.alice, (RID, 0), *padded(31), blob=b"A" * 944)
    ask = int(RidFlag.ASK)
    (found,) = scene.look_up(scene.bob, flags=ask)
    assert isinstance(found, Found)
    assert (found.blob, found.intro) == (b"A" * 944, bytes(8))
    assert found.address == scene.bob.address  # not hers
    (none,) = scene.look_up(scene.bob, b"another rid     ", flags=ask, nonce=b"another8")
    assert isinstance(none, NoMatch)
    assert scene.alice.notified == []
    assert len(scene.ka.registry._introductions._intros) == 0
    sizes = [
        datagrams_to(scene, scene.bob, "asked", rid=rid, flags=ask, nonce=nonce)
        for rid, nonce in ((RID, b"nonce..1"), (b"another rid     ", b"nonce..2"))
    ]
    assert sizes == [[1_100], [1_100]]
    (introduced,) = scene.look_up(scene.bob, nonce=b"nonce..3")
    assert isinstance(introduced, Found)
    assert introduced.intro == scene.alice.notified[0].intro != bytes(8)


def test_who_may_be_met_by_relays_only_is_not_there_where_no_relay_is() -> None:
    scene = Scene()
    scene.register(scene.alice, (RID, int(RidFlag.RELAY_ONLY)))
    (answer,) = scene.look_up(scene.bob, flags=int(RidFlag.ASK))
    assert isinstance(answer, NoMatch)
