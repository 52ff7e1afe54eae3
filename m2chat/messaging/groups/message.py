"""A message of a group: signed once by its author for all, sealed once, handed to each (15).

    said   = ver1 || group32 || author32 || [prev16] || msg_id16 || n1 (1..128) x head32
             || number u64 || sent_ms u64 || kind1 || len u32 || body      ver 1: no prev; 2: prev
    digest = H("group message" label || said)[:16]
    form   = said || PSS 512 by the author over "group message"
    sealed = seal(key16, form, aad = "group body" label || group32)

``heads`` are the newest entries of the log that the author knew: whoever was a member by them is
who it is for.  ``number`` counts the author's messages in this group from 1; ``prev`` is the digest
of the one before, so that a removal can name what was said by then.  Any member can hand
a message on, since nothing in it depends on who brings it.  Decoders raise ``WireError`` alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

from m2chat.buffer import Reader
from m2chat.crypto.aead import open_, seal
from m2chat.crypto.errors import CryptoError
from m2chat.crypto.kdf import h, label
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import WireError
from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.groups.entry import SIGNATURE_SIZE

USE = "group message"
KEY_SIZE = 16
DIGEST_SIZE = 16
HEADS_LIMIT = 128
SAID_LIMIT = 64 * 1024  # bytes of a body: it waits here once for each member
_FIRST, _CHAINED = 1, 2  # versions: without and with ``prev``
_MOST_MS = 253_402_300_799_000


@dataclass(frozen=True)
class GroupMessage:
    """What an author said to a group."""

    group: GroupId
    author: UserId
    id: MessageId
    heads: tuple[bytes, ...]
    number: int
    sent_ms: int
    kind: int  # a ContentKind
    body: bytes
    signature: bytes = field(default=b"", compare=False)
    prev: bytes = b""  # the digest of the author's message before, 16; empty: there was none

    @cached_property
    def said(self) -> bytes:
        """What the author signs and the digest names."""
        return (
            bytes([_CHAINED if self.prev else _FIRST])
            + self.group.raw
            + self.author.raw
            + self.prev
            + self.id.raw
            + bytes([len(self.heads)])
            + b"".join(self.heads)
            + self.number.to_bytes(8, "big")
            + self.sent_ms.to_bytes(8, "big")
            + bytes([self.kind])
            + len(self.body).to_bytes(4, "big")
            + self.body
        )

    @cached_property
    def digest(self) -> bytes:
        """16 bytes, the same at every member: an author cannot say two things by one digest."""
        return h(label(USE), self.said)[:DIGEST_SIZE]

    def signed(self, sign: Callable[[str, bytes], bytes]) -> GroupMessage:
        """The message with its author's signature."""
        return replace(self, signature=sign(USE, self.said))

    def encode(self) -> bytes:
        """The form."""
        return self.said + self.signature

    @classmethod
    def decode(cls, data: bytes) -> GroupMessage:
        """Read the form; raises ``WireError``."""
        reader = Reader(data)
        version = reader.u8()
        if version not in (_FIRST, _CHAINED):
            raise WireError("a group message of an unknown version")
        group, author = GroupId(reader.take(32)), UserId(reader.take(32))
        prev = reader.take(DIGEST_SIZE) if version == _CHAINED else b""
        message, count = MessageId(reader.take(16)), reader.u8()
        if not 1 <= count <= HEADS_LIMIT:
            raise WireError("a group message with too many heads, or none")
        heads = tuple(reader.take(32) for _ in range(count))
        if list(heads) != sorted(set(heads)):
            raise WireError("heads of a group message out of order")
        number, sent_ms, kind = reader.u64(), reader.u64(), reader.u8()
        if not 1 <= number < 1 << 32 or sent_ms > _MOST_MS:
            raise WireError("a time or number beyond all reason")
        length = reader.u32()
        if length > SAID_LIMIT:
            raise WireError("a group message longer than 64 KiB")
        body, signature = reader.take(length), reader.take(SIGNATURE_SIZE)
        reader.end()
        return cls(group, author, message, heads, number, sent_ms, kind, body, signature, prev)


def seal_message(message: GroupMessage, random: RandomSource) -> bytes:
    """A fresh key and the form sealed under it, one behind the other."""
    key = random.bytes(KEY_SIZE)
    return key + seal(key, message.encode(), _aad(message.group), random)


def open_message(group: GroupId, sealed: bytes) -> GroupMessage:
    """The other way; raises ``WireError``.  Its signature is not checked here."""
    if len(sealed) < KEY_SIZE:
        raise WireError("a group message without its key")
    try:
        form = open_(sealed[:KEY_SIZE], sealed[KEY_SIZE:], _aad(group))
    except CryptoError as error:
        raise WireError("a group message that does not open") from error
    message = GroupMessage.decode(form)
    if message.group != group:
        raise WireError("a message of another group")
    return message


def _aad(group: GroupId) -> bytes:
    return label("group body") + group.raw
