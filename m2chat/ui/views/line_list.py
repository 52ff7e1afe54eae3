"""A short list to choose one line from, while the keyboard may stay in the field above it.

A line has a picture or an icon, words with the letters that were meant, a caption, and at its end
keys or the number of unread messages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from m2chat.messaging.model import Conversation
from m2chat.ui.delegates.portraits import paint_portrait
from m2chat.ui.language import tr
from m2chat.ui.resources import icon_pixmap
from m2chat.ui.theme import Icon, Radius, Size, Space, Type, px, theme

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One line."""

    title: str
    caption: str = ""
    icon: str = ""
    conversation: Conversation | None = None  # its picture stands before the words
    keys: str = ""
    unread: int = 0
    meant: tuple[int, ...] = ()  # letters of the title that were looked for
    meant_below: tuple[int, ...] = ()  # the same of the caption

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        unread = tr("%n unread", n=self.unread) if self.unread else ""
        return ", ".join(part for part in (self.title, self.caption, unread, self.keys) if part)


class _Lines(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, or how it is said."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == _LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return None

    def show(self, lines: Sequence[Line]) -> None:
        """All lines anew."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every line is of one height."""
        return QSize(0, Size.LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, picture, words, keys."""
        line: Line | None = index.data(_LINE)
        if line is None:
            return
        look = theme()
        box: QRect = option.rect
        state = option.state
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        ground = "panel"
        if state & QStyle.StateFlag.State_Selected:
            ground = "selected"
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = "hover"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(QRectF(box.adjusted(0, 1, 0, -1)), Radius.CONTROL, Radius.CONTROL)
        inner = box.adjusted(Space.M, 0, -Space.M, 0)
        place = QRect(inner.left(), 0, Size.LINE_PICTURE, Size.LINE_PICTURE)
        place.moveTop(inner.center().y() - Size.LINE_PICTURE // 2)
        words = inner.adjusted(Size.LINE_PICTURE + Space.M, 0, 0, 0)
        self._picture(painter, _turned(place, inner, mirrored), line, ground)
        words = self._end(painter, words, inner, line, mirrored)
        self._words(painter, _turned(words, inner, mirrored), line)
        painter.restore()

    def _picture(self, painter: QPainter, place: QRect, line: Line, ground: str) -> None:
        if line.conversation is not None:
            paint_portrait(painter, QRectF(place), line.conversation, theme().colour(ground))
        elif line.icon:
            ratio = painter.device().devicePixelRatio()
            side = Icon.TOOL
            size, colour = QSize(side, side), theme().colour("text_soft")
            picture = icon_pixmap(line.icon, colour, size, ratio)
            corner = QRectF(place).center() - QPointF(side / 2, side / 2)
            painter.drawPixmap(corner, picture)

    def _end(
        self, painter: QPainter, words: QRect, inner: QRect, line: Line, mirrored: bool
    ) -> QRect:
        """Keys or unread at the far end; returns what is left for the words."""
        said = line.keys or (str(line.unread) if line.unread else "")
        if not said:
            return words
        look = theme()
        font = look.font(Type.SMALL, bold=bool(line.unread))
        wide = max(QFontMetrics(font).horizontalAdvance(said) + px(14), Size.PILL)
        pill = QRect(words.right() - wide + 1, 0, wide, Size.PILL)
        pill.moveTop(words.center().y() - Size.PILL // 2)
        shown = _turned(pill, inner, mirrored)
        painter.setFont(font)
        if line.keys:
            painter.setBrush(look.colour("raised"))
            painter.setPen(look.colour("line"))
            painter.drawRoundedRect(QRectF(shown).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
            painter.setPen(look.colour("text_soft"))
        else:
            painter.setBrush(look.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(shown), Size.PILL / 2, Size.PILL / 2)
            painter.setPen(look.colour("on_accent"))
        painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, said)
        return words.adjusted(0, 0, -wide - Space.S, 0)

    def _words(self, painter: QPainter, words: QRect, line: Line) -> None:
        look = theme()
        top = QRect(words)
        if line.caption:
            top.setHeight(words.height() // 2 + px(2))
            low = words.adjusted(0, words.height() // 2, 0, -px(6))
            painter.setPen(look.colour("text_faint"))
            _write(painter, low, line.caption, look.font(Type.SMALL), line.meant_below)
            top = top.adjusted(0, px(5), 0, 0)
        painter.setPen(look.colour("text"))
        _write(painter, top, line.title, look.font(Type.TEXT), line.meant)


def _write(painter: QPainter, box: QRect, text: str, font: QFont, meant: Sequence[int]) -> None:
    """A line of words, the letters that were meant in the accent's colour."""
    said = _elided(text, font, box.width())
    layout = QTextLayout(said, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_marked(at) for at in meant if at < len(said)])
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(2 * box.width())  # it was cut to fit: no second line
    layout.endLayout()
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = box.right() + 1 - row.naturalTextWidth() if mirrored else box.left()
    layout.draw(painter, QPointF(left, box.center().y() - row.height() / 2 + 1))


def _marked(at: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = at, 1
    letters = QTextCharFormat()
    letters.setForeground(theme().colour("accent_text"))
    letters.setFontUnderline(True)
    made.format = letters
    return made


def _turned(part: QRect, whole: QRect, mirrored: bool) -> QRect:
    """The same place, counted from the other end in a right-to-left window."""
    if not mirrored:
        return part
    turned = QRect(part)
    turned.moveLeft(whole.left() + whole.right() - part.right())
    return turned


def _elided(text: str, font: QFont, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


class LineList(QListView):
    """The list itself."""

    chosen = Signal(int)  # the number of the line

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_Painter(self))
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        theme().changed.connect(self.viewport().update)

    @property
    def lines(self) -> Sequence[Line]:
        """What it shows."""
        return self._lines.lines

    @property
    def at(self) -> int:
        """The number of the line with the keyboard; -1 for none."""
        return self.currentIndex().row()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Other lines; the first has the keyboard."""
        self._lines.show(lines)
        self.setCurrentIndex(self._lines.index(0, 0))
        self.scrollToTop()

    def steer(self, event: QKeyEvent) -> bool:
        """Keys of the field above: arrows move, Enter chooses; whether it was one of these."""
        pages = max(1, self.viewport().height() // Size.LINE - 1)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: pages,
            Qt.Key.Key_PageUp: -pages,
        }
        by = steps.get(Qt.Key(event.key()))
        if by is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step(by)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.at >= 0:
                self.chosen.emit(self.at)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same with the keyboard in the list."""
        if not self.steer(event):
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        count = self._lines.rowCount()
        if not count:
            return
        to = self.at + by
        if abs(by) == 1:
            to %= count  # round and round
        self.setCurrentIndex(self._lines.index(max(0, min(count - 1, to)), 0))
