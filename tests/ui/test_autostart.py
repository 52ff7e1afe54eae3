"""Starting with the system: the truth is what stands there, on each system."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.ui.desktop.autostart import (
    APPROVED,
    RUN,
    AutostartRefused,
    LaunchAgent,
    RunKey,
    XdgAutostart,
    desktop_entry,
    start_command,
    system_autostart,
)

COMMAND = ["/opt/my chat/m2chat", "--profile", '/home/a "b" $c/100%', "--minimized"]


def parse_exec(line: str) -> list[str]:
    """The words of Exec as the Desktop Entry Specification reads them."""
    text = line.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\")
    words, word, quoted, at = [], "", False, 0
    begun = False
    while at < len(text):
        one = text[at]
        if quoted and one == "\\":
            at += 1
            word += text[at]
        elif one == '"':
            quoted, begun = not quoted, True
        elif one == " " and not quoted:
            words += [word] if begun or word else []
            word, begun = "", False
        else:
            word += one
        at += 1
    words += [word] if begun or word else []
    return [one.replace("%%", "%") for one in words]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=20)))
def test_any_word_comes_back_from_the_entry(words: list[str]) -> None:
    words = ["/usr/bin/m2chat", *words]
    entry = desktop_entry(words)
    line = next(one for one in entry.split("\n") if one.startswith("Exec="))
    assert parse_exec(line[5:]) == words


def test_an_entry_is_written_read_and_taken_away(tmp_path: Path) -> None:
    start = XdgAutostart(tmp_path / "new" / "autostart")
    assert not start.on()
    start.set(True, COMMAND)
    assert start.on()
    file = tmp_path / "new" / "autostart" / "m2chat.desktop"
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(file)], check=True)
    good = file.read_text()
    for off in ("Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"):
        file.write_text(good + off)  # a desktop's own settings do it so
        assert not start.on()
    start.set(False, COMMAND)
    assert not file.exists()
    start.set(False, COMMAND)
    (tmp_path / "file").write_text("")
    with pytest.raises(AutostartRefused):
        XdgAutostart(tmp_path / "file" / "autostart").set(True, COMMAND)


def test_a_launch_agent(tmp_path: Path) -> None:
    start = LaunchAgent(tmp_path / "LaunchAgents")
    assert not start.on()
    start.set(True, COMMAND)
    file = tmp_path / "LaunchAgents" / "org.m2chat.m2chat.plist"
    assert start.on() and plistlib.loads(file.read_bytes())["ProgramArguments"] == COMMAND
    file.write_bytes(plistlib.dumps({"RunAtLoad": True, "Disabled": True}))
    assert not start.on()
    file.write_bytes(b"damaged")
    assert not start.on()
    start.set(False, COMMAND)
    assert not file.exists()


class FakeRegistry:
    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def read(self, key: str) -> object:
        return self.values.get(key)

    def write(self, key: str, value: str | None) -> None:
        if value is None:
            self.values.pop(key, None)
        else:
            self.values[key] = value


def test_the_run_key() -> None:
    registry = FakeRegistry()
    start = RunKey(registry)
    assert not start.on()
    start.set(True, ["C:\\Program Files\\m2chat.exe", "--minimized"])
    assert registry.values[RUN] == '"C:\\Program Files\\m2chat.exe" --minimized'
    assert start.on()
    registry.values[APPROVED] = b"\x03" + bytes(11)  # switched off in the Task Manager
    assert not start.on()
    start.set(True, ["m2chat.exe"])
    assert start.on()
    start.set(False, [])
    assert not start.on()


def test_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "m2chat"
    script.write_text("")
    assert start_command({}, str(script), hidden=True, profile=None) == [
        str(script),
        "--minimized",
    ]
    assert start_command({}, "m2chat", hidden=False, profile=None)[1:] == ["-m", "m2chat"]
    image = {"APPIMAGE": "/x/m2chat.AppImage", "M2CHAT_HOME": "/data"}
    monkeypatch.setattr(sys, "frozen", True, raising=False)  # as all images are
    assert start_command(image, "", hidden=False, profile=Path("/p")) == [
        "/usr/bin/env",
        "M2CHAT_HOME=/data",
        "/x/m2chat.AppImage",
        "--profile",
        "/p",
    ]


def test_each_system_has_its_own(tmp_path: Path) -> None:
    assert system_autostart("linux", {}, tmp_path) == XdgAutostart(tmp_path / ".config/autostart")
    own = {"XDG_CONFIG_HOME": "/c"}
    assert system_autostart("linux", own, tmp_path) == XdgAutostart(Path("/c/autostart"))
    assert system_autostart("linux", {"FLATPAK_ID": "x"}, tmp_path) is None
    assert isinstance(system_autostart("darwin", {}, tmp_path), LaunchAgent)
    assert isinstance(system_autostart("win32", {}, tmp_path), RunKey)
