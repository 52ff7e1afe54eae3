"""Whether this computer hosts a circle just now: its people would notice the program's end."""

from __future__ import annotations

from PySide6.QtCore import QObject

from m2chat.app.faces.hosting import HostChanged, HostState, HostStatus
from m2chat.events import Event
from m2chat.ui.bridge import Bridge

_OPEN = frozenset({HostState.STARTING, HostState.RUNNING, HostState.REPAIRING})


class Hosted(QObject):
    """Follows the circle of the open profile, behind the lock too."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.open = False
        bridge.happened.connect(self._heard)

    def look(self) -> None:
        """Ask how it is; a profile was opened."""
        self._bridge.ask(lambda app: app.hosting.status(), self._show, lambda _: None, self)

    def forget(self) -> None:
        """No profile is open."""
        self.open = False

    def _heard(self, event: Event) -> None:
        if isinstance(event, HostChanged):
            self._show(event.status)

    def _show(self, status: HostStatus) -> None:
        self.open = status.state in _OPEN
