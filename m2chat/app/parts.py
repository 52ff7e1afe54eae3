"""The parts of an open profile, one for each subject, and what they are made from.

A part fills one Protocol of ``app.faces`` and hangs in ``Application`` by one line of
``make_parts``.  Life: made (hook contents, subscribe), ``opened`` (the database stands, before the
network), ``started`` (the node runs), ``session_up`` and ``session_down`` as sessions of contacts
come and go, ``stopped``.  What a part lets run goes through ``spawn``, which watches it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from m2chat.app.sealing import Sealing
from m2chat.clock import Clock
from m2chat.crypto.identity import Identity
from m2chat.crypto.randomness import RandomSource
from m2chat.events import EventBus
from m2chat.ids import UserId
from m2chat.messaging.service import MessagingService
from m2chat.net.peers import IncomingFile, NodeFace, PeerSession
from m2chat.storage.store import ProfileStore

Spawn = Callable[[Coroutine[Any, Any, None], str], "asyncio.Task[None]"]


@dataclass(frozen=True, slots=True)
class PartSurroundings:
    """Everything of one open profile that its parts may use."""

    path: Path  # the profile's folder
    me: UserId
    service: MessagingService
    store: ProfileStore
    identity: Identity
    sealing: Sealing
    bus: EventBus
    clock: Clock
    random: RandomSource
    spawn: Spawn
    node: Callable[[], NodeFace | None]  # None while the network is not running
    check_in_use: Callable[[], None]  # raises when the profile is open on another computer


class Part:
    """One subject of an open profile; every step is optional."""

    async def opened(self) -> None:
        """The database stands; the network does not run yet."""

    async def starting(self, node: NodeFace) -> None:
        """The network is about to run; nothing has left yet."""

    async def started(self, node: NodeFace) -> None:
        """The network runs."""

    def session_up(self, session: PeerSession) -> None:
        """A session with a contact (not a first contact) may be used."""

    def session_down(self, session: PeerSession) -> None:
        """It ended."""

    async def seeks(self, contact: UserId) -> bool:
        """Whether this part needs a session with this contact, who is to be sought then."""
        return False

    def file_stream(self, session: PeerSession, stream: IncomingFile) -> bool:
        """A contact sends bytes of files; whether this part reads them."""
        return False

    async def stopped(self) -> None:
        """The network is down; the database closes next."""
