"""m2: and mchat: links of other programs: who opens them, in a home of the test's own.

The desktop entry is checked by the real ``desktop-file-validate``, the association by the real
``xdg-mime`` where it is installed.  Windows' registry stands behind four verbs and is a dictionary
here; what Windows and macOS do with it can not be run on this system.
"""

from __future__ import annotations

import os
import plistlib
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from m2chat.ui.application import DesktopApplication
from m2chat.ui.links.handler import (
    DESKTOP_FILE,
    DesktopEntryHandler,
    LinkState,
    desktop_entry,
    handler,
)
from m2chat.ui.links.macos import BundleHandler, url_types
from m2chat.ui.links.opened import OpenedLinks
from m2chat.ui.links.settings_page import LinksForm
from m2chat.ui.links.windows import CLASSES, RegistryHandler
from m2chat.ui.main import parser

CARD = "m2:contact/" + "A" * 110
OTHERS = """[Added Associations]
x-scheme-handler/m2=other.desktop;

[Default Applications]
x-scheme-handler/https=browser.desktop
"""


def linux(home: Path, command: tuple[str, ...] = ("m2chat",)) -> DesktopEntryHandler:
    tools = os.environ.get("M2CHAT_XDG_TOOLS", "")
    path = os.pathsep.join(one for one in (tools, os.environ["PATH"]) if one)
    return DesktopEntryHandler(command, {"HOME": str(home), "PATH": path})


def bare(home: Path) -> DesktopEntryHandler:
    """A system without any of the tools."""
    return DesktopEntryHandler(["m2chat"], {"HOME": str(home), "PATH": str(home)})


@pytest.mark.parametrize("make", [linux, bare], ids=["tools", "no tools"])
def test_on_and_off_leaves_no_trace(tmp_path: Path, make: object) -> None:
    assert callable(make)
    system = make(tmp_path)
    assert system.state() is LinkState.NOBODY
    assert not list(tmp_path.iterdir())  # to look changes nothing
    system.register()
    assert system.state() is LinkState.OURS
    system.register()  # twice is once
    assert system.associations.read_text().count(f"x-scheme-handler/m2={DESKTOP_FILE};") == 1
    system.unregister()
    assert system.state() is LinkState.NOBODY
    assert not system.entry.exists()
    assert DESKTOP_FILE not in system.associations.read_text()
    system.unregister()


def test_what_belongs_to_others_stays(tmp_path: Path) -> None:
    system = bare(tmp_path)
    system.associations.parent.mkdir(parents=True)
    system.associations.write_text(OTHERS + "x-scheme-handler/m2=other.desktop")
    assert system.state() is LinkState.OTHER
    system.register()
    assert system.state() is LinkState.OURS
    system.unregister()
    assert system.associations.read_text() == (
        OTHERS.replace(
            "[Default Applications]\n",
            "[Default Applications]\nx-scheme-handler/m2=other.desktop;\n",
        )
    )
    assert system.state() is LinkState.OTHER  # as before: the other program has it again
    broken = tmp_path / ".config" / "mimeapps.list"
    broken.write_bytes(b"\xff\xfe nonsense \x00")
    assert system.state() is LinkState.NOBODY


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="no desktop-file-utils")
@pytest.mark.parametrize(
    "command",
    [
        ("/usr/bin/m2chat",),
        ("/home/ada/my programs/venv/bin/python", "-m", "m2chat"),
        ('/opt/a "quoted" $HOME `x` \\ 100%/m2chat',),
        ("/opt/two\nTryExec=/bin/false/m2chat",),
    ],
)
def test_the_entry_is_valid_and_starts_what_it_should(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    path = tmp_path / DESKTOP_FILE
    path.write_text(desktop_entry(command))
    subprocess.run(["desktop-file-validate", str(path)], check=True, timeout=20)
    line = next(one for one in path.read_text().splitlines() if one.startswith("Exec="))
    # as a desktop reads it: the escapes of a string value, then the quoting, then field codes
    value = _string(line.removeprefix("Exec="))
    shell = ["sh", "-c", f"printf '%s\\0' {value}"]
    said = subprocess.run(shell, capture_output=True, text=True, check=True, timeout=20)
    words = [word.replace("%%", "%") for word in said.stdout.split("\0")[:-1]]
    assert words == [*command, "--", "%u"]
    assert sum(one.startswith("TryExec") for one in path.read_text().splitlines()) == 0


def _string(value: str) -> str:
    """The escapes of a string value."""
    return re.sub(r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), value)


