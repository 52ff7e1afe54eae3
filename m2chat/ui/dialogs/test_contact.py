"""Test the connection with a contact: one button, each step as it comes, a text to paste.

Below stands whether they may test with us; asked once, it can be changed here.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from m2chat.app.faces.insight import TestRun, TestStep
from m2chat.app.insight.findings import report
from m2chat.errors import UserFacingError
from m2chat.messaging.model import Contact
from m2chat.ui import inspection
from m2chat.ui.bridge import Bridge, Call
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import mark, tr
from m2chat.ui.theme import Space, px
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import Choice, StatusLine, button, frame, label, label_of
from m2chat.ui.views.picture import Picture

WIDTH = 560
_LOOKS = {
    "ok": ("check", "good", mark("works")),
    "warn": ("alert", "warning", mark("could be better")),
    "bad": ("alert", "danger", mark("does not work")),
    "skipped": ("info", "text_faint", mark("not tried")),
}
_CHECKS = {
    "session": mark("The connection"),
    "asked": mark("Permission"),
    "look-up": mark("Look-up"),
    "direct": mark("The direct way"),
    "relay": mark("Relay"),
    "there": mark("1 MiB there"),
    "back": mark("1 MiB back"),
    "mtu": mark("Longest packet"),
    "mapping": mark("The router"),
    "round-trip": mark("Round trip"),
    "came": mark("Speed"),
    "time": mark("Time"),
}
_ALLOWED = (("ask", mark("Ask me first")), ("yes", mark("Yes, at any time")), ("no", mark("No")))
_VALUES: dict[str, bool | None] = {"ask": None, "yes": True, "no": False}


class TestContact(Sheet):
    """One test."""

    __test__ = False

    def __init__(self, window: QWidget, bridge: Bridge, contact: Contact) -> None:
        super().__init__(window, tr("Test the connection with {name}", name=contact.title), WIDTH)
        self._bridge, self._contact = bridge, contact
        self._call: Call | None = None
        self._steps: tuple[TestStep, ...] = ()
        self._shown = 0
        self.line = label(
            tr(
                "Both computers look each other up, try the direct way and a relay, and send one "
                "MiB there and back. {name} is asked first.",
                name=contact.title,
            ),
            "soft",
        )
        self.body.addWidget(self.line)
        verbs = Flow()
        self.run_button = button(tr("Begin the test"), "primary", "pulse")
        self.copy_button = button(tr("Copy the result"), "", "copy")
        self.copy_button.setToolTip(tr("As text, without names and addresses"))
        self.copy_button.hide()
        verbs.add(self.run_button, self.copy_button)
        self.body.addWidget(verbs)
        self.status = StatusLine()
        self.body.addWidget(self.status)
        self._sides = {True: self._side(tr("Seen from here")), False: self._side(
            tr("Seen by {name}", name=contact.title))}  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        words = tr("{name} may test with you", name=contact.title)
        self.allowed = Choice(words)
        row.addWidget(label_of(self.allowed, words, ""), 1)
        for kept, shown in _ALLOWED:
            self.allowed.addItem(tr(shown), kept)
        row.addWidget(self.allowed)
        self.body.addLayout(row)
        self.run_button.clicked.connect(self.run)
        self.copy_button.clicked.connect(self._copy)
        self.allowed.activated.connect(self._allow)
        self.closed.connect(self._stop)
        self._bridge.ask(
            lambda app: app.insight.may_test(contact.id), self._show_allowed, None, self
        )

    def _side(self, title: str) -> tuple[QWidget, QVBoxLayout]:
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        rows.addWidget(label(title, "section"))
        box.hide()
        self.body.addWidget(box)
        return box, rows

    def run(self) -> None:
        """Begin; nothing while one is under way."""
        if self._call is not None:
            return
        self._clear()
        self.run_button.setEnabled(False)
        self.run_button.setText(tr("Testing…"))
        tell = self._bridge.from_node(self._came, self)
        contact = self._contact.id
        self._call = self._bridge.ask(
            lambda app: app.insight.test(contact, tell), self._done, self._failed, self
        )

    def _came(self, run: TestRun) -> None:
        if self._call is not None:
            self._show(run.steps)

    def _done(self, steps: Sequence[TestStep]) -> None:
        self._show(tuple(steps))
        self._over()
        bad = any(one.state == "bad" for one in steps)
        if bad:
            self.status.show_error(tr("Something does not work; see below."))
        else:
            self.status.show_good(tr("The connection works."))
        self.copy_button.show()
        self.refit()

    def _failed(self, error: UserFacingError) -> None:
        self._over()
        self.status.show_error(str(error))
        self.refit()

    def _over(self) -> None:
        self._call = None
        self.run_button.setEnabled(True)
        self.run_button.setText(tr("Test again"))

    def _stop(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._call = None

    def _clear(self) -> None:
        self._steps, self._shown = (), 0
        self.status.clear()
        self.copy_button.hide()
        for box, rows in self._sides.values():
            while rows.count() > 1:
                item = rows.takeAt(1)
                if item is not None and (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            box.hide()

    def _show(self, steps: Sequence[TestStep]) -> None:
        self._steps = tuple(steps)
        for one in self._steps[self._shown :]:
            box, rows = self._sides[one.ours]
            rows.addWidget(step_row(one))
            box.show()
        self._shown = len(self._steps)
        self.refit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report(self._steps))
        self.status.show_good(tr("Copied, without names and addresses."))

    def _show_allowed(self, allowed: bool | None) -> None:
        kept = next(word for word, value in _VALUES.items() if value is allowed)
        self.allowed.setCurrentIndex(self.allowed.findData(kept))

    def _allow(self) -> None:
        allowed, contact = _VALUES[str(self.allowed.currentData())], self._contact.id
        self._bridge.ask(
            lambda app: app.insight.let_test(contact, allowed), None, self._failed, self
        )


def step_row(one: TestStep) -> QWidget:
    """State, what was tried, what came of it."""
    icon, colour, state = _LOOKS[one.state]
    kinds = {"bad": "dangerTint", "warn": "warningTint"}
    line, inside = frame(kinds.get(one.state, "card"), px(2), Space.S)
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    row.setContentsMargins(Space.XS, 0, Space.XS, 0)
    picture = Picture(18, icon, colour)
    picture.setToolTip(tr(state))
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(px(1))
    title, sentence = tr(_CHECKS.get(one.check, one.check)), inspection.say(one.sentence)
    texts.addWidget(label(title, "section"))
    texts.addWidget(label(sentence))
    row.addLayout(texts, 1)
    inside.addLayout(row)
    line.setAccessibleName(f"{title}, {tr(state)}: {sentence}")
    return line
