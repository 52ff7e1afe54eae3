"""The methods on codes in pictures."""

from __future__ import annotations

from pathlib import Path

from m2chat.app.codes.kinds import Recognised
from m2chat.app.codes.picture_file import codes_of
from m2chat.app.face import ApplicationFace
from m2chat.app.rpc import params as read
from m2chat.app.rpc.method import Method
from m2chat.app.rpc.params import Param, Values
from m2chat.app.rpc.shapes import Shape


def code(one: Recognised) -> Shape:
    """One code of a picture."""
    return {"kind": str(one.kind), "link": one.link, "ours": one.ours}


async def _read(_: ApplicationFace, given: Values) -> list[Shape]:
    return [code(one) for one in await codes_of(Path(given["path"]))]


CODE_METHODS = (
    Method(
        "card.read",
        (Param("path", read.text, "a PNG file"),),
        "[{kind, link, ours}]",
        "the codes in a picture, ours first: contact, circle, join, code; or web, wifi, ...",
        _read,
    ),
)
