"""The number of unread messages on the program's icon in task bar, dock or launcher.

Qt does it: an overlay on Windows, the dock's badge on macOS, the signal
``com.canonical.Unity.LauncherEntry`` on Linux.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication


def show_badge(unread: int) -> None:
    """Show the number; 0 takes it away."""
    application = QCoreApplication.instance()
    if isinstance(application, QGuiApplication):
        application.setBadgeNumber(unread)
