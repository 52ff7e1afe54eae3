"""The doctor, live, in a few lines: what works gets a tick, what does not says what to do.

It never blocks: whatever it finds, the person goes on.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from m2chat.app.face import Finding, FindingState
from m2chat.errors import UserFacingError
from m2chat.ui import network_words
from m2chat.ui.bridge import ApplicationFace, Bridge, Call
from m2chat.ui.language import mark, tr
from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import column, frame, label
from m2chat.ui.views.picture import Picture

COLUMNS = 2
LOOKS = {
    FindingState.OK: ("check", "good"),
    FindingState.WARN: ("alert", "warning"),
    FindingState.BAD: ("alert", "danger"),
    FindingState.SKIPPED: ("info", "text_faint"),
}
TICKS = {
    "interfaces": mark("In a network"),
    "socket": mark("m2chat can be heard"),
    "multicast": mark("People in this room find you"),
    "mapping": mark("Router"),
    "punch": mark("The direct way"),
    "mtu": mark("Large messages"),
    "ka": mark("Server of your circle"),
    "registration": mark("People elsewhere find you"),
    "relay": mark("Helper for hard routers"),
}
# what nobody misses before the first contact: said with the ticks, not as a trouble
QUIET = ("ka", "registration", "relay", "udp", "clock", "mapping", "punch")


class SelfTest(QWidget):
    """Ticks as they come, and a sentence for each trouble."""

    changed = Signal()
    over = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._call: Call | None = None
        self.findings: list[Finding] = []
        box, inside = frame("card", Space.S, Space.M)
        self.verdict = label(tr("Looking at your network…"), "section")
        inside.addWidget(self.verdict)
        self._ticks = QGridLayout()
        self._ticks.setHorizontalSpacing(Space.L)
        self._ticks.setVerticalSpacing(Space.XS)
        inside.addLayout(self._ticks)
        self._troubles = QVBoxLayout()
        self._troubles.setSpacing(Space.S)
        inside.addLayout(self._troubles)
        column(self).addWidget(box)

    @property
    def running(self) -> bool:
        """Whether it is under way."""
        return self._call is not None

    def run(self) -> None:
        """Begin, or begin anew."""
        if self._call is not None:
            self._call.cancel()
        self.findings.clear()
        for layout in (self._ticks, self._troubles):
            while (item := layout.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self.verdict.setText(tr("Looking at your network…"))
        tell = self._bridge.from_node(self._found, self)

        async def examine(app: ApplicationFace) -> Sequence[Finding]:
            await app.start()
            return await app.examine(tell)

        self._call = self._bridge.ask(examine, self._done, self._failed, self)
        self.changed.emit()

    def _found(self, finding: Finding) -> None:
        if self._call is None or finding in self.findings:
            return
        self.findings.append(finding)
        trouble = finding.state in (FindingState.WARN, FindingState.BAD) or (
            finding.state is FindingState.SKIPPED and finding.id not in QUIET
        )
        if trouble:
            self._troubles.addWidget(_line(finding, whole=True))
        else:
            at = self._ticks.count()
            self._ticks.addWidget(_line(finding, whole=False), at // COLUMNS, at % COLUMNS)
        self.changed.emit()

    def _done(self, findings: Sequence[Finding]) -> None:
        for finding in findings:
            self._found(finding)
        self._call = None
        bad = sum(one.state is FindingState.BAD for one in self.findings)
        words = tr("Your network is ready.")
        if any(one.state is FindingState.WARN for one in self.findings):
            words = tr("It works. This could be better:")
        if bad:
            words = tr("You can go on; this should be mended when you have time:")
        self.verdict.setText(words)
        self.verdict.setAccessibleName(words)
        self.changed.emit()
        self.over.emit()

    def _failed(self, error: UserFacingError) -> None:
        self._call = None
        self.verdict.setText(tr("Your network could not be tried: {why}", why=told(error)))
        self.changed.emit()
        self.over.emit()


def _line(finding: Finding, *, whole: bool) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    icon_name, colour = LOOKS[finding.state]
    row.addWidget(Picture(16, icon_name, colour), 0, Qt.AlignmentFlag.AlignTop)
    name = tr(TICKS.get(finding.id) or network_words.CHECKS.get(finding.id, finding.id))
    state = tr(network_words.CHECK_STATES[finding.state])
    if whole:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(finding.sentence, "text"))
        if finding.advice:
            texts.addWidget(label(finding.advice, "soft"))
        row.addLayout(texts, 1)
    else:
        row.addWidget(label(name, "caption"), 1)
        line.setToolTip(plain_hint(finding.sentence))
    line.setAccessibleName(f"{name}, {state}: {finding.sentence} {finding.advice}".strip())
    return line
