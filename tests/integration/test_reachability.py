"""Whole applications that say nothing for hours, in virtual time: what is claimed of the other."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.messaging.events import PresenceChanged
from m2chat.messaging.model import ChatSettings, DeliveryState, Presence, RoutePolicy
from tests.support.neighbours import Neighbours, falls_silent, play
from tests.support.persons import Person

HOUR, MINUTE = 3_600.0, 60.0


async def watch(person: Person, other: Person) -> None:
    """The window shows the conversation, and says so again and again."""
    while True:
        await person.app.life.look_at(other.id)
        await asyncio.sleep(300)


@pytest.mark.parametrize("kas", [1, 3])
def test_two_who_say_nothing_stay_reachable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kas: int
) -> None:
    async def scenario(here: Neighbours) -> None:
        await falls_silent(here)
        watching = asyncio.ensure_future(watch(here.alice, here.bob))
        here.alice.events.clear()
        here.bob.events.clear()
        before = len(here.town.internet.net.log)
        for _ in range(120):
            await asyncio.sleep(HOUR / 120)
            assert await here.presence() is Presence.SEEN
        told = [one for one in here.alice.events if isinstance(one, PresenceChanged)]
        assert told == []  # it does not flicker
        # Alice asks every 40-80 s, Bob, who looks at nothing, every 120-240 s; each question once
        assert 60 <= here.questions(before) <= 130
        # the long way round: the next message reaches him at once
        sent = await here.alice.app.send_text(here.bob.id, "good morning")
        await here.alice.until_message(sent.id, DeliveryState.DELIVERED)
        watching.cancel()

    play(monkeypatch, tmp_path, scenario, kas)


def test_who_vanishes_is_off_line_within_minutes_and_is_seen_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def scenario(here: Neighbours) -> None:
        await falls_silent(here)
        await here.alice.app.life.look_at(here.bob.id)
        await asyncio.sleep(5 * MINUTE)
        assert await here.presence() is Presence.SEEN
        here.vanishes("bob")
        # a server forgets after 30 s, we ask within 80 s and once more before we say it
        assert await here.until(Presence.OFFLINE, 4 * MINUTE) > 25
        found = await here.alice.contact(here.bob)
        assert found is not None
        assert found.reached_at is not None

    play(monkeypatch, tmp_path, scenario)


def test_who_vanishes_from_a_session_or_says_goodbye(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def scenario(here: Neighbours) -> None:
        sent = await here.alice.app.send_text(here.bob.id, "hello")
        await here.alice.until_message(sent.id, DeliveryState.DELIVERED)
        assert await here.presence() is Presence.ONLINE
        await here.at("bob").spawn(here.bob.leave())
        await here.until(Presence.OFFLINE, MINUTE)
        await here.at("bob").spawn(here.bob.sit_down())
        await here.until(Presence.ONLINE, 30)
        here.vanishes("bob")
        await here.until(Presence.OFFLINE, 2 * MINUTE)

    play(monkeypatch, tmp_path, scenario)


def test_switched_off_nothing_is_asked_and_nothing_is_claimed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def scenario(here: Neighbours) -> None:
        for person in (here.alice, here.bob):
            await person.app.choose(replace(await person.app.choices(), ask_presence=False))
        await falls_silent(here)
        await here.alice.app.life.set_settings(here.bob.id, ChatSettings(pinned=True))
        await here.alice.app.life.look_at(here.bob.id)
        before = len(here.town.internet.net.log)
        await here.until(Presence.UNKNOWN, 6 * MINUTE)
        found = await here.alice.contact(here.bob)
        assert found is not None
        assert found.reached_at is not None
        await asyncio.sleep(HOUR)
        assert await here.presence() is Presence.UNKNOWN  # and not "offline": nobody said so
        assert here.questions(before) == 0

    play(monkeypatch, tmp_path, scenario)


def test_of_the_own_network_alone_no_server_is_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def scenario(here: Neighbours) -> None:
        for one, other in ((here.alice, here.bob), (here.bob, here.alice)):
            await one.app.set_route_policy(other.id, RoutePolicy.LAN)
        await asyncio.sleep(10)
        await here.alice.app.life.look_at(here.bob.id)
        before = len(here.town.internet.net.log)
        await asyncio.sleep(HOUR)
        assert here.questions(before) == 0

    play(monkeypatch, tmp_path, scenario)


def test_when_they_were_reached_last_outlives_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def scenario(here: Neighbours) -> None:
        await falls_silent(here)
        found = await here.alice.contact(here.bob)
        assert found is not None
        last = found.reached_at
        assert last is not None
        await here.at("alice").spawn(here.alice.leave())
        await here.at("alice").spawn(here.alice.sit_down(start=False))
        found = await here.alice.contact(here.bob)
        assert found is not None
        assert found.presence is Presence.UNKNOWN
        assert found.reached_at == last // 60 * 60
        await here.at("alice").spawn(here.alice.app.start())

    play(monkeypatch, tmp_path, scenario)
