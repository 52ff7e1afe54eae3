"""The last page of the first minute: how people find each other, with the network's self-test.

Three ways, one is chosen: nothing to set up in one room, a circle by its link, or a circle that
this computer hosts.  Each can be changed later, so none is mandatory.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from m2chat.app.codes.kinds import LinkKind
from m2chat.app.faces.hosting import HostState
from m2chat.errors import UserFacingError
from m2chat.ui.bridge import Bridge, Call, CircleInfo
from m2chat.ui.language import mark, tr
from m2chat.ui.retelling import told
from m2chat.ui.scan.panel import ScanPanel
from m2chat.ui.theme import Space, px
from m2chat.ui.views.hosted_circle import HostedCircle
from m2chat.ui.views.narrow_button import NarrowRadio
from m2chat.ui.views.parts import StatusLine, button, column, frame, label, restyle
from m2chat.ui.views.scrolling import scrolling
from m2chat.ui.welcome.pages import CIRCLE
from m2chat.ui.welcome.self_test import SelfTest

WIDTH = 480
INDENT = 34  # under the words of a radio button
ROOM, JOIN, HOST = range(3)


GO_ON = (mark("Start"), mark("Join and start"), mark("Host this circle"))  # the one button


class _Way(QWidget):
    """One of the three: a radio button, a line, and what belongs to it while it is chosen."""

    pointed_at = Signal()  # chosen by the mouse: the keyboard may go where something is to be typed

    def __init__(self, title: str, line: str) -> None:
        super().__init__()
        self._box, inside = frame("requestCard", 0, Space.M)
        self.radio = NarrowRadio(title)
        self.radio.setAccessibleDescription(line)
        self.radio.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        said = label(line, "soft")
        said.setIndent(px(INDENT))
        self.more = QWidget()
        self.more_body = column(self.more, 0, Space.S)
        self.more_body.setContentsMargins(0, Space.S, 0, 0)
        inside.addWidget(self.radio)
        inside.addWidget(said)
        inside.addWidget(self.more)
        column(self).addWidget(self._box)
        self.more.hide()

    def show_chosen(self, chosen: bool) -> None:
        """With what belongs to it, and a frame of the accent."""
        self.more.setVisible(chosen)
        self._box.setProperty("chosen", chosen)
        restyle(self._box)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on it chooses it."""
        self.radio.click()
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.pointed_at.emit()
        event.accept()


