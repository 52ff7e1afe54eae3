"""One entry of a group's membership log: its fixed form, its hash, its signature (protocol 15).

    entry  = ver1 || group32 || n1 (0..128) x parent32 || author32 || at_ms u64 || action1
             || L(body) || PSS 512 by the author over "group entry"
    id     = H("group entry" label || entry without the signature)     group = id of its CREATE
    person = cert 1,026 || D16 || M32 || L(name <= 64)
    CREATE = salt16 || circle_pk32 || person || L(name <= 64) || L(about <= 500); no parents, and
             32 zero bytes for the group
    INVITE = fp32 || L(name <= 64)     JOIN = person      REMOVE = fp32 || said
    ROLE   = fp32 || role1 (0 member, 1 admin)   RENAME = L(name) || L(about)   LEAVE = said
    said   = cut u64 || n (0..128) x digest16, the rest of the body

Parents are sorted and different.  ``Entry.decode`` raises ``WireError`` and nothing else; whether
an entry counts is decided in ``log``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import cached_property

from m2chat.buffer import Reader, block
from m2chat.crypto.kdf import h, label
from m2chat.errors import WireError
from m2chat.ids import UserId

USE = "group entry"
NAME_LIMIT = 64  # bytes of UTF-8
ABOUT_LIMIT = 500
PARENTS_LIMIT = 128  # everybody may come in at once, beside each other
CERTIFICATE_SIZE = 1026
SIGNATURE_SIZE = 512
BODY_LIMIT = 4096
LAST_LIMIT = 128  # ends of chains that a removal names
_DIGEST_SIZE = 16
ZERO = bytes(32)
_VERSION = 1
_MOST_MS = 253_402_300_799_000  # the end of the year 9999


class Action(IntEnum):
    """What an entry does."""

    CREATE = 1
    INVITE = 2
    JOIN = 3
    REMOVE = 4
    ROLE = 5
    RENAME = 6
    LEAVE = 7


@dataclass(frozen=True, slots=True)
class Person:
    """What members must know of one another to meet."""

    certificate: bytes  # 1,026
    discovery: bytes  # D, 16
    secret: bytes  # M, 32: pair roots of members are made of two of these
    name: str


@dataclass(frozen=True, slots=True)
class Create:
    """The first entry; its author is the first admin."""

    salt: bytes  # 16
    circle: bytes  # circle_pk, 32
    person: Person
    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Invite:
    """An admin lets somebody in; ``name`` is what that person calls themselves."""

    target: UserId
    name: str


@dataclass(frozen=True, slots=True)
class Join:
    """Somebody who was invited comes in."""

    person: Person


@dataclass(frozen=True, slots=True)
class Remove:
    """An admin takes a member out, or an invitation back.

    Of what the target says without knowing this entry, only messages up to ``cut`` count to which
    a chain of messages leads from ``last`` (``chain``).
    """

    target: UserId
    cut: int
    last: tuple[bytes, ...] = ()  # digests, 16 each


@dataclass(frozen=True, slots=True)
class Role:
    """An admin makes a member an admin, or an admin a member."""

    target: UserId
    admin: bool


@dataclass(frozen=True, slots=True)
class Rename:
    """Another name and line of what the group is for."""

    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Leave:
    """The author goes; ``cut`` is the number of their last message, ``last`` as in ``Remove``."""

    cut: int
    last: tuple[bytes, ...] = ()


Act = Create | Invite | Join | Remove | Role | Rename | Leave


@dataclass(frozen=True)
class Entry:
    """One entry; ``group`` and ``parents`` are empty in CREATE."""

    group: bytes
    parents: tuple[bytes, ...]
    author: UserId
    at_ms: int  # by the author's clock, since 1970 UTC; shown, never trusted
    act: Act
    signature: bytes = field(default=b"", compare=False)

    @cached_property
    def unsigned(self) -> bytes:
        """What the author signs and the id names."""
        action, body = _encode_act(self.act)
        return (
            bytes([_VERSION])
            + (self.group or ZERO)
            + bytes([len(self.parents)])
            + b"".join(self.parents)
            + self.author.raw
            + self.at_ms.to_bytes(8, "big")
            + bytes([action])
            + block(body)
        )

    @cached_property
    def id(self) -> bytes:
        """32 bytes; the same whatever the signature's salt."""
        return h(label(USE), self.unsigned)

    def signed(self, sign: Callable[[str, bytes], bytes]) -> Entry:
        """The entry with its author's signature."""
        return replace(self, signature=sign(USE, self.unsigned))

    def encode(self) -> bytes:
        """The bytes."""
        return self.unsigned + self.signature

    @classmethod
    def decode(cls, data: bytes) -> Entry:
        """Read the bytes; raises ``WireError``."""
        reader = Reader(data)
        if reader.u8() != _VERSION:
            raise WireError("a group entry of an unknown version")
        group, count = reader.take(32), reader.u8()
        if count > PARENTS_LIMIT:
            raise WireError("a group entry with too many parents")
        parents = tuple(reader.take(32) for _ in range(count))
        if list(parents) != sorted(set(parents)):
            raise WireError("parents of a group entry out of order")
        author, at_ms = UserId(reader.take(32)), reader.u64()
        if at_ms > _MOST_MS:
            raise WireError("a time beyond all reason")
        act = _read_act(reader.u8(), Reader(reader.block(BODY_LIMIT)))
        signature = reader.take(SIGNATURE_SIZE)
        reader.end()
        first = isinstance(act, Create)
        if first != (group == ZERO) or first != (not parents):
            raise WireError("only the first group entry stands alone")
        return cls(b"" if first else group, parents, author, at_ms, act, signature)


