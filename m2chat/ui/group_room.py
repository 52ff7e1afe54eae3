"""Groups in the window: making one, its panel, the invitation in the chat, who has a message."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.ids import GroupId
from m2chat.messaging import events as domain
from m2chat.messaging.group_model import Group, GroupState, Member, MemberDelivery, MemberRole
from m2chat.messaging.model import Conversation, Direction, Message
from m2chat.ui.bridge import ApplicationFace
from m2chat.ui.commands import Command
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import mark, tr
from m2chat.ui.pages.group_deliveries import GroupDeliveries
from m2chat.ui.pages.group_panel import GroupPanel
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.entries import Entry
from m2chat.ui.views.parts import StatusLine, button, column, frame, label
from m2chat.ui.views.picture import Avatar

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

NEW_KEY = "Ctrl+Shift+G"
PANEL, DELIVERIES, INVITATION = "group", "group deliveries", "group invitation"


def hang(window: MainWindow) -> None:
    """Hang it in."""
    window.group_room = GroupRoom(window)


class InvitationCard(QWidget):
    """Somebody asks us into a group: Join, or Not now."""

    def __init__(self, conversation: Conversation, group: Group) -> None:
        from m2chat.ui.dialogs.group import members_words

        super().__init__()
        card, inside = frame("requestCard", Space.S, Space.L)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        avatar = Avatar(44)
        avatar.show_conversation(conversation)
        words = QWidget()
        texts = column(words, 0, 2)
        asker = group.invited_by or tr("Somebody")
        self.title = label(tr("{asker} asks you into this group", asker=asker), "title")
        about = f"{group.about} · " if group.about else ""
        self.line = label(about + members_words(group), "soft")
        texts.addWidget(self.title)
        texts.addWidget(self.line)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        inside.addLayout(row)
        inside.addWidget(
            label(tr("Members will see your name, and can meet you to bring messages. You see what "
                  "is said from when you join."), "caption")
        )  # fmt: skip
        self.status = StatusLine()
        inside.addWidget(self.status)
        self.join_button = button(tr("Join"), "primary", "check")
        self.later_button = button(tr("Not now"))
        self.decline_button = button(tr("Decline"), "danger")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        for one in (self.decline_button, self.later_button, self.join_button):
            row.addWidget(one)
        inside.addLayout(row)
        outside = column(self, 0)
        outside.setContentsMargins(0, 0, 0, Space.L)
        outside.addWidget(card)


class GroupRoom(QObject):
    """Puts its parts into the window and listens for what they must show."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._page, self._bridge = window, window.page, window.bridge
        self.panel = GroupPanel()
        self.deliveries = GroupDeliveries(window.page.chat.now)
        page = window.page
        page.panels.register(PANEL, self.panel)
        page.panels.register(DELIVERIES, self.deliveries)
        page.details_of_group = lambda: page.panels.toggle(PANEL)
        page.chat.changed.connect(self._shown)
        page.messages.mark_clicked.connect(self._mark_clicked)
        window.bridge.happened.connect(self._heard)
        window.commands.add(
            Command(
                "group.new", mark("New group…"), self.new, (NEW_KEY,), mark("People"), icon="group"
            )
        )
        window.menu.add(
            Entry(tr("New group…"), lambda _: self.new(), None, "group", command="group.new")
        )
        page.message_entries.add(
            Entry(tr("Who has it…"), self.show_deliveries, _to_group, "group", section=4)
        )
        self._connect_panel()

    def _connect_panel(self) -> None:
        panel = self.panel
        panel.ask_in.connect(self.ask_in)
        panel.card.connect(self.card)
        panel.rename.connect(self.rename)
        panel.leave.connect(lambda: self._do(lambda app, group: app.groups.leave(group)))
        panel.delete.connect(self._delete)
        panel.remove.connect(self._remove)
        panel.role.connect(self._role)

    # -- sheets --------------------------------------------------------------------------------

    def new(self) -> None:
        """Make a group."""
        from m2chat.ui.dialogs.group import NewGroup

        sheet = NewGroup(self._window, self._bridge)
        sheet.made.connect(self._made)
        self._window.take(sheet)
        sheet.open_new()

    def _made(self, group: Group) -> None:
        """Open the new group; the list may not have heard of it yet."""

        def show(rows: Sequence[Conversation]) -> None:
            self._window.conversations.renew(rows)
            self._window.open_conversation(group.id)

        self._bridge.ask(lambda app: app.conversations(), show, owner=self)

    def ask_in(self) -> None:
        """Ask further people in."""
        from m2chat.ui.dialogs.group import AskIn

        if self.panel.group is not None:
            sheet = AskIn(self._window, self._bridge, self.panel.group)
            self._window.take(sheet)
            sheet.open_asking()

    def card(self) -> None:
        """Make a card for the group."""
        from m2chat.ui.dialogs.group import GroupCard

        if self.panel.group is not None:
            now = self._page.chat.now
            sheet = GroupCard(self._window, self._bridge, self.panel.group, now)
            self._window.take(sheet)
            sheet.open_card()

    def rename(self) -> None:
        """Another name and line."""
        from m2chat.ui.dialogs.group import RenameGroup

        if self.panel.group is not None:
            sheet: Sheet = RenameGroup(self._window, self._bridge, self.panel.group)
            self._window.take(sheet)
            sheet.open_over()

    # -- the open conversation -----------------------------------------------------------------

    def _shown(self, conversation: Conversation | None) -> None:
        group = conversation.group if conversation is not None else None
        if conversation is None or group is None:
            return
        self.panel.show_conversation(conversation)
        if group.state is GroupState.INVITED:
            self._show_invitation(conversation, group)
        else:
            self._page.cards.take(INVITATION)

    def _show_invitation(self, conversation: Conversation, group: Group) -> None:
        card = InvitationCard(conversation, group)

        def failed(error: UserFacingError) -> None:
            card.status.show_error(told(error))

        def ask(verb: Callable[[ApplicationFace], Awaitable[None]]) -> None:
            self._bridge.ask(verb, None, failed, card)

        card.join_button.clicked.connect(lambda: ask(lambda app: app.groups.accept(group.id)))
        card.decline_button.clicked.connect(lambda: ask(lambda app: app.groups.decline(group.id)))
        card.later_button.clicked.connect(self._window.close_conversation)
        self._page.cards.put(INVITATION, card)

    def _do(self, verb: Callable[[ApplicationFace, GroupId], Awaitable[object]]) -> None:
        group = self.panel.group
        if group is None:
            return

        def failed(error: UserFacingError) -> None:
            self.panel.status.show_error(told(error))

        self.panel.status.clear()
        self._bridge.ask(lambda app: verb(app, group.id), None, failed, self)

    def _remove(self, member: Member) -> None:
        self._do(lambda app, group: app.groups.remove(group, member.id))

    def _role(self, member: Member, role: MemberRole) -> None:
        self._do(lambda app, group: app.groups.set_role(group, member.id, role))

    def _delete(self) -> None:
        self._do(lambda app, group: app.groups.delete(group))
        self._window.close_conversation()

    # -- who has a message ---------------------------------------------------------------------

    def _mark_clicked(self, message: Message) -> None:
        if _to_group(message):
            self.show_deliveries(message)

    def show_deliveries(self, message: Message) -> None:
        """Who of the group has a message of ours."""

        def show(members: Sequence[MemberDelivery]) -> None:
            self.deliveries.show_message(message, members)
            self._page.panels.open(DELIVERIES)

        self._page.chat.ask(lambda app: app.groups.deliveries(message.id), show)

    def _heard(self, event: Event) -> None:
        shown = self.deliveries.message
        if shown is None or self._page.panels.shown != DELIVERIES:
            return
        match event:
            case domain.MessageStateChanged(message=message) if message.id == shown.id:
                self.show_deliveries(message)
            case _:
                pass


def _to_group(message: Message) -> bool:
    return isinstance(message.contact, GroupId) and message.direction is Direction.OUT
