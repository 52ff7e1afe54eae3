"""The control messages between peers and their fixed forms (protocol 13).

    01 PROFILE  rev u32, D16, instance8, L(name), prekey 1,732, n1, n x {svc_pk32, mb_pk32},
                consent1
    02 HAVE     rev u32 of one's own profile, rev u32 of the other's as held
    03 RECEIPT  what1 (0 delivered, 1 read), n1, n x msg_id16
    04 REQUEST  req_id16, card_id8, r32, D16, instance8, L(name), L(hello)
    05 REQ_OK   req_id16
    06 ACCEPT, 07 ACC_OK  req_id16, PROFILE body
    08 SYNC     instance8 (the other's), u64 highest seq without a gap seen of it
    09 TREATY   action1, treaty 111, PSS 512 (offline.treaty)
    0A TYPING   on1, n1 (0: in the conversation of the two, 1: in a group), n x group32

``encode`` gives (kind, body); ``decode`` raises ``WireError`` and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from m2chat.buffer import Reader, block
from m2chat.errors import WireError
from m2chat.ids import GroupId, MessageId

NAME_LIMIT = 64  # bytes of UTF-8
HELLO_LIMIT = 500
STORES_LIMIT = 3
RECEIPT_LIMIT = 64
PREKEY_SIZE = 1732
BODY_LIMIT = 4096


class Kind(IntEnum):
    """The type byte of a control message."""

    PROFILE = 0x01
    HAVE = 0x02
    RECEIPT = 0x03
    REQUEST = 0x04
    REQ_OK = 0x05
    ACCEPT = 0x06
    ACC_OK = 0x07
    SYNC = 0x08
    TREATY = 0x09
    TYPING = 0x0A


@dataclass(frozen=True, slots=True)
class Profile:
    """What a person tells their contacts of themselves; at most 2,020 bytes."""

    revision: int
    discovery: bytes  # D, 16
    instance: bytes  # 8
    name: str
    prekey: bytes  # 1,732
    stores: tuple[tuple[bytes, bytes], ...] = ()  # (svc_pk 32, mb_pk 32)
    consent: bool = False  # offers of an offline treaty are welcome


@dataclass(frozen=True, slots=True)
class Have:
    """Which revisions each side holds."""

    own: int
    held: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """These messages are in our database, or were read."""

    messages: tuple[MessageId, ...]
    read: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """Bob asks the owner of a card to become contacts."""

    request_id: bytes  # 16
    card_id: bytes  # 8
    secret: bytes  # r, 32
    discovery: bytes  # D, 16
    instance: bytes  # 8
    name: str
    hello: str


@dataclass(frozen=True, slots=True)
class RequestHeld:
    """REQ_OK: the request is in Alice's database."""

    request_id: bytes


@dataclass(frozen=True, slots=True)
class Accept:
    """Alice says yes."""

    request_id: bytes
    profile: Profile


@dataclass(frozen=True, slots=True)
class AcceptHeld:
    """ACC_OK: the yes is in Bob's database."""

    request_id: bytes
    profile: Profile


@dataclass(frozen=True, slots=True)
class Sync:
    """How far the numbering of the other's instance was followed without a gap."""

    instance: bytes  # the other's, 8
    seq: int


@dataclass(frozen=True, slots=True)
class Typing:
    """They write, or stopped; good for six seconds, never stored."""

    on: bool
    group: GroupId | None = None  # None: in the conversation of the two


@dataclass(frozen=True, slots=True)
class RoomControl:
    """A message of a room of its own (treaties, files, groups), which made its body itself."""

    kind: int
    body: bytes


Control = (
    Profile
    | Have
    | Receipt
    | Request
    | RequestHeld
    | Accept
    | AcceptHeld
    | Sync
    | Typing
    | RoomControl
)


