"""The badge of a session's route: an icon and a word in a pill; nothing without a session."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from m2chat.messaging.model import Route
from m2chat.ui import network_words
from m2chat.ui.delegates.drawing import ROUTE_ICONS
from m2chat.ui.direction import begin, mirrored, mirrored_point
from m2chat.ui.language import tr
from m2chat.ui.resources import icon_pixmap
from m2chat.ui.theme import Type, px, theme

_HEIGHT, _ICON, _PAD, _GAP = 20, 14, 7, 4


class RouteBadge(QWidget):
    """Which way the session takes."""

    def __init__(self) -> None:
        super().__init__()
        self._route = Route.NONE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._rescaled)
        self.hide()

    def _rescaled(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    @property
    def words(self) -> str:
        """What the badge says."""
        return tr(network_words.ROUTE_BADGES[self._route])

    def show_route(self, route: Route) -> None:
        """This route from now on; the badge goes when there is none."""
        self._route = route
        self.setToolTip(tr(network_words.ROUTE_HINTS[route]))
        self.setAccessibleName(tr("Route: {words}", words=self.words) if self.words else "")
        self.setAccessibleDescription(tr(network_words.ROUTE_HINTS[route]))
        self.setFixedSize(self.sizeHint())
        self.setVisible(route is not Route.NONE)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        metrics = QFontMetrics(theme().font(Type.TINY, bold=True))
        width = metrics.horizontalAdvance(self.words)
        return QSize(width + 2 * px(_PAD) + px(_ICON) + px(_GAP), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, icon, word."""
        if self._route is Route.NONE:
            return
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent_soft"))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        ink = look.colour("accent_text")
        side, ratio = px(_ICON), self.devicePixelRatioF()
        picture = icon_pixmap(ROUTE_ICONS[self._route], ink, QSize(side, side), ratio)
        at = QPointF(px(_PAD), (box.height() - side) / 2)
        painter.drawPixmap(mirrored_point(at, side, box), picture)
        painter.setPen(ink)
        painter.setFont(look.font(Type.TINY, bold=True))
        text = mirrored(box.adjusted(px(_PAD) + side + px(_GAP), 0, 0, 0), box)
        painter.drawText(text, begin(), self.words)
        painter.end()
