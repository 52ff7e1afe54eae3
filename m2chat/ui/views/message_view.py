"""The list of messages: keeps the bottom, loads older pages on scroll, lets text be selected.

A part of one message's text is selected with the mouse as in any text; Ctrl+C copies it, or the
whole message that has the keyboard.  What may be done with a link is the page's decision.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolButton

from m2chat.messaging.model import Direction, Message
from m2chat.ui.delegates.bubble_text import WHOLE, TextBlock
from m2chat.ui.delegates.message_delegate import MessageDelegate, TextSelection
from m2chat.ui.models.message_model import MessageModel, MessageRow
from m2chat.ui.resources import icon
from m2chat.ui.theme import theme

NEAR_TOP = 400
NEAR_BOTTOM = 24
FLASH_MS = 1200


class MessageView(QListView):
    """The rows of the conversation pane."""

    link_clicked = Signal(str)
    whole_wanted = Signal(object)  # a Message that is longer than its bubble
    mark_clicked = Signal(object)  # a Message whose delivery is asked about
    menu_wanted = Signal(object, QPoint)  # a Message and a global position
    bottom_reached = Signal()
    newest_wanted = Signal()  # the newest message is not loaded, and somebody wants to see it

    def __init__(self, model: MessageModel) -> None:
        super().__init__()
        self.setObjectName("messages")
        self.setAccessibleName("Messages")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(24)
        self._rows = model
        self._painter = MessageDelegate(self)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self._stick = True
        self._dragging = False
        self._below = 0
        self._hold: tuple[int, int] | None = None  # rows from the end, offset in the viewport
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_MS)
        self._flash.timeout.connect(self._flash_over)
        self._jump = QToolButton(self)
        self._jump.setProperty("kind", "floating")
        self._jump.setAccessibleName("Jump to the newest message")
        self._jump.setToolTip("Jump to the newest message (Ctrl+End)")
        self._jump.setCursor(Qt.CursorShape.PointingHandCursor)
        self._jump.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._jump.clicked.connect(self.jump_to_bottom)
        self._jump.hide()
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._range_changed)
        model.rowsAboutToBeInserted.connect(self._before_rows)
        model.rowsInserted.connect(self._rows_came)
        model.modelReset.connect(self._reset)
        theme().changed.connect(self._theme_changed)
        self._theme_changed()

    # -- the bottom ---------------------------------------------------------------------------

    @property
    def at_bottom(self) -> bool:
        """Whether the newest message is in sight."""
        return self._stick

    @property
    def jump_button(self) -> QToolButton:
        """The button that is shown while the newest message is out of sight."""
        return self._jump

    def jump_to_bottom(self) -> None:
        """Show the newest message and keep the bottom."""
        if not self._rows.latest:
            self.newest_wanted.emit()
            return
        self._stick, self._below = True, 0
        self._rows.let_go()
        self.scrollToBottom()
        self._show_jump()
        self.bottom_reached.emit()

    def show_row(self, row: int) -> None:
        """Put a row near the top, as for the line of new messages."""
        index = self._rows.index(row, 0)
        if self.visualRect(index).top() >= 0 and self._stick:
            return
        self._stick = False
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
        self._scrolled()

    def flash(self, row: int) -> None:
        """Put a row into the middle, give it the keyboard, and light it for a moment."""
        index = self._rows.index(row, 0)
        self._stick = False
        self.doItemsLayout()
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setCurrentIndex(index)
        self._painter.flashed = self._rows.message(row).id
        self._flash.start()
        self.viewport().update()
        self._scrolled()

    def _flash_over(self) -> None:
        self._painter.flashed = None
        self.viewport().update()

    def _reset(self) -> None:
        self._stick, self._below, self._hold = True, 0, None
        self._painter.selection = None
        self._painter.forget_fonts()
        self._show_jump()
        self.doItemsLayout()
        self.scrollToBottom()

    def updateGeometries(self) -> None:
        """A conversation shorter than the pane stands at its bottom, beside the composer."""
        super().updateGeometries()
        free = max(0, self.height() - self.contentsSize().height())
        if free != self.viewportMargins().top():
            self.setViewportMargins(0, free, 0, 0)

    def _range_changed(self, low: int, high: int) -> None:
        self.verticalScrollBar().setEnabled(high > low)  # no handle where nothing moves
        if self._stick:
            self.verticalScrollBar().setValue(high)

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        was = self._stick
        near = bar.value() >= bar.maximum() - NEAR_BOTTOM
        self._stick = near and self._rows.latest
        if bar.value() > bar.maximum() - NEAR_TOP:
            self._rows.want_newer()
        if self._stick:
            self._below = 0
            if not was:
                self.bottom_reached.emit()
        self._show_jump()
        if bar.value() < NEAR_TOP:
            self._rows.want_older()

    def _before_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        """Remember what stands at the top, so that older rows push nothing away."""
        if first == 0 and self._rows.rowCount():
            top = self.indexAt(QPoint(self.viewport().width() // 2, 1))
            row = top.row() if top.isValid() else 0
            offset = self.visualRect(self._rows.index(row, 0)).top()
            self._hold = (self._rows.rowCount() - row, offset)

    def _rows_came(self, parent: QModelIndex, first: int, last: int) -> None:
        if self._hold is not None:
            from_end, offset = self._hold
            self._hold = None
            if not self._stick:
                self.doItemsLayout()
                row = self._rows.rowCount() - from_end
                top = self.visualRect(self._rows.index(row, 0)).top()
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + top - offset)
                return
        if last != self._rows.rowCount() - 1 or last - first > 1 or not self._rows.latest:
            return  # an older or a newer page
        message = self._rows.message(last)
        if message.direction is Direction.OUT:
            QTimer.singleShot(0, self.jump_to_bottom)
        elif not self._stick:
            self._below += last - first + 1
            self._show_jump()

    def _show_jump(self) -> None:
        self._jump.setVisible(not self._stick)
        self._jump.setText(f" {self._below}" if self._below else "")
        self._jump.setFixedSize(64 if self._below else 40, 40)
        self._jump.move(self.viewport().width() - self._jump.width() - 16, self.height() - 56)

    # -- size and theme -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise; the bottom stays the bottom."""
        if self._painter.set_pane(self.viewport().width()):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
        if self._stick:
            self.scrollToBottom()
        self._show_jump()

    def _theme_changed(self) -> None:
        self._painter.forget_fonts()
        self._jump.setIcon(icon("down", theme().colour("accent_text"), 18))
        self.viewport().update()

    # -- the mouse ----------------------------------------------------------------------------

    def _under(self, position: QPointF) -> tuple[MessageRow, TextBlock, QPointF, bool] | None:
        """Row, text, point relative to the text, and whether the point is inside the bubble."""
        index = self.indexAt(position.toPoint())
        if not index.isValid():
            return None
        row = self._rows.row(index.row())
        where = self._painter.geometry(row)
        at = position - QPointF(self.visualRect(index).topLeft())
        return row, self._painter.block(row), at - where.text.topLeft(), where.bubble.contains(at)

    def _on_mark(self, position: QPointF) -> Message | None:
        index = self.indexAt(position.toPoint())
        if not index.isValid():
            return None
        row = self._rows.row(index.row())
        at = position - QPointF(self.visualRect(index).topLeft())
        out = row.message.direction is Direction.OUT
        return row.message if out and self._painter.mark_rect(row).contains(at) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection; what was selected before is let go."""
        super().mousePressEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._select(None)
        found = self._under(event.position())
        if found is not None and found[3] and self._on_mark(event.position()) is None:
            row, block, point, _ = found
            self._dragging = True
            at = block.hit(point)
            self._select(TextSelection(row.message.id, at, at))

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
                block = self._painter.block(shown)
                hit = block.hit(at - where.text.topLeft())
                self._select(TextSelection(chosen.message, chosen.anchor, hit))
            return
        self.viewport().setCursor(self._cursor(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag: a link or the delivery mark."""
        super().mouseReleaseEvent(event)
        self._dragging = False
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        chosen = self._painter.selection
        if chosen is not None and not chosen.empty:
            return
        message = self._on_mark(event.position())
        if message is not None:
            self.mark_clicked.emit(message)
            return
        found = self._under(event.position())
        if found is not None and found[3]:
            address = found[1].link(found[2])
            if address == WHOLE:
                self.whole_wanted.emit(found[0].message)
            elif address:
                self.link_clicked.emit(address)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        found = self._under(event.position())
        if found is not None and found[3]:
            begin, end = found[1].word_at(found[1].hit(found[2]))
            self._select(TextSelection(found[0].message.id, begin, end))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the message under the mouse, or of the one with the keyboard."""
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            self.menu_wanted.emit(self._rows.message(index.row()), event.globalPos())

    def _cursor(self, position: QPointF) -> Qt.CursorShape:
        if self._on_mark(position) is not None:
            return Qt.CursorShape.PointingHandCursor
        found = self._under(position)
        if found is None or not found[3]:
            return Qt.CursorShape.ArrowCursor
        return (
            Qt.CursorShape.PointingHandCursor
            if found[1].link(found[2])
            else Qt.CursorShape.IBeamCursor
        )

    def _select(self, selection: TextSelection | None) -> None:
        self._painter.selection = selection
        self.viewport().update()

    # -- the keyboard -------------------------------------------------------------------------

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
        if not text and self.currentIndex().isValid():
            text = self._rows.message(self.currentIndex().row()).text
        if text:
            QGuiApplication.clipboard().setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select all of a message, ask about its delivery, open its menu, jump down."""
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll) and index.isValid():
            row = self._rows.row(index.row())
            self._select(TextSelection(row.message.id, 0, self._painter.block(row).end()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            message = self._rows.message(index.row())
            if message.direction is Direction.OUT:
                self.mark_clicked.emit(message)
        elif event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
            self.jump_to_bottom()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is elsewhere."""
        self.viewport().unsetCursor()
        super().leaveEvent(event)
