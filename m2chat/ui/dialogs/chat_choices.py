"""How long messages of a conversation stay."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from m2chat.messaging.model import Conversation
from m2chat.ui import chat_words
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.views.parts import button, label


class ChooseTimer(Sheet):
    """A list of durations; the one in force has a tick."""

    def __init__(
        self, window: QWidget, conversation: Conversation, go: Callable[[int], object]
    ) -> None:
        super().__init__(window, tr("Disappearing messages"), 420)
        with_whom = tr("you both") if conversation.contact is not None else tr("everybody here")
        if conversation.notes is not None:
            with_whom = tr("you")
        self.body.addWidget(
            label(
                tr(
                    "New messages disappear from the computers of {with_whom} so long after they "
                    "were read. Older ones stay. A picture of the screen cannot be prevented.",
                    with_whom=with_whom,
                ),
                "soft",
            )
        )
        self.choices = []
        for seconds in chat_words.TIMERS:
            chosen = seconds == conversation.settings.timer_s
            icon_name = "check" if chosen else "timer" if seconds else "close"
            one = button(chat_words.duration(seconds), "row", icon_name)
            one.clicked.connect(self._taker(seconds, go))
            self.body.addWidget(one)
            self.choices.append(one)
        self.first = self.choices[0]

    def _taker(self, seconds: int, go: Callable[[int], object]) -> Callable[[], None]:
        def take() -> None:
            self.close_sheet()
            go(seconds)

        return take
