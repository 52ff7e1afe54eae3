"""Who writes where, as others tell it; what is not renewed ends by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from m2chat.app.faces.life import TypingChanged
from m2chat.events import Event
from m2chat.ids import ChatId, UserId
from m2chat.messaging.events import MessageAdded
from m2chat.messaging.model import Direction
from m2chat.ui.language import tr

STAYS_MS = 12_000  # longer than the pauses between what others tell


class TypingWatch(QObject):
    """The people who write, by conversation."""

    changed = Signal(object)  # a ChatId

    def __init__(self, name: Callable[[ChatId, UserId], str], parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._writing: dict[ChatId, dict[UserId, QTimer]] = {}

    def apply(self, event: Event) -> None:
        """Somebody began or stopped, or what they wrote is there."""
        if isinstance(event, TypingChanged):
            if event.typing:
                self._begin(event.contact, event.author)
            else:
                self._end(event.contact, event.author)
        elif isinstance(event, MessageAdded) and event.message.direction is Direction.IN:
            message = event.message
            for who in list(self._writing.get(message.contact, {})):
                if message.author in (None, who):
                    self._end(message.contact, who)

    def words(self, chat: ChatId) -> str:
        """``Eva is writing…`` in a group, ``writing…`` with one contact; empty when nobody is."""
        people = self._writing.get(chat, {})
        if not people:
            return ""
        names = [self._name(chat, who) for who in people]
        named = [name for name in names if name]
        if not named:
            return tr("writing…")
        if len(named) == 1:
            return tr("{name} is writing…", name=named[0])
        return tr("{name} and %n more are writing…", n=len(people) - 1, name=named[0])

    def _begin(self, chat: ChatId, who: UserId) -> None:
        people = self._writing.setdefault(chat, {})
        if who not in people:
            timer = people[who] = QTimer(self)
            timer.setSingleShot(True)
            timer.timeout.connect(lambda: self._end(chat, who))
            self.changed.emit(chat)
        people[who].start(STAYS_MS)

    def _end(self, chat: ChatId, who: UserId) -> None:
        timer = self._writing.get(chat, {}).pop(who, None)
        if timer is not None:
            timer.deleteLater()
            self.changed.emit(chat)
