"""Network and circles: what works and what does not, in words; join, leave, try again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from m2chat.errors import UserFacingError
from m2chat.ui.bridge import ApplicationFace, Bridge, CircleInfo, NetworkStatus
from m2chat.ui.dialogs.circle_help import CircleHelp
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import StatusLine, ToolIcon, button, frame, label, restyle
from m2chat.ui.views.picture import Picture


class NetworkSheet(Sheet):
    """The sheet behind the network dot."""

    circles_changed = Signal()

    def __init__(self, window: QWidget, bridge: Bridge) -> None:
        super().__init__(window, "Network", 520)
        self._bridge = bridge
        box, inside = frame("card", Space.S, Space.L)
        self._lines = inside
        self.body.addWidget(box)
        self.retry_button = button("Try again now", "", "refresh")
        self.retry_button.setToolTip("F5")
        self.body.addWidget(self.retry_button)
        self.body.addWidget(label("Circles", "section"))
        self._circles = QVBoxLayout()
        self._circles.setSpacing(Space.S)
        self.body.addLayout(self._circles)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.link = QLineEdit()
        self.link.setPlaceholderText("Paste a circle link: m2:circle/…")
        self.link.setAccessibleName("Circle link")
        self.join_button = button("Join", "primary")
        self.join_button.setEnabled(False)
        row.addWidget(self.link, 1)
        row.addWidget(self.join_button)
        self.body.addLayout(row)
        self.status = StatusLine()
        self.body.addWidget(self.status)
        self.body.addWidget(CircleHelp())
        self.link.textChanged.connect(lambda text: self.join_button.setEnabled(bool(text.strip())))
        self.link.returnPressed.connect(self._join)
        self.join_button.clicked.connect(self._join)
        self.retry_button.clicked.connect(self._retry)
        self.load()

    def load(self) -> None:
        """Ask what the network looks like."""

        async def both(app: ApplicationFace) -> tuple[NetworkStatus, Sequence[CircleInfo]]:
            return await app.network(), await app.circles()

        self._bridge.ask(both, self._show, self._failed, self)

    def _show(self, found: tuple[NetworkStatus, Sequence[CircleInfo]]) -> None:
        network, circles = found
        _empty(self._lines)
        _empty(self._circles)
        self._line(network.online, "This computer is online", "This computer is offline")
        servers = ", ".join(network.kas)
        self._line(bool(servers), f"Look-up: {servers}", "No look-up server answers")
        sessions = len(network.sessions)
        people = "1 person" if sessions == 1 else f"{sessions} people"
        self._line(sessions > 0, f"Connected to {people}", "Connected to nobody at the moment")
        if network.clock_warning:
            self._line(False, "", network.clock_warning)
        if network.mapping:
            self._lines.addWidget(label(f"Router: {network.mapping}", "caption"))
        for circle in circles:
            self._circle(circle)
        if not circles:
            self._circles.addWidget(label("You are in no circle yet.", "soft"))
        self.refit()

    def _line(self, good: bool, yes: str, no: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(Picture(18, "check" if good else "alert", "good" if good else "warning"))
        row.addWidget(label(yes if good else no, "text"), 1)
        self._lines.addWidget(line)

    def _circle(self, circle: CircleInfo) -> None:
        line, inside = frame("card", 0, Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Picture(22, "lan" if circle.local else "circle", "accent_text"))
        servers = "1 server" if circle.services == 1 else f"{circle.services} servers"
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(circle.name, "name"))
        texts.addWidget(label("Same network, no server" if circle.local else servers, "caption"))
        row.addLayout(texts, 1)
        if not circle.local:
            copy = ToolIcon("copy", f"Copy the link of {circle.name}")
            copy.clicked.connect(lambda: self._copy(circle))
            leave = button("Leave", "danger")
            leave.setAccessibleName(f"Leave {circle.name}")
            leave.clicked.connect(lambda: self._leave(circle.name))
            row.addWidget(copy)
            row.addWidget(leave)
        inside.addLayout(row)
        self._circles.addWidget(line)

    def _copy(self, circle: CircleInfo) -> None:
        QGuiApplication.clipboard().setText(circle.link)
        self.status.show_good("The link is in the clipboard. Give it only to members.")
        self.refit()

    def _join(self) -> None:
        link = self.link.text().strip()
        if not link:
            return
        self.join_button.setEnabled(False)

        def done(circle: CircleInfo) -> None:
            self.link.clear()
            self.status.show_good(f"You are in the circle {circle.name} now.")
            self.circles_changed.emit()
            self.load()

        self._bridge.ask(lambda app: app.join_circle(link), done, self._failed, self)

    def _leave(self, name: str) -> None:
        def done(_: None) -> None:
            self.status.show_good(f"You left {name}. Its contacts stay, but are not reached.")
            self.circles_changed.emit()
            self.load()

        self._bridge.ask(lambda app: app.leave_circle(name), done, self._failed, self)

    def _retry(self) -> None:
        self.retry_button.setEnabled(False)

        def done(_: None) -> None:
            self.retry_button.setEnabled(True)
            self.status.clear()
            self.load()

        self._bridge.ask(lambda app: app.retry_network(), done, self._failed, self)

    def _failed(self, error: UserFacingError) -> None:
        self.retry_button.setEnabled(True)
        self.join_button.setEnabled(bool(self.link.text().strip()))
        self.status.show_error(str(error))
        restyle(self.status)
        self.refit()


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
