"""The settings: topics, one search over all, and each of our own pages kept at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from m2chat.errors import UserFacingError
from m2chat.messaging.model import ContactState
from m2chat.ui.main_window import MainWindow
from m2chat.ui.settings.chats import ChatsPage
from m2chat.ui.settings.privacy import PrivacyPage
from m2chat.ui.settings.sheet import SettingsSheet
from tests.support.fake_app import FakeApplication, user

T = TypeVar("T")
OnNode = Callable[[Callable[[], T]], T]
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
BOB = user(1)


def settings(window: MainWindow, topic: str = "", row: str = "") -> SettingsSheet:
    window.show_settings(topic, row)
    sheet = window.sheet
    assert isinstance(sheet, SettingsSheet)
    return sheet


def privacy(qtbot: QtBot, window: MainWindow) -> PrivacyPage:
    page = settings(window, "privacy").page("privacy")
    assert isinstance(page, PrivacyPage)
    qtbot.waitUntil(page.receipts.isEnabled)
    return page


# -- the sheet ---------------------------------------------------------------------------------


def test_keys_menu_and_gear_open_it(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Comma, CTRL)
    assert isinstance(window.sheet, SettingsSheet)
    QTest.keyClick(window.sheet.list, Qt.Key.Key_Escape)
    assert window.sheet is None
    QTest.mouseClick(window.list.settings_button, LEFT)
    assert isinstance(window.sheet, SettingsSheet)
    assert "Ctrl+," in window.list.settings_button.toolTip()


def test_arrows_walk_the_topics_and_enter_goes_in(qtbot: QtBot, window: MainWindow) -> None:
    sheet = settings(window)
    places = [topic.place for topic in sheet.topics]
    assert places == sorted(places)
    first = sheet.shown
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.shown == sheet.topics[1].key != first
    sheet.show_topic("privacy")
    page = sheet.page("privacy")
    assert isinstance(page, PrivacyPage)
    qtbot.waitUntil(page.receipts.isEnabled)
    QTest.keyClick(sheet.list, Qt.Key.Key_Right)
    assert window.focusWidget() is page.receipts


def test_the_search_finds_every_row_and_jumps_to_it(qtbot: QtBot, window: MainWindow) -> None:
    sheet = settings(window)
    rows = sheet.rows()
    assert len(rows) > 10
    for topic, _, row in rows:
        asked = row.title or row.words
        sheet.search.setText(asked)
        found = sheet.found.lines
        assert asked in [line.title for line in found] or row.title == "", (topic.key, asked)


def test_enter_in_the_search_lights_the_row(qtbot: QtBot, window: MainWindow) -> None:
    sheet = settings(window)
    QTest.keyClicks(sheet.search, "relay ip")
    assert next(line.title for line in sheet.found.lines).startswith("Hide my address")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.shown == "privacy" and not sheet.search.text()
    lit = [row for _, _, row in sheet.rows() if row.place.property("lit")]
    assert [row.key for row in lit] == ["hide-address"]


def test_a_narrow_window_shows_one_column(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(420, 640)
    sheet = settings(window)
    assert sheet.left.isVisible() and not sheet.right.isVisible()
    sheet.show_topic("chats")
    assert sheet.right.isVisible() and not sheet.left.isVisible()
    QTest.mouseClick(sheet.back, LEFT)
    assert sheet.left.isVisible() and not sheet.right.isVisible()
    QTest.keyClicks(sheet.search, "enter")
    assert sheet.found.isVisible() and sheet.search.isVisible()
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.right.isVisible() and not sheet.left.isVisible()
    window.resize(1000, 640)
    qtbot.waitUntil(sheet.left.isVisible)
    assert sheet.right.isVisible()


def test_a_sheet_from_a_page_leads_back_to_it(qtbot: QtBot, window: MainWindow) -> None:
    page = privacy(qtbot, window)
    QTest.mouseClick(page.cards, LEFT)
    cards = window.sheet
    assert cards is not None and not isinstance(cards, SettingsSheet)
    cards.close_sheet()
    qtbot.waitUntil(lambda: isinstance(window.sheet, SettingsSheet))
    assert window.sheet.shown == "privacy"


# -- privacy -----------------------------------------------------------------------------------


def test_switches_of_privacy(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    page = privacy(qtbot, window)
    QTest.mouseClick(page.typing, LEFT)
    qtbot.waitUntil(lambda: not app.fake_life.told.typing)
    assert app.fake_life.told.read_receipts
    QTest.keyClick(page.hide_address, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: app.chosen.relay_until_verified)


def test_what_is_refused_is_taken_back(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    page = privacy(qtbot, window)
    on_node(lambda: setattr(app, "fail_next", UserFacingError("The disk is full.")))
    QTest.mouseClick(page.receipts, LEFT)
    qtbot.waitUntil(page.receipts.isChecked)
    said = [row.place.status.text() for row in page.rows if row.control is page.receipts]
    assert said == ["The disk is full."]
    assert app.fake_life.told.read_receipts


def test_the_blocked_are_listed_and_let_back(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    on_node(
        lambda: app.people.__setitem__(BOB, replace(app.people[BOB], state=ContactState.BLOCKED))
    )
    rows = privacy(qtbot, window).blocked.rows
    qtbot.waitUntil(lambda: len(rows.shown) == 1)
    back = rows.shown[0].findChildren(QWidget)
    (undo,) = [one for one in back if one.accessibleName().startswith("Unblock")]
    QTest.mouseClick(undo, LEFT)
    qtbot.waitUntil(lambda: app.people[BOB].state is ContactState.READY)
    qtbot.waitUntil(lambda: not rows.shown)


# -- chats and media ---------------------------------------------------------------------------


def test_files_are_taken_up_to_the_chosen_size(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    page = settings(window, "chats").page("chats")
    assert isinstance(page, ChatsPage)
    qtbot.waitUntil(page.rules.isEnabled)
    box = page.rules.boxes["others"]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot.waitUntil(lambda: any(call[0] == "files.set_rules" for call in app.calls))
