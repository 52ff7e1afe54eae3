"""Log and door of an open profile: the second window's wish arrives, or nobody is there."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.app.face import WindowWanted
from m2chat.app.owner import Owner, hand_over, window_methods
from m2chat.crypto.randomness import SystemRandomSource
from tests.support.fake_app import GOOD_CARD, FakeApplication


class Placed(FakeApplication):
    """An application whose profile lies in a folder of the test."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._profile = replace(self._profile, path=folder)


@pytest.fixture
def application(tmp_path: Path) -> Placed:
    return Placed(tmp_path)


async def test_a_link_reaches_the_window_that_has_the_profile(application: Placed) -> None:
    wanted: list[str] = []
    application.bus.subscribe(WindowWanted, lambda event: wanted.append(event.link))
    owner = Owner(application, SystemRandomSource(), window_methods(application))
    await owner.start()
    try:
        assert await hand_over(application.profile.path, GOOD_CARD)
        assert await hand_over(application.profile.path)
    finally:
        await owner.close()
        owner.stopped()
    assert wanted == [GOOD_CARD, ""]
    assert application.calls == []  # it is shown, nothing is done with it
    assert not await hand_over(application.profile.path)


async def test_an_owner_without_a_window_hands_nothing_over(application: Placed) -> None:
    owner = Owner(application, SystemRandomSource())
    await owner.start()
    try:
        assert not await hand_over(application.profile.path, GOOD_CARD)
    finally:
        await owner.close()
        owner.stopped()


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"socket": "/nowhere", "token": "x"}'])
async def test_what_a_killed_owner_left_is_nobody(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "control.json").write_bytes(content)
    assert not await hand_over(tmp_path, GOOD_CARD)


async def test_the_log_lies_in_the_profile_and_is_its_owners(application: Placed) -> None:
    owner = Owner(application, SystemRandomSource())
    await owner.start()
    await owner.close()
    owner.stopped()
    path = application.profile.path / "m2chat.log"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text()
    assert "has this profile" in text
    assert application.profile.name not in text
    assert str(application.profile.id) not in text


async def test_a_disk_that_takes_no_log_still_opens_the_door(application: Placed) -> None:
    (application.profile.path / "m2chat.log").mkdir()
    owner = Owner(application, SystemRandomSource(), window_methods(application))
    await owner.start()
    try:
        assert await hand_over(application.profile.path)
    finally:
        await owner.close()
        owner.stopped()
