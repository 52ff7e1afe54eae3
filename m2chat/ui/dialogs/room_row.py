"""One person of *In this room*: picture, name, how far it is, the four words, what can be said.

The words stand large and each in a place of its own, since two people read them to each other.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from m2chat.app.faces.nearby import NearbyPerson, NearbyState
from m2chat.ui.language import mark, tr
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import button, frame, label
from m2chat.ui.views.picture import Avatar

AVATAR = 40
MEETING = mark("Your computers are meeting…")
STATES = {
    NearbyState.SEEN: "",
    NearbyState.OLDER: mark(
        "Their m2chat is older, and its four words could be forged. Let them update it."
    ),
    NearbyState.NEWER: mark("Their m2chat is newer than yours. Update yours, then ask again."),
    NearbyState.ASKED: mark("The two computers are making the words…"),
    NearbyState.COMPARING: mark("Are these four words on their screen too?"),
    NearbyState.ASKING: mark("Wants to be your contact. Are these four words on their screen too?"),
    NearbyState.ACCEPTED: mark("Waiting for their yes…"),
    NearbyState.CONNECTED: mark("You are contacts now"),
    NearbyState.DIFFERENT: mark("The words differed. Somebody may stand between you."),
    NearbyState.NO_ANSWER: mark("No answer. Perhaps they closed the page."),
}
MATCH, DIFFER, LATER, ASK, AGAIN, WRITE = "match", "differ", "later", "ask", "again", "write"
VERBS = {
    MATCH: (mark("The same"), "primary"),
    DIFFER: (mark("Different"), "danger"),
    LATER: (mark("Not now"), "quiet"),
    ASK: (mark("Connect"), "primary"),
    AGAIN: (mark("Try again"), ""),
    WRITE: (mark("Write"), "primary"),
}
OF_STATE = {
    NearbyState.SEEN: (ASK,),
    NearbyState.COMPARING: (LATER, DIFFER, MATCH),
    NearbyState.ASKING: (LATER, DIFFER, MATCH),
    NearbyState.CONNECTED: (WRITE,),
    NearbyState.DIFFERENT: (AGAIN,),
    NearbyState.NO_ANSWER: (AGAIN,),
}


class PersonRow(QWidget):
    """Somebody in this room."""

    def __init__(self, person: NearbyPerson, act: Callable[[NearbyPerson, str], object]) -> None:
        super().__init__()
        self.person = person
        self.buttons: dict[str, QPushButton] = {}
        self._act = act
        comparing = person.state in (NearbyState.COMPARING, NearbyState.ASKING)
        bad = person.state is NearbyState.DIFFERENT
        box, inside = frame("dangerTint" if bad else "requestCard", Space.S, Space.M)
        if comparing:
            box.setProperty("chosen", "true")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(box)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        avatar = Avatar(AVATAR)
        avatar.show_name(bytes.fromhex(person.id), person.name)
        row.addWidget(avatar)
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(label(person.name, "name"))
        state = self._state()
        if state:
            texts.addWidget(label(state, "text" if bad else "caption"))
        row.addLayout(texts, 1)
        inside.addLayout(row)
        words = " · ".join(person.words)
        if words:
            inside.addLayout(self._words())
        verbs = QHBoxLayout() if comparing else row
        if comparing:
            verbs.setSpacing(Space.S)
            verbs.addStretch(1)
            inside.addLayout(verbs)
        for verb in OF_STATE.get(person.state, ()):
            one = self._button(verb, words)
            verbs.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(" ".join(part for part in (f"{person.name},", words, state) if part))

    def _state(self) -> str:
        if self.person.state is NearbyState.ACCEPTED and self.person.contact is not None:
            return tr(MEETING)
        text = STATES[self.person.state]
        return tr(text) if text else ""

    def _words(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for word in self.person.words:
            one = label(word, "large", wrap=False)
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row.addWidget(one, 1)
        return row

    def _button(self, verb: str, words: str) -> QPushButton:
        text, kind = VERBS[verb]
        made = button(tr(text), kind)
        made.setAccessibleName(
            ", ".join(part for part in (f"{tr(text)}: {self.person.name}", words) if part)
        )
        made.clicked.connect(lambda _: self._act(self.person, verb))
        self.buttons[verb] = made
        return made
