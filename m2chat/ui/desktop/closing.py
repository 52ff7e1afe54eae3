"""The one question at the first closing of the window, and what is said where there is no tray."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import mark, tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import button, frame, label

WIDTH = 460
HOSTS = mark(
    "This computer hosts a circle. While m2chat is not running, that circle is closed for "
    "everybody: nobody finds anybody through it, and no messages are kept for those who are away."
)


class ClosingSheet(Sheet):
    """Two ways to go on; closing the sheet by Esc leaves the window open."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        sentence: str,
        stay: tuple[str, Callable[[], object]],
        leave: tuple[str, Callable[[], object]],
        *,
        hosts: bool = False,
    ) -> None:
        """``hosts``: this computer hosts a circle, which is told beside the rest."""
        super().__init__(window, title, WIDTH)
        if sentence:
            self.body.addWidget(label(sentence, "soft"))
        if hosts:
            tint, inside = frame("warningTint", Space.XS)
            inside.addWidget(label(tr(HOSTS), "text"))
            self.body.addWidget(tint)
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
    window: QWidget,
    stay: Callable[[], object],
    leave: Callable[[], object],
    *,
    hosts: bool = False,
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
        hosts=hosts,
    )


def no_tray(
    window: QWidget,
    stay: Callable[[], object],
    leave: Callable[[], object],
    *,
    hosts: bool = False,
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
        hosts=hosts,
    )


def closes_circle(
    window: QWidget, stay: Callable[[], object], leave: Callable[[], object]
) -> ClosingSheet:
    """Quit was chosen, and others depend on this computer."""
    return ClosingSheet(
        window,
        tr("Quit and close your circle?"),
        "",
        (tr("Keep running"), stay),
        (tr("Quit"), leave),
        hosts=True,
    )
