"""Every surface as assistive programs see it: names, states, Tab, announcements.

All settings pages, sheets and panels are opened; what is looked at is Qt's accessible tree.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from m2chat.messaging.events import MessageAdded, MessageStateChanged, PresenceChanged
from m2chat.messaging.file_model import FileState, FileView
from m2chat.messaging.model import DeliveryState, MessageKind, Presence
from m2chat.ui import accessible
from m2chat.ui.accessible import announce
from m2chat.ui.bridge import Bridge, NodeThread
from m2chat.ui.dialogs.onboarding import Onboarding
from m2chat.ui.main_window import MainWindow
from m2chat.ui.shell import Shell
from m2chat.ui.views.parts import StatusLine
from m2chat.ui.views.toast import Toast
from tests.support.fake_app import FakeApplication, user
from tests.support.first_pages import first_pages
from tests.support.surfaces import close_all, surfaces

BOB = user(1)
NAME = QAccessible.Text.Name
ROWS = 40  # looked at of a list
FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QSpinBox)


def tree(of: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that is in sight, in reading order."""
    yield of
    for at in range(min(of.childCount(), ROWS)):
        child = of.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from tree(child)


def usable(one: QAccessibleInterface) -> bool:
    """Whether a person can do something with it."""
    actions = one.actionInterface()
    verbs = set(actions.actionNames()) if actions is not None else set()
    return bool(one.state().focusable) or bool(verbs & {"Press", "Toggle"})


def lineage(one: QAccessibleInterface) -> str:
    """Where something stands, to find it in the code."""
    thing, words = one.object(), []
    while thing is not None and len(words) < 5:
        words.append(type(thing).__name__)
        thing = thing.parent()
    return f"{one.role().name} {' < '.join(words)}"


def untied(window: QWidget) -> set[str]:
    """Fields beside a label that says their name and is not theirs."""
    labels: dict[str, list[QLabel]] = {}
    for label in window.findChildren(QLabel):
        if label.isVisible():
            labels.setdefault(label.text(), []).append(label)
    found = set()
    for field in window.findChildren(QWidget):
        if isinstance(field, FIELDS) and field.isVisible():
            near = labels.get(field.accessibleName(), [])
            beside = [one for one in near if one.parentWidget().isAncestorOf(field)]
            if beside and all(one.buddy() is not field for one in beside):
                told = QAccessible.queryAccessibleInterface(field)
                found.add(f"not tied to “{beside[0].text()}”: {lineage(told)}")
    return found


def faults(window: QWidget) -> set[str]:
    """What is wrong with what is in sight."""
    found = untied(window)
    for one in tree(QAccessible.queryAccessibleInterface(window)):
        if usable(one) and not one.text(NAME).strip():
            found.add(f"no name: {lineage(one)}")
        thing = one.object()
        turns = isinstance(thing, QAbstractButton) and thing.isCheckable()
        if turns and not one.state().checkable:
            found.add(f"not told whether it is on: {lineage(one)}")
        if isinstance(thing, QAbstractItemView) and thing.model() is not None:
            for row in range(min(thing.model().rowCount(thing.rootIndex()), ROWS)):
                index = thing.model().index(row, 0, thing.rootIndex())
                said = index.data(Qt.ItemDataRole.AccessibleTextRole)
                if not str(said or index.data() or "").strip():
                    found.add(f"a row without words: {lineage(one)}")
    return found


def trap(window: QWidget) -> str:
    """What Tab does not leave; empty when it goes round."""
    area = (window.sheet if isinstance(window, MainWindow) else None) or window
    seen: list[QWidget] = []
    for _ in range(400):
        here = QApplication.focusWidget()
        if here is None or here in seen:
            break
        seen.append(here)
        area.focusNextPrevChild(True)
    doors = [
        one
        for one in area.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
    ]
    return "" if len(seen) > 1 or len(doors) < 2 else f"Tab stays in {type(seen[0]).__name__}"


def opened(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    window.resize(1200, 800)
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))


