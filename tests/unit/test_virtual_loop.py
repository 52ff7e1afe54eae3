"""Virtual time: it jumps, it is the same each time, and it does not hang."""

from __future__ import annotations

import asyncio

import pytest

from m2chat.net.wire.addresses import Address
from tests.support.ether import Ether
from tests.support.simnet import LinkQuality
from tests.support.virtual_loop import Stuck, VirtualClock, VirtualLoop, run_virtual

A, B = Address("192.0.2.1", 1), Address("192.0.2.2", 2)


def test_hours_take_no_time_and_timers_fire_in_order() -> None:
    async def scenario() -> list[str]:
        seen: list[str] = []
        loop, clock = asyncio.get_running_loop(), VirtualClock()
        began = clock.monotonic()
        loop.call_later(2.0, seen.append, "second")
        loop.call_later(1.0, seen.append, "first")
        seen.append(await loop.run_in_executor(None, str, "inline"))
        await asyncio.sleep(7_200)
        assert clock.monotonic() - began == pytest.approx(7_200)
        return seen

    assert run_virtual(scenario()) == ["inline", "first", "second"]


def test_what_never_comes_fails_instead_of_hanging() -> None:
    async def scenario() -> None:
        await asyncio.Event().wait()

    with pytest.raises(TimeoutError):
        run_virtual(scenario(), limit=5)
    loop = VirtualLoop()
    try:
        with pytest.raises(Stuck):
            loop.run_until_complete(loop.create_future())
    finally:
        loop.close()


def test_what_a_callback_raises_reaches_the_test() -> None:
    async def scenario() -> None:
        asyncio.get_running_loop().call_soon(int, "no number")
        await asyncio.sleep(1)

    with pytest.raises(ValueError, match="no number"):
        run_virtual(scenario())


def test_an_ether_is_the_same_for_the_same_seed() -> None:
    bad = LinkQuality(delay=0.025, jitter=0.01, loss=0.3, reorder=0.3, duplicate=0.1)

    async def scenario(seed: int) -> list[tuple[float, bytes]]:
        ether, clock = Ether(seed, bad), VirtualClock()
        arrived: list[tuple[float, bytes]] = []
        ether.open(*B).attach(
            None,  # type: ignore[arg-type]
            lambda run, size, *_: arrived.append((clock.monotonic(), bytes(run[:size]))),
        )
        for number in range(100):
            ether.send(A, B, bytes([number]))
        await asyncio.sleep(1)
        return arrived

    first = run_virtual(scenario(1))
    assert run_virtual(scenario(1)) == first
    assert run_virtual(scenario(2)) != first
    assert 50 < len(first) < 95
    assert [data for _, data in first] != sorted(data for _, data in first)
