"""The flows of all sessions: what the domain tells becomes bytes, and what bytes do is committed.

FilesDue    -> ask for what is missing of their files, the smallest first, four at once
FileWanted  -> ``Outflow``                FileReady -> GO
FileHalted  -> both flows let go of it, and the other end is told where that is wanted
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from m2chat.app.faces.files import FileProgress
from m2chat.app.parts import Part, PartSurroundings
from m2chat.app.transfers.arrival import Arrival, Outcome, part_path
from m2chat.app.transfers.by_mail import ByMail
from m2chat.app.transfers.fetching import Fetching, Link
from m2chat.app.transfers.inflow import Inflow
from m2chat.app.transfers.outflow import Outflow
from m2chat.app.transfers.progress import Meter
from m2chat.app.transfers.source import Source
from m2chat.database.errors import DatabaseTrouble, DiskFull
from m2chat.ids import MessageId, UserId
from m2chat.messaging.events import ContactRemoved, MessageChanged, MessagesRemoved
from m2chat.messaging.file_model import FileState
from m2chat.messaging.files.bitmap import ChunkSet
from m2chat.messaging.files.control import (
    FileControl,
    Stop,
    Why,
    encode_stop,
    encode_want,
)
from m2chat.messaging.files.events import FileHalted, FileReady, FilesDue, FileWanted
from m2chat.messaging.files.parts import FilePart
from m2chat.messaging.files.records import OVER, FileRecord
from m2chat.messaging.files.transfers import SENDS_LIMIT
from m2chat.messaging.files.words import NO_ROOM_HERE
from m2chat.messaging.model import Direction, MessageKind
from m2chat.messaging.ports import Tables
from m2chat.net.errors import NotConnected
from m2chat.net.peers import FILE_STREAM, IncomingFile, NodeFace, PeerSession
from m2chat.storage.attachments import Attachments, settle

_log = logging.getLogger(__name__)
T = TypeVar("T")
LOOK_AGAIN_S = 15.0  # for room on the disk, and for files that say nothing
SILENT_S = 30.0
STOP_S = 1.0
USED_S = 0.5
REST_S = 0.02


class Flows(Part):
    """The half of ``Files`` that moves bytes."""

    def __init__(self, around: PartSurroundings) -> None:
        self.clock = around.clock
        self.attachments = self._attachments = Attachments(around.path, around.random)
        self._files = around.service.files
        self._store = around.store
        self._random = around.random
        self._bus = around.bus
        self._spawn = around.spawn
        self._node = around.node
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="m2chat-files-out")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="m2chat-files-in")
        self._links: dict[PeerSession, Link] = {}
        self._used_until = 0.0  # of the monotonic clock
        self._ending: set[asyncio.Task[None]] = set()
        self._fetching = Fetching(self, self._links, self._store, self._files, self._attachments)
        self._by_mail = ByMail(self, self._fetching, self._store, self._files, self._attachments)
        bus = around.bus
        bus.subscribe(FilesDue, lambda event: self._due(event.contact))
        bus.subscribe(FileWanted, lambda event: self._later(self._wanted(event), "file wanted"))
        bus.subscribe(FileReady, self._ready)
        bus.subscribe(FileHalted, lambda event: self._later(self._halted(event), "file halted"))
        bus.subscribe(MessagesRemoved, lambda _: self._later(self._sweep(), "files swept"))
        bus.subscribe(ContactRemoved, lambda _: self._later(self._sweep(), "files swept"))
        bus.subscribe(MessageChanged, self._changed)

    # -- life ----------------------------------------------------------------------------------

    async def opened(self) -> None:
        """Nothing runs yet; what no message needs is taken away."""
        await self._store.transaction(self._files.recover)
        await self._sweep()

    async def started(self, node: NodeFace) -> None:
        """Look after what waits for room."""
        self._spawn(self._look_again(), "files")

    def session_up(self, session: PeerSession) -> None:
        """Each says what it lacks, and what it has for the other."""
        self._links[session] = Link(session, Outflow(session, self), Inflow(session, self))
        self._due(session.peer)
        self._later(self._tell_ready(session), "files ready")

    def session_down(self, session: PeerSession) -> None:
        """What came is kept; the rest goes on in the next session."""
        link = self._links.pop(session, None)
        if link is not None and (link.out.busy or link.inward.arrivals):
            task = self._spawn(self._end(link), "files end")
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)

    async def seeks(self, contact: UserId) -> bool:
        """Whether a file waits for a session with this contact."""
        return await self._store.transaction(lambda t: self._files.needs(t, contact))

    def file_stream(self, session: PeerSession, stream: IncomingFile) -> bool:
        """A contact sends bytes of files."""
        link = self._links.get(session)
        if link is None or stream.kind != FILE_STREAM:
            return False
        link.inward.read(stream)
        return True

    async def stopped(self) -> None:
        """Everything that came is kept."""
        for session in list(self._links):
            self.session_down(session)
        if self._ending:
            await asyncio.wait(self._ending, timeout=STOP_S)
        self._readers.shutdown(wait=False, cancel_futures=True)
        self._writer.shutdown(wait=False, cancel_futures=True)

    async def _end(self, link: Link) -> None:
        link.out.close()
        await link.inward.end()
        peer = link.session.peer
        if self._link(peer) is None:
            await self._store.transaction(lambda t: self._files.line_down(t, peer))
        else:
            self._due(peer)  # the session that took its place goes on

    async def _look_again(self) -> None:
        while True:
            await asyncio.sleep(LOOK_AGAIN_S)
            now = self.clock.monotonic()
            for link in list(self._links.values()):
                for arrival in link.inward.arrivals.values():
                    if now - arrival.heard_at > SILENT_S:
                        arrival.heard_at = now
                        self.ask(link.session, arrival)
                self._due(link.session.peer)

    # -- what the flows ask --------------------------------------------------------------------

    async def off_loop(self, work: Callable[[], T]) -> T:
        """Run on one of the threads that read."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, work)

    async def on_writer(self, work: Callable[[], T]) -> T:
        """Run on the thread that writes."""
        return await asyncio.get_running_loop().run_in_executor(self._writer, work)

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Run it, watched."""
        return self._spawn(work, name)

    def window_used(self) -> None:
        """The person uses the window just now: for half a second files give way to it.  The one
        verb that may be called from any thread."""
        self._used_until = self.clock.monotonic() + USED_S

    async def breathe(self, began: float) -> None:
        """After a piece whose work began then: rest as long, while the window is being used."""
        now = self.clock.monotonic()
        await asyncio.sleep(min(now - began, REST_S) if now < self._used_until else 0)

    async def open_source(self, record: FileRecord) -> Source:
        """The bytes of a file of ours; raises ``SourceLost``."""
        return await self.off_loop(lambda: Source(record, self._attachments))

    async def source_lost(self, session: PeerSession, record: FileRecord, why: Why) -> None:
        """A file of ours is not what was offered."""
        await self._store.transaction(lambda t: self._files.failed(t, record, why, session.peer))

    async def keep(self, arrival: Arrival) -> None:
        """Commit what is here of a file, once the disk has it; more may come meanwhile."""
        async with arrival.keeping:
            if arrival.open_:
                await self._keep(arrival)

    async def _keep(self, arrival: Arrival) -> None:
        order = arrival.record.order
        leaves, arrival.new_leaves = arrival.leaves if arrival.new_leaves else b"", False
        arrival.committed_at = self.clock.monotonic()
        try:
            bits = await self.off_loop(arrival.sync)
            have = ChunkSet(arrival.record.layout.count, bits)

            def work(t: Tables) -> None:
                if leaves:
                    self._files.learned(t, order, leaves)
                self._files.kept(t, order, have)

            await self._store.transaction(work)
            arrival.kept = have
        except DatabaseTrouble as error:
            arrival.new_leaves = bool(leaves)
            _log.warning("a file under way could not be kept: %s", error.key)

    async def keep_part(self, sender: UserId, part: FilePart) -> bool:
        """A part of a file of theirs lay at a store; whether it is on the disk for good now."""
        return await self._by_mail.keep(sender, part)

    async def finish(self, session: PeerSession | None, arrival: Arrival) -> None:
        """A file is whole: durable, named, committed, told.  Without a session it came by mail."""
        record = arrival.record
        if arrival.finishing:
            return
        arrival.finishing = True

        def close() -> str:
            arrival.sync()
            arrival.shut()
            if not record.plain:
                return ""
            return str(
                settle(part_path(record, arrival.stored, self._attachments), Path(record.plain))
            )

        try:
            async with arrival.keeping:
                plain = await self.on_writer(close)
            wanted = await self._store.transaction(
                lambda t: self._files.whole(t, record.order, plain, arrival.leaves)
            )
        except DatabaseTrouble as error:
            if session is not None:
                await self.stuck(session, arrival, Outcome(trouble=error))
            return
        if session is None:
            link = self._link(record.peer)
            session = link.session if link is not None else None
        else:
            self._drop(session, record.message)
        if record.plain:
            part = part_path(record, arrival.stored, self._attachments)
            await self.on_writer(lambda: part.unlink(missing_ok=True))
        if not wanted:
            await self._forget(record)
        if session is not None:
            if wanted:
                self._say(session, FileControl.DONE, record.message.raw)
            self._due(session.peer)

    async def stuck(self, session: PeerSession, arrival: Arrival, outcome: Outcome) -> None:
        """Not what was offered, or the disk does not take it; let go last, lest it begins anew."""
        record, trouble = arrival.record, outcome.trouble
        if isinstance(trouble, DatabaseTrouble):
            stop = Stop(record.message, Why.NO_ROOM, from_sender=False)
            self._say(session, FileControl.STOP, encode_stop(stop))
            reason = NO_ROOM_HERE if isinstance(trouble, DiskFull) else str(trouble)
            with contextlib.suppress(DatabaseTrouble):  # the same disk may not take this either
                await self._store.transaction(lambda t: self._files.waits(t, record.order, reason))
        else:
            await self._store.transaction(
                lambda t: self._files.failed(t, record, Why.BAD, session.peer)
            )
        link = self._links.get(session)
        if link is not None:
            await link.inward.drop(record.message)

    def ask(self, session: PeerSession, arrival: Arrival) -> None:
        """Say what is still missing."""
        self._say(session, FileControl.WANT, encode_want(arrival.want()))

    def say_held(self, session: PeerSession, arrival: Arrival) -> None:
        """Say what is on the disk for good, so that no store is asked to keep it."""
        self._say(session, FileControl.HELD, encode_want(arrival.held()))

    def tell_progress(self, record: FileRecord, moved: int, meter: Meter) -> None:
        """It is so far."""
        left = meter.left(record.size, moved)
        self._bus.publish(FileProgress(record.chat, record.message, moved, meter.rate, left))

    # -- what the domain tells -----------------------------------------------------------------

    def _due(self, contact: UserId) -> None:
        link = self._link(contact)
        if link is not None:
            self._later(self._fetching.begin(link), "files due")
        elif (node := self._node()) is not None:
            node.seek(contact)

    async def _wanted(self, event: FileWanted) -> None:
        link = self._link(event.contact)
        if link is None:
            return

        def work(t: Tables) -> FileRecord | None:
            send = t.files.send(event.contact, event.want.message)
            return t.files.get(send.order) if send is not None else None

        record = await self._store.transaction(work)
        if record is not None:
            await link.out.want(record, event.want)

    def _ready(self, event: FileReady) -> None:
        link = self._link(event.contact)
        if link is not None:
            self._say(link.session, FileControl.GO, event.message.raw)
        elif (node := self._node()) is not None:
            node.seek(event.contact)

    async def _tell_ready(self, session: PeerSession) -> None:
        sends = await self._store.transaction(
            lambda t: t.files.open_sends(session.peer, SENDS_LIMIT)
        )
        for send in sends:
            self._say(session, FileControl.GO, send.message.raw)

    async def _halted(self, event: FileHalted) -> None:
        for link in list(self._links.values()):
            if link.session.peer != event.contact:
                continue
            if event.ours:
                link.out.drop(event.message)
            else:
                arrival = link.inward.arrivals.get(event.message)
                if arrival is not None and arrival.uncommitted:
                    await self.keep(arrival)
                await link.inward.drop(event.message)
            if event.tell is not None:
                stop = Stop(event.message, event.tell, from_sender=event.ours)
                self._say(link.session, FileControl.STOP, encode_stop(stop))
        if not event.ours:
            record = await self._store.transaction(
                lambda t: t.files.from_peer(event.contact, event.message)
            )
            if record is not None and record.state in OVER and record.state is not FileState.DONE:
                await self._forget(record)
            self._due(event.contact)

    def _changed(self, event: MessageChanged) -> None:
        """A message that was taken back takes its file with it."""
        one = event.message
        if one.deleted and one.kind is MessageKind.FILE and one.file is not None:
            self._later(self._taken_back(one.order), "file taken back")

    async def _taken_back(self, order: int) -> None:
        def work(t: Tables) -> FileRecord | None:
            file = t.files.get(order)  # its id may be that of a file of somebody else
            if file is not None and file.state is not FileState.CANCELLED:
                self._files.halt(t, file, FileState.CANCELLED, Why.CANCELLED)
            return file

        file = await self._store.transaction(work)
        if file is not None:
            await self._forget(file)

    # -- inside --------------------------------------------------------------------------------

    def _link(self, contact: UserId) -> Link | None:
        found = [one for one in self._links.values() if one.session.peer == contact]
        return found[-1] if found else None

    def _drop(self, session: PeerSession, message: MessageId) -> None:
        link = self._links.get(session)
        if link is not None:
            link.inward.arrivals.pop(message, None)

    def _say(self, session: PeerSession, kind: int, body: bytes) -> None:
        with contextlib.suppress(NotConnected):  # said again in the next session
            session.send_control(kind, body)

    def _later(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._spawn(work, name)

    async def _forget(self, record: FileRecord) -> None:
        """The bytes in the profile, and those of a file that was not finished elsewhere."""
        needed = await self._store.transaction(lambda t: t.files.stored_names())

        def work() -> None:
            if record.stored not in needed:  # one that was forwarded is shared
                self._attachments.remove(record.stored)
            unfinished = record.direction is Direction.IN and record.state is not FileState.DONE
            if record.plain and record.stored and unfinished:
                with contextlib.suppress(OSError):
                    part_path(record, record.stored, self._attachments).unlink(missing_ok=True)

        await self.on_writer(work)

    async def _sweep(self) -> None:
        """Take away what no message needs."""
        needed = await self._store.transaction(lambda t: t.files.stored_names())
        coming = {
            arrival.stored
            for link in self._links.values()
            for arrival in link.inward.arrivals.values()
        }
        await self.on_writer(lambda: self._attachments.sweep(needed | coming))
