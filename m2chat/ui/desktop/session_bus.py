"""The desktop's message bus (D-Bus), spoken on Qt's thread and never waited for.

QtDBus cannot write an unsigned number from Python (docs/adr/0158), which notifications need, so
``jeepney`` forms and reads the messages and a ``QSocketNotifier`` says when there are some.  A bus
that is not there, hangs up or is slow takes nothing but itself away.
"""

from __future__ import annotations

import contextlib
import socket
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

CONNECT_S = 1.0
QUEUE_LIMIT = 4 * 1024 * 1024  # bytes for a bus that does not read; then it is given up
_PIECE = 65_536
Done = Callable[[tuple[Any, ...]], None]
Heard = Callable[[tuple[Any, ...]], None]


class SessionBus(QObject):
    """One connection of ours to the session bus."""

    lost = Signal()

    def __init__(self, connection: socket.socket, parent: QObject | None = None) -> None:
        """``connection`` is authenticated and says nothing yet; see ``session_bus``."""
        super().__init__(parent)
        from jeepney import Parser, message_bus

        self._socket: socket.socket | None = connection
        connection.setblocking(False)
        self._parser = Parser()
        self._serial = 0
        self.name = ""  # what the bus calls us; known with the first answer
        self._waiting: dict[int, tuple[Done | None, Callable[[], None] | None, str]] = {}
        self._owners: dict[str, str] = {}  # who answered last for a name that we called
        # sender, path, interface, member
        self._rules: list[tuple[str, str, str, str, Heard]] = []
        self._out = bytearray()
        kind = QSocketNotifier.Type
        self._reading = QSocketNotifier(connection.fileno(), kind.Read, self)
        self._reading.activated.connect(self._read)
        self._writing = QSocketNotifier(connection.fileno(), kind.Write, self)
        self._writing.setEnabled(False)
        self._writing.activated.connect(self._write)
        self._send(message_bus.Hello(), self._named, None)

    @property
    def open(self) -> bool:
        """Whether the bus is still there."""
        return self._socket is not None

    def call(
        self,
        name: str,
        path: str,
        interface: str,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        done: Done | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Call a method; ``done`` hears its results, ``failed`` that there are none."""
        from jeepney import DBusAddress, new_method_call

        where = DBusAddress(path, bus_name=name, interface=interface)
        self._send(new_method_call(where, method, signature, body), done, failed, name)

    def listen(self, sender: str, path: str, interface: str, member: str, heard: Heard) -> None:
        """Hear a signal of ``sender`` from now on: of whoever answers by that name, or the bus.

        Any program on the bus may send a signal that looks like it, one in a sandbox too; its
        sender is written by the bus.
        """
        from jeepney import MatchRule, message_bus

        self._rules.append((sender, path, interface, member, heard))
        rule = MatchRule(
            type="signal", sender=sender, path=path, interface=interface, member=member
        )
        self._send(message_bus.AddMatch(rule), None, None)

    def close(self) -> None:
        """Hang up."""
        if self._socket is None:
            return
        self._write()
        self._reading.setEnabled(False)
        self._writing.setEnabled(False)
        self._socket.close()
        self._socket = None
        waiting, self._waiting = self._waiting, {}
        for _, failed, _ in waiting.values():
            if failed is not None:
                failed()

    def _named(self, answer: tuple[Any, ...]) -> None:
        self.name = str(answer[0]) if answer else ""

    # -- the line ------------------------------------------------------------------------------

    def _send(
        self, message: Any, done: Done | None, failed: Callable[[], None] | None, name: str = ""
    ) -> None:
        if self._socket is None:
            if failed is not None:
                failed()
            return
        self._serial += 1
        self._waiting[self._serial] = (done, failed, name)
        self._out += message.serialise(serial=self._serial)
        self._write()

    def _write(self) -> None:
        if self._socket is None:
            return
        try:
            sent = self._socket.send(self._out) if self._out else 0
        except BlockingIOError:
            sent = 0
        except OSError:
            self._hang_up()
            return
        del self._out[:sent]
        self._writing.setEnabled(bool(self._out))
        if len(self._out) > QUEUE_LIMIT:
            self._hang_up()

    def _read(self) -> None:
        if self._socket is None:
            return
        try:
            piece = self._socket.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if not piece:
            self._hang_up()
            return
        try:
            self._parser.add_data(piece)
            while (message := self._parser.get_next_message()) is not None:
                self._take(message)
        except (ValueError, KeyError, TypeError, UnicodeDecodeError):
            self._hang_up()  # what speaks there is no message bus

    def _take(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageType

        fields, kind = message.header.fields, message.header.message_type
        speaker = fields.get(HeaderFields.sender, "")
        if kind is MessageType.signal:
            what = tuple(
                fields.get(one, "")
                for one in (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
            )
            for sender, path, interface, member, heard in tuple(self._rules):
                if (path, interface, member) == what and speaker in (
                    sender,
                    self._owners.get(sender),
                ):
                    heard(tuple(message.body))
            return
        serial = fields.get(HeaderFields.reply_serial, 0)
        done, failed, name = self._waiting.pop(serial, (None, None, ""))
        if name:
            self._owners[name] = speaker
        if kind is MessageType.method_return and done is not None:
            done(tuple(message.body))
        elif kind is MessageType.error and failed is not None:
            failed()

    def _hang_up(self) -> None:
        self.close()
        self.lost.emit()


def session_bus(parent: QObject | None = None) -> SessionBus | None:
    """A connection to the bus of this session; None where there is none."""
    if sys.platform in ("win32", "darwin"):
        return None
    try:
        from jeepney.bus import get_bus
    except ImportError:
        return None
    try:
        return SessionBus(_authenticated(get_bus("SESSION")), parent)
    except (OSError, ValueError, KeyError, RuntimeError):
        return None


def _authenticated(address: str | bytes) -> socket.socket:
    """A socket on which messages may flow (D-Bus specification, EXTERNAL)."""
    from jeepney.auth import BEGIN, AuthenticationError, Authenticator

    made = socket.socket(socket.AF_UNIX)
    try:
        made.settimeout(CONNECT_S)
        made.connect(address)
        talk = Authenticator()
        for said in talk:
            made.sendall(said)
            answer = made.recv(1024)
            if not answer:
                raise ConnectionResetError
            talk.feed(answer)
        made.sendall(BEGIN)
    except AuthenticationError as error:
        made.close()
        raise ConnectionRefusedError from error
    except BaseException:
        with contextlib.suppress(OSError):
            made.close()
        raise
    return made
