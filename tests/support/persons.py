"""People for tests: real applications with real encrypted files on a fake network."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from m2chat.app.application import Application
from m2chat.app.bootstrap import NodeFactory, Surface
from m2chat.clock import Clock, SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.events import Event
from m2chat.ids import MessageId, UserId
from m2chat.links import CircleLink
from m2chat.messaging.model import Contact, ContactState, DeliveryState, Message, Reason
from m2chat.messaging.ports import Tables
from m2chat.storage.profiles import ProfileLock
from m2chat.storage.store import NewProfile, ProfileStore
from tests.support.fake_network import FakeNetwork, FakeNode
from tests.support.identities import identity_of
from tests.support.secret_keeper import NoKeeper

T = TypeVar("T")
KEY = bytes(32)
CIRCLE = CircleLink(bytes(range(32)), bytes(range(1, 33)), "test circle", ())
PATIENCE_S = 8.0


class _Died(Exception):
    """The process died before this commit; undoes the transaction."""


class _Late:
    """Tables whose after-commit actions are held back until the commit is known to be survived."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self.actions: list[Callable[[], None]] = []

    def __getattr__(self, name: str) -> object:
        return getattr(self._tables, name)

    def after_commit(self, action: Callable[[], None]) -> None:
        """Hold back."""
        self.actions.append(action)


class FragileStore:
    """A store whose process can die just before or just after its n-th commit that changes rows."""

    def __init__(self, store: ProfileStore) -> None:
        self._store = store
        self.key = store.key
        self.commits = 0
        self.die_before: int | None = None
        self.die_after: int | None = None
        self.dead = asyncio.Event()

    async def transaction(self, work: Callable[[Tables], T]) -> T:
        """As the store's, until it dies; a dead process never comes back from here."""
        if self.dead.is_set():
            await asyncio.Event().wait()
        dies = False

        def counted(tables: Tables) -> T:
            nonlocal dies
            tx = tables.own._tx  # type: ignore[attr-defined]
            late = _Late(tables)
            (before,) = tx.row("SELECT total_changes()")
            result = work(late)  # type: ignore[arg-type]
            if tx.row("SELECT total_changes()") != (before,):
                self.commits += 1
                dies = self.commits in (self.die_before, self.die_after)
                if self.commits == self.die_before:
                    raise _Died
            if not dies:
                for action in late.actions:
                    tables.after_commit(action)
            return result

        try:
            result = await self._store.transaction(counted)
        except _Died:
            dies = True
        if dies:
            self.dead.set()
            await asyncio.Event().wait()
        return result

    async def limit_pages(self, more: int | None) -> None:
        """Make the disk full after so many further pages; None: free space again."""

        def work(tables: Tables) -> None:
            tx = tables.own._tx  # type: ignore[attr-defined]
            (pages,) = tx.row("PRAGMA page_count")
            limit = pages + more if more is not None else 1 << 30
            tx.row(f"PRAGMA max_page_count = {limit}")

        await self._store.transaction(work)

    async def close(self) -> None:
        """Give the file free."""
        await self._store.close()


def _silenced(work: Callable[[Tables], T]) -> Callable[[Tables], T]:
    """The same work, whose after-commit actions are lost with the process."""

    class Silent:
        def __init__(self, tables: Tables) -> None:
            self._tables = tables

        def __getattr__(self, name: str) -> object:
            return getattr(self._tables, name)

        def after_commit(self, action: Callable[[], None]) -> None:
            del action

    return lambda tables: work(Silent(tables))  # type: ignore[arg-type]


