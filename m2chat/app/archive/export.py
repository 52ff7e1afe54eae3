"""A conversation as a document: text, HTML or JSON; everything that came from others is escaped.

HTML is one file that needs no network and prints well; pictures and files lie beside it in a folder
of the same name and are copied, never opened.  Each form is written in pieces, so that a long
conversation needs no more memory than a short one.
"""

from __future__ import annotations

import html
import json
import re
import shutil
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Protocol

from m2chat.app.archive.errors import FileIsThere
from m2chat.app.faces.archive import ExportForm
from m2chat.ids import ChatId
from m2chat.messaging.model import Direction, Message, MessageKind

_LINK = re.compile(r"https?://[^\s<>\"']+")
_NAME_SIZE = 100  # characters of a copied file's name


@dataclass(slots=True)
class Document:
    """What the whole is about."""

    title: str  # of the conversation
    me: str  # what we call ourselves
    made_at: float  # seconds since 1970 UTC
    names: dict[ChatId, str] = field(default_factory=dict)  # of authors
    zone: tzinfo | None = None  # None: this computer's

    def author(self, message: Message) -> str:
        """Who wrote it."""
        if message.direction is Direction.OUT:
            return self.me
        author = message.author if message.author is not None else message.contact
        return self.names.get(author, "") or str(author)[:8]

    def moment(self, seconds: float) -> datetime:
        """A time in the document's zone; one beyond all calendars is the calendar's end."""
        try:
            return datetime.fromtimestamp(seconds, UTC).astimezone(self.zone)
        except (OverflowError, ValueError, OSError):
            return datetime(9999, 12, 31, tzinfo=UTC)


class Form(Protocol):
    """One way of writing it."""

    def head(self, document: Document) -> str:
        """What stands before the messages."""

    def message(self, document: Document, message: Message, beside: str | None) -> str:
        """One message; ``beside`` is where its file lies, relative to the document."""

    def foot(self) -> str:
        """What stands after them."""


class Text:
    """Plain text, one message a line or more."""

    def head(self, document: Document) -> str:
        """The title and when it was written."""
        made = document.moment(document.made_at).strftime("%Y-%m-%d %H:%M")
        return f"{_line(document.title)}\nWritten out by m2chat on {made}\n"

    def message(self, document: Document, message: Message, beside: str | None) -> str:
        """Time, author, text; further lines are indented."""
        when = document.moment(message.sent_at).strftime("%Y-%m-%d %H:%M:%S")
        words = [_line(one) for one in _words(message, beside)]
        marks = f" ({', '.join(_marks(message))})" if _marks(message) else ""
        if message.kind is MessageKind.NOTE:
            return f"\n[{when}] * {' '.join(words)}"
        return f"\n[{when}] {_line(document.author(message))}{marks}: " + "\n    ".join(words)

    def foot(self) -> str:
        """The last line ends."""
        return "\n"


class Html:
    """One self-contained page."""

    def __init__(self) -> None:
        self._day = ""

    def head(self, document: Document) -> str:
        """Title, the look, and a line on when it was written."""
        title = html.escape(document.title)
        made = document.moment(document.made_at).strftime("%Y-%m-%d %H:%M")
        return (
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
            "img-src 'self' file:; media-src 'self' file:; style-src 'unsafe-inline'\">"
            f"<title>{title}</title>\n<style>{_STYLE}</style></head><body><main>\n"
            f"<h1>{title}</h1><p class=made>Written out by m2chat on {made}</p>\n"
        )

    def message(self, document: Document, message: Message, beside: str | None) -> str:
        """A bubble; a day's first stands under its date."""
        when = document.moment(message.sent_at)
        day = when.strftime("%A, %d %B %Y")
        before = "" if day == self._day else f"<h2>{html.escape(day)}</h2>\n"
        self._day = day
        body = "<br>".join(_linked(one) for one in _words(message, None))
        if message.kind is MessageKind.NOTE:
            return f"{before}<p class=note>{body}</p>\n"
        side = "out" if message.direction is Direction.OUT else "in"
        marks = "".join(f"<i>{html.escape(one)}</i>" for one in _marks(message))
        name = html.escape(document.author(message))
        return (
            f"{before}<article class={side}><b>{name}</b>{marks}"
            f'<time datetime="{when.isoformat()}">{when.strftime("%H:%M")}</time>'
            f"{_beside(message, beside)}<p>{body}</p></article>\n"
        )

    def foot(self) -> str:
        """The page ends."""
        return "</main></body></html>\n"


class Json:
    """One object with a list of messages; names as in ``m2ctl --json``."""

    def __init__(self) -> None:
        self._first = True

    def head(self, document: Document) -> str:
        """The fields before the list."""
        head = {"format": "m2chat export 1", "title": document.title, "made_at": document.made_at}
        return json.dumps(head, ensure_ascii=False)[:-1] + ', "messages": ['

    def message(self, document: Document, message: Message, beside: str | None) -> str:
        """One object."""
        shape = {
            "message": str(message.id),
            "direction": str(message.direction),
            "author": document.author(message),
            "author_id": str(message.author) if message.author is not None else None,
            "kind": str(message.kind),
            "text": message.text,
            "sent_at": message.sent_at,
            "delivered_at": message.delivered_at,
            "state": str(message.state),
            "edited_at": message.edited_at,
            "deleted": message.deleted,
            "reply_to": str(message.reply_to) if message.reply_to is not None else None,
            "reactions": [
                {"emoji": one.emoji, "author": str(one.author)} for one in message.reactions
            ],
            "gap_before": message.gap_before,
            "file": None
            if message.file is None
            else {
                "name": message.file.name,
                "size": message.file.size,
                "mime": message.file.mime,
                "beside": beside,
            },
        }
        comma, self._first = "" if self._first else ",", False
        return f"{comma}\n{json.dumps(shape, ensure_ascii=False)}"

    def foot(self) -> str:
        """List and object end."""
        return "\n]}\n"


