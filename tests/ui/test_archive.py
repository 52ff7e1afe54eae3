"""Find and keep in the window: driven by keys and mouse, answered by the application in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from m2chat.app.faces.archive import BackupState, ExportForm
from m2chat.messaging.events import MessageChanged
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.archive_room import ArchiveRoom
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.backup import BackupSheet, MoveSheet
from m2chat.ui.dialogs.export_chat import ExportSheet
from m2chat.ui.dialogs.onboarding import Onboarding
from m2chat.ui.dialogs.writing import Writing
from m2chat.ui.main_window import MainWindow
from m2chat.ui.views.new_passphrase import NewPassphrase
from tests.support.fake_app import NOW, FakeAccounts, FakeApplication, user

BOB = user(1)
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
GOOD = "velvet anchor copper lantern"


@pytest.fixture
def room(window: MainWindow) -> ArchiveRoom:
    assert isinstance(window.archive_room, ArchiveRoom)
    return window.archive_room


def word_of(app: FakeApplication) -> str:
    """A word that Bob's conversation has."""
    return max(app.talk[BOB][-1].text.split(), key=len).strip(".,!?")


def test_ctrl_f_finds_people_and_messages_and_enter_goes_there(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, room: ArchiveRoom
) -> None:
    word = word_of(app)
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    assert room.found.isHidden()
    QTest.keyClicks(window.list.filter, word)
    qtbot.waitUntil(lambda: room.found.count > 0)
    assert room.found.isVisible()
    hit = room.found.view.model().hits[0]  # type: ignore[attr-defined]
    assert any(hit.excerpt[a:b].lower() == word.lower() for a, b in hit.marks)
    room.found.view.setFocus()
    room.found.view.setCurrentIndex(room.found.view.model().index(0, 0))
    QTest.keyClick(room.found.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.chat.id == hit.message.contact)
    delegate = window.page.messages.itemDelegate()
    qtbot.waitUntil(lambda: delegate.flashed == hit.message.id)
    window.escape()
    window.list.clear_filter()
    assert room.found.isHidden()


def test_people_stay_in_sight_above_the_messages(
    qtbot: QtBot, window: MainWindow, room: ArchiveRoom
) -> None:
    window.list.filter.setText("bo")
    qtbot.waitUntil(lambda: room.found.heading.text() != "")
    assert window.list.rows.rowCount() >= 1 and window.list.view.isVisible()
    window.list.filter.clear()
    assert window.list.rows.rowCount() > 3


def test_ctrl_shift_f_searches_the_open_conversation(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, room: ArchiveRoom
) -> None:
    window.open_conversation(BOB)
    QTest.keyClick(window, Qt.Key.Key_F, CTRL_SHIFT)
    assert window.page.panels.shown == "search" and room.search.field.hasFocus()
    QTest.keyClicks(room.search.field, word_of(app))
    qtbot.waitUntil(lambda: room.search.found.count > 0)
    assert all(one.message.contact == BOB for one in room.search.found.view.model().hits)  # type: ignore[attr-defined]
    QTest.keyClick(room.search.field, Qt.Key.Key_Return)
    delegate = window.page.messages.itemDelegate()
    qtbot.waitUntil(lambda: delegate.flashed is not None)
    room.search.field.setText("zzzz")
    qtbot.waitUntil(lambda: "No message" in room.search.found.heading.text())
    room.search.all_button.click()
    assert window.list.filter.text() == "zzzz"
    window.escape()
    assert window.page.panels.shown == ""


def test_links_stand_in_their_list_and_lead_to_their_message(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, room: ArchiveRoom
) -> None:
    said = app.say(app.people[BOB], "look at https://example.org/garden now", ago=5)
    window.open_conversation(BOB)
    room.open_media()
    room.media.tabs.buttons()[3].click()
    qtbot.waitUntil(lambda: room.media.rows.count() > 0)
    assert "https://example.org/garden" in room.media.rows.item(0).text()
    room.media.rows.itemClicked.emit(room.media.rows.item(0))
    qtbot.waitUntil(lambda: window.page.messages.itemDelegate().flashed == said.id)
    room.media.tabs.buttons()[2].click()
    qtbot.waitUntil(lambda: room.media.empty.isVisible())
    assert "voice" in room.media.empty.title.text().lower()


def test_pins_stand_below_the_header_as_they_come_and_go(
    qtbot: QtBot,
    window: MainWindow,
    app: FakeApplication,
    room: ArchiveRoom,
    on_node: Callable[[Callable[[], object]], object],
) -> None:
    window.open_conversation(BOB)
    assert room.pins.isHidden()

    def pin(at: int, when: float | None) -> None:
        message = replace(app.talk[BOB][at], pinned_at=when)
        app.talk[BOB][at] = message
        app.bus.publish(MessageChanged(message))

    on_node(lambda: pin(0, NOW))
    qtbot.waitUntil(room.pins.isVisible)
    on_node(lambda: pin(1, NOW + 1))
    qtbot.waitUntil(lambda: len(room.pins.pins) == 2)
    assert room.pins.line.text().startswith("Pinned  1 of 2")
    room.pins.line.click()
    delegate = window.page.messages.itemDelegate()
    qtbot.waitUntil(lambda: delegate.flashed == app.talk[BOB][1].id)
    assert room.pins.line.text().startswith("Pinned  2 of 2")
    on_node(lambda: (pin(0, None), pin(1, None)))
    qtbot.waitUntil(room.pins.isHidden)


