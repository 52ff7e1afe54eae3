"""Bad links in virtual time: the R rows of the catalogue that are the session's own.

Short forms run always; ``M2CHAT_LONG=1`` runs every cell with every seed.
"""

from __future__ import annotations

import random

import pytest

from m2chat.net.errors import CloseCode
from m2chat.net.session.replay import REPLAY_WINDOW, ReplayWindow
from m2chat.net.session.streams import Priority
from tests.support.hostile import LONG_RUN
from tests.support.session_pair import End, pair
from tests.support.simnet import LinkQuality, SimNet

MIB = 1 << 20
BOTH = {("alice", "bob"), ("bob", "alice")}


def never() -> bool:
    return False


def opened(seed: int, quality: LinkQuality | None = None) -> tuple[SimNet, End, End]:
    net = SimNet(seed, quality)
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16), (alice.events, bob.events)
    return net, alice, bob


def test_r01_handshakes_under_loss_take_at_most_ten_seconds_in_19_of_20() -> None:
    """30 % each way, in bursts of up to three."""
    times: list[float] = []
    for seed in range(50):
        net = SimNet(seed, LinkQuality(delay=0.015))
        chance = random.Random(seed)
        burst = {"alice": 0, "bob": 0}
        real = net.send

        def send(
            data: bytes,
            source: str,
            target: str,
            real: object = real,
            chance: random.Random = chance,
            burst: dict[str, int] = burst,
        ) -> None:
            if not burst[source] and chance.random() < 0.176:  # bursts of 1.7 on average: 30 %
                burst[source] = chance.choice((1, 1, 2, 3))
            if burst[source]:
                burst[source] -= 1
            else:
                real(data, source, target)  # type: ignore[operator]

        net.send = send  # type: ignore[assignment, method-assign]
        alice, bob = pair(net)
        start = net.now
        assert net.run(lambda a=alice, b=bob: a.open and b.open, 16)  # type: ignore[misc]
        times.append(net.now - start)
    assert sorted(times)[47] <= 10.0


CELLS = [
    (loss, rtt, reorder, duplicate)
    for loss in (0.0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3)
    for rtt in (0.002, 0.03, 0.2, 1.5)
    for reorder in (0.0, 0.05, 0.25)
    for duplicate in (0.0, 0.05)
]
SEEDS = (1, 2, 3) if LONG_RUN else (1,)
# Every seventh cell meets each value of each kind; the rest is for the long form.
SAMPLE = CELLS if LONG_RUN else CELLS[::7]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("loss", "rtt", "reorder", "duplicate"), SAMPLE)
def test_r03_a_megabyte_each_way_whatever_the_line(
    loss: float, rtt: float, reorder: float, duplicate: float, seed: int
) -> None:
    quality = LinkQuality(
        delay=rtt / 2, loss=loss, reorder=reorder, duplicate=duplicate, rate=12.5e6
    )
    net = SimNet(seed, quality)
    alice, bob = pair(net)
    if not net.run(lambda: alice.open and bob.open, 16):
        assert loss >= 0.2  # the next try of the seeker
        assert rtt > 1
        return
    data = random.Random(seed).randbytes(MIB)
    there, back = alice.send(data), bob.send(data[::-1])
    assert net.run(lambda: there in bob.finished and back in alice.finished, 300)
    assert bob.streams[there] == data
    assert alice.streams[back] == data[::-1]
    assert alice.closed is None


def test_r06_five_seconds_on_two_off_five_times() -> None:
    net, alice, bob = opened(4, LinkQuality(delay=0.015, rate=250_000, queue=30_000))
    data = random.Random(4).randbytes(6 * MIB)
    stream = alice.send(data, Priority.BULK)
    for _ in range(5):
        net.run(never, 5)
        net.cut |= BOTH
        net.run(never, 2)
        net.cut.clear()
    assert net.run(lambda: stream in bob.finished, 30)
    assert bob.streams[stream] == data
    assert alice.closed is None


@pytest.mark.parametrize("outage", [20.0, 29.0])
@pytest.mark.parametrize("idle", [False, True])
def test_r06_an_outage_below_30_seconds_keeps_the_session(outage: float, idle: bool) -> None:
    net, alice, bob = opened(5, LinkQuality(delay=0.015))
    net.run(never, 0.2)
    for end in (alice, bob):  # the last packet of both is now
        end.session.paths.announce = True
        end.step()
    net.run(never, 0.1)
    stream = 0 if idle else alice.send(bytes(200_000))
    net.cut |= BOTH
    net.run(never, outage)
    net.cut.clear()
    late = stream or alice.send(b"after it")
    assert net.run(lambda: late in bob.finished, 10)
    assert alice.closed is None
    assert bob.closed is None