@pytest.mark.parametrize(
    "link", ['m2:x" --profile "//192.0.2.7/share', "--profile=/tmp/theirs", "--new", "-h"]
)
def test_no_link_becomes_an_option(link: str) -> None:
    """As Windows fills in %1, quotes and all; what is left over ends the program."""
    registry = Registry()
    RegistryHandler(["m2chat.exe"], registry).register()
    command = registry.read(f"{CLASSES}\\m2\\shell\\open\\command")
    assert command is not None
    words = shlex.split(command.replace("%1", link))[1:]
    try:
        options = parser().parse_args(words)
    except SystemExit as end:
        assert end.code == 2
    else:
        assert options.profile is None and not options.new


@pytest.mark.skipif(
    not (shutil.which("xdg-mime") or os.environ.get("M2CHAT_XDG_TOOLS")),
    reason="xdg-utils are not installed",
)
def test_the_system_knows_whom_to_ask(tmp_path: Path) -> None:
    system = linux(tmp_path)
    system.register()
    tools = os.environ.get("M2CHAT_XDG_TOOLS", "") + os.pathsep + os.environ["PATH"]
    env = {"HOME": str(tmp_path), "PATH": tools}
    tool = shutil.which("xdg-mime", path=tools)
    assert tool is not None
    for scheme in ("m2", "mchat"):
        asked = [tool, "query", "default", f"x-scheme-handler/{scheme}"]
        said = subprocess.run(asked, env=env, capture_output=True, text=True, timeout=30)
        assert said.stdout.strip() == DESKTOP_FILE


@pytest.mark.skipif(not shutil.which("update-desktop-database"), reason="no desktop-file-utils")
def test_the_cache_of_kinds_names_us(tmp_path: Path) -> None:
    system = linux(tmp_path)
    system.register()
    cache = (system.entry.parent / "mimeinfo.cache").read_text()
    assert f"x-scheme-handler/m2={DESKTOP_FILE};" in cache
    assert f"x-scheme-handler/mchat={DESKTOP_FILE};" in cache
    system.unregister()
    assert DESKTOP_FILE not in (system.entry.parent / "mimeinfo.cache").read_text()


def test_the_entry_really_starts_m2chat_with_the_link(tmp_path: Path) -> None:
    """What a desktop does with Exec=, word for word; a program in m2chat's place writes it down."""
    program, told = tmp_path / "our program", tmp_path / "told"
    program.write_text(f'#!/bin/sh\nprintf "%s" "$*" > "{told}"\n')
    program.chmod(0o700)
    line = next(
        one for one in desktop_entry([str(program)]).splitlines() if one.startswith("Exec=")
    )
    value = line.removeprefix("Exec=").replace("\\\\", "\\")
    words = [CARD if word == "%u" else word.replace("%%", "%") for word in shlex.split(value)]
    subprocess.run(words, check=True, timeout=20)
    assert told.read_text() == f"-- {CARD}"


# -- Windows, macOS ------------------------------------------------------------------------------


