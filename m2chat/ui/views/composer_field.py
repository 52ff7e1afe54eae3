"""The editor of the composer: keys, formatting marks, what is pasted or dropped."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from m2chat.ui import emoji
from m2chat.ui.direction import right_to_left
from m2chat.ui.preferences import preferences
from m2chat.ui.theme import px
from m2chat.ui.views.completion import Completion

LONG_WORD = 4096  # letters without a space
_LONG_WORD = re.compile(rf"\S{{{LONG_WORD}}}")
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class ComposerField(QPlainTextEdit):
    """The text itself; grows with the composer."""

    entered = Signal()
    focus_changed = Signal(bool)
    edit_last_wanted = Signal()
    files_came = Signal(object)  # a list of Path
    picture_came = Signal(QImage)

    def __init__(self) -> None:
        super().__init__()
        self.completion: Completion | None = None
        self._window: QWidget = self
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._complete)
        self.textChanged.connect(self._turn)
        self._turn()

    def complete_in(self, window: QWidget) -> Completion:
        """Have completions that float in this window."""
        self.completion, self._window = Completion(window), window
        self.completion.taken.connect(self._completed)
        return self.completion

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter submits, or Ctrl and Enter, as was chosen; Esc is the window's."""
        if self.completion is not None and self.completion.key(event.key()):
            return
        if event.key() in _RETURNS:
            if not self._sends(event.modifiers()):
                self.textCursor().insertText("\n")
                self.ensureCursorVisible()
            else:
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() == Qt.Key.Key_Up and not self.toPlainText():
            self.edit_last_wanted.emit()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _sends(modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers & _SHIFT:
            return False
        return preferences().now.enter_sends or bool(modifiers & _CTRL)

    def event(self, event: QEvent) -> bool:
        """While a completion is open, Esc is ours and not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            open_ = self.completion is not None and self.completion.open
            if open_ and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab takes a completion before it goes on."""
        if next and self.completion is not None and self.completion.key(Qt.Key.Key_Tab):
            return True
        return super().focusNextPrevChild(next)

    def mark(self, sign: str) -> None:
        """Put a formatting mark around the selection, or take it away again."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.insertText(sign * 2)
            cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.MoveAnchor, len(sign))
            self.setTextCursor(cursor)
            return
        text = cursor.selectedText().replace("\u2029", "\n")
        marked = text.startswith(sign) and text.endswith(sign) and len(text) > 2 * len(sign)
        text = text[len(sign) : -len(sign)] if marked else f"{sign}{text}{sign}"
        begin = cursor.selectionStart()
        cursor.insertText(text)
        end = cursor.position()
        cursor.setPosition(begin)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, files and pictures."""
        return source.hasText() or source.hasUrls() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files and pictures are staged; all else is plain text, whatever the clipboard offers."""
        paths = local_files(source)
        if paths:
            self.files_came.emit(paths)
        elif source.hasImage() and not source.hasText():
            picture = source.imageData()
            if isinstance(picture, QImage):
                self.picture_came.emit(picture)
        elif source.hasText():
            self.prepare(source.text())
            self.insertPlainText(source.text())

    def prepare(self, text: str) -> None:
        """Set how lines break before ``text`` comes: Qt looks for word ends in square time."""
        unbroken = len(text) > LONG_WORD and _LONG_WORD.search(text) is not None
        mode = QTextOption.WrapMode
        wanted = mode.WrapAnywhere if unbroken else mode.WrapAtWordBoundaryOrAnywhere
        if self.wordWrapMode() is not wanted:
            self.setWordWrapMode(wanted)

    def _turn(self) -> None:
        """An empty field begins where the window's lines do; a text goes as its letters want."""
        option = self.document().defaultTextOption()
        auto = Qt.LayoutDirection.LayoutDirectionAuto
        wanted = self.layoutDirection() if self.document().isEmpty() else auto
        if option.textDirection() is not wanted:
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)

    def _complete(self) -> None:
        if self.completion is None:
            return
        if not self.hasFocus():
            self.completion.hide()
            return
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        self._close_name(before)
        begin = self.width() if right_to_left() else 0
        corner = self.mapTo(self._window, QPoint(begin, -px(14)))
        self.completion.look(before[-40:], corner)

    def _close_name(self, before: str) -> None:
        """``:smile:`` becomes the emoji at its second colon."""
        found = re.search(r"(?:^|[\s(]):([\w+\-]{2,32}):$", before[-40:])
        sign = emoji.by_name(found.group(1)) if found is not None else None
        if found is not None and sign is not None:
            self._completed(len(found.group(1)) + 2, sign)

    def _completed(self, length: int, written: str) -> None:
        cursor = self.textCursor()
        left, keep = cursor.MoveOperation.Left, cursor.MoveMode.KeepAnchor
        cursor.movePosition(left, keep, length)
        cursor.insertText(written + " ")
        self.setTextCursor(cursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Light the frame."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Unlight the frame."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)
        if self.completion is not None:
            self.completion.hide()


def local_files(source: QMimeData) -> list[Path]:
    """The files of this computer that were pasted or dropped; folders are not."""
    if not source.hasUrls():
        return []
    paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
