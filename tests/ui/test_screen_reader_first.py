"""The first minute and the lock before a screen reader: from nothing to the window and back.

Worked by accessible actions alone, over AT-SPI, in the real program; see ``test_screen_reader``.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.atspi import Node, launcher
from tests.support.command_line import World
from tests.support.desktop_bus import patiently
from tests.ui.test_desktop_xvfb import TOOLS
from tests.ui.test_desktop_xvfb import display as display  # a fixture
from tests.ui.test_screen_reader import PASSWORD, Screen, open_screen

WORDS = "amber river candle orbit lantern"

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        not (launcher() and all(shutil.which(tool) for tool in TOOLS)),
        reason="at-spi2-core, Xvfb, xdotool, dbus: not installed",
    ),
]


def press(screen: Screen, name: str) -> None:
    screen.enabled("push button", name).do("press")


def secret(screen: Screen, name: str) -> Node:
    field = screen.find("text", name)
    assert field.role_number == PASSWORD
    return field


def order(screen: Screen, *names: str) -> None:
    """These are read in this order."""
    heard = [one.name for one in screen.all()]
    places = [heard.index(name) for name in names]
    assert places == sorted(places), heard


def test_from_nothing_to_the_window_and_through_the_lock(display: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with open_screen(display, tmp_path, World(home, "", "", "")) as (desk, screen):
        screen.find("push button", "Create my identity")
        order(screen, "Create my identity", "I already have one", "I got a card or a link")
        assert screen.nameless() == []
        press(screen, "Create my identity")

        name = screen.find("text", "Your name")
        order(screen, "What should people call you?", "Your name", "Continue", "Back")
        assert name.write("Alice")
        assert screen.nameless() == []
        press(screen, "Continue")

        for field in (secret(screen, "Passphrase"), secret(screen, "Passphrase again")):
            assert field.write(WORDS)
            assert WORDS not in field.text
        order(screen, "Passphrase", "Strength of the passphrase", "Passphrase again", "Continue")
        assert screen.nameless() == []
        press(screen, "Continue")

        screen.find("label", "Good to know")
        screen.reader.heard("Announcement", lambda t: "Your profile is ready" in str(t.value))
        press(screen, "Continue")
        room = screen.find("radio button", "Same room only")
        assert {"checked", "checkable"} <= room.states
        assert screen.nameless() == []
        press(screen, "Start")

        screen.find("list", "Conversations")
        desk.tool("windowfocus", "--sync", patiently(lambda: desk.window("m2chat: Alice")))
        patiently(lambda: "active" in screen.root.children[0].states)
        desk.tool("key", "ctrl+l")
        through_the_lock(screen)


def through_the_lock(screen: Screen) -> None:
    """Nothing of the profile is said; a wrong passphrase is announced, the right one opens."""
    screen.find("label", "m2chat is locked")
    assert not any("Alice" in one.name for one in screen.all() if one.depth > 1)
    assert screen.nameless() == []
    field = secret(screen, "Passphrase")
    assert field.write("not this one")
    press(screen, "Unlock")
    screen.reader.heard("Announcement", lambda t: "passphrase" in str(t.value).lower())
    assert secret(screen, "Passphrase").write(WORDS)
    press(screen, "Unlock")
    screen.find("list", "Conversations")
