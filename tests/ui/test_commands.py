"""Every command of the window: its keys run it wherever the keyboard is, and belong to it alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from m2chat.ui import preferences as chosen
from m2chat.ui.commands import portable
from m2chat.ui.main_window import MainWindow
from m2chat.ui.preferences import Choices, preferences
from tests.support.fake_app import FakeApplication, user

BOB = user(1)
OF_EVERY_FIELD = ("Ctrl+End",)  # to the end of a text, while one is edited
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def own_choices() -> Iterator[None]:
    """What a test chooses ends with it."""
    yield
    preferences().choose(**{name: getattr(Choices(), name) for name in Choices.__slots__})


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> MainWindow:
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))
    return window


def place(window: MainWindow, name: str) -> QWidget:
    places: dict[str, QWidget] = {
        "list": window.list.view,
        "search": window.list.filter,
        "composer": window.page.composer.field,
        "messages": window.page.messages,
    }
    return places[name]


@pytest.mark.parametrize("where", ["list", "search", "composer", "messages"])
def test_every_key_runs_its_command(qtbot: QtBot, opened: MainWindow, where: str) -> None:
    ran: list[str] = []
    commands = opened.commands
    for one in commands.all():
        commands.add(replace(one, act=lambda id_=one.id: ran.append(id_), fits=None))
    spot = place(opened, where)
    for one in commands.all():
        for key in commands.keys(one.id):
            spot.setFocus()
            ran.clear()
            QTest.keySequence(spot, QKeySequence(key))
            edits = where in ("search", "composer") and key in OF_EVERY_FIELD
            assert ran == ([] if edits else [one.id]), (key, one.id, ran)


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    commands = window.commands
    keys = Counter(portable(key) for one in commands.all() for key in commands.keys(one.id))
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_every_command_has_words_an_icon_and_a_known_group(window: MainWindow) -> None:
    assert len(window.commands.all()) > 40
    for one in window.commands.all():
        assert one.words.strip() and "." in one.id, one.id
        assert one.words[0].isupper(), one.id
    shown = [command for group in window.commands.groups().values() for command in group]
    assert len(shown) == sum(command.listed for command in window.commands.all())


def test_formatting_is_for_the_composer_alone(opened: MainWindow) -> None:
    field = opened.page.composer.field
    opened.list.view.setFocus()
    QTest.keyClick(opened.list.view, Qt.Key.Key_B, CTRL)
    assert field.toPlainText() == ""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_B, CTRL)
    assert field.toPlainText() == "****"


def test_f2_edits_a_message_of_ours_and_no_other(opened: MainWindow) -> None:
    page = opened.page
    rows = [page.model.message(at) for at in range(page.model.rowCount())]
    theirs = next(at for at, one in enumerate(rows) if one.direction.value == "in")
    ours = next(at for at, one in enumerate(rows) if one.direction.value == "out" and one.text)
    page.messages.setCurrentIndex(page.model.index(theirs, 0))
    QTest.keyClick(page.messages, Qt.Key.Key_F2)
    assert page.composer.field.toPlainText() == ""
    page.messages.setCurrentIndex(page.model.index(ours, 0))
    QTest.keyClick(page.messages, Qt.Key.Key_F2)
    assert page.composer.field.toPlainText() == rows[ours].text


def test_ctrl_up_and_down_choose_what_is_answered(opened: MainWindow) -> None:
    field, strip = opened.page.composer.field, opened.page.composer.strip
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up, CTRL)
    assert strip.isVisible()
    first = strip.line.text()
    QTest.keyClick(field, Qt.Key.Key_Up, CTRL)
    assert strip.line.text() != first
    QTest.keyClick(field, Qt.Key.Key_Down, CTRL)
    assert strip.line.text() == first
    QTest.keyClick(field, Qt.Key.Key_Down, CTRL)
    assert not strip.isVisible()


def test_enter_or_ctrl_enter_sends(qtbot: QtBot, opened: MainWindow, app: FakeApplication) -> None:
    field, sent = opened.page.composer.field, len(app.talk[BOB])
    preferences().choose(enter_sends=False)
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "two")
    assert field.toPlainText() == "one\ntwo"
    QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(app.talk[BOB]) == sent + 1)
    assert app.talk[BOB][-1].text == "one\ntwo"
    qtbot.waitUntil(lambda: not field.toPlainText())
    preferences().choose(enter_sends=True)
    QTest.keyClicks(field, "three")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(app.talk[BOB]) == sent + 2)


def test_f11_fills_the_screen_and_back(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen())


def test_menus_and_hints_show_the_keys_of_now(window: MainWindow) -> None:
    window.commands.give("contact.add", ["Ctrl+Alt+A"])
    menu = window.menu.make(None, window)
    texts = [action.text() for action in menu.actions()]
    menu.close()
    assert any(text.endswith("\tCtrl+Alt+A") for text in texts)
    assert "Ctrl+Alt+A" in window.list.add_button.toolTip()
    assert "Ctrl+Alt+A" in window.blank.line.text()
    send = window.page.composer.send_button
    assert send.toolTip().startswith("Send (Return)")
    preferences().choose(enter_sends=False)
    assert send.toolTip().startswith("Send (Ctrl+Return)")


def test_keys_change_hands_and_come_back(window: MainWindow) -> None:
    commands = window.commands
    commands.give("contact.add", ["ctrl+f"])
    assert commands.keys("contact.add") == ("Ctrl+F",)
    assert commands.keys("list.find") == ()
    commands.reset("list.find")
    assert commands.keys("list.find") == ("Ctrl+F",) and commands.keys("contact.add") == ()
    commands.reset_all()
    assert commands.keys("contact.add") == ("Ctrl+N",)
    assert chosen.preferences().now.shortcuts == {}
