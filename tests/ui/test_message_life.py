"""What people do with messages, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from m2chat.app.faces.life import SendOptions
from m2chat.messaging.file_model import FileRules
from m2chat.messaging.model import DeliveryState, MessageKind, Reaction, SendRule
from m2chat.ui.main_window import MainWindow
from m2chat.ui.views.message_view import MessageView
from tests.support.fake_app import NOW, FakeApplication, user

BOB, EVA, KIM = user(1), user(2), user(8)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
OnNode = Callable[[Callable[[], object]], object]


def opened(qtbot: QtBot, window: MainWindow, app: FakeApplication, who: object) -> MessageView:
    window.open_conversation(who)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == min(50, len(app.talk[who])))
    window.page.messages.doItemsLayout()
    return window.page.messages


def called(app: FakeApplication, verb: str) -> list[tuple[object, ...]]:
    return [call for call in app.calls if call[0] == verb]


def point(view: MessageView, row: int, part: str) -> QPoint:
    """The middle of a part of a row, in the viewport."""
    where = getattr(view.painter.geometry(view.model().row(row)), part)
    box = where[0] if isinstance(where, tuple) else where
    top = view.visualRect(view.model().index(row, 0)).topLeft()
    return top + box.center().toPoint()


def test_a_reply_names_its_message_and_leads_back_to_it(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    view = opened(qtbot, window, app, BOB)
    first = window.page.model.message(4)

    def hovered() -> bool:
        # at the window itself: what another test left on the screen may lie above it
        at = view.viewport().mapTo(window.window(), point(view, 4, "text"))
        QTest.mouseMove(window.window().windowHandle(), at)
        return bool(view.bar.isVisible())

    qtbot.waitUntil(hovered)
    QTest.mouseClick(view.bar.reply_button, LEFT)
    strip = window.page.composer.strip
    assert strip.isVisible() and strip.title.text() == "Reply to Bob Lindqvist"
    QTest.keyClicks(window.page.composer.field, "It does")
    QTest.keyClick(window.page.composer.field, Qt.Key.Key_Return)
    rows = len(app.talk[BOB])
    qtbot.waitUntil(lambda: window.page.model.rowCount() == rows)
    qtbot.waitUntil(lambda: bool(called(app, "life.send")))
    qtbot.waitUntil(lambda: window.page.model.message(-1).text == "It does")
    assert called(app, "life.send") == [
        ("life.send", BOB, "It does", SendOptions(reply_to=first.id))
    ]
    assert not strip.isVisible()
    last = window.page.model.rowCount() - 1
    row = window.page.model.row(last)
    assert row.quote is not None and row.quote.text == first.text
    view.doItemsLayout()
    view.scrollToBottom()
    QTest.mouseClick(view.viewport(), LEFT, pos=point(view, last, "quote"))
    assert view.painter.flashed == first.id


def test_a_jump_into_history_that_is_not_loaded_and_back(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    bob = app.people[BOB]
    for number in range(400):
        app.say(bob, f"old {number}", ago=500_000 - number)
    app.talk[BOB].sort(key=lambda message: message.order)
    view = opened(qtbot, window, app, BOB)
    target = app.talk[BOB][40]
    window.page.history.jump(target.id)
    qtbot.waitUntil(lambda: view.painter.flashed == target.id)
    assert not window.page.model.latest
    assert view.jump_button.isVisible()
    before = window.page.model.rowCount()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: window.page.model.rowCount() > before)
    QTest.mouseClick(view.jump_button, LEFT)
    qtbot.waitUntil(lambda: window.page.model.latest)
    newest = window.page.model.message(window.page.model.rowCount() - 1)
    assert newest.order == app.talk[BOB][-1].order


def test_up_in_the_empty_field_edits_the_last_message(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app, BOB)
    field = window.page.composer.field
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.toPlainText() == "Perfect 👍"
    assert window.page.composer.strip.title.text() == "Edit message"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert field.toPlainText() == "" and not window.page.composer.strip.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Up)
    field.selectAll()
    QTest.keyClicks(field, "Perfect!")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.talk[BOB][-1].text == "Perfect!")
    last = window.page.model.rowCount() - 1
    qtbot.waitUntil(lambda: window.page.model.message(last).edited_at is not None)
    assert field.toPlainText() == ""
    assert BOB not in app.drafts  # the words of an edit are no draft


def test_reactions_are_picked_shown_toggled_and_named(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    view = opened(qtbot, window, app, BOB)
    view.setCurrentIndex(view.model().index(6, 0))
    QTest.keyClick(window, Qt.Key.Key_E, CTRL | SHIFT)
    picker = window.chat_room.picker
    assert picker.isVisible() and picker.quick[0].hasFocus()
    QTest.mouseClick(picker.quick[0], LEFT)
    qtbot.waitUntil(lambda: bool(window.page.model.message(6).reactions))
    assert not picker.isVisible()
    assert window.page.model.message(6).reactions == (Reaction("👍", app.profile.id),)
    view.doItemsLayout()
    view.scrollTo(view.model().index(6, 0))
    assert view.chip_names(window.page.model.message(6), "👍") == "thumbs up sign: You"
    QTest.mouseClick(view.viewport(), LEFT, pos=point(view, 6, "chips"))
    qtbot.waitUntil(lambda: not window.page.model.message(6).reactions)


def test_the_picker_searches_and_writes(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app, BOB)
    QTest.keyClick(window, Qt.Key.Key_J, CTRL | SHIFT)
    picker = window.chat_room.picker
    QTest.keyClicks(picker.field, "rocket")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert window.page.composer.field.toPlainText() == "🚀"
    QTest.keyClick(window, Qt.Key.Key_J, CTRL | SHIFT)
    QTest.keyClick(picker.field, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    assert window.page.contact is not None


def test_names_of_emoji_and_members_are_completed(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    group = app.band(40, "Crew", [app.people[BOB], app.people[EVA]])
    window.reload_rows()
    qtbot.waitUntil(lambda: window.conversations.find(group.id) is not None)
    opened(qtbot, window, app, group.id)
    field = window.page.composer.field
    QTest.keyClicks(field, "hi :tad")
    assert field.completion is not None and field.completion.choices[0].written == "🎉"
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClicks(field, "@eva")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, ":fire:")
    assert field.toPlainText() == "hi 🎉 @Eva Marín 🔥 "
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(app.talk[group.id]))
    assert app.talk[group.id][0].mentions == (EVA,)


def test_deleted_for_me_comes_back_by_undo(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    view = opened(qtbot, window, app, BOB)
    rows = window.page.model.rowCount()
    gone = window.page.model.message(3)
    view.setFocus()
    view.setCurrentIndex(view.model().index(3, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    toast = window.chat_room.toast
    qtbot.waitUntil(toast.isVisible)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == rows - 1)
    assert toast.words.text() == "Message deleted for you"
    QTest.mouseClick(toast.button, LEFT)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == rows)
    assert window.page.model.message(3).id == gone.id


def test_deleted_for_both_is_asked_first_and_leaves_a_place(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app, BOB)
    ours = window.page.model.message(1)
    window.page.message_verbs.sure_wanted.emit([ours])
    sheet = window.sheet
    assert sheet is not None and sheet.keep_button.hasFocus()
    assert not called(app, "life.delete")
    QTest.mouseClick(sheet.act_button, LEFT)
    qtbot.waitUntil(lambda: window.page.model.message(1).deleted)
    block = window.page.messages.painter.block(window.page.model.row(1))
    assert block.document.toPlainText() == "This message was deleted"


def test_several_are_chosen_copied_and_forwarded(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    view = opened(qtbot, window, app, BOB)
    view.scrollToBottom()
    QTest.mouseClick(view.viewport(), LEFT, CTRL, point(view, 6, "bubble"))
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, point(view, 8, "bubble"))
    assert [message.order for message in view.chosen] == [7, 8, 9]
    bar = window.chat_room.bar
    assert bar.isVisible() and not window.page.composer.isVisible()
    assert bar.count.text() == "3 selected"
    QTest.mouseClick(bar.forward_button, LEFT)
    sheet = window.sheet
    assert sheet is not None
    QTest.keyClick(sheet.search, Qt.Key.Key_Down)
    assert sheet.list.hasFocus() and sheet.list.currentRow() == 0
    sheet.search.setFocus()
    QTest.keyClicks(sheet.search, "kim")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    QTest.keyClicks(sheet.search, "eva")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert set(sheet.chosen) == {KIM, EVA}
    assert sheet.send_button.text() == "Send to 2"
    QTest.mouseClick(sheet.send_button, LEFT)
    qtbot.waitUntil(lambda: app.talk[EVA][-1].forwarded)
    assert len([m for m in app.talk[KIM] if m.forwarded]) == 3
    assert not bar.isVisible() and window.page.composer.isVisible()
    view.toggle_choice(window.page.model.message(0))
    view.toggle_choice(window.page.model.message(1))
    QTest.mouseClick(bar.copy_button, LEFT)
    assert QGuiApplication.clipboard().text().startswith("Bob Lindqvist: The boat")
    assert "\nYou: Finally!" in QGuiApplication.clipboard().text()
    view.toggle_choice(window.page.model.message(0))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not view.choosing


def test_the_story_of_a_message(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    view = opened(qtbot, window, app, BOB)
    view.setCurrentIndex(view.model().index(8, 0))
    QTest.keyClick(window, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: window.page.panels.shown == "story")
    words = [
        child.accessibleName()
        for child in window.chat_room.story.findChildren(object)
        if hasattr(child, "accessibleName")
    ]
    assert any(word.startswith("Delivered, ") for word in words)


def test_options_of_the_send_button(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    opened(qtbot, window, app, BOB)
    room = window.chat_room
    window.page.composer.field.setPlainText("secret")
    words = [entry.text("secret") for entry in room.send_menu.fitting("secret")]
    assert "Send only while they are on line" in words and "Send direct only" in words
    entry = next(e for e in room.send_menu.fitting("") if e.text("") == "Send direct only")
    entry.act("secret")
    qtbot.waitUntil(lambda: bool(called(app, "life.send")))
    assert called(app, "life.send")[0][3] == SendOptions(rule=SendRule.DIRECT_ONLY)
    qtbot.waitUntil(lambda: window.page.composer.field.toPlainText() == "")


def test_a_scheduled_message_waits_in_its_list(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app, BOB)
    window.page.composer.field.setPlainText("later")
    entry = next(e for e in window.chat_room.send_menu.fitting("") if e.icon == "clock")
    entry.act("later")
    sheet = window.sheet
    assert sheet is not None
    QTest.mouseClick(sheet.presets[0], LEFT)
    qtbot.waitUntil(lambda: len(window.chat_menu.waiting()) == 1)
    waiting = window.chat_menu.waiting()[0]
    assert waiting.send_at == NOW + 3600
    row = window.page.model.row(window.page.model.rowCount() - 1)
    assert window.page.messages.painter.geometry(row).meta.width() > 80
    window.chat_menu._show_scheduled()
    assert window.page.panels.shown == "scheduled"
    window.chat_menu.scheduled._now(waiting)
    qtbot.waitUntil(lambda: not window.chat_menu.waiting())
    assert app.talk[BOB][-1].state is DeliveryState.SENDING


def test_who_writes_is_seen_in_header_and_list(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    opened(qtbot, window, app, BOB)
    on_node(lambda: app.fake_life.they_type(BOB, BOB))
    qtbot.waitUntil(lambda: window.page.header.line.text() == "writing…")
    assert window.list.view.painter.typing(BOB) == "writing…"
    on_node(lambda: app.receive(BOB, "there"))
    qtbot.waitUntil(lambda: window.page.header.line.text() == "Online")
    QTest.keyClicks(window.page.composer.field, "a")
    QTest.keyClicks(window.page.composer.field, "b")
    qtbot.waitUntil(lambda: bool(called(app, "life.typing")))
    assert called(app, "life.typing") == [("life.typing", BOB, True)]


def test_notes_pins_mutes_and_the_timer(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, CTRL | SHIFT)
    me = app.profile.id
    qtbot.waitUntil(lambda: window.page.chat.id == me)
    QTest.keyClicks(window.page.composer.field, "buy rope")
    QTest.keyClick(window.page.composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 1)
    assert not window.page.model.row(0).marked
    row = window.conversations.conversation(KIM)
    assert row is not None

    def act(words: str, of: object) -> None:
        entry = next(e for e in window.list_menu.fitting(of) if e.text(of) == words)
        entry.act(of)

    act("Pin to the top", row)
    qtbot.waitUntil(lambda: window.conversations.find(KIM) == 1)  # below the request
    act("Mute for 1 hour", window.conversations.conversation(KIM))
    qtbot.waitUntil(lambda: app.settings[KIM].muted_until == NOW + 3600)
    act("Disappearing messages: off…", window.conversations.conversation(KIM))
    assert window.sheet is not None
    QTest.mouseClick(window.sheet.choices[3], LEFT)
    qtbot.waitUntil(lambda: app.settings[KIM].timer_s == 3600)
    act("Archive", window.conversations.conversation(KIM))
    qtbot.waitUntil(lambda: window.list.view.row_of(KIM) is None)


@pytest.mark.parametrize(
    ("key", "modifiers", "written"),
    [
        (Qt.Key.Key_B, CTRL, "**rope**"),
        (Qt.Key.Key_I, CTRL, "*rope*"),
        (Qt.Key.Key_X, CTRL | SHIFT, "~~rope~~"),
    ],
)
def test_keys_put_marks_around_what_is_selected(
    qtbot: QtBot,
    window: MainWindow,
    app: FakeApplication,
    key: Qt.Key,
    modifiers: object,
    written: str,
) -> None:
    opened(qtbot, window, app, BOB)
    field = window.page.composer.field
    field.setPlainText("rope")
    field.selectAll()
    QTest.keyClick(field, key, modifiers)
    assert field.toPlainText() == written
    QTest.keyClick(field, key, modifiers)
    assert field.toPlainText() == "rope"


def test_a_line_of_the_app_stands_in_the_middle_and_can_not_be_chosen(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    app.say(app.people[BOB], "You agreed on something", ago=1, kind=MessageKind.NOTE)
    view = opened(qtbot, window, app, BOB)
    last = window.page.model.rowCount() - 1
    where = view.painter.geometry(window.page.model.row(last))
    middle = view.viewport().width() / 2
    assert abs(where.bubble.center().x() - middle) < 2
    view.toggle_choice(window.page.model.message(last))
    assert not view.choosing


def test_what_holds_for_a_contact_stands_in_their_panel(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app, KIM)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    panel = window.page.details
    qtbot.waitUntil(panel.rules.isEnabled)
    box = panel.rules.boxes["others"]
    assert box.currentText() == "always ask"
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot.waitUntil(lambda: app.fake_files.chosen.get(KIM) == FileRules(others=10_000_000))
    QTest.mouseClick(panel.rules_button, LEFT)
    qtbot.waitUntil(lambda: KIM not in app.fake_files.chosen)
    panel.timer.setCurrentIndex(5)
    panel.timer.activated.emit(5)
    qtbot.waitUntil(lambda: KIM in app.settings and app.settings[KIM].timer_s == 86_400)
    qtbot.waitUntil(lambda: panel.timer.currentText() == "1 day")


def test_keys_lead_to_what_is_unread(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | SHIFT)
    qtbot.waitUntil(lambda: window.page.chat.id == EVA)
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | SHIFT)
    assert window.page.chat.id == EVA
