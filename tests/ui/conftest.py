"""The window's tests run offscreen, on a real node thread, against the application in memory."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from m2chat.ui.bridge import Bridge, NodeThread
from m2chat.ui.language import install_language
from m2chat.ui.main_window import MainWindow
from m2chat.ui.theme import Theme, install_theme
from tests.support.fake_app import NOW, FakeApplication, sample_application

T = TypeVar("T")


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Theme:
    """The theme, light, in English, whatever the machine's."""
    install_language(qapp, "en")
    theme = install_theme(qapp)
    theme.force(False)
    return theme


class _Watch(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.fixture(autouse=True)
def only_whole_windows(qapp: QApplication) -> Iterator[None]:
    """A part shown before it has a parent flashes up as a window and takes the keyboard."""
    watch = _Watch()
    qapp.installEventFilter(watch)
    yield
    qapp.removeEventFilter(watch)
    whole = {"MainWindow", "Shell", "Composer", "QFileDialog", "AreaPicker", "QMenu"}
    assert set(watch.windows) <= whole


@pytest.fixture
def node() -> Iterator[NodeThread]:
    thread = NodeThread()
    thread.start()
    yield thread
    thread.stop()


@pytest.fixture
def app() -> FakeApplication:
    return sample_application()


@pytest.fixture
def bridge(node: NodeThread, app: FakeApplication) -> Iterator[Bridge]:
    made = Bridge(node)
    made.attach(app)
    yield made
    made.close()


@pytest.fixture
def on_node(node: NodeThread) -> Callable[[Callable[[], T]], T]:
    """Run something on the node's loop and wait for it."""

    def run(work: Callable[[], T]) -> T:
        async def do() -> T:
            return work()

        return node.submit(do()).result(5)

    return run


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, app: FakeApplication) -> MainWindow:
    """The main window of the sample profile, its list loaded."""
    made = MainWindow(bridge, lambda: NOW)
    qtbot.addWidget(made)
    made.page.opened = []
    made.page.open_url = made.page.opened.append
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.load()
    qtbot.waitUntil(lambda: made.conversations.rowCount() == len(app.people) + len(app.bands))
    return made
