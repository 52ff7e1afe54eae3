"""A sheet over the window: dimmed ground, a card in the middle, Esc closes, Tab stays inside.

Sheets are children of the window, not windows: no second task-bar entry, nothing gets lost behind.
"""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from m2chat.ui.accessible import be_dialog
from m2chat.ui.language import tr
from m2chat.ui.theme import Size, Space, px, theme
from m2chat.ui.views.parts import ToolIcon, label
from m2chat.ui.views.scrolling import scrolling

SHADOW_STEPS = 9


class Sheet(QWidget):
    """The frame of all sheets, ``width`` pixels at 100 %; what is in it goes into ``body``."""

    closed = Signal()
    again: Callable[[], object] | None = None  # opens it anew after a sheet that it led to

    def __init__(self, window: QWidget, title: str, width: int, height: int = 0) -> None:
        """``height``: as tall as that where the window has the room, and what is inside scrolls by
        itself; else as tall as its content, which scrolls as a whole."""
        super().__init__(window)
        self.setAccessibleName(title)
        be_dialog(self)
        self._window, self._width, self._height = window, width, height
        self._before = window.focusWidget()
        self._card = QFrame(self)
        self._card.setObjectName("sheetCard")
        frame = QVBoxLayout(self._card)
        frame.setContentsMargins(Space.XL, Space.L, Space.L, Space.XL)
        frame.setSpacing(Space.M)
        top = QHBoxLayout()
        self.heading = label(title, "large")
        self.close_button = ToolIcon("close", tr("Close"), tr("Close (Esc)"))
        self.close_button.clicked.connect(self.close_sheet)
        top.addWidget(self.heading, 1)
        top.addWidget(self.close_button)
        frame.addLayout(top)
        self._content = QWidget()
        self._content.setObjectName("scrolled")
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0 if height else Space.S, 0)
        self.body.setSpacing(Space.M)
        frame.addWidget(self._content if height else self._scrolling(), 1)
        window.installEventFilter(self)

    def _scrolling(self) -> QScrollArea:
        return scrolling(self._content)

    def open_over(self, first: QWidget | None = None) -> None:
        """Show the sheet; the keyboard goes to ``first``."""
        self._place()
        self.show()
        self.raise_()
        QTimer.singleShot(0, self, self._place)  # once more when its labels know their width
        (first or self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Close; the keyboard goes back to where it was."""
        self._window.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        # what had the keyboard may be gone with the sheet before this one
        before = self._before
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def refit(self) -> None:
        """The content grew or shrank."""
        QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        room_w, room_h = self.width() - 2 * Space.L, self.height() - 2 * Space.L
        width = min(px(self._width), room_w)
        if self._height:
            height = min(px(self._height), room_h)
            left, top = (self.width() - width) // 2, (self.height() - height) // 2
            self._card.setGeometry(left, top, width, height)
            return
        inner = width - 2 * Space.XL
        layout = self.body
        layout.activate()
        wanted = layout.heightForWidth(inner) if layout.hasHeightForWidth() else 0
        height = max(wanted, self._content.sizeHint().height() if wanted <= 0 else wanted)
        height = min(height + Size.TOOL + Space.L + Space.XL + Space.M + px(4), room_h)
        left, top = (self.width() - width) // 2, max(Space.L, (self.height() - height) // 2)
        self._card.setGeometry(left, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes round inside the sheet."""
        start = self._window.focusWidget() or self
        here: QWidget | None = start
        while True:
            assert here is not None
            here = here.nextInFocusChain() if next else here.previousInFocusChain()
            if here is None or here is start:
                return False
            takes = here.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and here.isEnabled() and here.isVisible() and self.isAncestorOf(here):
                reason = Qt.FocusReason.TabFocusReason
                here.setFocus(reason if next else Qt.FocusReason.BacktabFocusReason)
                return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; nothing goes on to the window below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_sheet()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dimmed ground, and the shadow of the card.

        Not a graphics effect: with one, each letter typed in the card would paint all of it anew.
        """
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("scrim"))
        card = self._card.geometry()
        if not card.contains(event.rect()):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            colour = theme().colour("shadow")
            colour.setAlpha(max(1, colour.alpha() // SHADOW_STEPS))
            painter.setBrush(colour)
            for step in range(SHADOW_STEPS):
                grown = px(2 * step)
                edge = QRectF(card.adjusted(-grown, px(6) - grown, grown, px(6) + grown))
                painter.drawRoundedRect(edge, Size.SHEET_RADIUS + grown, Size.SHEET_RADIUS + grown)
        painter.end()
