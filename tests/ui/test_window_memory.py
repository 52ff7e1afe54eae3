"""The open conversation outlives lock and restart, in the profile; so do the emoji picked last."""

from __future__ import annotations

import json
from dataclasses import asdict

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from m2chat.messaging.life.options import Remembered
from m2chat.ui.bridge import Bridge
from m2chat.ui.main_window import MainWindow
from m2chat.ui.preferences import preferences
from tests.support.fake_app import NOW, FakeApplication, user

BOB, EVA = user(1), user(2)


def again(qtbot: QtBot, bridge: Bridge, app: FakeApplication) -> MainWindow:
    """The window of the same profile once more, as after a lock or a restart."""
    made = MainWindow(bridge, lambda: NOW)
    qtbot.addWidget(made)
    made.setObjectName("again")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.load()
    qtbot.waitUntil(lambda: made.conversations.rowCount() == len(app.people))
    return made


def test_the_open_conversation_is_there_again(
    qtbot: QtBot, window: MainWindow, bridge: Bridge, app: FakeApplication
) -> None:
    window.open_conversation(EVA)
    qtbot.waitUntil(lambda: app.fake_life.left.chat == EVA)
    window.page.composer.field.setPlainText("half")
    window.hide()
    other = again(qtbot, bridge, app)
    qtbot.waitUntil(lambda: other.page.chat.id == EVA)
    qtbot.waitUntil(other.page.composer.field.hasFocus)
    other.close_conversation()
    qtbot.waitUntil(lambda: app.fake_life.left.chat is None)
    third = again(qtbot, bridge, app)
    qtbot.waitUntil(lambda: third.memory.known)
    assert third.page.chat.id is None and third.blank.isVisible()


def test_what_is_opened_first_wins(
    qtbot: QtBot, window: MainWindow, bridge: Bridge, app: FakeApplication
) -> None:
    app.fake_life.left = Remembered(BOB, ("👍",))
    other = MainWindow(bridge, lambda: NOW)
    qtbot.addWidget(other)
    other.show()
    other.loaded.connect(lambda: other.open_conversation(EVA))
    other.load()
    qtbot.waitUntil(lambda: other.memory.known)
    assert other.page.chat.id == EVA
    qtbot.waitUntil(lambda: app.fake_life.left == Remembered(EVA, ("👍",)))


def test_a_sheet_keeps_the_keyboard(
    qtbot: QtBot, window: MainWindow, bridge: Bridge, app: FakeApplication
) -> None:
    """A link that the program was started with is asked about first."""
    app.fake_life.left = Remembered(BOB)
    other = MainWindow(bridge, lambda: NOW)
    qtbot.addWidget(other)
    other.show()
    other.load(other.add_contact)
    qtbot.waitUntil(lambda: other.memory.known)
    assert other.sheet is not None and other.page.chat.id is None


def test_nothing_of_it_is_kept_for_the_computer(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: app.fake_life.left.chat == BOB)
    assert str(BOB) not in json.dumps(asdict(preferences().now))


def test_emoji_and_tone_are_picked_once(
    qtbot: QtBot, window: MainWindow, bridge: Bridge, app: FakeApplication
) -> None:
    qtbot.waitUntil(lambda: window.memory.known)
    picker = window.chat_room.picker
    picker.open_at(window.mapToGlobal(window.rect().center()), lambda _: None)
    picker.choose_tone("\U0001f3fd")
    picker.field.setText("waving hand")
    assert picker.grid.signs.stringList()[0] == "👋🏽"
    picker._first()
    qtbot.waitUntil(lambda: app.fake_life.left.emoji[:1] == ("👋🏽",))
    assert app.fake_life.left.tone == "\U0001f3fd"
    other = again(qtbot, bridge, app)
    qtbot.waitUntil(lambda: other.memory.known)
    picker = other.chat_room.picker
    picker.open_at(other.mapToGlobal(other.rect().center()), lambda _: None, quick=True)
    assert [one.text() for one in picker.quick][:2] == ["👍🏽", "❤️"]
    picker.close_picker()
    picker.open_at(other.mapToGlobal(other.rect().center()), lambda _: None)
    assert picker.grid.signs.stringList()[0] == "👋🏽"


def test_a_tone_is_chosen_by_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    picker = window.chat_room.picker
    picker.open_at(window.mapToGlobal(window.rect().center()), lambda _: None)
    picker.tone_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert picker.tone_button.accessibleName() == "Skin tone: none"
    picker.tone_button.click()
    assert picker.tones.isVisible() and len(picker.tones.hands) == 6
    picker.tones.hands[5].click()
    assert not picker.tones.isVisible() and picker.tone_button.hasFocus()
    assert picker.tone_button.accessibleName() == "Skin tone: dark"
    assert picker.tone_button.text() == "✋🏿"
