"""Edits, deletions and reactions, ours and theirs (protocol 13, content 4).

* Only the author of a message may edit it or delete it for both; anybody of the conversation may
  react, with one emoji at a time.
* Every change has a stamp that its maker only ever raises for that message: the highest counts.
  A deletion counts for ever.  So any order and any number of arrivals ends with the same view.
* A change whose message did not come yet is kept, a bounded number of each person; one whose
  message was here and is gone is forgotten.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.contents import Change, ChangeKind, Content
from m2chat.messaging.emoji import is_emoji
from m2chat.messaging.envelope import Inner
from m2chat.messaging.errors import BadText, NoSuchMessage, NotNow
from m2chat.messaging.events import MessageChanged
from m2chat.messaging.inbox import Placed
from m2chat.messaging.life.destinations import Destinations
from m2chat.messaging.life.ports import MadeChange
from m2chat.messaging.life.texts import author_of, said_by, text_content
from m2chat.messaging.model import DeliveryState, Direction, Message, MessageKind, SendRule
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings
from m2chat.messaging.words import check_text

MOST_EARLY = 100  # changes of one person that wait for their messages, in each conversation
_UNSENT = frozenset({DeliveryState.FAILED, DeliveryState.EXPIRED, DeliveryState.CANCELLED})
_OPEN = frozenset({DeliveryState.QUEUED, DeliveryState.SENDING})


class Changes:
    """What becomes of messages that were said."""

    def __init__(self, around: Surroundings, destinations: Destinations) -> None:
        self._around = around
        self._store = around.store
        self._destinations = destinations

    # -- ours ----------------------------------------------------------------------------------

    async def edit(self, message: MessageId, text: str) -> Message:
        """Say it otherwise, for both; what never left this computer goes out in the new words.

        Raises ``NoSuchMessage``, ``NotNow``, ``EmptyMessage``, ``BadText`` or ``TooBig``.
        """
        change = MessageId(self._around.random.bytes(16))
        now = self._around.clock.wall()
        return await self._store.transaction(lambda t: self._edit(t, message, text, change, now))

    async def delete_for_both(self, messages: Sequence[MessageId]) -> None:
        """Take messages of ours back for everybody, all or none.

        Raises ``NoSuchMessage`` or ``NotNow``.
        """
        random, now = self._around.random, self._around.clock.wall()

        def work(t: Tables) -> None:
            for message in dict.fromkeys(messages):
                change, void = MessageId(random.bytes(16)), MessageId(random.bytes(16))
                self._delete(t, message, change, void, now)

        await self._store.transaction(work)

    async def react(self, message: MessageId, emoji: str) -> Message:
        """Answer with one emoji; empty takes ours away.  Raises what ``edit`` raises."""
        if emoji and not is_emoji(emoji):
            raise BadText("A reaction is one emoji. Choose one from the list.")
        change = MessageId(self._around.random.bytes(16))
        now = self._around.clock.wall()
        return await self._store.transaction(lambda t: self._react(t, message, emoji, change, now))

    def _edit(
        self, t: Tables, message: MessageId, text: str, change: MessageId, now: float
    ) -> Message:
        found = shown(t, message)
        if found.direction is Direction.IN:
            raise NotNow("Only your own messages can be edited.")
        if found.kind is not MessageKind.FILE or text:
            check_text(text)
        if found.state in _UNSENT:
            raise NotNow("This message was not sent. Send it again first, or write a new one.")
        if text == found.text:
            return found
        destination = self._destinations.of(t, found.contact)
        destination.check(t, found.contact)
        after = replace(found, text=text)
        if t.life.held.holds(found.order):
            return self._show(t, after)
        notes = found.contact == self._around.me
        if notes:
            return self._show(t, replace(after, edited_at=now))
        untold = found.state in _OPEN and found.kind is MessageKind.TEXT
        if untold and destination.reword(t, found.contact, found.id, text_content(after)):
            return self._show(t, after)
        if found.rule is not SendRule.NORMAL:
            raise NotNow(
                "This message went under a rule of its own, which an edit could not keep. "
                "Delete it and write a new one."
            )
        stamp = _next_stamp(t.life.changes.edit_stamp(found.order), now)
        self._queue(t, found, ChangeKind.EDIT, text, stamp, change, now)
        t.life.changes.save_edit_stamp(found.order, stamp)
        return self._show(t, replace(after, edited_at=now))

    def _delete(
        self, t: Tables, message: MessageId, change: MessageId, void: MessageId, now: float
    ) -> Message:
        found = shown(t, message)
        if found.direction is Direction.IN:
            raise NotNow("Only your own messages can be deleted for both. Delete it for yourself.")
        destination = self._destinations.of(t, found.contact)
        left_us = not t.life.held.release(found.order) and (
            found.state not in _OPEN or destination.left(t, found.contact, found.id)
        )
        if found.state in _OPEN | {DeliveryState.STORED}:
            destination.take_back(t, found.contact, found.id, void)
            found = replace(found, state=DeliveryState.CANCELLED, warning=False, next_try=None)
        if left_us and found.contact != self._around.me:
            destination.check(t, found.contact)
            stamp = _next_stamp(t.life.changes.edit_stamp(found.order), now)
            self._queue(t, found, ChangeKind.DELETE, "", stamp, change, now)
        return self._blank(t, found)

    def _react(
        self, t: Tables, message: MessageId, emoji: str, change: MessageId, now: float
    ) -> Message:
        found, me = shown(t, message), self._around.me
        if found.state in _UNSENT or t.life.held.holds(found.order):
            raise NotNow("This message was not sent, so there is nobody to see a reaction.")
        mine = next((one.emoji for one in found.reactions if one.author == me), "")
        if emoji == mine:
            return found
        if found.contact != me:
            self._destinations.of(t, found.contact).check(t, found.contact)
        stamp = _next_stamp(t.life.changes.reaction_stamp(found.order, me), now)
        self._queue(t, found, ChangeKind.REACTION, emoji, stamp, change, now)
        t.life.changes.save_reaction(found.order, me, emoji, stamp)
        return self._told(t, found)

    def _queue(
        self, t: Tables, found: Message, what: ChangeKind, text: str, stamp: int,
        change: MessageId, now: float,
    ) -> None:  # fmt: skip
        author = author_of(self._around.me, found)
        content = Change(what, found.id.raw, author.raw, stamp, text)
        self._destinations.of(t, found.contact).queue(t, found.contact, change, content, now)

    # -- theirs --------------------------------------------------------------------------------

    def take(self, t: Tables, inner: Inner, content: Change, _: Placed) -> None:
        """A change that a contact sent to us alone."""
        self.came(t, inner.sender, inner.sender, content, inner.sent_ms / 1000)

    def came(self, t: Tables, chat: ChatId, maker: UserId, content: Change, sent_at: float) -> None:
        """A change came in a conversation; what is not allowed changes nothing.

        ``sent_at``: by the maker's clock, seconds since 1970 UTC.
        """
        author = UserId(content.author)
        if content.what is not ChangeKind.REACTION and author != maker:
            return  # only the author may edit or delete
        if not self._destinations.includes(t, chat, author):
            return
        target = MessageId(content.target)
        made = MadeChange(
            chat, maker, author, target, content.what, content.stamp, content.text, sent_at
        )
        found = said_by(t, self._around.me, chat, author, target)
        if found is not None:
            self._apply(t, found, made)
        elif not t.messages.gone(chat, target):
            t.life.changes.keep_early(made, MOST_EARLY)

    def knows(self, t: Tables, chat: ChatId, content: Change) -> bool:
        """Whether the message that is changed is here (a receipt by way of a store needs that)."""
        author, target = UserId(content.author), MessageId(content.target)
        return said_by(t, self._around.me, chat, author, target) is not None

    def unseen(self, t: Tables, inner: Inner, content: Content) -> bool:
        """Whether this is a contact's change of a message that is not here."""
        return isinstance(content, Change) and not self.knows(t, inner.sender, content)

    def arrived(self, t: Tables, message: Message) -> Message:
        """A message came: what was said about it before it is done now."""
        early = t.life.changes.take_early(
            message.contact, author_of(self._around.me, message), message.id
        )
        for made in early:
            message = self._apply(t, message, made)
        return message

    def _apply(self, t: Tables, found: Message, made: MadeChange) -> Message:
        changes = t.life.changes
        if found.deleted or found.kind is MessageKind.NOTE:
            return found
        if made.what == ChangeKind.DELETE:
            return self._blank(t, found)
        if made.what == ChangeKind.REACTION:
            if made.stamp <= changes.reaction_stamp(found.order, made.maker):
                return found
            changes.save_reaction(found.order, made.maker, made.text, made.stamp)
            return self._told(t, found)
        wordless = not made.text.strip() and found.kind is MessageKind.TEXT
        if wordless or made.stamp <= changes.edit_stamp(found.order):
            return found
        changes.save_edit_stamp(found.order, made.stamp)
        return self._show(t, replace(found, text=made.text, edited_at=made.sent_at))

    # -- both ----------------------------------------------------------------------------------

    def _blank(self, t: Tables, found: Message) -> Message:
        """Nothing but its place is left of a message."""
        t.life.changes.forget_reactions(found.order)
        after = replace(
            found, text="", deleted=True, mentions=(), reply_to=None, edited_at=None,
            pinned_at=None, unread=False, reactions=(), send_at=None, give_up_at=None,
        )  # fmt: skip
        return self._show(t, after)

    def _show(self, t: Tables, message: Message) -> Message:
        t.messages.save(message)
        self._around.tell(t, MessageChanged(message))
        return message

    def _told(self, t: Tables, found: Message) -> Message:
        """The reactions of a message changed."""
        me = self._around.me
        after = said_by(t, me, found.contact, author_of(me, found), found.id) or found
        self._around.tell(t, MessageChanged(after))
        return after


def shown(t: Tables, message: MessageId) -> Message:
    """A message that people can do something with; raises ``NoSuchMessage`` or ``NotNow``."""
    found = t.messages.get(message)
    if found is None or found.deleted:
        raise NoSuchMessage
    if found.kind is MessageKind.NOTE:
        raise NotNow("This line was written by m2chat; nothing can be done with it.")
    return found


def _next_stamp(before: int, now: float) -> int:
    """Above the one before, and otherwise the time in milliseconds, so that a profile that came
    back from a backup is not behind what it said after that."""
    return max(before + 1, int(now * 1000), 1)
