"""The store role of a server (protocol 14): its rules behind the sockets, its tables on a disk."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from m2chat.net.errors import CloseCode
from m2chat.net.io.limits import prefix_of
from m2chat.net.services.store import StoreRole
from m2chat.net.services.store_limits import MIB, StoreLimits
from m2chat.servers.config import StoreSettings
from m2chat.servers.errors import BadConfiguration
from m2chat.servers.store_database import StoreBackend, StoreDatabase
from m2chat.servers.store_postgres import PostgresBackend
from m2chat.servers.store_sqlite import SqliteBackend
from m2chat.servers.surroundings import RoleSurroundings

FILE_NAME = "store.db"


class _Alarm:
    """The role's one timer on the loop."""

    def __init__(self, around: RoleSurroundings) -> None:
        self._clock = around.clock
        self._handle: asyncio.TimerHandle | None = None
        self._at = float("inf")
        self.role: StoreRole | None = None

    def wake(self, at: float) -> None:
        """Call ``on_timer`` then, or earlier."""
        if at >= self._at:
            return
        if self._handle is not None:
            self._handle.cancel()
        self._at = at
        wait = max(0.0, at - self._clock.monotonic())
        self._handle = asyncio.get_running_loop().call_later(wait, self._ring)

    def _ring(self) -> None:
        self._handle, self._at = None, float("inf")
        if self.role is not None:
            self.role.on_timer(self._clock.monotonic())


def make_store(around: RoleSurroundings) -> StoreRole:
    """The role; its tables are opened meanwhile (``opened``)."""
    limits, host = limits_of(around.config.store), around.datagrams.host
    alarm = _Alarm(around)
    role = alarm.role = StoreRole(
        around.service.public,
        host.send_message,
        StoreDatabase(_open(around), limits),
        limits,
        wall=around.clock.wall,
        monotonic=around.clock.monotonic,
        prefix=lambda address: prefix_of(address.host),
        wake=alarm.wake,
        close=lambda client: host.close(client, CloseCode.LIMIT),
    )
    return role


async def opened(role: StoreRole) -> None:
    """Wait for its tables; raises ``UserFacingError``."""
    if isinstance(role.tables, StoreDatabase):
        await role.tables.opened()


async def shut(role: StoreRole) -> None:
    """Let what was begun come to the disk, and close."""
    if isinstance(role.tables, StoreDatabase):
        await role.tables.close()


def limits_of(settings: StoreSettings) -> StoreLimits:
    """What the configuration says, in bytes."""
    return StoreLimits(
        items=settings.items_per_mailbox,
        mailbox_bytes=settings.mib_per_mailbox * MIB,
        mailboxes_per_prefix=settings.mailboxes_per_prefix,
        disk_bytes=settings.disk_mib * MIB,
        memory_bytes=settings.memory_mib * MIB,
    )


def _open(around: RoleSurroundings) -> Coroutine[Any, Any, StoreBackend]:
    settings, data = around.config.store, around.config.data
    if settings.database:
        return PostgresBackend.open(settings.database)
    if data is None:
        raise BadConfiguration("The store role keeps mail on a disk: name a folder with --data.")
    own = around.service.public
    # A worker is a service of its own and has a file of its own.
    name = FILE_NAME if own == around.keys.service.public else f"store-{own.hex()[:8]}.db"
    data.mkdir(parents=True, exist_ok=True)
    return SqliteBackend.open(data / name)
