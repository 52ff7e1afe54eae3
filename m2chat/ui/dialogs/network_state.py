"""What the network looks like now: look-up servers, sessions, circles; join, leave, try again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from m2chat.app.codes.kinds import LinkKind, recognise
from m2chat.app.face import ServiceLine, SessionLine
from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.messaging.model import Contact, Route
from m2chat.ui import file_words, network_words
from m2chat.ui.bridge import ApplicationFace, Bridge, CircleInfo, NetworkStatus
from m2chat.ui.cards.code_card import CodeCard
from m2chat.ui.cards.shown import circle_code
from m2chat.ui.dialogs.circle_help import CircleHelp
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.scan import words
from m2chat.ui.scan.panel import ScanPanel
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import (
    ElidedLabel,
    StatusLine,
    ToolIcon,
    button,
    column,
    frame,
    label,
    restyle,
)
from m2chat.ui.views.picture import Avatar, Picture
from m2chat.ui.views.route_badge import RouteBadge

QR_SIDE = 172
SERVICES_SHOWN = 6  # those in use come first
Known = Callable[[UserId], Contact | None]


class NetworkState(QWidget):
    """The first page of the network sheet."""

    circles_changed = Signal()
    resized = Signal()
    use_here_wanted = Signal()

    def __init__(self, bridge: Bridge, known: Known) -> None:
        super().__init__()
        self._bridge, self._known = bridge, known
        body = column(self, 0, Space.M)
        box, self._lines = frame("card", Space.S, Space.L)
        body.addWidget(box)
        self.use_here = button(tr(network_words.USE_HERE), "primary")
        self.use_here.hide()
        self.retry_button = button(tr("Try again now"), "", "refresh")
        self.retry_button.setToolTip("F5")
        body.addWidget(self.use_here)
        body.addWidget(self.retry_button)
        self._services = _section(body, tr("Look-up servers"))
        self._sessions = _section(body, tr("Connected people"))
        self._circles = _section(body, tr("Circles"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.link = QLineEdit()
        self.link.setPlaceholderText(tr("Paste a circle link: m2:circle/…"))
        self.link.setAccessibleName(tr("Circle link"))
        self.join_button = button(tr("Join"), "primary")
        self.join_button.setEnabled(False)
        row.addWidget(self.link, 1)
        row.addWidget(self.join_button)
        body.addLayout(row)
        self.scan = ScanPanel(LinkKind.CIRCLE)
        self.scan.found.connect(self.link.setText)
        self.scan.changed.connect(self.resized)
        body.addWidget(self.scan)
        self.status = StatusLine()
        body.addWidget(self.status)
        body.addWidget(CircleHelp())
        self.link.textChanged.connect(lambda text: self.join_button.setEnabled(bool(text.strip())))
        self.link.returnPressed.connect(self._join)
        self.join_button.clicked.connect(self._join)
        self.retry_button.clicked.connect(self._retry)
        self.use_here.clicked.connect(self.use_here_wanted)

    def load(self) -> None:
        """Ask what the network looks like."""

        async def both(app: ApplicationFace) -> tuple[NetworkStatus, Sequence[CircleInfo]]:
            return await app.network(), await app.circles()

        self._bridge.ask(both, self._show, self._failed, self)

    def _show(self, found: tuple[NetworkStatus, Sequence[CircleInfo]]) -> None:
        network, circles = found
        for layout in (self._lines, self._services, self._sessions, self._circles):
            _empty(layout)
        self._show_state(network)
        self._show_services(network.services)
        for session in network.sessions:
            self._sessions.addWidget(_session(session, self._known(session.contact)))
        if not network.sessions:
            self._sessions.addWidget(label(tr("Nobody at the moment."), "soft"))
        for circle in circles:
            self._circle(circle)
        if not any(circle.local for circle in circles):
            self._circles.addWidget(self._left_local())
        self.resized.emit()

    def _show_state(self, network: NetworkStatus) -> None:
        self.use_here.setVisible(network.elsewhere)
        if network.elsewhere:
            self._line(False, "", tr(network_words.ELSEWHERE))
        self._line(network.online, tr("This computer is online"), tr("This computer is offline"))
        people = len(network.sessions)
        self._line(
            people > 0,
            tr("Connected to %n people", n=people),
            tr("Connected to nobody at the moment"),
        )
        mapping = network_words.MAPPINGS.get(network.mapping)
        if mapping is not None:
            self._line(network.mapping != "symmetric", tr(mapping), tr(mapping))
        if network.clock_warning:
            self._line(False, "", told(network.clock_warning))
        if network.candidates:
            addresses = ", ".join(network.candidates)
            places = label(tr("Own addresses: {addresses}", addresses=addresses), "caption")
            places.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._lines.addWidget(places)

    def _show_services(self, services: Sequence[ServiceLine]) -> None:
        used = sorted(services, key=lambda one: (not one.registered, not one.connected))
        for service in used[:SERVICES_SHOWN]:
            self._services.addWidget(_service(service))
        if len(used) > SERVICES_SHOWN:
            more = tr("and %n more that are not in use", n=len(used) - SERVICES_SHOWN)
            self._services.addWidget(label(more, "caption"))
        if not used:
            self._services.addWidget(label(tr("No circle with a look-up server yet."), "soft"))

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
        servers = tr("%n server(s)", n=circle.services)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        name = tr(network_words.LOCAL_NAME) if circle.local else circle.name
        texts.addWidget(label(name, "name"))
        texts.addWidget(label(tr(network_words.LOCAL_IS) if circle.local else servers, "caption"))
        row.addLayout(texts, 1)
        if not circle.local:
            copy = ToolIcon("copy", tr("Copy the link of {name}", name=circle.name))
            copy.clicked.connect(lambda: self._copy(circle))
            row.addWidget(copy)
            shown = ToolIcon("qr", tr("Show the code of {name}", name=circle.name))
            shown.clicked.connect(lambda: self._show_code(circle, inside))
            row.addWidget(shown)
        leave = button(tr("Leave"), "quiet" if circle.local else "danger")
        leave.setAccessibleName(tr("Leave {name}", name=name))
        leave.clicked.connect(lambda: self._leave(circle.name))
        row.addWidget(leave)
        inside.addLayout(row)
        self._circles.addWidget(line)

    def _show_code(self, circle: CircleInfo, inside: QVBoxLayout) -> None:
        """The circle's code below its name, or away again."""
        below = inside.itemAt(1)
        old = below.widget() if below is not None else None
        if old is not None:
            inside.removeWidget(old)
            old.hide()
            old.deleteLater()
        else:
            card = CodeCard(self._bridge, QR_SIDE)
            card.changed.connect(self.resized)
            inside.addWidget(card)
            card.show_code(circle_code(circle.name, circle.link))
        self.resized.emit()

    def _left_local(self) -> QWidget:
        """The way back into the built-in circle."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(label(tr(network_words.LOCAL_LEFT), "soft"), 1)
        again = button(tr("Join again"), "quiet")
        again.setAccessibleName(tr("Join {name} again", name=tr(network_words.LOCAL_NAME)))
        again.clicked.connect(lambda: self._enter("local"))
        row.addWidget(again)
        return line

    def _copy(self, circle: CircleInfo) -> None:
        QGuiApplication.clipboard().setText(circle.link)
        self.status.show_good(tr("The link is in the clipboard. Give it only to members."))
        self.resized.emit()

    def _join(self) -> None:
        found = recognise(self.link.text())
        link = found.link
        if found.kind is LinkKind.CONTACT:
            self.status.show_error(words.refusal(found, frozenset((LinkKind.CIRCLE,))))
            self.resized.emit()
            return
        if not link:
            return
        self.join_button.setEnabled(False)
        self._enter(link)

    def _enter(self, link: str) -> None:
        def done(circle: CircleInfo) -> None:
            self.link.clear()
            name = tr(network_words.LOCAL_NAME) if circle.local else circle.name
            self.status.show_good(tr("You are in the circle {name} now.", name=name))
            self.circles_changed.emit()
            self.load()

        self._bridge.ask(lambda app: app.join_circle(link), done, self._failed, self)

    def _leave(self, name: str) -> None:
        def done(_: None) -> None:
            self.status.show_good(
                tr("You left {name}. Its contacts stay, but are not reached.", name=name)
            )
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
        self.status.show_error(told(error))
        restyle(self.status)
        self.resized.emit()


def _section(body: QVBoxLayout, title: str) -> QVBoxLayout:
    """A heading and the rows below it."""
    body.addWidget(label(title, "section"))
    rows = QVBoxLayout()
    rows.setSpacing(Space.S)
    body.addLayout(rows)
    return rows


def _row(picture: QWidget, title: str, caption: str) -> tuple[QWidget, QHBoxLayout]:
    """A picture, two lines, and room at the right."""
    line, inside = frame("card", 0, Space.S)
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    row.setContentsMargins(Space.XS, 0, Space.XS, 0)
    row.addWidget(picture)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    for said, role in ((title, "name"), (caption, "caption")):
        text = ElidedLabel(role)
        text.setText(said)
        texts.addWidget(text)
    row.addLayout(texts, 1)
    inside.addLayout(row)
    return line, row


def _service(one: ServiceLine) -> QWidget:
    state, colour = tr("No answer"), "danger"
    if one.connected:
        state, colour = _time(one.rtt_ms), "good"
    line, row = _row(Picture(14, "dot", colour), one.circle, one.address)
    words = label(state, "soft" if one.connected else "danger", wrap=False)
    row.addWidget(words)
    told = tr(
        "Look-up server of {circle}, {address}: {state}",
        circle=one.circle,
        address=one.address,
        state=state,
    )
    found = [tr("people find you there")] if one.registered else []
    line.setAccessibleName(", ".join([told, *found]))
    if one.registered:
        tick = Picture(16, "check", "good")
        tick.setToolTip(tr("People find you there"))
        row.addWidget(tick)
    return line


def _session(one: SessionLine, contact: Contact | None) -> QWidget:
    avatar = Avatar(30)
    name = contact.title if contact is not None else str(one.contact)[:8]
    if contact is not None:
        avatar.show_contact(contact)
    else:
        avatar.show_name(one.contact.raw, name)
    figures = tr(
        "{time} · {percent}% lost · {rate}",
        time=_time(one.rtt_ms),
        percent=QLocale().toString(one.loss * 100, "f", 1),
        rate=_rate(one.rate),
    )
    line, row = _row(avatar, name, figures)
    badge = RouteBadge()
    row.addWidget(badge)
    badge.show_route(Route(one.route))
    line.setAccessibleName(f"{name}: {badge.words}, {figures}")
    return line


def _time(milliseconds: float) -> str:
    """A round trip for people."""
    return tr("{count} ms", count=round(milliseconds) if milliseconds >= 1 else "<1")


def _rate(rate: float) -> str:
    """Bytes a second for people."""
    return tr("{size}/s", size=file_words.size(rate))


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
