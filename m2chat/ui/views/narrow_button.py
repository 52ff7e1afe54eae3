"""A push button that can be narrower than its words: then they end in … and its hint says all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton

from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.theme import px

LEAST = 96  # at 100 %
PADDING = 36  # of the style sheet, both sides with border


class NarrowButton(QPushButton):
    """What every button with words is made of."""

    _painted: str | None = None  # the words, while they are painted

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Some of the words."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), px(LEAST)), hint.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Painted are as many words as fit."""
        super().initStyleOption(option)
        if self._painted is not None:
            option.text = self._painted

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button of the style sheet."""
        self._painted = self.shown()  # before: its measuring asks for the style option too
        try:
            super().paintEvent(event)
        finally:
            self._painted = None

    def shown(self) -> str:
        """The words as they are painted."""
        if self.width() >= self.sizeHint().width():
            return self.text()
        room = self.width() - px(PADDING)
        if not self.icon().isNull():
            room -= self.iconSize().width() + px(4)
        end = Qt.TextElideMode.ElideRight
        flag = Qt.TextFlag.TextShowMnemonic.value
        return self.fontMetrics().elidedText(self.text(), end, max(0, room), flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The hint is the words, when not all of them are seen and there is no other."""
        if event.type() == QEvent.Type.ToolTip and self.shown() != self.text():
            self.setToolTip(self.toolTip() or plain_hint(self.text().replace("&&", "&")))
        return super().event(event)
