"""What stands in place of the composer while several messages are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.ui.language import tr
from m2chat.ui.theme import Size, Space
from m2chat.ui.views.parts import ToolIcon, button, label


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
        row.addWidget(self.close_button)
        row.addWidget(self.count, 1)
        for one in (self.copy_button, self.forward_button, self.delete_button):
            row.addWidget(one)
        self.hide()

    def show_count(self, count: int) -> None:
        """How many are chosen."""
        self.count.setText(tr("%n selected", n=count))
        for one in (self.copy_button, self.forward_button, self.delete_button):
            one.setEnabled(count > 0)
