"""A long text to read, to copy and to keep: a report, a licence."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.measures import READ_W, SETTINGS_H
from m2chat.ui.theme import Space, Type, theme
from m2chat.ui.views.parts import StatusLine, button, label


class ReadText(Sheet):
    """The text, and a button that copies it."""

    def __init__(self, window: QWidget, title: str, line: str, text: str) -> None:
        super().__init__(window, title, READ_W, SETTINGS_H)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme().mono(Type.SMALL))
        self.text.setAccessibleName(title)
        self.copy_button = button(tr("Copy"), "primary", "copy")
        self.copy_button.clicked.connect(self.copy)
        self.status = StatusLine()
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.copy_button)
        row.addWidget(self.status)
        row.addStretch(1)
        self.body.addWidget(label(line, "soft"))
        self.body.addWidget(self.text, 1)
        self.body.addLayout(row)

    def copy(self) -> None:
        """All of it, as it stands there now."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.status.show_good(tr("Copied"))