class Registry:
    """Texts by key and name."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.shared: dict[tuple[str, str], str] = {}

    def read(self, key: str, name: str = "") -> str | None:
        return self.kept.get((key, name))

    def read_shared(self, key: str, name: str = "") -> str | None:
        return self.shared.get((key, name))

    def write(self, key: str, name: str, value: str) -> None:
        self.kept[key, name] = value

    def delete(self, key: str) -> None:
        self.kept = {
            at: value
            for at, value in self.kept.items()
            if at[0] != key and not at[0].startswith(key + "\\")
        }


def test_windows_keys_are_written_and_taken_away() -> None:
    registry = Registry()
    system = RegistryHandler(["C:\\Program Files\\m2chat\\m2chat.exe"], registry)
    assert system.state() is LinkState.NOBODY
    system.register()
    command = registry.read(f"{CLASSES}\\m2\\shell\\open\\command")
    assert command == '"C:\\Program Files\\m2chat\\m2chat.exe" -- "%1"'
    assert registry.read(f"{CLASSES}\\mchat", "URL Protocol") == ""
    assert system.state() is LinkState.OURS
    system.unregister()
    assert registry.kept == {}
    registry.write(f"{CLASSES}\\m2\\shell\\open\\command", "", "other.exe %1")
    assert system.state() is LinkState.OTHER
    system.unregister()
    assert registry.kept  # not ours


def test_keys_of_the_whole_computer_are_an_administrators() -> None:
    registry = Registry()
    system = RegistryHandler(["C:\\Program Files\\m2chat\\m2chat.exe"], registry)
    for scheme in ("m2", "mchat"):
        key = f"{CLASSES}\\{scheme}\\shell\\open\\command"
        registry.shared[key, ""] = '"c:\\program files\\M2chat\\m2chat.exe" -- "%1"'
    assert system.state() is LinkState.BUNDLE
    registry.write(f"{CLASSES}\\m2\\shell\\open\\command", "", "other.exe %1")
    assert system.state() is LinkState.OTHER  # the person's own choice counts first


def test_a_bundle_says_it_by_its_plist(tmp_path: Path) -> None:
    program = tmp_path / "m2chat.app" / "Contents" / "MacOS" / "m2chat"
    program.parent.mkdir(parents=True)
    program.touch()
    assert BundleHandler(program).state() is LinkState.UNKNOWN
    plist = program.parent.parent / "Info.plist"
    plist.write_bytes(plistlib.dumps({"CFBundleURLTypes": url_types()}))
    assert BundleHandler(program).state() is LinkState.BUNDLE
    plist.write_bytes(b"no plist")
    assert BundleHandler(program).state() is LinkState.UNKNOWN


def test_a_link_that_comes_as_an_event(qapp: DesktopApplication) -> None:
    taken: list[str] = []
    listening = OpenedLinks(qapp, taken.append)
    for address in (CARD, "mchat:circle/AAAA", "https://example.org", "file:///tmp/x"):
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl(address)))
    qapp.forget(QEvent.Type.FileOpen, listening.opened)
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl(CARD)))
    assert taken == [CARD, "m2:circle/AAAA"]


# -- the settings --------------------------------------------------------------------------------


def test_the_settings_say_what_is_so_and_switch_it(qtbot: QtBot, tmp_path: Path) -> None:
    system = bare(tmp_path)
    page = LinksForm(system)
    qtbot.addWidget(page)
    assert not page.open_links.isChecked() and "No program" in page.status.text()
    assert not list(tmp_path.iterdir())  # nothing is taken over by looking
    page.open_links.click()
    assert system.state() is LinkState.OURS and "m2chat opens them" in page.status.text()
    page.open_links.click()
    assert system.state() is LinkState.NOBODY and not page.open_links.isChecked()


def test_a_home_that_takes_nothing_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / ".local").write_text("a file where a folder should be")
    page = LinksForm(bare(tmp_path))
    qtbot.addWidget(page)
    page.open_links.click()
    assert "The system did not take it" in page.status.text()
    assert not page.open_links.isChecked()


def test_this_system_has_one() -> None:
    assert isinstance(handler({"HOME": "/nowhere"}).state(), LinkState)
    if sys.platform == "linux":
        assert handler({"HOME": "/nowhere"}).state() is LinkState.NOBODY


def test_the_page_is_in_the_settings(qtbot: QtBot, window: object) -> None:
    topics = window.settings_topics  # type: ignore[attr-defined]
    assert [one.key for one in topics].count("links") == 1
