"""The ring of steps: flows, times, bounds, followers."""

from __future__ import annotations

from m2chat.ids import UserId
from m2chat.net.diagnosis import Step, TraceStep
from m2chat.net.io.trace import FLOWS_OPEN, STEPS_KEPT, Trace, kind_of, kinds_of
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.ways import Leg
from tests.support.fake_clock import FakeClock

BOB, EVA = UserId(bytes(32)), UserId(bytes([1]) * 32)


def test_times_count_from_the_beginning_of_each_flow() -> None:
    clock = FakeClock()
    trace = Trace(clock)
    trace.note(BOB, Step.ASKED)
    clock.advance(2.0)
    trace.note(EVA, Step.ASKED)
    clock.advance(0.5)
    trace.note(BOB, Step.UP, "direct")
    trace.note(BOB, Step.DOWN, "bye")
    clock.advance(9.0)
    trace.note(BOB, Step.ASKED)
    told = [(one.flow, one.seconds, one.step) for one in trace.steps(BOB)]
    assert told == [
        (1, 0.0, Step.ASKED), (1, 2.5, Step.UP), (1, 2.5, Step.DOWN), (3, 0.0, Step.ASKED),
    ]  # fmt: skip
    assert [one.step for one in trace.steps(EVA)] == [Step.ASKED]
    assert len(trace.steps()) == 5
    assert trace.steps(after=4) == trace.steps()[4:]


def test_it_is_bounded_however_many_people_knock() -> None:
    trace = Trace(FakeClock())
    for number in range(STEPS_KEPT + FLOWS_OPEN + 50):
        trace.note(UserId(number.to_bytes(32, "big")), Step.LOOKED_UP)
    steps = trace.steps()
    assert len(steps) == STEPS_KEPT
    assert steps[-1].number == STEPS_KEPT + FLOWS_OPEN + 50
    assert len(trace._open) == FLOWS_OPEN


def test_a_follower_hears_until_it_stops() -> None:
    trace = Trace(FakeClock())
    heard: list[TraceStep] = []
    stop = trace.follow(heard.append)
    trace.note(None, Step.KA_UP, "Friends", Address("192.0.2.1", 4700))
    stop()
    stop()
    trace.note(None, Step.KA_DOWN)
    assert [(one.step, one.place, one.peer) for one in heard] == [
        (Step.KA_UP, "192.0.2.1:4700", None)
    ]


def test_ways_are_told_by_kind() -> None:
    relay = Address("192.0.2.9", 4701)
    ways = {
        Address("127.0.0.1", 5000): "this computer",
        Address("192.168.1.7", 5000): "local network",
        Address("fe80::1", 5000): "local network",
        Address("203.0.113.7", 5000): "public IPv4",
        Address("2a00::7", 5000): "public IPv6",
        Leg(relay, bytes(8), bytes(8)): "relay",
        Leg(relay, bytes(8), bytes(8), 2): "two relays",
    }
    assert {way: kind_of(way) for way in ways} == ways
    assert kinds_of([]) == "none"
    assert kinds_of(list(ways)[:3]) == "1 this computer, 2 local network"
