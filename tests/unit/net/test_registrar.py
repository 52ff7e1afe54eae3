"""Homes of before are left when the new ones stand, and nobody is woken up for it in vain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from m2chat.net.io.ka_link import KaLink
from m2chat.net.io.registrar import LEAVE_SECONDS, NEVER, Registrar
from m2chat.net.services.placement import HOMES, ranked
from tests.support.fake_clock import FakeClock
from tests.support.fake_random import FakeRandomSource

LOCATION = bytes(32)
NET_TIME = 1_800_000_000.0 + 43_200.0  # noon: one day counts


class FakeClient:
    """One association: what is registered there, and whether the KA said so."""

    def __init__(self) -> None:
        self.registered = False
        self.entries = 0

    def set_registration(
        self, blob: Callable[[], bytes] | None, entries: Sequence[tuple[bytes, int]], now: float
    ) -> None:
        """Keep."""
        del blob, now
        self.entries = len(entries)


class FakeLink:
    """What the registrar sees of a link."""

    def __init__(self) -> None:
        self.client = FakeClient()
        self.registered = False
        self.silent = False
        self.days: tuple[int, ...] = ()


class Source:
    """Registers one id."""

    def location(self, day: int) -> bytes:
        """The same every day."""
        del day
        return LOCATION

    def rids(self, service: bytes, day: int) -> Sequence[tuple[bytes, int]]:
        """One."""
        del day
        return [(service[:16], 0)]

    def blob(self, service: bytes) -> bytes:
        """Not looked at."""
        return service


def test_homes_that_went_down_again_are_waited_for_without_a_timer_that_is_always_due() -> None:
    services = ranked(LOCATION, [bytes([number]) * 32 for number in range(4)])
    best, *others = services
    kas = list(others)
    links: dict[bytes, FakeLink] = {}
    clock = FakeClock()

    def link_of(service: bytes) -> KaLink:
        return cast(KaLink, links.setdefault(service, FakeLink()))

    registrar = Registrar(
        lambda: kas, link_of, cast(dict[bytes, KaLink], links), lambda: NET_TIME, clock,
        FakeRandomSource(1),
    )  # fmt: skip
    registrar.set_source(Source())
    assert {one for one in links if links[one].registered} == set(others)
    for link in links.values():
        link.client.registered = True

    kas.insert(0, best)  # a new KA takes the place of the last
    registrar.place()
    before = links[others[-1]]
    links[best].client.registered = True
    now = clock.monotonic()
    registrar.settle(now)
    assert registrar.next_timer() == now + LEAVE_SECONDS

    wanted = [links[service] for service in services[:HOMES]]
    for link in wanted:
        link.client.registered = False  # all of them start anew, just then
    late = now + LEAVE_SECONDS + 1
    registrar.settle(late)
    assert before.client.entries > 0, "the old home is all that looks can find"
    assert registrar.next_timer() == NEVER

    for link in wanted:
        link.client.registered = True
    assert registrar.next_timer() <= late
    registrar.settle(late)
    assert before.client.entries == 0
    assert registrar.next_timer() == NEVER
