"""Offline stores as the app sees them: plain types, errors, and the face that a node shows.

A store keeps blobs in mailboxes for people who are not there (protocol 14).  Who writes needs the
mailbox's id and a token that its owner announced; who owns it signs with the mailbox's key.  All
verbs are idempotent, so whoever is unsure simply calls again.  ``Node.stores`` fills ``StoreFace``;
everything runs on the node's loop and may be cancelled at any time.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from m2chat.crypto.signing import SigningKey
from m2chat.errors import UserFacingError
from m2chat.net.wire.store_messages import StoreCode as StoreCode
from m2chat.sentences import mark

BLOB_LIMIT = 1_200_000  # bytes of one deposit: an envelope of 1 MiB and more
DAYS_LIMIT = 7  # how long anything waits
ITEMS_LIMIT = 500  # of one mailbox
MAILBOX_BYTES = 64 << 20  # of one mailbox
TOKENS_LIMIT = 16_384  # of one mailbox: 204 contacts with all that they may use
ACKNOWLEDGED_AT_ONCE = 1_024  # env of one ``acknowledge``
POLL_SECONDS = 900.0  # how often to fetch where no watch stands


_SENTENCES = {
    StoreCode.NOTOKEN: mark(
        "The store does not take a message from you for this contact any more."
    ),
    StoreCode.SPENT: mark("This permission to leave a message was used already."),
    StoreCode.FULL: mark("Your contact's mailbox is full. They must collect their messages first."),
    StoreCode.BIG: mark("This is too large to wait at a store. Send it while both are online."),
    StoreCode.UNKNOWN: mark("The store no longer has this mailbox. It must be opened again."),
    StoreCode.MANY: mark(
        "The store opens no more mailboxes for your network now. Try again tomorrow."
    ),
    StoreCode.DISK: mark("The store has no room left. Try again later, or choose another store."),
    StoreCode.BUSY: mark("The store is busy. Try again in a moment."),
}


class StoreUnreachable(UserFacingError):
    """The store did not answer in time; nothing is known of what was asked: ask again."""

    key = "store_unreachable"
    exit_code = 3

    def __init__(self) -> None:
        super().__init__("The store does not answer. It is tried again by itself.")


class StoreRefused(UserFacingError):
    """The store answered no; ``code`` says why."""

    key = "store_refused"
    exit_code = 5

    def __init__(self, code: StoreCode) -> None:
        sentence = _SENTENCES.get(code, mark("The store refused what was asked."))
        super().__init__(sentence, key=f"store_{code.name.lower()}")
        self.code = code


@dataclass(frozen=True, slots=True)
class StoreAddress:
    """Which store: where it is, is looked up in the circle's list of services."""

    circle: bytes  # circle_pk, 32
    service: bytes  # svc_pk, 32


@dataclass(frozen=True, slots=True)
class Stored:
    """The store has it on its disk."""

    env: bytes  # H(blob)[:16]
    until: int  # when it is erased if nobody fetched it, seconds since 1970 UTC


@dataclass(frozen=True, slots=True)
class StoredItem:
    """One deposit, fetched whole; its env was compared with the blob."""

    number: int  # grows within the mailbox
    env: bytes  # 16
    token_hash: bytes  # of the token it came by, 32
    blob: bytes


class StoreListener(Protocol):
    """Who wants to know of mail; called on the node's loop, must not block and must not raise."""

    def on_mail(self, at: StoreAddress, mbox: bytes) -> None:
        """Something waits in a mailbox that is watched: fetch it."""


class StoreFace(Protocol):
    """What a node can do at stores; a verb raises ``StoreUnreachable`` or ``StoreRefused``."""

    def services(self, circle: bytes) -> tuple[bytes, ...]:
        """svc_pk of every admitted store of a circle, in an order that is random but stays."""

    async def create(self, at: StoreAddress, mailbox_key: SigningKey) -> None:
        """Open the mailbox of this key, or keep it open for 45 more days."""

    async def set_tokens(
        self, at: StoreAddress, mailbox_key: SigningKey, revision: int, hashes: Sequence[bytes]
    ) -> None:
        """These tokens (``crypto.mailbox.token_hash`` of each, at most ``TOKENS_LIMIT``), and no
        others, may bring one deposit each; ``revision`` grows with every set.

        Spent tokens stay spent.  The same revision again changes nothing.
        """

    async def deposit(
        self, at: StoreAddress, mbox: bytes, token: bytes, days: int, blob: bytes
    ) -> Stored:
        """Leave a blob, for 1 to 7 days; done when it is on the store's disk.

        The same blob under the same token again is the same deposit.
        """

    async def withdraw(self, at: StoreAddress, mbox: bytes, env: bytes, token: bytes) -> None:
        """Take a deposit of one's own back; nothing happens when it is gone already."""

    def fetch(
        self, at: StoreAddress, mailbox_key: SigningKey, after: int = 0
    ) -> AsyncGenerator[StoredItem, None]:
        """What waits with a number above ``after``, the oldest first.  It stays at the store until
        it is acknowledged; ``after`` spares fetching twice within one visit, else it is 0."""

    async def acknowledge(
        self, at: StoreAddress, mailbox_key: SigningKey, envs: Sequence[bytes]
    ) -> None:
        """Erase these: they are in our own database now."""

    def watch(self, at: StoreAddress, mailbox_key: SigningKey) -> None:
        """Stay connected to this store and hear of mail at once (``StoreListener.on_mail``)."""

    def unwatch(self, at: StoreAddress, mbox: bytes) -> None:
        """Watch this mailbox no more."""

    def listen(self, listener: StoreListener) -> Callable[[], None]:
        """Tell ``listener`` of mail in watched mailboxes; the result ends that."""
