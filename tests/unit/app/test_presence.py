"""What is known of contacts, in virtual time."""

from __future__ import annotations

import asyncio

from m2chat.app.presence import ABSENT_S, SEEN_S, Sightings
from m2chat.ids import UserId
from m2chat.messaging.model import Presence, Route
from tests.support.virtual_loop import run_virtual

BOB, EVA = UserId(bytes(32)), UserId(bytes([1]) * 32)
Told = list[tuple[UserId, Presence, Route]]


def test_a_sighting_runs_out_unless_it_is_renewed() -> None:
    async def scenario() -> Told:
        told: Told = []
        sightings = Sightings(lambda *said: told.append(said))
        sightings.seen(BOB)
        await asyncio.sleep(SEEN_S - 1)
        sightings.seen(BOB)
        await asyncio.sleep(SEEN_S - 1)
        assert [presence for _, presence, _ in told] == [Presence.SEEN, Presence.SEEN]
        await asyncio.sleep(2)
        return told

    told = run_virtual(scenario())
    assert told[-1] == (BOB, Presence.UNKNOWN, Route.NONE)  # nobody said that he is gone


def test_nobody_is_off_line_for_ever_because_a_server_said_so_once() -> None:
    async def scenario() -> Told:
        told: Told = []
        sightings = Sightings(lambda *said: told.append(said))
        sightings.offline(BOB)
        await asyncio.sleep(ABSENT_S + 1)
        assert sightings.of(BOB) is Presence.UNKNOWN
        return told

    assert [presence for _, presence, _ in run_virtual(scenario())] == [
        Presence.OFFLINE,
        Presence.UNKNOWN,
    ]


def test_a_session_ends_the_sighting_and_says_its_route() -> None:
    async def scenario() -> Told:
        told: Told = []
        sightings = Sightings(lambda *said: told.append(said))
        sightings.seen(BOB)
        sightings.online(BOB, Route.RELAY)
        await asyncio.sleep(2 * SEEN_S)
        return told

    assert run_virtual(scenario())[-1] == (BOB, Presence.ONLINE, Route.RELAY)


def test_nothing_is_told_of_a_network_that_is_gone() -> None:
    async def scenario() -> Told:
        told: Told = []
        sightings = Sightings(lambda *said: told.append(said))
        sightings.seen(BOB)
        sightings.seen(EVA)
        sightings.stop()
        await asyncio.sleep(2 * SEEN_S)
        return told

    assert len(run_virtual(scenario())) == 2
