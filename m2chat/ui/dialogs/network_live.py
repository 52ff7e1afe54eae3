"""The inspector: one session in plots and figures, its paths and layers, and every server.

While it is shown it asks for a picture twice a second, never for two at once; hidden or frozen it
asks for nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from m2chat.app.faces.insight import (
    Layer,
    NodePicture,
    PathPicture,
    PathUse,
    ServiceKind,
    ServicePicture,
    SessionPicture,
)
from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.messaging.model import Contact, Route
from m2chat.ui import inspection, network_words
from m2chat.ui.bridge import ApplicationFace, Bridge, Call
from m2chat.ui.delegates.drawing import ROUTE_ICONS
from m2chat.ui.dialogs.layers import layer_card
from m2chat.ui.inspection import History
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space, px
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import (
    Choice,
    ElidedLabel,
    StatusLine,
    button,
    column,
    frame,
    label,
)
from m2chat.ui.views.picture import Picture
from m2chat.ui.views.plot import Plot, Series

EVERY_MS = 500
LAYERS_EVERY = 4  # looks: ages of keys are no news
FOLD = 520  # narrower than this, plots stand below each other and figures in one column
_ICONS = {ServiceKind.LOOK_UP: "search", ServiceKind.RELAY: "relay", ServiceKind.STORE: "mailbox"}


class NetworkLive(QWidget):
    """One page of the network sheet."""

    resized = Signal()

    def __init__(
        self,
        bridge: Bridge,
        known: Callable[[UserId], Contact | None],
        chosen: Contact | None = None,
        history: History | None = None,
    ) -> None:
        """``history`` outlives the page, so that what was seen before is still shown."""
        super().__init__()
        self._bridge, self._known = bridge, known
        self._history = history or History()
        self._wanted: UserId | None = chosen.id if chosen is not None else None
        self._asked: Call | None = None
        self._picture: NodePicture | None = None
        self._people: tuple[UserId, ...] = ()
        self._built: tuple[object, ...] = ()
        self._looks = 0
        self._values: list[QLabel] = []
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        body = column(self, 0, Space.M)
        self._add_top(body)
        self.nobody = label(
            tr("You are connected to nobody at the moment. Servers are listed below."), "soft"
        )
        body.addWidget(self.nobody)
        self._session = QWidget()
        self._fill_session(column(self._session, 0, Space.M))
        body.addWidget(self._session)
        body.addWidget(label(tr("Servers"), "section"))
        self._services = QVBoxLayout()
        self._services.setSpacing(Space.XS)
        body.addLayout(self._services)
        self.status = StatusLine()
        body.addWidget(self.status)
        self._session.hide()

    def _add_top(self, body: QVBoxLayout) -> None:
        top = self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(Space.S)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        self.who = Choice(tr("Whose connection"))
        self.freeze = button(tr("Freeze"), "", "pause")
        self.freeze.setCheckable(True)
        self.freeze.setToolTip(tr("Hold the figures still"))
        self.copy = button(tr("Copy"), "", "copy")
        self.copy.setToolTip(tr("As text, without names and addresses"))
        top.addWidget(self.who, 1)
        verbs.addWidget(self.freeze)
        verbs.addWidget(self.copy)
        top.addLayout(verbs)
        body.addLayout(top)
        self.who.activated.connect(self._choose)
        self.freeze.toggled.connect(self._frozen)
        self.copy.clicked.connect(self._copy)

    def _fill_session(self, body: QVBoxLayout) -> None:
        self.rates = Plot(
            tr("Speed"),
            (Series(tr("out"), "accent_text", "↑"), Series(tr("in"), "good", "↓")),
            inspection.rate,
            1_000.0,
        )
        self.rtt = Plot(tr("Round trip"), (Series(tr("now"), "accent_text"),), inspection.ms, 10.0)
        self.loss = Plot(tr("Lost"), (Series(tr("now"), "warning"),), inspection.percent, 5.0)
        body.addWidget(self.rates)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(Space.M)
        self._pair.addWidget(self.rtt)
        self._pair.addWidget(self.loss)
        body.addLayout(self._pair)
        box, inside = frame("card", 0, Space.L)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.S)
        inside.addLayout(self._grid)
        body.addWidget(box)
        body.addWidget(label(tr("Ways"), "section"))
        self._paths = QVBoxLayout()
        self._paths.setSpacing(Space.XS)
        body.addLayout(self._paths)
        body.addWidget(label(tr("Layers"), "section"))
        self._layers = QVBoxLayout()
        self._layers.setSpacing(Space.XS)
        body.addLayout(self._layers)

    # -- looking -------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Look, and go on."""
        super().showEvent(event)
        if not self.freeze.isChecked():
            self.look()
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is asked while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def look(self) -> None:
        """Ask for one picture, unless one is on its way."""
        if self._asked is not None:
            return
        who = self._wanted if self._looks % LAYERS_EVERY == 0 else None
        self._looks += 1

        async def both(app: ApplicationFace) -> tuple[NodePicture, Sequence[Layer]]:
            layers = await app.insight.layers(who) if who is not None else ()
            return await app.insight.inspect(), layers

        self._asked = self._bridge.ask(both, self._came, self._failed, self)

    def _came(self, found: tuple[NodePicture, Sequence[Layer]]) -> None:
        self._asked = None
        picture, layers = found
        if self.freeze.isChecked():
            return
        self._history.add(picture)
        self._picture = picture
        self.show_picture()
        if layers:
            self._show_layers(layers)

    def _failed(self, error: UserFacingError) -> None:
        self._asked = None
        self.status.show_error(told(error))

    def _frozen(self, frozen: bool) -> None:
        self.freeze.setText(tr("Go on") if frozen else tr("Freeze"))
        if frozen:
            self._timer.stop()
        else:
            self.look()
            self._timer.start()

    def _choose(self) -> None:
        at = self.who.currentIndex()
        if 0 <= at < len(self._people):
            self._wanted, self._looks = self._people[at], 0
        self.show_picture()

    def _copy(self) -> None:
        if self._picture is not None:
            QGuiApplication.clipboard().setText(inspection.report(self._picture))
            self.status.show_good(tr("Copied, without names and addresses."))
            self.resized.emit()

    # -- showing -------------------------------------------------------------------------------

    @property
    def session(self) -> SessionPicture | None:
        """Whose figures are shown."""
        sessions = self._picture.sessions if self._picture is not None else ()
        found = [one for one in sessions if one.peer == self._wanted]
        return found[0] if found else next(iter(sessions), None)

    def show_picture(self) -> None:
        """The newest picture: rows are built again only when there are others."""
        if self._picture is None:
            return
        self._show_people(self._picture.sessions)
        one = self.session
        self._session.setVisible(one is not None)
        self.nobody.setVisible(one is None)
        if one is not None:
            self._show_session(one)
        shape = (one.paths if one is not None else (), self._picture.services)
        if shape != self._built:
            grown = _shape(shape) != _shape(self._built)
            self._built = shape
            self._build(*shape)
            if grown:
                self.resized.emit()

    def _show_people(self, sessions: Sequence[SessionPicture]) -> None:
        people = tuple(one.peer for one in sessions)
        if people != self._people:
            self._people = people
            self.who.clear()
            for peer in people:
                contact = self._known(peer)
                self.who.addItem(contact.title if contact is not None else str(peer)[:8])
            self.who.setEnabled(bool(people))
            if not people:
                self.who.addItem(tr("Nobody"))
        one = self.session
        if one is not None:
            if self._wanted != one.peer:
                self._wanted, self._looks = one.peer, 0
            self.who.setCurrentIndex(people.index(one.peer))

    def _show_session(self, one: SessionPicture) -> None:
        history, now = self._history, self._history.now
        self.rates.show_samples(history.rates(one.peer), now)
        self.rtt.show_samples(history.rtt(one.peer), now)
        self.loss.show_samples(history.loss(one.peer), now)
        figures = inspection.figures(one)
        if len(self._values) != len(figures):
            self._lay_figures(figures)
        for shown, (title, value) in zip(self._values, figures, strict=True):
            if shown.text() != value:
                shown.setText(value)
                shown.setAccessibleName(f"{title}: {value}")

    def _lay_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._values = []
        columns = 2 if self.width() >= px(FOLD) else 1
        for number, (title, _) in enumerate(figures):
            row, place = divmod(number, columns)
            value = label("")
            self._grid.addWidget(label(title, "caption", wrap=False), row, 2 * place)
            self._grid.addWidget(value, row, 2 * place + 1)
            self._grid.setColumnStretch(2 * place + 1, 1)
            self._values.append(value)

    def _build(self, paths: Sequence[PathPicture], services: Sequence[ServicePicture]) -> None:
        for layout, rows in (
            (self._paths, [_path(one) for one in paths]),
            (self._services, [_service(one) for one in services]),
        ):
            while (item := layout.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            for row in rows:
                layout.addWidget(row)
        if not services:
            self._services.addWidget(label(tr("None: no circle with a server yet."), "soft"))

    def _show_layers(self, layers: Sequence[Layer]) -> None:
        grown = self._layers.count() != len(layers)
        while (item := self._layers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in layers:
            self._layers.addWidget(layer_card(one))
        if grown:
            self.resized.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow: one below the other."""
        super().resizeEvent(event)
        wide = self.width() >= px(FOLD)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._pair.direction() != way:
            self._pair.setDirection(way)
            self._top.setDirection(way)
            self._values = []
            self.show_picture()
            self.resized.emit()


def _shape(built: tuple[object, ...]) -> tuple[int, ...]:
    return tuple(len(part) for part in built if isinstance(part, tuple))


def _path(one: PathPicture) -> QWidget:
    route = Route(one.route)
    name = tr(network_words.ROUTE_BADGES[route])
    state = tr(inspection.USES[one.use])
    if one.mtu:
        fits = tr("{size} bytes fit", size=f"{one.mtu:,}")
        state = f"{state} · {fits}" if one.proved else state
    colour = "good" if one.use is PathUse.CARRIES else "text_faint"
    return _line(ROUTE_ICONS[route], name, one.place, state, colour)


def _service(one: ServicePicture) -> QWidget:
    kind, state = tr(inspection.KINDS[one.kind]), inspection.service_state(one)
    place = f"{one.address} · {one.circle}" if one.circle else one.address
    return _line(_ICONS[one.kind], kind, place, state, "good" if one.connected else "text_faint")


def _line(icon: str, name: str, place: str, state: str, colour: str) -> QWidget:
    line, inside = frame("card", 0, Space.S)
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    row.setContentsMargins(Space.XS, 0, Space.XS, 0)
    row.addWidget(Picture(18, icon, colour))
    sides, texts = Flow(), QWidget()
    both = column(texts)
    parts = [ElidedLabel(role) for role in ("name", "caption", "soft")]
    for part, words in zip(parts, (name, place, state), strict=True):
        part.setText(words)
    both.addWidget(parts[0])
    both.addWidget(parts[1])
    sides.add(texts, wide=True)
    sides.add(parts[2])  # below where there is no room beside
    row.addWidget(sides, 1)
    inside.addLayout(row)
    line.setAccessibleName(f"{name}, {place}: {state}")
    return line
