"""What a method is, and how a contact is named in its parameters."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from m2chat.app.face import ApplicationFace
from m2chat.app.rpc import params as read
from m2chat.app.rpc.errors import AmbiguousContact, NoSuchContact, NotOneContact
from m2chat.app.rpc.params import Param, Values
from m2chat.ids import ChatId, UserId
from m2chat.messaging.model import Contact

Work = Callable[[ApplicationFace, Values], Awaitable[Any]]
Id = TypeVar("Id", bound=ChatId)
LEAST_PREFIX = 4
CONTACT = Param("contact", read.text, "an id, a nickname or a name, or a unique start of one")

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
    """The contact by id, by a unique start of it, by nickname or name, or by a start of one that
    nobody else shares.

    A nickname goes before a name, a start of an id after both, a start of a name last.  Raises
    ``NoSuchContact``, ``NotOneContact`` or ``AmbiguousContact``.
    """
    wanted = text.strip()
    contacts = await face.contacts()
    found = _named(contacts, wanted)
    if found is not None:
        return found
    titles = [one.title.casefold() for one in await face.conversations() if one.group is not None]
    if wanted.casefold() in titles:
        raise NotOneContact(wanted)
    begun = _begun(contacts, wanted)
    if not begun:
        raise NoSuchContact(wanted)
    return _only(begun, wanted)


async def find_chat(face: ApplicationFace, text: str) -> ChatId:
    """A conversation: a contact as ``find_contact`` does, a group by id, start of one, name or
    start of it, or ``notes`` for the notes to ourselves.

    The start of a name is taken only where neither another contact nor a group begins so.  Raises
    ``NoSuchContact`` or ``AmbiguousContact``.
    """
    wanted = text.strip()
    folded = wanted.casefold()
    if folded in (NOTES, str(face.profile.id)):
        return await face.life.notes()
    groups = [one for one in await face.conversations() if one.group is not None]
    for one in groups:
        if str(one.id) == folded:
            return one.id
    contacts = await face.contacts()
    found = _named(contacts, wanted)
    if found is not None:
        return found
    bands = [one.id for one in groups if one.title.casefold() == folded] or [
        one.id for one in groups if len(folded) >= LEAST_PREFIX and str(one.id).startswith(folded)
    ]
    if not bands:
        begun = {one.id for one in groups if folded and one.title.casefold().startswith(folded)}
        bands = [*_begun(contacts, wanted), *begun]
    if not bands:
        raise NoSuchContact(wanted)
    return _only(bands, wanted)


def _named(contacts: Sequence[Contact], wanted: str) -> UserId | None:
    """By the whole id, nickname or name, or by a start of the id; None when nobody is meant."""
    if len(wanted) == 2 * UserId.size():
        with contextlib.suppress(ValueError):
            return UserId(bytes.fromhex(wanted))
    tests: tuple[Callable[[Contact], bool], ...] = (
        lambda one: bool(one.nickname) and one.nickname.casefold() == wanted.casefold(),
        lambda one: bool(one.name) and one.name.casefold() == wanted.casefold(),
        lambda one: len(wanted) >= LEAST_PREFIX and str(one.id).startswith(wanted.lower()),
    )
    for fits in tests:
        found = [one.id for one in contacts if fits(one)]
        if found:
            return _only(found, wanted)
    return None


def _begun(contacts: Sequence[Contact], wanted: str) -> list[UserId]:
    """Whose nickname or name begins so; nobody for an empty text."""
    folded = wanted.casefold()
    names = ((one.id, name.casefold()) for one in contacts for name in (one.nickname, one.name))
    return list(dict.fromkeys(who for who, name in names if folded and name.startswith(folded)))


def _only(found: Sequence[Id], wanted: str) -> Id:
    if len(found) > 1:
        raise AmbiguousContact(wanted)
    return found[0]