@pytest.mark.timeout(180)
def test_every_surface_can_be_used_without_eyes(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app)
    found: dict[str, str] = {}
    seen = 0
    for name, show in list(surfaces(window)):
        show()
        qtbot.wait(30)
        seen += 1
        for one in faults(window):
            found.setdefault(one, name)
        sheet = window.sheet
        if sheet is not None:
            told = QAccessible.queryAccessibleInterface(sheet)
            assert told.role() == QAccessible.Role.Dialog, name
            assert told.text(NAME), name
            here = QApplication.focusWidget()
            assert here is None or sheet.isAncestorOf(here) or here is sheet, name
            stuck = trap(window)
            if stuck:
                found.setdefault(stuck, name)
        close_all(window)
        if window.page.chat.id != BOB:
            window.open_conversation(BOB)
    assert seen > 60
    assert found == {}


def test_the_first_pages_can_be_used_without_eyes(qtbot: QtBot, node: NodeThread) -> None:
    bridge, found, seen = Bridge(node), dict[str, str](), []
    for name, window in first_pages(bridge, lambda: qtbot.wait(20)):
        window.resize(1000, 800)
        window.show()
        qtbot.wait(20)
        seen.append(name)
        for one in faults(window):
            found.setdefault(one, name)
        stuck = trap(window)
        if stuck:
            found.setdefault(stuck, name)
        assert isinstance(window, Shell)
        page = window.page.page if isinstance(window.page, Onboarding) else window.page
        assert page.accessibleName(), name
    bridge.close()
    assert len(seen) > 12
    assert found == {}


def test_what_a_first_page_refuses_is_announced(
    qtbot: QtBot, node: NodeThread, said: list[str]
) -> None:
    bridge = Bridge(node)
    for name, window in first_pages(bridge, lambda: qtbot.wait(20)):
        window.show()
        if name == "unlock-wrong":
            break
    bridge.close()
    assert any(one.startswith("This passphrase does not open the profile") for one in said)


def test_what_floats_over_the_window_is_a_dialog_while_it_is_there(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app)
    picture = FileView("harbour.png", 9, "image/png", FileState.DONE, width=4, height=3)
    shown = app.say(app.people[BOB], "", ago=1, kind=MessageKind.FILE, file=picture)
    picker, viewer = window.chat_room.picker, window.file_room.viewer
    for one, show, close, modal in (
        (picker, lambda: picker.open_at(QPoint(300, 300), str), picker.close_picker, False),
        (viewer, lambda: viewer.open_over([shown], shown.id), viewer.close_viewer, True),
    ):
        for _ in range(2):
            show()
            told = QAccessible.queryAccessibleInterface(one)
            assert told.role() == QAccessible.Role.Dialog and told.text(NAME)
            assert bool(told.state().modal) is modal
            assert faults(window) == set()
            close()
            told = QAccessible.queryAccessibleInterface(one)
            assert told.role() != QAccessible.Role.Dialog
    assert "harbour.png" in viewer.accessibleDescription()


def test_reading_goes_from_the_list_to_the_conversation(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app)
    names = [one.text(NAME) for one in tree(QAccessible.queryAccessibleInterface(window))]
    assert names.index("Conversations") < names.index("Messages") < names.index("Message")


