"""Hints below the mouse are no HTML of somebody else: Qt would paint it, and load its pictures."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

import m2chat.ui
from m2chat.ui.main_window import MainWindow
from m2chat.ui.pages.media_panel import MediaPanel
from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.views.parts import ElidedLabel, ToolIcon, button
from tests.support.fake_app import FakeApplication, user

BOB = user(1)
EVIL = r'<img src="//192.0.2.7/share/a.png"><b>Your bank</b>'
# where the words are chosen among our own, with keys or states of ours at most
OWN = {
    "commands.py",
    "desktop/tray.py",  # the person's own name
    "dialogs/network_check.py",
    "hints.py",
    "pages/conversation_header.py",
    "scan/panel.py",
    "views/choice_bar.py",
}


def _shown_as_it_is(hint: str) -> bool:
    """Without a tag of the sender's in it."""
    return not Qt.mightBeRichText(hint) or ("<img" not in hint and "<b>" not in hint)


@pytest.mark.parametrize("text", [EVIL, "<b>x", "<!-- x --><u>", "a\n<i>b"])
def test_what_looks_like_html_is_shown_letter_by_letter(text: str) -> None:
    hint = plain_hint(text)
    assert _shown_as_it_is(hint)
    assert not Qt.mightBeRichText(hint) or "&lt;" in hint


def test_what_does_not_is_left_alone() -> None:
    assert plain_hint("3 < 4 & 5") == "3 < 4 & 5"


def test_a_line_that_is_cut_off(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLabel, "event", lambda *_: True)  # it would show the hint
    made = ElidedLabel()
    qtbot.addWidget(made)
    made.resize(40, 20)
    made.setText(EVIL)
    made.event(QHelpEvent(QEvent.Type.ToolTip, QPoint(), QPoint()))
    assert "bank" in made.toolTip() and _shown_as_it_is(made.toolTip())


def test_buttons_that_are_called_like_somebody(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPushButton, "event", lambda *_: True)
    narrow, icon = button(EVIL), ToolIcon("close", EVIL)
    for one in (narrow, icon):
        qtbot.addWidget(one)
    narrow.resize(40, 20)
    narrow.event(QHelpEvent(QEvent.Type.ToolTip, QPoint(), QPoint()))
    for made in (narrow, icon):
        assert "bank" in made.toolTip() and _shown_as_it_is(made.toolTip())


def test_links_of_a_conversation(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))
    evil = replace(app.talk[BOB][0], text=f"{EVIL} https://example.org/")
    panel = window.findChild(MediaPanel)
    panel._add([evil])
    assert _shown_as_it_is(panel.rows.item(0).toolTip())


def test_every_hint_of_the_window_is_ours_or_plain() -> None:
    root = Path(m2chat.ui.__file__).parent
    loose = set()
    for path in sorted(root.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
                continue
            if call.func.attr in ("setToolTip", "showText"):
                words = call.args[call.func.attr == "showText"]
                if not _ours(words):
                    loose.add(path.relative_to(root).as_posix())
    assert loose == OWN


def _ours(words: ast.expr) -> bool:
    match words:
        case ast.Constant():
            return True
        case ast.IfExp(body=one, orelse=other):
            return _ours(one) and _ours(other)
        case ast.BoolOp(values=values):
            return all(_ours(one) for one in values)
        case ast.Call(func=ast.Attribute(attr="toolTip")):
            return True
        case ast.Call(func=ast.Name(id="tr"), keywords=given):
            return all(one.arg == "n" for one in given)
        case ast.Call(func=ast.Name(id="plain_hint")):
            return True
        case _:
            return False
