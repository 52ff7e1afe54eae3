"""The sheets of groups: a new one, asking people in, another name, its card."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from m2chat.errors import UserFacingError
from m2chat.messaging.group_model import Group
from m2chat.messaging.model import Card, Contact, ContactState
from m2chat.ui import chat_words, moments
from m2chat.ui.bridge import Bridge
from m2chat.ui.cards.code_card import CodeCard
from m2chat.ui.cards.shown import group_code, whole_date
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.limits import NAME_LIMIT, limit
from m2chat.ui.retelling import told
from m2chat.ui.views.parts import StatusLine, button, label
from m2chat.ui.views.people_picker import PeoplePicker

WIDTH = 460
ABOUT_LIMIT = 500
MEMBERS_LIMIT = 100
QR = 188


def _line(name: str, hint: str, bytes_: int) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    limit(made, bytes_)
    return made


class _Asking(Sheet):
    """A sheet with one button that asks the application something."""

    def __init__(self, window: QWidget, bridge: Bridge, title: str, words: str, icon: str) -> None:
        super().__init__(window, title, WIDTH)
        self._bridge = bridge
        self.status = StatusLine()
        self.go = button(words, "primary", icon)

    def _finish(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go)
        self.body.addWidget(self.status)
        self.body.addLayout(row)

    def _failed(self, error: UserFacingError) -> None:
        self.go.setEnabled(True)
        self.status.show_error(told(error))
        self.refit()


class NewGroup(_Asking):
    """Name, what it is for, and who is asked in."""

    made = Signal(object)  # the Group

    def __init__(self, window: QWidget, bridge: Bridge) -> None:
        super().__init__(window, bridge, tr("New group"), tr("Make group"), "group")
        self.name = _line(tr("Name of the group"), tr("Name"), NAME_LIMIT)
        self.about = _line(tr("What it is for"), tr("What it is for (optional)"), ABOUT_LIMIT)
        self.people = PeoplePicker(tr("You have no contacts to ask yet."))
        self._count = label("", "section")
        self.body.addWidget(self.name)
        self.body.addWidget(self.about)
        self.body.addWidget(self._count)
        self.body.addWidget(self.people)
        self.body.addWidget(
            label(tr("Members see each other's names. Who joins later does not see what was said "
                  "before. No server knows of the group."), "caption")
        )  # fmt: skip
        self._finish()
        self.name.textChanged.connect(self._check)
        self.people.changed.connect(self._check)
        self.name.returnPressed.connect(self.go.click)
        self.go.clicked.connect(self._make)
        self._check()

    def open_new(self) -> None:
        """Show the sheet; the contacts come at once."""
        self.open_over(self.name)
        self._bridge.ask(lambda app: app.contacts(), self._offer, self._failed, self)

    def _offer(self, contacts: Sequence[Contact]) -> None:
        self.people.offer(one for one in contacts if one.state is ContactState.READY)
        self.refit()

    def _check(self) -> None:
        chosen = len(self.people.chosen)
        self._count.setText(tr("Invite · %n chosen", n=chosen) if chosen else tr("Invite"))
        self.go.setEnabled(bool(self.name.text().strip()) and chosen < MEMBERS_LIMIT)

    def _make(self) -> None:
        name, about, chosen = self.name.text(), self.about.text(), self.people.chosen
        self.go.setEnabled(False)

        def done(group: Group) -> None:
            self.close_sheet()
            self.made.emit(group)

        self._bridge.ask(
            lambda app: app.groups.create(name, chosen, about), done, self._failed, self
        )


class AskIn(_Asking):
    """Further people for a group."""

    def __init__(self, window: QWidget, bridge: Bridge, group: Group) -> None:
        super().__init__(
            window, bridge, tr("Invite into {name}", name=group.name), tr("Invite"), "person-add"
        )
        self._group = group
        self.people = PeoplePicker(tr("Everybody you know is in this group."))
        self.body.addWidget(self.people)
        self._finish()
        self.people.changed.connect(lambda: self.go.setEnabled(bool(self.people.chosen)))
        self.go.clicked.connect(self._ask)
        self.go.setEnabled(False)

    def open_asking(self) -> None:
        """Show the sheet; the contacts come at once."""
        self.open_over(self.people.search)
        there = {member.id for member in self._group.members}

        def offer(contacts: Sequence[Contact]) -> None:
            ready = (c for c in contacts if c.state is ContactState.READY)
            self.people.offer(c for c in ready if c.id not in there)
            self.refit()

        self._bridge.ask(lambda app: app.contacts(), offer, self._failed, self)

    def _ask(self) -> None:
        chosen, group = self.people.chosen, self._group.id
        self.go.setEnabled(False)
        self._bridge.ask(
            lambda app: app.groups.invite(group, chosen),
            lambda _: self.close_sheet(),
            self._failed,
            self,
        )


class RenameGroup(_Asking):
    """Another name and line."""

    def __init__(self, window: QWidget, bridge: Bridge, group: Group) -> None:
        super().__init__(window, bridge, tr("Name and purpose"), tr("Save"), "check")
        self._group = group
        self.name = _line(tr("Name of the group"), tr("Name"), NAME_LIMIT)
        self.about = _line(tr("What it is for"), tr("What it is for (optional)"), ABOUT_LIMIT)
        self.name.setText(group.name)
        self.about.setText(group.about)
        self.body.addWidget(self.name)
        self.body.addWidget(self.about)
        self._finish()
        for one in (self.name, self.about):
            one.returnPressed.connect(self.go.click)
        self.name.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        self.go.clicked.connect(self._save)

    def _save(self) -> None:
        group, name, about = self._group.id, self.name.text(), self.about.text()
        self.go.setEnabled(False)
        self._bridge.ask(
            lambda app: app.groups.rename(group, name, about),
            lambda _: self.close_sheet(),
            self._failed,
            self,
        )


class GroupCard(Sheet):
    """A card that makes its user a contact and asks them into the group."""

    def __init__(
        self, window: QWidget, bridge: Bridge, group: Group, now: Callable[[], float]
    ) -> None:
        super().__init__(window, tr("Card for {name}", name=group.name), WIDTH)
        self._bridge, self._group, self._now = bridge, group, now
        what = tr(
            "Whoever uses it asks to be your contact. Once you accept, they are asked into the "
            "group by themselves."
        )
        self.body.addWidget(label(what, "soft"))
        self.shown = CodeCard(bridge, QR)
        self.facts = label(tr("Making the card…"), "caption")
        self.facts.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.shown.body.insertWidget(1, self.facts)
        self.status, self.copy_button = self.shown.status, self.shown.copy_button
        self.body.addWidget(self.shown)
        self.shown.changed.connect(self.refit)

    def open_card(self) -> None:
        """Show the sheet and make a card for many."""
        self.open_over(self.copy_button)
        group = self._group.id
        self._bridge.ask(lambda app: app.groups.card(group, None), self._show, self._failed, self)

    def _show(self, card: Card) -> None:
        end = moments.ahead(max(0.0, card.expires_at - self._now()))
        limits = tr("For any number of people, ends {end}", end=end)
        self.facts.setText(limits)
        until = tr("For any number of people, until {when}", when=whole_date(card.expires_at))
        self.shown.show_code(group_code(self._group.name, card.link, until))
        self.refit()

    def _failed(self, error: UserFacingError) -> None:
        self.facts.setText("")
        self.status.show_error(told(error))
        self.refit()


def members_words(group: Group) -> str:
    """``12 members, 2 asked in``."""
    inside = chat_words.members(group)
    asked = sum(one.invited for one in group.members)
    return tr("{members}, %n asked in", n=asked, members=inside) if asked else inside
