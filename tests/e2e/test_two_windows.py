"""Two real windows over two real applications, a real server process and real UDP on loopback.

Alice and Bob type into their composers; nothing between the keys and the other one's screen is a
stand-in.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

import asyncio
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from m2chat.app.demo import DemoWorld
from m2chat.messaging.model import Direction
from m2chat.ui import demo, loop
from m2chat.ui.delegates.drawing import mark_name
from m2chat.ui.main_window import MainWindow
from m2chat.ui.theme import install_theme

PATIENCE_S = 60.0
TICKS = {"mark-delivered", "mark-read"}

pytestmark = pytest.mark.slow


@pytest.fixture
def world() -> Iterator[DemoWorld]:
    """Server, folder and two people; the windows stop the people."""
    made = DemoWorld(lambda _: None)
    yield made
    made.clear()


async def until(seen: Callable[[], bool]) -> None:
    """Let the windows live until something is seen in them."""

    async def look() -> None:
        while not seen():
            await asyncio.sleep(0.02)

    await asyncio.wait_for(look(), PATIENCE_S)


def windows() -> dict[str, MainWindow]:
    """The windows on the screen, by their titles."""
    return {
        one.windowTitle(): one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, MainWindow) and one.isVisible()
    }


def shows(window: MainWindow, text: str, direction: Direction) -> bool:
    """Whether the newest row of the open conversation says this."""
    model = window.page.model
    last = model.message(model.rowCount() - 1) if model.rowCount() else None
    return last is not None and last.text == text and last.direction is direction


async def say(sender: MainWindow, receiver: MainWindow, text: str, *, paste: bool = False) -> None:
    """Type (or paste), Enter, and see it arrive with its ticks."""
    field = sender.page.composer.field
    if paste:
        QApplication.clipboard().setText(text)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: shows(sender, text, Direction.OUT))
    await until(lambda: shows(receiver, text, Direction.IN))
    model = sender.page.model
    await until(lambda: mark_name(model.message(model.rowCount() - 1)) in TICKS)
    assert field.toPlainText() == ""
    assert not sender.banner.isVisible()


def test_what_one_types_the_other_reads(qapp: QApplication, world: DemoWorld) -> None:
    install_theme(qapp)

    async def both_talk() -> int:
        over = asyncio.ensure_future(demo.talk(world.start))
        await until(lambda: over.done() or {"m2chat: Alice", "m2chat: Bob"} <= set(windows()))
        alice, bob = windows()["m2chat: Alice"], windows()["m2chat: Bob"]
        await until(lambda: alice.page.contact is not None and bob.page.contact is not None)
        await say(alice, bob, "Can you read this, Bob?")
        await say(bob, alice, "Every letter.")
        await say(alice, bob, "Über 字 und 🙂", paste=True)  # QTest types ASCII only
        alice.close()
        return await over

    assert loop.run(qapp, both_talk) == 0
