"""Asks the desktop for a picture of the screen: org.freedesktop.portal.Screenshot (XDG portals).

The desktop shows the person what it takes.  The file that it makes for us is read and deleted.
"""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal

from m2chat.ui.desktop.session_bus import SessionBus, session_bus
from m2chat.ui.language import tr
from m2chat.ui.pictures.frames import MOST_BYTES

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE, REQUEST = "org.freedesktop.portal.Screenshot", "org.freedesktop.portal.Request"
BUS, BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
ANSWER_MS = 120_000  # a person chooses an area
_DONE, _CANCELLED = 0, 1


class PortalScreenshot(QObject):
    """One question."""

    taken = Signal(bytes)
    refused = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus: SessionBus | None = None
        self._path = ""
        self._over = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(ANSWER_MS)
        self._patience.timeout.connect(self._none)

    def ask(self) -> None:
        """Ask; one of the signals follows."""
        self._bus = session_bus(self)
        if self._bus is None:
            QTimer.singleShot(0, self, self._none)
            return
        self._bus.lost.connect(self._none)
        self._patience.start()
        # answered after the bus told us our name, of which the path of the answer is made
        self._bus.call(BUS, BUS_PATH, BUS, "GetId", done=self._named, failed=self._none)

    def _named(self, _: tuple[Any, ...]) -> None:
        bus = self._bus
        assert bus is not None
        token = f"m2chat{secrets.token_hex(8)}"
        sender = bus.name.removeprefix(":").replace(".", "_")
        self._listen(f"/org/freedesktop/portal/desktop/request/{sender}/{token}")
        options = {
            "handle_token": ("s", token),
            "interactive": ("b", True),
            "modal": ("b", True),
        }
        bus.call(
            SERVICE, PATH, INTERFACE, "Screenshot", "sa{sv}", ("", options),
            done=self._accepted, failed=self._none,
        )  # fmt: skip

    def _listen(self, path: str) -> None:
        assert self._bus is not None
        self._path = path
        self._bus.listen(SERVICE, path, REQUEST, "Response", self._answered)

    def _accepted(self, reply: tuple[Any, ...]) -> None:
        """The desktop took the question; older ones answer under a path of their own."""
        path = str(reply[0]) if reply else ""
        if path and path != self._path and not self._over:
            self._listen(path)

    def _answered(self, given: tuple[Any, ...]) -> None:
        """The person took a picture, or did not."""
        if self._over:
            return
        self._end()
        code = given[0] if given else None
        results = given[1] if len(given) > 1 and isinstance(given[1], dict) else {}
        if code == _CANCELLED:
            self.cancelled.emit()
            return
        source = _read(str(results.get("uri", ("s", ""))[1])) if code == _DONE else b""
        if source:
            self.taken.emit(source)
        else:
            self._say()

    def _none(self) -> None:
        if not self._over:
            self._end()
            self._say()

    def _end(self) -> None:
        self._over = True
        self._patience.stop()
        if self._bus is not None:
            self._bus.lost.disconnect(self._none)
            QTimer.singleShot(0, self._bus, self._bus.close)  # not while it reads

    def _say(self) -> None:
        self.refused.emit(
            tr(
                "The desktop gave no picture of the screen. Allow it in the settings of the "
                "system, or make a picture of the screen and choose it under Picture."
            )
        )


def _read(address: str) -> bytes:
    """The picture that was made for us, which is deleted: nobody asked to keep it."""
    path = QUrl(address).toLocalFile()
    if not path:
        return b""
    source = b""
    with contextlib.suppress(OSError):
        with Path(path).open("rb") as file:
            source = file.read(MOST_BYTES + 1)
        Path(path).unlink()
    return source
