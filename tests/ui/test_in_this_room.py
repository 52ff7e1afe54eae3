"""Two people in one room: be seen, connect, compare four words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
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


def states(sheet: InThisRoom) -> list[NearbyState]:
    return [one.person.state for one in sheet.rows.values()]


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


def test_somebody_is_asked_compared_with_and_written_to(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode[object]
) -> None:
    sheet = opened(window)
    on_node(lambda: app.nearby.person("Bob", words=()))
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    (row,) = sheet.rows.values()
    assert list(row.buttons) == ["ask"] and not sheet.empty.isVisible()
    QTest.keyClick(row.buttons["ask"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ("ask", row.person.id) in app.nearby.calls)
    on_node(lambda: app.nearby.person("Bob", NearbyState.COMPARING))
    qtbot.waitUntil(lambda: states(sheet) == [NearbyState.COMPARING])
    (row,) = sheet.rows.values()
    said = [one.text() for one in row.findChildren(QLabel)]
    assert {"amber", "river", "candle", "orbit"} <= set(said)
    assert "amber · river · candle · orbit" in row.buttons["match"].accessibleName()
    QTest.keyClick(row.buttons["match"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ("accept", row.person.id) in app.nearby.calls)
    known = replace(app.nearby.now.people[0], state=NearbyState.CONNECTED, contact=user(1))
    on_node(lambda: app.nearby.put(people=(known,)))
    qtbot.waitUntil(lambda: states(sheet) == [NearbyState.CONNECTED])
    (row,) = sheet.rows.values()
    QTest.keyClick(row.buttons["write"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.page.chat.id == user(1))
    assert window.sheet is None


def test_words_that_differ_are_said_with_one_key_and_warned_of(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode[object]
) -> None:
    sheet = opened(window)
    on_node(lambda: app.nearby.person("Eva", NearbyState.ASKING))
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    (row,) = sheet.rows.values()
    assert set(row.buttons) == {"match", "differ", "later"}
    assert not sheet.warning.isVisible()
    QTest.keyClick(row.buttons["differ"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ("differ", row.person.id) in app.nearby.calls)
    qtbot.waitUntil(lambda: states(sheet) == [NearbyState.DIFFERENT])
    assert "may stand between you" in sheet.warning.text()
    on_node(lambda: app.nearby.put(broken_off=3))
    qtbot.waitUntil(lambda: "guessing" in sheet.warning.text())


def test_not_now_is_neither_yes_nor_a_difference(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode[object]
) -> None:
    sheet = opened(window)
    on_node(lambda: app.nearby.person("Eva", NearbyState.ASKING))
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    (row,) = sheet.rows.values()
    QTest.keyClick(row.buttons["later"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ("refuse", row.person.id) in app.nearby.calls)
    assert app.nearby.now.differed == 0


def test_a_key_that_was_meant_for_one_thing_never_says_another(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode[object]
) -> None:
    """The words appear while the keyboard is on *Connect*: a second press must not agree."""
    sheet = opened(window)
    on_node(lambda: app.nearby.person("Bob", words=()))
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    (row,) = sheet.rows.values()
    row.buttons["ask"].setFocus()
    on_node(lambda: app.nearby.person("Bob", NearbyState.ASKING))
    qtbot.waitUntil(lambda: states(sheet) == [NearbyState.ASKING])
    (row,) = sheet.rows.values()
    assert not any(one.hasFocus() for one in row.buttons.values())


def test_rows_that_stay_as_they_were_are_not_made_anew(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode[object]
) -> None:
    sheet = opened(window)
    on_node(lambda: app.nearby.person("Eva", NearbyState.ASKING))
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    (before,) = sheet.rows.values()
    on_node(lambda: app.nearby.person("Zoë", words=()))
    qtbot.waitUntil(lambda: len(sheet.rows) == 2)
    assert next(iter(sheet.rows.values())) is before


@pytest.mark.parametrize(
    ("state", "says"),
    [(NearbyState.OLDER, "could be forged"), (NearbyState.NEWER, "Update yours")],
)
def test_a_program_of_another_version_is_told_and_cannot_be_asked(
    qtbot: QtBot,
    window: MainWindow,
    app: FakeApplication,
    on_node: OnNode[object],
    state: NearbyState,
    says: str,
) -> None:
    sheet = opened(window)
    on_node(lambda: app.nearby.person("Bob", state, ()))
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    (row,) = sheet.rows.values()
    assert row.buttons == {}
    assert any(says in one.text() for one in row.findChildren(QLabel))
