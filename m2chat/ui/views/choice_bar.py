"""What stands in place of the composer while several messages are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.ui.language import tr
from m2chat.ui.theme import Size, Space, px
from m2chat.ui.views.parts import ToolIcon, button, label

ROOMY = 460  # from this width on buttons have words; at 100 %


class ChoiceBar(QWidget):
    """How many, and what can be done with them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("composer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.EDGE, Space.S, Size.EDGE, Space.L)
        row.setSpacing(Space.S)
        self.close_button = ToolIcon("close", tr("End selection"), tr("End selection (Esc)"))
        self.count = label("", "name", wrap=False)
        self.copy_button = button(tr("Copy"), "", "copy")
        self.forward_button = button(tr("Forward"), "", "forward")
        self.delete_button = button(tr("Delete for me"), "danger", "trash")
        buttons = (self.copy_button, self.forward_button, self.delete_button)
        self._words = {one: one.text() for one in buttons}
        for one, words in self._words.items():
            one.setAccessibleName(words)
            one.setToolTip(words)
        row.addWidget(self.close_button)
        row.addWidget(self.count, 1)
        for one in (self.copy_button, self.forward_button, self.delete_button):
            row.addWidget(one)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the icons say it."""
        super().resizeEvent(event)
        roomy = self.width() >= px(ROOMY)
        for one, words in self._words.items():
            one.setText(words if roomy else "")

    def show_count(self, count: int) -> None:
        """How many are chosen."""
        self.count.setText(tr("%n selected", n=count))
        for one in (self.copy_button, self.forward_button, self.delete_button):
            one.setEnabled(count > 0)
