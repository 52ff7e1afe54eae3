"""Links that the system hands to the running program as an event (macOS: QFileOpenEvent)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from m2chat.app.codes.kinds import recognise
from m2chat.ui.application import DesktopApplication


class OpenedLinks(QObject):
    """Listens at the application for as long as it lives."""

    def __init__(self, application: DesktopApplication, take: Callable[[str], object]) -> None:
        """``take`` hears every link."""
        super().__init__(application)
        self._take = take
        application.listen(QEvent.Type.FileOpen, self.opened)

    def opened(self, event: QEvent) -> bool:
        """Only links of ours; a file that is opened with m2chat is none."""
        if isinstance(event, QFileOpenEvent):
            address = bytes(event.url().toEncoded().data()).decode("ascii", "replace")
            found = recognise(address)
            if found.ours:
                self._take(found.link)
                return True
        return False
