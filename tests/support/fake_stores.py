"""Stores without sockets: what ``net.stores.StoreFace`` promises, kept in dictionaries.

``FakeStoreWorld`` is all stores of all circles; ``face(random)`` is what one node sees of them.
``down`` holds the svc_pk of stores that do not answer.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, field

from m2chat.clock import Clock
from m2chat.crypto.mailbox import envelope_id, mailbox_id, token_hash
from m2chat.crypto.signing import SigningKey
from m2chat.net.stores import (
    BLOB_LIMIT,
    ITEMS_LIMIT,
    MAILBOX_BYTES,
    StoreAddress,
    StoreCode,
    Stored,
    StoredItem,
    StoreListener,
    StoreRefused,
    StoreUnreachable,
)

DAY_S = 86_400


@dataclass
class FakeMailbox:
    """One mailbox."""

    revision: int = -1
    tokens: dict[bytes, Stored | None] = field(default_factory=dict)  # hash -> what it brought
    items: dict[bytes, tuple[StoredItem, int]] = field(default_factory=dict)  # env -> item, until
    next: int = 1

    def expire(self, now: float) -> None:
        """Erase what is past its time."""
        self.items = {env: row for env, row in self.items.items() if row[1] > now}


class FakeStoreWorld:
    """Every store there is."""

    def __init__(self, clock: Clock, services: dict[bytes, tuple[bytes, ...]]) -> None:
        """``services``: circle_pk -> svc_pk of its stores."""
        self.clock = clock
        self.circles = services
        self.down: set[bytes] = set()
        self.mailboxes: dict[bytes, FakeMailbox] = {}
        self.faces: list[FakeStores] = []

    def face(self) -> FakeStores:
        """The stores as one more node sees them."""
        made = FakeStores(self)
        self.faces.append(made)
        return made


class FakeStores:
    """Fills ``StoreFace``."""

    def __init__(self, world: FakeStoreWorld) -> None:
        self._world = world
        self._listeners: list[StoreListener] = []
        self._watched: dict[bytes, StoreAddress] = {}

    def services(self, circle: bytes) -> tuple[bytes, ...]:
        """Every store of the circle."""
        return self._world.circles.get(circle, ())

    async def create(self, at: StoreAddress, mailbox_key: SigningKey) -> None:
        """Open the mailbox."""
        self._reach(at)
        self._world.mailboxes.setdefault(_mbox(at, mailbox_key), FakeMailbox())

    async def set_tokens(
        self, at: StoreAddress, mailbox_key: SigningKey, revision: int, hashes: Sequence[bytes]
    ) -> None:
        """Replace the set; spent ones stay spent."""
        mailbox = self._own(at, mailbox_key)
        if revision < mailbox.revision:
            raise StoreRefused(StoreCode.OLD)
        if revision > mailbox.revision:
            mailbox.revision = revision
            mailbox.tokens = {one: mailbox.tokens.get(one) for one in hashes}

    async def deposit(
        self, at: StoreAddress, mbox: bytes, token: bytes, days: int, blob: bytes
    ) -> Stored:
        """Keep a blob."""
        self._reach(at)
        env, key = envelope_id(blob), token_hash(token)
        mailbox = self._world.mailboxes.get(mbox)
        if mailbox is None or key not in mailbox.tokens:
            raise StoreRefused(StoreCode.NOTOKEN)
        mailbox.expire(self._world.clock.wall())
        before = mailbox.tokens[key]
        if before is not None:
            if before.env != env:
                raise StoreRefused(StoreCode.SPENT)
            return before
        if len(blob) > BLOB_LIMIT:
            raise StoreRefused(StoreCode.BIG)
        size = len(blob) + sum(len(item.blob) for item, _ in mailbox.items.values())
        if len(mailbox.items) >= ITEMS_LIMIT or size > MAILBOX_BYTES:
            raise StoreRefused(StoreCode.FULL)
        stored = Stored(env, int(self._world.clock.wall()) + days * DAY_S)
        mailbox.items[env] = StoredItem(mailbox.next, env, key, blob), stored.until
        mailbox.tokens[key] = stored
        mailbox.next += 1
        for face in self._world.faces:
            face.arrived(mbox)
        return stored

    async def withdraw(self, at: StoreAddress, mbox: bytes, env: bytes, token: bytes) -> None:
        """Take it back."""
        self._reach(at)
        mailbox = self._world.mailboxes.get(mbox)
        row = mailbox.items.get(env) if mailbox is not None else None
        if mailbox is not None and row is not None and row[0].token_hash == token_hash(token):
            del mailbox.items[env]

    async def fetch(
        self, at: StoreAddress, mailbox_key: SigningKey, after: int = 0
    ) -> AsyncGenerator[StoredItem, None]:
        """What waits."""
        mailbox = self._own(at, mailbox_key)
        mailbox.expire(self._world.clock.wall())
        for item, _ in sorted(mailbox.items.values(), key=lambda row: row[0].number):
            if item.number > after:
                yield item

    async def acknowledge(
        self, at: StoreAddress, mailbox_key: SigningKey, envs: Sequence[bytes]
    ) -> None:
        """Erase."""
        mailbox = self._own(at, mailbox_key)
        for env in envs:
            mailbox.items.pop(env, None)

    def watch(self, at: StoreAddress, mailbox_key: SigningKey) -> None:
        """Hear of mail."""
        mbox = _mbox(at, mailbox_key)
        self._watched[mbox] = at
        mailbox = self._world.mailboxes.get(mbox)
        if mailbox is not None and mailbox.items:
            self.arrived(mbox)

    def unwatch(self, at: StoreAddress, mbox: bytes) -> None:
        """No more."""
        self._watched.pop(mbox, None)

    def listen(self, listener: StoreListener) -> Callable[[], None]:
        """Tell of mail."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def arrived(self, mbox: bytes) -> None:
        """Something came."""
        at = self._watched.get(mbox)
        if at is not None and at.service not in self._world.down:
            for listener in tuple(self._listeners):
                listener.on_mail(at, mbox)

    def _reach(self, at: StoreAddress) -> None:
        if at.service in self._world.down or at.service not in self.services(at.circle):
            raise StoreUnreachable

    def _own(self, at: StoreAddress, mailbox_key: SigningKey) -> FakeMailbox:
        self._reach(at)
        mailbox = self._world.mailboxes.get(_mbox(at, mailbox_key))
        if mailbox is None:
            raise StoreRefused(StoreCode.UNKNOWN)
        return mailbox


def _mbox(at: StoreAddress, key: SigningKey) -> bytes:
    return mailbox_id(key.public, at.service)
