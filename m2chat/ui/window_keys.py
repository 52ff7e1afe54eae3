"""The keys of the window and the first lines of its menu (product 3.2).

Keys are dead while a sheet is open; Esc alone then closes the sheet.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from m2chat.ui.dialogs.network import Page
from m2chat.ui.views.entries import Entry

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


def give_keys(window: MainWindow) -> None:
    """Shortcuts and menu of the window itself; other rooms add their own."""
    page = window.page
    check = partial(window.show_network, page=Page.CHECK)
    keys: list[tuple[str, Callable[[], object]]] = [
        ("Ctrl+N", window.add_contact),
        ("Ctrl+F", window.focus_filter),
        ("Ctrl+W", window.close_conversation),
        ("Ctrl+I", page.toggle_details),
        ("Ctrl+M", page.header.ask_menu),
        ("F10", window.list.ask_menu),
        ("F5", window.connection.retry),
        ("Ctrl+Shift+D", check),
        ("Alt+Down", partial(window.step, 1)),
        ("Alt+Up", partial(window.step, -1)),
        ("Alt+Shift+Down", partial(window.step_unread, 1)),
        ("Alt+Shift+Up", partial(window.step_unread, -1)),
        ("Ctrl+Tab", partial(window.step, 1)),
        ("Ctrl+Shift+Tab", partial(window.step, -1)),
        ("Ctrl+End", page.messages.jump_to_bottom),
    ]
    keys += [(f"Ctrl+{n}", partial(window.open_row, n - 1)) for n in range(1, 10)]
    for key, act in keys:
        window.add_shortcut(key, act)
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
    escape.activated.connect(window.escape)
    window.menu.add(
        Entry("Add contact…", lambda _: window.add_contact(), None, "person-add", "Ctrl+N"),
        Entry("Network…", lambda _: window.show_network(), None, "network", section=8),
    )
