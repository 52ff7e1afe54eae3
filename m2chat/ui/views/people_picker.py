"""A list of people to tick, with a line to search in: who is to be asked into a group."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from m2chat.ids import UserId
from m2chat.messaging.model import Contact
from m2chat.ui.delegates.line_text import draw_line
from m2chat.ui.direction import mirrored
from m2chat.ui.language import tr
from m2chat.ui.resources import icon_pixmap
from m2chat.ui.theme import Space, px, theme
from m2chat.ui.views.parts import column, label
from m2chat.ui.views.picture import Avatar
from m2chat.ui.views.scrolling import scrolling
from m2chat.ui.views.search_line import search_line

HEIGHT, BOX = 236, 18


class TickBox(QCheckBox):
    """A box to tick, in the colours of the theme."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.update)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole line can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded square with a tick, then the words."""
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, whole = px(BOX), QRectF(self.rect())
        middle = (self.height() - side) / 2
        box = mirrored(QRectF(1, middle, side, side), whole)
        edge = "accent" if self.isChecked() or self.hasFocus() else "text_faint"
        painter.setPen(QPen(look.colour(edge), px(1.5)))
        painter.setBrush(look.colour("accent" if self.isChecked() else "panel"))
        painter.drawRoundedRect(box, px(6), px(6))
        if self.isChecked():
            inset = px(2)
            size = QSize(side - 2 * inset, side - 2 * inset)
            tick = icon_pixmap("check", look.colour("on_accent"), size, self.devicePixelRatioF())
            painter.drawPixmap(box.topLeft() + QPointF(inset, inset), tick)
        painter.setPen(look.colour("text"))
        room = mirrored(whole.adjusted(side + Space.M, 0, 0, 0), whole)
        draw_line(painter, room, self.text().replace("&&", "&"))
        painter.end()


class _Row(QWidget):
    """One person with a box to tick."""

    def __init__(self, contact: Contact) -> None:
        super().__init__()
        self.contact = contact
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.M)
        avatar = Avatar(32)
        avatar.show_contact(contact)
        self.box = TickBox(contact.title.replace("&", "&&"))
        self.box.setFixedHeight(px(32))
        row.addWidget(avatar)
        row.addWidget(self.box, 1)


class PeoplePicker(QWidget):
    """People, those who were ticked, and a line that narrows the list."""

    changed = Signal()

    def __init__(self, empty: str) -> None:
        super().__init__()
        self.setMinimumWidth(px(240))
        self.search = search_line(tr("Search"), tr("Search people"))
        self._empty = label(empty, "soft")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rows: dict[UserId, _Row] = {}
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, Space.S, 0)
        self._list.setSpacing(0)
        self._list.addWidget(self._empty)
        self._list.addStretch(1)
        self._scroll = scrolling(inside)
        self._scroll.setFixedHeight(px(HEIGHT))
        body = column(self, 0, Space.S)
        body.addWidget(self.search)
        body.addWidget(self._scroll)
        self.search.textChanged.connect(self._narrow)

    def sizeHint(self) -> QSize:
        """The line and as many people as fit."""
        return QSize(px(360), px(HEIGHT if self.search.isHidden() else HEIGHT + 44))

    @property
    def chosen(self) -> tuple[UserId, ...]:
        """Who was ticked, in the order of the list."""
        return tuple(person for person, row in self._rows.items() if row.box.isChecked())

    def offer(self, people: Iterable[Contact]) -> None:
        """Show these people, none of them ticked."""
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.deleteLater()
        self._rows = {}
        for contact in people:
            row = _Row(contact)
            row.box.toggled.connect(lambda _: self.changed.emit())
            self._list.insertWidget(self._list.count() - 1, row)
            self._rows[contact.id] = row
        self._narrow(self.search.text())
        self.changed.emit()

    def tick(self, person: UserId, ticked: bool = True) -> None:
        """Choose somebody, or not."""
        self._rows[person].box.setChecked(ticked)

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for row in self._rows.values():
            row.setVisible(wanted in row.contact.title.casefold())
        self._empty.setVisible(not self._rows)
        self.search.setVisible(len(self._rows) > 1)
        self.updateGeometry()
