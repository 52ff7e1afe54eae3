"""What stands in place of the composer while a voice message is recorded."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from m2chat.ui import file_words
from m2chat.ui.direction import mirrored
from m2chat.ui.language import tr
from m2chat.ui.theme import Size, Space, px, theme
from m2chat.ui.views.parts import ToolIcon, label
from m2chat.ui.views.picture import Picture

STEP = 4  # from bar to bar, at 100 %


class _Loudness(QWidget):
    """The last seconds as bars, the newest at the end of the line."""

    def __init__(self) -> None:
        super().__init__()
        self._levels = b""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(32))

    def show_levels(self, levels: bytes) -> None:
        """These from now on."""
        self._levels = levels
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(px(200), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("accent"))
        step = px(STEP)
        room = self.width() // step
        for at, loud in enumerate(reversed(self._levels[-room:])):
            height = max(px(3), self.height() * loud / 255)
            x = self.width() - (at + 1) * step
            bar = QRectF(x, (self.height() - height) / 2, step * 0.6, height)
            painter.drawRoundedRect(mirrored(bar, QRectF(self.rect())), px(1), px(1))
        painter.end()


class RecorderBar(QWidget):
    """Cancel, time, loudness, send."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("composer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Size.EDGE, Space.L)
        row.setSpacing(Space.M)
        self.cancel_button = ToolIcon("trash", tr("Cancel recording"), tr("Cancel (Esc)"), "danger")
        self._dot = Picture(12, "dot", "danger")
        self.time = label("0:00", "name", wrap=False)
        self.time.setFixedWidth(px(48))
        self._loudness = _Loudness()
        self.send_button = ToolIcon(
            "send", tr("Send voice message"), tr("Send (Enter)"), "on_accent"
        )
        self.send_button.setProperty("kind", "primary")
        for one in (self.cancel_button, self._dot, self.time):
            row.addWidget(one)
        row.addWidget(self._loudness, 1)
        row.addWidget(self.send_button)
        self.hide()

    def show_heard(self, seconds: float, levels: bytes) -> None:
        """How long, how loud."""
        self.time.setText(file_words.clock(seconds))
        self._loudness.show_levels(levels)
