"""Above the composer: the contact asks whether messages may wait.  Agree, or not now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.app.faces.offline import TreatyView
from m2chat.ui import treaty_words
from m2chat.ui.language import tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import StatusLine, button, column, frame, label
from m2chat.ui.views.picture import Picture


class TreatyCard(QWidget):
    """Their offer."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, view: TreatyView, name: str) -> None:
        super().__init__()
        outside = QHBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        box, inside = frame("requestCard", Space.S, Space.M)
        outside.addWidget(box)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(Picture(28, "mailbox", "accent_text"), 0, Qt.AlignmentFlag.AlignTop)
        texts = QWidget()
        self.title = label(treaty_words.card_title(name), "name")
        self.line = label(treaty_words.card_line(view), "soft")
        words = column(texts, 0, Space.XS)
        words.addWidget(self.title)
        words.addWidget(self.line)
        top.addWidget(texts, 1)
        inside.addLayout(top)
        self.agree_button = button(tr("Agree"), "primary", "check")
        self.later_button = button(tr("Not now"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        row.addWidget(self.later_button)
        row.addWidget(self.agree_button)
        inside.addLayout(row)
        self.status = StatusLine()
        inside.addWidget(self.status)
        self.agree_button.clicked.connect(self.agreed)
        self.later_button.clicked.connect(self.declined)
