"""How one message is to be sent, and what we tell others while chatting."""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.model import SendRule


@dataclass(frozen=True, slots=True)
class SendOptions:
    """How one message is to be sent; times are seconds since 1970 UTC."""

    reply_to: MessageId | None = None
    mentions: tuple[UserId, ...] = ()
    rule: SendRule = SendRule.NORMAL
    send_at: float | None = None  # not before then
    give_up_at: float | None = None  # failed, and deleted unsent, if not delivered by then


PLAIN = SendOptions()


@dataclass(frozen=True, slots=True)
class ChatPreferences:
    """What we tell others while chatting.

    Both are mutual, as in other messengers: who does not tell does not see it of others either.
    """

    read_receipts: bool = True
    typing: bool = True


@dataclass(frozen=True, slots=True)
class Remembered:
    """Where a person left off: of no use to anybody else, and so kept in the profile alone."""

    chat: ChatId | None = None  # the conversation that was open
    emoji: tuple[str, ...] = ()  # those picked last, the newest first
    tone: str = ""  # the modifier that hands and faces are written with; empty: none
