"""The main window: list, filter, shortcuts, sheets, requests, network; driven by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from m2chat.app.face import NetworkChanged, StorageTrouble
from m2chat.errors import UserFacingError
from m2chat.messaging.model import ContactState
from m2chat.ui.dialogs.add_contact import AddContact
from m2chat.ui.dialogs.network import NetworkSheet
from m2chat.ui.dialogs.safety_code import CompareCode
from m2chat.ui.main_window import MainWindow
from m2chat.ui.network_words import OFFLINE
from m2chat.ui.theme import Size, Theme
from tests.support.fake_app import DAMAGED, GOOD_CARD, WORDS, FakeApplication, user

BOB, EVA, NOOR, JUN, TOMASZ = (user(n) for n in (1, 2, 3, 4, 6))
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
OnNode = Callable[[Callable[[], object]], object]


def click_row(window: MainWindow, row: int) -> None:
    view = window.list.view
    box = view.visualRect(view.model().index(row, 0))
    QTest.mouseClick(view.viewport(), LEFT, pos=box.center())


def add_sheet(qtbot: QtBot, window: MainWindow) -> AddContact:
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    sheet = window.sheet
    assert isinstance(sheet, AddContact)
    qtbot.waitUntil(lambda: sheet.mine.card is not None)
    qtbot.waitUntil(lambda: sheet.mine.copy_button.isEnabled())  # the card is drawn
    return sheet


def test_a_click_opens_a_conversation(qtbot: QtBot, window: MainWindow) -> None:
    click_row(window, 1)
    assert window.page.contact is not None
    assert window.page.contact.id == BOB
    assert window.page.composer.field.hasFocus()


def test_shortcuts_move_between_conversations(qtbot: QtBot, window: MainWindow) -> None:
    def here() -> object:
        return window.page.contact.id if window.page.contact else None

    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    assert here() == BOB
    QTest.keyClick(window, Qt.Key.Key_Down, ALT)
    assert here() == EVA
    QTest.keyClick(window, Qt.Key.Key_Up, ALT)
    QTest.keyClick(window, Qt.Key.Key_Up, ALT)
    assert here() == NOOR
    QTest.keyClick(window, Qt.Key.Key_Up, ALT)
    assert here() == NOOR
    QTest.keyClick(window, Qt.Key.Key_W, CTRL)
    assert here() is None
    assert window.list.view.hasFocus()


def test_the_list_is_used_with_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.list.view.setFocus()
    QTest.keyClick(window.list.view, Qt.Key.Key_Down)
    QTest.keyClick(window.list.view, Qt.Key.Key_Down)
    row = window.list.view.currentIndex().row()
    QTest.keyClick(window.list.view, Qt.Key.Key_Return)
    assert window.page.contact is not None
    assert window.page.contact.id == window.list.view.contact_at(row)


def test_ctrl_f_filters_enter_opens_esc_clears(qtbot: QtBot, window: MainWindow) -> None:
    everybody = window.list.rows.rowCount()
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    assert window.list.filter.hasFocus()
    QTest.keyClicks(window.list.filter, "wata")
    assert window.list.rows.rowCount() == 1
    QTest.keyClick(window.list.filter, Qt.Key.Key_Return)
    assert window.page.contact is not None
    assert window.page.contact.id == JUN
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.list.rows.rowCount() == everybody
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(window.list.filter, "zzz")
    assert not window.list.view.isVisible()


def test_a_request_is_accepted(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    click_row(window, 0)
    request = window.page.request
    assert request.title.text() == "Noor Haddad wants to be your contact"
    assert "rowing club" in request.hello.text()
    assert not window.page.composer.isVisible()
    QTest.mouseClick(request.accept_button, LEFT)
    qtbot.waitUntil(window.page.composer.isVisible)
    assert app.people[NOOR].state is ContactState.READY


def test_after_the_accept_by_keyboard_one_can_write_at_once(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    click_row(window, 0)
    accept = window.page.request.accept_button
    accept.setFocus()
    QTest.keyClick(accept, Qt.Key.Key_Return)
    qtbot.waitUntil(window.page.composer.isVisible)
    assert window.page.composer.field.hasFocus()


def test_not_now_leaves_the_request_where_it_is(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    click_row(window, 0)
    QTest.mouseClick(window.page.request.later_button, LEFT)
    assert window.page.contact is None
    assert app.people[NOOR].state is ContactState.REQUEST
    assert window.list.view.contact_at(0) == NOOR


def test_reject_and_block_takes_them_out_of_sight(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    click_row(window, 0)
    QTest.mouseClick(window.page.request.reject_button, LEFT)
    qtbot.waitUntil(lambda: window.list.view.row_of(NOOR) is None)
    assert app.people[NOOR].state is ContactState.BLOCKED


def test_a_refused_answer_is_told_in_place(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    click_row(window, 0)
    app.fail_next = UserFacingError("The disk is full. Free some space and accept again.")
    QTest.mouseClick(window.page.request.accept_button, LEFT)
    qtbot.waitUntil(window.page.request.status.isVisible)
    assert "disk is full" in window.page.request.status.text()
    assert app.people[NOOR].state is ContactState.REQUEST


def test_our_own_request_can_be_cancelled(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(TOMASZ)
    QTest.mouseClick(window.page.request.cancel_button, LEFT)
    qtbot.waitUntil(lambda: window.conversations.conversation(TOMASZ) is None)
    assert TOMASZ not in app.people


def test_a_pasted_card_is_checked_while_one_types_and_then_asked(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    sheet = add_sheet(qtbot, window)
    theirs = sheet.theirs
    assert theirs.link.hasFocus()
    QTest.keyClicks(theirs.link, "hello")
    qtbot.waitUntil(theirs.verdict.isVisible)
    assert "should begin with m2:contact/" in theirs.verdict.text()
    theirs.link.setPlainText("m2:contact/Z29vZC1j")
    qtbot.waitUntil(lambda: theirs.verdict.text() == DAMAGED)
    assert not theirs.send_button.isEnabled()
    QGuiApplication.clipboard().setText(f"  {GOOD_CARD[:14]}\n{GOOD_CARD[14:]} ")
    theirs.link.selectAll()
    QTest.keyClick(theirs.link, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(theirs.send_button.isEnabled)
    assert theirs.verdict.text() == "A good card of the circle Riverside. It ends in 6 days."
    QTest.keyClick(theirs.link, Qt.Key.Key_Tab)
    QTest.keyClicks(QGuiApplication.focusObject(), "Zoe")
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
    QTest.keyClicks(QGuiApplication.focusObject(), "It's Ada")
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sheet is None)
    assert ("add_contact", GOOD_CARD, "Zoe", "It's Ada") in app.calls
    assert window.page.contact is not None
    assert window.page.contact.title == "Zoe"
    assert window.page.request.title.text() == "Waiting for Zoe"


def test_our_own_card_is_recognised(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    sheet = add_sheet(qtbot, window)
    QTest.mouseClick(sheet.mine.copy_button, LEFT)
    link = QGuiApplication.clipboard().text()
    assert link == sheet.mine.card.link
    sheet.theirs.link.setPlainText(link)
    qtbot.waitUntil(sheet.theirs.verdict.isVisible)
    assert "your own card" in sheet.theirs.verdict.text()


def test_a_request_that_fails_stays_with_its_sentence(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    theirs = add_sheet(qtbot, window).theirs
    theirs.link.setPlainText(GOOD_CARD)
    qtbot.waitUntil(theirs.send_button.isEnabled)
    app.fail_next = UserFacingError("Too many requests are waiting. Cancel one first.")
    QTest.mouseClick(theirs.send_button, LEFT)
    qtbot.waitUntil(theirs.status.isVisible)
    assert theirs.status.text().startswith("Too many requests")
    assert theirs.send_button.isEnabled()
    assert window.sheet is not None


def test_a_new_card_has_its_own_uses_and_end(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    mine = add_sheet(qtbot, window).mine
    assert mine.facts.text() == "For one person, ends in 7 days"
    first = mine.card
    mine.uses.setCurrentIndex(2)
    mine.validity.setCurrentIndex(0)
    QTest.mouseClick(mine.new_button, LEFT)
    qtbot.waitUntil(lambda: mine.card is not first)
    assert mine.facts.text() == "For any number of people, ends in 60 min"
    assert ("create_card", None, 3600.0) in app.calls


def test_the_card_is_saved_as_a_picture_or_the_reason_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    mine = add_sheet(qtbot, window).mine
    mine.save_to(tmp_path / "card.png")
    qtbot.waitUntil(lambda: mine.status.text() == "Saved as card.png.")
    assert (tmp_path / "card.png").read_bytes().startswith(b"\x89PNG")
    mine.save_to(tmp_path / "none" / "card.png")
    qtbot.waitUntil(lambda: "could not be saved" in mine.status.text())


def test_tab_stays_inside_a_sheet_and_esc_gives_the_keyboard_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    click_row(window, 1)
    sheet = add_sheet(qtbot, window)
    seen: set[QWidget] = set()
    for _ in range(40):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(window.focusWidget())
        seen.add(window.focusWidget())
    assert {sheet.close_button, sheet.theirs.link, sheet.mine.copy_button} <= seen
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab, SHIFT)
    assert sheet.isAncestorOf(window.focusWidget())
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    assert window.sheet is sheet
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.sheet is None
    assert window.page.composer.field.hasFocus()


def test_a_click_beside_the_card_closes_the_sheet(qtbot: QtBot, window: MainWindow) -> None:
    sheet = add_sheet(qtbot, window)
    QTest.mouseClick(sheet, LEFT, pos=QPoint(5, 5))
    assert window.sheet is None


def test_they_match_marks_the_contact_verified(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(EVA)
    QTest.mouseClick(window.page.header.verify_button, LEFT)
    sheet = window.sheet
    assert isinstance(sheet, CompareCode)
    qtbot.waitUntil(sheet.match_button.isEnabled)
    texts = [child.text() for child in sheet.findChildren(QWidget) if hasattr(child, "text")]
    assert all(any(word in text for text in texts) for word in WORDS)
    QTest.mouseClick(sheet.match_button, LEFT)
    qtbot.waitUntil(lambda: window.page.contact.verified)
    assert not window.page.header.verify_button.isVisible()
    assert app.people[EVA].verified


def test_they_differ_warns_and_takes_a_verification_back(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    window.compare(app.people[BOB])
    sheet = window.sheet
    QTest.mouseClick(sheet.differ_button, LEFT)
    assert "do not trust" in sheet.status.text()
    qtbot.waitUntil(lambda: not app.people[BOB].verified)


def test_the_network_sheet_says_what_works_and_joins_a_circle(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    QTest.mouseClick(window.list.strip, LEFT)
    sheet = window.sheet
    assert isinstance(sheet, NetworkSheet)
    sheet.link.setText("nonsense")
    QTest.keyClick(sheet.link, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.status.isVisible)
    assert "no circle link" in sheet.status.text()
    sheet.link.setText("m2:circle/d29ya3Nob3A")
    QTest.mouseClick(sheet.join_button, LEFT)
    qtbot.waitUntil(lambda: "Workshop" in sheet.status.text())
    qtbot.waitUntil(lambda: "Workshop" in window.list.strip.text())


def test_links_from_outside_open_the_right_sheet(qtbot: QtBot, window: MainWindow) -> None:
    window.open_link(GOOD_CARD)
    sheet = window.sheet
    assert isinstance(sheet, AddContact)
    assert sheet.theirs.link.toPlainText() == GOOD_CARD
    window.open_link("m2:circle/d29ya3Nob3A")
    assert isinstance(window.sheet, NetworkSheet)
    assert window.sheet.link.text() == "m2:circle/d29ya3Nob3A"


def test_being_offline_is_told_and_f5_tries_again(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    app.online = False
    on_node(lambda: app.bus.publish(NetworkChanged(False)))
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text.text() == OFFLINE
    app.online = True
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: ("retry_network",) in app.calls)
    qtbot.waitUntil(window.banner.isHidden)
    qtbot.waitUntil(lambda: window.list.strip.text().startswith("Online"))


def test_trouble_with_the_disk_is_told(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    words = "The disk is full. Free some space; nothing was lost."
    on_node(lambda: app.bus.publish(StorageTrouble("disk_full", words)))
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text.text() == words


def test_a_narrow_window_shows_one_pane(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(Size.NARROW - 100, 600)
    assert window.list.isVisible()
    click_row(window, 1)
    assert not window.list.isVisible()
    assert window.page.isVisible()
    QTest.mouseClick(window.page.header.back_button, LEFT)
    assert window.list.isVisible()
    assert not window.page.isVisible()
    click_row(window, 1)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.list.isVisible()


@pytest.mark.parametrize("dark", [False, True])
def test_the_theme_changes_while_the_window_is_open(
    qtbot: QtBot, window: MainWindow, look: Theme, dark: bool
) -> None:
    click_row(window, 1)
    look.force(dark)
    picture = window.grab().toImage()
    corner = picture.pixelColor(picture.width() - 8, 80)
    assert corner == look.colour("ground")


def test_every_control_has_a_name_for_screen_readers(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    click_row(window, 1)
    add_sheet(qtbot, window)
    window.page.toggle_details()
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    for kind in kinds:
        for control in window.findChildren(kind):
            if control.isVisible():
                text = control.text() if hasattr(control, "text") else ""
                named = (
                    control.accessibleName()
                    or text
                    or isinstance(control.parent(), QLineEdit | QComboBox)
                )
                assert named, f"{control} has no name"


def test_no_contacts_yet_leads_to_adding_one(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.conversations.reset([])
    assert window.list.empty.isVisible()
    QTest.mouseClick(window.list.empty.action, LEFT)
    assert isinstance(window.sheet, AddContact)


def test_a_side_panel_takes_its_room_from_the_conversation(
    qtbot: QtBot, window: MainWindow
) -> None:
    click_row(window, 1)
    width = window.list.width()
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.page.details.width() == Size.SIDE_PANEL)
    assert window.list.width() == width


def test_where_both_have_no_room_the_panel_takes_the_place_of_the_conversation(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(Size.NARROW - 100, 600)
    click_row(window, 1)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    panel = window.page.details
    qtbot.waitUntil(lambda: panel.width() == window.width())
    assert not window.page.composer.isVisible()
    window.resize(Size.WINDOW_W, 600)
    qtbot.waitUntil(lambda: panel.width() == Size.SIDE_PANEL)
    assert window.page.composer.isVisible()
    window.resize(Size.NARROW - 100, 600)
    qtbot.waitUntil(lambda: not window.page.composer.isVisible())
    window.page.uncover()  # a message that was found is to be seen
    assert window.page.composer.isVisible()
    assert window.page.panels.shown == ""
    qtbot.waitUntil(window.page.composer.field.hasFocus)  # one goes on writing


def test_notes_have_no_details_to_show(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.page.chat.title == "Notes to self")
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert window.page.panels.shown == ""
