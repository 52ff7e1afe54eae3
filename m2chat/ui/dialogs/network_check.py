"""The doctor in the window: runs, shows each finding as it comes, can be stopped and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from m2chat.app.face import Finding, FindingState
from m2chat.errors import UserFacingError
from m2chat.ui import network_words
from m2chat.ui.bridge import Bridge, Call
from m2chat.ui.language import mark, tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import StatusLine, button, column, frame, label, restyle
from m2chat.ui.views.picture import Picture

EXPECTED = 10  # findings of a usual run, for the progress bar
_INTRO = mark(
    "Tries this computer's port, every look-up server, the way from outside and the size of "
    "datagrams. It takes a few seconds and tells nobody anything."
)
_LOOKS = {
    FindingState.OK: ("check", "good"),
    FindingState.WARN: ("alert", "warning"),
    FindingState.BAD: ("alert", "danger"),
    FindingState.SKIPPED: ("info", "text_faint"),
}


class NetworkCheck(QWidget):
    """The second page of the network sheet."""

    resized = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._call: Call | None = None
        self._findings: list[Finding] = []
        body = column(self, 0, Space.M)
        self.verdict = label(tr("Check the network"), "title")
        self._intro = label(tr(_INTRO), "soft")
        self.progress = QProgressBar()
        self.progress.setRange(0, EXPECTED)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the check"))
        self.progress.hide()
        body.addWidget(self.verdict)
        body.addWidget(self._intro)
        body.addWidget(self.progress)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        self.run_button = button(tr("Run the check"), "primary", "pulse")
        self.stop_button = button(tr("Stop"), "", "close")
        self.copy_button = button(tr("Copy report"), "", "copy")
        self.copy_button.setToolTip(tr("Without any address"))
        for one in (self.run_button, self.stop_button, self.copy_button):
            buttons.addWidget(one)
        buttons.addStretch(1)
        body.addLayout(buttons)
        self.status = StatusLine()
        body.addWidget(self.status)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        body.addLayout(self._rows)
        body.addStretch(1)
        self.run_button.clicked.connect(self.run)
        self.stop_button.clicked.connect(self.stop)
        self.copy_button.clicked.connect(self._copy)
        self._show_running(False)

    @property
    def running(self) -> bool:
        """Whether a check is under way."""
        return self._call is not None

    @property
    def findings(self) -> Sequence[Finding]:
        """What was found so far."""
        return tuple(self._findings)

    def run(self) -> None:
        """Begin, unless a check is under way."""
        if self.running:
            return
        self._findings.clear()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.status.clear()
        self.verdict.setText(tr("Checking…"))
        tell = self._bridge.from_node(self._found, self)
        self._call = self._bridge.ask(lambda app: app.examine(tell), self._done, self._failed, self)
        self._show_running(True)
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Give up a check that is under way; what was found stays."""
        if self._call is None:
            return
        self._call.cancel()
        self._call = None
        self.verdict.setText(tr("Stopped. What was found until then:"))
        self._show_running(False)

    def _found(self, finding: Finding) -> None:
        if self._call is None:  # it came when the check was stopped already
            return
        self._findings.append(finding)
        self._rows.addWidget(finding_row(finding))
        self.progress.setValue(min(len(self._findings), EXPECTED - 1))
        self.resized.emit()

    def _done(self, findings: Sequence[Finding]) -> None:
        self._call = None
        for finding in findings[len(self._findings) :]:
            self._findings.append(finding)
            self._rows.addWidget(finding_row(finding))
        words = network_words.check_verdict(findings)
        self.verdict.setText(words)
        self.verdict.setAccessibleName(words)
        self._show_running(False)

    def _failed(self, error: UserFacingError) -> None:
        self._call = None
        self.verdict.setText(tr("The check could not be finished."))
        self.status.show_error(told(error))
        self._show_running(False)

    def _show_running(self, running: bool) -> None:
        had_focus = self.stop_button.hasFocus()
        found = bool(self._findings)
        self.progress.setValue(0)
        self.progress.setVisible(running)
        self._intro.setVisible(not running and not found)
        self.run_button.setVisible(not running)
        self.run_button.setText(tr("Run it again") if found else tr("Run the check"))
        self.stop_button.setVisible(running)
        self.copy_button.setVisible(not running and found)
        if had_focus and not running:
            self.run_button.setFocus(Qt.FocusReason.OtherFocusReason)
        restyle(self.run_button)
        self.resized.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(network_words.check_report(self._findings))
        self.status.show_good(tr("The report is in the clipboard. No address is in it."))
        self.resized.emit()


def finding_row(finding: Finding) -> QWidget:
    """State, what is so, what to do, where."""
    kinds = {FindingState.BAD: "dangerTint", FindingState.WARN: "warningTint"}
    line, inside = frame(kinds.get(finding.state, "card"), 2, Space.M)
    top = QHBoxLayout()
    top.setSpacing(Space.M)
    icon_name, colour = _LOOKS[finding.state]
    picture = Picture(18, icon_name, colour)
    state = tr(network_words.CHECK_STATES[finding.state])
    picture.setToolTip(state)
    top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(px(2))
    name = tr(network_words.CHECKS.get(finding.id, finding.id))
    texts.addWidget(label(name, "section"))
    texts.addWidget(label(told(finding.sentence), "text"))
    if finding.advice:
        texts.addWidget(label(told(finding.advice), "soft"))
    if finding.place:
        place = label(finding.place, "caption")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts.addWidget(place)
    top.addLayout(texts, 1)
    inside.addLayout(top)
    line.setAccessibleName(
        f"{name}, {state}: {told(finding.sentence)} {told(finding.advice)}".strip()
    )
    return line
