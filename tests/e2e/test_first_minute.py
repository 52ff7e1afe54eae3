"""The first minute of two people who never heard of m2, by the keyboard alone.

Two real applications in one process, each with its own node, on loopback: from the first page to
the tenth message, without a server, a link or a mouse.  What a person would see is what is waited
for; nothing between the keys and the other one's screen is a stand-in.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from m2chat.app.account import Accounts
from m2chat.app.bootstrap import Surface, loopback_node
from m2chat.messaging.model import Direction
from m2chat.ui import loop
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.bridge import Bridge, NodeThread
from m2chat.ui.delegates.drawing import mark_name
from m2chat.ui.dialogs.in_this_room import InThisRoom
from m2chat.ui.dialogs.onboarding import Onboarding
from m2chat.ui.main_window import MainWindow
from m2chat.ui.shell import Shell
from m2chat.ui.theme import install_theme

PATIENCE_S = 120.0
TABS_MAX = 60
MESSAGES = 10
TICKS = {"mark-delivered", "mark-read"}

pytestmark = pytest.mark.slow


class Person:
    """Somebody at a computer of their own, with a keyboard and no mouse."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.node = NodeThread()
        self.node.start()
        self.bridge = Bridge(self.node)
        self.accounts = Accounts(Surface(make_node=loopback_node))
        self.shell = Shell(AccountsBridge(self.bridge, self.accounts), time.time, folder)
        self.shell.show()
        self.shell.begin()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """A key for whatever has the keyboard."""
        self.shell.activateWindow()
        QTest.keyClick(self.here, key, modifier or Qt.KeyboardModifier.NoModifier)

    def type(self, text: str) -> None:
        """Letters for whatever has the keyboard."""
        self.shell.activateWindow()
        QTest.keyClicks(self.here, text)

    @property
    def here(self) -> QWidget:
        """What has the keyboard in this window."""
        return self.shell.focusWidget() or self.shell

    @property
    def window(self) -> MainWindow:
        """The window with the conversations."""
        assert self.shell.window_page is not None
        return self.shell.window_page

    def tab_to(self, name: str) -> None:
        """Tab until something of this name has the keyboard."""
        for _ in range(TABS_MAX):
            if self.here.accessibleName().startswith(name) or said(self.here) == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{self.name} found no {name!r} with the Tab key")

    async def end(self) -> None:
        """Close the window and the profile."""
        self.shell.close()
        await self.bridge.shutdown()
        self.bridge.close()
        self.node.stop()
        self.accounts.close()


def said(widget: QWidget) -> str:
    """The words on a button."""
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


async def until(seen: Callable[[], bool], what: str) -> None:
    """Let the windows live until something is seen in them."""

    async def look() -> None:
        while not seen():
            await asyncio.sleep(0.02)

    try:
        await asyncio.wait_for(look(), PATIENCE_S)
    except TimeoutError:
        raise AssertionError(f"not seen: {what}") from None


async def come_in(person: Person, passphrase: str) -> None:
    """From the first page to the window."""
    shell = person.shell
    await until(lambda: isinstance(shell.page, Onboarding) if shell.shows_page else False, "page 1")
    page = shell.page
    assert isinstance(page, Onboarding)
    person.press(Qt.Key.Key_Return)  # Create my identity
    person.type(person.name)
    person.press(Qt.Key.Key_Return)
    person.type(passphrase)
    person.press(Qt.Key.Key_Return)
    person.type(passphrase)
    person.press(Qt.Key.Key_Return)
    await until(page.know.next_button.isEnabled, "the profile is made")
    assert page.know.status.text() == f"Your profile is ready, {person.name}."
    person.press(Qt.Key.Key_Return)
    assert page.page is page.network
    await until(lambda: bool(page.network.test.findings), "the self-test says something")
    person.press(Qt.Key.Key_Return)  # Same room only
    await until(lambda: shell.window_page is not None, "the window")
    await until(person.window.started.isVisible, "my card")
    await until(lambda: person.window.started.mine.card is not None, "my card is made")
    await until(person.window.started.room.action.isEnabled, "the local circle")


async def open_room(person: Person) -> InThisRoom:
    """The sheet, from the page with my card."""
    person.tab_to("In this room")
    person.press(Qt.Key.Key_Space)
    sheet = person.window.sheet
    assert isinstance(sheet, InThisRoom)
    await until(lambda: sheet.view.looking, "looking")
    return sheet


async def say(sender: Person, receiver: Person, text: str) -> None:
    """Type, Enter, and see it arrive with its ticks."""
    sender.type(text)
    sender.press(Qt.Key.Key_Return)
    for who, way in ((sender, Direction.OUT), (receiver, Direction.IN)):
        await until(lambda who=who, way=way: shows(who.window, text, way), f"{who.name}: {text}")
    model = sender.window.page.model
    await until(lambda: mark_name(model.message(model.rowCount() - 1)) in TICKS, f"ticks: {text}")


def shows(window: MainWindow, text: str, direction: Direction) -> bool:
    """Whether the newest row of the open conversation says this."""
    model = window.page.model
    last = model.message(model.rowCount() - 1) if model.rowCount() else None
    return last is not None and last.text == text and last.direction is direction


@contextmanager
def two_people(folder: Path) -> Iterator[tuple[Person, Person]]:
    """Alice and Bob, on an empty computer each."""
    people = (Person("Alice", folder / "Alice"), Person("Bob", folder / "Bob"))
    yield people
    for one in people:
        one.shell.deleteLater()


def test_from_nothing_to_the_tenth_message(qapp: QApplication, tmp_path: Path) -> None:
    install_theme(qapp)

    async def first_minute() -> int:
        with two_people(tmp_path) as (alice, bob):
            await come_in(alice, "amber river candle orbit")
            await come_in(bob, "meadow pilot velvet anchor")
            alices, bobs = await open_room(alice), await open_room(bob)
            assert alice.here is alices.show_button
            alice.press(Qt.Key.Key_Space)  # let people in this room see me
            await until(lambda: len(bobs.rows) == 1, "Bob sees Alice")
            bob.tab_to("Connect: Alice")
            bob.press(Qt.Key.Key_Space)
            for one, sheet in ((alice, alices), (bob, bobs)):
                await until(
                    lambda sheet=sheet: any("match" in r.buttons for r in sheet.rows.values()),
                    f"{one.name} has words to compare",
                )
            (hers,), (his,) = alices.rows.values(), bobs.rows.values()
            assert len(hers.person.words) == 4 and hers.person.words == his.person.words
            shown = [one.text() for one in hers.findChildren(QLabel)]
            assert set(hers.person.words) <= set(shown)
            for one, other in ((alice, "Bob"), (bob, "Alice")):
                one.tab_to(f"The same: {other}")
                one.press(Qt.Key.Key_Space)
            for one, sheet in ((alice, alices), (bob, bobs)):
                await until(
                    lambda sheet=sheet: any("write" in r.buttons for r in sheet.rows.values()),
                    f"{one.name} may write",
                )
                one.tab_to("Write")
                one.press(Qt.Key.Key_Space)
                await until(lambda one=one: one.window.page.contact is not None, "the conversation")
                assert one.window.sheet is None
            for number in range(MESSAGES):
                pair = (alice, bob) if number % 2 == 0 else (bob, alice)
                await say(*pair, f"Message number {number + 1}.")
            for one in (alice, bob):
                assert not one.window.banner.isVisible()
                await one.end()
        return 0

    assert loop.run(qapp, first_minute) == 0
