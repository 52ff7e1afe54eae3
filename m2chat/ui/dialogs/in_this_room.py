"""In this room: be seen for ten minutes, see who else wants to be, and connect with two clicks.

Nobody sees us by opening the sheet; closing it ends everything.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from m2chat.app.faces.nearby import NearbyChanged, NearbyPerson, NearbyState, NearbyView
from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import mark, tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import StatusLine, button, frame, label
from m2chat.ui.views.picture import Avatar

WIDTH = 480
SHOWN_S = 600.0
TICK_MS = 1000
STATES = {
    NearbyState.SEEN: "",
    NearbyState.ASKED: mark("Waiting for their yes…"),
    NearbyState.ASKING: mark("Wants to be your contact"),
    NearbyState.ACCEPTED: mark("Your computers are meeting…"),
    NearbyState.CONNECTED: mark("You are contacts now"),
}


class PersonRow(QWidget):
    """Somebody: picture, name, the words to compare, what can be done."""

    def __init__(self, person: NearbyPerson, act: Callable[[NearbyPerson], object]) -> None:
        super().__init__()
        self.person = person
        tint = "requestCard" if person.state is not NearbyState.ASKING else "warningTint"
        box, inside = frame(tint, Space.XS, Space.M)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(box)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        avatar = Avatar(40)
        avatar.show_name(bytes.fromhex(person.id), person.name)
        row.addWidget(avatar)
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(label(person.name, "name"))
        words = " · ".join(person.words)
        texts.addWidget(label(words, "soft"))
        state = STATES[person.state]
        if state:
            texts.addWidget(label(tr(state), "caption"))
        row.addLayout(texts, 1)
        self.button = button(self._verb(), "primary")
        self.button.setAccessibleName(f"{self._verb()}: {person.name}, {words}")
        self.button.clicked.connect(lambda _: act(self.person))
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(row)
        self.button.setVisible(bool(self._verb()))
        self.setAccessibleName(f"{person.name}, {words}. {tr(state) if state else ''}")

    def _verb(self) -> str:
        match self.person.state:
            case NearbyState.SEEN:
                return tr("Connect")
            case NearbyState.ASKING:
                return tr("Yes, connect")
            case NearbyState.CONNECTED:
                return tr("Write")
            case _:
                return ""


class InThisRoom(Sheet):
    """The sheet."""

    chat_wanted = Signal(object)  # a UserId

    def __init__(self, window: QWidget, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__(window, tr("In this room"), WIDTH)
        self._bridge, self._now = bridge, now
        self.view = NearbyView()
        self.rows: dict[str, PersonRow] = {}
        self.body.addWidget(
            label(
                tr(
                    "Both of you open this page. Whoever lets others see them appears on the "
                    "other's screen; four words say that you mean each other."
                ),
                "soft",
            )
        )
        box, inside = frame("card", Space.S, Space.M)
        self.seen_line = label("", "text")
        row = QHBoxLayout()
        self.show_button = button(tr("Let people in this room see me for 10 minutes"), "primary")
        self.hide_button = button(tr("Hide me"), "quiet")
        row.addWidget(self.show_button)
        row.addWidget(self.hide_button)
        row.addStretch(1)
        inside.addWidget(self.seen_line)
        inside.addLayout(row)
        self.body.addWidget(box)
        self.empty = label(tr("Nobody is to be seen yet."), "soft")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.empty)
        self._people = QVBoxLayout()
        self._people.setSpacing(Space.S)
        self.body.addLayout(self._people)
        self.status = StatusLine()
        self.body.addWidget(self.status)
        self.body.addStretch(1)
        self.show_button.clicked.connect(self._show_me)
        self.hide_button.clicked.connect(self._hide_me)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tell_time)
        self._clock.start()
        bridge.happened.connect(self._heard)
        self.closed.connect(self._leave)
        self._tell_time()
        bridge.ask(lambda app: app.nearby.look(), self._take, self._failed, self)

    def _show_me(self) -> None:
        self._bridge.ask(lambda app: app.nearby.show(SHOWN_S), self._take, self._failed, self)

    def _hide_me(self) -> None:
        self._bridge.ask(lambda app: app.nearby.hide(), self._take, self._failed, self)

    def _leave(self) -> None:
        self._bridge.happened.disconnect(self._heard)
        self._bridge.ask(lambda app: app.nearby.leave())

    def _act(self, person: NearbyPerson) -> None:
        self.status.clear()
        number = person.id
        match person.state:
            case NearbyState.CONNECTED:
                self.close_sheet()
                self.chat_wanted.emit(person.contact)
            case NearbyState.ASKING:
                self._bridge.ask(
                    lambda app: app.nearby.accept(number), self._take, self._failed, self
                )
            case _:
                self._bridge.ask(lambda app: app.nearby.ask(number), self._take, self._failed, self)

    def _heard(self, event: Event) -> None:
        if isinstance(event, NearbyChanged):
            self._take(event.view)

    def _take(self, view: NearbyView) -> None:
        before, self.view = self.view, view
        self._tell_time()
        if view.people == before.people:
            return
        focused = next((n for n, row in self.rows.items() if row.button.hasFocus()), "")
        for row in self.rows.values():
            self._people.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {one.id: PersonRow(one, self._act) for one in view.people}
        for row in self.rows.values():
            self._people.addWidget(row)
        self.empty.setVisible(not view.people)
        if focused in self.rows:
            self.rows[focused].button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refit()

    def _tell_time(self) -> None:
        until = self.view.visible_until
        if until is not None and self.show_button.hasFocus():
            self.hide_button.show()
            self.hide_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_button.setVisible(until is None)
        self.hide_button.setVisible(until is not None)
        if until is None:
            self.seen_line.setText(tr("Nobody sees you now."))
            return
        left = max(0, round(until - self._now()))
        clock = f"{left // 60}:{left % 60:02}"
        self.seen_line.setText(
            tr(
                "People in this room see your name for {time} more.",
                time=clock,
            )
        )

    def _failed(self, error: UserFacingError) -> None:
        self.status.show_error(told(error))
        self.refit()
