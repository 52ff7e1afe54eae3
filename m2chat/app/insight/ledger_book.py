"""The ledger as it is kept: notes of the node, written in batches, read as one entry a server.

Notes gather in memory for a minute (``WRITE_S``) and go out in one commit; a kill loses at most
those.  Days older than 30 are forgotten with each writing.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence

from m2chat.app.faces.insight import LedgerServer
from m2chat.app.insight.ledger_words import server_of
from m2chat.app.parts import PartSurroundings
from m2chat.database.errors import DatabaseTrouble
from m2chat.messaging.insight import DAY_S, DAYS_KEPT, LedgerEntry
from m2chat.messaging.ports import Tables
from m2chat.net.ledger import ServiceNote
from m2chat.net.peers import NodeFace

WRITE_S = 60.0
_SETTING, _OFF, _ON = "ledger", "off", "on"


class LedgerBook:
    """One profile's ledger."""

    def __init__(self, around: PartSurroundings) -> None:
        self._around = around
        self._store = around.store
        self._node: NodeFace | None = None
        self._writing = asyncio.Lock()

    async def starting(self, node: NodeFace) -> None:
        """The network is about to run: note from the first datagram on."""
        self._node = node
        node.keep_notes(await self.kept())

    async def run(self) -> None:
        """Write from time to time, until cancelled."""
        while True:
            await asyncio.sleep(WRITE_S)
            with contextlib.suppress(DatabaseTrouble):  # a hole in the ledger harms nobody
                await self.write()

    async def stopped(self) -> None:
        """The network is down: what was noted last is kept too."""
        with contextlib.suppress(DatabaseTrouble):
            await self.write()
        self._node = None

    async def kept(self) -> bool:
        """Whether the person wants it."""
        setting = await self._store.transaction(lambda t: t.own.setting(_SETTING))
        return setting != _OFF

    async def keep(self, on: bool) -> None:
        """Keep it from now on, or erase it and keep none."""

        def work(t: Tables) -> None:
            t.own.save_setting(_SETTING, _ON if on else _OFF)
            if not on:
                t.insight.erase()

        async with self._writing:
            if self._node is not None:
                self._node.keep_notes(on)
            await self._store.transaction(work)

    async def erase(self) -> None:
        """Forget all of it, what waits to be written too."""
        async with self._writing:
            if self._node is not None:
                self._node.take_notes()
            await self._store.transaction(lambda t: t.insight.erase())

    async def write(self) -> None:
        """Keep what was noted meanwhile."""
        async with self._writing:
            notes = self._node.take_notes() if self._node is not None else ()
            if not notes:
                return
            day = int(self._around.clock.wall() // DAY_S)
            entries = [entry_of(note) for note in notes]

            def work(t: Tables) -> None:
                t.insight.add(day, entries)
                t.insight.forget_before(day - DAYS_KEPT)

            await self._store.transaction(work)

    async def servers(self) -> Sequence[LedgerServer]:
        """What each server could learn, the newest first."""
        await self.write()
        entries = await self._store.transaction(lambda t: t.insight.ledger())
        now = self._around.clock.wall()
        return tuple(server_of(entry, now) for entry in entries)


def entry_of(note: ServiceNote) -> LedgerEntry:
    """A note as it is kept."""
    facts: dict[str, Mapping[bytes, int]] = {
        "seen_as": {one.encode(): 1 for one in note.seen_as},
        "said": {one.encode(): count for one, count in note.said.items()},
        "heard": {one.encode(): count for one, count in note.heard.items()},
        "id": dict.fromkeys(sorted(note.ids), 1),
        "asked": dict.fromkeys(sorted(note.asked), 1),
        "own_box": dict.fromkeys(sorted(note.own_boxes), 1),
        "other_box": dict.fromkeys(sorted(note.other_boxes), 1),
    }
    return LedgerEntry(
        note.circle, note.service, note.circle_name, note.address, note.roles, note.first_at,
        note.last_at, note.packets_out, note.packets_in, note.bytes_out, note.bytes_in,
        note.left_bytes, note.forwarded, facts, note.key,
    )  # fmt: skip
