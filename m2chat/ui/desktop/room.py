"""What the desktop hangs into the window: two topics of the settings, and its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from m2chat.app.crash.safe import is_safe
from m2chat.ui.commands import Command
from m2chat.ui.desktop.quiet import FOREVER, Quiet
from m2chat.ui.desktop.update_watch import UpdateWatch
from m2chat.ui.language import mark, tr
from m2chat.ui.preferences import preferences
from m2chat.ui.settings.topic import Topic

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


def _notification(window: MainWindow) -> QWidget:
    from m2chat.ui.desktop.notification_topic import make

    return make(window)


def _desktop(window: MainWindow) -> QWidget:
    from m2chat.ui.desktop.desktop_topic import make

    return make(window)


NOTIFICATIONS = Topic(
    "notifications",
    mark("Notifications"),
    "bell",
    4,
    _notification,
    mark("sound mute quiet do not disturb mention pop-up"),
)
DESKTOP = Topic(
    "desktop",
    mark("Desktop"),
    "settings",
    9,
    _desktop,
    mark("tray close start login autostart hidden updates version"),
)


def hang(window: MainWindow) -> None:
    """One line of ``rooms.ROOMS``."""
    quiet = Quiet(preferences(), window.now)

    def toggle() -> None:
        if quiet.on:
            quiet.end()
        else:
            quiet.begin(int(FOREVER))

    window.settings_topics.append(NOTIFICATIONS)
    window.settings_topics.append(DESKTOP)
    watch = UpdateWatch(window, preferences())
    window.commands.add(
        Command("desktop.quiet", mark("Do not disturb"), toggle, (), mark("Desktop")),
        Command("desktop.update", mark("Look for updates"), watch.ask, (), mark("Desktop")),
    )
    if is_safe():
        window.loaded.connect(
            lambda: window.banner.say(
                tr("Started safely: without pictures, voice and hosting. "
                   "Quit and start m2chat again for all of it."),
                "warning",
            )
        )  # fmt: skip
    window.loaded.connect(lambda: QTimer.singleShot(UpdateWatch.FIRST_MS, watch, watch.look))
