"""Paints the window of an open profile into a PNG file, as for the README."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from m2chat.errors import LocalError
from m2chat.ids import ChatId
from m2chat.ui.bridge import Bridge
from m2chat.ui.main_window import MainWindow
from m2chat.ui.theme import install_theme

SETTLE_MS = 250


def settle(milliseconds: int = SETTLE_MS) -> None:
    """Let Qt and the bridge do what is under way."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def save(window: QWidget, path: Path) -> None:
    """Write what the window shows; raises ``LocalError`` when the file can't be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(path), "PNG"):
        raise LocalError(f"the picture {path.name} could not be written")


def paint_window(
    bridge: Bridge,
    path: Path,
    *,
    now: Callable[[], float],
    contact: ChatId | None = None,
    size: tuple[int, int] = (1080, 720),
    dark: bool = False,
) -> None:
    """The main window of the bridge's profile with ``contact``'s conversation, into ``path``."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    look = install_theme(application)
    look.force(dark)
    window = MainWindow(bridge, now)
    window.resize(*size)
    window.show()
    window.load()
    settle()
    if contact is not None:
        window.open_conversation(contact)
        settle()
    save(window, path)
    window.close()
    window.deleteLater()
    look.force(None)
