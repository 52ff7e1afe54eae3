"""The bar at the foot of the window after something was deleted: what, and *Undo* while it can."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from m2chat.messaging.trust.model import Deletion
from m2chat.ui.language import tr
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import ElidedLabel, ToolIcon, button

TICK_MS = 500
WIDTH = 520


class UndoBar(QFrame):
    """Floats over the window; goes when the time is over."""

    undo = Signal(str)  # the token of a deletion

    def __init__(self, window: QWidget, now: Callable[[], float]) -> None:
        super().__init__(window)
        self.setObjectName("undoBar")
        self._window, self._now = window, now
        self._waiting: list[Deletion] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.S)
        self.words = ElidedLabel()
        self.undo_button = button(tr("Undo"), "quiet")
        self._close = ToolIcon("close", tr("Close"), tr("It stays deleted"))
        self._close.clicked.connect(self._drop)
        self.undo_button.clicked.connect(self._undo)
        row.addWidget(self.words, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._show)
        window.installEventFilter(self)
        self.hide()

    def add(self, deletion: Deletion) -> None:
        """Something was deleted."""
        self.forget(deletion.token)
        self._waiting.append(deletion)
        self._show()

    def forget(self, token: str) -> None:
        """It was undone, or is final."""
        self._waiting = [one for one in self._waiting if one.token != token]
        self._show()

    @property
    def deletion(self) -> Deletion | None:
        """The one that is shown: the newest."""
        return self._waiting[-1] if self._waiting else None

    def _show(self) -> None:
        now = self._now()
        self._waiting = [one for one in self._waiting if one.until > now]
        shown = self.deletion
        if shown is None:
            self._timer.stop()
            self.hide()
            return
        what = (
            tr("{title} was deleted", title=shown.title)
            if shown.contact
            else tr("The conversation was deleted")
        )
        self.words.setText(f"{what}.")
        left = math.ceil(shown.until - now)
        self.undo_button.setText(tr("Undo ({seconds} s)", seconds=left))
        self.undo_button.setAccessibleName(tr("Undo"))
        self.undo_button.setAccessibleDescription(
            tr("{what}. This can be undone for %n second(s).", n=left, what=what)
        )
        self._timer.start()
        self._place()
        self.show()
        self.raise_()

    def _undo(self) -> None:
        shown = self.deletion
        if shown is not None:
            self.undo.emit(shown.token)

    def _drop(self) -> None:
        shown = self.deletion
        if shown is not None:
            self.forget(shown.token)

    def _place(self) -> None:
        width = min(px(WIDTH), self._window.width() - 2 * Space.L)
        height = self.sizeHint().height()
        left = (self._window.width() - width) // 2
        self.setGeometry(left, self._window.height() - height - Space.XL, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if watched is self._window and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False
