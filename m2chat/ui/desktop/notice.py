"""What a notification says, and who shows it.

How much it says is the person's choice, four levels from nothing at all to name and text; while the
window is locked it never says more than that something came.  Texts are plain: whoever shows them
takes care that no mark-up in them counts.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from unicodedata import category

from PySide6.QtCore import QObject, Signal

from m2chat.messaging.model import Conversation, DeliveryState, Direction, Message, MessageKind
from m2chat.ui import wording
from m2chat.ui.language import tr
from m2chat.ui.models.message_rows import snippet

if TYPE_CHECKING:
    from m2chat.ids import UserId

HIDDEN = "hidden"  # the key of the one notification that names nobody
TEXT_LIMIT = 300  # letters
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Level(StrEnum):
    """How much a notification says (``Choices.notify``)."""

    OFF = "off"
    NOTHING = "nothing"  # only that something came
    NAME = "name"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification; another with the same key takes its place."""

    key: str
    title: str
    body: str
    reply: str = ""  # what the field for an answer says; empty: nothing can be answered
    readable: bool = False  # whether it can be marked as read
    sound: bool = True

    def __post_init__(self) -> None:
        for name in ("title", "body", "reply"):
            object.__setattr__(self, name, _harmless(getattr(self, name)))


def _harmless(text: str) -> str:
    """What somebody wrote, fit for another program.

    A message bus hangs up on a text with a zero in it, and what turns the direction of a line
    would turn the name before it too.
    """
    kept = (one for one in text if one not in _TURNS)
    return "".join(" " if category(one) in ("Cc", "Cs") else one for one in kept).strip()


class NoticeServer(QObject):
    """Shows notifications and tells what was done with them."""

    opened = Signal(str)  # the key of one that was clicked
    replied = Signal(str, str)  # key and text
    read = Signal(str)

    @abstractmethod
    def show_notice(self, notice: Notice) -> None:
        """Show it, or put it in the place of the one with its key."""

    @abstractmethod
    def withdraw(self, key: str) -> None:
        """Take it away, if it is still there."""

    @abstractmethod
    def withdraw_all(self) -> None:
        """Take all of ours away."""


def level_of(kept: str, *, locked: bool) -> Level:
    """The level in force; what is kept may be from another version."""
    found = Level(kept) if kept in set(Level) else Level.NAME
    return Level.NOTHING if locked and found is not Level.OFF else found


def tells(
    row: Conversation, message: Message, me: UserId, now: float, *, mentions_only: bool
) -> bool:
    """Whether a message of this conversation is one that the person wants to hear of."""
    if message.direction is not Direction.IN or not message.unread or message.deleted:
        return False
    if message.kind is MessageKind.NOTE or (row.settings.muted_until or 0.0) > now:
        return False
    return not (mentions_only and row.group is not None and me not in message.mentions)


def messages_notice(
    key: str, row: Conversation, messages: Sequence[Message], level: Level, *, sound: bool
) -> Notice:
    """One or several new messages of a conversation; ``messages`` the oldest first."""
    if level is Level.NOTHING:
        return hidden_notice(sound=sound)
    count = max(len(messages), row.unread)
    title = row.title if count == 1 else tr("{name} ({count})", name=row.title, count=count)
    named = level is Level.NAME
    body = tr("%n new message(s)", n=count) if named else _said(row, messages[-1])
    reply = tr("Reply to {name}", name=row.title)
    return Notice(key, title, body, reply=reply, readable=True, sound=sound)


def _said(row: Conversation, message: Message) -> str:
    words = snippet(message)[:TEXT_LIMIT]
    if row.group is None or message.author is None:
        return words
    name = next((one.name for one in row.group.members if one.id == message.author), "")
    return f"{name}: {words}" if name else words


def hidden_notice(*, sound: bool) -> Notice:
    """Something came."""
    return Notice(HIDDEN, tr("m2chat"), tr("You have new messages"), sound=sound)


def request_notice(key: str, name: str, level: Level, *, sound: bool) -> Notice:
    """Somebody wants to be a contact, or asks us into a group."""
    if level is Level.NOTHING:
        return hidden_notice(sound=sound)
    return Notice(key, name, tr("Wants to be your contact"), sound=sound)


def invitation_notice(key: str, name: str, level: Level, *, sound: bool) -> Notice:
    """A group asks us in."""
    if level is Level.NOTHING:
        return hidden_notice(sound=sound)
    return Notice(key, name, tr("You are asked into this group"), sound=sound)


def failed_notice(
    key: str, row: Conversation | None, message: Message, level: Level, *, sound: bool
) -> Notice:
    """A message of ours will not be delivered any more."""
    if level is Level.NOTHING or row is None:
        return Notice(key, tr("m2chat"), tr("A message was not delivered"), sound=sound)
    why = wording.reason_sentence(message.reason, row.title)
    if message.state is DeliveryState.EXPIRED:
        why = tr("{name} did not come online in time.", name=row.title)
    body = tr("Your message was not delivered. {why}", why=why).strip()
    return Notice(key, row.title, body, sound=sound)
