"""The rooms that furnish the window: one line each.

A room is a function that takes the open window and hangs its own things into it: entries into the
menus (``window.menu``, ``window.page.menu``, ``window.page.message_entries``), panels into
``window.page.panels``, cards into ``window.page.cards``, listeners on ``window.bridge.happened``
and ``window.page.chat.changed``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from m2chat.ui import (
    archive_room,
    card_room,
    chat_menu,
    chat_room,
    file_room,
    first_room,
    group_room,
    hosting_room,
    insight_room,
    look_room,
    offline_room,
    presence_room,
    settings_room,
    spoken_room,
    trust_room,
)

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


def voice(window: MainWindow) -> None:
    """Voice messages; imported late, for numpy would hold up the first page of a start."""
    from m2chat.ui.voice_room import hang

    hang(window)


def quick(window: MainWindow) -> None:
    """Switcher and palette."""
    from m2chat.ui.quick.room import hang

    hang(window)


def desktop(window: MainWindow) -> None:
    """Its topics and commands; imported late, as little of it is needed at a start."""
    from m2chat.ui.desktop.room import hang

    hang(window)


ROOMS: tuple[Callable[[MainWindow], None], ...] = (
    chat_room.hang,
    chat_menu.hang,
    file_room.hang,
    voice,
    archive_room.hang,
    group_room.hang,
    offline_room.hang,
    trust_room.hang,
    card_room.hang,
    insight_room.hang,
    settings_room.hang,
    quick,
    hosting_room.hang,
    first_room.hang,
    look_room.hang,
    spoken_room.hang,
    presence_room.hang,
    desktop,
)
