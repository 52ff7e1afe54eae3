"""What a store asks of its tables: one frozen dataclass for each piece of work, one ``Outcome``.

Work is handed over and answered later, on the same loop, when it is durable: whoever hears OK may
tell the world.  Several pieces of work share a commit.  ``servers.store_sql`` carries them out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from m2chat.net.wire.store_messages import StoreCode


@dataclass(frozen=True, slots=True)
class OpenMailbox:
    """Keep a mailbox open until a day; made if there is none and ``may_create``."""

    mailbox: bytes
    until: int  # seconds since 1970, as everywhere here
    may_create: bool


@dataclass(frozen=True, slots=True)
class SetTokens:
    """The tokens of a mailbox from now on; what was spent stays spent."""

    mailbox: bytes
    revision: int
    hashes: bytes  # n x 32


@dataclass(frozen=True, slots=True)
class Admit:
    """May this token bring so much?  Changes nothing; ``until`` is set where it did already."""

    mailbox: bytes
    token_hash: bytes
    env: bytes
    size: int
    now: int


@dataclass(frozen=True, slots=True)
class Keep:
    """Spend the token and keep the blob; everything is looked at again."""

    mailbox: bytes
    token_hash: bytes
    env: bytes
    until: int
    blob: bytes
    now: int


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Erase what this token brought, if it is still there."""

    mailbox: bytes
    token_hash: bytes
    env: bytes


@dataclass(frozen=True, slots=True)
class Read:
    """Items above a number, the oldest first: one, and more while they fit in ``room`` bytes."""

    mailbox: bytes
    after: int
    room: int
    now: int


@dataclass(frozen=True, slots=True)
class EraseItems:
    """They are safe at their owner's."""

    mailbox: bytes
    envs: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Newest:
    """The highest number that waits in a mailbox."""

    mailbox: bytes
    now: int


@dataclass(frozen=True, slots=True)
class Expire:
    """Erase what is past its time."""

    now: int


Work = OpenMailbox | SetTokens | Admit | Keep | TakeBack | Read | EraseItems | Newest | Expire


@dataclass(frozen=True, slots=True)
class WaitingItem:
    """One deposit."""

    number: int
    env: bytes
    token_hash: bytes
    blob: bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a piece of work; it is on the disk when the code is OK."""

    code: StoreCode = StoreCode.OK
    until: int = 0  # of Admit and Keep: the deposit's
    number: int = 0  # of Keep and Newest; of OpenMailbox 1 where it was made
    items: tuple[WaitingItem, ...] = ()
    more: bool = False  # of Read and Expire: there are further ones
    erased: int = 0
    change: int = 0  # of the bytes that wait


class StoreTables(Protocol):
    """Where a store keeps everything."""

    @property
    def used(self) -> int:
        """Bytes of all blobs."""

    @property
    def waiting(self) -> int:
        """Pieces of work that were not answered yet."""

    def submit(self, work: Work, then: Callable[[Outcome], None]) -> None:
        """Do it and tell ``then``, later, on this loop; after close nothing is told any more."""