def choose(writing: Writing, path: Path | None) -> None:
    writing.choose = lambda *_: path


def twice(words: NewPassphrase, text: str) -> None:
    words.first.setText(text)
    words.second.setText(text)


def test_a_backup_is_made_with_a_passphrase_that_stands(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, room: ArchiveRoom, tmp_path: Path
) -> None:
    room.back_up()
    sheet = window.sheet
    assert isinstance(sheet, BackupSheet)
    qtbot.waitUntil(lambda: "no backup" in sheet.last.text())
    choose(sheet.writing, tmp_path / "b")
    twice(sheet.words, "abc")
    assert not sheet.writing.start_button.isEnabled()
    twice(sheet.words, GOOD)
    sheet.writing.start_button.click()
    qtbot.waitUntil(lambda: "Saved" in sheet.writing.status.text())
    assert [one for one in app.calls if one[0] == "backup"] == [
        ("backup", tmp_path / "b", GOOD, True)
    ]
    assert sheet.words.text == ""  # a passphrase does not stay on the screen
    qtbot.waitUntil(lambda: "Last backup" in sheet.last.text())
    choose(sheet.writing, None)
    window.escape()
    assert window.sheet is None


def test_the_reminder_stands_until_there_is_a_backup_or_it_is_put_away(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, room: ArchiveRoom
) -> None:
    qtbot.waitUntil(lambda: not room._reminding)  # the window asked by itself
    app.kept.state = BackupState(None, None, True)
    room.remind()
    qtbot.waitUntil(room.tip.isVisible)
    room.tip.save_button.click()
    sheet = window.sheet
    assert isinstance(sheet, BackupSheet)
    app.kept.state = BackupState(NOW, Path("x"), False)
    sheet.made.emit()
    qtbot.waitUntil(room.tip.isHidden)
    window.escape()
    app.kept.state = BackupState(1.0, Path("x"), True)
    room.remind()
    qtbot.waitUntil(room.tip.isVisible)
    room.tip.later_button.click()
    room.remind()
    qtbot.waitUntil(lambda: not room._reminding)
    assert room.tip.isHidden()


def test_an_export_asks_for_form_passphrase_and_place(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, room: ArchiveRoom, tmp_path: Path
) -> None:
    window.open_conversation(BOB)
    conversation = window.page.chat.conversation
    assert conversation is not None
    room.export(conversation)
    sheet = window.sheet
    assert isinstance(sheet, ExportSheet)
    asked: list[str] = []

    def place(_: QWidget, __: str, suggestion: str) -> Path:
        asked.append(suggestion)
        return tmp_path / suggestion

    sheet.writing.choose = place
    sheet.form.setCurrentIndex(2)
    sheet.words.setText("words")
    QTest.keyClick(sheet.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Saved" in sheet.writing.status.text())
    assert asked[0].endswith(".json")
    assert next(one for one in app.calls if one[0] == "export") == (
        "export",
        BOB,
        tmp_path / asked[0],
        ExportForm.JSON,
        "words",
    )


def test_moving_leads_to_a_backup(qtbot: QtBot, window: MainWindow, room: ArchiveRoom) -> None:
    room.move()
    sheet = window.sheet
    assert isinstance(sheet, MoveSheet)
    sheet.backup_button.click()
    assert isinstance(window.sheet, BackupSheet)


def test_a_newcomer_with_a_backup_comes_back_by_it(
    qtbot: QtBot, node: object, tmp_path: Path
) -> None:
    accounts = FakeAccounts()
    bridge = Bridge(node)  # type: ignore[arg-type]
    page = Onboarding(AccountsBridge(bridge, accounts))
    qtbot.addWidget(page)
    finished: list[str] = []
    page.finished.connect(finished.append)
    page.begin()
    page.welcome.restore_button.click()
    assert page.page is page.restore
    assert not page.restore.go_button.isEnabled()
    page.restore.choose = lambda _: tmp_path / "Ada.m2backup"
    page.restore.file_button.click()
    page.restore.words.setText("wrong")
    page.restore.go_button.click()
    qtbot.waitUntil(lambda: "does not open" in page.restore.status.text())
    page.restore.words.setText("right")
    page.restore.go_button.click()
    qtbot.waitUntil(lambda: page.page is page.again)
    assert page.again.title.text() == "Welcome back, Ada"
    QTest.keyClick(page.again.next_button, Qt.Key.Key_Return)
    assert finished == [""]
    assert accounts.restored == (tmp_path / "Ada.m2backup", "right")
    assert bridge.profile.name == "Ada"
    bridge.close()