def encode(message: Control) -> tuple[int, bytes]:
    """The type and the body."""
    match message:
        case Profile():
            return Kind.PROFILE, _profile_body(message)
        case Have():
            return Kind.HAVE, _u32(message.own) + _u32(message.held)
        case Receipt():
            ids = b"".join(one.raw for one in message.messages)
            return Kind.RECEIPT, bytes([message.read, len(message.messages)]) + ids
        case Request():
            m = message
            fixed = m.request_id + m.card_id + m.secret + m.discovery + m.instance
            return Kind.REQUEST, fixed + _text(m.name) + _text(m.hello)
        case RequestHeld():
            return Kind.REQ_OK, message.request_id
        case Accept():
            return Kind.ACCEPT, message.request_id + _profile_body(message.profile)
        case AcceptHeld():
            return Kind.ACC_OK, message.request_id + _profile_body(message.profile)
        case Sync():
            return Kind.SYNC, message.instance + message.seq.to_bytes(8, "big")
        case RoomControl():
            return message.kind, message.body
        case Typing():
            group = message.group.raw if message.group is not None else b""
            return Kind.TYPING, bytes([message.on, bool(group)]) + group


def decode(kind: int, body: bytes) -> Control:
    """Read a control message; raises ``WireError``, also for a kind that peers do not send."""
    read = _READERS.get(kind)
    if read is None:
        raise WireError("a control message of an unknown type")
    if len(body) > BODY_LIMIT:
        raise WireError("a control message longer than 4 KiB")
    reader = Reader(body)
    message = read(reader)
    reader.end()
    return message


def _u32(value: int) -> bytes:
    return value.to_bytes(4, "big")


def _text(text: str) -> bytes:
    return block(text.encode("utf-8"))


def _profile_body(p: Profile) -> bytes:
    stores = b"".join(service + mailbox for service, mailbox in p.stores)
    return (
        _u32(p.revision)
        + p.discovery
        + p.instance
        + _text(p.name)
        + p.prekey
        + bytes([len(p.stores)])
        + stores
        + bytes([p.consent])
    )


def _flag(reader: Reader) -> bool:
    value = reader.u8()
    if value > 1:
        raise WireError("a flag that is neither 0 nor 1")
    return bool(value)


def _count(reader: Reader, limit: int) -> int:
    count = reader.u8()
    if count > limit:
        raise WireError(f"a list longer than {limit}")
    return count


def _read_profile(reader: Reader) -> Profile:
    revision, discovery, instance = reader.u32(), reader.take(16), reader.take(8)
    name, prekey = reader.text(NAME_LIMIT), reader.take(PREKEY_SIZE)
    count = _count(reader, STORES_LIMIT)
    stores = tuple((reader.take(32), reader.take(32)) for _ in range(count))
    if revision == 0:
        raise WireError("a profile without a revision")
    return Profile(revision, discovery, instance, name, prekey, stores, _flag(reader))


def _read_have(reader: Reader) -> Have:
    return Have(reader.u32(), reader.u32())


def _read_receipt(reader: Reader) -> Receipt:
    read, count = _flag(reader), _count(reader, RECEIPT_LIMIT)
    return Receipt(tuple(MessageId(reader.take(16)) for _ in range(count)), read)


def _read_request(reader: Reader) -> Request:
    return Request(
        reader.take(16),
        reader.take(8),
        reader.take(32),
        reader.take(16),
        reader.take(8),
        reader.text(NAME_LIMIT),
        reader.text(HELLO_LIMIT),
    )


def _read_typing(reader: Reader) -> Typing:
    on, in_group = _flag(reader), _flag(reader)
    return Typing(on, GroupId(reader.take(32)) if in_group else None)


_READERS: dict[int, Callable[[Reader], Control]] = {
    Kind.PROFILE: _read_profile,
    Kind.HAVE: _read_have,
    Kind.RECEIPT: _read_receipt,
    Kind.REQUEST: _read_request,
    Kind.REQ_OK: lambda reader: RequestHeld(reader.take(16)),
    Kind.ACCEPT: lambda reader: Accept(reader.take(16), _read_profile(reader)),
    Kind.ACC_OK: lambda reader: AcceptHeld(reader.take(16), _read_profile(reader)),
    Kind.SYNC: lambda reader: Sync(reader.take(8), reader.u64()),
    Kind.TYPING: _read_typing,
}
