"""What would cost too much if it were painted as it comes: megabytes, and rings that turn."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from m2chat.messaging.model import DeliveryState, Route
from m2chat.ui.delegates.bubble_text import (
    SHOWN_LETTERS,
    SHOWN_LINES,
    WHOLE,
    TextBlock,
    amount,
    excerpt,
)
from m2chat.ui.delegates.conversation_delegate import LINE_LETTERS, one_line
from m2chat.ui.delegates.turning import turning
from m2chat.ui.dialogs.whole_message import PIECE, WholeMessage, readable
from m2chat.ui.main_window import MainWindow
from m2chat.ui.measures import LEAST_H, LEAST_W
from m2chat.ui.theme import theme
from tests.support.fake_app import FakeApplication, user

BOB = user(1)
MEGABYTE = "y" * 1_048_576
OnNode = Callable[[Callable[[], object]], object]


@pytest.mark.parametrize("text", ["", "short", "x" * SHOWN_LETTERS, "\n" * (SHOWN_LINES - 1)])
def test_what_fits_is_shown_as_it_is(text: str) -> None:
    assert excerpt(text) == text
    block = TextBlock(text, theme().font(14), 400)
    assert block.document.toPlainText() == text


@pytest.mark.parametrize("text", [MEGABYTE, "line\n" * 100_000, "x" * (SHOWN_LETTERS + 1)])
def test_of_a_long_text_the_beginning_is_shown_and_the_rest_offered(text: str) -> None:
    assert len(excerpt(text)) <= SHOWN_LETTERS
    assert excerpt(text).count("\n") < SHOWN_LINES
    assert text.startswith(excerpt(text))
    block = TextBlock(text, theme().font(14), 400)
    assert f"({amount(text)})" in block.document.toPlainText()
    assert block.link(QPointF(20, block.height - 5)) == WHOLE
    assert block.selected((0, 10**6)) == excerpt(text)
    assert block.end() == len(excerpt(text))


def test_an_address_behind_an_emoji_is_a_link_where_it_stands() -> None:
    block = TextBlock("🙂🙂 https://example.org/ end", theme().font(14), 600)
    document = block.document
    links = [
        part.fragment().text()
        for part in document.firstBlock()
        if part.fragment().charFormat().isAnchor()
    ]
    assert links == ["https://example.org/"]


def test_a_megabyte_is_read_and_copied_whole(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))
    on_node(lambda: app.receive(BOB, MEGABYTE))
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))
    view = window.page.messages
    view.doItemsLayout()
    view.jump_to_bottom()
    last = window.page.model.rowCount() - 1
    delegate, box = view.itemDelegate(), view.visualRect(view.model().index(last, 0))
    row = window.page.model.row(last)
    where = delegate.geometry(row)
    at = QPointF(box.topLeft()) + where.text.topLeft() + QPointF(20, where.text.height() - 5)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    sheet = window.sheet
    assert isinstance(sheet, WholeMessage)
    assert sheet.field.toPlainText().replace("\n", "") == MEGABYTE
    assert sheet.copy_button.hasFocus()
    QTest.keyClick(sheet.copy_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == MEGABYTE


def test_lines_are_cut_for_reading_only() -> None:
    assert readable("one\n\ntwo\n") == "one\n\ntwo\n"
    assert max(map(len, readable(MEGABYTE).split("\n"))) == PIECE
    assert len(one_line(MEGABYTE)) == LINE_LETTERS
    assert one_line("two\nlines") == "two lines"


def test_the_ring_turns_while_it_is_in_sight_and_then_nothing_does(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    qtbot.waitUntil(lambda: not turning().running)
    window.open_conversation(BOB)
    QTest.keyClicks(window.page.composer.field, "on its way")
    QTest.keyClick(window.page.composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.talk[BOB][-1].text == "on its way")
    sent = app.talk[BOB][-1]
    qtbot.wait(150)
    assert not turning().running
    on_node(lambda: app.advance(sent.id, state=DeliveryState.SENDING))
    qtbot.waitUntil(lambda: turning().running)
    before = turning().angle
    painted = window.page.messages.viewport().grab().toImage()
    qtbot.waitUntil(lambda: turning().angle != before)
    assert _differs(painted, window.page.messages.viewport().grab().toImage())
    window.hide()
    qtbot.waitUntil(lambda: not turning().running)
    window.show()
    qtbot.waitUntil(lambda: turning().running)
    on_node(lambda: app.advance(sent.id, state=DeliveryState.DELIVERED))
    qtbot.waitUntil(lambda: not turning().running)


def _differs(one: QImage, two: QImage) -> bool:
    return one.constBits().tobytes() != two.constBits().tobytes()


def test_the_line_below_a_name_ends_in_dots_where_it_is_narrow(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    line = window.page.header.line
    line.setText("Online, " + Route.LAN.value * 40)
    window.resize(LEAST_W, LEAST_H)
    qtbot.waitUntil(lambda: window.page.header.back_button.isVisible())
    assert window.page.header.width() <= LEAST_W
    assert line.shown().endswith("…")
    line.setText("Online")
    qtbot.waitUntil(lambda: line.shown() == "Online")


def test_a_short_conversation_stands_at_the_bottom_and_grows_upwards(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    view, model = window.page.messages, window.page.model
    kim = next(who for who, rows in app.talk.items() if who in app.people and len(rows) == 1)
    window.open_conversation(kim)
    qtbot.waitUntil(lambda: model.rowCount() == 1)

    def bottom() -> int:
        row = view.visualRect(model.index(model.rowCount() - 1, 0))
        return view.viewport().geometry().top() + row.bottom()

    qtbot.waitUntil(lambda: abs(bottom() - view.height()) <= 2)
    assert view.viewport().geometry().top() > 100
    for number in range(40):
        on_node(lambda number=number: app.receive(kim, f"line {number}"))
    qtbot.waitUntil(lambda: model.rowCount() == 41)
    qtbot.waitUntil(lambda: view.viewport().geometry().top() == 0)
    assert abs(bottom() - view.height()) <= 2
