"""``Stores``: what a node does at offline stores (fills ``net.stores.StoreFace``).

One ``StoreLink`` for each store that is in use; several requests share it.  Deposits wait their
turn, so that what is under way stays within what a store takes from one client.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Protocol

from m2chat.crypto.kdf import h, label
from m2chat.crypto.mailbox import TOKEN_HASH_SIZE, envelope_id, mailbox_id
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.signing import SigningKey
from m2chat.net.errors import NetMisuse
from m2chat.net.io.service_driver import KaCloud
from m2chat.net.io.service_link import ServiceLink, ServiceLinks, ServicePlace
from m2chat.net.io.store_link import StoreLink, refusal_of, signature_of
from m2chat.net.services.store_client import Download, Request
from m2chat.net.services.store_tables import WaitingItem
from m2chat.net.stores import (
    BLOB_LIMIT,
    DAYS_LIMIT,
    TOKENS_LIMIT,
    StoreAddress,
    StoreCode,
    Stored,
    StoredItem,
    StoreListener,
    StoreRefused,
    StoreUnreachable,
)
from m2chat.net.wire.descriptor import Role
from m2chat.net.wire.store_messages import (
    ENVS_MAX,
    Create,
    Deposit,
    Erase,
    Fetch,
    No,
    Ok,
    SignedRequest,
    StoredAnswer,
    StoreMessage,
    Tokens,
    Withdraw,
)

AT_ONCE = 24  # requests of one store
BYTES_AT_ONCE = 3 << 20
FETCHES_AT_ONCE = 3
_ORDER = label("store order")
Answer = Ok | StoredAnswer | No | None


class StoreCircle(Protocol):
    """What is needed of a circle; ``CircleMember`` has it."""

    @property
    def cloud(self) -> KaCloud:
        """Who the services are."""

    @property
    def services(self) -> ServiceLinks:
        """Associations in it."""


class _Turn:
    """Lets so many requests and bytes begin at once, in order."""

    def __init__(self) -> None:
        self._count = 0
        self._bytes = 0
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()

    async def take(self, size: int) -> None:
        """Wait for room; ``give`` must follow."""
        if not self._waiting and self._fits(size):
            self._begin(size)
            return
        row = size, asyncio.get_running_loop().create_future()
        self._waiting.append(row)
        try:
            await row[1]
        except asyncio.CancelledError:
            if row in self._waiting:
                self._waiting.remove(row)
            else:
                self.give(size)
            raise

    def give(self, size: int) -> None:
        """One is done."""
        self._count -= 1
        self._bytes -= size
        while self._waiting and self._fits(self._waiting[0][0]):
            size, turn = self._waiting.popleft()
            self._begin(size)
            turn.set_result(None)

    def _fits(self, size: int) -> bool:
        small = not self._bytes or self._bytes + size <= BYTES_AT_ONCE
        return small and self._count < AT_ONCE

    def _begin(self, size: int) -> None:
        self._count += 1
        self._bytes += size


class Stores:
    """Every store of every circle that the node is in."""

    def __init__(self, members: Mapping[bytes, StoreCircle], random: RandomSource) -> None:
        """``members`` by circle_pk; the node's own table, which changes."""
        self._members = members
        self._links: dict[StoreAddress, StoreLink] = {}
        self._turns: dict[StoreAddress, _Turn] = {}
        self._fetching: dict[StoreAddress, asyncio.Semaphore] = {}
        self._watched: dict[StoreAddress, dict[bytes, SigningKey]] = {}
        self._listeners: list[StoreListener] = []
        self._salt = random.bytes(16)
        self._closed = False

    def services(self, circle: bytes) -> tuple[bytes, ...]:
        """svc_pk of every admitted store, in an order of this node's own."""
        member = self._members.get(circle)
        if member is None:
            return ()
        stores = {one.service_key for one in member.cloud.listed if one.roles & Role.STORE}
        return tuple(sorted(stores, key=lambda key: h(_ORDER, self._salt, key)))

    async def create(self, at: StoreAddress, mailbox_key: SigningKey) -> None:
        """Open the mailbox, or keep it open."""

        def build(number: int, nonce: bytes, _: bytes) -> StoreMessage:
            bare = Create(number, mailbox_key.public)
            return Create(number, mailbox_key.public, _sign(bare, mailbox_key, at, nonce))

        await self._ask(at, build)

    async def set_tokens(
        self, at: StoreAddress, mailbox_key: SigningKey, revision: int, hashes: Sequence[bytes]
    ) -> None:
        """Replace the tokens."""
        row = b"".join(hashes)
        if len(hashes) > TOKENS_LIMIT or len(row) != len(hashes) * TOKEN_HASH_SIZE:
            raise NetMisuse(f"up to {TOKENS_LIMIT} token hashes of {TOKEN_HASH_SIZE} bytes")

        def build(number: int, nonce: bytes, first: bytes) -> StoreMessage:
            key = mailbox_key.public
            bare = Tokens(number, key, revision, len(hashes), h(row), first)
            signature = _sign(bare, mailbox_key, at, nonce)
            return Tokens(number, key, revision, len(hashes), h(row), first, signature)

        await self._ask(at, build, row)

    async def deposit(
        self, at: StoreAddress, mbox: bytes, token: bytes, days: int, blob: bytes
    ) -> Stored:
        """Leave a blob."""
        if not 0 < days <= DAYS_LIMIT or not blob:
            raise NetMisuse("something waits for one to seven days")
        if len(blob) > BLOB_LIMIT:
            raise StoreRefused(StoreCode.BIG)
        env = envelope_id(blob)

        def build(number: int, _: bytes, first: bytes) -> StoreMessage:
            return Deposit(number, mbox, token, days, len(blob), env, first)

        answer = await self._ask(at, build, blob)
        if not isinstance(answer, StoredAnswer) or answer.env != env:
            raise StoreRefused(StoreCode.FORM)
        return Stored(env, answer.until)

    async def withdraw(self, at: StoreAddress, mbox: bytes, env: bytes, token: bytes) -> None:
        """Take a deposit back."""
        await self._ask(at, lambda number, _, __: Withdraw(number, mbox, env, token))

    async def fetch(
        self, at: StoreAddress, mailbox_key: SigningKey, after: int = 0
    ) -> AsyncGenerator[StoredItem, None]:
        """What waits, the oldest first."""

        def build(number: int, nonce: bytes, behind: int) -> StoreMessage:
            bare = Fetch(number, mailbox_key.public, behind)
            return Fetch(number, mailbox_key.public, behind, _sign(bare, mailbox_key, at, nonce))

        turn = self._fetching.setdefault(at, asyncio.Semaphore(FETCHES_AT_ONCE))
        async with turn:
            link = self._link(at)
            came: asyncio.Queue[WaitingItem | Answer] = asyncio.Queue()
            download = Download(build, after, came.put_nowait, came.put_nowait)
            link.ask(download)
            try:
                while isinstance(item := await came.get(), WaitingItem):
                    yield StoredItem(item.number, item.env, item.token_hash, item.blob)
                    link.client.taken(download, len(item.blob))
                _check(item)
            finally:
                link.stop(download)

    async def acknowledge(
        self, at: StoreAddress, mailbox_key: SigningKey, envs: Sequence[bytes]
    ) -> None:
        """Erase what is safe."""
        parts = [tuple(envs[at_ : at_ + ENVS_MAX]) for at_ in range(0, len(envs), ENVS_MAX)]
        await asyncio.gather(*(self._erase(at, mailbox_key, part) for part in parts))

    async def _erase(self, at: StoreAddress, key: SigningKey, envs: tuple[bytes, ...]) -> None:
        def build(number: int, nonce: bytes, _: bytes) -> StoreMessage:
            bare = Erase(number, key.public, envs)
            return Erase(number, key.public, envs, _sign(bare, key, at, nonce))

        await self._ask(at, build)

    def watch(self, at: StoreAddress, mailbox_key: SigningKey) -> None:
        """Hear of mail at once, as long as the store is reached."""
        mailbox = mailbox_id(mailbox_key.public, at.service)
        self._watched.setdefault(at, {})[mailbox] = mailbox_key
        with suppress(StoreUnreachable):  # its circle may be entered later: ``resume``
            self._link(at).watch(mailbox_key)

    def unwatch(self, at: StoreAddress, mbox: bytes) -> None:
        """No more."""
        self._watched.get(at, {}).pop(mbox, None)
        link = self._links.get(at)
        if link is not None:
            link.unwatch(mbox)

    def listen(self, listener: StoreListener) -> Callable[[], None]:
        """Tell of mail; the result ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def resume(self) -> None:
        """Circles or lists changed: watch where it was not possible before, and leave what is
        gone."""
        for at, link in list(self._links.items()):
            member = self._members.get(at.circle)
            if member is None or not link.alive:
                self._links.pop(at).close()
            elif addresses := member.cloud.book.addresses(at.service):
                link.follow(addresses)
        for at, keys in self._watched.items():
            for key in keys.values():
                with suppress(StoreUnreachable):
                    self._link(at).watch(key)

    def links(self) -> list[tuple[bytes, ServiceLink]]:
        """circle_pk and our association, of every store that is in use."""
        return [(at.circle, link.service) for at, link in self._links.items()]

    def close(self) -> None:
        """Goodbye everywhere."""
        self._closed = True
        for link in list(self._links.values()):
            link.close()
        self._links.clear()

    async def _ask(
        self, at: StoreAddress, build: Callable[[int, bytes, bytes], StoreMessage],
        upload: bytes = b"",
    ) -> Ok | StoredAnswer:  # fmt: skip
        turn = self._turns.setdefault(at, _Turn())
        await turn.take(len(upload))
        try:
            future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
            request = Request(build, partial(_answer, future), upload)
            link = self._link(at)
            link.ask(request)
            try:
                return _check(await future)
            finally:
                link.stop(request)
        finally:
            turn.give(len(upload))

    def _link(self, at: StoreAddress) -> StoreLink:
        """The link to a store; raises ``StoreUnreachable`` when nobody knows where it is."""
        link = self._links.get(at)
        if link is not None and link.alive:
            return link
        if link is not None:
            link.close()
        member = self._members.get(at.circle)
        addresses = member.cloud.book.addresses(at.service) if member is not None else ()
        if member is None or not addresses or self._closed:
            raise StoreUnreachable
        link = self._links[at] = StoreLink(
            member.services,
            ServicePlace(at.service, addresses),
            lambda mailbox: self._mail(at, mailbox),
            lambda: self._idle(at),
        )
        return link

    def _idle(self, at: StoreAddress) -> None:
        self._links.pop(at, None)

    def _mail(self, at: StoreAddress, mailbox: bytes) -> None:
        watched = mailbox in self._watched.get(at, {})
        for listener in tuple(self._listeners) if watched else ():
            listener.on_mail(at, mailbox)


def _sign(message: SignedRequest, key: SigningKey, at: StoreAddress, nonce: bytes) -> bytes:
    return signature_of(message, key, at.service, nonce)


def _answer(future: asyncio.Future[Answer], answer: Answer) -> None:
    if not future.done():
        future.set_result(answer)


def _check(answer: WaitingItem | Answer) -> Ok | StoredAnswer:
    if isinstance(answer, Ok | StoredAnswer):
        return answer
    if isinstance(answer, No):
        raise StoreRefused(refusal_of(answer))
    raise StoreUnreachable
