"""Methods that find and keep: search, the lists beside a conversation, export, backup."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from m2chat.app.face import ApplicationFace
from m2chat.app.faces.archive import ExportForm, MediaKind, SearchHit
from m2chat.app.rpc import params as read
from m2chat.app.rpc import shapes
from m2chat.app.rpc.errors import BadParams
from m2chat.app.rpc.method import CONTACT, Method, find_chat
from m2chat.app.rpc.params import Param, Values

_BEFORE = Param("before", read.count, "what a page before gave as more", required=False)
_CHAT = Param("contact", read.text, "only this conversation", required=False)
_PATH = Param("file", read.text, "the file to write; it must not exist")
_PASSPHRASE = Param("passphrase", read.text, "the profile's passphrase", required=False, default="")
_HIT = "{message, contact, title, excerpt, marks, ...}"


def media_kind(value: object) -> MediaKind:
    """One of the lists."""
    try:
        return MediaKind(read.text(value))
    except ValueError as error:
        raise BadParams("one of " + ", ".join(MediaKind) + " is expected.") from error


def export_form(value: object) -> ExportForm:
    """One of the forms."""
    try:
        return ExportForm(read.text(value))
    except ValueError as error:
        raise BadParams("one of " + ", ".join(ExportForm) + " is expected.") from error


def _hit(one: SearchHit) -> shapes.Shape:
    return {
        "contact": str(one.message.contact),
        "title": one.title,
        "excerpt": one.excerpt,
        "marks": [list(pair) for pair in one.marks],
        **shapes.message(one.message),
    }


async def _search(face: ApplicationFace, given: Values) -> shapes.Shape:
    chat = await find_chat(face, given["contact"]) if given["contact"] else None
    page = await face.archive.search(given["text"], chat, given["before"], given["limit"])
    return {"hits": [_hit(one) for one in page.hits], "more": page.more}


async def _media(face: ApplicationFace, given: Values) -> list[shapes.Shape]:
    chat = await find_chat(face, given["contact"])
    found = await face.archive.media(chat, given["kind"], given["before"], given["limit"])
    return [{"order": one.order, **shapes.message(one)} for one in found]


async def _pinned(face: ApplicationFace, given: Values) -> list[shapes.Shape]:
    chat = await find_chat(face, given["contact"])
    return [shapes.message(one) for one in await face.archive.pinned(chat)]


async def _export(face: ApplicationFace, given: Values) -> shapes.Shape:
    if not given["passphrase"] and await face.trust.has_passphrase():
        raise BadParams("The parameter 'passphrase' is missing: the profile's passphrase.")
    chat = await find_chat(face, given["contact"])
    path = _whole(given["file"])
    await face.archive.export_chat(chat, path, given["form"], given["passphrase"], _silent)
    return {"file": str(path)}


async def _backup(face: ApplicationFace, given: Values) -> shapes.Shape:
    path = _whole(given["file"])
    await face.archive.backup(path, given["passphrase"], _silent, files=given["files"])
    return {"file": str(path), "bytes": path.stat().st_size}


async def _backup_state(face: ApplicationFace, _: Values) -> shapes.Shape:
    state = await face.archive.backup_state()
    path = str(state.last_path) if state.last_path is not None else None
    return {"last_at": state.last_at, "file": path, "remind": state.remind}


def _whole(text: str) -> Path:
    return Path(text).expanduser().absolute()


def _silent(_: float) -> Any:
    return None


ARCHIVE_METHODS = (
    Method(
        "search",
        (
            Param("text", read.text, "words; each may be the start of one"),
            _CHAT,
            _BEFORE,
            Param("limit", read.limit, "how many at most", required=False, default=30),
        ),
        f"{{hits: [{_HIT}], more}}",
        "messages with all these words, the newest first",
        _search,
    ),
    Method(
        "chat.media",
        (
            CONTACT,
            Param("kind", media_kind, "pictures, files, voice or links"),
            _BEFORE,
            Param("limit", read.limit, "how many at most", required=False, default=60),
        ),
        "[{order, message, direction, text, ...}]",
        "what a conversation carries, the newest first; ask on with before = the last order",
        _media,
    ),
    Method(
        "chat.pinned",
        (CONTACT,),
        "[{message, direction, text, ...}]",
        "the pinned messages, the newest pin first",
        _pinned,
    ),
    Method(
        "chat.export",
        (
            CONTACT,
            _PATH,
            Param("form", export_form, "text, html or json", required=False,
                  default=ExportForm.TEXT),
            _PASSPHRASE,
        ),
        "{file}",
        "write a conversation to a file that anybody can read",
        _export,
    ),
    Method(
        "profile.backup",
        (
            _PATH,
            Param("passphrase", read.text, "what will open the backup"),
            Param("files", read.flag, "with pictures and files", required=False, default=True),
        ),
        "{file, bytes}",
        "write the whole profile to one encrypted file",
        _backup,
    ),
    Method(
        "profile.backup_state",
        (),
        "{last_at, file, remind}",
        "when that was last done, and whether it is time",
        _backup_state,
    ),
)  # fmt: skip