class NetworkStep(QWidget):
    """The page."""

    started = Signal()  # the person goes on to the window

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._call: Call | None = None  # a circle is being joined
        self.joined = ""  # the name of the circle that was joined here
        self.setAccessibleName(tr("How do you find each other?"))
        outer = column(self)
        content = QWidget()
        outer.addWidget(scrolling(content))
        sides = QHBoxLayout(content)
        sides.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(px(WIDTH))
        sides.addWidget(middle, 20)
        sides.addStretch(1)
        self._body = column(middle, Space.L, Space.S)
        self._body.addStretch(1)
        title = label(tr("How do you find each other?"), "large")
        line = label(
            tr(
                "A circle is a group of people with a small server of its own, which helps them "
                "meet and never sees a message."
            ),
            "soft",
        )
        for text in (title, line):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._body.addWidget(text)
        self._body.addSpacing(Space.XS)
        self._make_ways()
        self.test = SelfTest(bridge)
        self._body.addSpacing(Space.XS)
        self._body.addWidget(self.test)
        self.next_button = button(tr(GO_ON[ROOM]), "primary")
        self.back_button = button(tr("Back"), "quiet")
        self._body.addStretch(2)
        foot = QHBoxLayout()
        foot.addStretch(1)
        buttons = QWidget()
        buttons.setMaximumWidth(WIDTH)
        inside = column(buttons, Space.L, Space.XS)
        inside.addWidget(self.next_button)
        inside.addWidget(self.back_button)
        foot.addWidget(buttons, 20)
        foot.addStretch(1)
        outer.addLayout(foot)
        self.next_button.clicked.connect(self.go_on)
        self._choose(ROOM)

    def _make_ways(self) -> None:
        self.ways = (
            _Way(
                tr("Same room only"),
                tr("Works at once with everybody on your own network. Nothing to set up."),
            ),
            _Way(tr("My circle"), tr("Somebody sent you a circle's link or code.")),
            _Way(
                tr("Host a circle on this computer"),
                tr("For your family or friends. You get a code to hand to them."),
            ),
        )
        self.group = QButtonGroup(self)
        for number, way in enumerate(self.ways):
            self.group.addButton(way.radio, number)
            way.pointed_at.connect(lambda: self.first(inside=True).setFocus())
            self._body.addWidget(way)
        self.group.idClicked.connect(self._choose)
        self.link = QLineEdit()
        self.link.setAccessibleName(tr("Circle link"))
        self.link.setPlaceholderText("m2:circle/…")
        self.scan = ScanPanel(LinkKind.CIRCLE)
        self.scan.found.connect(self.link.setText)
        self.verdict = StatusLine()
        self.ways[JOIN].more_body.addWidget(self.link)
        self.ways[JOIN].more_body.addWidget(self.scan)
        self.ways[JOIN].more_body.addWidget(self.verdict)
        self.hosted = HostedCircle(self._bridge, alone=False)
        self.ways[HOST].more_body.addWidget(self.hosted)
        self.link.textChanged.connect(lambda _: self.verdict.clear())
        self.hosted.opened.connect(self._hosting)
        self.hosted.changed.connect(self._host_changed)

    @property
    def way(self) -> int:
        """Which of the three is chosen."""
        return self.group.checkedId()

    def begin(self, link: str = "") -> None:
        """Run the self-test; a circle link that the person came with is filled in."""
        if link.lower().startswith(CIRCLE) and not self.link.text():
            self.link.setText(link)
            self._choose(JOIN)
        if not self.test.findings and not self.test.running:
            self.test.run()

    def first(self, *, inside: bool = False) -> QWidget:
        """Where the keyboard goes: to the choice, or (``inside``) to what is to be typed for it.

        The arrows move between the choices, so they alone do not lead into one.
        """
        if inside and self.way == JOIN:
            return self.link
        if inside and self.way == HOST:
            return self.hosted.first()
        return self.ways[self.way].radio

    def go_on(self) -> None:
        """Leave for the window: at once, or when the circle's link was taken.  A circle that is
        hosted shows its code first."""
        self.scan.clear()  # the camera goes off
        if self.way == JOIN and not self.joined:
            self._join()
        elif self.way == HOST and not self.joined:
            self.hosted.open()
        else:
            self.started.emit()

    def _choose(self, number: int) -> None:
        self.scan.clear()
        self.ways[number].radio.setChecked(True)
        for at, way in enumerate(self.ways):
            way.show_chosen(at == number)
        self._name_button()

    def _name_button(self) -> None:
        """What the one button does now."""
        self.next_button.setText(tr(GO_ON[ROOM if self.joined else self.way]))
        self.next_button.setEnabled(self._call is None and not self.hosted.working)

    def _join(self) -> None:
        link = "".join(self.link.text().split())
        if not link:
            self.verdict.show_error(
                tr("Paste the link first, or choose “Same room only” and join later.")
            )
            self.link.setFocus(Qt.FocusReason.OtherFocusReason)
            return

        def joined(circle: CircleInfo) -> None:
            self._call, self.joined = None, circle.name
            self.verdict.show_good(tr("You are in {name}.", name=circle.name))
            self._name_button()
            self.started.emit()

        def refused(error: UserFacingError) -> None:
            self._call = None
            self._name_button()
            self.verdict.show_error(told(error))
            self.link.setFocus(Qt.FocusReason.OtherFocusReason)

        self._call = self._bridge.ask(lambda app: app.join_circle(link), joined, refused, self)
        self._name_button()

    def _host_changed(self) -> None:
        """Stopped again: the three ways are open once more."""
        if self.joined and self.way == HOST and self.hosted.status.state is HostState.OFF:
            self.joined = ""
            for way in self.ways:
                way.show()
        self._name_button()

    def _hosting(self, name: str) -> None:
        """The choice is made: room for the code."""
        for way in self.ways[:HOST]:
            way.hide()
        self.joined = name
        self._name_button()
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.test.run()  # again, now with the circle's servers
