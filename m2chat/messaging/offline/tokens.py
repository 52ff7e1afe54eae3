"""Deposit tokens: who may leave a message, without a store learning who did (protocol 14).

    series 12 = instance of the sender 8 || revision of the agreement u32
    tok 16    = HMAC(R_AB, "dep" || fp of the sender || series || svc_pk || u32 i)[:16]

Both ends calculate them; nothing is handed out.  The receiver announces the hashes of the next 80
of every sender, shuffled among random ones.  With a new instance (a restored profile) or a new
agreement both begin at 0 again instead of guessing how far they had come (ADR 0106).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from m2chat.crypto.kdf import hmac, label
from m2chat.crypto.mailbox import TOKEN_HASH_SIZE, token_hash
from m2chat.crypto.randomness import RandomSource
from m2chat.ids import UserId
from m2chat.messaging.offline.model import Counter

AHEAD = 80  # so that a file as big as a treaty may wait beside messages
PADDED_TO = 160
ANNOUNCED_LIMIT = 16_000  # of one mailbox
BEHIND = 160  # so many below the window are still recognized: a store may hand out late ones late
_PROBES = (1, 1, 2, 4, 8, 16)  # on SPENT: i+1, +2, +4 .. +32

MINUTE_S = 60.0
FEW, VERY_FEW = 16, 8


def series(instance: bytes, revision: int) -> bytes:
    """Which row of tokens: of a sender's instance under one agreement."""
    return instance + revision.to_bytes(4, "big")


def token(pair_root: bytes, sender: UserId, row: bytes, store: bytes, index: int) -> bytes:
    """The token number ``index`` of a sender's series at a store, 16 bytes."""
    place = sender.raw + row + store + index.to_bytes(4, "big")
    return hmac(pair_root, label("dep"), place)[:16]


def hashes(
    pair_root: bytes, sender: UserId, row: bytes, store: bytes, indices: Iterable[int]
) -> dict[bytes, int]:
    """Hash of each token -> its number."""
    return {token_hash(token(pair_root, sender, row, store, index)): index for index in indices}


def window(base: int, contacts: int = 1) -> range:
    """The numbers that a sender may use; fewer where very many share a mailbox."""
    return range(base, base + min(AHEAD, ANNOUNCED_LIMIT // max(contacts, 1)))


def recognized(base: int) -> range:
    """The numbers by which something may still come."""
    return range(max(0, base - BEHIND), base + AHEAD)


def announced(real: Sequence[bytes], random: RandomSource) -> list[bytes]:
    """The set as a store sees it: filled up with random ones to a multiple of 64, shuffled."""
    size = max(1, -(-len(real) // PADDED_TO)) * PADDED_TO
    every = [*real, *(random.bytes(TOKEN_HASH_SIZE) for _ in range(size - len(real)))]
    keys = {one: random.bytes(8) for one in every}
    return sorted(every, key=keys.__getitem__)


def after_spent(index: int, probes: int) -> int | None:
    """The number to try after ``index`` was spent, the ``probes``-th time; None: give up."""
    return index + _PROBES[probes] if probes < len(_PROBES) else None


def left(counter: Counter) -> int:
    """How many deposits are possible before the receiver fetched something."""
    return max(0, counter.fetched + AHEAD - counter.next)


def hold_s(remaining: int) -> float:
    """How long to collect messages before the next deposit: the fewer tokens, the longer."""
    if remaining > FEW:
        return 0.0
    return MINUTE_S if remaining > VERY_FEW else 10 * MINUTE_S
