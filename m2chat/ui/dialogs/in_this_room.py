"""In this room: be seen for ten minutes, see who else wants to be, compare four words, be contacts.

Nobody sees us by opening the sheet; closing it ends everything.  A row that stays as it was is
kept, so that nothing moves under somebody's pointer when others come and go.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from m2chat.app.faces.nearby import NearbyChanged, NearbyPeopleFace, NearbyPerson, NearbyView
from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.room_row import AGAIN, ASK, DIFFER, LATER, MATCH, WRITE, PersonRow
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import mark, tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import StatusLine, button, frame, label

WIDTH = 520
SHOWN_S = 600.0
TICK_MS = 1000
PROOF = mark(
    "If all four are the same, nobody stands between your two computers: somebody who tries has "
    "one guess each time, out of four billion. Who the person is, the words do not say: that you "
    "see yourself."
)
SAID: dict[str, Callable[[NearbyPeopleFace, str], Awaitable[NearbyView]]] = {
    ASK: lambda face, person: face.ask(person),
    AGAIN: lambda face, person: face.ask(person),
    MATCH: lambda face, person: face.accept(person),
    DIFFER: lambda face, person: face.differ(person),
    LATER: lambda face, person: face.refuse(person),
}


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
                    "Both of you open this page, and one lets the other see them. After Connect, "
                    "four words stand on both screens: read them to each other."
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
        self.warning = label("", "caption")
        self.warning.hide()
        self.body.addWidget(self.warning)
        self.body.addWidget(label(tr(PROOF), "caption"))
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

    def _act(self, person: NearbyPerson, verb: str) -> None:
        self.status.clear()
        number = person.id
        if verb == WRITE:
            self.close_sheet()
            self.chat_wanted.emit(person.contact)
            return
        say = SAID[verb]
        self._bridge.ask(lambda app: say(app.nearby, number), self._take, self._failed, self)

    def _heard(self, event: Event) -> None:
        if isinstance(event, NearbyChanged):
            self._take(event.view)

    def _take(self, view: NearbyView) -> None:
        before, self.view = self.view, view
        self._tell_time()
        if (view.people, view.differed, view.broken_off) == (
            before.people,
            before.differed,
            before.broken_off,
        ):
            return
        self._warn(view)
        focused = [
            (number, verb)
            for number, row in self.rows.items()
            for verb, one in row.buttons.items()
            if one.hasFocus()
        ]
        self._show_people(view.people)
        for number, verb in focused:
            row = self.rows.get(number)
            # never from one verb to another: a key that was meant for "Connect" must not say more
            if row is not None and verb in row.buttons:
                row.buttons[verb].setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.empty.setVisible(not view.people)
        self.refit()

    def _show_people(self, people: tuple[NearbyPerson, ...]) -> None:
        kept = {one.id: one for one in people}
        for number, row in tuple(self.rows.items()):
            if kept.get(number) != row.person:
                self._people.removeWidget(row)
                row.hide()
                row.deleteLater()
                del self.rows[number]
        self.rows = {one.id: self.rows.get(one.id) or PersonRow(one, self._act) for one in people}
        for at, row in enumerate(self.rows.values()):
            if self._people.indexOf(row) != at:
                self._people.insertWidget(at, row)

    def _warn(self, view: NearbyView) -> None:
        said = []
        if view.differed:
            said.append(
                tr(
                    "Words differed %n time(s) within the hour. Somebody in this network may "
                    "stand between you; after the third time nobody can be asked here.",
                    n=view.differed,
                )
            )
        if view.broken_off:
            said.append(
                tr(
                    "%n question(s) of others broke off before the words were shown. If this goes "
                    "on, somebody may be guessing.",
                    n=view.broken_off,
                )
            )
        self.warning.setText("\n".join(said))
        self.warning.setVisible(bool(said))

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
