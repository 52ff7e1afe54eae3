"""The composer: text that grows, files that wait beside it, and the buttons around them.

It knows no application: ``submitted`` carries the text to send, ``drafted`` unsent text worth
keeping.  Text and files stay until the page says that they were taken.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from m2chat.messaging.errors import TooBig
from m2chat.ui.language import tr
from m2chat.ui.limits import TEXT_LIMIT, size
from m2chat.ui.theme import COMPOSER_LINES, Size, Space, px
from m2chat.ui.views.composer_field import ComposerField
from m2chat.ui.views.parts import StatusLine, ToolIcon, restyle
from m2chat.ui.views.staging import Staging
from m2chat.ui.views.strip import Strip

DRAFT_MS = 800


class Composer(QWidget):
    """Where a message is written."""

    submitted = Signal(str)
    drafted = Signal(str)
    changed = Signal(str)  # the text, at each key
    left = Signal()  # the answer, edit or files are not wanted any more
    files_came = Signal(object)  # a list of Path
    picture_came = Signal(QImage)
    emoji_wanted = Signal(QPoint)  # where the picker goes, global
    options_wanted = Signal(QPoint)  # where the menu of the send button goes

    can_record = False  # the page says so when there is a microphone

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("composer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._saved = self._saved_before = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self.flush_draft)
        self._editing = False
        self.status = StatusLine()
        self.strip = Strip()
        self.staging = Staging()
        self.field = ComposerField()
        self.field.setAccessibleName(tr("Message"))
        self.attach_button = ToolIcon("plus", tr("Attach files"))
        self.emoji_button = ToolIcon("smile", tr("Emoji"))
        self.emoji_button.setFixedSize(px(28), px(28))
        self.send_button = ToolIcon("send", tr("Send"), colour="on_accent")
        self.send_button.setProperty("kind", "primary")
        self.voice_button = ToolIcon("mic", tr("Record a voice message"))
        self._lay_out()
        self.setAcceptDrops(True)
        self.field.setAcceptDrops(False)  # the whole composer takes what is dropped
        self._connect()
        self._changed()

    def _lay_out(self) -> None:
        self._frame = QFrame()
        self._frame.setObjectName("composerField")
        inside = QHBoxLayout(self._frame)
        inside.setContentsMargins(Space.L, px(6), px(6), px(6))
        inside.setSpacing(Space.XS)
        inside.addWidget(self.field, 1, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self.emoji_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.row = QWidget()
        row = QHBoxLayout(self.row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        bottom = Qt.AlignmentFlag.AlignBottom
        row.addWidget(self.attach_button, 0, bottom)
        row.addWidget(self._frame, 1)
        row.addWidget(self.voice_button, 0, bottom)
        row.addWidget(self.send_button, 0, bottom)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.M, Space.S, Size.EDGE, Space.L)
        body.setSpacing(Space.S)
        for one in (self.status, self.strip, self.staging, self.row):
            body.addWidget(one)

        order = (self.field, self.send_button, self.voice_button, self.emoji_button)
        for one, two in pairwise(order):
            QWidget.setTabOrder(one, two)

    def _connect(self) -> None:
        self.field.entered.connect(self.submit)
        self.field.textChanged.connect(self._changed)
        self.field.focus_changed.connect(self._focused)
        self.field.files_came.connect(self.files_came)
        self.field.picture_came.connect(self.picture_came)
        self.staging.changed.connect(self._show_buttons)
        self.strip.closed.connect(self.left)
        self.send_button.clicked.connect(self.submit)
        self.send_button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.send_button.customContextMenuRequested.connect(lambda _: self.ask_options())
        self.attach_button.clicked.connect(self.choose_files)
        self.emoji_button.clicked.connect(self.ask_emoji)

    # -- what the page tells ------------------------------------------------------------------

    def open_draft(self, text: str, hint: str) -> None:
        """Another conversation: its unsent text and who it is for."""
        self._timer.stop()
        self._saved = text
        self.field.prepare(text)
        self.field.setPlainText(text)
        self.field.setPlaceholderText(hint)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._timer.stop()
        self.status.clear()
        self.strip.hide()
        self._editing = False
        self.staging.clear()

    def edit(self, text: str, title: str, line: str) -> None:
        """Other words for a message; the draft comes back when it is over."""
        self.flush_draft()
        self._editing = True
        self._saved_before = self._saved
        self._set_text(text)
        self.strip.say("pencil", title, line)
        self._show_buttons()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_edit(self) -> None:
        """The draft as it was."""
        self._editing = False
        self.strip.hide()
        self._set_text(self._saved_before)
        self._saved = self._saved_before
        self._show_buttons()

    def answer(self, title: str, line: str) -> None:
        """The next message answers this one."""
        self.strip.say("reply", title, line)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_text(self, text: str) -> None:
        self.field.prepare(text)
        self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._timer.stop()
        self.status.clear()

    def taken(self, text: str) -> None:
        """This text was stored; what was typed meanwhile stays."""
        rest = self.field.toPlainText().lstrip()
        self._saved = ""
        self.field.setPlainText(rest[len(text) :].lstrip() if rest.startswith(text) else rest)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._timer.stop()
        self.status.clear()

    def refused(self, sentence: str) -> None:
        """The text was not stored; it stays, with the sentence that says why."""
        self.status.show_error(sentence)

    def flush_draft(self) -> None:
        """Hand out unsent text that changed since it was last handed out."""
        self._timer.stop()
        text = self.field.toPlainText()
        if text != self._saved and not self._editing:
            self._saved = text
            self.drafted.emit(text)

    def submit(self) -> None:
        """Send what is written, if it is anything and not too long."""
        text = self.field.toPlainText().strip()
        if (text or self.staging.files) and size(text) <= TEXT_LIMIT:
            self.submitted.emit(text)

    def choose_files(self) -> None:
        """Ctrl+U: files by the system's dialog."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("Send files"))
        if names:
            self.files_came.emit([Path(name) for name in names])

    def ask_emoji(self) -> None:
        """Want the picker above its button."""
        self.emoji_wanted.emit(self.emoji_button.mapToGlobal(QPoint(0, 0)))

    def ask_options(self) -> None:
        """Want the menu of the send button."""
        self.options_wanted.emit(self.send_button.mapToGlobal(QPoint(0, 0)))

    def insert(self, words: str) -> None:
        """Write something where the cursor is."""
        self.field.insertPlainText(words)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- inside -------------------------------------------------------------------------------

    def _changed(self) -> None:
        length = size(self.field.toPlainText().strip())
        if length > TEXT_LIMIT:
            self.status.show_error(str(TooBig()))
        else:
            self.status.clear()
        self._show_buttons()
        self._timer.start()
        self._fit()
        self.changed.emit(self.field.toPlainText())

    def refresh(self) -> None:
        """What can be done changed."""
        self._show_buttons()

    def _show_buttons(self) -> None:
        """A microphone while there is nothing to send; no files while words are edited."""
        length = size(self.field.toPlainText().strip())
        ready = length > 0 or bool(self.staging.files)
        self.send_button.setEnabled(ready and length <= TEXT_LIMIT)
        self.send_button.setVisible(ready or not self.can_record)
        self.voice_button.setVisible(not ready and self.can_record)
        self.attach_button.setEnabled(not self._editing)

    def _fit(self) -> None:
        line = self.field.fontMetrics().lineSpacing()
        lines = min(max(1, int(self.field.document().size().height())), COMPOSER_LINES)
        self.field.setFixedHeight(lines * line + px(2))

    def _focused(self, focused: bool) -> None:
        self._frame.setProperty("focused", focused)
        restyle(self._frame)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Stage what was dropped."""
        self.field.insertFromMimeData(event.mimeData())
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font has another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_frame"):
            self._fit()

    def sizeHint(self) -> QSize:
        """As wide as the pane."""
        return QSize(px(400), Size.COMPOSER_MIN + Space.XL)
