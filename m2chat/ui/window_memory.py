"""What the window remembers of a profile between lock and unlock, and from one start to the next.

Which conversation is open says whom somebody talks to, so it is kept in the profile, encrypted as
all else there, and not among the choices for this computer.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from m2chat.messaging.life.options import Remembered

if TYPE_CHECKING:
    from m2chat.messaging.model import Conversation
    from m2chat.ui.main_window import MainWindow


class WindowMemory(QObject):
    """Asks once the list is there, and keeps every change at once."""

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.known = False  # before, nothing is written: it would take the place of what is kept
        self.now = Remembered()
        window.loaded.connect(self._load)
        window.page.chat.opened.connect(self._opened)

    def choose(self, **changes: Any) -> None:
        """Change some of it."""
        before, self.now = self.now, replace(self.now, **changes)
        if self.now == before:
            return
        self.changed.emit()
        if self.known:
            now = self.now
            self._window.bridge.ask(lambda app: app.life.remember(now), None, lambda _: None, self)

    def _load(self) -> None:
        def found(kept: Remembered) -> None:
            window = self._window
            self.known, self.now = True, kept
            self.changed.emit()
            open_ = window.page.chat.id
            if open_ is not None:
                self.choose(chat=open_)
            elif kept.chat is not None and window.sheet is None:
                window.open_conversation(kept.chat)  # nothing, when it is gone

        if not self.known:
            self._window.bridge.ask(lambda app: app.life.remembered(), found, lambda _: None, self)

    def _opened(self, conversation: Conversation | None) -> None:
        self.choose(chat=conversation.id if conversation is not None else None)
