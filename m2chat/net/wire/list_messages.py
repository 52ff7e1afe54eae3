"""The messages by which services are admitted and their list is exchanged (protocol 2).

| t  | message    | body                                                             | sum  |
| 20 | JOIN       | token16, svc_pk32, roles1                                        |   89 |
| 21 | ADMIT      | admit68                                                          |  108 |
| 22 | LIST_GET   | lh8, bucket u16 (0xFFFF: the index), page1                       |   51 |
| 23 | LIST_SAME  | lh8                                                              |   48 |
| 24 | LIST_INDEX | lh8, count u16, 256 x digest4                                    | 1074 |
| 25 | LIST_PART  | lh8, bucket1, page1, pages1, n1 (<= 4), n x descriptor 240       | 1012 |
| 26 | LIST_OFFER | descriptor 240                                                   |  280 |

A service belongs to the bucket of the first byte of its svc_pk.  Forms only; who believes what is
``services.service_list``'s.  Decoders raise ``WireError`` and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from m2chat.buffer import Reader
from m2chat.errors import WireError
from m2chat.net.wire.descriptor import ADMIT_SIZE, DESCRIPTOR_SIZE

JOIN, ADMIT, LIST_GET, LIST_SAME, LIST_INDEX, LIST_PART, LIST_OFFER = range(0x20, 0x27)

TOKEN_SIZE = 16
LIST_HASH_SIZE = 8
BUCKETS = 256
INDEX = 0xFFFF  # in place of a bucket's number
DIGEST_SIZE = 4
DESCRIPTORS_PER_PART = 4
PAGES_LIMIT = 250  # of one bucket: a whole list of 1,000 services


@dataclass(frozen=True, slots=True)
class Join:
    """20: admit me to the circle; a token of zeros asks to renew an admission."""

    token: bytes  # 16
    service_key: bytes  # svc_pk, 32
    roles: int


@dataclass(frozen=True, slots=True)
class Admit:
    """21: the circle admits you."""

    admit: bytes  # 68


@dataclass(frozen=True, slots=True)
class ListGet:
    """22: the index of the list, unless it is ``list_hash``, or a page of a bucket."""

    list_hash: bytes  # lh of the asker, 8
    bucket: int = INDEX
    page: int = 0


@dataclass(frozen=True, slots=True)
class ListSame:
    """23: the lists are the same."""

    list_hash: bytes


@dataclass(frozen=True, slots=True)
class ListIndex:
    """24: a digest of each bucket."""

    list_hash: bytes
    count: int  # services in the whole list
    digests: bytes  # 256 x 4


@dataclass(frozen=True, slots=True)
class ListPart:
    """25: one page of a bucket; ``page`` of ``pages``, which is 0 for an empty bucket."""

    list_hash: bytes
    bucket: int
    page: int
    pages: int
    descriptors: tuple[bytes, ...]  # 240 each, not looked into


@dataclass(frozen=True, slots=True)
class ListOffer:
    """26: a service that may be new to you."""

    descriptor: bytes  # 240


ListMessage = Join | Admit | ListGet | ListSame | ListIndex | ListPart | ListOffer


def _encode_join(message: Join) -> bytes:
    return message.token + message.service_key + bytes([message.roles])


def _decode_join(reader: Reader) -> Join:
    return Join(reader.take(TOKEN_SIZE), reader.take(32), reader.u8())


def _encode_admit(message: Admit) -> bytes:
    return message.admit


def _decode_admit(reader: Reader) -> Admit:
    return Admit(reader.take(ADMIT_SIZE))


def _encode_get(message: ListGet) -> bytes:
    return message.list_hash + message.bucket.to_bytes(2, "big") + bytes([message.page])


def _decode_get(reader: Reader) -> ListGet:
    message = ListGet(reader.take(LIST_HASH_SIZE), reader.u16(), reader.u8())
    if message.bucket >= BUCKETS and message.bucket != INDEX:
        raise WireError("a bucket that there is not")
    if message.page >= PAGES_LIMIT or (message.page and message.bucket == INDEX):
        raise WireError("a page that there is not")
    return message


def _encode_same(message: ListSame) -> bytes:
    return message.list_hash


def _decode_same(reader: Reader) -> ListSame:
    return ListSame(reader.take(LIST_HASH_SIZE))


def _encode_index(message: ListIndex) -> bytes:
    return message.list_hash + message.count.to_bytes(2, "big") + message.digests


def _decode_index(reader: Reader) -> ListIndex:
    return ListIndex(reader.take(LIST_HASH_SIZE), reader.u16(), reader.take(BUCKETS * DIGEST_SIZE))


def _encode_part(message: ListPart) -> bytes:
    head = bytes([message.bucket, message.page, message.pages, len(message.descriptors)])
    return message.list_hash + head + b"".join(message.descriptors)


def _decode_part(reader: Reader) -> ListPart:
    list_hash, bucket = reader.take(LIST_HASH_SIZE), reader.u8()
    page, pages, count = reader.u8(), reader.u8(), reader.u8()
    if pages > PAGES_LIMIT or page >= max(1, pages) or count > DESCRIPTORS_PER_PART:
        raise WireError("a part of a list out of its bounds")
    descriptors = tuple(reader.take(DESCRIPTOR_SIZE) for _ in range(count))
    return ListPart(list_hash, bucket, page, pages, descriptors)


def _encode_offer(message: ListOffer) -> bytes:
    return message.descriptor


def _decode_offer(reader: Reader) -> ListOffer:
    return ListOffer(reader.take(DESCRIPTOR_SIZE))


ENCODERS: dict[type, tuple[int, Callable[..., bytes]]] = {
    Join: (JOIN, _encode_join),
    Admit: (ADMIT, _encode_admit),
    ListGet: (LIST_GET, _encode_get),
    ListSame: (LIST_SAME, _encode_same),
    ListIndex: (LIST_INDEX, _encode_index),
    ListPart: (LIST_PART, _encode_part),
    ListOffer: (LIST_OFFER, _encode_offer),
}
DECODERS: dict[int, Callable[[Reader], ListMessage]] = {
    JOIN: _decode_join,
    ADMIT: _decode_admit,
    LIST_GET: _decode_get,
    LIST_SAME: _decode_same,
    LIST_INDEX: _decode_index,
    LIST_PART: _decode_part,
    LIST_OFFER: _decode_offer,
}
