"""The inner part of an envelope: who says what to whom, and its place in the row (protocol 13).

    inner = msg_id16 || fpS32 || fpR32 || circle_pk32 || instance8 || sent_ms 8 || seq u64
            || prev32 || kind1 || len u32 || body                                     173 + body
    batch body = n1 (1..64) || n x {msg_id16 || sent_ms 8 || seq u64 || prev32 || kind1
            || len u32 || body}

* seq counts the messages of one instance to one receiver from 1; prev is the hash of the inner
  before it, 32 zero bytes at the start.  A message keeps its number and hash whether it travels
  alone or in a batch; a batch itself stands outside of the row (seq 0, prev zero; ADR 0020), and
  so do a receipt and a part of a file by way of a store.
* The kinds of bodies, a batch among them, are those of ``contents``.

``Inner.decode``, ``unpack`` and ``content_of`` raise ``WireError`` and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from m2chat.buffer import Reader
from m2chat.crypto.kdf import h, label
from m2chat.errors import WireError
from m2chat.ids import MessageId, UserId
from m2chat.messaging.contents import TEXT_LIMIT, UNNUMBERED, Content, ContentKind, decode_content

BODY_LIMIT = TEXT_LIMIT + 4096  # the longest text with all that goes with it
BATCH_LIMIT = 64
_BATCH_BYTES = TEXT_LIMIT + 64
HEADER_SIZE = 173
_ITEM_SIZE = 16 + 8 + 8 + 32 + 1 + 4
_MOST_MS = 253_402_300_799_000  # the end of the year 9999


@dataclass(frozen=True, slots=True)
class Inner:
    """One message as it is signed."""

    message: MessageId
    sender: UserId
    receiver: UserId
    circle: bytes  # circle_pk, 32
    instance: bytes  # of the sender, 8
    sent_ms: int  # since 1970 UTC, by the sender's clock
    seq: int
    prev: bytes  # 32
    kind: int
    body: bytes

    def encode(self) -> bytes:
        """The bytes."""
        return (
            self.message.raw
            + self.sender.raw
            + self.receiver.raw
            + self.circle
            + self.instance
            + _place(self)
        )

    @property
    def hash(self) -> bytes:
        """What the next message's prev says, 32 bytes."""
        return h(label("inner"), self.encode())

    @classmethod
    def decode(cls, data: bytes) -> Inner:
        """Read the bytes; raises ``WireError``."""
        reader = Reader(data)
        message = MessageId(reader.take(16))
        sender, receiver = UserId(reader.take(32)), UserId(reader.take(32))
        circle, instance = reader.take(32), reader.take(8)
        inner = cls(message, sender, receiver, circle, instance, *_read_place(reader))
        reader.end()
        if (inner.kind in UNNUMBERED) != (inner.seq == 0):
            raise WireError("only batches and what goes by a store alone stand outside of the row")
        return inner


def pack(inners: Sequence[Inner], batch: MessageId) -> bytes:
    """One form for several messages of the same row: the single one itself, or a batch.

    ``batch`` names the batch; it is used up even when there is only one message.
    """
    if len(inners) == 1:
        return inners[0].encode()
    first = inners[0]
    body = bytes([len(inners)]) + b"".join(one.message.raw + _place(one) for one in inners)
    outer = replace(first, message=batch, seq=0, prev=bytes(32), kind=ContentKind.BATCH, body=body)
    return outer.encode()


def fits(inners: Sequence[Inner], one: Inner) -> bool:
    """Whether one more message still makes a batch within the limits.

    The items of a batch have its instance and its circle.  After a restore there are messages of
    two instances in one outbox; each goes in envelopes of its own.
    """
    if inners and (inners[0].instance, inners[0].circle) != (one.instance, one.circle):
        return False
    size = 1 + sum(_ITEM_SIZE + len(each.body) for each in (*inners, one))
    return not inners or (len(inners) < BATCH_LIMIT and size <= _BATCH_BYTES)


def unpack(inner: Inner) -> tuple[Inner, ...]:
    """The single messages of a form that came; raises ``WireError``."""
    if inner.kind != ContentKind.BATCH:
        return (inner,)
    reader = Reader(inner.body)
    count = reader.u8()
    if not 1 <= count <= BATCH_LIMIT:
        raise WireError("a batch of a size that is not allowed")
    items = []
    for _ in range(count):
        message = MessageId(reader.take(16))
        sent_ms, seq, prev, kind, body = _read_place(reader)
        if kind in UNNUMBERED or seq == 0:
            raise WireError("a batch inside a batch")
        items.append(
            replace(
                inner, message=message, sent_ms=sent_ms, seq=seq, prev=prev, kind=kind, body=body
            )
        )
    reader.end()
    return tuple(items)


def content_of(inner: Inner) -> Content:
    """What a single message says; raises ``WireError``."""
    return decode_content(inner.kind, inner.body)


def _place(inner: Inner) -> bytes:
    return (
        inner.sent_ms.to_bytes(8, "big")
        + inner.seq.to_bytes(8, "big")
        + inner.prev
        + bytes([inner.kind])
        + len(inner.body).to_bytes(4, "big")
        + inner.body
    )


def _read_place(reader: Reader) -> tuple[int, int, bytes, int, bytes]:
    sent_ms, seq, prev, kind = reader.u64(), reader.u64(), reader.take(32), reader.u8()
    length = reader.u32()
    if length > BODY_LIMIT:
        raise WireError("a message longer than 1 MiB")
    if sent_ms > _MOST_MS or seq >= 1 << 63:
        raise WireError("a time or number beyond all reason")
    return sent_ms, seq, prev, kind, reader.take(length)
