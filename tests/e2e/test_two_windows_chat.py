"""What people do with messages between two real windows, over a real server and real UDP."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from m2chat.app.demo import DemoWorld
from m2chat.messaging.file_model import FileState
from m2chat.messaging.model import Message, MessageKind
from m2chat.ui import demo, loop
from m2chat.ui.main_window import MainWindow
from m2chat.ui.theme import install_theme

PATIENCE_S = 60.0
pytestmark = pytest.mark.slow


@pytest.fixture
def world() -> Iterator[DemoWorld]:
    made = DemoWorld(lambda _: None)
    yield made
    made.clear()


async def until(seen: Callable[[], object]) -> None:
    async def look() -> None:
        while not seen():
            await asyncio.sleep(0.02)

    await asyncio.wait_for(look(), PATIENCE_S)


def rows(window: MainWindow) -> list[Message]:
    model = window.page.model
    found = [model.message(row) for row in range(model.rowCount())]
    return [message for message in found if message.kind is not MessageKind.NOTE]


def row(window: MainWindow, text: str) -> Message | None:
    return next((message for message in rows(window) if message.text == text), None)


def windows() -> dict[str, MainWindow]:
    return {
        one.windowTitle(): one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, MainWindow) and one.isVisible()
    }


def write(window: MainWindow, text: str) -> None:
    field = window.page.composer.field
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


async def life_of_messages(alice: MainWindow, bob: MainWindow) -> None:
    write(alice, "Who has **the key**?")
    await until(lambda: row(bob, "Who has **the key**?"))
    asked = row(bob, "Who has **the key**?")
    assert asked is not None
    bob.page.sending.answer(asked)
    bob.page.composer.field.setFocus()
    QTest.keyClicks(bob.page.composer.field, "Me")
    QTest.keyClick(bob.page.composer.field, Qt.Key.Key_Return)
    await until(lambda: row(alice, "Me"))
    answer = row(alice, "Me")
    assert answer is not None and answer.reply_to == asked.id
    alice.page.message_verbs.react(answer, "🎉")
    await until(lambda: [one.emoji for one in (row(bob, "Me") or answer).reactions] == ["🎉"])
    bob.page.sending.edit_last()
    field = bob.page.composer.field
    assert field.toPlainText() == "Me"
    field.selectAll()
    QTest.keyClicks(field, "Not me")
    QTest.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: row(alice, "Not me"))
    changed = row(alice, "Not me")
    assert changed is not None and changed.edited_at is not None
    mine = row(alice, "Who has **the key**?")
    assert mine is not None
    alice.page.message_verbs.delete_for_both([mine])
    await until(lambda: any(m.id == mine.id and m.deleted for m in rows(bob)))


async def a_picture(alice: MainWindow, bob: MainWindow, path: Path) -> None:
    alice.file_room.stage([path])
    await until(lambda: alice.page.composer.staging.files[0].preview)
    write(alice, "look")
    await until(lambda: any(m.file is not None for m in rows(bob)))

    def came() -> bool:
        files = [m.file for m in rows(bob) if m.file is not None]
        return files[0].state is FileState.DONE

    await until(came)
    message = next(m for m in rows(bob) if m.file is not None)
    came_bytes: list[bytes | None] = []
    bob.file_room.fetch(message.id, came_bytes.append)
    await until(lambda: came_bytes)
    assert came_bytes[0] == path.read_bytes()
    bob.page.messages.scrollToBottom()
    room = bob.page.messages.size()

    def whole() -> bool:
        shown = bob.file_room.gallery.picture(message, room)
        return shown is not None and shown.width() > 320

    await until(whole)


def test_two_people_chat(qapp: QApplication, world: DemoWorld, tmp_path: Path) -> None:
    install_theme(qapp)
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#2277aa"))
    path = tmp_path / "sea.png"
    assert image.save(str(path))

    async def both_talk() -> int:
        over = asyncio.ensure_future(demo.talk(world.start))
        await until(lambda: over.done() or {"m2chat: Alice", "m2chat: Bob"} <= set(windows()))
        alice, bob = windows()["m2chat: Alice"], windows()["m2chat: Bob"]
        await until(lambda: alice.page.contact is not None and bob.page.contact is not None)
        await life_of_messages(alice, bob)
        await a_picture(alice, bob, path)
        folder = os.environ.get("M2CHAT_PICTURES")
        if folder:
            bob.grab().save(f"{folder}/bob.png")
        alice.close()
        return await over

    assert loop.run(qapp, both_talk) == 0
