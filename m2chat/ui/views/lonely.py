"""What stands below the list of somebody who knows nobody yet, where there is no second pane."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from m2chat.ui.language import tr
from m2chat.ui.theme import Space
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import button, column, frame, label


class Lonely(QWidget):
    """The three ways to the first message."""

    card_wanted = Signal()
    contact_wanted = Signal()
    room_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        box, inside = frame("requestCard", Space.S, Space.L)
        inside.addWidget(label(tr("Now meet somebody"), "name"))
        inside.addWidget(
            label(tr("Show somebody your card, add theirs, or look who is in this room."), "soft")
        )
        self.card_button = button(tr("My card"), "primary", "card")
        self.contact_button = button(tr("Add contact"), "", "person-add")
        self.room_button = button(tr("In this room"), "", "lan")
        row = Flow()
        row.add(self.card_button, self.contact_button, self.room_button)
        inside.addWidget(row)
        body = column(self, Space.M)
        body.addWidget(box)
        self.card_button.clicked.connect(self.card_wanted)
        self.contact_button.clicked.connect(self.contact_wanted)
        self.room_button.clicked.connect(self.room_wanted)
        self.hide()
