"""A read receipt does not wait for the next thing to say: whole applications in virtual time."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.messaging.model import DeliveryState, Presence
from tests.support.neighbours import Neighbours, falls_silent, play

HOUR, MINUTE = 3_600.0, 60.0


async def state(here: Neighbours) -> DeliveryState:
    """Of what Alice said last."""
    page = await here.alice.app.messages(here.bob.id, limit=1)
    return page[-1].state


def test_what_is_read_without_a_session_is_told_within_seconds(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def scenario(here: Neighbours) -> None:
        await falls_silent(here)
        assert await state(here) is DeliveryState.DELIVERED
        await here.bob.app.mark_read(here.alice.id)
        await asyncio.sleep(10)
        assert await state(here) is DeliveryState.READ
        await here.until(Presence.SEEN, 200)  # and the session ends as ever

    play(monkeypatch, tmp_path, scenario)


def test_who_tells_no_reading_seeks_nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    async def scenario(here: Neighbours) -> None:
        life = here.bob.app.life
        await life.set_preferences(replace(await life.preferences(), read_receipts=False))
        await falls_silent(here)
        await here.bob.app.mark_read(here.alice.id)
        await asyncio.sleep(5 * MINUTE)
        assert await state(here) is DeliveryState.DELIVERED
        assert await here.presence() is not Presence.ONLINE

    play(monkeypatch, tmp_path, scenario)


def test_an_author_who_is_gone_is_sought_a_few_times(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def scenario(here: Neighbours) -> None:
        for person in (here.alice, here.bob):  # so that large datagrams are look-ups alone
            await person.app.choose(replace(await person.app.choices(), ask_presence=False))
        await falls_silent(here)
        here.vanishes("alice")
        await asyncio.sleep(MINUTE)
        before = len(here.town.internet.net.log)
        await here.bob.app.mark_read(here.alice.id)
        await asyncio.sleep(3 * HOUR)
        # an hour of tries at most; each asks three servers, for one day or two
        assert 3 <= here.questions(before) <= 12 * 3 * 2

    play(monkeypatch, tmp_path, scenario)
