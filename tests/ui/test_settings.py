"""The settings: topics, one search over all, and each of our own pages kept at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

import m2chat
from m2chat.errors import UserFacingError
from m2chat.messaging.model import ContactState
from m2chat.ui.dialogs.confirm import Confirm
from m2chat.ui.dialogs.read_text import ReadText
from m2chat.ui.licences import licences
from m2chat.ui.main_window import MainWindow
from m2chat.ui.preferences import preferences
from m2chat.ui.problem_report import log_tail
from m2chat.ui.settings.advanced import AdvancedPage
from m2chat.ui.settings.chats import ChatsPage
from m2chat.ui.settings.help import HelpPage
from m2chat.ui.settings.privacy import PrivacyPage
from m2chat.ui.settings.security import SecurityPage
from m2chat.ui.settings.sheet import SettingsSheet
from m2chat.ui.views.line_list import Line
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
    QTest.keyClick(sheet.search, Qt.Key.Key_Down)
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
    qtbot.waitUntil(lambda: window.settings_index.complete, timeout=20_000)
    rows = sheet.rows()
    assert len(rows) > 10
    for topic, _, row in rows:
        asked = row.name or row.title or row.words
        if row.name:
            assert row.title != row.name
        sheet.search.setText(asked)
        found = sheet.found.lines
        assert asked in [line.title for line in found] or row.title == "", (topic.key, asked)


def test_enter_in_the_search_lights_the_row(qtbot: QtBot, window: MainWindow) -> None:
    sheet = settings(window)
    QTest.keyClicks(sheet.search, "relay ip")
    qtbot.waitUntil(lambda: bool(sheet.found.lines))
    qtbot.waitUntil(lambda: sheet.found.lines[0].title.startswith("Hide my address"))
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.shown == "privacy" and not sheet.search.text()
    lit = [row for _, _, row in sheet.rows() if row.place.property("lit")]
    assert [row.key for row in lit] == ["hide-address"]


def test_letters_after_the_key_reach_the_search(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Comma, CTRL)
    sheet = window.sheet
    assert isinstance(sheet, SettingsSheet)
    here = window.focusWidget()
    assert here is sheet.search
    QTest.keyClicks(here, "ty")
    QTest.keyClick(here, Qt.Key.Key_Escape)
    QTest.keyClick(here, Qt.Key.Key_Down)
    assert sheet.list.hasFocus()
    QTest.keyClicks(sheet.list, "z")
    assert sheet.search.hasFocus() and sheet.search.text() == "z"
    QTest.keyClicks(sheet.search, "oom")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)  # at once: the rest is read now
    assert sheet.shown == "appearance"


def test_searching_makes_no_page_of_the_sheet(qtbot: QtBot, window: MainWindow) -> None:
    sheet = settings(window)
    qtbot.waitUntil(lambda: window.settings_index.complete, timeout=20_000)
    QTest.keyClicks(sheet.search, "passphrase")
    assert sheet.found.lines and len(sheet._pages) == 1
    qtbot.waitUntil(lambda: not window.settings_index.reading)
    sheet.close_sheet()
    again = settings(window)
    assert not window.settings_index.reading, "read once for a window"
    QTest.keyClicks(again.search, "passphrase")
    assert again.found.lines


def test_what_was_found_says_why(qtbot: QtBot, window: MainWindow) -> None:
    sheet = settings(window)
    qtbot.waitUntil(lambda: window.settings_index.complete, timeout=20_000)

    def found(words: str) -> Line:
        sheet.search.setText(words)
        return sheet.found.lines[0]

    plain = found("typing")
    assert plain.title == "Typing" and plain.caption == "Privacy › While chatting" and plain.meant
    by_keyword = found("deutsch")
    assert by_keyword.title == "Language" and by_keyword.caption.endswith("  ·  Deutsch")
    by_caption = found("notifications stays")
    assert "stays as it is" in by_caption.caption
    for line, words in ((by_keyword, "deutsch"), (by_caption, "stays")):
        marked = "".join(line.caption[at] for at in line.meant_below)
        assert words.casefold() in marked.casefold()


@pytest.mark.parametrize(
    "word", ["language", "Sprache", "langue", "idioma", "语言", "اللغة", "язык"]
)
def test_the_language_is_found_by_its_name_in_any_language(
    qtbot: QtBot, window: MainWindow, word: str
) -> None:
    sheet = settings(window)
    qtbot.waitUntil(lambda: window.settings_index.complete, timeout=20_000)
    sheet.search.setText(word)
    assert sheet.found.lines[0].title == "Language"
    assert "Appearance and language" in sheet.found.lines[0].caption
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.shown == "appearance"


def test_a_narrow_window_shows_one_column(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(420, 640)
    sheet = settings(window)
    assert sheet.left.isVisible() and not sheet.right.isVisible()
    sheet.show_topic("chats")
    assert sheet.right.isVisible() and not sheet.left.isVisible()
    QTest.mouseClick(sheet.back, LEFT)
    assert sheet.left.isVisible() and not sheet.right.isVisible()
    QTest.keyClicks(sheet.search, "enter")
    qtbot.waitUntil(sheet.found.isVisible)
    assert sheet.search.isVisible()
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


# -- security ----------------------------------------------------------------------------------


def security(qtbot: QtBot, window: MainWindow) -> SecurityPage:
    sheet = window.sheet
    if not isinstance(sheet, SettingsSheet):
        sheet = settings(window, "security")
    page = sheet.page("security")
    assert isinstance(page, SecurityPage)
    return page


def test_a_profile_without_a_passphrase_is_offered_one(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    app.trust.passphrase = None
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: isinstance(window.sheet, SettingsSheet))
    page = security(qtbot, window)
    box = page.passphrase
    qtbot.waitUntil(box.new.isVisible)
    assert not box.old.isVisible()
    assert not page.idle.isEnabled() and not page.lock_now.isEnabled()
    words = "amber river candle orbit"
    QTest.keyClicks(box.new.first, words)
    QTest.keyClicks(box.new.second, "another")
    assert not box.set_button.isEnabled()
    QTest.keyClick(box.new.second, Qt.Key.Key_Return)
    box.new.second.clear()
    QTest.keyClicks(box.new.second, words)
    QTest.keyClick(box.new.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.trust.passphrase == words)
    qtbot.waitUntil(page.idle.isEnabled)


def test_a_wrong_passphrase_is_said_where_it_was_typed(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    before = app.trust.passphrase
    box = security(qtbot, window).passphrase
    qtbot.waitUntil(lambda: bool(box.line.text()))
    QTest.mouseClick(box.set_button, LEFT)
    QTest.keyClicks(box.old, "not this one")
    for field in (box.new.first, box.new.second):
        QTest.keyClicks(field, "amber river candle orbit")
    QTest.mouseClick(box.set_button, LEFT)
    qtbot.waitUntil(lambda: "does not open" in box.status.text())
    assert app.trust.passphrase == before


def test_the_fingerprint_stands_with_the_profile(qtbot: QtBot, window: MainWindow) -> None:
    QTest.mouseClick(security(qtbot, window).fingerprint, LEFT)
    assert isinstance(window.sheet, SettingsSheet) and window.sheet.shown == "profile"


# -- advanced, help ----------------------------------------------------------------------------


def read_sheet(window: MainWindow, button: QPushButton) -> ReadText:
    QTest.mouseClick(button, LEFT)
    sheet = window.sheet
    assert isinstance(sheet, ReadText)
    return sheet


def test_the_log_is_shown_without_secrets(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, tmp_path: Path
) -> None:
    app._profile = replace(app.profile, path=tmp_path)
    lines = "begun\n" * 3 + "to 203.0.113.7:4433 with m2:contact/abcdef and " + "ab" * 16 + "\n"
    (tmp_path / "m2chat.log").write_text(lines)
    page = settings(window, "advanced").page("advanced")
    assert isinstance(page, AdvancedPage)
    text = read_sheet(window, page.log).text.toPlainText()
    assert text.startswith("begun")
    for secret in ("203.0.113.7", "abcdef", "abab"):
        assert secret not in text
    assert isinstance(window.sheet, ReadText)
    QTest.mouseClick(window.sheet.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == text
    QTest.keyClick(window.sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(window.sheet, SettingsSheet))


def test_only_the_end_of_a_long_log_is_read(tmp_path: Path) -> None:
    (tmp_path / "m2chat.log").write_text("".join(f"line {n}\n" for n in range(100_000)))
    tail = log_tail(tmp_path)
    assert tail.splitlines()[-1] == "line 99999"
    assert len(tail.splitlines()) == 200
    assert log_tail(tmp_path / "nothing") == ""


def test_the_command_line_is_copied_with_its_profile(qtbot: QtBot, window: MainWindow) -> None:
    page = settings(window, "advanced").page("advanced")
    assert isinstance(page, AdvancedPage)
    QTest.mouseClick(page.rpc, LEFT)
    assert QGuiApplication.clipboard().text() == "m2ctl --profile profile rpc"


def test_choices_are_reset_after_a_question(qtbot: QtBot, window: MainWindow) -> None:
    preferences().choose(theme="dark", shortcuts={"contact.add": ["F9"]}, window="kept")
    page = settings(window, "advanced").page("advanced")
    assert isinstance(page, AdvancedPage)
    QTest.mouseClick(page.reset_all, LEFT)
    question = window.sheet
    assert isinstance(question, Confirm)
    assert preferences().now.theme == "dark"
    QTest.mouseClick(question.act_button, LEFT)
    assert preferences().now.theme == "system" and not preferences().now.shortcuts
    assert preferences().now.window == "kept"
    preferences().choose(window="")


def test_f1_answers_questions(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = window.sheet
    assert isinstance(sheet, SettingsSheet) and sheet.shown == "help"
    page = sheet.page("help")
    assert isinstance(page, HelpPage)
    fold = page.answers["who-can-read"]
    assert not fold.answer.isVisible()
    QTest.keyClick(fold.question, Qt.Key.Key_Space)
    assert fold.answer.isVisible()
    QTest.keyClicks(sheet.search, "forgot passphrase")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert page.answers["passphrase"].answer.isVisible()


def test_a_report_is_made_to_be_read_first(qtbot: QtBot, window: MainWindow) -> None:
    page = settings(window, "help").page("help")
    assert isinstance(page, HelpPage)
    sheet = read_sheet(window, page.report)
    assert not sheet.text.isReadOnly()
    words = sheet.text.toPlainText()
    assert f"m2chat: {m2chat.__version__}" in words and str(Path.home()) not in words
    assert window.bridge.profile.name not in words


def test_licences_of_all_that_is_shipped_are_there(qtbot: QtBot, window: MainWindow) -> None:
    found = {one.name: one for one in licences()}
    assert {"m2chat", "PySide6_Essentials", "cryptography", "msgspec"} <= set(found)
    assert all(one.terms and one.version for one in found.values())
    assert found["m2chat"].terms == "MIT"
    page = settings(window, "help").page("help")
    assert isinstance(page, HelpPage)
    sheet = read_sheet(window, page.licences)
    assert sheet.text.isReadOnly() and "LGPL-3.0" in sheet.text.toPlainText()


def test_asking_whether_people_are_there_can_be_switched_off(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    page = privacy(qtbot, window)
    assert page.ask_presence.isChecked()
    QTest.mouseClick(page.ask_presence, LEFT)
    qtbot.waitUntil(lambda: not app.chosen.ask_presence)
