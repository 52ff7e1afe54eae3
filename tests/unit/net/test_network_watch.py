"""Another address, another way out, a nap: each is noticed once, and nothing else is."""

from __future__ import annotations

import asyncio

from m2chat.net.io.network_watch import LOOK_S, NetworkWatch, Picture, take_picture
from m2chat.net.traversal.candidates import Interface
from tests.support.virtual_loop import VirtualClock, run_virtual

HOME = Picture(frozenset({Interface("192.168.1.5", 24, 2)}), frozenset({"eth0 0101A8C0"}))
CAFE = Picture(frozenset({Interface("10.0.0.7", 24, 3)}), frozenset({"wlan0 0100000A"}))
OTHER_ROUTER = Picture(HOME.addresses, frozenset({"eth0 0201A8C0"}))


class Watched:
    """A watch over a picture that the test paints."""

    def __init__(self) -> None:
        self.picture = HOME
        self.changes = 0
        self.clock = VirtualClock()
        self.watch = NetworkWatch(self._changed, self.clock, lambda: self.picture)
        self.watch.start(listen=False)

    def _changed(self) -> None:
        self.changes += 1


def test_another_network_is_noticed_once() -> None:
    async def scenario() -> None:
        watched = Watched()
        await asyncio.sleep(10 * LOOK_S)
        assert watched.changes == 0
        watched.picture = CAFE
        await asyncio.sleep(LOOK_S + 1)
        assert watched.changes == 1
        await asyncio.sleep(10 * LOOK_S)
        assert watched.changes == 1
        watched.watch.close()

    run_virtual(scenario())


def test_another_router_at_the_same_address_counts() -> None:
    async def scenario() -> None:
        watched = Watched()
        watched.picture = OTHER_ROUTER
        await asyncio.sleep(LOOK_S + 1)
        assert watched.changes == 1
        watched.watch.close()

    run_virtual(scenario())


def test_a_computer_that_slept_is_told_by_its_clocks() -> None:
    """R-18: after a suspension the wall clock is far ahead and nothing else differs."""

    async def scenario() -> None:
        watched = Watched()
        await asyncio.sleep(3 * LOOK_S)
        watched.clock.shift += 3600.0
        await asyncio.sleep(LOOK_S + 1)
        assert watched.changes == 1
        await asyncio.sleep(10 * LOOK_S)
        assert watched.changes == 1
        watched.clock.shift -= 3600.0  # somebody set the clock back: no reason to greet anybody
        watched.clock.shift += 3.0
        await asyncio.sleep(10 * LOOK_S)
        assert watched.changes == 1
        watched.watch.close()

    run_virtual(scenario())


def test_nothing_is_told_after_the_end() -> None:
    async def scenario() -> None:
        watched = Watched()
        watched.watch.close()
        watched.picture = CAFE
        await asyncio.sleep(10 * LOOK_S)
        assert watched.changes == 0

    run_virtual(scenario())


def test_the_real_picture_stands_still() -> None:
    assert take_picture() == take_picture()


async def test_the_system_is_listened_to_without_a_word_of_its_own() -> None:
    changes: list[int] = []
    watch = NetworkWatch(lambda: changes.append(1), VirtualClock())
    watch.start()
    await asyncio.sleep(0)
    watch.close()
    assert changes == []
