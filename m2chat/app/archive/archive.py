"""``Archive``: the part of an open profile that finds and keeps; fills ``ArchiveFace``.

Reading goes through one transaction each.  Writing files (export, backup) runs beside the loop in
pieces, so that messages come and go meanwhile; a file that was not finished is taken away again.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from m2chat.app.archive.backup import Tell, forget_leftovers, write_backup
from m2chat.app.archive.export import Document
from m2chat.app.archive.export_file import check_passphrase, write_chat
from m2chat.app.archive.reminder import note_backup, put_back, state_of
from m2chat.app.faces.archive import (
    BackupState,
    ExportForm,
    MediaKind,
    Progress,
    SearchHit,
    SearchPage,
)
from m2chat.app.parts import Part, PartSurroundings
from m2chat.ids import ChatId, MessageId
from m2chat.messaging.errors import NoSuchMessage
from m2chat.messaging.model import Message
from m2chat.messaging.ports import Tables
from m2chat.messaging.search import Words, excerpt, words_of
from m2chat.messaging.strength import strength
from m2chat.messaging.surroundings import known_chat
from m2chat.storage.errors import EmptyPassphrase, WeakPassphrase
from m2chat.storage.keyrings import SystemKeyring

PAGE_LIMIT = 500
T = TypeVar("T")


class Archive(Part):
    """Find and keep."""

    def __init__(self, around: PartSurroundings) -> None:
        self._around = around
        self._store = around.store
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="m2chat-archive")

    # -- find ----------------------------------------------------------------------------------

    async def search(
        self, text: str, chat: ChatId | None = None, before: int | None = None, limit: int = 30
    ) -> SearchPage:
        """Words in all conversations or in one, the newest first."""
        words, limit = words_of(text), _bounded(limit)
        if words.empty:
            return SearchPage((), None)
        if chat is not None:
            await self._store.transaction(lambda t: known_chat(t, chat))
        found = await self._store.transaction(
            lambda t: t.search.find(words, chat, before, limit + 1)
        )
        titles = await self._titles() if found else {}
        hits = tuple(_hit(one, titles, words) for one in found[:limit])
        more = hits[-1].message.order if len(found) > limit else None
        return SearchPage(hits, more)

    async def around(self, message: MessageId, limit: int = 50) -> Sequence[Message]:
        """A page of its conversation with this message in its middle; raises ``NoSuchMessage``."""

        def work(t: Tables) -> list[Message]:
            found = t.search.get(message)
            if found is None:
                raise NoSuchMessage
            return t.search.around(found, _bounded(limit))

        return await self._store.transaction(work)

    async def after(self, chat: ChatId, order: int, limit: int = 50) -> Sequence[Message]:
        """The oldest ``limit`` messages with ``order`` above this, oldest first."""
        return await self._in_chat(chat, lambda t: t.search.after(chat, order, _bounded(limit)))

    async def media(
        self, chat: ChatId, kind: MediaKind, before: int | None = None, limit: int = 60
    ) -> Sequence[Message]:
        """Messages that carry such things, the newest first."""
        return await self._in_chat(
            chat, lambda t: t.search.media(chat, kind, before, _bounded(limit))
        )

    async def pinned(self, chat: ChatId) -> Sequence[Message]:
        """The pinned messages, the newest pin first."""
        return await self._in_chat(chat, lambda t: t.search.pinned(chat))

    # -- keep ----------------------------------------------------------------------------------

    async def export_chat(
        self, chat: ChatId, path: Path, form: ExportForm, passphrase: str, progress: Progress
    ) -> None:
        """Write a conversation to a file anybody can read."""
        around = self._around
        await self._in_chat(chat, lambda _: None)
        keeper = SystemKeyring()
        await self._off_loop(
            lambda: check_passphrase(around.path, passphrase, keeper, around.random)
        )
        document = await self._document(chat)
        total = await self._store.transaction(lambda t: t.search.count(chat))
        loop = asyncio.get_running_loop()

        def page(after: int) -> list[Message]:
            """The next page, asked for from the thread."""
            reading = self._store.transaction(lambda t: t.search.after(chat, after, PAGE_LIMIT))
            return asyncio.run_coroutine_threadsafe(reading, loop).result()

        await self._work(lambda tell: write_chat(path, document, form, page, total, tell), progress)

    async def backup(
        self, path: Path, passphrase: str, progress: Progress, *, files: bool = True
    ) -> None:
        """Write the whole profile to one file, encrypted under this passphrase."""
        if not passphrase.strip():
            raise EmptyPassphrase
        if strength(passphrase)[0] == 0:  # a copy may lie anywhere
            raise WeakPassphrase
        around, now = self._around, self._around.clock.wall()
        own, _ = await around.service.own()
        # what the settings say comes with the copy: a profile that is restored knows its backup
        before = await self._store.transaction(lambda t: state_of(t, now))
        await self._store.transaction(lambda t: note_backup(t, now, path))
        try:
            await self._work(
                lambda tell: write_backup(
                    path,
                    passphrase,
                    around.path,
                    own.name,
                    self._store.key,
                    now=now,
                    random=around.random,
                    files=files,
                    tell=tell,
                ),
                progress,
            )
        except BaseException:
            await self._store.transaction(lambda t: put_back(t, before))
            raise

    async def backup_state(self) -> BackupState:
        """When that was last done."""
        now = self._around.clock.wall()
        return await self._store.transaction(lambda t: state_of(t, now))

    # -- inside --------------------------------------------------------------------------------

    async def opened(self) -> None:
        """Clear away what a backup that was killed left here."""
        await self._off_loop(lambda: forget_leftovers(self._around.path))

    async def stopped(self) -> None:
        """End the thread; what it does now is finished first."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def _in_chat(self, chat: ChatId, work: Callable[[Tables], T]) -> T:
        def checked(t: Tables) -> T:
            known_chat(t, chat)
            return work(t)

        return await self._store.transaction(checked)

    async def _document(self, chat: ChatId) -> Document:
        titles = await self._titles()
        own, _ = await self._around.service.own()
        names = dict(titles)
        names.update((one.id, one.title) for one in await self._around.service.people.contacts())
        title = titles.get(chat, own.name)
        return Document(title, own.name, self._around.clock.wall(), names)

    async def _titles(self) -> dict[ChatId, str]:
        rows = await self._around.service.conversations.overview()
        return {row.id: row.title for row in rows}

    async def _off_loop(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def _work(self, work: Callable[[Tell], T], progress: Progress) -> T:
        """Something long on the thread; cancelling ends it there before this returns."""
        stop = threading.Event()
        loop = asyncio.get_running_loop()

        def tell(share: float) -> None:
            if stop.is_set():
                raise _Stopped
            loop.call_soon_threadsafe(progress, share)

        future = loop.run_in_executor(self._thread, lambda: work(tell))
        try:
            return await asyncio.shield(future)
        except asyncio.CancelledError:
            stop.set()
            await asyncio.wait([future])
            future.exception()  # it says no more than that it was stopped
            raise


class _Stopped(Exception):
    """Unwinds work that was cancelled."""


def _hit(message: Message, titles: dict[ChatId, str], words: Words) -> SearchHit:
    piece, marks = excerpt(message.text, words)
    if not marks and message.file is not None:
        piece, marks = excerpt(message.file.name, words)
    return SearchHit(message, titles.get(message.contact, ""), piece, marks)


def _bounded(limit: int) -> int:
    return max(1, min(limit, PAGE_LIMIT))
