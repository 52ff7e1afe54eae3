"""The tables behind the life of messages; ``storage.life`` fills them.

``order`` is ``Message.order``, the place of a message in this database.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.model import Message


@dataclass(frozen=True, slots=True)
class MadeChange:
    """A change with who made it and when (by their clock, seconds since 1970 UTC)."""

    chat: ChatId
    maker: UserId
    author: UserId  # whose message it is
    target: MessageId
    what: int  # ``contents.ChangeKind``
    stamp: int
    text: str
    sent_at: float


@dataclass(frozen=True, slots=True)
class ChatTimer:
    """The timer that a conversation agreed on, and by whose word."""

    seconds: int
    stamp: int
    by: bytes  # fp, 32, or empty while nobody set it


@dataclass(frozen=True, slots=True)
class StoredStep:
    """One thing that happened, as it is kept; ``detail`` holds no text, address or id."""

    at: float
    step: str
    detail: str
    flow: int = 0


class ChangeTable(Protocol):
    """Edits, reactions, and changes that came before their message."""

    def edit_stamp(self, order: int) -> int:
        """Of the newest edit of a message; 0: none."""

    def save_edit_stamp(self, order: int, stamp: int) -> None:
        """Keep it."""

    def reaction_stamp(self, order: int, author: UserId) -> int:
        """Of the newest reaction of somebody to a message; 0: none."""

    def save_reaction(self, order: int, author: UserId, emoji: str, stamp: int) -> None:
        """Keep it; an empty one takes the place of what was there."""

    def forget_reactions(self, order: int) -> None:
        """All of a message."""

    def keep_early(self, change: MadeChange, most: int) -> None:
        """Keep for later, unless a newer one is there; of each maker the newest ``most``."""

    def take_early(self, chat: ChatId, author: UserId, target: MessageId) -> list[MadeChange]:
        """What was kept for this message, which then is no longer kept."""


class HeldTable(Protocol):
    """Messages of ours without a number."""

    def hold(self, message: Message, due_at: float) -> None:
        """Not before ``due_at``, and not but by the message's rule."""

    def release(self, order: int) -> bool:
        """No longer; whether it was held."""

    def holds(self, order: int) -> bool:
        """Whether it is held."""

    def due(self, now: float, chat: ChatId | None = None) -> list[Message]:
        """Those whose time has come, of one conversation or all, in order."""

    def chats(self, now: float) -> list[ChatId]:
        """Conversations with such messages that ask for a way."""

    def under_rule(self, chat: ChatId | None = None) -> list[Message]:
        """Open messages with a rule that are not held: they may be in an outbox."""


class LifetimeTable(Protocol):
    """What disappears, and what was here."""

    def remove(self, order: int, at: float) -> None:
        """Hide a message for us alone."""

    def restore(self, message: MessageId, since: float) -> Message | None:
        """Show again what was hidden at ``since`` or later; None: it is not there any more."""

    def hidden(self, before: float) -> list[Message]:
        """Hidden before this moment."""

    def expired(self, now: float, limit: int) -> list[Message]:
        """Those whose time is over, at most ``limit``."""

    def given_up(self, now: float) -> list[Message]:
        """Open ones that should have been delivered by now."""

    def erase(self, order: int) -> None:
        """Take the row out for good, with all that hangs on it."""

    def move_to_end(self, message: Message, sent_at: float) -> Message:
        """Give a message the newest ``order``, and another time of sending."""

    def next_due(self, grace_s: float) -> float | None:
        """When the next of all these things is due; ``grace_s`` after hiding comes erasing."""


class ChatLifeTable(Protocol):
    """Conversations: timers and the unread mark."""

    def timer(self, chat: ChatId) -> ChatTimer:
        """What was agreed."""

    def save_timer(self, chat: ChatId, timer: ChatTimer) -> None:
        """Keep it."""

    def mark_newest_unread(self, chat: ChatId) -> bool:
        """The newest message counts as unread; False when there is none."""


class StepTable(Protocol):
    """What became of messages, and what was tried to reach people."""

    def add(self, order: int, step: StoredStep) -> None:
        """Of one message; the oldest in the middle go."""

    def of(self, order: int) -> list[StoredStep]:
        """The oldest first."""

    def add_way(self, contact: UserId, steps: Sequence[StoredStep]) -> None:
        """On the way to a contact; the oldest go."""

    def way(self, contact: UserId, since: float, until: float) -> list[StoredStep]:
        """Between two moments, the oldest first."""


class LifeTables(Protocol):
    """All of them, inside one transaction."""

    @property
    def changes(self) -> ChangeTable:
        """Edits and reactions."""

    @property
    def held(self) -> HeldTable:
        """Messages without a number."""

    @property
    def lifetimes(self) -> LifetimeTable:
        """What disappears."""

    @property
    def chats(self) -> ChatLifeTable:
        """Timers."""

    @property
    def steps(self) -> StepTable:
        """What became of messages."""
