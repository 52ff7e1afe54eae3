"""What is painted of an open profile: everything that the window can show.

The person is Ada; her talks, friends and troubles are those of the window's tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from m2chat.messaging.model import ContactState
from m2chat.ui.bridge import Bridge
from m2chat.ui.main_window import MainWindow
from tests.screenshots.life import five_minutes
from tests.support.fake_app import NOW, FakeApplication
from tests.support.surfaces import close_all, surfaces

NEVER = (  # commands that show nothing of their own
    "chat.close chat.next chat.previous chat.next-unread chat.previous-unread chat.end list.find "
    "window.full-screen profile.next profile.previous composer.focus network.retry view.larger "
    "view.smaller view.normal view.dark view.fold view.compact desktop.quiet text.bold text.italic "
    "text.strike text.code message.answer-older message.answer-newer message.list voice.record"
).split()
Scene = tuple[str, QWidget]


def of_a_profile(
    bridge: Bridge, app: FakeApplication, settle: Callable[[], None]
) -> Iterator[Scene]:
    """List, every conversation with its panel, every sheet, page and panel."""
    window = MainWindow(bridge, lambda: NOW)
    there = list[bool]()
    window.loaded.connect(lambda: there.append(True))
    window.load()
    while not there:
        settle()
    five_minutes(app, window.history)
    yield "list", window
    for who, contact in list(app.people.items()):
        window.open_conversation(who)
        for _ in range(8):  # pictures come a moment later
            settle()
        yield f"chat-{contact.title}", window
    for group in list(app.bands):
        window.open_conversation(group)
        window.page.toggle_details()
        settle()
        yield "group", window
        close_all(window)
    first = next(who for who, one in app.people.items() if one.state is ContactState.READY)
    window.open_conversation(first)
    window.page.toggle_details()
    settle()
    yield "contact", window
    close_all(window)
    for name, show in surfaces(window):
        if name.startswith("entry") or name.removeprefix("command ") in NEVER:
            continue  # menus are in the person's language: what deletes can't be told apart
        show()
        settle()
        yield name.replace(" ", "-"), window
        close_all(window)
        window.open_conversation(first)
    window.close()
    window.deleteLater()
