"""The text box: grows with its text, Enter sends, Shift+Enter begins a new line.

It knows no application: ``submitted`` carries the text to send, ``drafted`` unsent text worth
keeping.  The text stays until the page says that it was taken.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from m2chat.messaging.errors import TooBig
from m2chat.ui.limits import TEXT_LIMIT, size
from m2chat.ui.theme import Size, Space, theme
from m2chat.ui.views.parts import StatusLine, ToolIcon, restyle

DRAFT_MS = 800
LONG_WORD = 4096  # letters without a space
_LONG_WORD = re.compile(rf"\S{{{LONG_WORD}}}")
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Field(QPlainTextEdit):
    """The editor inside the rounded frame."""

    entered = Signal()
    focus_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter submits; with Shift it begins a new line; Esc is the window's."""
        if event.key() in _RETURNS:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.textCursor().insertText("\n")
                self.ensureCursorVisible()
            else:
                self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text, whatever else the clipboard offers."""
        if source.hasText():
            self.prepare(source.text())
            self.insertPlainText(source.text())

    def prepare(self, text: str) -> None:
        """Set how lines break before ``text`` comes: Qt looks for word ends in square time."""
        unbroken = len(text) > LONG_WORD and _LONG_WORD.search(text) is not None
        mode = QTextOption.WrapMode
        wanted = mode.WrapAnywhere if unbroken else mode.WrapAtWordBoundaryOrAnywhere
        if self.wordWrapMode() is not wanted:
            self.setWordWrapMode(wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Light the frame."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Unlight the frame."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)


class Composer(QWidget):
    """Where a message is written."""

    submitted = Signal(str)
    drafted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("composer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._saved = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self.flush_draft)
        self.status = StatusLine()
        self.field = _Field()
        self.field.setAccessibleName("Message")
        self.field.setFont(theme().font(14))
        self.send_button = ToolIcon("send", "Send", "Send (Enter)", "on_accent")
        self.send_button.setProperty("kind", "primary")
        self._frame = QFrame()
        self._frame.setObjectName("composerField")
        inside = QHBoxLayout(self._frame)
        inside.setContentsMargins(Space.L, 10, Space.S, 10)
        inside.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._frame, 1)
        row.addWidget(self.send_button, 0, Qt.AlignmentFlag.AlignBottom)
        body = QVBoxLayout(self)
        body.setContentsMargins(Size.EDGE, Space.S, Size.EDGE, Space.L)
        body.setSpacing(Space.XS)
        body.addWidget(self.status)
        body.addLayout(row)
        self.field.entered.connect(self.submit)
        self.field.textChanged.connect(self._changed)
        self.field.focus_changed.connect(self._focused)
        self.send_button.clicked.connect(self.submit)
        self._changed()

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
        if text != self._saved:
            self._saved = text
            self.drafted.emit(text)

    def submit(self) -> None:
        """Send what is written, if it is anything and not too long."""
        text = self.field.toPlainText().strip()
        if text and size(text) <= TEXT_LIMIT:
            self.submitted.emit(text)

    # -- inside -------------------------------------------------------------------------------

    def _changed(self) -> None:
        length = size(self.field.toPlainText().strip())
        if length > TEXT_LIMIT:
            self.status.show_error(str(TooBig()))
        else:
            self.status.clear()
        self.send_button.setEnabled(0 < length <= TEXT_LIMIT)
        self._timer.start()
        self._fit()

    def _fit(self) -> None:
        line = self.field.fontMetrics().lineSpacing()
        lines = min(max(1, int(self.field.document().size().height())), Size.COMPOSER_LINES)
        self.field.setFixedHeight(lines * line + 2)

    def _focused(self, focused: bool) -> None:
        self._frame.setProperty("focused", focused)
        restyle(self._frame)

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
        return QSize(400, Size.COMPOSER_MIN + Space.XL)