def entry_id(form: bytes) -> bytes:
    """The id that a form would have, before anything of it is read."""
    return h(label(USE), form[:-SIGNATURE_SIZE])


def _text(text: str) -> bytes:
    return block(text.encode("utf-8"))


def _person(person: Person) -> bytes:
    return person.certificate + person.discovery + person.secret + _text(person.name)


def _said(act: Remove | Leave) -> bytes:
    return act.cut.to_bytes(8, "big") + b"".join(act.last)


def _encode_act(act: Act) -> tuple[Action, bytes]:
    match act:
        case Create():
            names = _text(act.name) + _text(act.about)
            return Action.CREATE, act.salt + act.circle + _person(act.person) + names
        case Invite():
            return Action.INVITE, act.target.raw + _text(act.name)
        case Join():
            return Action.JOIN, _person(act.person)
        case Remove():
            return Action.REMOVE, act.target.raw + _said(act)
        case Role():
            return Action.ROLE, act.target.raw + bytes([act.admin])
        case Rename():
            return Action.RENAME, _text(act.name) + _text(act.about)
        case Leave():
            return Action.LEAVE, _said(act)


def _read_act(action: int, reader: Reader) -> Act:
    read = _READERS.get(action)
    if read is None:
        raise WireError("a group entry of an unknown action")
    act = read(reader)
    reader.end()
    return act


def _read_person(reader: Reader) -> Person:
    return Person(
        reader.take(CERTIFICATE_SIZE), reader.take(16), reader.take(32), reader.text(NAME_LIMIT)
    )


def _read_said(reader: Reader) -> tuple[int, tuple[bytes, ...]]:
    cut = reader.u64()
    if cut >= 1 << 63:
        raise WireError("a number beyond all reason")
    last = []
    while reader.left():
        last.append(reader.take(_DIGEST_SIZE))
    if len(last) > LAST_LIMIT or len(set(last)) != len(last):
        raise WireError("too many last messages of a member, or one of them twice")
    return cut, tuple(last)


def _read_role(reader: Reader) -> Role:
    target, admin = UserId(reader.take(32)), reader.u8()
    if admin > 1:
        raise WireError("a role that is neither 0 nor 1")
    return Role(target, bool(admin))


_READERS: dict[int, Callable[[Reader], Act]] = {
    Action.CREATE: lambda r: Create(
        r.take(16), r.take(32), _read_person(r), r.text(NAME_LIMIT), r.text(ABOUT_LIMIT)
    ),
    Action.INVITE: lambda r: Invite(UserId(r.take(32)), r.text(NAME_LIMIT)),
    Action.JOIN: lambda r: Join(_read_person(r)),
    Action.REMOVE: lambda r: Remove(UserId(r.take(32)), *_read_said(r)),
    Action.ROLE: _read_role,
    Action.RENAME: lambda r: Rename(r.text(NAME_LIMIT), r.text(ABOUT_LIMIT)),
    Action.LEAVE: lambda r: Leave(*_read_said(r)),
}
