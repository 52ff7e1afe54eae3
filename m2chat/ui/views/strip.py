"""The strip above the text: what is answered, or what is being edited; × ends it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from m2chat.ui.language import tr
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import ElidedLabel, ToolIcon
from m2chat.ui.views.picture import Picture


class Strip(QFrame):
    """One line of a name and one of a text."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("replyStrip")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, px(6), Space.XS, px(6))
        row.setSpacing(Space.M)
        self._icon = Picture(18, "reply", "accent_text")
        self.title, self.line = ElidedLabel("stripTitle"), ElidedLabel("soft")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self.line)
        self.close_button = ToolIcon("close", tr("Cancel"), tr("Cancel (Esc)"))
        self.close_button.setFixedSize(px(28), px(28))
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self._icon)
        row.addLayout(texts, 1)
        row.addWidget(self.close_button)
        self.hide()

    def say(self, icon_name: str, title: str, line: str) -> None:
        """Show it."""
        self._icon.show_icon(icon_name, "accent_text")
        self.title.setText(" ".join(title.split()))
        self.line.setText(line)
        self.setAccessibleName(f"{title}: {line}")
        self.show()
