"""The rooms that furnish the window: one line each.

A room is a function that takes the open window and hangs its own things into it: entries into the
menus (``window.menu``, ``window.page.menu``, ``window.page.message_entries``), panels into
``window.page.panels``, cards into ``window.page.cards``, listeners on ``window.bridge.happened``
and ``window.page.chat.changed``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from m2chat.ui.archive_room import hang as archive
from m2chat.ui.chat_menu import hang as chat_menu
from m2chat.ui.chat_room import hang as chat
from m2chat.ui.file_room import hang as files
from m2chat.ui.group_room import hang as groups
from m2chat.ui.trust_room import furnish as trust

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


def voice(window: MainWindow) -> None:
    """Voice messages; imported late, for numpy would hold up the first page of a start."""
    from m2chat.ui.voice_room import hang

    hang(window)


ROOMS: tuple[Callable[[MainWindow], None], ...] = (
    chat,
    chat_menu,
    files,
    voice,
    archive,
    groups,
    trust,
)
