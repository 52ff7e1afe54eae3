"""What people do with messages after and around writing them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from m2chat.events import Event
from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.life.options import PLAIN, ChatPreferences, Remembered, SendOptions
from m2chat.messaging.model import ChatSettings, Message

__all__ = [
    "PLAIN",
    "ChatPreferences",
    "LifeFace",
    "Remembered",
    "SendOptions",
    "StoryLine",
    "TypingChanged",
]


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One thing that happened to a message."""

    at: float | None  # seconds since 1970 UTC; None: by its nature timeless, a layer of encryption
    title: str  # such as "Handed to Bob's computer"
    detail: str = ""  # such as "through relay 2, 84 ms"
    layer: str = ""  # of encryption: "message", "session", "packet"


@dataclass(frozen=True, slots=True)
class TypingChanged(Event):
    """Somebody writes in this conversation, or stopped."""

    contact: ChatId
    author: UserId
    typing: bool


@dataclass(frozen=True, slots=True)
class ChatWatched(Event):
    """A person looks at this conversation; None: at none."""

    chat: ChatId | None


class LifeFace(Protocol):
    """Every verb raises ``UserFacingError`` with one sentence and changes nothing when it does."""

    async def send(self, chat: ChatId, text: str, options: SendOptions = PLAIN) -> Message:
        """Queue a text in any conversation; durable when it returns."""

    async def edit(self, message: MessageId, text: str) -> Message:
        """Say it otherwise, for both; what was not delivered yet goes out in the new words."""

    async def delete(self, messages: Sequence[MessageId], *, both: bool = False) -> None:
        """Take messages out of our history; ``both``: ask the other side to do so too, ours only.
        Without ``both`` it can be undone by ``restore`` for half a minute."""

    async def restore(self, messages: Sequence[MessageId]) -> None:
        """Undo a ``delete`` for us alone."""

    async def forward(
        self, messages: Sequence[MessageId], to: Sequence[ChatId]
    ) -> Sequence[Message]:
        """Send copies on, marked as forwarded; their first author is not named."""

    async def react(self, message: MessageId, emoji: str) -> None:
        """Answer with one emoji; empty takes ours away."""

    async def pin(self, message: MessageId, pinned: bool) -> None:
        """Keep a message at hand, for us alone."""

    async def undelivered(self) -> int:
        """How many of our messages wait on this computer or are on their way just now."""

    async def set_timer(self, chat: ChatId, seconds: int) -> None:
        """New messages of both disappear so long after they were read; 0: they stay."""

    async def set_settings(self, chat: ChatId, settings: ChatSettings) -> None:
        """Pin, archive or mute a conversation (not its timer)."""

    async def settings(self, chat: ChatId) -> ChatSettings:
        """What is set for a conversation, its timer too."""

    async def mark_unread(self, chat: ChatId) -> None:
        """The newest message counts as unread again, for us alone."""

    async def notes(self) -> ChatId:
        """The conversation with ourselves; it is made when it is first asked for."""

    async def typing(self, chat: ChatId, typing: bool) -> None:
        """Tell who is on line, unless that is switched off; call it at each key."""

    async def look_at(self, chat: ChatId | None) -> None:
        """This conversation is in front of the person: what is known of the contact is kept fresh.
        Say it again every few minutes while it is so; None: no conversation is."""

    async def preferences(self) -> ChatPreferences:
        """What we tell others."""

    async def set_preferences(self, preferences: ChatPreferences) -> None:
        """Keep it; it counts at once."""

    async def remembered(self) -> Remembered:
        """Where the person left off in the window."""

    async def remember(self, remembered: Remembered) -> None:
        """Keep it for the next time."""

    async def reschedule(self, message: MessageId, send_at: float | None) -> None:
        """Another time for a scheduled message; None: now."""

    async def story(self, message: MessageId) -> Sequence[StoryLine]:
        """All that is known of the way of a message, the oldest first, then its layers."""

    async def waiting(self) -> bool:
        """Whether anything that may go now was not confirmed yet by its receivers."""
