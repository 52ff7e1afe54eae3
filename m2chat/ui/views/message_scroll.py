"""The list of messages as a place to scroll: keeps the bottom, wants older and newer pages, jumps.

Rows that come in front, or go there, push nothing away; a message that was jumped to is lit for a
moment.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolButton

from m2chat.ids import MessageId
from m2chat.messaging.model import Direction
from m2chat.ui import moments
from m2chat.ui.delegates.message_delegate import MessageDelegate
from m2chat.ui.direction import right_to_left
from m2chat.ui.language import tr
from m2chat.ui.models.message_model import MessageModel
from m2chat.ui.resources import icon
from m2chat.ui.theme import Icon, Size, Space, px, theme
from m2chat.ui.views.floating_day import FloatingDay
from m2chat.ui.views.smooth import Smooth

NEAR_TOP = 1000  # pixels from the end at which more rows are asked for: they take some frames
NEAR_BOTTOM = 24
FLASH_MS = 1200


class MessageScroll(QListView):
    """The rows of the conversation pane."""

    bottom_reached = Signal()
    newest_wanted = Signal()  # the newest message is not loaded, and somebody wants to see it

    def __init__(self, model: MessageModel) -> None:
        super().__init__()
        self.setObjectName("messages")
        self.setAccessibleName(tr("Messages"))
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
        self._painter.row_of = model.row
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self._stick = True
        self._below = 0
        self._hold: tuple[MessageId, int] | None = None  # what stands at the top, and where
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_MS)
        self._flash.timeout.connect(self._flash_over)
        self.smooth = Smooth(self)
        self.day = FloatingDay(self)
        self._jump = QToolButton(self)
        self._jump.setProperty("kind", "floating")
        self._jump.setAccessibleName(tr("Jump to the newest message"))
        self._jump.setToolTip(tr("Jump to the newest message"))
        self._jump.setCursor(Qt.CursorShape.PointingHandCursor)
        self._jump.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._jump.clicked.connect(self.jump_to_bottom)
        self._jump.hide()
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._range_changed)
        model.rowsAboutToBeInserted.connect(self._before_rows)
        model.rowsInserted.connect(self._rows_came)
        model.letting_go.connect(self._before_letting_go)
        model.rowsRemoved.connect(self._rows_went)
        model.modelReset.connect(self._reset)
        theme().changed.connect(self._theme_changed)
        self._theme_changed()

    @property
    def rows(self) -> MessageModel:
        """What is shown."""
        return self._rows

    @property
    def painter(self) -> MessageDelegate:
        """Who measures and paints the rows."""
        return self._painter

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
        self.smooth.stop()
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
        self.smooth.stop()
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
        self._show_day()
        if bar.value() < NEAR_TOP:
            self._rows.want_older()

    def _show_day(self) -> None:
        """The day of what stands at the top, unless its own separator is there too."""
        top = self.indexAt(QPoint(self.viewport().width() // 2, px(34)))
        words = ""
        if top.isValid() and not self._stick:
            row = self._rows.row(top.row())
            if not row.day or self.visualRect(top).top() < -Size.HEADING // 2:
                words = moments.day(row.message.sent_at, self._painter.now())
        self.day.show_day(words, self.viewport().width())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pixel by pixel."""
        if not self.smooth.wheel(event):
            super().wheelEvent(event)

    def _before_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        """Remember what stands at the top, so that older rows push nothing away."""
        if first == 0 and self._rows.rowCount() and self._hold is None:
            self._hold_top()

    def _hold_top(self) -> None:
        top = self.indexAt(QPoint(self.viewport().width() // 2, 1))
        row = top.row() if top.isValid() else 0
        offset = self.visualRect(self._rows.index(row, 0)).top()
        self._hold = (self._rows.message(row).id, offset)

    def _put_back(self) -> bool:
        """What stood at the top stands there again; False where the bottom is kept."""
        if self._hold is None:
            return False
        held, offset = self._hold
        self._hold = None
        row = self._rows.find(held)
        if self._stick or row is None:
            return False
        self.executeDelayedItemsLayout()  # once: Qt's own comes later and finds nothing to do
        top = self.visualRect(self._rows.index(row, 0)).top()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + top - offset)
        return True

    def _before_letting_go(self, first: int, last: int) -> None:
        """The keyboard's row may go: without this Qt would choose another and scroll to it."""
        if first <= self.currentIndex().row() <= last:
            self.setCurrentIndex(QModelIndex())
        self._hold_top()

    def _rows_went(self, parent: QModelIndex, first: int, last: int) -> None:
        if first == 0:  # after those at the end others come in front
            self._put_back()

    def _rows_came(self, parent: QModelIndex, first: int, last: int) -> None:
        if self._put_back():
            return
        if last != self._rows.rowCount() - 1 or last - first > 1 or not self._rows.latest:
            return  # an older or a newer page
        message = self._rows.message(last)
        if message.direction is Direction.OUT:
            QTimer.singleShot(0, self.jump_to_bottom)
        elif not self._stick:
            self._below += last - first + 1
            self._show_jump()
        else:
            self._rows.let_go()

    def _show_jump(self) -> None:
        self._jump.setVisible(not self._stick)
        self._jump.setText(f" {self._below}" if self._below else "")
        side = px(40)
        self._jump.setFixedSize(px(64) if self._below else side, side)
        x = self.viewport().width() - self._jump.width() - Space.L
        if right_to_left():
            x = self.viewport().x() + Space.L
        self._jump.move(x, self.height() - side - Space.L)

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
        self._jump.setIcon(icon("down", theme().colour("accent_text"), Icon.BUTTON))
        self._jump.setIconSize(QSize(Icon.BUTTON, Icon.BUTTON))
        self.scheduleDelayedItemsLayout()
        self._show_jump()
