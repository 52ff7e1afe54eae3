"""F-02: two sessions of the same two people, and a line that does whatever it likes.

Rules: say something, let datagrams arrive, drop, double, hold back, change, cut, move one into the
other session, let time pass.  Invariants: nobody takes a byte that was not said to them in this
session, nothing arrives twice, no session ends by what the line does, and once the line is honest
again everything that was said arrives.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from m2chat.net.wire.packet import CID_SIZE
from tests.support.hostile import often
from tests.support.session_pair import End, pair
from tests.support.simnet import SimNet

Held = tuple[int, bytes, str, str]  # net, datagram, from, to
index = st.integers(0, 1 << 16)


class HostileLine(RuleBasedStateMachine):
    """Two nets whose datagrams wait in one row until a rule lets them go."""

    def __init__(self) -> None:
        super().__init__()
        self.nets = [SimNet(1), SimNet(2)]
        self.held: list[Held] = []
        self.said: dict[tuple[int, str], dict[int, bytes]] = {}
        self.silence = 0.0

    @initialize()
    def meet(self) -> None:
        self.pairs: list[tuple[End, End]] = []
        for number, net in enumerate(self.nets):
            ends = pair(net)
            assert net.run(lambda e=ends: e[0].open and e[1].open, 16)  # type: ignore[misc]
            net.run(lambda: False, 1)
            self.pairs.append(ends)
            for name in ("alice", "bob"):
                self.said[number, name] = {}
            self._seize(number, net)

    def _seize(self, number: int, net: SimNet) -> None:
        def hold(data: bytes, source: str, target: str) -> None:
            self.held.append((number, data, source, target))

        net.send = hold  # type: ignore[method-assign,assignment]

    def _end(self, number: int, name: str) -> End:
        return self.pairs[number][0 if name == "alice" else 1]

    def _arrive(self, held: Held) -> None:
        number, data, source, target = held
        self._end(number, target)._receive(data, source, self.nets[number].now)

    @rule(number=st.integers(0, 1), who=st.sampled_from(["alice", "bob"]), size=index)
    def say(self, number: int, who: str, size: int) -> None:
        end = self._end(number, who)
        if end.session.streams.can_open:
            text = f"{number} {who} {len(self.said[number, who])} ".encode() * (1 + size % 300)
            self.said[number, who][end.send(text)] = text

    @precondition(lambda self: self.held)
    @rule(at=index, count=st.integers(1, 8))
    def deliver(self, at: int, count: int) -> None:
        for _ in range(min(count, len(self.held))):
            self._arrive(self.held.pop(at % len(self.held)))

    @precondition(lambda self: self.held)
    @rule(at=index)
    def drop(self, at: int) -> None:
        self.held.pop(at % len(self.held))

    @precondition(lambda self: self.held)
    @rule(at=index)
    def double(self, at: int) -> None:
        self._arrive(self.held[at % len(self.held)])

    @precondition(lambda self: self.held)
    @rule(at=index, bit=index)
    def change(self, at: int, bit: int) -> None:
        number, data, source, target = self.held[at % len(self.held)]
        place = CID_SIZE + bit // 8 % (len(data) - CID_SIZE)
        changed = data[:place] + bytes([data[place] ^ 1 << bit % 8]) + data[place + 1 :]
        self._arrive((number, changed, source, target))

    @precondition(lambda self: self.held)
    @rule(at=index, size=index)
    def cut(self, at: int, size: int) -> None:
        number, data, source, target = self.held[at % len(self.held)]
        length = 45 + size % max(len(data) - 45, 1)
        if length < len(data):
            self._arrive((number, data[:length], source, target))

    @precondition(lambda self: self.held)
    @rule(at=index, reflect=st.booleans())
    def splice(self, at: int, reflect: bool) -> None:
        """Into the other session, or back to who said it, under a cid that is looked at there."""
        number, data, source, target = self.held[at % len(self.held)]
        if reflect:
            source, target = target, source
        else:
            number = 1 - number
        for cid in self._end(number, target).session.cids:
            self._arrive((number, cid + data[CID_SIZE:], source, target))

    @rule(step=st.floats(0.001, 0.5))
    def wait(self, step: float) -> None:
        if self.silence + step < 25:  # less than what a dead line is
            self.silence += step
            for net in self.nets:
                net.run(lambda: False, step)

    @invariant()
    def nothing_is_taken_that_was_not_said(self) -> None:
        for number, ends in enumerate(getattr(self, "pairs", [])):
            for end in ends:
                assert end.closed is None
                said = self.said[number, end.other]
                for stream, got in end.streams.items():
                    if stream > 1:
                        assert said[stream].startswith(bytes(got))
                for stream in end.finished:
                    assert said[stream] == bytes(end.streams[stream])

    def teardown(self) -> None:
        """The line is honest again: everything arrives, each once."""
        for number, net in enumerate(self.nets):
            if len(getattr(self, "pairs", [])) <= number:
                return
            del net.send  # type: ignore[misc]
            for held in [one for one in self.held if one[0] == number]:
                self._arrive(held)
            alice, bob = self.pairs[number]

            def arrived(number: int = number, ends: tuple[End, End] = (alice, bob)) -> bool:
                return all(set(self.said[number, end.other]) <= end.finished for end in ends)

            assert net.run(arrived, 60)
        self.nothing_is_taken_that_was_not_said()


TestHostileLine = HostileLine.TestCase
TestHostileLine.settings = settings(
    max_examples=often(25, 20_000),
    stateful_step_count=often(40, 60),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
