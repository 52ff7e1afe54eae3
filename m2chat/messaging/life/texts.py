"""A text as people see it and as it travels, and who wrote what."""

from __future__ import annotations

from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.contents import Text
from m2chat.messaging.envelope import Inner
from m2chat.messaging.model import DeliveryState, Direction, Message
from m2chat.messaging.ports import Tables


def text_content(message: Message) -> Text:
    """What is said of a text of ours; made from its row, so that it can be queued at any time."""
    return Text(
        message.text,
        message.reply_to.raw if message.reply_to is not None else None,
        message.timer_s,
        message.forwarded,
        tuple(one.raw for one in message.mentions),
    )


def text_message(
    inner: Inner, content: Text, chat: ChatId, author: UserId | None, now: float, gap: bool
) -> Message:
    """A text that came as it is shown; ``author`` in groups.  ``now``: seconds since 1970 UTC."""
    return Message(
        id=inner.message,
        contact=chat,
        direction=Direction.IN,
        text=content.text,
        state=DeliveryState.DELIVERED,
        order=0,
        sent_at=inner.sent_ms / 1000,
        delivered_at=now,
        unread=True,
        gap_before=gap,
        author=author,
        reply_to=MessageId(content.reply_to) if content.reply_to is not None else None,
        timer_s=content.timer_s,
        forwarded=content.forwarded,
        mentions=tuple(UserId(one) for one in content.mentions),
    )


def said_by(
    t: Tables, me: UserId, chat: ChatId, author: UserId, message: MessageId
) -> Message | None:
    """The message of this conversation that this person wrote, also a hidden one."""
    direction = Direction.OUT if author == me else Direction.IN
    in_group = author if isinstance(chat, GroupId) else None
    return t.messages.find(chat, direction, message, in_group)


def author_of(me: UserId, message: Message) -> UserId:
    """Who wrote a message."""
    if message.author is not None:
        return message.author
    if message.direction is Direction.OUT or not isinstance(message.contact, UserId):
        return me
    return message.contact
