"""The methods on conversations, and what we tell others while chatting."""

from __future__ import annotations

from dataclasses import replace

from m2chat.app.face import ApplicationFace
from m2chat.app.rpc import params as read
from m2chat.app.rpc import shapes
from m2chat.app.rpc.method import CHAT, Method, find_chat
from m2chat.app.rpc.params import Param, Values

_SETTINGS = "{pinned, archived, muted_until, timer}"
_PREFERENCES = "{read_receipts, typing}"


async def _list(face: ApplicationFace, _: Values) -> list[shapes.Shape]:
    return [shapes.conversation(one) for one in await face.conversations()]


async def _timer(face: ApplicationFace, given: Values) -> shapes.Shape:
    chat = await find_chat(face, given["contact"])
    await face.life.set_timer(chat, int(given["timer"]))
    return shapes.chat_settings(await face.life.settings(chat))


async def _settings(face: ApplicationFace, given: Values) -> shapes.Shape:
    chat = await find_chat(face, given["contact"])
    before = after = await face.life.settings(chat)
    for name in ("pinned", "archived"):
        if given[name] is not None:
            after = replace(after, **{name: given[name]})
    if given["muted_until"] is not None:
        after = replace(after, muted_until=given["muted_until"] or None)
    if after != before:
        await face.life.set_settings(chat, after)
    return shapes.chat_settings(after)


async def _look_at(face: ApplicationFace, given: Values) -> shapes.Shape:
    wanted = given["contact"]
    await face.life.look_at(await find_chat(face, wanted) if wanted is not None else None)
    return {}


async def _typing(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.life.typing(await find_chat(face, given["contact"]), given["typing"])
    return {}


async def _unread(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.life.mark_unread(await find_chat(face, given["contact"]))
    return {}


async def _notes(face: ApplicationFace, _: Values) -> shapes.Shape:
    return {"contact": str(await face.life.notes())}


async def _draft(face: ApplicationFace, given: Values) -> shapes.Shape:
    chat = await find_chat(face, given["contact"])
    await face.save_draft(chat, given["text"], given["reply_to"])
    return {}


async def _preferences(face: ApplicationFace, _: Values) -> shapes.Shape:
    return shapes.preferences(await face.life.preferences())


async def _set_preferences(face: ApplicationFace, given: Values) -> shapes.Shape:
    chosen = await face.life.preferences()
    for name in ("read_receipts", "typing"):
        if given[name] is not None:
            chosen = replace(chosen, **{name: given[name]})
    await face.life.set_preferences(chosen)
    return shapes.preferences(chosen)


CHAT_METHODS = (
    Method(
        "chat.list",
        (),
        "[{contact, kind, name, unread, mentioned, draft, draft_reply, pinned, archived, "
        "muted_until, timer, last}]",
        "all conversations: pinned ones first, then the newest, archived ones at the end; kind "
        "is contact, group or notes",
        _list,
    ),
    Method(
        "chat.timer",
        (CHAT, Param("timer", read.timer, 'such as "1d"; 0 or "off": messages stay')),
        _SETTINGS,
        "new messages of both disappear so long after they were read; the others are told",
        _timer,
        ordered=True,
    ),
    Method(
        "chat.settings",
        (
            CHAT,
            Param("pinned", read.flag, "stands on top of the list", required=False),
            Param("archived", read.flag, "stands apart", required=False),
            Param(
                "muted_until",
                read.until,
                'no notifications until then: a time, "always", or 0 for none',
                required=False,
            ),
        ),
        _SETTINGS,
        "what is set for a conversation, after the change of what is given",
        _settings,
        ordered=True,
    ),
    Method(
        "chat.typing",
        (CHAT, Param("typing", read.flag, "false: stopped", required=False, default=True)),
        "{}",
        "tell who is on line that we write, unless that is switched off",
        _typing,
    ),
    Method(
        "chat.look_at",
        (Param("contact", read.text, "the open conversation; none: no one", required=False),),
        "{}",
        "keep fresh whether this contact is there; say it again every few minutes",
        _look_at,
    ),
    Method("chat.unread", (CHAT,), "{}", "the newest message counts as unread again", _unread),
    Method(
        "chat.draft",
        (
            CHAT,
            Param("text", read.text, "the unsent text; empty forgets it"),
            Param("reply_to", read.message_id, "the message it answers", required=False),
        ),
        "{}",
        "keep unsent text",
        _draft,
    ),
    Method(
        "chat.notes",
        (),
        "{contact}",
        "the conversation with ourselves, which never leaves this computer",
        _notes,
    ),
    Method("preferences.show", (), _PREFERENCES, "what we tell others", _preferences),
    Method(
        "preferences.set",
        (
            Param("read_receipts", read.flag, "tell what we have read, and see it", required=False),
            Param("typing", read.flag, "tell when we write, and see it", required=False),
        ),
        _PREFERENCES,
        "keep it; both are mutual: who does not tell does not see",
        _set_preferences,
        ordered=True,
    ),
)
