"""``m2chat LINK`` with several profiles, with one that is locked, and twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from m2chat.app.face import WindowWanted
from m2chat.app.owner import Owner, has_owner, window_methods
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.ui import main
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.bridge import Bridge, ProfileSummary
from m2chat.ui.dialogs.add_contact import AddContact
from m2chat.ui.dialogs.lock_page import LockPage
from m2chat.ui.shell import Shell
from tests.support.fake_app import GOOD_CARD, NOW, FakeAccounts, FakeApplication
from tests.support.fake_trust import PASSPHRASE

ADA, BOB, EVE = (
    ProfileSummary(Path(f"/home/x/{name}"), name, passphrase=True, keyring=False)
    for name in ("ada", "bob", "eve")
)


@pytest.mark.parametrize(
    ("open_", "to"),
    [([], []), ([ADA], [ADA]), ([BOB], [BOB]), ([ADA, BOB], []), ([ADA, BOB, EVE], [])],
)
def test_the_one_window_that_is_open_takes_the_link(
    open_: list[ProfileSummary], to: list[ProfileSummary]
) -> None:
    """With none open, or several, the chooser asks which profile it is for."""
    handed: list[tuple[Path, str]] = []

    async def hand_over(path: Path, link: str) -> bool:
        handed.append((path, link))
        return any(one.path == path for one in open_)

    async def owned(path: Path) -> bool:
        return any(one.path == path for one in open_)

    program = main.Program(FakeAccounts([ADA, BOB, EVE]), None, hand_over, owned)
    assert main.shown_elsewhere(program, None, GOOD_CARD) is bool(to)
    assert handed == [(one.path, GOOD_CARD) for one in to]
    handed.clear()
    assert main.shown_elsewhere(program, EVE.path, GOOD_CARD) is (EVE in open_)
    assert handed == [(EVE.path, GOOD_CARD)]  # a profile that was named is asked as it is


async def test_a_door_is_seen_without_knocking(tmp_path: Path) -> None:
    application = FakeApplication()
    application._profile = type(application.profile)(
        tmp_path, "Ada", application.profile.id, application.profile.fingerprint
    )
    heard: list[object] = []
    application.bus.subscribe(WindowWanted, heard.append)
    owner = Owner(application, SystemRandomSource(), window_methods(application))
    assert not await has_owner(tmp_path)
    await owner.start()
    try:
        assert await has_owner(tmp_path)
    finally:
        await owner.close()
        owner.stopped()
    assert heard == []  # no window was raised by looking


def test_a_link_behind_the_lock_is_asked_about_once(
    qtbot: QtBot, bridge: Bridge, app: FakeApplication
) -> None:
    shell = Shell(AccountsBridge(bridge, FakeAccounts([])), lambda: NOW)
    qtbot.addWidget(shell)
    shell.show()
    shell._open()
    qtbot.waitUntil(lambda: shell.window_page is not None and shell._loaded)

    def lock() -> None:
        bridge.ask(lambda app: app.trust.lock())
        qtbot.waitUntil(lambda: isinstance(shell.page, LockPage))

    def unlock() -> None:
        bridge.ask(lambda app: app.trust.unlock(PASSPHRASE))
        qtbot.waitUntil(lambda: shell.window_page is not None and shell._loaded)

    lock()
    bridge.happened.emit(WindowWanted(GOOD_CARD))
    assert isinstance(shell.page, LockPage)  # nothing opens behind the lock
    unlock()
    page = shell.window_page
    assert page is not None
    qtbot.waitUntil(lambda: isinstance(page.sheet, AddContact))
    sheet = page.sheet
    assert isinstance(sheet, AddContact)
    assert sheet.theirs.link.toPlainText() == GOOD_CARD
    lock()
    unlock()
    QTest.qWait(50)
    assert shell.window_page is not None
    assert shell.window_page.sheet is None  # it was asked about already
