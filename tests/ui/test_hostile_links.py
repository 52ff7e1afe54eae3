"""S-33: two hundred hostile links and schemes: nothing is opened, nothing is started."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable

import pytest
from PySide6.QtCore import QProcess, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from m2chat.ui.delegates.bubble_text import TextBlock, urls
from m2chat.ui.main_window import MainWindow
from m2chat.ui.theme import theme
from tests.support.fake_app import FakeApplication, user

BOB, EVA = user(1), user(2)
OnNode = Callable[[Callable[[], object]], object]
SCHEMES = [
    "javascript",
    "vbscript",
    "data",
    "file",
    "ftp",
    "sftp",
    "smb",
    "nfs",
    "ssh",
    "telnet",
    "tel",
    "sms",
    "mailto",
    "ldap",
    "gopher",
    "news",
    "irc",
    "magnet",
    "steam",
    "ms-msdt",
    "ms-officecmd",
    "search-ms",
    "ms-appinstaller",
    "ms-settings",
    "shell",
    "res",
    "mk",
    "jar",
    "view",
    "chrome",
    "about",
    "blob",
    "filesystem",
    "ws",
    "wss",
    "intent",
    "market",
    "itms",
    "zoommtg",
    "slack",
    "discord",
    "tg",
    "signal",
    "matrix",
    "xmpp",
    "sip",
    "callto",
    "facetime",
    "vnc",
    "rdp",
    "teamviewer",
    "git",
    "svn",
    "dict",
    "mms",
    "rtsp",
    "rtmp",
    "apt",
    "snap",
    "flatpak",
    "appx",
    "content",
    "android-app",
    "x-apple.systempreferences",
    "help",
    "man",
    "info",
    "ghelp",
    "trash",
    "recent",
    "computer",
    "network",
]
TRICKS = [
    "//evil.example/x",
    "\\\\evil.example\\share\\x.exe",
    "http:/evil.example",
    "http:evil.example",
    "http://",
    "https://",
    "http:///etc/passwd",
    "hxxp://evil.example",
    "ht\u200btp://evil.example",
    "http\uff1a//evil.example",
    "[click](javascript:alert(1))",
    "<a href='javascript:alert(1)'>x</a>",
    "<img src=x onerror=alert(1)>",
    "![x](file:///etc/passwd)",
    "<file:///etc/passwd>",
    "`$(xdg-open x)`",
    "; xdg-open /etc/passwd",
    "| calc.exe",
    "%SYSTEMROOT%\\system32\\calc.exe",
    "C:\\Windows\\System32\\calc.exe",
    "/usr/bin/xterm",
    "m2:join/AAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "m2:contact/",
    "mchat:whole",
    "m2:whole",
]
HOSTILE = [f"{scheme}:{rest}" for scheme in SCHEMES for rest in ("//evil.example/x", "x%0ay")]
HOSTILE += TRICKS
HOSTILE += [f"{scheme.upper()}://a@b:80/?q=https%3A#x" for scheme in SCHEMES[:60]]


def test_there_are_two_hundred() -> None:
    assert len(HOSTILE) >= 200


@pytest.fixture
def nothing_starts(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    started: list[object] = []

    def caught(*words: object, **more: object) -> bool:
        started.append(words)
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", caught)
    monkeypatch.setattr(subprocess, "Popen", caught)
    monkeypatch.setattr(os, "system", caught)
    monkeypatch.setattr(QProcess, "startDetached", caught)
    return started


def test_none_of_them_becomes_a_link_to_anything_but_the_web() -> None:
    for text in HOSTILE:
        for begin, end in urls(text):
            url = QUrl(text[begin:end])
            assert url.scheme().lower() in ("http", "https") and url.host(), text
        block = TextBlock(text, theme().font(14), 300)
        cursor = block.document.begin()
        while cursor.isValid():
            fragment = cursor.begin()
            while not fragment.atEnd():
                href = fragment.fragment().charFormat().anchorHref()
                assert not href or href.lower().startswith(("http://", "https://")), text
                fragment += 1
            cursor = cursor.next()


@pytest.mark.parametrize("who", [BOB, EVA])
def test_nothing_is_opened_or_started_even_when_it_is_clicked(
    qtbot: QtBot,
    window: MainWindow,
    app: FakeApplication,
    nothing_starts: list[object],
    who: object,
) -> None:
    window.open_conversation(who)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[who]))
    for text in HOSTILE:
        window.page.messages.link_clicked.emit(text)  # as if it had become a link
        assert window.sheet is None, text
    assert window.page.opened == [] and nothing_starts == []


def test_hostile_messages_are_shown_as_they_are(
    qtbot: QtBot,
    window: MainWindow,
    app: FakeApplication,
    nothing_starts: list[object],
    on_node: OnNode,
) -> None:
    window.open_conversation(EVA)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[EVA]))
    on_node(lambda: [app.receive(EVA, text) for text in HOSTILE] and None)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[EVA]), timeout=15_000)
    view = window.page.messages
    view.doItemsLayout()
    for row in range(window.page.model.rowCount() - 25, window.page.model.rowCount()):
        index = view.model().index(row, 0)
        view.scrollTo(index)
        where = view.painter.geometry(window.page.model.row(row))
        top = view.visualRect(index).topLeft()
        middle = top + where.text.center().toPoint()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        if window.sheet is not None:  # only ever the question about a web address
            assert window.sheet.host.text()
            window.sheet.close_sheet()
    assert window.page.opened == [] and nothing_starts == []


def test_a_card_in_a_message_leads_to_the_sheet_that_asks(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, nothing_starts: list[object]
) -> None:
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))
    window.page.messages.link_clicked.emit("m2:contact/Z29vZC1jYXJkZ29vZC1jYXJk")
    assert window.sheet is not None and window.sheet.accessibleName() == "Add contact"
    assert window.page.opened == [] and nothing_starts == []
    window.sheet.close_sheet()  # it looks at the card a little later
    qtbot.wait(1)
