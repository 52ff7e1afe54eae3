"""The side panel of a group: who is in it, what an admin may do, the exits."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from m2chat.messaging.group_model import Group, GroupState, Member, MemberRole
from m2chat.messaging.model import Conversation
from m2chat.ui.language import tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import (
    ElidedLabel,
    StatusLine,
    ToolIcon,
    button,
    column,
    label,
    rule,
)
from m2chat.ui.views.picture import Avatar
from m2chat.ui.views.scrolling import scrolling


class MemberRow(QWidget):
    """One member; the button opens what can be done about them."""

    def __init__(self, member: Member) -> None:
        super().__init__()
        self.member = member
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.M)
        avatar = Avatar(32)
        avatar.show_name(member.id.raw, member.name)
        self.name, self.line = ElidedLabel("name"), ElidedLabel("caption")
        self.name.setText(tr("You") if member.me else member.name)
        self.line.setText(_about(member))
        if not self.line.text():
            self.line.hide()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.name)
        texts.addWidget(self.line)
        self.more = ToolIcon("more", tr("What to do about {name}", name=member.name))
        row.addWidget(avatar)
        row.addLayout(texts, 1)
        row.addWidget(self.more)


def _about(member: Member) -> str:
    parts = [tr("Admin")] if member.role is MemberRole.ADMIN else []
    parts += [tr("Asked in, no answer yet")] if member.invited else []
    parts += [tr("Blocked: what they write is hidden")] if member.blocked else []
    parts += [tr("Not your contact")] if not member.contact and not member.me else []
    return " · ".join(parts)


class GroupPanel(QWidget):
    """What we know of a group and may decide about it."""

    closed = Signal()
    ask_in = Signal()
    card = Signal()
    rename = Signal()
    leave = Signal()
    delete = Signal()
    remove = Signal(object)  # a Member
    role = Signal(object, object)  # a Member and a MemberRole

    def __init__(self) -> None:
        super().__init__()
        self.group: Group | None = None
        self.rows: list[MemberRow] = []
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = column(self)
        top = QHBoxLayout()
        top.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        top.addWidget(label(tr("Group"), "title"), 1)
        close = ToolIcon("close", tr("Close the group panel"), tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        top.addWidget(close)
        outer.addLayout(top)
        inside = QWidget()
        outer.addWidget(scrolling(inside, tr("Group")), 1)
        body = column(inside, Space.L, Space.S)
        body.setContentsMargins(Space.L, 0, Space.L, Space.L)
        self._avatar = Avatar(84)
        body.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignHCenter)
        self._name, self._purpose = label("", "title"), label("", "soft")
        self._count = label("", "caption")
        for one in (self._name, self._purpose, self._count):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            body.addWidget(one)
        self._for_admins = QWidget()
        admin = column(self._for_admins, 0, Space.XS)
        self.ask_button = button(tr("Ask people in…"), "", "person-add")
        self.card_button = button(tr("Card for this group…"), "", "card")
        self.rename_button = button(tr("Name and purpose…"), "", "pencil")
        for made, signal in (
            (self.ask_button, self.ask_in),
            (self.card_button, self.card),
            (self.rename_button, self.rename),
        ):
            admin.addWidget(made)
            made.clicked.connect(signal)
        body.addWidget(self._for_admins)
        body.addWidget(rule())
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        body.addLayout(self._list)
        self.status = StatusLine()
        body.addWidget(self.status)
        body.addStretch(1)
        self.leave_button = button(tr("Leave group"), "danger", "back")
        self.delete_button = button(tr("Delete group…"), "danger", "trash")
        self.sure = label("", "danger")
        self.keep_button = button(tr("Keep"))
        for two in (self.sure, self.leave_button, self.delete_button, self.keep_button):
            body.addWidget(two)
        self.leave_button.clicked.connect(lambda: self._exit(self.leave_button))
        self.delete_button.clicked.connect(lambda: self._exit(self.delete_button))
        self.keep_button.clicked.connect(lambda: self._ask(None))
        self._asked: QWidget | None = None
        self._ask(None)

    def show_conversation(self, conversation: Conversation) -> None:
        """Show a group, or its newer state."""
        from m2chat.ui.dialogs.group import members_words

        group = conversation.group
        if group is None:
            return
        if self.group is None or self.group.id != group.id:
            self.status.clear()
            self._ask(None)
        self.group = group
        self._avatar.show_conversation(conversation)
        self._name.setText(group.name)
        self._purpose.setText(group.about)
        self._purpose.setVisible(bool(group.about))
        where = f" · {group.circle}" if group.circle else ""
        self._count.setText(members_words(group) + where)
        self._for_admins.setVisible(group.admin)
        self.leave_button.setVisible(group.state is GroupState.MEMBER)
        self._show_members(group)

    def _show_members(self, group: Group) -> None:
        if [row.member for row in self.rows] == list(group.members):
            return
        for row in self.rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = [MemberRow(member) for member in group.members]
        for row in self.rows:
            row.more.setVisible(bool(self._deeds(row.member)))
            row.more.clicked.connect(lambda _=False, row=row: self._show_menu(row))
            self._list.addWidget(row)

    def _deeds(self, member: Member) -> list[tuple[str, SignalInstance]]:
        """What we may do about a member; the application has the last word."""
        if self.group is None or not self.group.admin:
            return []
        if member.invited:
            return [(tr("Take the invitation back"), self.remove)]
        admin = member.role is MemberRole.ADMIN
        if member.me:
            return [(tr("Give up being an admin"), self.role)]
        return [
            (tr("No longer an admin") if admin else tr("Make an admin"), self.role),
            (tr("Take out of the group"), self.remove),
        ]

    def member_menu(self, member: Member) -> QMenu:
        """The menu of one member."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        other = MemberRole.MEMBER if member.role is MemberRole.ADMIN else MemberRole.ADMIN
        for words, deed in self._deeds(member):
            action = menu.addAction(words)
            if deed is self.remove:
                action.triggered.connect(lambda: self.remove.emit(member))
            else:
                action.triggered.connect(lambda: self.role.emit(member, other))
        return menu

    def _show_menu(self, row: MemberRow) -> None:
        at = row.more.mapToGlobal(QPoint(0, row.more.height()))
        self.member_menu(row.member).popup(at)

    def _exit(self, which: QWidget) -> None:
        if self._asked is which:
            self._ask(None)
            (self.leave if which is self.leave_button else self.delete).emit()
        else:
            self._ask(which)

    def _ask(self, which: QWidget | None) -> None:
        """Ask whether it is meant; None: nothing is asked."""
        self._asked = which
        leaving = which is self.leave_button
        self.sure.setText(
            tr("You see nothing of what is said after. An admin can ask you in again.")
            if leaving
            else tr("You leave, and all its messages are deleted from this computer.")
        )
        self.sure.setVisible(which is not None)
        self.keep_button.setVisible(which is not None)
        self.leave_button.setText(tr("Yes, leave") if leaving else tr("Leave group"))
        self.delete_button.setText(
            tr("Yes, delete") if which is self.delete_button else tr("Delete group…")
        )
