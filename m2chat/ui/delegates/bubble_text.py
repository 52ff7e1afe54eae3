"""The text of a bubble as a laid-out document: measured, painted, hit and selected.

Text is always taken as plain text; what looks like an http or https address becomes a link, and
nothing else does.  Documents load nothing from anywhere.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from m2chat.ids import MessageId

_URL = re.compile(r"https?://[^\s<>\"'`]+", re.IGNORECASE)
_TRAILING = ".,;:!?…"
KEPT = 400


def urls(text: str) -> list[tuple[int, int]]:
    """Where web addresses begin and end, without the punctuation of the sentence around them."""
    found = []
    for match in _URL.finditer(text):
        begin, end = match.span()
        while end > begin and (
            text[end - 1] in _TRAILING
            or (text[end - 1] == ")" and text[begin:end].count("(") < text[begin:end].count(")"))
        ):
            end -= 1
        if end > begin + len("https://"):
            found.append((begin, end))
    return found


class _ClosedDocument(QTextDocument):
    """A document that fetches no image, style or file, whatever its text says."""

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Nothing."""
        return None


class TextBlock:
    """One laid-out text."""

    def __init__(self, text: str, font: QFont, width: float) -> None:
        document = _ClosedDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setPlainText(text)
        cursor = QTextCursor(document)
        for begin, end in urls(text):
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setAnchor(True)
            look.setAnchorHref(text[begin:end])
            look.setFontUnderline(True)
            cursor.mergeCharFormat(look)
        document.setTextWidth(width)
        # Shrunk to what the lines really take, so that a bubble is no wider than its text.
        self.width = min(width, document.idealWidth() + 1)
        document.setTextWidth(self.width)
        self.height = document.size().height()
        self.document = document

    def last_line(self) -> float:
        """The width of the last line."""
        layout = self.document.lastBlock().layout()
        count = layout.lineCount()
        if count == 0:
            return 0.0
        line = layout.lineAt(count - 1)
        # A line written from right to left ends at the left; time then goes below.
        if self.document.lastBlock().textDirection() is Qt.LayoutDirection.RightToLeft:
            return self.width
        return line.naturalTextWidth()

    def hit(self, point: QPointF) -> int:
        """The position in the text that is nearest to a point of the block."""
        found = self.document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        return max(0, found)

    def link(self, point: QPointF) -> str:
        """The address under a point, or an empty text."""
        return self.document.documentLayout().anchorAt(point)

    def context(
        self, colour: QColor, selection: tuple[int, int] | None, ground: QColor, ink: QColor
    ) -> QAbstractTextDocumentLayout.PaintContext:
        """How to paint it: in one colour, with a selected part."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = context.palette
        palette.setColor(palette.ColorRole.Text, colour)
        context.palette = palette
        if selection is not None and selection[0] != selection[1]:
            part = QAbstractTextDocumentLayout.Selection()
            cursor = QTextCursor(self.document)
            cursor.setPosition(selection[0])
            cursor.setPosition(selection[1], QTextCursor.MoveMode.KeepAnchor)
            part.cursor = cursor
            look = QTextCharFormat()
            look.setBackground(ground)
            look.setForeground(ink)
            part.format = look
            context.selections = [part]
        return context

    def selected(self, selection: tuple[int, int]) -> str:
        """The text between two positions."""
        begin, end = sorted(selection)
        cursor = QTextCursor(self.document)
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def word_at(self, position: int) -> tuple[int, int]:
        """The bounds of the word around a position."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(position)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectionStart(), cursor.selectionEnd()

    def end(self) -> int:
        """The position behind the last character."""
        return self.document.characterCount() - 1


class TextCache:
    """The most recently used texts, laid out."""

    def __init__(self) -> None:
        self._blocks: OrderedDict[tuple[MessageId, int], TextBlock] = OrderedDict()

    def block(self, key: MessageId, text: str, font: QFont, width: float) -> TextBlock:
        """The laid-out text of a message for a width."""
        place = (key, round(width))
        block = self._blocks.get(place)
        if block is None:
            block = self._blocks[place] = TextBlock(text, font, round(width))
            if len(self._blocks) > KEPT:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(place)
        return block

    def clear(self) -> None:
        """The font changed."""
        self._blocks.clear()
