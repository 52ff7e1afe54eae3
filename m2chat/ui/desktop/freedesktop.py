"""Notifications by the desktop's own server (freedesktop.org, Desktop Notifications 1.2).

One for each key: a new one takes the place of the old (``replaces_id``).  Where the server shows
mark-up, ours is escaped; where it can take an answer (``inline-reply``), it is offered.  The server
may end and come again; what it forgot then is forgotten here.
"""

from __future__ import annotations

import html
import os
from typing import Any

from PySide6.QtCore import QObject, Signal

from m2chat.ui.desktop.notice import Notice, NoticeServer
from m2chat.ui.desktop.session_bus import SessionBus
from m2chat.ui.language import tr
from m2chat.ui.resources import icon_path

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
OPEN, REPLY, READ = "default", "inline-reply", "read"
SOUND = "message-new-instant"  # of the sound naming specification
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the name of a variable: a right to come forward
_BUS, _BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"


class FreedesktopNotices(NoticeServer):
    """Asks the server what it can do, then shows; without a server it says ``missing``."""

    missing = Signal()  # there is no such server in this session
    known = Signal()  # there is, and what it can do is known

    def __init__(self, bus: SessionBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self.can: frozenset[str] | None = None  # None: not known yet, or no server
        self._ids: dict[str, int] = {}
        self._asked: set[str] = set()  # shown, and its number is not known yet
        self._next: dict[str, Notice | None] = {}  # what is wanted by then; None: take it away
        for member, heard in (
            ("ActionInvoked", self._acted),
            ("NotificationClosed", self._closed),
            ("NotificationReplied", self._answered),
            ("ActivationToken", self._allowed),
        ):
            bus.listen(NAME, PATH, NAME, member, heard)
        bus.listen(_BUS, _BUS_PATH, _BUS, "NameOwnerChanged", self._owner_changed)
        self._ask()

    def _ask(self) -> None:
        self._bus.call(
            NAME, PATH, NAME, "GetCapabilities", done=self._capable, failed=self.missing.emit
        )

    def _capable(self, results: tuple[Any, ...]) -> None:
        self.can = frozenset(results[0]) if results else frozenset()
        self.known.emit()
        waiting, self._next = self._next, {}
        for notice in waiting.values():
            if notice is not None:
                self.show_notice(notice)

    # -- showing -------------------------------------------------------------------------------

    def show_notice(self, notice: Notice) -> None:
        """Show it; while the last one of its key is on its way, the newest waits."""
        if self.can is None or notice.key in self._asked:
            self._next[notice.key] = notice
            return
        self._asked.add(notice.key)
        body = notice.body
        if "body-markup" in self.can:
            body = html.escape(body, quote=False)
        self._bus.call(
            NAME,
            PATH,
            NAME,
            "Notify",
            "susssasa{sv}i",
            (
                "m2chat",
                self._ids.get(notice.key, 0),
                icon_path("m2chat"),
                notice.title,
                body,
                self._actions(notice),
                self._hints(notice),
                -1,
            ),
            lambda results: self._shown(notice.key, results),
            lambda: self._not_shown(notice.key),
        )

    def _actions(self, notice: Notice) -> list[str]:
        can = self.can or frozenset()
        if "actions" not in can:
            return []
        found = [OPEN, tr("Open")]
        if notice.reply and REPLY in can:
            found += [REPLY, tr("Reply")]
        if notice.readable:
            found += [READ, tr("Mark as read")]
        return found

    def _hints(self, notice: Notice) -> dict[str, tuple[str, object]]:
        hints: dict[str, tuple[str, object]] = {
            "desktop-entry": ("s", "m2chat"),
            "category": ("s", "im.received"),
            "urgency": ("y", 1),
        }
        if notice.sound:
            hints["sound-name"] = ("s", SOUND)
        else:
            hints["suppress-sound"] = ("b", True)
        if notice.reply:
            hints["x-kde-reply-placeholder-text"] = ("s", notice.reply)
        return hints

    def _shown(self, key: str, results: tuple[Any, ...]) -> None:
        self._asked.discard(key)
        if results:
            self._ids[key] = int(results[0])
        self._go_on(key)

    def _not_shown(self, key: str) -> None:
        self._asked.discard(key)
        self._go_on(key)

    def _go_on(self, key: str) -> None:
        if key not in self._next:
            return
        wanted = self._next.pop(key)
        if wanted is None:
            self.withdraw(key)
        else:
            self.show_notice(wanted)

    def withdraw(self, key: str) -> None:
        """Take it away; one that is on its way is taken away when it is there."""
        self._next.pop(key, None)
        if key in self._asked:
            self._next[key] = None
            return
        number = self._ids.pop(key, None)
        if number is not None:
            self._bus.call(NAME, PATH, NAME, "CloseNotification", "u", (number,))

    def withdraw_all(self) -> None:
        """Take all of ours away."""
        for key in {*self._ids, *self._asked, *self._next}:
            self.withdraw(key)

    # -- what the server tells -----------------------------------------------------------------

    def _key(self, number: object) -> str | None:
        return next((key for key, one in self._ids.items() if one == number), None)

    def _acted(self, told: tuple[Any, ...]) -> None:
        key = self._key(told[0]) if len(told) == 2 else None
        if key is not None and told[1] == OPEN:
            self.opened.emit(key)
        elif key is not None and told[1] == READ:
            self.withdraw(key)
            self.read.emit(key)

    def _answered(self, told: tuple[Any, ...]) -> None:
        key = self._key(told[0]) if len(told) == 2 else None
        if key is not None and isinstance(told[1], str):
            self.withdraw(key)
            self.replied.emit(key, told[1])

    def _closed(self, told: tuple[Any, ...]) -> None:
        key = self._key(told[0]) if told else None
        if key is not None:
            del self._ids[key]

    def _allowed(self, told: tuple[Any, ...]) -> None:
        """Wayland lets a window come forward only with a token; Qt takes it from here."""
        if len(told) == 2 and self._key(told[0]) is not None:
            os.environ[TOKEN] = str(told[1])

    def _owner_changed(self, told: tuple[Any, ...]) -> None:
        if len(told) != 3 or told[0] != NAME:
            return
        self._ids.clear()  # another server knows none of our numbers
        if told[2]:
            self._ask()