class Person:
    """One person: a folder, and an application while they are at the computer."""

    def __init__(
        self,
        name: str,
        folder: Path,
        network: FakeNetwork | None = None,
        clock: Clock | None = None,
        make_node: NodeFactory | None = None,
    ) -> None:
        self.name = name
        self.folder = folder
        self.identity = identity_of(name)
        self.id = UserId(self.identity.fingerprint)
        self.network = network or FakeNetwork()
        self.make_node = make_node or self.network.make_node
        self.clock = clock or SystemClock()
        self.events: list[Event] = []
        self.patience = PATIENCE_S
        self._changed = asyncio.Event()
        self._application: Application | None = None
        self._store: FragileStore | None = None

    @property
    def app(self) -> Application:
        """The running application."""
        assert self._application is not None
        return self._application

    @property
    def store(self) -> FragileStore:
        """Its store."""
        assert self._store is not None
        return self._store

    @property
    def node(self) -> FakeNode:
        """Its node."""
        return self.network.nodes[self.id]

    async def begin(self, circle: CircleLink | None = CIRCLE) -> Person:
        """Make the profile and go on line."""
        self.folder.mkdir(parents=True)
        identity = self.identity
        row = NewProfile(
            self.name,
            identity.private_bytes(),
            identity.certificate.encode(),
            identity.fingerprint,
            self.id.raw,  # one profile each
            self.id.raw[:8],
            self.id.raw[8:24],
            self.clock.wall(),
        )
        store = await ProfileStore.create(self.folder, KEY, row)
        await store.close()
        await self.sit_down(start=False)
        if circle is not None:
            await self.app.join_circle(circle.link())
        await self.app.start()
        return self

    async def sit_down(
        self, *, start: bool = True, before: int | None = None, after: int | None = None
    ) -> Person:
        """Open the profile; it may die before or after a later commit."""
        lock = ProfileLock(self.folder)
        store, _ = await ProfileStore.open(self.folder, KEY, lambda _cert: self.id.raw)
        fragile = FragileStore(store)
        self._store = fragile
        surface = Surface(self.make_node, self.clock, SystemRandomSource(), NoKeeper())
        self._application = await Application.open(
            self.folder,
            lock,
            fragile,  # type: ignore[arg-type]
            self.identity,
            surface,
        )
        fragile.commits = 0
        fragile.die_before, fragile.die_after = before, after
        self.app.bus.subscribe(Event, self._heard)
        if start:
            await self.app.start()
        return self

    async def leave(self) -> None:
        """Stop properly."""
        if self._application is not None:
            application, self._application = self._application, None
            await application.stop()

    async def crash(self) -> None:
        """Die without a word."""
        node = self.network.nodes.get(self.id)
        if node is not None:
            node.vanish()
        self.store.dead.set()
        await self.leave()

    def _heard(self, event: Event) -> None:
        self.events.append(event)
        self._changed.set()

    async def until(self, question: Callable[[], Awaitable[T]]) -> T:
        """Ask again after each event until the answer is true."""
        async with asyncio.timeout(self.patience):
            while True:
                self._changed.clear()
                answer = await question()
                if answer:
                    return answer
                try:
                    await asyncio.wait_for(self._changed.wait(), 0.05)
                except TimeoutError:
                    continue

    async def contact(self, other: Person) -> Contact | None:
        """What they know of each other."""
        found = [one for one in await self.app.contacts() if one.id == other.id]
        return found[0] if found else None

    async def until_contact(self, other: Person, state: ContactState) -> Contact:
        """Wait for a state."""

        async def question() -> Contact | None:
            found = await self.contact(other)
            return found if found is not None and found.state is state else None

        found = await self.until(question)
        assert found is not None
        return found

    async def until_message(self, message: MessageId, state: DeliveryState) -> Message:
        """Wait for the state of a message."""

        async def question() -> Message | None:
            found = await self.app.message(message)
            return found if found.state is state else None

        found = await self.until(question)
        assert found is not None
        return found

    async def until_reason(self, message: MessageId, reason: Reason) -> Message:
        """Wait until a message says why it waits."""

        async def question() -> Message | None:
            found = await self.app.message(message)
            return found if found.reason is reason else None

        found = await self.until(question)
        assert found is not None
        return found

    async def received(self, other: Person) -> list[str]:
        """The texts that came, in order."""
        page = await self.app.messages(other.id, limit=100_000)
        return [one.text for one in page if one.direction.value == "in" and one.kind == "text"]

    async def until_received(self, other: Person, texts: list[str]) -> None:
        """Wait for exactly these texts."""

        async def question() -> bool:
            return await self.received(other) == texts

        await self.until(question)


async def befriend(alice: Person, bob: Person) -> None:
    """Bob asks by Alice's card; she accepts."""
    card = await alice.app.create_card()
    await bob.app.add_contact(card.link, hello="hi")
    await alice.until_contact(bob, ContactState.REQUEST)
    await alice.app.accept_contact(bob.id)
    await bob.until_contact(alice, ContactState.READY)

    async def acknowledged() -> bool:
        standing = await alice.app.service.standing()
        return all(one.acknowledged for one in standing.contacts)

    await alice.until(acknowledged)
