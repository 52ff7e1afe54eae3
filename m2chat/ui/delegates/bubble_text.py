"""The text of a bubble as a laid-out document: measured, painted, hit and selected.

Text is never taken as HTML: its marks are read by ``markup``, what looks like an http or https
address or a link of ours becomes a link, and nothing else does.  Documents load nothing from
anywhere.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from m2chat.ids import MessageId
from m2chat.ui import file_words
from m2chat.ui.direction import right_to_left
from m2chat.ui.language import tr
from m2chat.ui.markup import Kind, Marked, Style, parse
from m2chat.ui.theme import Type, px, theme

_URL = re.compile(
    r"https?://[^\s<>\"'`/?#:@][^\s<>\"'`]*|"
    r"\b(?:m2|mchat):(?:contact|circle)/[A-Za-z0-9_\-]{16,2000}",
    re.IGNORECASE,
)
_EMOJI_ONLY = re.compile(r"[\u200d\ufe0f\U0001f1e6-\U0001faff\u2600-\u27bf\u2b00-\u2bff\s]{1,24}")
_TRAILING = ".,;:!?…"
KEPT = 400
EMOJI_FEW = 3
QUOTE_MARGIN = 10
CODE_GROUND = QColor(127, 127, 127, 46)  # seen on every bubble, light or dark
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
    return file_words.size(size if size < 100_000 else max(size, 1_000_000))


def is_emoji(text: str) -> bool:
    """Whether a text is nothing but one to three emoji."""
    if _EMOJI_ONLY.fullmatch(text) is None:
        return False
    joined = re.sub(r"\u200d.|[\ufe0f\s]|[\U0001f3fb-\U0001f3ff]", "", text)
    flags = len(re.findall(r"[\U0001f1e6-\U0001f1ff]{2}", joined))
    return 1 <= len(joined) - flags <= EMOJI_FEW


def _style(style: Style) -> QTextCharFormat:
    look = QTextCharFormat()
    if Style.BOLD in style:
        look.setFontWeight(QFont.Weight.Bold)
    if Style.ITALIC in style:
        look.setFontItalic(True)
    if Style.STRIKE in style:
        look.setFontStrikeOut(True)
    if Style.CODE in style:
        look.setFontFamilies([theme().mono().family()])
        look.setBackground(CODE_GROUND)
    return look


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


@dataclass(frozen=True, slots=True)
class Wording:
    """What a bubble says and how: all that its layout depends on, besides font and width."""

    text: str
    mentions: tuple[tuple[str, bool], ...] = ()  # ``@name`` as written, and whether it is us
    note: bool = False  # a line of the app's own: small, in the middle, without marks
    gone: bool = False  # taken back: in italics, without marks


class TextBlock:
    """One laid-out text."""

    def __init__(self, wording: Wording | str, font: QFont, width: float) -> None:
        wording = Wording(wording) if isinstance(wording, str) else wording
        whole = wording.text
        written = excerpt(whole)
        plain = wording.note or wording.gone
        marked = Marked(written) if plain else parse(written, urls(written))
        text = marked.text
        if not plain and is_emoji(text):
            font = QFont(font)
            font.setPixelSize(Type.EMOJI)
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
        self._quotes: list[tuple[int, int]] = []
        if wording.gone:
            cursor.select(QTextCursor.SelectionType.Document)
            look = QTextCharFormat()
            look.setFontItalic(True)
            cursor.mergeCharFormat(look)
        if not plain:
            self._dress(cursor, marked, wording)
        if len(written) < len(whole):
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(" …\n", QTextCharFormat())
            more = QTextCharFormat()
            more.setAnchor(True)
            more.setAnchorHref(WHOLE)
            more.setFontWeight(QFont.Weight.DemiBold)
            cursor.insertText(tr("Show the whole message ({size})", size=amount(whole)), more)
        document.setTextWidth(width)
        # Shrunk to what the lines really take, so that a bubble is no wider than its text.
        self.width = min(width, document.idealWidth() + 1)
        document.setTextWidth(self.width)
        self.height = document.size().height()
        self.document = document

    def _dress(self, cursor: QTextCursor, marked: Marked, wording: Wording) -> None:
        """Styles, code, quotes, links and names."""
        text = marked.text

        def choose(begin: int, end: int) -> None:
            cursor.setPosition(units(text[:begin]))
            cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)

        for span in marked.spans:
            choose(span.begin, span.end)
            cursor.mergeCharFormat(_style(span.style))
        code = [(one.begin, one.end) for one in marked.lines if one.kind is Kind.CODE]
        for lines in marked.lines:
            choose(lines.begin, lines.end)
            block = QTextBlockFormat()
            rtl = cursor.block().textDirection() is Qt.LayoutDirection.RightToLeft
            (block.setRightMargin if rtl else block.setLeftMargin)(px(QUOTE_MARGIN))
            if lines.kind is Kind.CODE:
                block.setBackground(CODE_GROUND)
                (block.setLeftMargin if rtl else block.setRightMargin)(px(QUOTE_MARGIN))
                look = QTextCharFormat()
                look.setFontFamilies([theme().mono().family()])
                cursor.mergeCharFormat(look)
            else:
                self._quotes.append((units(text[: lines.begin]), units(text[: lines.end])))
            cursor.mergeBlockFormat(block)
        code += [(one.begin, one.end) for one in marked.spans if Style.CODE in one.style]
        for begin, end in urls(text):
            if any(b <= begin < e for b, e in code):
                continue
            choose(begin, end)
            look = QTextCharFormat()
            look.setAnchor(True)
            look.setAnchorHref(text[begin:end])
            look.setFontUnderline(True)
            cursor.mergeCharFormat(look)
        for name, us in wording.mentions:
            at = text.find(name)
            while at >= 0:
                choose(at, at + len(name))
                look = QTextCharFormat()
                look.setFontWeight(QFont.Weight.DemiBold)
                if us:
                    look.setBackground(CODE_GROUND)
                cursor.mergeCharFormat(look)
                at = text.find(name, at + len(name))

    def bars(self) -> list[QRectF]:
        """Where the bars stand at which the lines of quotes begin."""
        layout = self.document.documentLayout()
        found = []
        for begin, end in self._quotes:
            block = self.document.findBlock(begin)
            first = layout.blockBoundingRect(block)
            last = layout.blockBoundingRect(self.document.findBlock(end))
            rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
            x = self.width - px(3) if rtl else 0
            found.append(QRectF(x, first.top(), px(3), last.bottom() - first.top()))
        return found

    def last_line(self) -> float:
        """The width of the last line."""
        layout = self.document.lastBlock().layout()
        count = layout.lineCount()
        if count == 0:
            return 0.0
        line = layout.lineAt(count - 1)
        # A line written against the window's direction ends where bubbles begin: all is taken.
        rtl = self.document.lastBlock().textDirection() is Qt.LayoutDirection.RightToLeft
        if rtl is not right_to_left():
            return self.width
        return self.width - line.x() if rtl else line.x() + line.naturalTextWidth()

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
        self._blocks: OrderedDict[tuple[MessageId, int], tuple[Wording, TextBlock]] = OrderedDict()

    def block(self, key: MessageId, wording: Wording, font: QFont, width: float) -> TextBlock:
        """The laid-out text of a message for a width."""
        place = (key, round(width))
        found = self._blocks.get(place)
        if found is not None and found[0] == wording:
            self._blocks.move_to_end(place)
            return found[1]
        block = TextBlock(wording, font, round(width))
        self._blocks[place] = (wording, block)
        self._blocks.move_to_end(place)
        if len(self._blocks) > KEPT:
            self._blocks.popitem(last=False)
        return block

    def clear(self) -> None:
        """The font changed."""
        self._blocks.clear()
