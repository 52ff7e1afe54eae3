"""Above the composer: a contact would like to test the connection.  Allow it, once and for all, or
not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.ui.language import tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import button, column, frame, label
from m2chat.ui.views.picture import Picture


class TestCard(QWidget):
    """Their question."""

    __test__ = False
    answered = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        outside = QHBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        box, inside = frame("requestCard", Space.S, Space.M)
        outside.addWidget(box)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(Picture(28, "pulse", "accent_text"), 0, Qt.AlignmentFlag.AlignTop)
        texts = QWidget()
        words = column(texts, 0, Space.XS)
        self.title = label(
            tr("{name} would like to test the connection with you", name=name), "name"
        )
        self.line = label(
            tr(
                "Both computers send one MiB there and back, and yours says what it sees in "
                "numbers: no names, no addresses. You can change your answer at any time."
            ),
            "soft",
        )
        words.addWidget(self.title)
        words.addWidget(self.line)
        top.addWidget(texts, 1)
        inside.addLayout(top)
        self.yes_button = button(tr("Allow"), "primary", "check")
        self.no_button = button(tr("Don't allow"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        row.addWidget(self.no_button)
        row.addWidget(self.yes_button)
        inside.addLayout(row)
        self.yes_button.clicked.connect(lambda: self.answered.emit(True))
        self.no_button.clicked.connect(lambda: self.answered.emit(False))
