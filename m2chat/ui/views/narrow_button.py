"""Buttons, tick boxes and radio buttons that can be narrower than their words, in more lines.

What has no room even so ends in …, and the hint says all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyleOptionButton,
)

from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.theme import px

LEAST = 96  # at 100 %
LINES = 3  # at most
_FLAG = Qt.TextFlag.TextShowMnemonic.value

if TYPE_CHECKING:

    class _Button(QAbstractButton):
        def initStyleOption(self, option: QStyleOptionButton) -> None: ...

else:
    _Button = object  # beside a class of Qt


class _Narrow(_Button):
    """What a button of Qt is mixed with."""

    most = LINES  # 1 where a second would have no room
    _painted: str | None = None  # the words, while they are painted
    _more = 0  # lines beyond the first, at the width that it has

    def sizeHint(self) -> QSize:
        """All words in one line; as high as they need at the width that it has."""
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() + self._more * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Some of the words."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), px(LEAST)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need other lines."""
        super().resizeEvent(event)
        more = min(len(self._lines()), self.most) - 1
        if more != self._more:
            self._more = more
            self.updateGeometry()

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
        """The words as they are painted, in lines."""
        lines = self._lines()
        if len(lines) == 1 and self._fits():
            return self.text()
        metrics = self.fontMetrics()
        free = self.height() - super().sizeHint().height()
        most = max(1, min(self.most, 1 + (free + 2) // metrics.lineSpacing()))
        kept = [*lines[: most - 1], " ".join(lines[most - 1 :])]
        room, end = max(0, self._room()), Qt.TextElideMode.ElideRight
        return "\n".join(metrics.elidedText(line, end, room, _FLAG) for line in kept)

    def _fits(self) -> bool:
        return self.width() >= super().sizeHint().width()

    def _room(self) -> int:
        """Pixels for words."""
        words = self.fontMetrics().size(_FLAG, self.text()).width()
        return self.width() - (super().sizeHint().width() - words)

    def _lines(self) -> list[str]:
        """The words as they go into the width, a long word alone."""
        if self._fits():
            return [self.text()]
        room, metrics = self._room(), self.fontMetrics()
        lines: list[str] = []
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.size(_FLAG, longer).width() <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def event(self, event: QEvent) -> bool:
        """The hint is the words, when not all of them are seen and there is no other."""
        hinted = event.type() == QEvent.Type.ToolTip
        if hinted and self.shown().replace("\n", " ") != self.text():
            self.setToolTip(self.toolTip() or plain_hint(self.text().replace("&&", "&")))
        return super().event(event)


class NarrowButton(_Narrow, QPushButton):
    """What every button with words is made of."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class NarrowCheck(_Narrow, QCheckBox):
    """Something to tick."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class NarrowRadio(_Narrow, QRadioButton):
    """One of several."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
