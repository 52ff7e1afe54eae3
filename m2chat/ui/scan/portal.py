"""Asks the desktop for a picture of the screen: org.freedesktop.portal.Screenshot (XDG portals).

The desktop shows the person what it takes.  The file that it makes for us is read and deleted.
"""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from m2chat.ui.language import tr
from m2chat.ui.pictures.frames import MOST_BYTES

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE, REQUEST = "org.freedesktop.portal.Screenshot", "org.freedesktop.portal.Request"
ANSWER_MS = 120_000  # a person chooses an area
_DONE, _CANCELLED = 0, 1


class PortalScreenshot(QObject):
    """One question."""

    taken = Signal(bytes)
    refused = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QObject, connection: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._bus = connection or QDBusConnection.sessionBus()
        self._path = ""
        self._over = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(ANSWER_MS)
        self._patience.timeout.connect(self._none)

    def ask(self) -> None:
        """Ask; one of the signals follows."""
        if not self._bus.isConnected():
            QTimer.singleShot(0, self, self._none)
            return
        token = f"m2chat{secrets.token_hex(8)}"
        sender = self._bus.baseService().removeprefix(":").replace(".", "_")
        self._path = f"/org/freedesktop/portal/desktop/request/{sender}/{token}"
        self._listen(self._path)
        call = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Screenshot")
        call.setArguments(["", {"handle_token": token, "interactive": True, "modal": True}])
        self._patience.start()
        if not self._bus.callWithCallback(call, self, b"1accepted(QDBusMessage)",
                                          b"1failed(QDBusError,QDBusMessage)"):  # fmt: skip
            self._none()

    def _listen(self, path: str) -> None:
        self._bus.connect("", path, REQUEST, "Response", self, b"1answered(QDBusMessage)")

    @Slot(QDBusMessage)
    def accepted(self, reply: QDBusMessage) -> None:
        """The desktop took the question; older ones answer under a path of their own."""
        given = reply.arguments()
        path = given[0].path() if given and hasattr(given[0], "path") else ""
        if path and path != self._path:
            self._listen(path)

    @Slot("QDBusError", QDBusMessage)
    def failed(self, _error: object, _reply: QDBusMessage) -> None:
        """There is no such portal, or it refused to ask."""
        self._none()

    @Slot(QDBusMessage)
    def answered(self, answer: QDBusMessage) -> None:
        """The person took a picture, or did not."""
        if self._over:
            return
        self._end()
        given = answer.arguments()
        code = given[0] if given else 2
        results = given[1] if len(given) > 1 and isinstance(given[1], dict) else {}
        if code == _CANCELLED:
            self.cancelled.emit()
            return
        source = _read(str(results.get("uri", ""))) if code == _DONE else b""
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
