"""The list of messages under mouse and keyboard: selecting text, pointing, choosing several.

A part of one message's text is selected with the mouse as in any text; Ctrl+C copies it, or the
whole message that has the keyboard.  Ctrl or Shift with a click chooses whole messages; Esc ends
that.  What becomes of a click is the page's decision: here are only signals.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip

from m2chat.ids import MessageId
from m2chat.messaging.model import Direction, Message, MessageKind
from m2chat.ui.delegates.bubble_text import WHOLE
from m2chat.ui.delegates.message_delegate import TextSelection
from m2chat.ui.models.message_model import Cast, MessageModel
from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.views.hover_bar import HoverBar
from m2chat.ui.views.message_hits import CLICKABLE, Hit, Spot, hit
from m2chat.ui.views.message_scroll import MessageScroll

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class MessageView(MessageScroll):
    """The rows of the conversation pane, to be pointed at."""

    link_clicked = Signal(str)
    whole_wanted = Signal(object)  # a Message that is longer than its bubble
    mark_clicked = Signal(object)  # a Message whose delivery is asked about
    menu_wanted = Signal(object, QPoint)  # a Message and a global position
    quote_clicked = Signal(object)  # the MessageId of the quoted message
    chip_clicked = Signal(object, str)  # a Message and an emoji
    media_clicked = Signal(object)  # a Message with a file
    button_clicked = Signal(object)  # the same, its round button
    seek_wanted = Signal(object, float)  # a Message with a recording, 0 to 1
    speed_clicked = Signal(object)
    delete_wanted = Signal()
    choice_changed = Signal(int)  # how many messages are chosen; -1: choosing is over

    def __init__(self, model: MessageModel) -> None:
        super().__init__(model)
        self._dragging = False
        self._anchor: MessageId | None = None  # where a run of chosen messages begins
        self.chip_names: Callable[[Message, str], str] = lambda message, emoji: ""
        self.bar = HoverBar(self.viewport())
        self.bar.more.connect(self.menu_wanted)
        self.verticalScrollBar().valueChanged.connect(self.bar.hide)
        model.modelReset.connect(self.end_choice)

    # -- the mouse ----------------------------------------------------------------------------

    def _under(self, position: QPointF) -> Hit | None:
        index = self.indexAt(position.toPoint())
        if not index.isValid():
            return None
        row = self._rows.row(index.row())
        return hit(self._painter, row, position - QPointF(self.visualRect(index).topLeft()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection, or choose a message; what was selected before is let go."""
        super().mousePressEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._select(None)
        found = self._under(event.position())
        if found is None:
            return
        message = found.row.message
        if event.modifiers() & _SHIFT and self._anchor is not None:
            self.choose_run(message)
        elif event.modifiers() & (_CTRL | _SHIFT) or self._painter.choosing:
            self.toggle_choice(message)
        elif found.spot in (Spot.TEXT, Spot.LINK, Spot.BUBBLE):
            self._dragging = True
            at = self._painter.block(found.row).hit(found.text)
            self._select(TextSelection(message.id, at, at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the selection, or show what is under the mouse."""
        chosen = self._painter.selection
        if self._dragging and chosen is not None:
            row = self._rows.find(chosen.message)
            if row is not None:
                index = self._rows.index(row, 0)
                shown = self._rows.row(row)
                where = self._painter.geometry(shown)
                at = event.position() - QPointF(self.visualRect(index).topLeft())
                place = self._painter.block(shown).hit(at - where.text.topLeft())
                self._select(TextSelection(chosen.message, chosen.anchor, place))
            return
        found = self._under(event.position())
        self.viewport().setCursor(self._cursor(found))
        self._hover(found, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag."""
        super().mouseReleaseEvent(event)
        self._dragging = False
        if event.button() is not Qt.MouseButton.LeftButton or self._painter.choosing:
            return
        chosen = self._painter.selection
        if chosen is not None and not chosen.empty:
            return
        found = self._under(event.position())
        if found is not None:
            self._click(found)

    def _click(self, found: Hit) -> None:
        message = found.row.message
        match found.spot:
            case Spot.MARK:
                self.mark_clicked.emit(message)
            case Spot.QUOTE:
                self.quote_clicked.emit(message.reply_to)
            case Spot.CHIP:
                self.chip_clicked.emit(message, found.word)
            case Spot.MEDIA:
                self.media_clicked.emit(message)
            case Spot.BUTTON:
                self.button_clicked.emit(message)
            case Spot.WAVE:
                self.seek_wanted.emit(message, found.share)
            case Spot.SPEED:
                self.speed_clicked.emit(message)
            case Spot.LINK if found.word == WHOLE:
                self.whole_wanted.emit(message)
            case Spot.LINK:
                self.link_clicked.emit(found.word)
            case _:
                pass

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        found = self._under(event.position())
        if found is not None and found.spot in (Spot.TEXT, Spot.LINK, Spot.BUBBLE):
            block = self._painter.block(found.row)
            begin, end = block.word_at(block.hit(found.text))
            self._select(TextSelection(found.row.message.id, begin, end))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the message under the mouse, or of the one with the keyboard."""
        index = self.indexAt(event.pos())
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            message = self._rows.message(index.row())
            if message.kind is not MessageKind.NOTE:
                self.menu_wanted.emit(message, at)

    def viewportEvent(self, event: QEvent) -> bool:
        """Hints: who reacted."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._under(QPointF(event.pos()))
            words = ""
            if found is not None and found.spot is Spot.CHIP:
                words = self.chip_names(found.row.message, found.word)
            QToolTip.showText(event.globalPos(), plain_hint(words), self.viewport())
            return True
        return super().viewportEvent(event)

    def _cursor(self, found: Hit | None) -> Qt.CursorShape:
        if found is None or found.spot in (Spot.BESIDE, Spot.BUBBLE) or self._painter.choosing:
            return Qt.CursorShape.ArrowCursor
        if found.spot in CLICKABLE:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor

    def _hover(self, found: Hit | None, position: QPointF) -> None:
        quiet = found is None or self._painter.choosing or found.row.message.deleted
        if quiet or found is None or found.row.message.kind is MessageKind.NOTE:
            self.bar.hide()
            return
        message = found.row.message
        if self.bar.isVisible() and self.bar.message == message:
            return
        index = self.indexAt(position.toPoint())
        top = self.visualRect(index).top()
        bubble = self._painter.geometry(found.row).bubble.translated(0, top)
        self.bar.stand_by(message, bubble, self.viewport().width())

    def _select(self, selection: TextSelection | None) -> None:
        self._painter.selection = selection
        self.viewport().update()

    # -- several messages ---------------------------------------------------------------------

    @property
    def chosen(self) -> list[Message]:
        """The chosen messages, oldest first."""
        all_ = (self._rows.message(row) for row in range(self._rows.rowCount()))
        return [message for message in all_ if message.id in self._painter.chosen]

    @property
    def choosing(self) -> bool:
        """Whether several messages are being chosen."""
        return self._painter.choosing

    def toggle_choice(self, message: Message) -> None:
        """Choose a message, or no more."""
        if message.kind is MessageKind.NOTE:
            return
        self._painter.choosing = self._rows.keeps_all = True
        self._painter.chosen ^= {message.id}
        self._anchor = message.id
        self._choice_moved()

    def choose_run(self, message: Message) -> None:
        """Choose everything from the last chosen message to this one."""
        ends = [self._rows.find(one) for one in (self._anchor, message.id) if one is not None]
        rows = [row for row in ends if row is not None]
        for row in range(min(rows), max(rows) + 1):
            one = self._rows.message(row)
            if one.kind is not MessageKind.NOTE:
                self._painter.chosen.add(one.id)
        self._painter.choosing = self._rows.keeps_all = True
        self._choice_moved()

    def end_choice(self) -> bool:
        """Nothing is chosen any more; returns whether something could be."""
        was = self._painter.choosing
        self._painter.choosing = self._rows.keeps_all = False
        self._painter.chosen.clear()
        self._anchor = None
        self.viewport().update()
        if was:
            self.choice_changed.emit(-1)
        return was

    def _choice_moved(self) -> None:
        self.bar.hide()
        self.viewport().update()
        self.choice_changed.emit(len(self._painter.chosen))

    # -- the keyboard -------------------------------------------------------------------------

    @property
    def current(self) -> Message | None:
        """The message with the keyboard."""
        index = self.currentIndex()
        return self._rows.message(index.row()) if index.isValid() else None

    def message_at(self, row: int) -> Message:
        """The message of a row."""
        return self._rows.message(row)

    def painter_cast(self) -> Cast:
        """Who speaks here."""
        return self._rows.cast

    def point_of(self, message: MessageId) -> QPoint:
        """Where a message stands, as a global point; the middle of the view if it does not."""
        row = self._rows.find(message)
        place = self.viewport().rect()
        if row is not None:
            place = self.visualRect(self._rows.index(row, 0)).intersected(place) or place
        return self.viewport().mapToGlobal(place.center())

    def take_keyboard(self) -> None:
        """The keyboard goes to the newest message, or to the one that had it last."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(self._rows.rowCount() - 1, 0))

    def selected_text(self) -> str:
        """The selected part of a message, or an empty text."""
        chosen = self._painter.selection
        row = None if chosen is None or chosen.empty else self._rows.find(chosen.message)
        if chosen is None or row is None:
            return ""
        block = self._painter.block(self._rows.row(row))
        return block.selected((chosen.anchor, chosen.position))

    def copy(self) -> None:
        """Copy the selected part, or the whole message that has the keyboard."""
        text = self.selected_text()
        if not text and self.current is not None:
            text = self.current.text
        if text:
            QGuiApplication.clipboard().setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select all of a message, open what it holds, choose it, jump down."""
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy) and not self.choosing:
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll) and index.isValid():
            row = self._rows.row(index.row())
            self._select(TextSelection(row.message.id, 0, self._painter.block(row).end()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._enter(self._rows.message(index.row()))
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self.toggle_choice(self._rows.message(index.row()))
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
            self.jump_to_bottom()
        else:
            super().keyPressEvent(event)

    def _enter(self, message: Message) -> None:
        if message.file is not None:
            self.button_clicked.emit(message)
        elif message.direction is Direction.OUT:
            self.mark_clicked.emit(message)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is elsewhere."""
        self.viewport().unsetCursor()
        if not self.bar.underMouse():
            self.bar.hide()
        super().leaveEvent(event)
