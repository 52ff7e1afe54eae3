"""The messages between a peer and an offline store (protocol 14), as frozen dataclasses.

Each is one control message of flow 0 in a packet of its own.  rq is a number that the client gives
to each of its requests; answers and pieces carry it.

| t  | message  | body                                                            | sum       |
| 30 | CREATE   | rq4, mb_pk32, sig64                                             |  140      |
| 31 | OK       | rq4                                                             |   44      |
| 32 | TOKENS   | rq4, mb_pk32, rev u32, count u16, H(all of them) 32, sig64,     |  178 + n  |
|    |          | the first n <= 1,000 bytes of count x H(tok) 32                 |           |
| 33 | STORED   | rq4, env16, until u32                                           |   64      |
| 34 | NO       | rq4, code u16                                                   |   46      |
| 35 | WITHDRAW | rq4, mbox32, env16, tok16                                       |  108      |
| 36 | FETCH    | rq4, mb_pk32, after u64, sig64                                  |  148      |
| 37 | PIECE    | rq4, offset u32, flags1 (bit0: the last one), up to 1,150 bytes |   49 + n  |
| 38 | ACKDEL   | rq4, mb_pk32, sig64, n1 (<= 60), n x env16                      |  141 + 16n|
| 39 | DEPOSIT  | rq4, mbox32, tok16, days1 (1..7), size u32, env16, the first    |  113 + n  |
|    |          | n <= 1,000 bytes of the blob                                    |           |
| 3A | GOT      | rq4, next u32, limit u32, n1 (<= 24), n x {start u32, end u32}  |   53 + 8n |
| 3B | WATCH    | rq4, mb_pk32, sig64                                             |  140      |
| 3C | MAIL     | mbox32, number u64                                              |   80      |
| 3D | SEEN     | mbox32, number u64                                              |   80      |
| 3E | DROP     | rq4                                                             |   44      |

sig = Ed25519 by mb over label "store" || t1 || svc_pk of the store || sn of the association || the
body without sig.  A fetched stream is a row of items: number u64 || env16 || H(tok) 32 || size u32
|| blob; a row of size 0, its number the highest, ends it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

SIGNATURE_USE = "store"
KEY_SIZE = 32
SIGNATURE_SIZE = 64
FIRST_SIZE = 1_000  # bytes of a stream that may travel with its announcement
PIECE_SIZE = 1_150
RANGES_MAX = 24
ENVS_MAX = 60
BLOB_MAX = 1_200_000
TOKENS_MAX = 16_384
DAYS_MAX = 7
ITEM_HEADER_SIZE = 60
STREAM_MAX = 0xFFFF_FFFF


class StoreType(IntEnum):
    """The first byte of these messages."""

    CREATE = 0x30
    OK = 0x31
    TOKENS = 0x32
    STORED = 0x33
    NO = 0x34
    WITHDRAW = 0x35
    FETCH = 0x36
    PIECE = 0x37
    ACKDEL = 0x38
    DEPOSIT = 0x39
    GOT = 0x3A
    WATCH = 0x3B
    MAIL = 0x3C
    SEEN = 0x3D
    DROP = 0x3E


class StoreCode(IntEnum):
    """Why a store did not do what it was asked."""

    OK = 0
    NOTOKEN = 1  # no such mailbox, or a token that its owner did not announce
    SPENT = 2  # this token brought something else already: take another
    FULL = 3  # the mailbox holds all it may
    BIG = 4  # the blob is larger than any deposit may be
    FORM = 5  # what was asked cannot be
    UNKNOWN = 6  # the owner's mailbox is not there (any more): create it again
    SIGNATURE = 7  # not signed by the owner of the mailbox on this association
    MANY = 8  # too many mailboxes from this network; later, or another store
    OLD = 9  # a newer set of tokens stands already
    DISK = 10  # the store's own disk is full or ill: nothing was kept
    BUSY = 11  # too much at once; try again in a moment


@dataclass(frozen=True, slots=True)
class Create:
    """30: open a mailbox, or keep it open."""

    request: int
    mailbox_key: bytes  # mb_pk, 32
    signature: bytes = b""


@dataclass(frozen=True, slots=True)
class Ok:
    """31: done."""

    request: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """32: announces the set of tokens that may bring a deposit; its bytes follow as pieces."""

    request: int
    mailbox_key: bytes
    revision: int
    count: int
    digest: bytes  # SHA-256 of the hashes laid end to end
    first: bytes  # of those
    signature: bytes = b""


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """33: on the disk; erased at ``until`` if nobody fetched it."""

    request: int
    env: bytes
    until: int


@dataclass(frozen=True, slots=True)
class No:
    """34: refused; ``code`` is a ``StoreCode``."""

    request: int
    code: int


@dataclass(frozen=True, slots=True)
class Withdraw:
    """35: take a deposit back."""

    request: int
    mailbox: bytes
    env: bytes
    token: bytes


@dataclass(frozen=True, slots=True)
class Fetch:
    """36: send what waits with a number above ``after``."""

    request: int
    mailbox_key: bytes
    after: int
    signature: bytes = b""


@dataclass(frozen=True, slots=True)
class Piece:
    """37: some bytes of the stream of a request; ``fin``: none come behind them."""

    request: int
    offset: int
    data: bytes
    fin: bool = False


@dataclass(frozen=True, slots=True)
class Erase:
    """38, ACKDEL: these are safe at their owner's."""

    request: int
    mailbox_key: bytes
    envs: tuple[bytes, ...]
    signature: bytes = b""


@dataclass(frozen=True, slots=True)
class Deposit:
    """39: announces a blob; the rest of it follows as pieces."""

    request: int
    mailbox: bytes
    token: bytes
    days: int
    size: int
    env: bytes
    first: bytes  # of the blob


@dataclass(frozen=True, slots=True)
class Got:
    """3A: all below ``next`` came, and the ``ranges``; up to ``limit`` may be sent."""

    request: int
    next: int
    limit: int
    ranges: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Watch:
    """3B: tell me of mail, for as long as this association stands."""

    request: int
    mailbox_key: bytes
    signature: bytes = b""


@dataclass(frozen=True, slots=True)
class Mail:
    """3C: the newest number in a watched mailbox, 0 when it is empty; repeated until SEEN."""

    mailbox: bytes
    number: int


@dataclass(frozen=True, slots=True)
class Seen:
    """3D: MAIL came."""

    mailbox: bytes
    number: int


@dataclass(frozen=True, slots=True)
class Drop:
    """3E: whoever made this request does not wait for it any more."""

    request: int


SignedRequest = Create | Tokens | Fetch | Erase | Watch
Announced = Deposit | Tokens
StoreMessage = (
    Create | Ok | Tokens | StoredAnswer | No | Withdraw | Fetch | Piece | Erase | Deposit | Got
    | Watch | Mail | Seen | Drop
)  # fmt: skip
