"""What the settings hang into the window: their sheet, those topics that no other room has.

Pages are imported when they are first shown: a start needs none of them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from m2chat.ui import screen_security
from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.preferences import preferences
from m2chat.ui.settings.topic import Topic
from m2chat.ui.views.entries import Entry

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


def privacy(window: MainWindow) -> QWidget:
    """2."""
    from m2chat.ui.settings.privacy import PrivacyPage

    return PrivacyPage(window)


def security(window: MainWindow) -> QWidget:
    """3."""
    from m2chat.ui.settings.security import SecurityPage

    return SecurityPage(window)


def chats(window: MainWindow) -> QWidget:
    """6."""
    from m2chat.ui.settings.chats import ChatsPage

    return ChatsPage(window)


def shortcuts(window: MainWindow) -> QWidget:
    """Beside Desktop: every key."""
    from m2chat.ui.settings.shortcuts import ShortcutsPage

    return ShortcutsPage(window)


def advanced(window: MainWindow) -> QWidget:
    """10."""
    from m2chat.ui.settings.advanced import AdvancedPage

    return AdvancedPage(window)


def help_(window: MainWindow) -> QWidget:
    """11."""
    from m2chat.ui.settings.help import HelpPage

    return HelpPage(window)


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
        "security",
        mark("Security"),
        "lock",
        3,
        security,
        mark("passphrase password lock keys fingerprint delete wipe"),
    ),
    Topic(
        "chats",
        mark("Chats and media"),
        "chat",
        6,
        chats,
        mark("writing enter files pictures voice download folder"),
    ),
    Topic(
        "shortcuts",
        mark("Keyboard"),
        "keyboard",
        9,
        shortcuts,
        mark("keys shortcuts hotkeys keyboard"),
    ),
    Topic(
        "advanced",
        mark("Advanced"),
        "code",
        10,
        advanced,
        mark("log programs API folder portable reset"),
    ),
    Topic(
        "help",
        mark("Help and about"),
        "help",
        11,
        help_,
        mark("questions answers FAQ version licences report problem bug"),
    ),
)


def hang(window: MainWindow) -> None:
    """Furnish the window."""
    window.settings_topics += TOPICS
    window.commands.add(
        Command(
            "settings.open", mark("Settings…"), window.show_settings, ("Ctrl+,",), icon="settings"
        ),
        Command(
            "shortcuts.show", mark("Keyboard shortcuts…"), partial(show_shortcuts, window),
            ("Ctrl+/",), icon="keyboard",
        ),
        Command(
            "help.open", mark("Help"), partial(window.show_settings, "help"), ("F1",), icon="help"
        ),
    )  # fmt: skip
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
    window.loaded.connect(partial(_keep_hidden, window))


def _keep_hidden(window: MainWindow) -> None:
    """What was chosen holds for each new window, once it stands on the screen."""
    if preferences().now.hide_from_capture:
        screen_security.apply(window.window(), hidden=True)


def show_shortcuts(window: MainWindow) -> None:
    """The sheet of all keys."""
    from m2chat.ui.dialogs.shortcut_sheet import ShortcutSheet

    sheet = ShortcutSheet(window, window.commands, partial(window.show_settings, "shortcuts"))
    window.take(sheet)
    sheet.open_over(sheet.change_button)
