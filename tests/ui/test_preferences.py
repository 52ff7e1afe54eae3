"""What the person chose for this computer is kept at once, whatever stood there before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from m2chat.ui.commands import Command, Commands
from m2chat.ui.preferences import Choices, Preferences


def test_choices_are_kept_and_told(tmp_path: Path) -> None:
    path = tmp_path / "sub" / "window.json"
    first = Preferences(path)
    told: list[frozenset[str]] = []
    first.changed.connect(told.append)
    first.choose(zoom=125, theme="system")
    assert told == [frozenset({"zoom"})]
    assert Preferences(path).now == Choices(zoom=125)


def test_what_another_version_wrote_stays(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    path.write_text('{"from_the_future": [1], "zoom": "wide", "theme": "dark"}')
    kept = Preferences(path)
    assert kept.now == Choices(theme="dark")
    kept.choose(zoom=90)
    assert json.loads(path.read_text())["from_the_future"] == [1]


@pytest.mark.parametrize("damaged", ["", "{", "[]", "\x00", '"x"', '{"a":' * 100_000])
def test_a_damaged_file_is_a_fresh_start(tmp_path: Path, damaged: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(damaged)
    assert Preferences(path).now == Choices()


def test_keys_are_the_persons(qtbot: QtBot) -> None:
    window, chosen, done = QWidget(), Preferences(), list[str]()
    qtbot.addWidget(window)
    busy = [False]
    commands = Commands(window, chosen, lambda: busy[0])
    commands.add(
        Command("a", "A", lambda: done.append("a"), ("Ctrl+J",)),
        Command("b", "B", lambda: done.append("b"), ("F9",), everywhere=True),
    )
    assert commands.keys("a") == ("Ctrl+J",)
    chosen.choose(shortcuts={"a": ["Ctrl+Y"]})
    assert commands.keys("a") == ("Ctrl+Y",)
    busy[0] = True
    assert not commands.run("a") and commands.run("b")
    assert done == ["b"]