def test_what_is_painted_only_is_said(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    """Presence, unread, tick, route."""
    opened(qtbot, window, app)
    rows = [
        one.text(NAME)
        for one in tree(QAccessible.queryAccessibleInterface(window.list.view))
        if one.role() == QAccessible.Role.ListItem
    ]
    assert any("Online" in row for row in rows) and any("Offline" in row for row in rows)
    assert any("unread" in row for row in rows)
    messages = [
        one
        for one in tree(QAccessible.queryAccessibleInterface(window.page.messages))
        if one.role() == QAccessible.Role.ListItem
    ]
    assert len(messages) == len(app.talk[BOB])
    assert all(one.childCount() == 0 for one in messages)
    own = [one.text(NAME) for one in messages if one.text(NAME).startswith("You: ")]
    ends = ("Read", "Delivered", "Sent", "Failed", "Sending", "Waiting")
    assert any(word.lower() in row.lower() for row in own for word in ends)


def test_the_only_action_of_a_row_opens_it(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    view = QAccessible.queryAccessibleInterface(window.list.view)
    items = [one for one in tree(view) if one.role() == QAccessible.Role.ListItem]
    for item in (items[1], items[1], items[2]):  # the same once more: it stays open
        item.actionInterface().doAction("Toggle")
        wanted = item.text(NAME).split(",")[0]
        qtbot.waitUntil(lambda wanted=wanted: window.page.chat.conversation is not None)
        shown = window.page.chat.conversation
        assert shown is not None
        qtbot.waitUntil(lambda wanted=wanted: window.page.header.name.text() == wanted)


def test_links_and_long_messages_open_from_the_menu_of_a_message(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    opened(qtbot, window, app)
    bob = app.people[BOB]
    told = app.say(bob, "see https://tea.example/a?b=1&c=2, or https://jam.example.", ago=1)
    plain = app.say(bob, "no link here", ago=1)
    long = app.say(bob, "word " * 3000, ago=1)
    clicked: list[str] = []
    whole: list[object] = []
    window.page.messages.link_clicked.connect(clicked.append)
    window.page.messages.whole_wanted.connect(whole.append)
    entries = window.page.message_entries
    links = [one for one in entries.fitting(told) if one.text(told).startswith("Open: ")]
    assert [one.text(told) for one in links] == [
        "Open: https://tea.example/a?b=1&&c=2", "Open: https://jam.example",
    ]  # fmt: skip
    for one in links:
        one.act(told)
    assert clicked == ["https://tea.example/a?b=1&c=2", "https://jam.example"]
    assert len(entries.fitting(told)) == len(entries.fitting(plain)) + 2
    assert "The whole message" not in [one.text(plain) for one in entries.fitting(plain)]
    rest = next(one for one in entries.fitting(long) if one.text(long) == "The whole message")
    rest.act(long)
    assert whole == [long]


# -- what comes by itself is announced --------------------------------------------------------


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced, with an assistive program there."""
    heard: list[str] = []
    monkeypatch.setattr(accessible.QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(accessible, "tell", lambda _, sentence: heard.append(sentence))
    return heard


def test_a_result_is_announced_once(qtbot: QtBot, window: MainWindow, said: list[str]) -> None:
    line = StatusLine()
    window.layout().addWidget(line)
    line.show_error("No room on the disk")
    line.show_error("No room on the disk")
    line.clear()
    Toast(window).say("Message deleted")
    assert said == ["No room on the disk", "Message deleted"]
    unseen = StatusLine()
    announce(unseen, "nobody sees this")
    assert "nobody sees this" not in said


def test_news_of_the_open_conversation_are_announced(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, said: list[str]
) -> None:
    opened(qtbot, window, app)
    said.clear()
    came = app.say(app.people[BOB], "the kettle boils", ago=1)
    window.bridge.happened.emit(MessageAdded(came))
    assert [one for one in said if one.startswith("Bob Lindqvist: the kettle boils, ")]
    before = len(said)
    other = next(one for one in app.people if one != BOB)
    elsewhere = app.say(app.people[other], "not here", ago=1)
    window.bridge.happened.emit(MessageAdded(elsewhere))
    assert len(said) == before


def test_coming_going_and_failing_are_announced(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, said: list[str]
) -> None:
    opened(qtbot, window, app)
    said.clear()
    window.bridge.happened.emit(PresenceChanged(BOB, Presence.OFFLINE))
    assert "Bob Lindqvist: Offline" in said
    lost = app.say(app.people[BOB], "hello?", ago=1, out=True, state=DeliveryState.FAILED)
    window.bridge.happened.emit(MessageStateChanged(lost))
    assert any(one.startswith("You: hello?, ") for one in said)
    window.panes.fold(True)  # it counts also where it is out of sight
    window.list.strip.show_state(True, "Friends")
    said.clear()
    window.list.strip.show_state(False, "Friends")
    window.list.strip.show_state(False, "Friends")
    assert [one for one in said if one.startswith("Network:")] == [
        "Network: Offline, circle: Friends"
    ]
    window.banner.say("You are offline", "warning")
    window.banner.say("You are offline", "warning")
    assert said.count("You are offline") == 1
    window.panes.fold(False)
