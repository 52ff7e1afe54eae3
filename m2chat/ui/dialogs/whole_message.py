"""A message that is too long for its bubble: all of it, to read and to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from m2chat.messaging.model import Message
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import button

PIECE = (
    1000  # letters; Qt breaks a line without spaces in square time, so longer ones come in parts
)


def readable(text: str) -> str:
    """The text with every line cut into pieces that are laid out at once."""
    lines = []
    for line in text.split("\n"):
        lines += [line[at : at + PIECE] for at in range(0, len(line), PIECE)] or [""]
    return "\n".join(lines)


class WholeMessage(Sheet):
    """Read only; the button copies the text as it came."""

    def __init__(self, window: QWidget, message: Message, title: str) -> None:
        super().__init__(window, title, 640)
        self.field = QPlainTextEdit(readable(message.text))
        self.field.setReadOnly(True)
        self.field.setAccessibleName(tr("The whole message"))
        self.field.setMinimumHeight(px(420))
        self.body.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        self.copy_button = button(tr("Copy all"), "primary", "copy")
        row.addWidget(self.copy_button)
        self.body.addLayout(row)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(message.text))
