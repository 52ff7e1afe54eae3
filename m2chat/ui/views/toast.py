"""One sentence at the lower edge of the window for a few seconds, with a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from m2chat.ui.accessible import announce
from m2chat.ui.language import tr
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import button, label

STAYS_MS = 8000
ABOVE = 96  # of the window's lower edge


class Toast(QFrame):
    """Says what was done; the button undoes it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self._window = window
        self._undo: Callable[[], object] = self.hide
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        self.words = label("", wrap=False)
        self.button = button(tr("Undo"))
        self.button.clicked.connect(self._act)
        row.addWidget(self.words)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(
        self, sentence: str, undo: Callable[[], object] | None = None, action: str = ""
    ) -> None:
        """Show a sentence, with a button where something can be done about it."""
        self._undo = undo or self.hide
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.setText(action or tr("Undo"))
        self.button.setVisible(undo is not None)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        announce(self, sentence)

    def _act(self) -> None:
        self.hide()
        self._undo()

    def _place(self) -> None:
        self.adjustSize()
        x = (self._window.width() - self.width()) // 2
        self.move(max(8, x), self._window.height() - self.height() - px(ABOVE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
