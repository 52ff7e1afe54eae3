"""A private message bus for one test, and programs of the desktop that own names on it.

``dbus-daemon`` listens in a folder of the test; nothing of the machine's own session is touched.
"""

from __future__ import annotations

import queue
import subprocess
import threading
import time
from abc import abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import HeaderFields, MessageType, message_bus, new_error
from jeepney.io.blocking import DBusConnection, open_dbus_connection

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


class BusOwner:
    """Owns a well-known name until ``stop``, on a thread of its own."""

    NAME = ""

    def __init__(self, address: str, *matches: str) -> None:
        self._tell: queue.Queue[Any] = queue.Queue()
        self._over = threading.Event()
        self._line: DBusConnection = open_dbus_connection(address)
        self._line.send_and_get_reply(message_bus.RequestName(self.NAME), timeout=WAIT_S)
        for match in matches:
            self._line.send_and_get_reply(message_bus.AddMatch(match), timeout=WAIT_S)
        self._thread = threading.Thread(target=self._run, name=self.NAME, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Let the name go."""
        self._over.set()
        self._thread.join(WAIT_S)
        self._line.close()

    @abstractmethod
    def called(self, message: Any, member: str) -> Any:
        """Somebody calls a method: the answer; None when there is no such method."""

    def told(self, member: str, path: str, body: tuple[Any, ...]) -> None:
        """A signal that was matched."""

    def say(self, message: Any) -> None:
        """Send something, from any thread."""
        self._tell.put(message)

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
            self.told(member, fields.get(HeaderFields.path, ""), tuple(message.body))
        elif message.header.message_type is MessageType.method_call:
            unknown = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
            self._line.send(self.called(message, member) or unknown)


def patiently(look: Callable[[], Any]) -> Any:
    """Ask until there is an answer."""
    end = time.monotonic() + 3 * WAIT_S
    while not (found := look()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)
    return found
