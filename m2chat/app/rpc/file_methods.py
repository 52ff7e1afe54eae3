"""The methods about files, and how a file looks in JSON; paths are of the owner's computer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from m2chat.app.face import ApplicationFace
from m2chat.app.faces.files import FileFace, OutgoingFile
from m2chat.app.rpc import params as read
from m2chat.app.rpc import shapes
from m2chat.app.rpc.errors import BadParams
from m2chat.app.rpc.method import CHAT, Method, Work, find_chat
from m2chat.app.rpc.params import Param, Values
from m2chat.app.rpc.shapes import Shape
from m2chat.app.units import BadUnit, size
from m2chat.ids import ChatId, MessageId
from m2chat.messaging.file_model import FileRules
from m2chat.messaging.model import Message


def carried(message: Message) -> Shape:
    """The message with its file, in one object."""
    shape = {
        "contact": str(message.contact),
        "message": str(message.id),
        "direction": str(message.direction),
        "text": message.text,
    }
    return shape | (shapes.file(message.file) if message.file is not None else {})


def path(value: object) -> Path:
    """A path; ``~`` is the home folder."""
    words = read.text(value)
    if not words or "\0" in words:
        raise BadParams("a path is expected.")
    return Path(words).expanduser()


def size_limit(value: object) -> int:
    """A size in bytes, or text with a unit such as 10MB."""
    if isinstance(value, str):
        try:
            return size(value)
        except BadUnit as error:
            raise BadParams(str(error)) from error
    return read.count(value)


async def _send(face: ApplicationFace, given: Values) -> Shape:
    chat = await find_chat(face, given["contact"])
    file = OutgoingFile(given["path"], name=given["name"], mime=given["mime"])
    (sent,) = await face.files.send(chat, [file], given["caption"], given["reply_to"])
    return {"state": str(sent.state), **carried(sent)} if sent.file else {}


async def _list(face: ApplicationFace, _: Values) -> list[Shape]:
    return [carried(one) for one in await face.files.transfers()]


async def _show(face: ApplicationFace, given: Values) -> Shape:
    message = await face.message(given["message"])
    if message.file is None:
        raise BadParams("The parameter 'message': this message carries no file.")
    return carried(message)


async def _accept(face: ApplicationFace, given: Values) -> Shape:
    await face.files.accept(given["message"], given["path"])
    return {}


async def _save(face: ApplicationFace, given: Values) -> Shape:
    await face.files.save_as(given["message"], given["path"])
    return {}


async def _rules(face: ApplicationFace, given: Values) -> Shape:
    chat: ChatId | None = None
    if given["contact"] is not None:
        chat = await find_chat(face, given["contact"])
    names = [name for name in ("pictures", "voice", "others") if given[name] is not None]
    if given["reset"]:
        await face.files.set_rules(chat, None)
    elif names:
        now = await face.files.rules(chat)
        changed = {name: given[name] for name in names}
        fields = {"pictures": now.pictures, "voice": now.voice, "others": now.others}
        await face.files.set_rules(chat, FileRules(**{**fields, **changed}))
    rules = await face.files.rules(chat)
    return {"pictures": rules.pictures, "voice": rules.voice, "others": rules.others}


def _on_file(verb: Callable[[FileFace, MessageId], Awaitable[None]]) -> Work:
    async def work(face: ApplicationFace, given: Values) -> Shape:
        await verb(face.files, given["message"])
        return {}

    return work


_MESSAGE = Param("message", read.message_id, "the id of a message that carries a file")
_FIELDS = "contact, message, direction, text, name, bytes, mime, state, moved, reason, path, voice"
_SIZE = "bytes, or text such as 10MB; 0 is never"


def _limit(name: str) -> Param:
    return Param(name, size_limit, _SIZE, required=False)


FILE_METHODS = (
    Method(
        "file.send",
        (
            CHAT,
            Param("path", path, "the file"),
            Param("caption", read.text, "goes with it", required=False, default=""),
            Param("name", read.text, "another name for them", required=False, default=""),
            Param("mime", read.text, "by its ending if not given", required=False, default=""),
            Param("reply_to", read.message_id, "a message of the same chat", required=False),
        ),
        f"{{{_FIELDS}}}",
        "offer a file, at most 256 GiB; durable when it returns.  Up to 16 MiB are copied into the "
        "profile; a larger file must stay where it is until it is there",
        _send,
        ordered=True,
    ),
    Method(
        "file.list",
        (),
        f"[{{{_FIELDS}}}]",
        "every file that waits for an answer, moves, waits, is paused or failed",
        _list,
    ),
    Method("file.show", (_MESSAGE,), f"{{{_FIELDS}}}", "one file, also when it is done", _show),
    Method(
        "file.accept",
        (
            _MESSAGE,
            Param("path", path, "a file or folder; else into the profile", required=False),
        ),
        "{}",
        "take an offered file",
        _accept,
    ),
    Method(
        "file.decline",
        (_MESSAGE,),
        "{}",
        "not this file; its sender is told",
        _on_file(lambda files, message: files.decline(message)),
    ),
    Method(
        "file.pause",
        (_MESSAGE,),
        "{}",
        "stop moving it until file.resume, on either side",
        _on_file(lambda files, message: files.pause(message)),
    ),
    Method(
        "file.resume",
        (_MESSAGE,),
        "{}",
        "go on after a pause or a failure, from the last checked chunk",
        _on_file(lambda files, message: files.resume(message)),
    ),
    Method(
        "file.cancel",
        (_MESSAGE,),
        "{}",
        "give it up, on either side; the other is told",
        _on_file(lambda files, message: files.cancel(message)),
    ),
    Method(
        "file.save",
        (_MESSAGE, Param("path", path, "a file or folder; a file there is replaced")),
        "{}",
        "copy a whole file out of the profile, marked as come from elsewhere",
        _save,
    ),
    Method(
        "file.rules",
        (
            Param("contact", read.text, "of this contact; else of all others", required=False),
            _limit("pictures"),
            _limit("voice"),
            _limit("others"),
            Param("reset", read.flag, "true: as for all others", required=False, default=False),
        ),
        "{pictures, voice, others}",
        "up to which size files are taken without asking; with a size, change it",
        _rules,
    ),
)
