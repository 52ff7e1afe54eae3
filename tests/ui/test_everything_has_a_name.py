"""Each button and field of the chat says what it is, and none of its pictures does so alone."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from m2chat.messaging.file_model import FileState, FileView
from m2chat.messaging.model import Direction, MessageKind, Reaction
from m2chat.ui import wording
from m2chat.ui.main_window import MainWindow
from tests.support.fake_app import NOW, FakeApplication, user

BOB = user(1)
FIELDS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)


def named(widget: QWidget) -> bool:
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton):
        words = widget.text()
    if not words and isinstance(widget, QLineEdit):
        words = widget.placeholderText()
    return bool(words.strip()) and not words.strip().isdigit()


def test_in_the_window_and_its_panels(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))
    window.chat_room.show_story(window.page.model.message(3))
    qtbot.waitUntil(lambda: window.page.panels.shown == "story")
    own = [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, FIELDS) and not one.objectName().startswith("qt_")
    ]
    assert len(own) > 60
    unnamed = [one for one in own if not named(one)]
    hidden_ok = [one for one in unnamed if not one.isVisibleTo(window)]
    assert set(unnamed) == set(hidden_ok), [type(one).__name__ for one in unnamed]


def test_a_message_is_said_with_all_that_is_seen(app: FakeApplication) -> None:
    bob = app.people[BOB]
    view = FileView("chart.pdf", 2_000_000, "application/pdf", FileState.DONE)
    message = app.say(
        bob,
        "the channel",
        ago=60,
        kind=MessageKind.FILE,
        file=view,
        edited_at=NOW,
        pinned_at=NOW,
        reactions=(Reaction("👍", BOB),),
    )
    words = wording.spoken(message, "Bob", NOW)
    assert words.startswith("Bob: File chart.pdf, 2.0 MB, the channel, ")
    assert words.endswith("edited, pinned, reactions: 👍")
    gone = app.say(bob, "", ago=50, deleted=True)
    assert "This message was deleted" in wording.spoken(gone, "Bob", NOW)
    assert message.direction is Direction.IN


def test_files_are_dropped_on_the_conversation(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, tmp_path: object
) -> None:
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))
    path = tmp_path / "list.txt"
    path.write_text("rope")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.page.dropEvent(drop)
    assert [one.path for one in window.page.composer.staging.files] == [path]
