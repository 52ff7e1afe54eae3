"""The chain You > Look-up > Route > Contact of one message, with at most one broken link.

What was passed has a tick, the broken link a cross and words in bold, what lies behind is an empty
ring: shape tells as well as colour.  Below each link stands how long it took, where that is known.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from m2chat.ui.direction import right_to_left
from m2chat.ui.language import tr
from m2chat.ui.theme import Type, px, theme
from m2chat.ui.wording import Link

_HEIGHT, _TIMED, _MIDDLE, _RADIUS = 56, 72, 16, 8  # at 100 %


class Chain(QWidget):
    """The four links."""

    def __init__(self) -> None:
        super().__init__()
        self._broken: Link | None = None
        self._last = tr("Contact")
        self._reached = False
        self._times: tuple[str, ...] = ()
        self.setFixedHeight(px(_HEIGHT))
        theme().changed.connect(self.update)

    def show_chain(
        self, broken: Link | None, name: str, *, reached: bool, times: Sequence[str] = ()
    ) -> None:
        """Which link is broken, if any, and whether the message came through; ``times`` below the
        links, empty where none is known."""
        self._broken, self._last, self._reached = broken, name, reached
        self._times = tuple(times)
        self.setFixedHeight(px(_TIMED if any(times) else _HEIGHT))
        said = [
            (
                tr("The trouble is at: {value}", value=tr(broken.value))
                if broken
                else tr("It came through")
                if reached
                else tr("No link is known to be broken")
            )
        ]
        said += [
            f"{self._words(link)} {time}"
            for link, time in zip(Link, self._times, strict=False)
            if time
        ]
        self.setAccessibleName(", ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        return QSize(px(240), self.height())

    def _words(self, link: Link) -> str:
        return self._last if link is Link.CONTACT else tr(link.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Links, lines, names, times."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = px(100) / 100
        painter.scale(scale, scale)
        links = list(Link)
        step = self.width() / scale / len(links)
        turned = right_to_left()
        broken = links.index(self._broken) if self._broken else len(links)
        for at, link in enumerate(links):
            x = step * (len(links) - at - 0.5 if turned else at + 0.5)
            ahead = at > broken or (self._broken is None and not self._reached and at > 0)
            name = "danger" if at == broken else "line" if ahead else "good"
            colour = theme().colour(name)
            if at:
                painter.setPen(QPen(colour, 2))
                from_ = x + step if turned else x
                left, right = round(from_ - step + _RADIUS + 3), round(from_ - _RADIUS - 3)
                painter.drawLine(left, _MIDDLE, right, _MIDDLE)
            self._paint_link(painter, QPointF(x, _MIDDLE), name)
            self._paint_words(painter, x, step, link, at, broken=at == broken)
        painter.end()

    @staticmethod
    def _paint_link(painter: QPainter, centre: QPointF, name: str) -> None:
        look = theme()
        colour = look.colour(name)
        if name == "line":
            painter.setPen(QPen(colour, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, _RADIUS - 1.5, _RADIUS - 1.5)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        pen = QPen(look.colour("panel"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = centre.x(), centre.y()
        if name == "good":
            painter.drawPolyline([QPointF(x - 3.4, y), QPointF(x - 0.9, y + 2.6),
                                  QPointF(x + 3.6, y - 2.8)])  # fmt: skip
        else:
            painter.drawLine(QPointF(x - 2.8, y - 2.8), QPointF(x + 2.8, y + 2.8))
            painter.drawLine(QPointF(x - 2.8, y + 2.8), QPointF(x + 2.8, y - 2.8))

    def _paint_words(
        self, painter: QPainter, x: float, step: float, link: Link, at: int, *, broken: bool
    ) -> None:
        look = theme()
        painter.setFont(_unscaled(look.font(Type.TINY, bold=broken)))
        painter.setPen(look.colour("danger" if broken else "text_soft"))
        words = self._words(link)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(step))
        painter.drawText(QRectF(x - step / 2, 30, step, 18), Qt.AlignmentFlag.AlignCenter, words)
        time = self._times[at] if at < len(self._times) else ""
        if time:
            painter.setFont(_unscaled(look.font(Type.TINY)))
            painter.setPen(look.colour("text_faint"))
            box = QRectF(x - step / 2, 47, step, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, time)


def _unscaled(font: QFont) -> QFont:
    """The painter is scaled as a whole; its font must not be so twice."""
    font.setPixelSize(round(font.pixelSize() * 100 / px(100)))
    return font
