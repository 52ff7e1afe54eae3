"""The real program on a real X server: the window is driven by xdotool, nothing in it is a fake.

A stranger makes a profile with the keyboard alone; the profile is then on the disk, ``m2ctl``
finds the window's process at the profile's door, and closing the window ends the program cleanly.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "amber river candle orbit"
M2CTL = (sys.executable, "-m", "m2chat.cli.main")
CIRCLE = "m2:circle/bm8tY2lyY2xl"
TOOLS = ("Xvfb", "xdotool")

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.skipif(
        not all(shutil.which(tool) for tool in TOOLS), reason="Xvfb and xdotool are not installed"
    ),
]


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of our own on a free display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(10)


class Person:
    """Hands on a keyboard."""

    def __init__(self, display: str, program: subprocess.Popen[bytes]) -> None:
        self._env = {**os.environ, "DISPLAY": display}
        self._program = program

    def tool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, check=False
        ).stdout.strip()

    def window(self, title: str) -> str:
        """Wait for a window with this title; gives it the keyboard."""
        found = wait_for(lambda: self._find(title), self._program)
        self.tool("windowfocus", "--sync", found)
        return found

    def _find(self, title: str) -> str:
        return self.tool("search", "--onlyvisible", "--name", title).split("\n")[0]

    def keys(self, *names: str) -> None:
        self.tool("key", "--delay", "60", *names)

    def write(self, text: str) -> None:
        self.tool("type", "--delay", "15", text)


def wait_for(look: Callable[[], object], program: subprocess.Popen[bytes]) -> str:
    """Ask until there is an answer; ends early when the program does."""
    for _ in range(600):
        found = look()
        if found:
            return str(found)
        assert program.poll() is None, "the program ended"
        time.sleep(0.05)
    raise AssertionError("waited in vain")


def _door(profile: Path) -> bool:
    """Whether the window answers other programs; the socket's path may be elsewhere."""
    return any((profile / name).exists() for name in ("control.sock", "control.json"))


def test_a_profile_is_made_with_the_keyboard_in_a_real_window(display: str, tmp_path: Path) -> None:
    profile = tmp_path / "ada"
    env = {
        **os.environ,
        "DISPLAY": display,
        "M2CHAT_HOME": str(tmp_path / "home"),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "xcb",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    errors = (tmp_path / "errors.txt").open("wb")
    with subprocess.Popen(
        [sys.executable, "-m", "m2chat", "--profile", str(profile)], env=env, stderr=errors
    ) as program:
        try:
            person = Person(display, program)
            person.window("^m2chat$")
            wait_for(lambda: _settled(person), program)
            person.keys("space")  # Create my identity
            person.write("Ada")
            person.keys("Return")
            person.write(PASSPHRASE)
            person.keys("Return")
            person.write(PASSPHRASE)
            person.keys("Return")
            wait_for(lambda: _door(profile), program)
            _settled(person)
            person.keys("Return")  # what is good to know
            _settled(person)
            person.keys("Return")  # the same room will do: Start
            person.window("m2chat: Ada")
            shown = subprocess.run(
                [*M2CTL, "--profile", str(profile), "--json", "profile", "show"],
                env=env,
                capture_output=True,
                text=True,
                check=True,
                timeout=60,
            )
            assert json.loads(shown.stdout)["name"] == "Ada"
            second = subprocess.run(
                [sys.executable, "-m", "m2chat", "--profile", str(profile), CIRCLE],
                env=env,
                timeout=60,
                check=False,
            )
            assert second.returncode == 0  # the first window took the link, and asks
            assert program.poll() is None
            person.keys("Escape")
            person.keys("ctrl+q")
            assert program.wait(20) == 0
        finally:
            program.kill()
            errors.close()
    told = (tmp_path / "errors.txt").read_text()
    assert "Traceback" not in told
    assert not _door(profile)


def _settled(person: Person) -> bool:
    """Give Qt a few frames to show the next page; xdotool cannot see inside a window."""
    time.sleep(0.5)
    return True
