"""The text box, driven by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from m2chat.ui.limits import TEXT_LIMIT
from m2chat.ui.theme import COMPOSER_LINES
from m2chat.ui.views.composer import Composer

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    made = Composer()
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    made.field.setFocus()
    made.sent, made.kept = [], []
    made.submitted.connect(made.sent.append)
    made.drafted.connect(made.kept.append)
    return made


def test_enter_sends_and_shift_enter_begins_a_line(composer: Composer) -> None:
    QTest.keyClicks(composer.field, "one")
    QTest.keyClick(composer.field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(composer.field, "two")
    assert composer.sent == []
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.sent == ["one\ntwo"]


def test_the_text_stays_until_it_was_taken(composer: Composer) -> None:
    QTest.keyClicks(composer.field, "hello")
    QTest.keyClick(composer.field, Qt.Key.Key_Enter)
    assert composer.field.toPlainText() == "hello"
    composer.refused("The disk is full.")
    assert composer.field.toPlainText() == "hello"
    assert composer.status.text() == "The disk is full."
    QTest.keyClicks(composer.field, " more")
    composer.taken("hello")
    assert composer.field.toPlainText() == "more"
    assert composer.status.isHidden()


@pytest.mark.parametrize("blank", ["", "   ", "\n\n"])
def test_nothing_is_not_sent(composer: Composer, blank: str) -> None:
    composer.field.setPlainText(blank)
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.sent == []
    assert not composer.send_button.isEnabled()


def test_a_text_too_long_is_told_and_not_sent(composer: Composer) -> None:
    QGuiApplication.clipboard().setText("é " * (TEXT_LIMIT // 3 + 1))
    QTest.keyClick(composer.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.sent == []
    assert "longer than 1 MiB" in composer.status.text()
    composer.open_draft("é " * (TEXT_LIMIT // 3), "")
    assert composer.status.isHidden()
    assert composer.send_button.isEnabled()


def test_it_grows_with_its_lines_up_to_a_bound(composer: Composer) -> None:
    heights = []
    for lines in (1, 3, COMPOSER_LINES, 40):
        composer.field.setPlainText("\n".join("x" * lines))
        heights.append(composer.field.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]
    composer.field.setPlainText("word " * 60)
    wrapped = composer.field.height()
    assert wrapped > heights[0]


def test_unsent_text_is_handed_out_once_and_only_when_it_changed(composer: Composer) -> None:
    composer.open_draft("old", "Message to Bob")
    composer.flush_draft()
    QTest.keyClicks(composer.field, "er")
    composer.flush_draft()
    composer.flush_draft()
    assert composer.kept == ["older"]


def test_a_pause_in_typing_hands_the_draft_out(qtbot: QtBot, composer: Composer) -> None:
    QTest.keyClicks(composer.field, "half a th")
    qtbot.waitUntil(lambda: composer.kept == ["half a th"])


def test_rich_text_is_pasted_plain(composer: Composer) -> None:
    rich = QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("bold")
    composer.field.insertFromMimeData(rich)
    assert composer.field.toPlainText() == "bold"
    assert "font-weight:7" not in composer.field.document().toHtml()


def test_tab_leaves_the_field(composer: Composer) -> None:
    QTest.keyClicks(composer.field, "x")
    QTest.keyClick(composer.field, Qt.Key.Key_Tab)
    assert composer.send_button.hasFocus()
    QTest.keyClick(composer.send_button, Qt.Key.Key_Space)
    assert composer.sent == ["x"]


def test_a_word_without_end_breaks_anywhere(composer: Composer) -> None:
    """Looking for the ends of such a word takes Qt minutes for a megabyte."""
    QGuiApplication.clipboard().setText("y" * 100_000)
    QTest.keyClick(composer.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert composer.field.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
    composer.open_draft("plain words", "")
    assert composer.field.wordWrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
