"""Who sits in front of the program: waits for what is painted, presses keys, reads the clock.

Nothing is polled while the program starts: this hears the program's own signals and the paint
events of the one part that is waited for.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from m2chat.ui import main as program
from m2chat.ui.models.message_model import PAGE
from tests.support.command_line import PASSPHRASE

PATIENCE_S = 60.0


class Paints(QObject):
    """Calls ``act`` with what ``see`` tells at a paint, as soon as that paint is on the screen."""

    def __init__(
        self, surface: Any, see: Callable[[], Any], act: Callable[[Any, float], object]
    ) -> None:
        super().__init__(surface)
        self._surface, self._see, self._act = surface, see, act
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A zero timer runs after the window's parts are painted and handed to the system."""
        if event.type() == QEvent.Type.Paint:
            seen = self._see()
            QTimer.singleShot(0, self, lambda: self._act(seen, time.monotonic()))
        return False

    def end(self) -> None:
        """See nothing any more."""
        self._surface.removeEventFilter(self)
        self.deleteLater()


async def painted(surface: Any, there: Callable[[], bool]) -> float:
    """Wait until something that is true now or later was painted; the moment, monotonic."""
    over: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    def look(seen: bool, when: float) -> None:
        if seen and not over.done():
            over.set_result(when)

    paints = Paints(surface, there, look)
    surface.update()
    try:
        return await asyncio.wait_for(over, PATIENCE_S)
    finally:
        paints.end()


async def until(signal: Any, there: Callable[[], bool] = lambda: True) -> None:
    """Wait for a signal after which something is true, unless it is already."""
    over: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def look(*_: object) -> None:
        if there() and not over.done():
            over.set_result(None)

    signal.connect(look)
    try:
        await asyncio.wait_for(over, PATIENCE_S)
    finally:
        signal.disconnect(look)


async def sees(there: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
    """Look ten times a second, where no figure is taken meanwhile."""
    async with asyncio.timeout(patience_s):
        while not there():
            await asyncio.sleep(0.1)


def press(field: Any, letter: str) -> None:
    """One key, as the system would hand it over."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        code = Qt.Key(ord(letter.upper()))
        QCoreApplication.postEvent(
            field, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter)
        )


@dataclass
class Desk:
    """The program as it is in use: shell, main window, and what the start took."""

    shell: Any
    window: Any
    figures: dict[str, float]

    @property
    def field(self) -> Any:
        """The message field."""
        return self.window.page.composer.field

    @property
    def view(self) -> Any:
        """The rows of the conversation."""
        return self.window.page.messages

    async def open_first(self) -> float:
        """Open the first conversation; when its newest page was painted."""
        model = self.window.page.model
        self.window.open_row(0)
        return await painted(self.view.viewport(), lambda: model.rowCount() >= PAGE)


async def usable(shells: asyncio.Future[Any], begun: float, chats: int) -> Desk:
    """From the start of the process to a letter in the message field: what *usable* means here.

    The window painted, the passphrase taken, the list painted with all conversations, the first of
    them opened and painted, a key pressed in the field and its letter painted.
    """
    from m2chat.ui.dialogs.unlock import Unlock

    figures: dict[str, float] = {"imports_s": time.monotonic() - begun}
    shell = await shells
    figures["shell_s"] = time.monotonic() - begun
    while not (shell.shows_page and isinstance(shell.page, Unlock)):
        await until(shell.page_changed)
    figures["unlock_page_s"] = time.monotonic() - begun
    shell.page.field.setText(PASSPHRASE)
    shell.page.open_button.click()
    await until(shell.ready)
    window = shell.window_page
    rows = window.conversations
    list_s = await painted(window.list.view.viewport(), lambda: rows.rowCount() >= chats) - begun
    figures["list_s"] = list_s
    figures["list_cpu_s"] = time.process_time()
    desk = Desk(shell, window, figures)
    figures["opened_s"] = await desk.open_first() - begun
    field = desk.field
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    press(field, "a")
    typed = await painted(field.viewport(), lambda: bool(field.toPlainText()))
    figures["usable_s"] = typed - begun
    figures["usable_cpu_s"] = time.process_time()
    field.clear()
    return desk


def shells() -> asyncio.Future[Any]:
    """The program's window, as soon as it is made."""
    found: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    make = program.Shell

    def heard(*words: Any, **more: Any) -> Any:
        shell = make(*words, **more)
        found.set_result(shell)
        return shell

    program.Shell = heard  # type: ignore[assignment,misc]
    return found
