"""The X-ray of one message: what happened to it and when, and the layers that protect it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from m2chat.app.faces.life import StoryLine
from m2chat.messaging.model import Message
from m2chat.ui import moments
from m2chat.ui.language import mark, tr
from m2chat.ui.models.message_rows import snippet
from m2chat.ui.theme import Space, px, theme
from m2chat.ui.views.parts import ToolIcon, column, frame, label
from m2chat.ui.views.picture import Picture

LAYERS = {
    "message": (mark("Sealed for its reader"), "lock"),
    "session": (mark("The line between both computers"), "key"),
    "packet": (mark("Each packet on the way"), "shield"),
}


class _Rail(QWidget):
    """A dot and the line to the next one."""

    def __init__(self, *, first: bool, last: bool) -> None:
        super().__init__()
        self._first, self._last = first, last
        self.setFixedWidth(px(14))

    def sizeHint(self) -> QSize:
        """As high as the words beside it."""
        return QSize(14, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line and dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        painter.setPen(QPen(look.colour("line"), 2))
        top = 9 if self._first else 0
        bottom = 9 if self._last else self.height()
        painter.drawLine(7, top, 7, bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawEllipse(QRectF(3, 5, 8, 8))
        painter.end()


class StoryPanel(QWidget):
    """The timeline and the three layers."""

    closed = Signal()

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self._now = now
        self.message: Message | None = None
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body = column(self, Space.L, Space.M)
        top = QHBoxLayout()
        top.addWidget(label(tr("Message info"), "title"), 1)
        close = ToolIcon("close", tr("Close message info"), tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        top.addWidget(close)
        body.addLayout(top)
        box, inside = frame("card", Space.XS)
        self._quote = label("", "soft")
        inside.addWidget(self._quote)
        body.addWidget(box)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._lines = column(self._inside, 0, 0)
        scroll.setWidget(self._inside)
        body.addWidget(scroll, 1)

    def show_story(self, message: Message, lines: Sequence[StoryLine]) -> None:
        """All that is known of a message."""
        self.message = message
        self._quote.setText(snippet(message)[:160] or tr("A message without words"))
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        steps = [line for line in lines if not line.layer]
        for at, line in enumerate(steps):
            self._lines.addWidget(self._step(line, at == 0, at == len(steps) - 1))
        layers = [line for line in lines if line.layer]
        if layers:
            heading = label(tr("How it is protected"), "section")
            heading.setContentsMargins(0, Space.L, 0, Space.S)
            self._lines.addWidget(heading)
        for line in layers:
            self._lines.addWidget(self._layer(line))
        self._lines.addStretch(1)

    def _step(self, line: StoryLine, first: bool, last: bool) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(_Rail(first=first, last=last))
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 0, 0, Space.M)
        texts.setSpacing(px(1))
        texts.addWidget(label(line.title, "name"))
        at = moments.to_the_second(line.at, self._now()) if line.at is not None else ""
        detail = " · ".join(part for part in (at, line.detail) if part)
        texts.addWidget(label(detail, "caption"))
        row.addLayout(texts, 1)
        made.setAccessibleName(f"{line.title}, {detail}")
        return made

    def _layer(self, line: StoryLine) -> QWidget:
        words, icon_name = LAYERS.get(line.layer, (line.layer, "lock"))
        box, inside = frame("card", 2)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(Picture(20, icon_name, "accent_text"), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(px(1))
        texts.addWidget(label(words, "section"))
        texts.addWidget(label(line.title))
        if line.detail:
            texts.addWidget(label(line.detail, "caption"))
        row.addLayout(texts, 1)
        inside.addLayout(row)
        outer = QWidget()
        column(outer, 0).addWidget(box)
        outer.setContentsMargins(0, 0, 0, Space.S)
        return outer
