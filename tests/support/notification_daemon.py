"""A notification server of our own on a private message bus: records calls, answers as told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, new_method_return, new_signal

from tests.support.desktop_bus import BusOwner

PATH = "/org/freedesktop/Notifications"
LAUNCHER = "type='signal',interface='com.canonical.Unity.LauncherEntry'"
ALL = ("body", "body-markup", "actions", "inline-reply", "sound", "persistence")


@dataclass(frozen=True, slots=True)
class Shown:
    """One call of ``Notify``."""

    number: int
    replaces: int
    title: str
    body: str
    actions: tuple[str, ...]
    hints: dict[str, Any]


class NotificationDaemon(BusOwner):
    """Shows nothing and remembers all of it."""

    NAME = "org.freedesktop.Notifications"

    def __init__(self, address: str, can: Sequence[str] = ALL) -> None:
        self.shown: list[Shown] = []
        self.closed: list[int] = []
        self.badges: list[tuple[str, dict[str, Any]]] = []  # what launchers are told
        self._can = list(can)
        self._next = 0
        super().__init__(address, LAUNCHER)

    def press(self, number: int, action: str) -> None:
        """The person presses a button of a notification, or (``default``) the notification."""
        self._signal("ActionInvoked", "us", (number, action))

    def answer(self, number: int, text: str) -> None:
        """The person writes into the field for an answer."""
        self._signal("NotificationReplied", "us", (number, text))

    def dismiss(self, number: int) -> None:
        """The person waves it away."""
        self._signal("NotificationClosed", "uu", (number, 2))

    @property
    def visible(self) -> dict[int, Shown]:
        """What stands on the screen, by number."""
        found = {one.number: one for one in self.shown}
        return {number: one for number, one in found.items() if number not in self.closed}

    def _signal(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        self.say(new_signal(DBusAddress(PATH, interface=self.NAME), member, signature, body))

    def told(self, member: str, path: str, body: tuple[Any, ...]) -> None:
        if member == "Update" and len(body) == 2:
            self.badges.append((body[0], {key: value for key, (_, value) in body[1].items()}))

    def called(self, message: Any, member: str) -> Any:
        match member:
            case "GetCapabilities":
                return new_method_return(message, "as", (self._can,))
            case "Notify":
                _, replaces, _, title, body, actions, hints, _ = message.body
                if replaces == 0:
                    self._next += 1
                number = replaces or self._next
                plain = {key: value for key, (_, value) in hints.items()}
                self.shown.append(Shown(number, replaces, title, body, tuple(actions), plain))
                return new_method_return(message, "u", (number,))
            case "CloseNotification":
                self.closed.append(message.body[0])
                self._signal("NotificationClosed", "uu", (message.body[0], 3))
                return new_method_return(message)
            case _:
                return None
