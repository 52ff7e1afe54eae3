"""All that the window can show, by name: for tests and screenshots that look at it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from m2chat.ui.main_window import MainWindow

Surface = tuple[str, Callable[[], object]]

# What is not opened: these act at once, or ask the system's own dialogs.
_LEFT_OUT = re.compile(
    r"quit|lock|clear|delete|copy|save|attach|pause|decline|archive|pin to|mute|unread", re.I
)


def surfaces(window: MainWindow, english: Callable[[str], str] = str) -> Iterator[Surface]:
    """Name and opening of every settings page, sheet and panel; a conversation is open.

    ``english`` gives back the English of what a menu says.
    """
    for topic in window.settings_topics:
        yield f"settings {topic.key}", partial(window.show_settings, topic.key)
    for command in window.commands.all():
        opens_menu = command.id.endswith(".menu")
        if command.listed and not opens_menu and not _LEFT_OUT.search(command.words):
            yield f"command {command.id}", partial(window.commands.run, command.id)
    row = window.page.chat.conversation
    assert row is not None
    for entry in window.page.menu.fitting(row):
        words = english(entry.text(row))
        if not _LEFT_OUT.search(words):
            yield f"entry {words}", partial(entry.act, row)


def close_all(window: MainWindow) -> None:
    """Sheets and panels away."""
    for _ in range(3):
        window.escape()
