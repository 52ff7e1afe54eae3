"""Six hands to choose from: the tone of skin that hands and people are written with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from m2chat.ui import emoji
from m2chat.ui.language import tr
from m2chat.ui.theme import px

HAND = "✋"


class Tones(QWidget):
    """A row of them."""

    chosen = Signal(str)  # the modifier; empty: none

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        self.hands: list[QPushButton] = []
        for tone, words in emoji.TONES.items():
            hand = QPushButton(emoji.toned(HAND, tone))
            hand.setProperty("kind", "emoji")
            hand.setAccessibleName(tr(words))
            hand.setToolTip(tr(words))
            hand.setAutoDefault(False)
            hand.clicked.connect(lambda _=False, tone=tone: self.chosen.emit(tone))
            row.addWidget(hand)
            self.hands.append(hand)
        row.addStretch(1)

    def begin(self, tone: str) -> None:
        """Show them, the keyboard on the one that is in use."""
        self.show()
        at = list(emoji.TONES).index(tone) if tone in emoji.TONES else 0
        self.hands[at].setFocus(Qt.FocusReason.OtherFocusReason)
