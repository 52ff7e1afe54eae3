"""The side panel that says how far a message of ours has come to each member ("3 of 5")."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from m2chat.messaging.group_model import MemberDelivery
from m2chat.messaging.model import DeliveryState, Message
from m2chat.ui import moments
from m2chat.ui.language import mark, tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import ElidedLabel, ToolIcon, column, label
from m2chat.ui.views.picture import Avatar, Picture
from m2chat.ui.views.scrolling import scrolling

_WORDS = {
    "read": mark("Read"),
    "delivered": mark("On their computer"),
    "sending": mark("On its way"),
    "queued": mark("Waits on this computer"),
    "stored": mark("Waits at an offline server"),
    "expired": mark("Expired at the offline server. Send again, or another member hands it on"),
    "cancelled": mark("Does not get it: no longer a member"),
}
_NO_CONTACT = mark("Waits until you are both online, or another member hands it on")
_ICONS = {"read": "mark-read", "delivered": "mark-delivered", "sending": "mark-sending"}
_MARK_OF = {
    "cancelled": "mark-cancelled", "stored": "mark-stored", "expired": "mark-expired"
}  # fmt: skip


class GroupDeliveries(QWidget):
    """One line for each member."""

    closed = Signal()

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self._now = now
        self.message: Message | None = None
        self.lines: list[QWidget] = []
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body = column(self, Space.L, Space.S)
        top = QHBoxLayout()
        top.addWidget(label(tr("Who has it"), "title"), 1)
        close = ToolIcon("close", tr("Close the list of members"), tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        top.addWidget(close)
        body.addLayout(top)
        self.text, self.sum = label("", "soft"), label("", "name")
        body.addWidget(self.text)
        body.addWidget(self.sum)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, Space.S, 0)
        self._list.setSpacing(Space.S)
        self._list.addStretch(1)
        body.addWidget(scrolling(inside), 1)

    def show_message(self, message: Message, members: Sequence[MemberDelivery]) -> None:
        """Show how far a message has come."""
        self.message = message
        self.text.setText(message.text[:120])
        have = sum(one.state in (DeliveryState.DELIVERED, DeliveryState.READ) for one in members)
        self.sum.setText(tr("{have} of {count} have it", have=have, count=len(members)))
        for line in self.lines:
            self._list.removeWidget(line)
            line.deleteLater()
        self.lines = [self._line(one) for one in members]
        for line in self.lines:
            self._list.insertWidget(self._list.count() - 1, line)

    def _line(self, one: MemberDelivery) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        avatar = Avatar(32)
        avatar.show_name(one.member.raw, one.name)
        name, below = ElidedLabel("name"), label("", "caption")
        name.setText(one.name)
        words = self._words(one)
        below.setText(words)
        made.setAccessibleName(f"{one.name}: {below.text()}")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(name)
        texts.addWidget(below)
        mark = Picture(20)
        shown = _ICONS.get(one.state) or _MARK_OF.get(one.state, "mark-queued")
        mark.show_icon(shown, "accent_text" if one.state == "read" else "text_soft", wide=True)
        row.addWidget(avatar)
        row.addLayout(texts, 1)
        row.addWidget(mark)
        return made

    def _words(self, one: MemberDelivery) -> str:
        """Where one copy is, in a few words."""
        words = tr(_WORDS.get(one.state, one.state))
        if one.state == "queued" and not one.contact:
            return tr(_NO_CONTACT)
        if one.stored_until is not None:
            return f"{words} · {moments.left(one.stored_until - self._now())}"
        return f"{words} · {moments.clock(one.at)}" if one.at is not None else words
