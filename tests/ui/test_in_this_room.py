"""Two people in one room: be seen, connect, compare four words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from m2chat.app.faces.nearby import NearbyState
from m2chat.ui.dialogs.in_this_room import InThisRoom
from m2chat.ui.main_window import MainWindow
from tests.support.fake_app import FakeApplication, user

T = TypeVar("T")
OnNode = Callable[[Callable[[], T]], T]


def opened(window: MainWindow) -> InThisRoom:
    assert window.commands.run("contact.room")
    sheet = window.sheet
    assert isinstance(sheet, InThisRoom)
    return sheet


def test_nobody_sees_us_before_we_say_so_nor_after_the_sheet_closed(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    sheet = opened(window)
    qtbot.waitUntil(lambda: app.nearby.calls == [("look",)])
    assert sheet.seen_line.text() == "Nobody sees you now."
    assert sheet.show_button.hasFocus()
    QTest.keyClick(sheet.show_button, Qt.Key.Key_Space)
    qtbot.waitUntil(sheet.hide_button.isVisible)
    assert "10:00" in sheet.seen_line.text()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: app.nearby.calls[-1] == ("leave",))


def test_somebody_who_is_seen_is_asked_and_somebody_who_asks_is_accepted(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode[object]
) -> None:
    sheet = opened(window)
    bob = on_node(lambda: app.nearby.person("Bob"))
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    (row,) = sheet.rows.values()
    said = [one.text() for one in row.findChildren(QLabel)]
    assert "amber · river · candle · orbit" in said
    assert not sheet.empty.isVisible()
    QTest.keyClick(row.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ("ask", row.person.id) in app.nearby.calls)
    qtbot.waitUntil(
        lambda: [one.person.state for one in sheet.rows.values()] == [NearbyState.ASKED]
    )
    on_node(lambda: app.nearby.person("Eva", NearbyState.ASKING))
    qtbot.waitUntil(lambda: len(sheet.rows) == 2)
    eva = next(one for one in sheet.rows.values() if one.person.name == "Eva")
    assert eva.button.text() == "Yes, connect"
    QTest.keyClick(eva.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ("accept", eva.person.id) in app.nearby.calls)
    assert bob is not None
    known = replace(app.nearby.now.people[0], state=NearbyState.CONNECTED, contact=user(1))
    on_node(lambda: app.nearby.put(people=(known,)))
    qtbot.waitUntil(lambda: [one.button.text() for one in sheet.rows.values()] == ["Write"])
    (row,) = sheet.rows.values()
    QTest.keyClick(row.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.page.chat.id == user(1))
    assert window.sheet is None
