"""The window is kept out of captures where the system can; elsewhere nothing is promised."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from m2chat.ui import screen_security
from m2chat.ui.main_window import MainWindow
from m2chat.ui.preferences import preferences
from m2chat.ui.settings.privacy import PrivacyPage
from m2chat.ui.settings.sheet import SettingsSheet


@pytest.fixture(autouse=True)
def own_choices() -> Iterator[None]:
    yield
    preferences().choose(hide_from_capture=False)


class User32:
    """What Windows is asked."""

    def __init__(self, answer: int) -> None:
        self.asked: list[tuple[int, int]] = []
        self._answer = answer

    def SetWindowDisplayAffinity(self, handle: int, kind: int) -> int:
        """As the system's."""
        self.asked.append((handle, kind))
        return self._answer


def test_windows_is_asked_for_nowhere_and_for_everywhere() -> None:
    system: Any = User32(1)
    assert screen_security._windows(system, 77, True)
    assert screen_security._windows(system, 77, False)
    assert system.asked == [(77, 0x11), (77, 0x00)]
    assert not screen_security._windows(User32(0), 77, True)


@pytest.mark.skipif(sys.platform != "linux", reason="where there is nothing of the kind")
def test_linux_promises_nothing(qtbot: QtBot, window: MainWindow) -> None:
    assert not screen_security.available()
    assert not screen_security.apply(window, True) and screen_security.apply(window, False)
    window.show_settings("privacy", "screen")
    sheet = window.sheet
    assert isinstance(sheet, SettingsSheet)
    page = sheet.page("privacy")
    assert isinstance(page, PrivacyPage)
    assert not hasattr(page, "hidden")


@pytest.mark.parametrize("works", [True, False])
def test_the_switch_is_kept_only_if_the_system_did_it(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, works: bool
) -> None:
    done: list[bool] = []

    def apply(top: QWidget, hidden: bool) -> bool:
        done.append(hidden)
        return works

    monkeypatch.setattr(screen_security, "available", lambda: True)
    monkeypatch.setattr(screen_security, "apply", apply)
    window.show_settings("privacy")
    sheet = window.sheet
    assert isinstance(sheet, SettingsSheet)
    page = sheet.page("privacy")
    assert isinstance(page, PrivacyPage)
    page.hidden.click()
    assert done == [True]
    assert page.hidden.isChecked() is preferences().now.hide_from_capture is works
    if works:
        window.loaded.emit()  # the next window is hidden too
        assert done == [True, True]
