"""What the settings hang into the window: their sheet, those topics that no other room has.

Pages are imported when they are first shown: a start needs none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.settings.topic import Topic
from m2chat.ui.views.entries import Entry

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


def privacy(window: MainWindow) -> QWidget:
    """2."""
    from m2chat.ui.settings.privacy import PrivacyPage

    return PrivacyPage(window)


def chats(window: MainWindow) -> QWidget:
    """6."""
    from m2chat.ui.settings.chats import ChatsPage

    return ChatsPage(window)


TOPICS = (
    Topic(
        "privacy",
        mark("Privacy"),
        "eye",
        2,
        privacy,
        mark("receipts typing links strangers requests blocked screenshots address"),
    ),
    Topic(
        "chats",
        mark("Chats and media"),
        "chat",
        6,
        chats,
        mark("writing enter files pictures voice download folder"),
    ),
)


def hang(window: MainWindow) -> None:
    """Furnish the window."""
    window.settings_topics += TOPICS
    window.commands.add(
        Command(
            "settings.open", mark("Settings…"), window.show_settings, ("Ctrl+,",), icon="settings"
        )
    )
    window.menu.add(
        Entry(
            lambda _: tr("Settings…"),
            lambda _: window.show_settings(),
            None,
            "settings",
            section=7,
            command="settings.open",
        )
    )
    window.list.settings_wanted.connect(window.show_settings)
    window.commands.hint(window.list.settings_button, mark("Settings"), "settings.open")
