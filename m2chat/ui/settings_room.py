"""What the settings hang into the window: their sheet, its own topics, the ways to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.settings.topic import Topic
from m2chat.ui.views.entries import Entry

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


def own_topics() -> tuple[Topic, ...]:
    """Those topics that belong to no other room; imported late, for they are rarely looked at."""
    from m2chat.ui.settings import chats, privacy

    return (privacy.TOPIC, chats.TOPIC)


def hang(window: MainWindow) -> None:
    """Furnish the window."""
    window.settings_topics += own_topics()
    window.commands.add(
        Command(
            "settings.open", mark("Settings…"), window.show_settings, ("Ctrl+,",), mark("Window")
        )
    )
    window.menu.add(
        Entry(
            lambda _: tr("Settings…"),
            lambda _: window.show_settings(),
            None,
            "settings",
            partial(window.commands.shown, "settings.open"),
            7,
        )
    )
    window.list.settings_wanted.connect(window.show_settings)
    window.commands.hint(window.list.settings_button, mark("Settings"), "settings.open")
