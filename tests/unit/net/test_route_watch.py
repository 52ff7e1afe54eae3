"""When a relayed session tries to leave its relay; in virtual time, the network played."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any, cast

from m2chat.ids import UserId
from m2chat.net.io.reach import Reach
from m2chat.net.io.rendezvous import Rendezvous
from m2chat.net.io.route_watch import RouteWatch
from m2chat.net.io.session_book import SessionBook
from m2chat.net.wire.ways import Leg
from tests.support.virtual_loop import STARTS_AT, VirtualClock, run_virtual

PEER = UserId(bytes(32))


class Relayed:
    """One session on a relay, and when a direct way was looked for, in seconds."""

    def __init__(self, *, initiator: bool = True) -> None:
        self.may = False
        self.tries: list[float] = []
        recovery = SimpleNamespace(silent=False)
        driver = SimpleNamespace(
            session=SimpleNamespace(recovery=recovery), way=object.__new__(Leg)
        )
        # Not a SimpleNamespace: the watch keeps sessions as keys.
        self.session = type("Session", (), {})()
        self.session.__dict__.update(peer=PEER, card=None, initiator=initiator, driver=driver)
        rendezvous = SimpleNamespace(tick=lambda: None)
        book = SimpleNamespace(all=lambda: [self.session])
        self._clock = VirtualClock()
        self.watch = RouteWatch(
            cast(Reach, self), cast(Rendezvous, rendezvous), cast(SessionBook, book), self._clock
        )

    def goes_direct(self, _: Any) -> bool:
        """As ``Reach``."""
        return self.may

    async def find_way(self, peer: UserId, *, direct: bool) -> None:
        """As ``Reach``; nothing is ever found."""
        assert peer == PEER
        assert direct
        self.tries.append(self._clock.monotonic() - STARTS_AT)

    async def lives(self, seconds: float) -> None:
        """Let the watch look on."""
        running = asyncio.ensure_future(self.watch.run())
        await asyncio.sleep(seconds)
        running.cancel()


def test_looking_while_it_may_not_puts_nothing_off() -> None:
    async def scenario() -> None:
        one = Relayed()
        await one.lives(5.2)
        assert one.tries == []
        one.may = True
        await one.lives(1.0)
        assert len(one.tries) == 1

    run_virtual(scenario())


def test_a_try_in_vain_is_made_again_soon_and_then_ever_more_rarely() -> None:
    async def scenario() -> None:
        one = Relayed()
        one.may = True
        await one.lives(300)
        gaps = [round(b - a) for a, b in zip(one.tries, one.tries[1:], strict=False)]
        assert gaps == [6, 12, 24, 48, 60, 60, 60]

    run_virtual(scenario())


def test_who_did_not_begin_the_session_leaves_it_to_the_other() -> None:
    async def scenario() -> None:
        one = Relayed(initiator=False)
        one.may = True
        await one.lives(70)
        assert one.tries == []

    run_virtual(scenario())
