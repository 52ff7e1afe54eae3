"""A small plot of the last five minutes: one or two lines over a soft ground, its newest value big.

It paints only what is on the screen and nothing while it is hidden; a screen reader hears one
sentence.  A gap in time stays a gap.  The second line is dashed: never told apart by colour alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from m2chat.ui.language import tr
from m2chat.ui.theme import Space, Type, px, theme

SPAN_S = 300.0
GAP_S = 3.0  # more than this between two samples: nothing is known between them
HEAD, FOOT, RIGHT = 42, 20, 62  # sizes at 100 %
LINES = 3  # of the grid, above the ground line
HEIGHT = 148
Words = Callable[[float], str]


@dataclass(frozen=True, slots=True)
class Series:
    """One line."""

    name: str
    colour: str  # a name of the palette
    sign: str = ""  # before its value: an arrow


def round_top(most: float, least: float) -> float:
    """The end of a scale: 1, 2 or 5 times a power of ten, at or above ``most`` and ``least``."""
    most = max(most, least)
    power = 10.0 ** floor(log10(most))
    for step in (1, 2, 5, 10):
        if most <= step * power * (1 + 1e-9):
            return step * power
    return 10 * power


class Plot(QWidget):
    """Times are seconds of any clock that only goes on; values whatever ``words`` can say."""

    def __init__(self, title: str, series: Sequence[Series], words: Words, least: float) -> None:
        """``least`` is the smallest top of the scale, so that noise does not look like news."""
        super().__init__()
        self._title, self._series, self._words, self._least = title, tuple(series), words, least
        self._samples: deque[tuple[float, tuple[float, ...]]] = deque()
        self._now = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(title)
        theme().changed.connect(self.update)
        self._say()

    def sizeHint(self) -> QSize:
        """Wide enough for its words."""
        return QSize(px(200), px(HEIGHT))

    def show_samples(self, samples: Sequence[tuple[float, tuple[float, ...]]], now: float) -> None:
        """These instead of those before, the oldest first; ``now`` is the right edge."""
        self._samples = deque(one for one in samples if one[0] >= now - SPAN_S)
        self._now = now
        self._say()
        self.update()

    @property
    def sentence(self) -> str:
        """All of it in one sentence."""
        if not self._samples:
            return tr("{title}: nothing measured yet.", title=self._title)
        parts = []
        for at, one in enumerate(self._series):
            values = [row[1][at] for row in self._samples]
            parts.append(
                tr(
                    "{name} {now}, between {least} and {most}",
                    name=one.name,
                    now=self._words(values[-1]),
                    least=self._words(min(values)),
                    most=self._words(max(values)),
                )
            )
        return tr("{title}: {parts}.", title=self._title, parts="; ".join(parts))

    def _say(self) -> None:
        if self.isVisible() or not self._samples:
            self.setAccessibleDescription(self.sentence)

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, grid, lines, words."""
        look = theme()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so everywhere
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.colour("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("raised"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 12, 12)
        inner = QRectF(box).adjusted(Space.M, px(HEAD), -px(RIGHT), -px(FOOT))
        top = round_top(self._most(), self._least)
        self._paint_grid(painter, inner, top)
        for at, one in enumerate(self._series):
            self._paint_line(painter, inner, top, at, look.colour(one.colour))
        self._paint_words(painter, box)
        painter.end()

    def _most(self) -> float:
        return max((max(values) for _, values in self._samples), default=0.0)

    def _paint_grid(self, painter: QPainter, inner: QRectF, top: float) -> None:
        look = theme()
        painter.setFont(look.font(Type.TINY))
        line, ink = look.colour("line"), look.colour("text_faint")
        for step in range(LINES + 1):
            y = inner.bottom() - inner.height() * step / LINES
            pen = QPen(line, 1)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
            painter.setPen(ink)
            place = QRectF(inner.right() + 6, y - px(8), px(RIGHT) - 8, px(16))
            if step in (0, LINES):
                words = self._words(top * step / LINES)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        below = QRectF(inner.left(), inner.bottom() + px(3), inner.width(), px(15))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, tr("5 min ago"))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, tr("now"))

    def _paint_line(
        self, painter: QPainter, inner: QRectF, top: float, at: int, colour: QColor
    ) -> None:
        runs = self._runs(inner, top, at)
        for points in runs:
            path = QPainterPath(points[0])
            for point in points[1:]:
                path.lineTo(point)
            if at == 0:
                self._paint_ground(painter, inner, path, points, colour)
            pen = QPen(colour, 1.8 if at == 0 else 1.6)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            if at:
                pen.setDashPattern([2.6, 1.8])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        if runs and runs[-1][-1].x() > inner.right() - 6:
            painter.setPen(QPen(theme().colour("raised"), 1.5))
            painter.setBrush(colour)
            painter.drawEllipse(runs[-1][-1], 3.4, 3.4)

    @staticmethod
    def _paint_ground(
        painter: QPainter, inner: QRectF, path: QPainterPath, points: list[QPointF], colour: QColor
    ) -> None:
        ground = QPainterPath(path)
        ground.lineTo(points[-1].x(), inner.bottom())
        ground.lineTo(points[0].x(), inner.bottom())
        ground.closeSubpath()
        fade = QLinearGradient(0, inner.top(), 0, inner.bottom())
        strong, weak = QColor(colour), QColor(colour)
        strong.setAlphaF(0.26)
        weak.setAlphaF(0.02)
        fade.setColorAt(0, strong)
        fade.setColorAt(1, weak)
        painter.fillPath(ground, fade)

    def _runs(self, inner: QRectF, top: float, at: int) -> list[list[QPointF]]:
        """The line in pieces, one more wherever nothing was measured; one point a pixel."""
        runs: list[list[QPointF]] = []
        before = float("-inf")
        for when, values in self._samples:
            x = inner.right() - (self._now - when) / SPAN_S * inner.width()
            y = inner.bottom() - min(values[at] / top, 1.0) * inner.height()
            if when - before > GAP_S:
                runs.append([])
            before = when
            row = runs[-1]
            if len(row) > 1 and ceil(x) == ceil(row[-1].x()) and y >= row[-1].y():
                continue  # under the same pixel; peaks stay
            row.append(QPointF(x, y))
        return runs

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        look = theme()
        line = QRectF(box).adjusted(Space.M, Space.S, -Space.M, 0)
        line.setHeight(px(HEAD) - Space.M)
        painter.setFont(look.font(Type.SMALL, bold=True))
        painter.setPen(look.colour("text_soft"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                         self._title)  # fmt: skip
        newest = self._samples[-1][1] if self._samples else None
        right = line.right()
        font = look.font(Type.TEXT, bold=True)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for at in reversed(range(len(self._series))):
            one = self._series[at]
            value = self._words(newest[at]) if newest is not None else "–"
            words = f"{one.sign} {value}".strip()
            width = metrics.horizontalAdvance(words)
            painter.setPen(look.colour("text"))
            place = QRectF(right - width, line.top(), width, line.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            right = place.left() - 6
            if len(self._series) > 1:
                pen = QPen(look.colour(one.colour), 2)
                if at:
                    pen.setDashPattern([2.0, 1.6])
                painter.setPen(pen)
                middle = place.center().y()
                painter.drawLine(QPointF(right - 16, middle), QPointF(right, middle))
                right -= 16 + Space.M
