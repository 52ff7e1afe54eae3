"""Keys are changed by pressing others: at once, with a question where one is taken; and printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from m2chat.ui.dialogs.shortcut_sheet import ShortcutSheet, document
from m2chat.ui.main_window import MainWindow
from m2chat.ui.preferences import Choices, preferences
from m2chat.ui.settings.sheet import SettingsSheet
from m2chat.ui.settings.shortcuts import ShortcutsPage
from m2chat.ui.views.keys_box import KeysBox, refusal

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def own_choices() -> Iterator[None]:
    """What a test chooses ends with it."""
    yield
    preferences().choose(**{name: getattr(Choices(), name) for name in Choices.__slots__})


def box_of(window: MainWindow, command: str) -> KeysBox:
    window.show_settings("shortcuts", command)
    sheet = window.sheet
    assert isinstance(sheet, SettingsSheet)
    page = sheet.page("shortcuts")
    assert isinstance(page, ShortcutsPage)
    return page.boxes[command]


def chips(box: KeysBox) -> list[QPushButton]:
    return [one for one in box.chips.findChildren(QPushButton) if one.isVisible()]


def press(box: KeysBox, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.mouseClick(chips(box)[0], LEFT)
    assert box.asking.recorder.hasFocus()
    QTest.keyClick(box.asking.recorder, key, held)


def test_new_keys_count_at_once(qtbot: QtBot, window: MainWindow) -> None:
    box = box_of(window, "contact.add")
    press(box, Qt.Key.Key_J, CTRL | ALT)
    assert window.commands.keys("contact.add") == ("Ctrl+Alt+J",)
    assert [chip.text() for chip in chips(box)] == ["Ctrl+Alt+J"]
    assert chips(box)[0].hasFocus()
    assert window.sheet is not None
    window.sheet.close_sheet()
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    assert window.sheet is None
    QTest.keyClick(window, Qt.Key.Key_J, CTRL | ALT)
    assert type(window.sheet).__name__ == "AddContact"


def test_a_key_of_another_command_is_asked_about(qtbot: QtBot, window: MainWindow) -> None:
    box = box_of(window, "contact.add")
    press(box, Qt.Key.Key_F, CTRL)
    assert "Search people and messages" in box.asking.question.text()
    assert window.commands.keys("contact.add") == ("Ctrl+N",)
    QTest.mouseClick(box.asking.leave_button, LEFT)
    assert [chip.text() for chip in chips(box)] == ["Ctrl+N"]
    press(box, Qt.Key.Key_F, CTRL)
    QTest.keyClick(box.asking.take_button, Qt.Key.Key_Space)
    assert window.commands.keys("contact.add") == ("Ctrl+F",)
    assert window.commands.keys("list.find") == ()


def test_escape_backspace_and_reset(qtbot: QtBot, window: MainWindow) -> None:
    box = box_of(window, "chat.next")
    before = window.commands.keys("chat.next")
    press(box, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert window.commands.keys("chat.next") == before
    assert window.sheet is not None  # Esc was for the waiting field
    press(box, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    assert window.commands.keys("chat.next") == before[1:]
    back = [one for one in box.chips.children() if getattr(one, "accessibleName", str)() ==
            "Next conversation: keys as before"]  # fmt: skip
    QTest.mouseClick(back[0], LEFT)
    assert window.commands.keys("chat.next") == before


def test_all_are_reset_together(qtbot: QtBot, window: MainWindow) -> None:
    box = box_of(window, "contact.add")
    press(box, Qt.Key.Key_F, CTRL)
    QTest.mouseClick(box.asking.take_button, LEFT)
    assert isinstance(window.sheet, SettingsSheet)
    page = window.sheet.page("shortcuts")
    (reset,) = [one for one in page.findChildren(QPushButton) if one.text() == "Reset this page"]
    QTest.mouseClick(reset, LEFT)
    assert window.commands.keys("contact.add") == ("Ctrl+N",)
    assert window.commands.keys("list.find") == ("Ctrl+F",)


@pytest.mark.parametrize("key", ["A", "Shift+B", "Ctrl+C", "Ctrl+V", "5", "Up"])
def test_keys_that_people_write_with_are_refused(window: MainWindow, key: str) -> None:
    assert refusal(key)


@pytest.mark.parametrize("key", ["F9", "Shift+F3", "Ctrl+Shift+A", "Alt+5", "Ctrl++", "Meta+B"])
def test_other_keys_are_taken(window: MainWindow, key: str) -> None:
    assert refusal(key) == ""


def test_a_refused_key_is_explained_and_waits_on(qtbot: QtBot, window: MainWindow) -> None:
    box = box_of(window, "contact.add")
    press(box, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier)
    assert "Hold Ctrl or Alt" in box.asking.question.text()
    QTest.keyClick(box.asking.recorder, Qt.Key.Key_F9)
    assert window.commands.keys("contact.add") == ("F9",)


# -- the sheet ---------------------------------------------------------------------------------


def sheet_of(window: MainWindow) -> ShortcutSheet:
    QTest.keyClick(window, Qt.Key.Key_Slash, CTRL)
    sheet = window.sheet
    assert isinstance(sheet, ShortcutSheet)
    return sheet


def test_the_sheet_has_every_command_that_has_a_key(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.give("contact.add", ["F9"])
    sheet = sheet_of(window)
    shown = {one.text() for one in sheet.findChildren(QLabel)}
    for one in window.commands.all():
        if one.listed and window.commands.keys(one.id):
            assert one.words.rstrip("…") in shown, one.id
    assert "F9" in shown
    QTest.mouseClick(sheet.change_button, LEFT)
    assert isinstance(window.sheet, SettingsSheet) and window.sheet.shown == "shortcuts"


def test_the_sheet_says_how_messages_are_sent(window: MainWindow) -> None:
    preferences().choose(enter_sends=False)
    writing = dict(sheet_of(window).groups)["Writing"]
    assert writing[:2] == [("Send", ["Ctrl+Return"]), ("New line", ["Return"])]


def test_the_sheet_is_printed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    sheet = sheet_of(window)
    words = document(sheet.groups).toPlainText()
    assert "Add contact" in words and "Ctrl+N" in words
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    sheet.print_to(printer)
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
