"""Asks for the update notice: when the person says so, or once a day if they want that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from m2chat.app.faces.updates import UpdateNotice, UpdateState
from m2chat.errors import UserFacingError
from m2chat.ui.language import tr
from m2chat.ui.preferences import Preferences
from m2chat.ui.retelling import told

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

DAY_S = 86_400.0
HOUR_MS = 3_600_000


class UpdateWatch(QObject):
    """Of one window.  What is found is said in the banner; nothing is downloaded."""

    FIRST_MS = 15_000  # after the list is there, so that a start is not slower for it

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._hours = QTimer(self)
        self._hours.setInterval(HOUR_MS)
        self._hours.timeout.connect(self.look)
        self._hours.start()

    def look(self) -> None:
        """Ask if the person wants that daily, and a day has gone since."""
        if not self._preferences.now.check_updates:
            return

        def known(at: float) -> None:
            if not 0 <= self._window.now() - at < DAY_S:
                self._window.bridge.ask(
                    lambda app: app.updates.check(), self._found, self._refused, self
                )

        self._window.bridge.ask(lambda app: app.updates.checked_at(), known, None, self)

    def ask(self) -> None:
        """Ask now, and say what came in any case."""

        def found(notice: UpdateNotice) -> None:
            if notice.state is UpdateState.CURRENT:
                self._window.banner.say(sentence(notice), "good")
            else:
                self._found(notice)

        self._window.bridge.ask(
            lambda app: app.updates.check(),
            found,
            lambda error: self._window.banner.say(told(error), "warning"),
            self,
        )

    def _found(self, notice: UpdateNotice) -> None:
        if notice.state is UpdateState.NEWER:
            address = notice.urls[0]
            self._window.banner.say(
                sentence(notice),
                "text",
                tr("Where to get it…"),
                lambda: self._window.confirm_link(None, address),
            )

    def _refused(self, error: UserFacingError) -> None:
        """By itself it speaks up only about what somebody may have tampered with."""
        if error.key == "update_refused":
            self._window.banner.say(told(error), "warning")


def sentence(notice: UpdateNotice) -> str:
    """What came of it."""
    if notice.state is UpdateState.CURRENT:
        return tr("m2chat {version} is the newest version.", version=notice.running)
    return tr(
        "m2chat {version} is out; you have {running}.",
        version=notice.version,
        running=notice.running,
    )
