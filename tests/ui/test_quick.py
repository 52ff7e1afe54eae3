"""Ctrl+K and Ctrl+Shift+P: to a conversation, or to anything that can be done, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from m2chat.ui.main_window import MainWindow
from m2chat.ui.preferences import Choices, preferences
from m2chat.ui.quick.sheet import QuickSheet
from m2chat.ui.settings.sheet import SettingsSheet
from tests.support.fake_app import FakeApplication, user

BOB = user(1)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def own_choices() -> Iterator[None]:
    """What a test chooses ends with it."""
    yield
    preferences().choose(**{name: getattr(Choices(), name) for name in Choices.__slots__})


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> QuickSheet:
    QTest.keyClick(window, key, modifiers)
    sheet = window.sheet
    assert isinstance(sheet, QuickSheet)
    return sheet


def switcher(window: MainWindow) -> QuickSheet:
    return press(window, Qt.Key.Key_K, CTRL)


def palette(window: MainWindow) -> QuickSheet:
    return press(window, Qt.Key.Key_P, CTRL | SHIFT)


def titles(sheet: QuickSheet) -> list[str]:
    return [line.title for line in sheet.lines.lines]


def test_some_letters_and_enter_open_a_conversation(window: MainWindow) -> None:
    sheet = switcher(window)
    assert window.focusWidget() is sheet.field
    QTest.keyClicks(sheet.field, "lindq")
    assert titles(sheet)[0] == "Bob Lindqvist"
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert window.sheet is None
    assert window.page.chat.id == BOB
    assert window.page.composer.field.hasFocus()


def test_unread_stand_first_and_say_how_many(window: MainWindow) -> None:
    lines = switcher(window).lines.lines
    marks = [line.unread for line in lines]
    count = sum(1 for mark in marks if mark)
    assert count and all(marks[:count]) and not any(marks[count:])
    assert all(line.conversation is not None for line in lines)
    assert "unread" in lines[0].spoken


def test_arrows_go_round_and_the_mouse_chooses(window: MainWindow) -> None:
    sheet = switcher(window)
    QTest.keyClick(sheet.field, Qt.Key.Key_Up)
    assert sheet.lines.at == len(sheet.lines.lines) - 1
    QTest.keyClick(sheet.field, Qt.Key.Key_Down)
    QTest.keyClick(sheet.field, Qt.Key.Key_Down)
    assert sheet.lines.at == 1
    wanted = sheet.lines.lines[1].conversation
    box = sheet.lines.visualRect(sheet.lines.currentIndex())
    QTest.mouseClick(sheet.lines.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert wanted is not None and window.page.chat.id == wanted.id


def test_nobody_of_this_name_is_said(window: MainWindow) -> None:
    sheet = switcher(window)
    QTest.keyClicks(sheet.field, "zzzz")
    assert sheet.nothing.isVisible() and "zzzz" in sheet.nothing.text()
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert window.sheet is sheet
    QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert window.sheet is None


def test_the_sign_turns_the_switcher_into_the_palette(window: MainWindow) -> None:
    sheet = switcher(window)
    QTest.keyClicks(sheet.field, ">full")
    assert titles(sheet)[0] == "Full screen"
    assert sheet.lines.lines[0].keys == "F11"


def test_the_palette_does_what_it_says_and_remembers_it(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    sheet = palette(window)
    assert "Mute for 1 hour" in titles(sheet)  # of the conversation's menu
    assert titles(sheet).count("Add contact…") == 1  # command and entry are one
    QTest.keyClicks(sheet.field, "mute 1 hour")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: BOB in app.settings and app.settings[BOB].muted_until is not None)
    qtbot.waitUntil(lambda: window.sheet is None)
    sheet = palette(window)
    QTest.keyClicks(sheet.field, "newest")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert titles(palette(window))[0] == "Newest message"


def test_only_what_fits_is_offered(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    shown = titles(palette(window))
    assert "Reply" not in shown and "Bold" not in shown
    assert window.sheet is not None
    window.sheet.close_sheet()
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))
    window.page.composer.field.setFocus()
    shown = titles(palette(window))
    assert "Reply" in shown and "Bold" in shown


def test_settings_rows_are_found_and_opened(qtbot: QtBot, window: MainWindow) -> None:
    sheet = palette(window)
    QTest.keyClicks(sheet.field, "typing")
    qtbot.waitUntil(lambda: "Typing" in titles(sheet))
    assert titles(sheet)[0] == "Typing"
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    settings = window.sheet
    assert isinstance(settings, SettingsSheet) and settings.shown == "privacy"
    lit = [row.key for _, _, row in settings.rows() if row.place.property("lit")]
    assert lit == ["typing"]


def test_nothing_is_offered_that_nobody_can_do(qtbot: QtBot, window: MainWindow) -> None:
    sheet = palette(window)
    rows = window.settings_index
    qtbot.waitUntil(lambda: rows.complete and not rows.reading, timeout=20_000)
    sheet.close_sheet()
    sheet = palette(window)
    offered = [line.title for line in sheet.lines.lines]
    assert "Looking…" not in offered and "State of the network" in offered
    assert max(map(len, offered)) < 60, "no paragraphs"
    assert "Reply" not in offered, "it does not fit now, and its keys are no thing to do"


def test_a_palette_that_was_closed_hears_no_more(qtbot: QtBot, window: MainWindow) -> None:
    sheet = palette(window)
    rows = window.settings_index
    sheet.close_sheet()
    qtbot.waitUntil(lambda: rows.complete and not rows.reading, timeout=20_000)
    assert window.sheet is None  # and nothing was raised in the loop, which would fail the test
