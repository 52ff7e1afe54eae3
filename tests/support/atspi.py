"""A small screen reader: the accessible tree of a program over AT-SPI, as Orca sees it.

``accessibility_bus`` starts the bus of assistive programs (Debian: at-spi2-core) beside a private
session bus; ``Reader`` finds a program there, walks what it shows, does actions, writes into
fields and hears what is told.  Only interfaces of AT-SPI 2 are used, none of Qt.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.support.desktop_bus import WAIT_S, patiently

LAUNCHERS = tuple(
    Path(folder, "at-spi-bus-launcher")
    for folder in ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/x86_64-linux-gnu")
)
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_EVENTS = ("Object", "Focus", "Window")
DEEPEST = 40

# AtspiStateType, by number
STATES = {
    1: "active", 4: "checked", 7: "editable", 8: "enabled", 11: "focusable", 12: "focused",
    16: "modal", 20: "pressed", 22: "selectable", 23: "selected", 24: "sensitive", 25: "showing",
    30: "visible", 31: "manages descendants", 41: "checkable",
}  # fmt: skip


def launcher() -> Path | None:
    """The program that starts the bus; None where at-spi2-core is not installed."""
    return next((one for one in LAUNCHERS if one.exists()), None)


@contextmanager
def accessibility_bus(session: str, folder: Path, display: str) -> Iterator[str]:
    """The bus of assistive programs beside this session bus; its address."""
    program = launcher()
    assert program is not None
    env = {
        **{k: v for k, v in os.environ.items() if k != "AT_SPI_BUS_ADDRESS"},
        "DBUS_SESSION_BUS_ADDRESS": session,
        "XDG_RUNTIME_DIR": str(folder),
        "DISPLAY": display,
        "GSETTINGS_BACKEND": "memory",
    }
    with subprocess.Popen(
        [str(program), "--launch-immediately", "--a11y=1", "--screen-reader=1"],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as running:
        try:
            yield patiently(lambda: _address(session))
        finally:
            running.terminate()


def _address(session: str) -> str:
    line = open_dbus_connection(session)
    try:
        asked = new_method_call(
            DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus"),
            "GetAddress",
        )
        with suppress(DBusErrorResponse):
            return str(unwrap_msg(line.send_and_get_reply(asked, timeout=WAIT_S))[0])
        return ""
    finally:
        line.close()


@dataclass(frozen=True, slots=True)
class Told:
    """One event: ``kind`` as in ``Announcement`` or ``StateChanged:focused``."""

    kind: str
    path: str
    first: int
    value: Any


@dataclass(frozen=True, slots=True)
class Node:
    """One thing of the tree."""

    reader: Reader
    bus: str
    path: str

    @property
    def name(self) -> str:
        """What a screen reader says first."""
        return str(self._get(_ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What it says then."""
        return str(self._get(_ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        """What kind of thing it is."""
        return str(self._call(_ACCESSIBLE, "GetRoleName")[0])

    @property
    def role_number(self) -> int:
        """The same as a number of ``AtspiRole``, which knows more kinds."""
        return int(self._call(_ACCESSIBLE, "GetRole")[0])

    @property
    def states(self) -> frozenset[str]:
        """Those of ``STATES`` that hold."""
        low, high = self._call(_ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return frozenset(name for at, name in STATES.items() if bits >> at & 1)

    @property
    def interfaces(self) -> frozenset[str]:
        """Which interfaces it has, by their last word."""
        found = self._call(_ACCESSIBLE, "GetInterfaces")[0]
        return frozenset(str(one).rpartition(".")[2] for one in found)

    @property
    def children(self) -> list[Node]:
        """What stands in it."""
        found = self._call(_ACCESSIBLE, "GetChildren")[0]
        return [Node(self.reader, bus, path) for bus, path in found if not path.endswith("/null")]

    @property
    def text(self) -> str:
        """The text of a field."""
        return str(self._call("org.a11y.atspi.Text", "GetText", "ii", (0, -1))[0])

    def write(self, text: str) -> bool:
        """Put this into a field, in place of what is there."""
        return bool(self._call("org.a11y.atspi.EditableText", "SetTextContents", "s", (text,))[0])

    def focus(self) -> bool:
        """Give it the keyboard."""
        return bool(self._call("org.a11y.atspi.Component", "GrabFocus")[0])

    def actions(self) -> list[str]:
        """What can be done with it."""
        found = self._call("org.a11y.atspi.Action", "GetActions")[0]
        return [str(name) for name, _, _ in found]

    def do(self, *names: str) -> None:
        """Do the first of these that it has; any when none is named."""
        there = self._action_names()
        wanted = [there.index(name) for name in names if name in there] if names else [0]
        assert wanted, f"{self.role} {self.name!r} has {there}"
        self._call("org.a11y.atspi.Action", "DoAction", "i", (wanted[0],))

    def _action_names(self) -> list[str]:
        count = int(self._get("org.a11y.atspi.Action", "NActions"))
        return [
            str(self._call("org.a11y.atspi.Action", "GetName", "i", (at,))[0]).lower()
            for at in range(count)
        ]

    def walk(self, depth: int = 0) -> Iterator[Node]:
        """It and all below it, in reading order; what goes away meanwhile is left out."""
        yield self
        if depth < DEEPEST:
            with suppress(DBusErrorResponse):
                for child in self.children:
                    yield from child.walk(depth + 1)

    def shown(self) -> list[Seen]:
        """It and all below it that are in sight, with what is said of each."""
        found: list[Seen] = []
        self._look(found, 0)
        return found

    def _look(self, found: list[Seen], depth: int) -> None:
        with suppress(DBusErrorResponse):
            states = self.states
            if depth and "showing" not in states:
                return
            found.append(Seen(self, self.role, self.name, states, depth))
            if depth < DEEPEST:
                for child in self.children:
                    child._look(found, depth + 1)

    def _get(self, interface: str, name: str) -> Any:
        where = DBusAddress(self.path, bus_name=self.bus, interface=interface)
        return self.reader.ask(Properties(where).get(name))[0][1]

    def _call(self, interface: str, method: str, signature: str = "", body: Any = ()) -> Any:
        where = DBusAddress(self.path, bus_name=self.bus, interface=interface)
        return self.reader.ask(new_method_call(where, method, signature or None, body))


@dataclass(frozen=True, slots=True)
class Seen:
    """A thing as it was when it was looked at."""

    node: Node
    role: str
    name: str
    states: frozenset[str]
    depth: int

    def __str__(self) -> str:
        return f"{'  ' * self.depth}{self.role}: {self.name!r} ({', '.join(sorted(self.states))})"


class Reader:
    """A connection to the bus of assistive programs."""

    def __init__(self, address: str) -> None:
        self._line = open_dbus_connection(address)
        self.told: list[Told] = []
        for name in _EVENTS:
            rule = f"type='signal',interface='org.a11y.atspi.Event.{name}'"
            self.ask(message_bus.AddMatch(rule))
        for event in ("object:", "focus:", "window:"):
            self.ask(_registry("RegisterEvent", "sass", (event, [], "")), patient=True)

    def close(self) -> None:
        """Leave the bus."""
        self._line.close()

    def ask(self, message: Any, *, patient: bool = False) -> Any:
        """The answer to a call; events that come meanwhile are kept."""
        serial = next(self._line.outgoing_serial)
        self._line.send_message(message, serial=serial)
        end = time.monotonic() + WAIT_S * (2 if patient else 1)
        while True:
            came = self._line.receive(timeout=max(0.01, end - time.monotonic()))
            if came.header.fields.get(HeaderFields.reply_serial) == serial:
                return unwrap_msg(came)
            self._hear(came)

    def listen(self, seconds: float = 0.1) -> list[Told]:
        """All that was told until now and in these seconds."""
        end = time.monotonic() + seconds
        with suppress(TimeoutError):
            while (left := end - time.monotonic()) > 0:
                self._hear(self._line.receive(timeout=left))
        return self.told

    def heard(self, kind: str, fits: Callable[[Told], bool] = lambda _: True) -> Told:
        """Wait until this is told, also if it was told before."""

        def found() -> Told | None:
            return next((one for one in self.listen() if one.kind == kind and fits(one)), None)

        told: Told = patiently(found)
        return told

    def node(self, bus: str, path: str) -> Node:
        """A thing by its address."""
        return Node(self, bus, path)

    def program(self, pid: int) -> Node:
        """The root of a program's tree, once it is there."""

        def found() -> Node | None:
            desktop = Node(self, "org.a11y.atspi.Registry", _ROOT)
            for one in desktop.children:
                with suppress(DBusErrorResponse):
                    if self.ask(message_bus.GetConnectionUnixProcessID(one.bus))[0] == pid:
                        return one
            return None

        made: Node = patiently(found)
        return made

    def _hear(self, message: Any) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.signal or len(message.body) < 4:
            return
        detail, first, _, value = message.body[:4]
        kind = str(fields.get(HeaderFields.member, "")) + (f":{detail}" if detail else "")
        self.told.append(Told(kind, str(fields.get(HeaderFields.path, "")), first, value[1]))


def _registry(method: str, signature: str, body: Any) -> Any:
    where = DBusAddress(
        "/org/a11y/atspi/registry",
        bus_name="org.a11y.atspi.Registry",
        interface="org.a11y.atspi.Registry",
    )
    return new_method_call(where, method, signature, body)
