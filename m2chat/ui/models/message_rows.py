"""What is painted in one row of a conversation: the message and how it stands among others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from m2chat.app.face import ProfileInfo
from m2chat.ids import MessageId, UserId
from m2chat.messaging.model import Conversation, Direction, Message, MessageKind
from m2chat.ui import moments
from m2chat.ui.language import tr
from m2chat.ui.markup import plain
from m2chat.ui.retelling import told

GROUP_S = 300.0  # messages of one side within five minutes form a group
SNIPPET = 240  # letters of a quoted message


@dataclass(frozen=True, slots=True)
class Cast:
    """Who speaks in a conversation."""

    title: str  # of the conversation
    me: UserId | None = None
    names: Mapping[UserId, str] = field(default_factory=dict)  # of a group's members
    group: bool = False

    def name(self, message: Message) -> str:
        """Whose message it is."""
        if message.direction is Direction.OUT:
            return tr("You")
        if message.author is None or not self.group:
            return self.title
        return self.person(message.author)

    def member(self, who: UserId) -> str:
        """The name by which somebody is mentioned."""
        return self.names.get(who) or str(who)[:8]

    def person(self, who: UserId) -> str:
        """What to call somebody of this conversation."""
        if who == self.me:
            return tr("You")
        return self.names.get(who) or (str(who)[:8] if self.group else self.title)


def cast_of(conversation: Conversation, profile: ProfileInfo) -> Cast:
    """Who speaks in this conversation of a profile."""
    group = conversation.group
    if group is None:
        return Cast(conversation.title, profile.id)
    names = {member.id: member.name for member in group.members} | {profile.id: profile.name}
    return Cast(group.name, profile.id, names, True)


@dataclass(frozen=True, slots=True)
class Quote:
    """The message that another one answers, as far as it is known."""

    id: MessageId
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One message and how it stands among its neighbours; all that is painted."""

    message: Message
    day: str  # the label of the separator above; empty without one
    unread_line: int  # how many new messages begin here; 0 without the line
    first: bool  # of its group
    last: bool  # of its group
    author: str = ""  # the name above the bubble, in groups
    portrait: bool = False  # the author's picture stands beside bubbles of this conversation
    quote: Quote | None = None
    name: str = ""  # whose message it is
    mentions: tuple[tuple[str, bool], ...] = ()  # ``@name`` as written, and whether it is us
    marked: bool = True  # has a delivery mark; our notes to ourselves have none


def joined(one: Message, two: Message) -> bool:
    """Whether two neighbours stand in one group of bubbles."""
    return (
        one.direction is two.direction
        and one.author == two.author
        and abs(two.sent_at - one.sent_at) < GROUP_S
        and moments.day_of(one.sent_at) == moments.day_of(two.sent_at)
        and not two.gap_before
        and MessageKind.NOTE not in (one.kind, two.kind)
    )


def snippet(message: Message) -> str:
    """What stands for a message where there is one line for it."""
    if message.deleted:
        return tr("This message was deleted")
    text = message.text
    if message.kind is MessageKind.NOTE:
        text = told(text)
    words = " ".join(plain(text[:SNIPPET]).split())
    file = message.file
    if file is None:
        return words
    if file.voice:
        kind = tr("Voice message")
    elif file.mime.startswith("image/"):
        kind = tr("Picture")
    else:
        kind = file.name
    return f"{kind}: {words}" if words else kind
