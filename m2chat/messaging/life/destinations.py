"""How a content reaches those of a conversation: one ``Destination`` for each kind of them.

A contact has a row of numbered messages, the notes to ourselves go nowhere, and a group (whose
room registers its own destination by ``Destinations.register``) says the same to each member.
"""

from __future__ import annotations

from typing import Protocol

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.contents import Content
from m2chat.messaging.errors import NotAContact, NotNow
from m2chat.messaging.model import ContactState, Reason
from m2chat.messaging.outgoing import Outgoing
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings, known, known_chat

CONTACT, GROUP, NOTES = "contact", "group", "notes"  # ``chats.kind``


class Destination(Protocol):
    """Those of one conversation."""

    def check(self, t: Tables, chat: ChatId) -> Reason:
        """Why what is said now will wait; raises ``NotNow`` when nothing may be said."""

    def people(self, t: Tables, chat: ChatId) -> tuple[UserId, ...]:
        """The others, without ourselves."""

    def wrote(self, t: Tables, chat: ChatId, person: UserId) -> bool:
        """Whether somebody else may have written here: one of the people, or one who went."""

    def queue(
        self, t: Tables, chat: ChatId, message: MessageId, content: Content, sent_at: float
    ) -> int:
        """Number the content for everybody, at the end of their rows; to how many it goes."""

    def reword(self, t: Tables, chat: ChatId, message: MessageId, content: Content) -> bool:
        """Put another content in the place of one that never left this computer; whether it
        could be done."""

    def left(self, t: Tables, chat: ChatId, message: MessageId) -> bool:
        """Whether something that waits for receipts may have left this computer."""

    def take_back(self, t: Tables, chat: ChatId, message: MessageId, void: MessageId) -> bool:
        """A void in the place of what was not confirmed; whether anything was there."""


class ToContact:
    """A conversation between two."""

    def __init__(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing

    def check(self, t: Tables, chat: ChatId) -> Reason:
        """Raises ``NotAContact``, or ``NotNow`` for one who asks or is blocked."""
        waits = may_write(known(t, _person(chat)))
        return waits if t.people.replaced_by(_person(chat)) is None else Reason.KEY_CHANGED

    def people(self, t: Tables, chat: ChatId) -> tuple[UserId, ...]:
        """The contact."""
        return (_person(chat),)

    def wrote(self, t: Tables, chat: ChatId, person: UserId) -> bool:
        """The contact alone."""
        return person == _person(chat)

    def queue(
        self, t: Tables, chat: ChatId, message: MessageId, content: Content, sent_at: float
    ) -> int:
        """At the end of the contact's row."""
        self._outgoing.queue(t, _person(chat), message, content, sent_at)
        return 1

    def reword(self, t: Tables, chat: ChatId, message: MessageId, content: Content) -> bool:
        """In the contact's row."""
        return self._outgoing.reword(t, _person(chat), message, content)

    def left(self, t: Tables, chat: ChatId, message: MessageId) -> bool:
        """As the contact's row says."""
        return t.outbox.offered(_person(chat), message)

    def take_back(self, t: Tables, chat: ChatId, message: MessageId, void: MessageId) -> bool:
        """In the contact's row."""
        return self._outgoing.take_back(t, _person(chat), message, void)


class ToOurselves:
    """The notes: nothing ever leaves this computer."""

    def check(self, t: Tables, chat: ChatId) -> Reason:
        """Always."""
        return Reason.NONE

    def people(self, t: Tables, chat: ChatId) -> tuple[UserId, ...]:
        """Nobody."""
        return ()

    def wrote(self, t: Tables, chat: ChatId, person: UserId) -> bool:
        """Nobody else."""
        return False

    def queue(
        self, t: Tables, chat: ChatId, message: MessageId, content: Content, sent_at: float
    ) -> int:
        """To nobody."""
        return 0

    def reword(self, t: Tables, chat: ChatId, message: MessageId, content: Content) -> bool:
        """Nothing has to be told to anybody."""
        return True

    def left(self, t: Tables, chat: ChatId, message: MessageId) -> bool:
        """Never."""
        return False

    def take_back(self, t: Tables, chat: ChatId, message: MessageId, void: MessageId) -> bool:
        """Nothing waits."""
        return False


class Destinations:
    """The destination of each kind of conversation."""

    def __init__(self, around: Surroundings, outgoing: Outgoing) -> None:
        self._around = around
        self._kinds: dict[str, Destination] = {
            CONTACT: ToContact(outgoing),
            NOTES: ToOurselves(),
        }

    def register(self, kind: str, destination: Destination) -> None:
        """From now on conversations of this kind go there."""
        self._kinds[kind] = destination

    def of(self, t: Tables, chat: ChatId) -> Destination:
        """Where a conversation goes; raises ``NotAContact`` when there is none."""
        kind = known_chat(t, chat)
        if kind not in self._kinds:
            raise NotNow("This version of m2chat cannot write in such a conversation.")
        return self._kinds[kind]

    def includes(self, t: Tables, chat: ChatId, person: UserId) -> bool:
        """Whether somebody is of this conversation, we among them."""
        return person == self._around.me or self.of(t, chat).wrote(t, chat, person)


def may_write(record: ContactRecord) -> Reason:
    """Why a new message will wait; raises ``NotNow`` when none may be written."""
    if record.state is ContactState.REQUEST:
        raise NotNow("Accept the request first, then you can write.")
    if record.state is ContactState.BLOCKED:
        raise NotNow("You blocked this person. Unblock them first, then you can write.")
    return Reason.NOT_ACCEPTED if record.state is ContactState.WAITING else Reason.NONE


def _person(chat: ChatId) -> UserId:
    if not isinstance(chat, UserId):
        raise NotAContact
    return chat
