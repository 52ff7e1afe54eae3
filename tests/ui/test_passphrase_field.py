"""The eye beside a passphrase: it shows the letters, is reached by Tab, and closes by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

import m2chat
from m2chat.ui.main_window import MainWindow
from m2chat.ui.settings.security import SecurityPage
from m2chat.ui.settings.sheet import SettingsSheet
from m2chat.ui.theme import theme
from m2chat.ui.views.new_passphrase import NewPassphrase
from m2chat.ui.views.passphrase_field import PassphraseField
from tests.support.fake_app import FakeApplication

LEFT = Qt.MouseButton.LeftButton
WORDS = "amber river candle orbit"


@pytest.fixture
def words(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> NewPassphrase:
    """The two lines of the settings for a first passphrase; the upper one has the keyboard."""
    app.trust.passphrase = None
    window.show_settings("security")
    assert isinstance(window.sheet, SettingsSheet)
    page = window.sheet.page("security")
    assert isinstance(page, SecurityPage)
    qtbot.waitUntil(page.passphrase.new.isVisible)
    page.passphrase.new.first.setFocus()
    return page.passphrase.new


def test_a_click_shows_the_letters_and_the_next_line_hides_them(
    qtbot: QtBot, words: NewPassphrase
) -> None:
    field = words.first
    QTest.keyClicks(field, "amber river ")
    assert field.displayText() != field.text()
    QTest.mouseClick(field.eye, LEFT)
    assert field.displayText() == field.text() == "amber river "
    assert field.hasFocus(), "one goes on typing"
    QTest.keyClicks(field, "candle orbit")
    assert field.displayText() == WORDS
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert words.second.hasFocus()
    qtbot.waitUntil(lambda: not field.letters_shown)
    assert WORDS not in field.displayText()


def test_by_the_keyboard_it_is_the_next_thing_and_says_what_it_does(
    qtbot: QtBot, words: NewPassphrase
) -> None:
    field = words.first
    QTest.keyClicks(field, WORDS)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.eye.hasFocus()
    assert field.eye.accessibleName() == "Show the passphrase"
    QTest.keyClick(field.eye, Qt.Key.Key_Space)
    assert field.letters_shown and field.eye.hasFocus()
    assert field.eye.accessibleName() == "Hide the passphrase"
    QTest.keyClick(field.eye, Qt.Key.Key_Return)
    assert not field.letters_shown and field.eye.hasFocus(), "Enter is not for the page"
    QTest.keyClick(field.eye, Qt.Key.Key_Space)
    QTest.keyClick(field.eye, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert field.hasFocus() and field.letters_shown, "between line and eye they stay"
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClick(field.eye, Qt.Key.Key_Tab)
    assert words.second.hasFocus()
    qtbot.waitUntil(lambda: not field.letters_shown)


def test_the_letters_never_lie_below_the_eye(qapp: QApplication, words: NewPassphrase) -> None:
    field = words.first
    right = field.textMargins().right()
    assert right >= field.eye.width() and field.eye.x() > field.width() // 2
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        theme().changed.emit()
        assert field.textMargins().left() >= field.eye.width() and not field.textMargins().right()
        assert 0 < field.eye.x() < field.width() // 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_keyboard_on_the_screen_learns_no_passphrase(words: NewPassphrase) -> None:
    field = words.first
    for shown in (True, False):
        field.show_letters(shown)
        assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
        assert field.inputMethodHints() & Qt.InputMethodHint.ImhNoPredictiveText


def test_every_hidden_line_of_the_program_has_the_eye() -> None:
    ui = Path(m2chat.__file__).parent / "ui"
    found = {
        path.relative_to(ui).as_posix()
        for path in ui.rglob("*.py")
        if "setEchoMode" in path.read_text(encoding="utf-8")
    }
    assert found == {"views/passphrase_field.py"}
    assert issubclass(PassphraseField, QLineEdit)
