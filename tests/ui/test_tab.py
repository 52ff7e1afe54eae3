"""By Tab alone one comes to everything that can be pressed or written in, in every sheet."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.main_window import MainWindow
from m2chat.ui.network_pages import Page
from m2chat.ui.quick.sheet import QuickSheet
from m2chat.ui.settings.sheet import SettingsSheet
from tests.support.fake_app import FakeApplication, user

BOB = user(1)
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView)
TOPICS = ("privacy", "security", "chats", "shortcuts", "advanced", "help")
SHEETS: dict[str, Callable[[MainWindow], object]] = {
    "add contact": lambda w: w.add_contact(),
    "network": lambda w: w.show_network(),
    "network check": lambda w: w.show_network(page=Page.CHECK),
    "shortcuts": lambda w: w.commands.run("shortcuts.show"),
    "new group": lambda w: w.commands.run("group.new"),
    "my cards": lambda w: w.trust.show_cards(),
    "introductions": lambda w: w.trust.show_introductions(),
    "my profile": lambda w: w.trust.show_profile(),
    "backup": lambda w: w.archive_room.back_up(),  # type: ignore[union-attr]
    "move": lambda w: w.archive_room.move(),  # type: ignore[union-attr]
    "palette": lambda w: w.commands.run("palette.open"),
}


def internal(widget: QWidget) -> bool:
    """A part that Qt made inside of another control."""
    over = widget.parentWidget()
    while over is not None:
        if isinstance(over, (QLineEdit, QComboBox, QAbstractItemView)):
            return True
        over = over.parentWidget()
    return widget.objectName().startswith("qt_")


def by_arrows(widget: QWidget, seen: set[QWidget]) -> bool:
    """One of a row of tabs, of which another was come to: the arrows go on from there."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(one in seen for one in group.buttons())


def controls(sheet: Sheet) -> set[QWidget]:
    return {
        one
        for one in sheet.findChildren(QWidget)
        if isinstance(one, CONTROLS) and one.isVisible() and one.isEnabled() and not internal(one)
    }


def tabbed(window: MainWindow, sheet: Sheet) -> set[QWidget]:
    """What has the keyboard after each Tab, once round."""
    seen: list[QWidget] = []
    for _ in range(400):
        here = window.focusWidget()
        assert here is not None and sheet.isAncestorOf(here), "the keyboard left the sheet"
        if here in seen[:1] and len(seen) > 1:
            break
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return set(seen)


def _said(control: QWidget) -> tuple[str, str]:
    words = control.text() if isinstance(control, QAbstractButton) else ""
    return type(control).__name__, control.accessibleName() or words


def check(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait(50)  # pages fill themselves from the application
    sheet = window.sheet
    assert sheet is not None
    seen = tabbed(window, sheet)
    missed = {one for one in controls(sheet) - seen if not by_arrows(one, seen)}
    if isinstance(sheet, QuickSheet):
        missed -= {sheet.lines}  # its arrows are the field's
    assert [_said(one) for one in missed] == []


@pytest.mark.parametrize("name", list(SHEETS))
def test_in_every_sheet(qtbot: QtBot, window: MainWindow, app: FakeApplication, name: str) -> None:
    window.open_conversation(BOB)
    SHEETS[name](window)
    check(qtbot, window)


def test_the_arrows_go_through_a_row_of_tabs(qtbot: QtBot, window: MainWindow) -> None:
    window.show_network()
    sheet = window.sheet
    assert sheet is not None
    tabs = [one for one in sheet.findChildren(QAbstractButton) if one.group() is not None]
    chosen = next(one for one in tabs if one.isChecked())
    chosen.setFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Right)
    assert window.focusWidget() in tabs and window.focusWidget() is not chosen


def test_in_every_page_of_the_settings(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.show_settings()
    sheet = window.sheet
    assert isinstance(sheet, SettingsSheet)
    assert set(TOPICS) <= {topic.key for topic in sheet.topics}
    for topic in sheet.topics:
        sheet.list.setFocus()
        sheet.show_topic(topic.key)
        check(qtbot, window)
