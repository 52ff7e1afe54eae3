"""What a circle is, who gives its link, and how to make one; for whoever has none yet."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.ui import wording
from m2chat.ui.language import tr
from m2chat.ui.theme import Space, theme
from m2chat.ui.views.parts import ToolIcon, column, frame, label

COPIED_MS = 2000


class CircleHelp(QWidget):
    """The words, and the command with a button that copies it."""

    def __init__(self, *, explain: bool = True) -> None:
        super().__init__()
        body = column(self, 0, Space.XS)
        if explain:
            body.addWidget(label(tr(wording.CIRCLE_IS), "caption"))
        body.addWidget(label(tr(wording.CIRCLE_MAKE), "caption"))
        box, inside = frame("card", 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(Space.M, 0, Space.XS, 0)
        command = label(wording.CIRCLE_COMMAND, wrap=False)
        command.setFont(theme().mono())
        self.copy_button = ToolIcon("copy", tr("Copy the command"))
        row.addWidget(command, 1)
        row.addWidget(self.copy_button)
        inside.addLayout(row)
        body.addWidget(box)
        self._said = label(tr(wording.CIRCLE_PRINTS), "caption")
        body.addWidget(self._said)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(COPIED_MS)
        self._back.timeout.connect(lambda: self._said.setText(tr(wording.CIRCLE_PRINTS)))
        self.copy_button.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(wording.CIRCLE_COMMAND)
        self._said.setText(tr("Copied. Put a name of your choice for NAME."))
        self._back.start()
