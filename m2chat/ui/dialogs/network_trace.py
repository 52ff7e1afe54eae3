"""The trace in the window: what was tried to reach somebody, step by step, while it happens."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QWidget

from m2chat.app.face import Step, TraceStep
from m2chat.app.step_words import step_sentence
from m2chat.ids import UserId
from m2chat.messaging.model import Contact
from m2chat.ui.bridge import Bridge, Call
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space, Type, px, theme
from m2chat.ui.views.parts import Choice, column, label

WAIT_S = 20.0
SHOWN = 300  # the newest steps
_GOOD = frozenset({Step.UP, Step.ANSWERED, Step.FOUND, Step.RELAY_BOUND, Step.REGISTERED})
_BAD = frozenset(
    {Step.FAILED, Step.NO_PATH, Step.SILENT, Step.HANDSHAKE_FAILED, Step.BAD_BUNDLE, Step.KA_DOWN}
)


class NetworkTrace(QWidget):
    """The third page of the network sheet."""

    def __init__(self, bridge: Bridge, people: Iterable[Contact], chosen: Contact | None) -> None:
        super().__init__()
        self._bridge = bridge
        self._call: Call | None = None
        self._after = 0
        self._steps: deque[TraceStep] = deque(maxlen=SHOWN)
        self._titles = {one.id: one.title for one in people}
        body = column(self, 0, Space.M)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.who = Choice(tr("Whose trace"))
        self.who.addItem(tr("Everybody and this computer"), "")
        for user, title in sorted(self._titles.items(), key=lambda item: item[1].casefold()):
            self.who.addItem(title, str(user))
        if chosen is not None:
            self.who.setCurrentIndex(max(0, self.who.findData(str(chosen.id))))
        row.addWidget(self.who, 1)
        body.addLayout(row)
        self.text = _Steps()
        body.addWidget(self.text, 1)
        body.addWidget(
            label(tr("Kept in memory on this computer, and nowhere else. Never sent."), "caption")
        )
        self.who.activated.connect(self._choose)
        theme().changed.connect(self._paint)
        self._paint()

    @property
    def _contact(self) -> UserId | None:
        text = str(self.who.currentData())
        return UserId.parse(text) if text else None

    def showEvent(self, event: QShowEvent) -> None:
        """Follow while somebody looks."""
        super().showEvent(event)
        self._ask(0.0)

    def hideEvent(self, event: QHideEvent) -> None:
        """And no longer."""
        super().hideEvent(event)
        self._stop()

    def _choose(self) -> None:
        self._stop()
        self._after = 0
        self._steps.clear()
        self._paint()
        self._ask(0.0)

    def _stop(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._call = None

    def _ask(self, wait_s: float) -> None:
        if self._call is not None:
            return
        contact, after = self._contact, self._after
        self._call = self._bridge.ask(
            lambda app: app.trace(contact, after, wait_s), self._came, owner=self
        )

    def _came(self, steps: Sequence[TraceStep]) -> None:
        self._call = None
        if steps:
            self._after = steps[-1].number
            self._steps.extend(steps)
            self._paint()
        if self.isVisible():
            self._ask(WAIT_S)

    def _paint(self) -> None:
        bar = self.text.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        self.text.setHtml(trace_html(self._steps, self._titles))
        if at_end:
            bar.setValue(bar.maximum())


class _Steps(QTextBrowser):
    """The lines; they can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trace")
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Steps"))
        self.setMinimumHeight(px(320))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """Tall enough for two tries."""
        return QSize(px(480), px(380))


def trace_html(steps: Iterable[TraceStep], titles: dict[UserId, str]) -> str:
    """The steps, flow by flow; ``titles`` are what people are called."""
    look = theme()
    faint, soft = look.colour("text_faint").name(), look.colour("text_soft").name()
    good, bad = look.colour("good").name(), look.colour("danger").name()
    parts, flow = [f'<div style="font-size:{Type.NORMAL}px">'], None
    for one in steps:
        if one.flow != flow:
            parts.append("</table>" if flow is not None else "")
            flow = one.flow
            who = (
                tr("This computer") if one.peer is None else titles.get(one.peer, str(one.peer)[:8])
            )
            flow_words = escape(tr("flow {number}", number=one.flow))
            parts.append(
                f'<p style="margin:10px 0 4px 0"><b>{escape(who)}</b>'
                f'<span style="color:{faint}">&nbsp; {flow_words}</span></p>'
                '<table cellspacing="0" cellpadding="2" width="100%">'
            )
        colour = good if one.step in _GOOD else bad if one.step in _BAD else ""
        style = f' style="color:{colour}"' if colour else ""
        place = f'<br/><span style="color:{faint}">{escape(one.place)}</span>' if one.place else ""
        parts.append(
            f'<tr><td width="76" align="right" style="color:{soft}">{one.seconds:.3f} s&nbsp;</td>'
            f"<td><span{style}>{escape(told(step_sentence(one)))}</span>{place}</td></tr>"
        )
    if flow is None:
        nothing = escape(tr("Nothing was tried yet. Steps appear here."))
        parts.append(f'<p style="color:{soft}">{nothing}</p>')
    else:
        parts.append("</table>")
    parts.append("</div>")
    return "".join(parts)
