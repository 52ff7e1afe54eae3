"""The messages of a conversation that wait for their time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.messaging.model import Message
from m2chat.ui import moments
from m2chat.ui.language import tr
from m2chat.ui.models.message_rows import snippet
from m2chat.ui.pages.open_chat import OpenChat
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import EmptyState, ToolIcon, button, column, frame, label

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


class ScheduledPanel(QWidget):
    """Each with its time; send now, another time, or not at all."""

    closed = Signal()

    def __init__(self, chat: OpenChat, window: MainWindow) -> None:
        super().__init__()
        self._chat, self._window = chat, window
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body = column(self, Space.L, Space.M)
        top = QHBoxLayout()
        top.addWidget(label(tr("Scheduled"), "title"), 1)
        close = ToolIcon("close", tr("Close the list"), tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        top.addWidget(close)
        body.addLayout(top)
        self._none = EmptyState(
            "clock", tr("Nothing is scheduled"), tr("Right-click the send button.")
        )
        self._box = QWidget()
        self._lines = column(self._box, 0, Space.S)
        body.addWidget(self._box)
        body.addWidget(self._none, 1)
        body.addStretch(1)

    def renew_if_shown(self) -> None:
        """Something changed."""
        if self.isVisible():
            self.renew()

    def renew(self) -> None:
        """The list as it is now."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        waiting = sorted(self._window.chat_menu.waiting(), key=lambda m: m.send_at or 0)
        for message in waiting:
            self._lines.addWidget(self._line(message))
        self._none.setVisible(not waiting)

    def _line(self, message: Message) -> QWidget:
        box, inside = frame("card", Space.XS)
        when = moments.coming(message.send_at or 0, self._chat.now())
        inside.addWidget(label(when[:1].upper() + when[1:], "section"))
        inside.addWidget(label(snippet(message)[:160]))
        row = QHBoxLayout()
        for words, kind, act in (
            (tr("Now"), "quiet", self._now),
            (tr("Another time"), "quiet", self._later),
            (tr("Delete"), "danger", self._delete),
        ):
            one = button(words, kind)
            one.clicked.connect(_bound(act, message))
            row.addWidget(one)
        row.addStretch(1)
        inside.addLayout(row)
        return box

    def _now(self, message: Message) -> None:
        self._chat.ask(lambda app: app.life.reschedule(message.id, None))

    def _later(self, message: Message) -> None:
        from m2chat.ui.dialogs.schedule import Schedule

        def go(when: float) -> None:
            self._chat.ask(lambda app: app.life.reschedule(message.id, when))

        sheet = Schedule(self._window, self._chat.now, go)
        self._window.take(sheet)
        sheet.open_over(sheet.presets[0])

    def _delete(self, message: Message) -> None:
        self._window.page.message_verbs.delete([message])


def _bound(act: Callable[[Message], None], message: Message) -> Callable[[], None]:
    return lambda: act(message)
