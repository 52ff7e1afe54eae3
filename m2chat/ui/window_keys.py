"""The keys of the window and the first lines of its menu (product 3.2).

Keys are dead while a sheet is open; Esc alone then closes the sheet.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.views.entries import Entry

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


def give_keys(window: MainWindow) -> None:
    """Shortcuts and menu of the window itself; other rooms add their own."""
    from m2chat.ui.network_pages import Page

    page = window.page
    check = partial(window.show_network, page=Page.CHECK)
    people, around, network = mark("People"), mark("Getting around"), mark("Network")
    conversation = mark("Conversation")
    open_ = lambda: page.chat.id is not None  # noqa: E731 - one line for a table
    others = lambda: window.has_shell  # noqa: E731
    window.commands.add(
        Command(
            "contact.add", mark("Add contact…"), window.add_contact, ("Ctrl+N",), people,
            icon="person-add",
        ),
        Command(
            "list.find", mark("Search people and messages"), window.focus_filter, ("Ctrl+F",),
            around, icon="search",
        ),
        Command(
            "chat.close", mark("Close conversation"), window.close_conversation, ("Ctrl+W",),
            around, open_, icon="close",
        ),
        Command(
            "chat.details",
            mark("About this conversation"),
            page.toggle_details,
            ("Alt+Return",),
            conversation,
            open_,
            icon="info",
        ),
        Command(
            "chat.menu", mark("Menu of the conversation"), page.header.ask_menu, ("Ctrl+M",),
            conversation, open_, icon="more",
        ),
        Command(
            "window.menu", mark("Menu of the window"), window.list.ask_menu, ("F10",), icon="menu"
        ),
        Command(
            "network.retry", mark("Connect again now"), window.connection.retry, ("F5",), network,
            icon="refresh",
        ),
        Command(
            "network.check", mark("Check the network"), check, ("Ctrl+Shift+D",), network,
            icon="pulse",
        ),
        Command(
            "window.full-screen", mark("Full screen"), partial(_full_screen, window), ("F11",),
            everywhere=True, icon="zoom-in",
        ),
        Command(
            "profile.next", mark("Next profile"), partial(window.other_profile_wanted.emit, 1),
            ("Ctrl+Alt+PgDown",), fits=others, icon="group",
        ),
        Command(
            "profile.previous", mark("Previous profile"),
            partial(window.other_profile_wanted.emit, -1), ("Ctrl+Alt+PgUp",), fits=others,
            icon="group",
        ),
        Command(
            "window.quit", mark("Quit m2chat"), window.quit_wanted.emit, ("Ctrl+Q",),
            everywhere=True, icon="close",
        ),
        Command(
            "chat.next",
            mark("Next conversation"),
            partial(window.step, 1),
            ("Alt+Down", "Ctrl+Tab", "Ctrl+PgDown"),
            around,
        ),
        Command(
            "chat.previous",
            mark("Previous conversation"),
            partial(window.step, -1),
            ("Alt+Up", "Ctrl+Shift+Tab", "Ctrl+PgUp"),
            around,
        ),
        Command(
            "chat.next-unread",
            mark("Next unread conversation"),
            partial(window.step_unread, 1),
            ("Alt+Shift+Down",),
            around,
        ),
        Command(
            "chat.previous-unread",
            mark("Previous unread conversation"),
            partial(window.step_unread, -1),
            ("Alt+Shift+Up",),
            around,
        ),
        Command(
            "chat.end", mark("Newest message"), page.messages.jump_to_bottom, ("Ctrl+End",),
            conversation, open_, icon="down",
        ),
    )  # fmt: skip
    window.commands.add(
        *(
            Command(
                f"chat.open-{n}",
                mark("Open a conversation by its place"),
                partial(window.open_row, n - 1),
                (f"Ctrl+{n}",),
                around,
                listed=False,
            )
            for n in range(1, 10)
        )
    )
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
    escape.activated.connect(window.escape)
    window.menu.add(
        Entry(
            tr("Add contact…"),
            lambda _: window.add_contact(),
            None,
            "person-add",
            command="contact.add",
        ),
        Entry(tr("Network…"), lambda _: window.show_network(), None, "network", section=8),
    )


def _full_screen(window: MainWindow) -> None:
    top = window.window()
    top.setWindowState(top.windowState() ^ Qt.WindowState.WindowFullScreen)
