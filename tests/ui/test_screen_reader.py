"""The real program before a screen reader: the tree over AT-SPI, with a friend who answers.

The window is worked by accessible actions alone; a key is pressed only where the keyboard itself is
looked at.  Nothing here knows Qt.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.atspi import Node, Reader, Seen, accessibility_bus, launcher
from tests.support.command_line import PASSPHRASE, RpcPeer, World, befriended
from tests.support.desktop_bus import patiently, private_bus
from tests.ui.test_desktop_xvfb import TOOLS, Desk
from tests.ui.test_desktop_xvfb import display as display  # a fixture

BUTTONS = frozenset({"push button", "toggle button", "check box", "radio button", "combo box"})
PASSWORD = 40  # ATSPI_ROLE_PASSWORD_TEXT

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        not (launcher() and all(shutil.which(tool) for tool in TOOLS)),
        reason="at-spi2-core, Xvfb, xdotool, dbus: not installed",
    ),
]


class Screen:
    """What the screen reader knows of one program."""

    def __init__(self, root: Node, reader: Reader) -> None:
        self.root, self.reader = root, reader

    def all(self) -> list[Seen]:
        """Everything in sight."""
        return self.root.shown()

    def find(self, role: str, fits: Callable[[str], bool] | str) -> Node:
        """Wait for something of a role with a name, or one that fits."""

        def look() -> Node | None:
            for one in self.all():
                named = one.name == fits if isinstance(fits, str) else fits(one.name)
                if one.role == role and named:
                    return one.node
            return None

        found: Node = patiently(look)
        return found

    def gone(self, role: str) -> None:
        """Wait until nothing of a role is in sight."""
        patiently(lambda: all(one.role != role for one in self.all()))

    def enabled(self, role: str, name: str) -> Node:
        """The same, once it can be used."""
        found = self.find(role, name)
        patiently(lambda: "sensitive" in found.states)
        return found

    def focused(self) -> list[Seen]:
        """What has the keyboard; Qt calls the current item of a list focused wherever it is."""
        return [one for one in self.all() if "focused" in one.states and one.role != "list item"]

    def nameless(self) -> list[str]:
        """Whatever can be used and has no name."""
        return [
            str(one)
            for one in self.all()
            if not one.name.strip() and ("focusable" in one.states or one.role in BUTTONS)
        ]


@contextmanager
def open_screen(display: str, folder: Path, world: World) -> Iterator[tuple[Desk, Screen]]:
    """Alice's program with a screen reader before it."""
    with (
        private_bus(folder) as session,
        accessibility_bus(session, folder, display) as address,
    ):
        desk = Desk(display, session, world.home, world.home / "Alice")
        desk.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        desk.env["PYTHONFAULTHANDLER"] = "1"
        desk.choose(asked_about_tray=True, check_updates=False)
        reader, program = Reader(address), desk.start()
        try:
            yield desk, Screen(reader.program(program.pid), reader)
            program.terminate()
            assert program.wait(30) == 0, desk.errors.read_text()
        finally:
            program.kill()
            program.wait(20)
            reader.close()
        assert "Traceback" not in desk.errors.read_text()


def unlock(desk: Desk, screen: Screen) -> None:
    """By actions: write the passphrase, press Open."""
    field = screen.find("text", "Passphrase")
    assert field.role_number == PASSWORD
    assert field.write(PASSPHRASE)
    assert PASSPHRASE not in field.text  # dots
    screen.enabled("push button", "Open").do("press")
    patiently(lambda: desk.open)


def test_a_conversation_without_eyes_or_hands(display: str, tmp_path: Path) -> None:
    with (
        befriended(tmp_path / "world") as world,
        open_screen(display, tmp_path, world) as (desk, screen),
    ):
        assert screen.nameless() == []
        unlock(desk, screen)
        bob = world.bob()
        try:
            talk(desk, screen, world, bob)
        finally:
            bob.kill()


def talk(desk: Desk, screen: Screen, world: World, bob: RpcPeer) -> None:
    reader = screen.reader
    row = screen.find("list item", lambda name: name.startswith("Bob, Online"))
    assert "selectable" in row.states
    bob.call("message.send", contact=world.to_alice, text="tea at five?")
    screen.find("list item", lambda n: n.startswith("Bob, Online") and ", 1 unread, Bob: tea" in n)
    screen.find("list item", lambda name: name.startswith("Bob, Online")).do("toggle")
    came = screen.find("list item", lambda name: name.startswith("Bob: tea at five?, "))
    assert came.children == []
    assert screen.nameless() == []

    field = screen.find("text", "Message")
    assert {"editable", "focusable"} <= field.states
    assert field.write("with pleasure")
    screen.enabled("push button", "Send").do("press")
    bob.until("message.received", lambda p: p["text"] == "with pleasure")
    screen.find(
        "list item",
        lambda name: name.startswith("You: with pleasure, ") and name.endswith("elivered"),
    )

    found = patiently(lambda: desk.window("m2chat: Alice"))
    desk.tool("windowfocus", "--sync", found)  # there is no window manager to do it
    patiently(lambda: "active" in screen.root.children[0].states)
    bob.call("message.send", contact=world.to_alice, text="bring cake")
    screen.find("list item", lambda name: name.startswith("Bob: bring cake, "))
    reader.heard("Announcement", lambda t: str(t.value).startswith("Bob: bring cake, "))

    rows = screen.find("list", "Messages")
    assert rows.focus()
    patiently(lambda: "focused" in rows.states)
    desk.tool("key", "End", "Up")
    told = reader.heard(
        "StateChanged:focused",
        lambda t: t.first == 1 and reader.node(rows.bus, t.path).name.startswith("You: with"),
    )
    assert told.path in {one.path for one in rows.children}

    field.focus()
    patiently(lambda: "focused" in field.states)
    screen.find("push button", "Settings").do("press")
    sheet = screen.find("dialog", bool)
    assert sheet.name and "modal" in sheet.states
    inside = {one.node.path for one in sheet.shown()}
    assert {one.node.path for one in screen.focused()} <= inside
    assert screen.nameless() == []
    desk.tool("key", "Escape")
    screen.gone("dialog")
    patiently(lambda: "focused" in field.states)