@pytest.mark.parametrize("outage", [31.0, 180.0])
def test_r06_beyond_it_the_session_is_dead_and_silent(outage: float) -> None:
    net, alice, bob = opened(6, LinkQuality(delay=0.015))
    alice.send(bytes(200_000))
    net.run(never, 0.05)
    net.cut |= BOTH
    net.run(never, outage)
    net.cut.clear()
    sent = {way: count.sent for way, count in net.counts.items()}
    net.run(never, 60)
    for end in (alice, bob):
        assert end.closed is not None
        assert (end.closed.code, end.closed.remote) == (CloseCode.FAULT, False)
    assert {way: count.sent for way, count in net.counts.items()} == sent


def test_r06_an_outage_sends_little_into_the_hole() -> None:
    """Two probes for each patience, which doubles: no stream of packets to nobody."""
    net, alice, _ = opened(7, LinkQuality(delay=0.015))
    alice.send(bytes(5 * MIB), Priority.BULK)
    net.run(never, 0.1)
    net.cut |= BOTH
    net.run(never, 1)
    before = net.counts["alice", "bob"].sent
    net.run(never, 27)
    assert net.counts["alice", "bob"].sent - before <= 40


@pytest.mark.parametrize("asleep", [31.0, 3_600.0, 2 * 86_400.0])
def test_r18_after_a_sleep_the_session_is_known_to_be_dead_at_once(asleep: float) -> None:
    """The clock that a session is given went on while the computer slept."""
    net, alice, _ = opened(8, LinkQuality(delay=0.015))
    alice.send(bytes(500_000))
    net.run(never, 0.03)
    net.detach("alice")
    start = net.now
    later = start + asleep
    assert not alice.session.closed
    alice.session.poll(later)
    assert alice.session.closed
    assert not alice.session.poll(later)  # without a word


def test_r18_a_short_sleep_costs_nothing() -> None:
    net, alice, bob = opened(9, LinkQuality(delay=0.015))
    stream = alice.send(bytes(500_000))
    net.run(never, 0.03)
    real = alice._receive
    net.detach("alice")
    alice._timer = net.now + 20  # nothing of alice's runs
    net.run(never, 20)
    net.attach("alice", real)
    alice.step()
    assert net.run(lambda: stream in bob.finished, 10)
    assert alice.closed is None


# The order that a window must survive: forward, repeated, behind its edge, far ahead, back again.
LIMIT = REPLAY_WINDOW
STEPS = [
    (0, True), (1, True), (1, False), (9, True), (8, True), (7, True), (7, False),
    (LIMIT, True), (LIMIT - 1, True), (LIMIT - 1, False), (LIMIT - 2, True), (2, True),
    (2, False), (LIMIT + 16, True), (3, False), (LIMIT + 16, False), (LIMIT * 4, True),
    (LIMIT * 4 - (LIMIT - 1), True), (10, False), (LIMIT * 4 - LIMIT, False),
    (LIMIT * 4 - (LIMIT + 1), False), (LIMIT * 4 - (LIMIT - 2), True),
    (LIMIT * 4 + 1 - LIMIT, False),
    (0, False), (2**62, True), (2**62 - 1, True), (2**62 - 1, False), (2**62 - 2, True),
    (2**62 - 3, True), (2**62 - 3, False), (LIMIT, False), (2**62 - LIMIT, False),
    (2**62 - LIMIT + 1, True), (2**64 - 1, True),
]  # fmt: skip


def test_s10_a_vector_of_34_steps() -> None:
    assert len(STEPS) == 34
    window = ReplayWindow()
    for place, (number, wanted) in enumerate(STEPS):
        assert window.accept(number) is wanted, place


@pytest.mark.parametrize("backwards", [False, True])
def test_s10_a_whole_window_in_either_order(backwards: bool) -> None:
    window = ReplayWindow()
    numbers = list(range(1, LIMIT + 1))
    for number in reversed(numbers) if backwards else numbers:
        assert window.accept(number)
    assert not any(window.accept(number) for number in numbers)
    assert window.accept(LIMIT + 1)
    assert not window.accept(1)


def test_s10_random_against_a_set() -> None:
    """A million numbers in the long form."""
    source = random.Random(1010)
    window, seen, largest = ReplayWindow(), set[int](), -1
    for _ in range(1_000_000 if LONG_RUN else 100_000):
        step = source.choice((1, 1, 2, 40, -1, -LIMIT // 2, -LIMIT, LIMIT // 3))
        number = max(0, largest + step + source.randrange(-3, 4))
        wanted = number not in seen and number > largest - LIMIT
        assert window.accept(number) is wanted
        if wanted:
            seen.add(number)
            largest = max(largest, number)
            if len(seen) > 4 * LIMIT:
                seen = {one for one in seen if one > largest - LIMIT}
