"""One question before something that can not be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import button, label


class Confirm(Sheet):
    """What will happen, in a sentence or two; the first button leaves everything as it is."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        sentence: str,
        action: str,
        act: Callable[[], object],
        keep: str = "",
    ) -> None:
        super().__init__(window, title, 440)
        self.body.addWidget(label(sentence, "soft"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        self.keep_button = button(keep or tr("Cancel"))
        self.act_button = button(action, "danger")
        row.addWidget(self.act_button)
        row.addWidget(self.keep_button)
        self.body.addLayout(row)
        self.keep_button.clicked.connect(self.close_sheet)

        def go() -> None:
            self.close_sheet()
            act()

        self.act_button.clicked.connect(go)
