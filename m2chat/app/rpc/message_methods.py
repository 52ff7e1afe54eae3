"""The methods on messages: say, change, take back, look at."""

from __future__ import annotations

from typing import Any

from m2chat.app.face import ApplicationFace
from m2chat.app.faces.life import SendOptions, StoryLine
from m2chat.app.rpc import params as read
from m2chat.app.rpc import shapes
from m2chat.app.rpc.method import CHAT, Method, find_chat, find_contact
from m2chat.app.rpc.params import Param, Values

_MESSAGE = Param("message", read.message_id, "the id of a message")
_MESSAGES = Param("messages", read.message_ids, "ids of messages")
_TIME = "seconds since 1970 UTC, or a time such as 2026-05-01T18:30"


async def _send(face: ApplicationFace, given: Values) -> shapes.Shape:
    chat = await find_chat(face, given["contact"])
    options = SendOptions(
        reply_to=given["reply_to"],
        mentions=tuple([await find_contact(face, one) for one in given["mentions"]]),
        rule=given["rule"],
        send_at=given["send_at"],
        give_up_at=given["give_up_at"],
    )
    message = await face.life.send(chat, given["text"], options)
    return {"message": str(message.id), "state": str(message.state), "contact": str(chat)}


async def _get(face: ApplicationFace, given: Values) -> shapes.Shape:
    found = await face.message(given["message"])
    return {"contact": str(found.contact), **shapes.message(found)}


async def _history(face: ApplicationFace, given: Values) -> list[shapes.Shape]:
    chat = await find_chat(face, given["contact"])
    return [shapes.message(one) for one in await face.messages(chat, limit=given["limit"])]


async def _retry(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.retry_message(given["message"])
    return {}


async def _cancel(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.cancel_message(given["message"])
    return {}


async def _read(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.mark_read(await find_chat(face, given["contact"]))
    return {}


async def _edit(face: ApplicationFace, given: Values) -> shapes.Shape:
    return shapes.message(await face.life.edit(given["message"], given["text"]))


async def _delete(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.life.delete(given["messages"], both=given["both"])
    return {}


async def _restore(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.life.restore(given["messages"])
    return {}


async def _forward(face: ApplicationFace, given: Values) -> list[shapes.Shape]:
    chats = [await find_chat(face, one) for one in given["to"]]
    made = await face.life.forward(given["messages"], chats)
    return [{"message": str(one.id), "contact": str(one.contact)} for one in made]


async def _react(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.life.react(given["message"], given["emoji"])
    return {}


async def _pin(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.life.pin(given["message"], given["pinned"])
    return {}


async def _reschedule(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.life.reschedule(given["message"], given["send_at"])
    return {}


async def _info(face: ApplicationFace, given: Values) -> shapes.Shape:
    found = await face.message(given["message"])
    lines = await face.life.story(given["message"])
    return {
        "contact": str(found.contact),
        **shapes.message(found),
        "story": [_line(one) for one in lines],
    }


def _line(one: StoryLine) -> dict[str, Any]:
    return {"at": one.at, "title": one.title, "detail": one.detail, "layer": one.layer}


MESSAGE_METHODS = (
    Method(
        "message.send",
        (
            CHAT,
            Param("text", read.text, "what to say, at most 1 MiB"),
            Param("reply_to", read.message_id, "the message it answers", required=False),
            Param("mentions", read.texts, "contacts that it mentions", required=False, default=()),
            Param(
                "rule",
                read.send_rule,
                "online-only: never left at a server; direct-only: nor sent through a relay",
                required=False,
                default=read.NO_RULE,
            ),
            Param("send_at", read.moment, f"not before then: {_TIME}", required=False),
            Param("give_up_at", read.moment, f"not after then: {_TIME}", required=False),
        ),
        "{message, state, contact}",
        "durable here when it returns; delivery follows by itself, in the order of the calls",
        _send,
        ordered=True,
    ),
    Method(
        "message.history",
        (
            CHAT,
            Param("limit", read.limit, "how many at most", required=False, default=50),
        ),
        "[{message, direction, text, state, reason, sent_at, delivered_at, warning, next_try, "
        "gap_before, kind, author, reply_to, edited_at, deleted, forwarded, mentions, "
        "reactions: [{emoji, author}], pinned, timer, expires_at, send_at, give_up_at, rule, "
        "stored_until, members, members_delivered, members_read, file: {name, bytes, mime, state, "
        "moved, reason, path, voice, stored_until} or null}]",
        "the newest messages, oldest first",
        _history,
    ),
    Method(
        "message.get",
        (_MESSAGE,),
        "{contact, message, direction, text, state, ...}",
        "one message",
        _get,
    ),
    Method(
        "message.info",
        (_MESSAGE,),
        "{contact, message, ..., story: [{at, title, detail, layer}]}",
        "all that is known of the way of a message, the oldest first, then its layers of "
        "encryption, whose at is null",
        _info,
    ),
    Method(
        "message.edit",
        (_MESSAGE, Param("text", read.text, "the new words")),
        "{message, text, edited_at, ...}",
        "say it otherwise, for both; what never left this computer goes out in the new words",
        _edit,
        ordered=True,
    ),
    Method(
        "message.delete",
        (
            _MESSAGES,
            Param(
                "both",
                read.flag,
                "true: take our own back for everybody; false: for us alone",
                required=False,
                default=False,
            ),
        ),
        "{}",
        "take messages out of the history; for us alone it can be undone for half a minute",
        _delete,
        ordered=True,
    ),
    Method("message.restore", (_MESSAGES,), "{}", "undo a delete for us alone", _restore),
    Method(
        "message.forward",
        (_MESSAGES, Param("to", read.texts, "conversations")),
        "[{message, contact}]",
        "send copies on; their first author is not named",
        _forward,
        ordered=True,
    ),
    Method(
        "message.react",
        (_MESSAGE, Param("emoji", read.text, "one emoji; empty takes ours away")),
        "{}",
        "answer with an emoji",
        _react,
        ordered=True,
    ),
    Method(
        "message.pin",
        (_MESSAGE, Param("pinned", read.flag, "true or false", required=False, default=True)),
        "{}",
        "keep a message at hand, for us alone",
        _pin,
    ),
    Method(
        "message.reschedule",
        (
            _MESSAGE,
            Param("send_at", read.moment, f"{_TIME}; left out: now", required=False),
        ),
        "{}",
        "another time for a scheduled message",
        _reschedule,
        ordered=True,
    ),
    Method("message.retry", (_MESSAGE,), "{}", "try it again now", _retry),
    Method(
        "message.cancel",
        (_MESSAGE,),
        "{}",
        "take back what was not delivered",
        _cancel,
        ordered=True,
    ),
    Method("message.read", (CHAT,), "{}", "all that came in this conversation was seen", _read),
)
