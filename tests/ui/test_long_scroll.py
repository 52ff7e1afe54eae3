"""Far up in a long conversation and back: rows come and go, nothing that is seen moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from m2chat.ids import MessageId
from m2chat.ui.main_window import MainWindow
from m2chat.ui.models.message_model import KEEP, PAGE
from m2chat.ui.views.message_view import MessageView
from tests.support.fake_app import FakeApplication, large_application, user

LONG = user(1)
MESSAGES = 1_500


@pytest.fixture
def app() -> FakeApplication:
    return large_application(2, MESSAGES + 10, MESSAGES)


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> MessageView:
    window.open_conversation(LONG)
    qtbot.waitUntil(lambda: window.page.model.rowCount() >= PAGE)
    return window.page.messages


def at_top(view: MessageView) -> tuple[MessageId, int]:
    """The message at the top of what is seen, and where it stands."""
    index = view.indexAt(QPoint(view.viewport().width() // 2, 1))
    return view.message_at(index.row()).id, view.visualRect(index).top()


def where(view: MessageView, message: MessageId) -> int:
    row = view.rows.find(message)
    assert row is not None, "what is looked at was let go"
    return view.visualRect(view.rows.index(row, 0)).top()


def move(qtbot: QtBot, view: MessageView, *, up: bool) -> None:
    """As far as the loaded rows go, until a page came; what is seen then stays where it is."""
    rows, bar = view.rows, view.verticalScrollBar()
    end = rows.message(0 if up else rows.rowCount() - 1).order
    bar.setValue(bar.minimum() + 5 if up else bar.maximum() - 5)
    seen, place = at_top(view)
    qtbot.waitUntil(lambda: rows.message(0 if up else rows.rowCount() - 1).order != end)
    assert where(view, seen) == place
    QTest.qWait(1)  # what Qt measures later changes nothing either
    assert where(view, seen) == place
    assert rows.rowCount() <= KEEP


def test_what_is_looked_at_stays_as_rows_come_and_go(qtbot: QtBot, view: MessageView) -> None:
    rows = view.rows
    newest = rows.message(rows.rowCount() - 1).id
    for _ in range(KEEP // PAGE + 6):
        move(qtbot, view, up=True)
    assert not rows.latest and rows.find(newest) is None
    assert rows.rowCount() == KEEP
    orders = [rows.message(row).order for row in range(KEEP)]
    assert orders == list(range(orders[0], orders[0] + KEEP))
    for _ in range(3):
        move(qtbot, view, up=False)
    assert rows.rowCount() == KEEP
    QTest.mouseClick(view.jump_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows.latest and rows.find(newest) is not None)


def test_the_keyboards_row_may_go_and_moves_nothing(qtbot: QtBot, view: MessageView) -> None:
    view.take_keyboard()
    for _ in range(KEEP // PAGE + 2):
        move(qtbot, view, up=True)
    assert view.current is None


def test_the_last_message_is_meant_also_from_far_up(
    qtbot: QtBot, view: MessageView, window: MainWindow, app: FakeApplication
) -> None:
    """↑ in the empty field edits our last words, not the last that are loaded."""
    for _ in range(KEEP // PAGE + 2):
        move(qtbot, view, up=True)
    assert window.page.message_verbs.current() is None
    mine = next(
        one for one in reversed(app.talk[LONG]) if one.text and one.direction.value == "out"
    )
    QTest.keyClick(window.page.composer.field, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: window.page.composer.field.toPlainText() == mine.text)
