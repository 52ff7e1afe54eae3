"""The one question at the first closing of the window, and what is said where there is no tray."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import button, label

WIDTH = 460


class ClosingSheet(Sheet):
    """Two ways to go on; closing the sheet by Esc leaves the window open."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        sentence: str,
        stay: tuple[str, Callable[[], object]],
        leave: tuple[str, Callable[[], object]],
    ) -> None:
        super().__init__(window, title, WIDTH)
        self.body.addWidget(label(sentence, "soft"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        self.leave_button = button(leave[0])
        self.stay_button = button(stay[0], "primary")
        row.addWidget(self.leave_button)
        row.addWidget(self.stay_button)
        self.body.addLayout(row)
        self.leave_button.clicked.connect(lambda: self._go(leave[1]))
        self.stay_button.clicked.connect(lambda: self._go(stay[1]))

    def _go(self, act: Callable[[], object]) -> None:
        self.close_sheet()
        act()


def keep_running(
    window: QWidget, stay: Callable[[], object], leave: Callable[[], object]
) -> ClosingSheet:
    """There is a tray."""
    return ClosingSheet(
        window,
        tr("Keep m2chat running?"),
        tr(
            "In the tray it goes on receiving messages, and what waits is delivered. "
            "You can quit there at any time, and change your mind in Settings, Desktop."
        ),
        (tr("Keep running"), stay),
        (tr("Quit"), leave),
    )


def no_tray(
    window: QWidget, stay: Callable[[], object], leave: Callable[[], object]
) -> ClosingSheet:
    """This desktop has none."""
    return ClosingSheet(
        window,
        tr("Closing the window quits m2chat"),
        tr(
            "This desktop has no tray where m2chat could stay. While it is closed, messages for "
            "you wait with their senders. Minimise the window to stay on line."
        ),
        (tr("Minimise"), stay),
        (tr("Quit"), leave),
    )
