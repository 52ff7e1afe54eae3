"""What a method is, and how a contact is named in its parameters."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from m2chat.app.face import ApplicationFace
from m2chat.app.rpc import params as read
from m2chat.app.rpc.errors import AmbiguousContact, NoSuchContact, NotOneContact
from m2chat.app.rpc.params import Param, Values
from m2chat.ids import ChatId, UserId
from m2chat.messaging.model import Contact

Work = Callable[[ApplicationFace, Values], Awaitable[Any]]
LEAST_PREFIX = 4
CONTACT = Param("contact", read.text, "an id, a unique start of one, or a nickname")

CHAT = Param("contact", read.text, "as in contact.list; or a group, or notes")
NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Method:
    """One line of the table."""

    name: str
    params: tuple[Param, ...]
    result: str
    meaning: str
    work: Work
    ordered: bool = False


async def find_contact(face: ApplicationFace, text: str) -> UserId:
    """The contact by id, by a unique prefix of it, by nickname or name.

    A nickname goes before a name, both before a prefix.  Raises ``NoSuchContact``,
    ``NotOneContact`` or ``AmbiguousContact``.
    """
    wanted = text.strip()
    if len(wanted) == 2 * UserId.size():
        with contextlib.suppress(ValueError):
            return UserId(bytes.fromhex(wanted))
    contacts = await face.contacts()
    tests: tuple[Callable[[Contact], bool], ...] = (
        lambda one: bool(one.nickname) and one.nickname.casefold() == wanted.casefold(),
        lambda one: bool(one.name) and one.name.casefold() == wanted.casefold(),
        lambda one: len(wanted) >= LEAST_PREFIX and str(one.id).startswith(wanted.lower()),
    )
    for fits in tests:
        found = [one.id for one in contacts if fits(one)]
        if len(found) > 1:
            raise AmbiguousContact(wanted)
        if found:
            return found[0]
    titles = [one.title.casefold() for one in await face.conversations() if one.group is not None]
    raise NotOneContact(wanted) if wanted.casefold() in titles else NoSuchContact(wanted)


async def find_chat(face: ApplicationFace, text: str) -> ChatId:
    """A conversation: a contact as ``find_contact`` does, a group by id, start of one or name, or
    ``notes`` for the notes to ourselves.  Raises ``NoSuchContact`` or ``AmbiguousContact``."""
    wanted = text.strip().casefold()
    if wanted in (NOTES, str(face.profile.id)):
        return await face.life.notes()
    groups = [one for one in await face.conversations() if one.group is not None]
    for one in groups:
        if str(one.id) == wanted:
            return one.id
    try:
        return await find_contact(face, text)
    except (NoSuchContact, NotOneContact):
        found = [one.id for one in groups if one.title.casefold() == wanted] or [
            one.id
            for one in groups
            if len(wanted) >= LEAST_PREFIX and str(one.id).startswith(wanted)
        ]
        if len(found) > 1:
            raise AmbiguousContact(text.strip()) from None
        if not found:
            raise
        return found[0]
