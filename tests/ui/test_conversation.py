"""A conversation, driven by mouse and keys against the application in memory."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from m2chat.errors import UserFacingError
from m2chat.messaging.events import PresenceChanged
from m2chat.messaging.model import DeliveryState, Presence, Reason, RoutePolicy
from m2chat.ui.main_window import MainWindow
from m2chat.ui.views.message_view import MessageView
from tests.support.fake_app import FakeApplication, user

BOB, EVA, NOOR, JUN, TOMASZ, KIM = (user(n) for n in (1, 2, 3, 4, 6, 8))
CTRL = Qt.KeyboardModifier.ControlModifier
OnNode = Callable[[Callable[[], object]], object]


def opened(qtbot: QtBot, window: MainWindow, app: FakeApplication, who: object) -> MessageView:
    window.open_conversation(who)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == min(50, len(app.talk[who])))
    view = window.page.messages
    view.doItemsLayout()
    return view


def text_point(view: MessageView, row: int, position: int) -> QPoint:
    """Where a letter of a row stands in the viewport."""
    delegate, model = view.itemDelegate(), view.model()
    shown = model.row(row)
    where = delegate.geometry(shown)
    layout = delegate.block(shown).document.firstBlock().layout()
    line = layout.lineForTextPosition(position)
    x = line.cursorToX(position)[0]
    top = view.visualRect(model.index(row, 0)).topLeft()
    return top + QPoint(
        round(where.text.left() + x), round(where.text.top() + line.y() + line.height() / 2)
    )


def test_a_written_line_is_there_at_once_and_its_mark_follows(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    opened(qtbot, window, app, BOB)
    before = window.page.model.rowCount()
    assert window.page.composer.field.hasFocus()
    QTest.keyClicks(window.page.composer.field, "See you at nine")
    QTest.keyClick(window.page.composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == before + 1)
    assert ("send_text", BOB, "See you at nine") in app.calls
    sent = window.page.model.message(before)
    assert sent.state is DeliveryState.QUEUED
    assert window.page.composer.field.toPlainText() == ""
    on_node(lambda: app.advance(sent.id, state=DeliveryState.DELIVERED))
    qtbot.waitUntil(lambda: window.page.model.message(before).state is DeliveryState.DELIVERED)
    row = window.conversations.conversation(BOB)
    assert row is not None and row.last is not None
    assert (row.last.text, row.last.state) == ("See you at nine", DeliveryState.DELIVERED)


def test_enter_twice_sends_once(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    opened(qtbot, window, app, BOB)
    QTest.keyClicks(window.page.composer.field, "once")
    QTest.keyClick(window.page.composer.field, Qt.Key.Key_Return)
    QTest.keyClick(window.page.composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.composer.field.toPlainText() == "")
    assert [call for call in app.calls if call[0] == "send_text"] == [("send_text", BOB, "once")]


def test_what_can_not_be_stored_stays_in_the_box_with_the_reason(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app, BOB)
    app.fail_next = UserFacingError("The disk is full. Free some space and send again.")
    QTest.keyClicks(window.page.composer.field, "keep me")
    QTest.mouseClick(window.page.composer.send_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.page.composer.status.isVisible)
    assert window.page.composer.status.text().startswith("The disk is full.")
    assert window.page.composer.field.toPlainText() == "keep me"
    QTest.keyClick(window.page.composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.composer.field.toPlainText() == "")


def test_what_comes_in_is_shown_counted_and_read_when_it_is_seen(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    opened(qtbot, window, app, BOB)
    on_node(lambda: app.receive(KIM, "Are you there?"))
    qtbot.waitUntil(lambda: window.conversations.conversation(KIM).unread == 1)
    on_node(lambda: app.receive(BOB, "One more thing"))
    qtbot.waitUntil(lambda: ("mark_read", BOB) in app.calls)
    qtbot.waitUntil(lambda: window.conversations.conversation(BOB).unread == 0)
    assert ("mark_read", KIM) not in app.calls


def test_what_came_meanwhile_is_read_when_the_person_comes_back(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    """What Qt tells the children of the top window is enough: they are told nothing else."""
    opened(qtbot, window, app, BOB)
    window.page.history.watched = lambda: False
    app.calls.clear()
    on_node(lambda: app.receive(BOB, "Are you away?"))
    qtbot.waitUntil(lambda: window.conversations.conversation(BOB).unread == 1)
    assert ("mark_read", BOB) not in app.calls
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: ("mark_read", BOB) in app.calls)
    qtbot.waitUntil(lambda: window.conversations.conversation(BOB).unread == 0)


def test_new_messages_stand_below_a_line_and_are_read_on_opening(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    assert window.conversations.conversation(EVA).unread == 2
    opened(qtbot, window, app, EVA)
    assert window.page.model.unread_row() == 2
    assert window.page.model.row(2).unread_line == 2
    qtbot.waitUntil(lambda: window.conversations.conversation(EVA).unread == 0)


def test_a_draft_is_kept_for_its_conversation(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app, KIM)
    assert window.page.composer.field.toPlainText() == "Thanks! I will water the"
    QTest.keyClicks(window.page.composer.field, " roses")
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: app.drafts[KIM] == "Thanks! I will water the roses")
    qtbot.waitUntil(lambda: window.conversations.conversation(KIM).draft.endswith("roses"))
    assert window.page.composer.field.toPlainText() == ""


def test_a_click_on_the_mark_says_why_and_retry_tries(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    view = opened(qtbot, window, app, JUN)
    row = view.model().row(1)
    box = view.itemDelegate().mark_rect(row)
    top = view.visualRect(view.model().index(1, 0)).topLeft()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=top + box.center().toPoint())
    panel = window.page.delivery
    assert panel.isVisible()
    assert panel.sentence.text() == "Still trying. Jun Watanabe is not online."
    assert "3 attempts so far" in panel.facts.text()
    assert "Next try in 6 min." in panel.facts.text()
    QTest.mouseClick(panel.retry_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.sentence.text() == "Sending to Jun Watanabe now.")
    assert ("retry_message", row.message.id) in app.calls
    QTest.mouseClick(panel.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.sentence.text().startswith("You took it back"))
    assert not panel.cancel_button.isVisible()
    QTest.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == row.message.text
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not panel.isVisible()


@pytest.mark.parametrize(
    ("reason", "button"),
    [
        (Reason.ME_OFFLINE, "Check the network…"),
        (Reason.UDP_BLOCKED, "Check the network…"),
        (Reason.KA_UNREACHABLE, "Check the network…"),
        (Reason.PEER_UNREACHABLE, "Change the route…"),
        (Reason.KEY_CHANGED, "Compare codes…"),
        (Reason.NO_RELAY, "Change the route…"),
    ],
)
def test_a_reason_offers_its_one_action(
    qtbot: QtBot,
    window: MainWindow,
    app: FakeApplication,
    on_node: OnNode,
    reason: Reason,
    button: str,
) -> None:
    opened(qtbot, window, app, JUN)
    late = app.talk[JUN][1].id
    on_node(lambda: app.advance(late, reason=reason))
    qtbot.waitUntil(lambda: window.page.model.message(1).reason is reason)
    window.page.show_delivery(window.page.model.message(1))
    panel = window.page.delivery
    assert panel.act_button.isVisible()
    assert panel.act_button.text() == button
    QTest.mouseClick(panel.act_button, Qt.MouseButton.LeftButton)
    if button == "Change the route…":
        assert window.page.details.isVisible()
        assert window.page.details.policy.hasFocus()
    else:
        assert window.sheet is not None
        QTest.keyClick(window.sheet, Qt.Key.Key_Escape)
        assert window.sheet is None


def test_a_part_of_a_message_is_selected_with_the_mouse_and_copied(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    view = opened(qtbot, window, app, JUN)
    text = view.model().message(0).text
    begin, end = text.index("coming"), text.index("coming") + len("coming")
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=text_point(view, 0, begin))
    QTest.mouseMove(view.viewport(), text_point(view, 0, end))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=text_point(view, 0, end))
    assert view.selected_text() == "coming"
    QTest.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "coming"
    QTest.mouseDClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=text_point(view, 0, text.index("talk") + 1)
    )
    assert view.selected_text() == "talk"
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert view.selected_text() == text


def menu_action(window: MainWindow, message: object, words: str) -> object:
    actions = window.page.message_menu(message).actions()
    return next(action for action in actions if action.text().split("\t")[0] == words)


def menu_words(window: MainWindow, message: object) -> list[str]:
    actions = window.page.message_menu(message).actions()
    return [action.text().split("\t")[0] for action in actions if action.text()]


def test_the_menu_copies_whole_messages_and_offers_what_fits(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app, JUN)
    theirs, ours = (window.page.model.message(n) for n in (0, 1))
    both = ["Reply", "React…", "Copy message", "Forward…", "Pin", "Select", "Info…"]
    assert menu_words(window, theirs) == [*both, "Delete for me"]
    only_ours = {"Edit", "Delivery…", "Retry now", "Cancel message", "Delete for both…"}
    assert set(menu_words(window, ours)) == {*both, "Delete for me", *only_ours}
    menu_action(window, ours, "Copy message").trigger()
    assert QGuiApplication.clipboard().text() == ours.text


def test_a_link_of_a_verified_contact_opens_at_once(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    view = opened(qtbot, window, app, BOB)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=text_point(view, 5, 12))
    assert [url.host() for url in window.page.opened] == ["www.smhi.se"]


def test_a_link_of_somebody_unverified_shows_where_it_leads_first(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    opened(qtbot, window, app, EVA)
    on_node(lambda: app.receive(EVA, "http://раypal.com/login look"))
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 5)
    view = window.page.messages
    view.doItemsLayout()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=text_point(view, 4, 10))
    assert window.page.opened == []
    sheet = window.sheet
    assert sheet.host.text() == "раypal.com".encode("idna").decode()
    assert sheet.address.accessibleName().startswith(f"http://{sheet.host.text()}/")
    assert sheet.cancel_button.hasFocus()
    QTest.mouseClick(sheet.open_button, Qt.MouseButton.LeftButton)
    assert len(window.page.opened) == 1
    assert window.sheet is None


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "https://"])
def test_nothing_but_web_addresses_opens(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, address: str
) -> None:
    opened(qtbot, window, app, BOB)
    window.page.messages.link_clicked.emit(address)
    assert window.page.opened == []
    assert window.sheet is None


def test_presence_shows_in_the_header(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    opened(qtbot, window, app, JUN)
    on_node(lambda: app.bus.publish(PresenceChanged(JUN, Presence.ONLINE)))
    qtbot.waitUntil(lambda: window.page.contact.presence is Presence.ONLINE)


def test_nickname_route_block_and_removal(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app, KIM)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    panel = window.page.details
    assert panel.isVisible()
    panel.nickname.setFocus()
    QTest.keyClicks(panel.nickname, "Neighbour")
    QTest.keyClick(panel.nickname, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.conversations.conversation(KIM).contact.title == "Neighbour")
    panel.policy.setFocus()
    QTest.keyClick(panel.policy, Qt.Key.Key_Down)
    panel.policy.activated.emit(panel.policy.currentIndex())
    qtbot.waitUntil(lambda: app.people[KIM].policy is RoutePolicy.DIRECT)
    QTest.mouseClick(panel.remove_button, Qt.MouseButton.LeftButton)
    assert KIM in app.people
    QTest.mouseClick(panel.keep_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.block_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.block_button.text() == "Unblock")
    assert not window.page.composer.isVisible()
    QTest.mouseClick(window.page.request.unblock_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.page.composer.isVisible())
    QTest.mouseClick(panel.remove_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.conversations.conversation(KIM) is None)
    assert window.page.contact is None
