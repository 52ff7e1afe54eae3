"""Hosting a circle from the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from m2chat.app.faces.hosting import HostState
from m2chat.errors import UserFacingError
from m2chat.ui.dialogs.host_circle import HostCircle
from m2chat.ui.main_window import MainWindow
from m2chat.ui.views.hosted_circle import HostedCircle
from tests.support.fake_app import FakeApplication
from tests.support.fake_hosting import LINK

T = TypeVar("T")
OnNode = Callable[[Callable[[], T]], T]


def opened(window: MainWindow) -> HostedCircle:
    assert window.commands.run("circle.host")
    sheet = window.sheet
    assert isinstance(sheet, HostCircle)
    return sheet.circle


def test_one_button_shows_the_code_for_everybody_else(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, tmp_path: Path
) -> None:
    page = opened(window)
    assert page.name.hasFocus()
    QTest.keyClicks(page.name, "Rowing club")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(page.code.copy_button.isVisible)
    assert app.hosting.calls == [("start", "Rowing club", 0)]
    assert page.title.text() == "The circle Rowing club is open"
    assert page.said.text() == ""  # no longer that it is being opened
    assert "this house" in page.reach.text()
    assert "forward UDP port 4700" in page.advice.text()
    QTest.keyClick(page.code.copy_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == LINK
    assert page.code.code is not None and page.code.code.title == "Rowing club"
    qtbot.waitUntil(page.code.print_button.isEnabled)
    page.code.save_to(tmp_path / "circle.png")
    qtbot.waitUntil(lambda: page.code.status.text() == "Saved as circle.png.")
    assert (tmp_path / "circle.png").read_bytes().startswith(b"\x89PNG")
    page.code.save_to(tmp_path / "circle.pdf")
    assert (tmp_path / "circle.pdf").read_bytes().startswith(b"%PDF")


def test_its_figures_are_live_and_trouble_is_told(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode[None]
) -> None:
    page = opened(window)
    page.open()
    qtbot.waitUntil(page.code.copy_button.isVisible)
    on_node(lambda: app.hosting.put(people=3, relayed=2_500_000, kept=7))
    qtbot.waitUntil(lambda: "2.5 MB" in page.figures.text())
    assert "3" in page.figures.text() and "7" in page.figures.text()
    on_node(lambda: app.hosting.put(state=HostState.REPAIRING))
    qtbot.waitUntil(lambda: "being opened again" in page.said.text())
    QTest.mouseClick(page.with_program, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ("set_with_program", False) in app.hosting.calls)
    on_node(lambda: app.hosting.put(state=HostState.FAILED, trouble="The port is in use."))
    qtbot.waitUntil(page.open_button.isVisible)
    assert page.said.text() == "The port is in use."


def test_stopping_keeps_the_name_and_a_refusal_stays_on_the_page(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    page = opened(window)
    app.hosting.refuse = UserFacingError("UDP port 4700 cannot be bound. Choose another.")
    page.port_box.setChecked(True)
    page.port.setValue(5000)
    page.open()
    qtbot.waitUntil(lambda: "cannot be bound" in page.said.text())
    assert app.hosting.calls == [("start", "", 5000)]
    app.hosting.refuse = None
    page.open()
    qtbot.waitUntil(page.stop_button.isVisible)
    QTest.mouseClick(page.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.open_button.isVisible)
    assert page.name.text() == "Ada's circle"
    assert not page.name.isEnabled()
