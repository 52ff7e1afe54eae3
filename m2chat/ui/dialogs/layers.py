"""What the three rings stand for: each layer with its algorithm, age, bytes and honest warnings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from m2chat.app.faces.insight import Layer
from m2chat.messaging.model import Contact
from m2chat.ui import inspection
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space, px, theme
from m2chat.ui.views.parts import StatusLine, frame, label
from m2chat.ui.views.picture import Picture
from m2chat.ui.views.three_rings import Ring, paint_ring

WIDTH = 520
EVERY_MS = 2_000


def ring_of(one: Layer) -> Ring:
    """How a layer is painted; that the mask is no secret is its nature and no warning."""
    if one.age_s is None:
        return Ring.UNUSED
    return Ring.WARNED if one.warning is not None and one.layer != "packet" else Ring.WHOLE


def rings_hint(layers: Sequence[Layer]) -> str:
    """The three rings in words."""
    states = {
        Ring.WHOLE: tr("in use"),
        Ring.UNUSED: tr("not in use now"),
        Ring.WARNED: tr("in use, with a warning"),
    }
    lines = [f"{inspection.say(one.title)}: {states[ring_of(one)]}" for one in layers]
    return "\n".join(lines)


class _OneRing(QWidget):
    """A ring as big as an icon."""

    def __init__(self, ring: Ring) -> None:
        super().__init__()
        self._ring = ring
        self.setFixedSize(px(28), px(28))
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(painter, QPointF(px(14), px(14)), self._ring, 9)
        painter.end()


class LayersSheet(Sheet):
    """Three cards; ages go on while it is open."""

    def __init__(self, window: QWidget, bridge: Bridge, contact: Contact) -> None:
        super().__init__(window, tr("How you and {name} are protected", name=contact.title), WIDTH)
        self._bridge, self._contact = bridge, contact
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.M)
        self.body.addWidget(
            label(tr("Three layers lie around every word, each with keys of its own."), "soft")
        )
        self.body.addLayout(self._cards)
        self.status = StatusLine()
        self.body.addWidget(self.status)
        self._shown: list[tuple[Layer, QWidget]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def showEvent(self, event: QShowEvent) -> None:
        """Look, and go on."""
        super().showEvent(event)
        self.look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is asked while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def look(self) -> None:
        """Ask how the layers are."""
        contact = self._contact.id
        self._bridge.ask(
            lambda app: app.insight.layers(contact),
            self.show_layers,
            lambda error: self.status.show_error(told(error)),
            self,
        )

    def show_layers(self, layers: Sequence[Layer]) -> None:
        """From the inside out."""
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in layers:
            self._cards.addWidget(layer_card(one))
        self.refit()


def layer_card(one: Layer) -> QWidget:
    """One layer with all that is said of it."""
    box, inside = frame("card", Space.S, Space.L)
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    row.addWidget(_OneRing(ring_of(one)), 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(Space.XS)
    title, line = inspection.say(one.title), inspection.layer_line(one)
    texts.addWidget(label(title, "name"))
    texts.addWidget(label(told(one.algorithm), "caption"))
    texts.addWidget(label(line))
    row.addLayout(texts, 1)
    inside.addLayout(row)
    spoken = f"{title}. {told(one.algorithm)}. {line}"
    if one.warning is not None:
        words = inspection.say(one.warning)
        warned = QHBoxLayout()
        warned.setSpacing(Space.M)
        honest = ring_of(one) is Ring.WARNED
        warned.addWidget(
            Picture(18, "alert" if honest else "info", "warning" if honest else "text_faint"),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        warned.addWidget(label(words, "warning" if honest else "soft"), 1)
        warned.setContentsMargins(px(5), 0, 0, 0)
        inside.addLayout(warned)
        spoken = f"{spoken}. {words}"
    box.setAccessibleName(spoken)
    return box
