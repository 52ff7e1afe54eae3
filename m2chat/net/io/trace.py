"""The trace: what was tried to reach each person, step by step with times; memory only.

A flow begins with the first step about a person and ends with ``DOWN`` or ``FAILED``; the next step
begins another.  The newest ``STEPS_KEPT`` steps are kept.  Times are monotonic and count from the
beginning of the flow.
"""

from __future__ import annotations

import ipaddress
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable

from m2chat.clock import Clock
from m2chat.ids import UserId
from m2chat.net.diagnosis import Step, TraceStep
from m2chat.net.traversal.candidates import is_private
from m2chat.net.wire.ways import Leg, Way
from m2chat.sentences import mark

STEPS_KEPT = 2_000
FLOWS_OPEN = 512
_ENDS = frozenset({Step.DOWN, Step.FAILED})

Note = Callable[..., None]  # step, words="", place="": ``Trace.note`` for one person


class Trace:
    """The flows of one node."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._steps: deque[TraceStep] = deque(maxlen=STEPS_KEPT)
        self._open: OrderedDict[UserId | None, tuple[int, float]] = OrderedDict()
        self._numbers = 0
        self._flows = 0
        self._followers: list[Callable[[TraceStep], None]] = []

    def note(self, peer: UserId | None, step: Step, words: str = "", place: object = "") -> None:
        """Something happened; ``place`` is the address or way it happened at."""
        now = self._clock.monotonic()
        flow, began = self._flow(peer, now)
        if step in _ENDS:
            self._open.pop(peer, None)
        self._numbers += 1
        made = TraceStep(self._numbers, flow, peer, now - began, step, words, str(place))
        self._steps.append(made)
        for follower in tuple(self._followers):
            follower(made)

    def steps(self, peer: UserId | None = None, after: int = 0) -> tuple[TraceStep, ...]:
        """What is kept with a number above ``after``; of one person, or of all and ourselves."""
        return tuple(one for one in self._steps if one.number > after and peer in (None, one.peer))

    def follow(self, follower: Callable[[TraceStep], None]) -> Callable[[], None]:
        """Call ``follower``, which must not raise, for each step; the result ends that."""
        self._followers.append(follower)

        def stop() -> None:
            if follower in self._followers:
                self._followers.remove(follower)

        return stop

    def _flow(self, peer: UserId | None, now: float) -> tuple[int, float]:
        flow = self._open.get(peer)
        if flow is None:
            self._flows += 1
            flow = self._open[peer] = (self._flows, now)
            if len(self._open) > FLOWS_OPEN:
                self._open.popitem(last=False)
        return flow


def kind_of(way: Way) -> str:
    """What sort of way this is, for people."""
    if isinstance(way, Leg):
        return mark("relay") if way.hops == 1 else mark("two relays")
    address = ipaddress.ip_address(way.host)
    if address.is_loopback:
        return mark("this computer")
    if is_private(address):
        return mark("local network")
    return mark("public IPv6") if address.version == 6 else mark("public IPv4")


def kinds_of(ways: Iterable[Way]) -> str:
    """All their sorts in one clause: ``2 local network, 1 public IPv4``."""
    counts: dict[str, int] = {}
    for way in ways:
        counts[kind_of(way)] = counts.get(kind_of(way), 0) + 1
    return ", ".join(f"{count} {kind}" for kind, count in counts.items()) or "none"


def places(ways: Iterable[Way]) -> str:
    """Their addresses in one line."""
    return " ".join(str(way) for way in ways)


def silent(step: Step, words: str = "", place: object = "") -> None:
    """A ``Note`` that nobody reads."""
