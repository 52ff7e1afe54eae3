"""Streams of kind 2 on real sockets: at the reader's pace, behind every message, whole."""

from __future__ import annotations

import asyncio
import os
import statistics
import time

import pytest

from m2chat.net.errors import NotConnected
from m2chat.net.io.file_streams import FILES_AT_ONCE
from m2chat.net.io.peer_session import LivePeerSession
from m2chat.net.peers import IncomingFile
from tests.integration.test_session_driver import Listener, live
from tests.support.driver_pair import DriverEnd, driver_pair
from tests.support.people import until

MIB = 1 << 20


def both(alice: DriverEnd, bob: DriverEnd) -> tuple[LivePeerSession, LivePeerSession, Listener]:
    """Both ends as the application has them, and what Bob's hears."""
    ears = Listener()
    theirs = live(bob, "alice", ears)
    return live(alice, "bob", Listener()), theirs, ears


async def begun(ears: Listener) -> IncomingFile:
    """The next stream that Bob hears of."""
    await until(lambda: bool(ears.files))
    return ears.files.pop(0)


async def test_bytes_arrive_in_pieces_as_large_as_is_asked() -> None:
    async with driver_pair() as (alice, bob, _):
        ours, _, ears = both(alice, bob)
        data = os.urandom(20 * MIB + 5)
        stream = ours.open_file_stream(b"head")

        async def send() -> None:
            for at in range(0, len(data), MIB):
                await stream.write(data[at : at + MIB])
            await stream.finish()

        sending = asyncio.create_task(send())
        file = await begun(ears)
        assert await file.read(4) == b"head"
        file.consumed(4)
        got = []
        sizes = [1, 5 * MIB, 3, 10 * MIB, 262_144]  # beyond any window, too
        left = len(data)
        while left:
            size = min(sizes[len(got) % len(sizes)], left)
            got.append(await file.read(size))
            file.consumed(size)
            left -= size
        assert b"".join(got) == data
        assert await file.read(1) == b""
        await asyncio.wait_for(sending, 5)
        window = bob.session.session.streams.window
        assert window._kept == 0


async def test_a_reader_that_sleeps_holds_back_its_file_and_no_message() -> None:
    async with driver_pair() as (alice, bob, _):
        ours, _, ears = both(alice, bob)
        stream = ours.open_file_stream()
        piece = bytes(MIB)

        async def send() -> None:
            while True:
                await stream.write(piece)

        sending = asyncio.create_task(send())
        file = await begun(ears)
        for _ in range(64):
            await file.read(MIB)
            file.consumed(MIB)
        await asyncio.sleep(0.3)  # nobody reads: all credit of the file is used up
        held = file._held  # type: ignore[attr-defined]
        assert held <= 8 * MIB
        for number in range(40):
            await asyncio.wait_for(ours.send_message(bytes([number]) * 100_000), 2)
        assert len(ears.unread) == 40
        assert file._held - held <= MIB  # type: ignore[attr-defined]
        sending.cancel()


async def test_a_message_beside_a_file_is_hardly_later() -> None:
    async with driver_pair() as (alice, bob, _):
        ours, _, ears = both(alice, bob)

        async def pings() -> float:
            times = []
            for _ in range(60):
                started = time.perf_counter()
                await ours.send_message(bytes(2_500))
                times.append(time.perf_counter() - started)
                await asyncio.sleep(0.002)
            return statistics.median(times)

        alone = await pings()
        stream = ours.open_file_stream()
        moved = 0

        async def send() -> None:
            while True:
                await stream.write(bytes(MIB))

        async def read() -> None:
            nonlocal moved
            file = await begun(ears)
            while True:
                await file.read(262_144)
                file.consumed(262_144)
                moved += 262_144

        work = [asyncio.create_task(send()), asyncio.create_task(read())]
        await until(lambda: moved > 8 * MIB)
        beside = await pings()
        for task in work:
            task.cancel()
        print(f"a message takes {alone * 1e3:.2f} ms, beside a file {beside * 1e3:.2f} ms")
        assert moved > 16 * MIB  # the file was running all the while


async def test_what_came_may_be_read_after_the_session() -> None:
    async with driver_pair() as (alice, bob, _):
        ours, theirs, ears = both(alice, bob)
        stream = ours.open_file_stream()
        await stream.write(bytes(300_000))
        file = await begun(ears)
        await until(lambda: file._held == 300_000)  # type: ignore[attr-defined]
        ours.close()
        await asyncio.wait_for(_closed(theirs), 5)
        assert len(await file.read(200_000)) == 200_000
        with pytest.raises(NotConnected):
            await file.read(200_000)
        with pytest.raises(NotConnected):
            await stream.write(b"more")
        with pytest.raises(NotConnected):
            await stream.finish()


async def _closed(session: LivePeerSession) -> None:
    await until(lambda: session.driver.session.closed)


async def test_either_end_may_give_a_stream_up() -> None:
    async with driver_pair() as (alice, bob, _):
        ours, _, ears = both(alice, bob)
        first, second = ours.open_file_stream(b"1"), ours.open_file_stream(b"2")
        mine, other = await begun(ears), await begun(ears)
        await first.write(bytes(MIB))
        mine.refuse()
        with pytest.raises(NotConnected):
            for _ in range(200):
                await first.write(bytes(MIB))
                await asyncio.sleep(0.001)
        second.reset()
        with pytest.raises(NotConnected):
            await other.read(100)
        other.refuse()
        assert bob.session.session.streams.window._kept == 0
        await asyncio.wait_for(ours.send_message(b"still here"), 2)


async def test_too_many_streams_of_files_close() -> None:
    async with driver_pair() as (alice, bob, _):
        ours, theirs, _ = both(alice, bob)
        for _ in range(FILES_AT_ONCE + 1):
            ours.open_file_stream(b"x")
        await asyncio.wait_for(_closed(theirs), 5)
