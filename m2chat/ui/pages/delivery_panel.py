"""The side panel of one message: where it is, why, what happens next, and what one can do.

One plain sentence, the chain You > Look-up > Route > Contact with at most one broken link, the
facts, and at most three buttons.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.app.face import TraceStep
from m2chat.app.faces.life import StoryLine
from m2chat.app.step_words import step_sentence
from m2chat.messaging.model import DeliveryState, Message
from m2chat.ui import moments, wording
from m2chat.ui.delegates.drawing import mark_colour, mark_name
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space, theme
from m2chat.ui.views.chain import Chain
from m2chat.ui.views.parts import ElidedLabel, ToolIcon, button, column, frame, label, restyle
from m2chat.ui.views.picture import Picture
from m2chat.ui.wording import Act

TICK_MS = 1000
STEPS_SHOWN = 6
_CANCELLABLE = (DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.STORED)


class DeliveryPanel(QWidget):
    """What is known of one message's delivery."""

    closed = Signal()
    retry = Signal(object)  # a Message
    cancel = Signal(object)
    copy = Signal(object)
    act = Signal(object)  # a wording.Act
    trace = Signal()

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self._now = now
        self._message: Message | None = None
        self._name = ""
        self._act = Act.NONE
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body = column(self, Space.L, Space.M)
        top = QHBoxLayout()
        top.addWidget(label(tr("Delivery"), "title"), 1)
        close = ToolIcon("close", tr("Close the delivery panel"), tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        top.addWidget(close)
        body.addLayout(top)
        quote, inside = frame("card", Space.XS)
        self._quote = label("", "soft")
        self.copy_button = ToolIcon("copy", tr("Copy text"))
        line = QHBoxLayout()
        line.addWidget(self._quote, 1)
        line.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(line)
        body.addWidget(quote)
        state = QHBoxLayout()
        state.setSpacing(Space.M)
        self._mark = Picture(30)
        state.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self.sentence = label("", "name")
        state.addWidget(self.sentence, 1)
        body.addLayout(state)
        self._advice = label("", "soft")
        body.addWidget(self._advice)
        self._chain = Chain()
        body.addWidget(self._chain)
        self.act_button = button("", "primary", "pulse")
        self.retry_button = button(tr("Retry now"), "primary", "refresh")
        self.facts = label("", "soft")
        self.cancel_button = button(tr("Cancel message"), "danger", "close")
        for one in (self.act_button, self.retry_button, self.facts):
            body.addWidget(one)
        self._steps_box, steps = frame("card", 2)
        top_line = QHBoxLayout()
        self._heading = label(tr("The last try"), "section")
        top_line.addWidget(self._heading, 1)
        self.trace_button = button(tr("Whole trace…"), "quiet")
        top_line.addWidget(self.trace_button)
        steps.addLayout(top_line)
        self.steps = [ElidedLabel("caption") for _ in range(STEPS_SHOWN)]
        for line_of in self.steps:
            steps.addWidget(line_of)
        body.addWidget(self._steps_box)
        self._steps_box.hide()
        body.addStretch(1)
        body.addWidget(self.cancel_button)
        self.trace_button.clicked.connect(self.trace)
        self.retry_button.clicked.connect(lambda: self.retry.emit(self._message))
        self.cancel_button.clicked.connect(lambda: self.cancel.emit(self._message))
        self.copy_button.clicked.connect(lambda: self.copy.emit(self._message))
        self.act_button.clicked.connect(lambda: self.act.emit(self._act))
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def message(self) -> Message | None:
        """The message that is shown."""
        return self._message if self.isVisible() else None

    def show_message(self, message: Message, name: str) -> None:
        """Show a message, or its newer state."""
        if self._message is None or self._message.id != message.id:
            self.show_steps(())
        self._message, self._name = message, name
        words = wording.REASONS[message.reason]
        self._quote.setText(message.text if len(message.text) < 160 else message.text[:159] + "…")
        self.sentence.setText(wording.delivery_sentence(message, name, self._now()))
        advice = wording.reason_advice(message.reason, name)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        reached = message.state in (DeliveryState.DELIVERED, DeliveryState.READ)
        first_name = name.split()[0] if name.split() else name
        broken = None if reached else words.broken
        self._chain.show_chain(broken, first_name, reached=reached)
        colour = "text_soft"
        if message.warning or message.state is DeliveryState.FAILED:
            colour = mark_colour(message, theme().colour(colour), on_bubble=False).name()
        self._mark.show_icon(mark_name(message), colour, wide=True)
        self.retry_button.setVisible(message.state in wording.RETRYABLE)
        self.retry_button.setText(
            tr("Send again")
            if message.state in (DeliveryState.EXPIRED, DeliveryState.CANCELLED)
            else tr("Retry now")
        )
        self.cancel_button.setVisible(message.state in _CANCELLABLE)
        self._act = words.act if words.act not in (Act.RETRY, Act.CANCEL) else Act.NONE
        self.act_button.setVisible(self._act is not Act.NONE and not reached)
        self.act_button.setText(tr(self._act))
        acts = self._act is not Act.NONE and not reached
        self.retry_button.setProperty("kind", "" if acts else "primary")
        restyle(self.retry_button)
        self._tick()
        self._timer.start()

    def show_steps(self, steps: Sequence[TraceStep]) -> None:
        """The steps of the last try; nothing is shown when there are none."""
        flow = [one for one in steps if one.flow == steps[-1].flow][-STEPS_SHOWN:]
        self._heading.setText(tr("The last try"))
        self._show_lines([f"{one.seconds:.2f} s  {told(step_sentence(one))}" for one in flow])

    def show_way(self, lines: Sequence[StoryLine]) -> None:
        """What was kept of the way of a message that is there, or will not go any more."""
        known = [one for one in lines if not one.layer and one.at is not None][-STEPS_SHOWN:]
        self._heading.setText(tr("The way it took"))
        now = self._now()
        self._show_lines(
            [
                " · ".join(
                    part
                    for part in (
                        moments.to_the_second(one.at or 0.0, now),
                        told(one.title),
                        told(one.detail),
                    )
                    if part
                )
                for one in known
            ]
        )

    def _show_lines(self, lines: Sequence[str]) -> None:
        for shown, words in zip(self.steps, [*lines, *[""] * STEPS_SHOWN], strict=False):
            shown.setText(words)
            shown.setVisible(bool(words))
        self._steps_box.setVisible(bool(lines))

    def hideEvent(self, event: object) -> None:
        """No countdown while nobody sees it."""
        self._timer.stop()

    def _tick(self) -> None:
        message = self._message
        if message is None:
            return
        now = self._now()
        lines = [tr("Written {when}", when=moments.day_and_time(message.sent_at, now))]
        if message.attempts and not wording.is_final(message.state):
            lines.append(tr("%n attempt(s) so far", n=message.attempts))
        upcoming = wording.next_try_sentence(message, now)
        self.facts.setText("\n".join([*lines, upcoming] if upcoming else lines))
        restyle(self.facts)
