"""A notification server of our own on a private message bus: records calls, answers as told.

It runs in a thread on ``dbus-daemon``, which listens in a folder of the test; nothing of the
machine's own session is touched.
"""

from __future__ import annotations

import queue
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
ALL = ("body", "body-markup", "actions", "inline-reply", "sound", "persistence")
WAIT_S = 20.0
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>"""


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """A message bus for one test; its address."""
    config = folder / "bus.conf"
    config.write_text(CONFIG.format(folder=folder))
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


@dataclass(frozen=True, slots=True)
class Shown:
    """One call of ``Notify``."""

    number: int
    replaces: int
    title: str
    body: str
    actions: tuple[str, ...]
    hints: dict[str, Any]


class NotificationDaemon:
    """Owns the well-known name on a bus until ``stop``."""

    def __init__(self, address: str, can: Sequence[str] = ALL) -> None:
        self.shown: list[Shown] = []
        self.closed: list[int] = []
        self.heard: list[tuple[str, str, tuple[Any, ...]]] = []  # signals of others
        self._can = list(can)
        self._next = 0
        self._tell: queue.Queue[Any] = queue.Queue()
        self._over = threading.Event()
        self._line: DBusConnection = open_dbus_connection(address)
        self._line.send_and_get_reply(message_bus.RequestName(NAME), timeout=WAIT_S)
        self._line.send_and_get_reply(
            message_bus.AddMatch("type='signal',interface='com.canonical.Unity.LauncherEntry'"),
            timeout=WAIT_S,
        )
        self._thread = threading.Thread(target=self._run, name="notifications", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Let the name go."""
        self._over.set()
        self._thread.join(WAIT_S)
        self._line.close()

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
        self._tell.put(new_signal(DBusAddress(PATH, interface=NAME), member, signature, body))

    def _run(self) -> None:
        while not self._over.is_set():
            try:
                self._take(self._line.receive(timeout=0.02))
            except TimeoutError:
                pass
            except OSError:
                return
            while not self._tell.empty():
                self._line.send(self._tell.get())

    def _take(self, message: Any) -> None:
        fields = message.header.fields
        member = fields.get(HeaderFields.member, "")
        if message.header.message_type is MessageType.signal:
            path = fields.get(HeaderFields.path, "")
            self.heard.append((member, path, tuple(message.body)))
            return
        if message.header.message_type is not MessageType.method_call:
            return
        if member == "GetCapabilities":
            self._line.send(new_method_return(message, "as", (self._can,)))
        elif member == "Notify":
            _, replaces, _, title, body, actions, hints, _ = message.body
            if replaces == 0:
                self._next += 1
            number = replaces or self._next
            plain = {key: value for key, (_, value) in hints.items()}
            self.shown.append(Shown(number, replaces, title, body, tuple(actions), plain))
            self._line.send(new_method_return(message, "u", (number,)))
        elif member == "CloseNotification":
            self.closed.append(message.body[0])
            self._line.send(new_method_return(message))
            self._signal("NotificationClosed", "uu", (message.body[0], 3))
        else:
            unknown = "org.freedesktop.DBus.Error.UnknownMethod"
            self._line.send(new_error(message, unknown))


def patiently(look: Any) -> Any:
    """Ask until there is an answer; for tests without Qt."""
    end = time.monotonic() + WAIT_S
    while not (found := look()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)
    return found
