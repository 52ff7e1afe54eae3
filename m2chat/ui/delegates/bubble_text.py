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
SHOWN_LETTERS = 4000  # of one message; laying out a megabyte would take seconds
SHOWN_LINES = 80
WHOLE = "m2:whole"  # the link that opens the rest; no text can hold it, only web addresses do


def excerpt(text: str) -> str:
    """What of a text stands in its bubble."""
    lines = text[: SHOWN_LETTERS + 1].split("\n", SHOWN_LINES)
    if len(text) <= SHOWN_LETTERS and len(lines) <= SHOWN_LINES:
        return text
    return "\n".join(lines[:SHOWN_LINES])[:SHOWN_LETTERS]


def units(text: str) -> int:
    """How long a text is as Qt counts: in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def amount(text: str) -> str:
    """How much a text is: ``6 kB``, ``1.0 MB``."""
    size = len(text.encode("utf-8", "replace"))
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{max(1, round(size / 1000))} kB"


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

    def __init__(self, whole: str, font: QFont, width: float) -> None:
        text = excerpt(whole)
        self._end = units(text)
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
            cursor.setPosition(units(text[:begin]))
            cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setAnchor(True)
            look.setAnchorHref(text[begin:end])
            look.setFontUnderline(True)
            cursor.mergeCharFormat(look)
        if len(text) < len(whole):
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(" …\n", QTextCharFormat())
            more = QTextCharFormat()
            more.setAnchor(True)
            more.setAnchorHref(WHOLE)
            more.setFontWeight(QFont.Weight.DemiBold)
            cursor.insertText(f"Show the whole message ({amount(whole)})", more)
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
        cursor.setPosition(min(begin, self._end))
        cursor.setPosition(min(end, self._end), QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def word_at(self, position: int) -> tuple[int, int]:
        """The bounds of the word around a position."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(position)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectionStart(), cursor.selectionEnd()

    def end(self) -> int:
        """The position behind the last character of the message that is shown."""
        return self._end


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
