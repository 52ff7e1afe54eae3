"""What stands in place of the composer while two people are not contacts yet, or no more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from m2chat.messaging.model import Contact, ContactState
from m2chat.ui import wording
from m2chat.ui.language import tr
from m2chat.ui.theme import Space, px
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import StatusLine, button, column, frame, label
from m2chat.ui.views.picture import Avatar
from m2chat.ui.views.scrolling import scrolling

WIDTH = 460


class RequestCard(QWidget):
    """Accept, not now, reject and block; or cancel our own request; or unblock."""

    accepted = Signal()
    postponed = Signal()
    rejected = Signal()
    cancelled = Signal()
    unblocked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._contact: Contact | None = None
        inner = QWidget()
        self._area = scrolling(inner)
        column(self).addWidget(self._area)
        body = column(inner, Space.L)
        body.addStretch(1)
        card, inside = frame("requestCard", Space.M, Space.XL)
        self._card = card
        self._avatar = Avatar(72)
        inside.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignHCenter)
        self.title, self._line = label("", "title"), label("", "soft")
        for text in (self.title, self._line):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(text)
        self._doubt = label("", "warning")
        self._doubt.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self._doubt)
        self._hello_box, hello = frame("card", Space.XS)
        self.hello = label("", "text")
        hello.addWidget(self.hello)
        inside.addWidget(self._hello_box)
        self.accept_button = button(tr("Accept"), "primary", "check")
        self.later_button = button(tr("Not now"))
        self.reject_button = button(tr("Reject && block"), "danger")
        self.cancel_button = button(tr("Cancel request"), "danger")
        self.unblock_button = button(tr("Unblock"))
        row = Flow(Qt.AlignmentFlag.AlignHCenter)
        for one in (
            self.reject_button,
            self.later_button,
            self.cancel_button,
            self.unblock_button,
            self.accept_button,
        ):
            row.add(one)
        self.status = StatusLine()
        self.note = label("", "caption")
        self.note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(row)
        inside.addWidget(self.status)
        inside.addWidget(self.note)
        body.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(1)
        self.accept_button.clicked.connect(self.accepted)
        self.later_button.clicked.connect(self.postponed)
        self.reject_button.clicked.connect(self.rejected)
        self.cancel_button.clicked.connect(self.cancelled)
        self.unblock_button.clicked.connect(self.unblocked)

    def show_contact(self, contact: Contact, doubt: str = "") -> None:
        """Show where the two stand; ``doubt`` is what there is to say of the name."""
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        if self._contact is None or self._contact.id != contact.id:
            self.status.clear()
        self._contact = contact
        QTimer.singleShot(0, self, self._fit)
        self._avatar.show_contact(contact)
        request = contact.state is ContactState.REQUEST
        waiting = contact.state is ContactState.WAITING
        name = wording.title_of(contact)
        if request:
            title, line = (
                tr("{name} wants to be your contact", name=name),
                tr("They asked with a card of yours."),
            )
            note = tr(
                "They are not told when you reject. Until you accept, they see nothing of you."
            )
        elif waiting:
            line = wording.presence_sentence(contact)
            title = tr("Waiting for {name}", name=name) if contact.named else tr("Request sent")
            note = tr("You can write as soon as they accept. m2chat keeps asking by itself.")
        else:
            title, line = tr("{name} is blocked", name=name), tr("Nothing of theirs reaches you.")
            note = tr("They are not told.")
        self.title.setText(title)
        self._line.setText(line)
        self.note.setText(note)
        self.hello.setText(
            f"“{contact.hello}”" if request else tr("You wrote: “{hello}”", hello=contact.hello)
        )
        self._hello_box.setVisible(bool(contact.hello) and (request or waiting))
        for one in (self.accept_button, self.later_button, self.reject_button):
            one.setVisible(request)
        self.cancel_button.setVisible(waiting)
        self.unblock_button.setVisible(contact.state is ContactState.BLOCKED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card is as wide as the pane allows, and as high as its words need."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The buttons need another row, or one less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Hidden behind a conversation it must not widen the pane."""
        return QSize(px(200), px(200))

    def _fit(self) -> None:
        bar = self._area.verticalScrollBar().sizeHint().width()  # whether it is there or not
        width = min(px(WIDTH), self.width() - bar - 2 * Space.L)
        layout = self._card.layout()
        if width > 0 and layout is not None:
            layout.invalidate()
            layout.activate()
            size = QSize(width, layout.totalHeightForWidth(width))
            if size != self._card.minimumSize():
                self._card.setFixedSize(size)
