"""One line above the panes: being offline, or a failure that nobody else shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from m2chat.ui.theme import Space
from m2chat.ui.views.parts import ToolIcon, label, restyle


class Banner(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.S, Space.XS)
        self.text: QLabel = label("", "warning")
        self._close = ToolIcon("close", "Dismiss")
        self._close.setFixedSize(28, 28)
        self._close.clicked.connect(self.hide)
        row.addWidget(self.text, 1)
        row.addWidget(self._close)
        self.hide()

    def say(self, sentence: str, role: str) -> None:
        """Show one sentence; hides with an empty one."""
        self.text.setText(sentence)
        self.text.setProperty("role", role)
        restyle(self.text)
        self.setVisible(bool(sentence))
