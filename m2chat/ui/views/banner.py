"""One line above the panes: being offline, or a failure that nobody else shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from m2chat.ui.accessible import announce
from m2chat.ui.language import tr
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import ToolIcon, button, label, restyle


class Banner(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.S, Space.XS)
        self.text: QLabel = label("", "warning")
        self._close = ToolIcon("close", tr("Dismiss"))
        self._close.setFixedSize(px(28), px(28))
        self._close.clicked.connect(self.hide)
        self.action = button("", "quiet")
        self.action.clicked.connect(self._act)
        self.action.hide()
        self._wanted: Callable[[], object] = self.hide
        row.addWidget(self.text, 1)
        row.addWidget(self.action)
        row.addWidget(self._close)
        self.hide()

    def say(
        self, sentence: str, role: str, action: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show one sentence, with at most one button; hides with an empty one."""
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._wanted = act or self.hide
        news = sentence != self.text.text() or self.isHidden()
        self.text.setText(sentence)
        self.text.setProperty("role", role)
        restyle(self.text)
        self.setVisible(bool(sentence))
        if news:
            announce(self, sentence)

    def _act(self) -> None:
        self._wanted()
