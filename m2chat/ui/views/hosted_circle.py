"""A circle that this computer hosts, as a page: open it with one button, hand its code to others.

Stands in the sheet *Host a circle* and in the first minute.  Shows what ``HostChanged`` tells.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QSpinBox,
    QWidget,
)

from m2chat.app.faces.hosting import HostChanged, HostReach, HostState, HostStatus
from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.ui.bridge import Bridge
from m2chat.ui.cards.code_card import CodeCard
from m2chat.ui.cards.shown import circle_code
from m2chat.ui.language import tr
from m2chat.ui.limits import NAME_LIMIT, limit
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.narrow_button import NarrowCheck
from m2chat.ui.views.parts import StatusLine, button, column, frame, label, label_of

QR = 208
MEGABYTE = 1e6
PORT_MIN, PORT_MAX = 1_024, 65_535


def people_line(status: HostStatus) -> str:
    """The live line: who is here, what was passed on, what is kept."""
    people = tr("%n person(s) here now", n=status.people)
    passed = tr("{megabytes} MB passed on", megabytes=f"{status.relayed / MEGABYTE:.1f}")
    kept = tr("%n message(s) kept for people who were away", n=status.kept)
    return f"{people}  ·  {passed}  ·  {kept}"


class HostedCircle(QWidget):
    """The page."""

    changed = Signal()  # its size may be another one
    opened = Signal(str)  # the circle's name: people can be met there

    def __init__(self, bridge: Bridge, *, alone: bool = True) -> None:
        """``alone`` False: the page around it has the button that goes on, and calls ``open``."""
        super().__init__()
        self._bridge, self._alone = bridge, alone
        self.status = HostStatus()
        self._asking = False
        self._opening = False  # the hint that it is being opened stands there
        body = column(self, 0, Space.M)
        self._off, self._on = QWidget(), QWidget()
        self._make_off()
        self._make_on()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Opening the circle"))
        self.said = StatusLine()
        for one in (self._off, self._on, self.busy, self.said):
            body.addWidget(one)
        bridge.happened.connect(self._heard)
        self._show(self.status)

    def load(self) -> None:
        """Ask how it is."""
        self._bridge.ask(lambda app: app.hosting.status(), self._show, self._failed, self)

    def first(self) -> QWidget:
        """Where the keyboard goes."""
        return self.name if self._on.isHidden() else self.code.copy_button

    @property
    def working(self) -> bool:
        """Whether it is being opened."""
        return self._asking or self.status.state is HostState.STARTING

    # -- its two faces -------------------------------------------------------------------------

    def _make_off(self) -> None:
        body = column(self._off, 0, Space.S)
        body.addWidget(
            label(
                tr(
                    "Your computer helps your people to find each other, for as long as it is on. "
                    "It keeps messages for those who are away, and it can't read any of them."
                ),
                "soft",
            )
        )
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the circle"))
        self.name.setPlaceholderText(tr("Family, Book club, …"))
        limit(self.name, NAME_LIMIT)
        body.addWidget(label_of(self.name, tr("What is the circle called?")))
        body.addWidget(self.name)
        self.port_box = NarrowCheck(tr("Choose the port myself"))
        self.port = QSpinBox()
        self.port.setRange(PORT_MIN, PORT_MAX)
        self.port.setValue(4700)
        self.port.setAccessibleName(tr("UDP port"))
        self.port.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.port_box)
        row.addWidget(self.port)
        row.addStretch(1)
        body.addLayout(row)
        self.open_button = button(tr("Host this circle"), "primary", "circle")
        if self._alone:
            body.addSpacing(Space.XS)
        body.addWidget(self.open_button)
        self.open_button.setVisible(self._alone)
        self.port_box.toggled.connect(self.port.setVisible)
        self.port_box.toggled.connect(lambda _: self.changed.emit())
        if self._alone:
            self.name.returnPressed.connect(self.open)
        self.open_button.clicked.connect(self.open)

    def _make_on(self) -> None:
        body = column(self._on, 0, Space.S)
        self.title = label("", "name")
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line = label(tr("Let your people scan this code, or send them the link."), "soft")
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.code = CodeCard(self._bridge, QR, primary=self._alone)
        self.code.changed.connect(self.changed)
        body.addWidget(self.title)
        body.addWidget(line)
        body.addWidget(self.code)
        box, inside = frame("card", Space.XS, Space.M)
        self.reach = label("", "text")
        self.advice = label("", "soft")
        self.figures = label("", "caption")
        for text in (self.reach, self.advice, self.figures):
            inside.addWidget(text)
        body.addWidget(box)
        self.with_program = NarrowCheck(tr("Open it whenever m2chat starts"))
        body.addWidget(self.with_program)
        self.check_button = button(tr("Look again"), "quiet", "refresh")
        self.stop_button = button(tr("Stop hosting"), "quiet", "stop")
        last = Flow()
        last.add(self.check_button, self.stop_button)
        body.addWidget(last)
        self.with_program.clicked.connect(self._choose_start)
        self.check_button.clicked.connect(self._check)
        self.stop_button.clicked.connect(self.stop)

    # -- what a person does --------------------------------------------------------------------

    def open(self) -> None:
        """Host it."""
        if self._asking:
            return
        self._asking = True
        self.said.clear()
        name = self.name.text().strip()
        port = self.port.value() if self.port_box.isChecked() else 0

        def done(status: HostStatus) -> None:
            self._asking = False
            self._show(status)
            self.code.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.opened.emit(status.name)

        self._bridge.ask(lambda app: app.hosting.start(name, port), done, self._failed, self)
        self._show(self.status)

    def stop(self) -> None:
        """Close it; the same circle can be opened again."""

        def done(status: HostStatus) -> None:
            self._show(status)
            self.said.show_hint(
                tr("The circle is closed. Your people find it again when you host it again.")
            )
            if self._alone:
                self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

        self._bridge.ask(lambda app: app.hosting.stop(), done, self._failed, self)

    def _choose_start(self, on: bool) -> None:
        self._bridge.ask(
            lambda app: app.hosting.set_with_program(on), self._show, self._failed, self
        )

    def _check(self) -> None:
        self._bridge.ask(lambda app: app.hosting.check(), self._show, self._failed, self)

    # -- what is shown -------------------------------------------------------------------------

    def _heard(self, event: Event) -> None:
        if isinstance(event, HostChanged):
            self._show(event.status)

    def _show(self, status: HostStatus) -> None:
        before, self.status = self.status, status
        running = status.state in (HostState.RUNNING, HostState.REPAIRING) and bool(status.link)
        working = self.working
        self._on.setVisible(running and not self._asking)
        self._off.setVisible(not running and not working)
        self.busy.setVisible(working)
        if status.name:
            self.name.setText(status.name)
            self.name.setEnabled(False)  # a circle keeps its name
        if status.state is HostState.FAILED:
            self.said.show_error(status.trouble)
        elif working:
            self.said.show_hint(tr("Opening the circle on this computer…"))
        elif status.state is HostState.REPAIRING:
            self.said.show_hint(tr("The circle stopped by itself. It is being opened again."))
        elif before.state is not status.state or self._opening:
            self.said.clear()
        self._opening = working
        self._show_figures(status)
        if status.link:
            self.code.show_code(circle_code(status.name, status.link))
        self.changed.emit()

    def _show_figures(self, status: HostStatus) -> None:
        self.title.setText(tr("The circle {name} is open", name=status.name))
        self.reach.setText(status.reach_sentence)
        self.reach.setVisible(status.reach is not HostReach.UNKNOWN)
        self.advice.setText(status.advice)
        self.advice.setVisible(bool(status.advice))
        self.figures.setText(people_line(status))
        self.with_program.setChecked(status.with_program)

    def _failed(self, error: UserFacingError) -> None:
        self._asking = False
        self._show(self.status)
        self.said.show_error(told(error))
        self.changed.emit()
