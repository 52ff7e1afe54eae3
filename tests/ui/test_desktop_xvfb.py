"""The real program on a real X server with a message bus, a tray and notifications of our own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command_line import PASSPHRASE, befriended
from tests.support.desktop_bus import patiently, private_bus
from tests.support.notification_daemon import NotificationDaemon
from tests.support.tray_host import TrayHost

ROOT = Path(__file__).resolve().parents[2]
M2CTL = (sys.executable, "-m", "m2chat.cli.main")
TOOLS = ("Xvfb", "xdotool", "dbus-daemon")

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        not all(shutil.which(tool) for tool in TOOLS), reason="Xvfb, xdotool, dbus: not installed"
    ),
]


@pytest.fixture(scope="module")
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
    yield f":{number}"
    server.terminate()
    server.wait(10)


class Desk:
    """One computer: a display, a bus, a home with one profile."""

    def __init__(self, display: str, address: str, home: Path, profile: Path) -> None:
        self.home, self.profile = home, profile
        self.env = {
            **os.environ,
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "M2CHAT_HOME": str(home),
            "M2CHAT_BIND": "127.0.0.1:0",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CURRENT_DESKTOP": "test",
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "xcb",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        self.programs: list[subprocess.Popen[bytes]] = []
        self.errors = home / "errors.txt"

    def choose(self, **choices: object) -> None:
        (self.home / "window.json").write_text(json.dumps(choices))

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        with self.errors.open("ab") as errors:
            made = subprocess.Popen(
                [sys.executable, "-m", "m2chat", "--profile", str(self.profile), *words],
                env=self.env,
                stderr=errors,
            )
        self.programs.append(made)
        return made

    def tool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self.env, capture_output=True, text=True, check=False
        ).stdout.strip()

    def window(self, title: str) -> str:
        return self.tool("search", "--onlyvisible", "--name", title).split("\n")[0]

    def unlock(self, words: str = PASSPHRASE) -> None:
        """Type the passphrase into the page, once it is there."""
        found = patiently(lambda: self.window("^m2chat$"))
        self.tool("windowfocus", "--sync", found)
        for _ in range(10):
            time.sleep(1)
            self.tool("type", "--delay", "15", words)
            self.tool("key", "Return")
            for _ in range(60):  # what is typed too early is lost, too late it stands elsewhere
                time.sleep(0.1)
                if self.open:
                    return
            self.press("^m2chat$", "ctrl+a")
        raise AssertionError("the profile stays closed")

    def press(self, title: str, key: str) -> None:
        """A key for this window, if it is there."""
        found = self.window(title)
        if found:
            self.tool("windowfocus", "--sync", found)
            self.tool("key", key)

    def hide(self, tray: TrayHost) -> None:
        """A click on the icon sends an active window into the tray, and brings back any other."""
        for _ in range(10):
            tray.click()
            time.sleep(1)
            found = self.window("m2chat")
            if not found:
                return
            self.tool("windowfocus", "--sync", found)
            time.sleep(1)
        raise AssertionError("the window stays")

    @property
    def open(self) -> bool:
        """Whether the profile is open: its door is."""
        return any((self.profile / name).exists() for name in ("control.sock", "control.json"))

    def ctl(self, *words: str) -> str:
        done = subprocess.run(
            [*M2CTL, "--profile", str(self.profile), "--json", *words],
            env=self.env,
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        return done.stdout

    def rpc(self, method: str) -> str:
        """The answer of a method, after the window has gone."""
        words = self.home / "words"
        words.write_text(PASSPHRASE)
        done = subprocess.run(
            [*M2CTL, "--profile", str(self.profile), "--passphrase-file", str(words), "rpc"],
            input=json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": {}}) + "\n",
            env=self.env,
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        return done.stdout


@pytest.fixture(scope="module")
def made_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One profile for all tests here; its keys take seconds."""
    home = tmp_path_factory.mktemp("made")
    words = home / "words"
    words.write_text(PASSPHRASE)
    env = {**os.environ, "M2CHAT_HOME": str(home), "PYTHONPATH": str(ROOT)}
    subprocess.run(
        [*M2CTL, "--profile", str(home / "ada"), "--passphrase-file", str(words),
         "profile", "create", "--name", "Ada"],
        env=env, check=True, timeout=200, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return home / "ada"


@pytest.fixture
def desk(display: str, tmp_path: Path, made_profile: Path) -> Iterator[Desk]:
    profile = tmp_path / "ada"
    shutil.copytree(made_profile, profile)
    with private_bus(tmp_path) as address:
        made = Desk(display, address, tmp_path, profile)
        yield made
        for program in made.programs:
            program.kill()
            program.wait(20)
    told = made.errors.read_text() if made.errors.exists() else ""
    assert "Traceback" not in told


def test_tray_from_hidden_start_to_quit(desk: Desk) -> None:
    """Started hidden, brought up by a click, asked once, hidden by closing, ended by the menu."""
    tray = TrayHost(desk.env["DBUS_SESSION_BUS_ADDRESS"])
    daemon = NotificationDaemon(desk.env["DBUS_SESSION_BUS_ADDRESS"])
    desk.choose(check_updates=False)
    try:
        program = desk.start("--minimized")
        patiently(lambda: tray.items or program.poll() is not None)
        assert program.poll() is None
        assert not desk.window("m2chat")
        patiently(lambda: daemon.badges)
        assert daemon.badges[-1][0] == "application://m2chat.desktop"
        assert "Ada" not in tray.hint()  # nobody's profile is open yet
        tray.click()
        desk.unlock()
        patiently(lambda: "Ada" in tray.hint())
        assert {"Open m2chat: Ada", "Do not disturb", "Lock", "Quit"} <= tray.menu().keys()
        tray.choose("For 1 hour")
        patiently(lambda: "Do not disturb" in tray.hint())
        kept = json.loads((desk.home / "window.json").read_text())
        assert kept["quiet_until"] > time.time() + 3000
        tray.choose("Lock")
        patiently(lambda: "Ada" not in tray.hint())
        assert json.loads(desk.ctl("lock", "state"))["locked"]
        second = desk.start()  # one window for one profile, also while it is locked
        assert second.wait(60) == 0
        tray.choose("Quit")
        assert program.wait(30) == 0
        assert not desk.open
    finally:
        tray.stop()
        daemon.stop()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_in_order(desk: Desk, number: signal.Signals) -> None:
    program = desk.start()
    desk.unlock()
    program.send_signal(number)
    assert program.wait(30) == 0
    assert not desk.open
    assert not list((desk.home / "crashes").glob("r[ua]n-*"))  # no crash to ask about


@pytest.mark.parametrize("how", ["signal", "ctrl+q"])
def test_half_a_sentence_outlives_the_end(desk: Desk, how: str) -> None:
    program = desk.start()
    desk.unlock()
    desk.ctl("send", "notes", "first")
    found = patiently(lambda: desk.window("m2chat: Ada"))
    desk.tool("windowfocus", "--sync", found)
    time.sleep(2)  # xdotool cannot see inside a window
    desk.tool("key", "ctrl+1")
    time.sleep(2)
    desk.tool("type", "--delay", "30", "half a sentence")
    if how == "signal":
        program.terminate()
    else:
        patiently(lambda: desk.press("m2chat: Ada", "ctrl+q") or not desk.window("m2chat"))
    assert program.wait(30) == 0
    assert "half a sentence" in desk.rpc("chat.list")


def test_after_a_kill_all_is_there_and_a_stale_door_is_no_owner(desk: Desk) -> None:
    program = desk.start()
    desk.unlock()
    notes = json.loads(desk.ctl("send", "notes", "still here"))
    program.kill()
    program.wait(20)
    assert desk.open  # what a killed process leaves
    again = desk.start()
    desk.unlock()
    history = desk.ctl("history", "notes")
    assert "still here" in history and notes["message"] in history
    again.terminate()
    assert again.wait(30) == 0


def test_a_message_is_told_answered_and_opened_from_the_desktop(
    display: str, tmp_path: Path
) -> None:
    """Two people, a server, real sockets: Bob writes, Alice's window is in the tray."""
    with private_bus(tmp_path) as address, befriended(tmp_path / "world") as world:
        tray, daemon = TrayHost(address), NotificationDaemon(address)
        desk = Desk(display, address, world.home, world.home / "Alice")
        desk.choose(asked_about_tray=True, close_to_tray=True, notify="text")
        program = desk.start()
        bob = world.bob()
        try:
            desk.unlock(PASSPHRASE)
            patiently(lambda: "Alice" in tray.hint())
            found = patiently(lambda: desk.window("m2chat: Alice"))
            desk.tool("windowfocus", "--sync", found)
            time.sleep(1)
            desk.hide(tray)
            assert program.poll() is None
            bob.call("message.send", contact=world.to_alice, text="<b>tea</b> at five?")
            patiently(lambda: daemon.shown)
            shown = daemon.shown[-1]
            assert shown.title == "Bob" and shown.body == "&lt;b&gt;tea&lt;/b&gt; at five?"
            patiently(lambda: "unread" in tray.hint())
            patiently(lambda: daemon.badges[-1][1].get("count") == 1)
            daemon.answer(shown.number, "with pleasure")
            bob.until("message.received", lambda p: p["text"] == "with pleasure")
            patiently(lambda: "unread" not in tray.hint())
            patiently(lambda: not daemon.visible)
            sent = bob.call("message.send", contact=world.to_alice, text="then come down")
            patiently(lambda: daemon.visible)
            daemon.press(daemon.shown[-1].number, "default")
            patiently(lambda: desk.window("m2chat: Alice"))
            found = desk.window("m2chat: Alice")
            desk.tool("windowfocus", "--sync", found)  # there is no window manager to do it
            bob.until(
                "message.state",
                lambda p: p["message"] == sent["message"] and p["state"] == "read",
            )
            patiently(lambda: not daemon.visible)
            tray.choose("Quit")
            assert program.wait(30) == 0
        finally:
            program.kill()
            program.wait(20)
            bob.kill()
            tray.stop()
            daemon.stop()
        assert "Traceback" not in desk.errors.read_text()
