"""The delivery panel of the open conversation: shows one message's way, does what it offers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from m2chat.app.face import TraceStep
from m2chat.app.faces.life import StoryLine
from m2chat.messaging.model import Message
from m2chat.ui import wording
from m2chat.ui.pages.contact_panel import ContactPanel
from m2chat.ui.pages.delivery_panel import DeliveryPanel
from m2chat.ui.pages.open_chat import OpenChat
from m2chat.ui.views.panels import Panels
from m2chat.ui.wording import Act


class MessageDelivery(QObject):
    """Where a message is, and retry, cancel, or what its reason asks for."""

    check_wanted = Signal()
    trace_wanted = Signal()
    compare_wanted = Signal()

    def __init__(
        self, chat: OpenChat, panel: DeliveryPanel, details: ContactPanel, panels: Panels
    ) -> None:
        super().__init__(chat)
        self._chat, self._panel, self._details, self._panels = chat, panel, details, panels
        panel.retry.connect(self.retry)
        panel.cancel.connect(self.cancel)
        panel.copy.connect(lambda message: QGuiApplication.clipboard().setText(message.text))
        panel.act.connect(self._act)
        panel.trace.connect(self.trace_wanted)

    def show(self, message: Message) -> None:
        """Say where a message is."""
        if self._chat.conversation is not None:
            self._panel.show_message(message, self._chat.title)
            self._panels.open("delivery")
            self._show_steps(message)

    def renew(self, message: Message) -> None:
        """The shown message changed."""
        shown = self._panel.message
        if shown is not None and shown.id == message.id:
            self._panel.show_message(message, self._chat.title)
            self._show_steps(message)

    def _show_steps(self, message: Message) -> None:
        """What the last try to reach them did, while the message waits; else its own way.

        Tries that came after it are not its.
        """
        if wording.is_final(message.state):
            self._show_way(message)
            return

        def came(steps: Sequence[TraceStep]) -> None:
            shown = self._panel.message
            if shown is not None and shown.id == message.id:
                self._panel.show_steps(steps)

        contact = self._chat.contact
        if contact is not None:
            self._chat.ask(lambda app: app.trace(contact.id), came)

    def _show_way(self, message: Message) -> None:
        def came(lines: Sequence[StoryLine]) -> None:
            shown = self._panel.message
            if shown is not None and shown.id == message.id:
                self._panel.show_way(lines)

        self._chat.ask(lambda app: app.life.story(message.id), came)

    def retry(self, message: Message) -> None:
        """Try it now."""
        self._chat.ask(lambda app: app.retry_message(message.id))

    def cancel(self, message: Message) -> None:
        """Take it back before it is delivered."""
        self._chat.ask(lambda app: app.cancel_message(message.id))

    def _act(self, act: Act) -> None:
        if act is Act.CHECK:
            self.check_wanted.emit()
        elif act is Act.ROUTE:
            self._panels.open("details")
            self._details.policy.setFocus(Qt.FocusReason.OtherFocusReason)
        elif act is Act.COMPARE:
            self.compare_wanted.emit()
        elif act is Act.CONTACT:
            self._panels.open("details")
