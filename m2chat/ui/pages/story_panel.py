"""The X-ray of one message: what happened to it and when, and the layers that protect it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from m2chat.app.faces.insight import StageTimes
from m2chat.app.faces.life import StoryLine
from m2chat.messaging.model import DeliveryState, Direction, Message
from m2chat.ui import inspection, moments, wording
from m2chat.ui.language import mark, tr
from m2chat.ui.models.message_rows import snippet
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space, px, theme
from m2chat.ui.views.chain import Chain
from m2chat.ui.views.parts import ToolIcon, column, frame, label
from m2chat.ui.views.picture import Picture
from m2chat.ui.views.scrolling import scrolling

NO_TIMES = StageTimes()
LONG_S = 60.0  # steps further apart than this have nothing to do with each other's speed
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
        return QSize(px(14), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line and dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        painter.setPen(QPen(look.colour("line"), px(2)))
        x, y, dot = px(7), px(9), px(8)
        top = y if self._first else 0
        bottom = y if self._last else self.height()
        painter.drawLine(x, top, x, bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawEllipse(QRectF(x - dot / 2, y - dot / 2, dot, dot))
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
        self.sentence = label("", "name")
        body.addWidget(self.sentence)
        self.chain = Chain()
        body.addWidget(self.chain)
        self._inside = QWidget()
        self._lines = column(self._inside, 0, 0)
        body.addWidget(scrolling(self._inside, tr("Message info")), 1)

    def show_story(
        self,
        message: Message,
        lines: Sequence[StoryLine],
        times: StageTimes = NO_TIMES,
        name: str = "",
    ) -> None:
        """All that is known of a message; ``name`` is what its conversation is called."""
        self.message = message
        self._show_chain(message, times, name)
        self._quote.setText(snippet(message)[:160] or tr("A message without words"))
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        steps = [line for line in lines if not line.layer]
        for at, line in enumerate(steps):
            before = steps[at - 1].at if at else None
            self._lines.addWidget(self._step(line, at == 0, at == len(steps) - 1, before))
        layers = [line for line in lines if line.layer]
        if layers:
            heading = label(tr("How it is protected"), "section")
            heading.setContentsMargins(0, Space.L, 0, Space.S)
            self._lines.addWidget(heading)
        for line in layers:
            self._lines.addWidget(self._layer(line))
        self._lines.addStretch(1)

    def _show_chain(self, message: Message, times: StageTimes, name: str) -> None:
        ours = message.direction is Direction.OUT
        self.chain.setVisible(ours and bool(name))
        self.sentence.setVisible(ours and bool(name))
        if not ours:
            return
        self.sentence.setText(wording.delivery_sentence(message, name, self._now()))
        reached = message.state in (DeliveryState.DELIVERED, DeliveryState.READ)
        broken = None if reached else wording.REASONS[message.reason].broken
        took = (None, times.look_up_ms, times.route_ms, times.contact_ms)
        self.chain.show_chain(
            broken,
            name.split()[0] if name.split() else name,
            reached=reached,
            times=[inspection.ms(one) if one is not None else "" for one in took],
        )

    def _step(
        self, line: StoryLine, first: bool, last: bool, before: float | None = None
    ) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(_Rail(first=first, last=last))
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 0, 0, Space.M)
        texts.setSpacing(px(1))
        texts.addWidget(label(told(line.title), "name"))
        at = moments.to_the_second(line.at, self._now()) if line.at is not None else ""
        after = _after(line.at, before)
        detail = " · ".join(part for part in (at, after, told(line.detail)) if part)
        texts.addWidget(label(detail, "caption"))
        row.addLayout(texts, 1)
        made.setAccessibleName(f"{told(line.title)}, {detail}")
        return made

    def _layer(self, line: StoryLine) -> QWidget:
        words, icon_name = LAYERS.get(line.layer, (line.layer, "lock"))
        box, inside = frame("card", 2)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(Picture(20, icon_name, "accent_text"), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(px(1))
        texts.addWidget(label(tr(words), "section"))
        texts.addWidget(label(told(line.title)))
        if line.detail:
            texts.addWidget(label(told(line.detail), "caption"))
        row.addLayout(texts, 1)
        inside.addLayout(row)
        outer = QWidget()
        column(outer, 0).addWidget(box)
        outer.setContentsMargins(0, 0, 0, Space.S)
        return outer


def _after(at: float | None, before: float | None) -> str:
    """``+84 ms`` after the step before, where the two belong together."""
    if at is None or before is None or not 0 < at - before < LONG_S:
        return ""
    return f"+{inspection.ms((at - before) * 1000)}"