FORMS: dict[ExportForm, Callable[[], Form]] = {
    ExportForm.TEXT: Text,
    ExportForm.HTML: Html,
    ExportForm.JSON: Json,
}


class Beside:
    """The folder beside a document, made when the first file goes there."""

    def __init__(self, document: Path) -> None:
        self.folder = document.with_name(f"{document.stem} files")
        if self.folder.exists():
            raise FileIsThere(self.folder)

    def put(self, message: Message) -> str | None:
        """Copy a message's file if it is whole and here; its place, relative to the document."""
        file = message.file
        if file is None or file.path is None or not file.path.is_file():
            return None
        self.folder.mkdir(mode=0o700, exist_ok=True)
        target = self.folder / f"{message.order} {_file_name(file.name)}"
        shutil.copyfile(file.path, target)
        target.chmod(0o600)
        return f"{self.folder.name}/{target.name}"

    def take_away(self) -> None:
        """The document was not finished."""
        shutil.rmtree(self.folder, ignore_errors=True)


def pieces(
    document: Document, form: Form, beside: Beside, pages: Iterable[Sequence[Message]]
) -> Iterator[str]:
    """The whole, piece by piece: the head, each page, the foot."""
    yield form.head(document)
    for page in pages:
        yield "".join(form.message(document, one, beside.put(one)) for one in page)
    yield form.foot()


def _words(message: Message, beside: str | None) -> list[str]:
    if message.deleted:
        return ["This message was deleted."]
    words = message.text.splitlines() or ([""] if message.file is None else [])
    if message.file is not None and beside is not None:
        return [f"[file: {beside}]", *words]
    if message.file is not None:
        return [f"[file: {message.file.name}]", *words]
    return words


def _marks(message: Message) -> list[str]:
    marks = []
    if message.edited_at is not None:
        marks.append("edited")
    if message.forwarded:
        marks.append("forwarded")
    if message.gap_before:
        marks.append("messages before this one are missing")
    if message.direction is Direction.OUT and message.delivered_at is None:
        marks.append(str(message.state))
    return marks


def _beside(message: Message, beside: str | None) -> str:
    if beside is None or message.file is None:
        return ""
    place = html.escape("/".join(_quoted(part) for part in beside.split("/")))
    name = html.escape(message.file.name)
    if message.file.mime.startswith("image/"):
        return f'<a href="{place}"><img src="{place}" alt="{name}" loading=lazy></a>'
    if message.file.voice:
        return f'<audio controls preload=none src="{place}"></audio>'
    return f'<a class=file href="{place}">{name}</a>'


def _quoted(part: str) -> str:
    from urllib.parse import quote

    return quote(part)


def _linked(line: str) -> str:
    """Escaped, with web addresses as links that tell their target nothing of us."""
    out, at = [], 0
    for found in _LINK.finditer(line):
        out.append(html.escape(line[at : found.start()]))
        link = html.escape(found.group())
        out.append(f'<a href="{link}" rel="noreferrer noopener">{link}</a>')
        at = found.end()
    return "".join(out) + html.escape(line[at:])


def _line(text: str) -> str:
    """Without what would steer a terminal or turn a line around."""
    return "".join(" " if unicodedata.category(one) in ("Cc", "Cf") else one for one in text)


def _file_name(name: str) -> str:
    plain = re.sub(r"[^\w .()-]", "_", name).strip(" .")[-_NAME_SIZE:]
    return plain or "file"


_STYLE = """
:root{color-scheme:light dark}
body{font:15px/1.45 system-ui,sans-serif;margin:0;background:Canvas;color:CanvasText}
main{max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin:0}.made{opacity:.65;margin:.2rem 0 1.5rem}
h2{font-size:.8rem;font-weight:600;opacity:.65;text-align:center;margin:1.6rem 0 .6rem}
article{position:relative;max-width:75%;width:fit-content;min-width:9rem;margin:.35rem 0;
padding:.45rem .8rem;border-radius:1rem;background:rgba(128,128,128,.15);overflow-wrap:anywhere}
article.out{margin-left:auto;background:rgba(40,120,255,.18)}
article b{font-size:.8rem}article i{font-size:.75rem;opacity:.65;margin-left:.5rem}
time{float:right;font-size:.75rem;opacity:.6;margin-left:1rem}
p{margin:.15rem 0}.note{text-align:center;font-size:.85rem;opacity:.65}
img{display:block;max-width:100%;max-height:24rem;border-radius:.6rem;margin:.3rem 0}
.file{display:block;margin:.3rem 0}audio{display:block;width:100%;margin:.3rem 0}
@media print{main{max-width:none;margin:0}article{break-inside:avoid;border:1px solid #bbb}
a{color:inherit}}
"""
