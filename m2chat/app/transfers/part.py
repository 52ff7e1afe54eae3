"""``Files``: what people do with files, and the flows of each session; fills ``FileFace``.

Three threads of our own: one writes what comes, two read, hash and seal what goes.  The domain
(``messaging.files.transfers``) decides and commits; what it tells moves the bytes here.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from m2chat.app.faces.files import OutgoingFile
from m2chat.app.parts import PartSurroundings
from m2chat.app.transfers.flows import Flows
from m2chat.app.transfers.source import Source, SourceLost, prepare
from m2chat.crypto.errors import DecryptionFailed
from m2chat.ids import ChatId, MessageId
from m2chat.messaging.errors import NoSuchMessage
from m2chat.messaging.file_model import FileRules, FileState
from m2chat.messaging.files.chunks import SIZE_LIMIT, FileCipher
from m2chat.messaging.files.control import Why
from m2chat.messaging.files.errors import FileNotHere, FileNotNow, FileRefused, NoFile
from m2chat.messaging.files.records import OVER, FileRecord
from m2chat.messaging.model import Direction, Message
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import known_chat
from m2chat.storage.attachments import ChunkFile, mark_foreign
from m2chat.storage.files import make_private_folder

AT_ONCE = 100  # files in one call of ``send``
EVERYTHING = FileRules(SIZE_LIMIT, SIZE_LIMIT, SIZE_LIMIT)
READ_LIMIT = 64 << 20  # bytes in one call of ``content``


class Files(Flows):
    """Files, pictures and voice messages of one open profile."""

    def __init__(self, around: PartSurroundings) -> None:
        super().__init__(around)
        self._check_in_use = around.check_in_use

    # -- sending -------------------------------------------------------------------------------

    async def send(
        self,
        chat: ChatId,
        files: Sequence[OutgoingFile],
        caption: str = "",
        reply_to: MessageId | None = None,
    ) -> Sequence[Message]:
        """Offer files, one message each, the caption with the last; durable when it returns."""
        self._check_in_use()
        if not 1 <= len(files) <= AT_ONCE:
            raise FileRefused("Send from 1 to 100 files at once.", key="too_many_files")

        def check(t: Tables) -> bool:
            self._files.sendings.check(t, chat)
            return known_chat(t, chat) == "notes"

        notes = await self._store.transaction(check)
        prepared = []
        try:
            for number, file in enumerate(files):
                words = caption if number == len(files) - 1 else ""
                one = await self.off_loop(
                    lambda file=file, words=words: prepare(  # type: ignore[misc]
                        file,
                        attachments=self._attachments,
                        random=self._random,
                        caption=words,
                        reply_to=reply_to,
                        copy=notes,
                    )
                )
                prepared.append(one)
            sent = await self._store.transaction(
                lambda t: self._files.sendings.send(t, chat, prepared)
            )
        except BaseException:
            for one in prepared:
                self._attachments.remove(one.stored)
            raise
        for file in files:
            if file.keep:
                with contextlib.suppress(OSError):
                    file.path.unlink()
        return sent

    # -- what the person decides ---------------------------------------------------------------

    async def accept(self, message: MessageId, save_as: Path | None = None) -> None:
        """Take an offered file; into the profile's own folder unless ``save_as`` names a place."""
        self._check_in_use()
        wanted = await self.off_loop(lambda: _place(save_as)) if save_as is not None else None

        def work(t: Tables) -> None:
            file = _incoming(t, message)
            if file.state is FileState.DONE:
                raise FileNotNow("The file is here already. Save a copy of it where you like.")
            if file.state is not FileState.OFFERED and wanted is not None and file.stored:
                raise FileNotNow("The file is on its way already. Save a copy when it is here.")
            if file.state in (FileState.WAITING, FileState.RUNNING):
                return
            if file.state in (FileState.CANCELLED, FileState.DECLINED):
                raise FileNotNow("This file was given up. Ask for it to be sent again.")
            plain = wanted / file.name if wanted is not None and wanted.is_dir() else wanted
            self._files.accept(t, file, str(plain or ""))

        await self._store.transaction(work)

    async def decline(self, message: MessageId) -> None:
        """Not this file; its sender is told."""

        def work(t: Tables) -> FileRecord:
            file = _incoming(t, message)
            if file.state in OVER:
                raise FileNotNow("This file needs no answer any more.")
            self._files.halt(t, file, FileState.DECLINED, Why.DECLINED)
            return file

        await self._forget(await self._store.transaction(work))

    async def pause(self, message: MessageId) -> None:
        """Stop moving bytes, on either side, until ``resume``."""

        def work(t: Tables) -> None:
            file = _file(t, message)
            if file.state in OVER or file.state is FileState.PAUSED:
                raise FileNotNow("This file does not move.")
            if file.state is FileState.OFFERED and file.direction is Direction.IN:
                raise FileNotNow("Accept the file first, or decline it.")
            self._files.halt(t, file, FileState.PAUSED, Why.PAUSED)

        await self._store.transaction(work)

    async def resume(self, message: MessageId) -> None:
        """Go on from the last checked chunk; also after a failure."""
        self._check_in_use()

        def work(t: Tables) -> None:
            file = _file(t, message)
            if file.state in (FileState.WAITING, FileState.RUNNING):
                return
            if file.state not in (FileState.PAUSED, FileState.FAILED):
                raise FileNotNow("This file cannot go on. Send it again.")
            self._files.resume(t, file)

        await self._store.transaction(work)

    async def cancel(self, message: MessageId) -> None:
        """Give a file up on either side; the other is told."""

        def work(t: Tables) -> FileRecord:
            file = _file(t, message)
            if file.state in OVER and file.state is not FileState.FAILED:
                raise FileNotNow("This file is finished; there is nothing to cancel.")
            self._files.halt(t, file, FileState.CANCELLED, Why.CANCELLED)
            return file

        await self._forget(await self._store.transaction(work))

    # -- what is here --------------------------------------------------------------------------

    async def content(self, message: MessageId, offset: int = 0, size: int = READ_LIMIT) -> bytes:
        """Bytes of a file that is here, ours or theirs, at most 64 MiB in one call."""
        file = await self._store.transaction(lambda t: _file(t, message))
        return await self.off_loop(lambda: self._read(file, offset, min(size, READ_LIMIT)))

    async def save_as(self, message: MessageId, path: Path) -> None:
        """Copy a whole file out of the profile, marked as come from elsewhere."""
        file = await self._store.transaction(lambda t: _file(t, message))
        wanted = await self.off_loop(lambda: _place(path))
        if wanted.is_dir():
            wanted = wanted / file.name
        await self.off_loop(lambda: self._write_out(file, wanted))

    async def rules(self, chat: ChatId | None = None) -> FileRules:
        """When files are taken without asking: of a conversation, or for all others."""

        def work(t: Tables) -> FileRules:
            if chat is not None:
                known_chat(t, chat)
                own = t.files.rules(chat)
                if own is not None:
                    return own
            return t.files.rules(None) or self._files.usual

        return await self._store.transaction(work)

    async def set_rules(self, chat: ChatId | None, rules: FileRules | None) -> None:
        """Keep them; None: as for all others."""

        def work(t: Tables) -> None:
            if chat is not None:
                known_chat(t, chat)
            t.files.save_rules(chat, rules)

        await self._store.transaction(work)

    async def take_unasked(self, folder: Path) -> None:
        """This program has no person who could be asked (ADR-0112)."""
        await self.off_loop(lambda: make_private_folder(folder))
        self._files.usual = EVERYTHING
        self._files.folder = folder

    async def transfers(self) -> Sequence[Message]:
        """Every file that is under way, waits or was interrupted."""

        def work(t: Tables) -> list[Message]:
            found = [t.messages.get(one.message) for one in t.files.moving()]
            return [one for one in found if one is not None]

        return await self._store.transaction(work)

    # -- inside --------------------------------------------------------------------------------

    def _read(self, file: FileRecord, offset: int, size: int) -> bytes:
        if file.direction is Direction.IN and file.state is not FileState.DONE:
            raise FileNotHere
        end = min(max(offset, 0) + size, file.size)
        out = []
        try:
            with contextlib.closing(_open(file, self)) as source:
                while offset < end:
                    index, skip = divmod(offset, file.chunk)
                    piece = source.get(index)[skip : skip + end - offset]
                    if not piece:
                        raise FileNotHere
                    out.append(piece)
                    offset += len(piece)
        except (SourceLost, DecryptionFailed) as error:
            raise FileNotHere from error
        return b"".join(out)

    def _write_out(self, file: FileRecord, path: Path) -> None:
        if file.direction is Direction.IN and file.state is not FileState.DONE:
            raise FileNotHere
        part = path.with_name(f".{self._random.bytes(6).hex()}.m2part")
        cipher = FileCipher(file.key)
        try:
            out = ChunkFile(part, file.layout, cipher, plain=True)
            with contextlib.closing(out), contextlib.closing(_open(file, self)) as source:
                for index in range(file.layout.count):
                    out.put(index, b"", source.get(index))
                out.sync()
            part.replace(path)
        except (SourceLost, DecryptionFailed) as error:
            raise FileNotHere from error
        except OSError as error:
            raise FileRefused("The file cannot be written there. Choose another place.") from error
        finally:
            with contextlib.suppress(OSError):
                part.unlink()
        if file.direction is Direction.IN:
            mark_foreign(path)


def _open(file: FileRecord, part: Files) -> Source:
    """The bytes of a file that is here; raises ``SourceLost``."""
    whole_in_clear = file.direction is Direction.IN and bool(file.plain)
    record = replace(file, stored="") if whole_in_clear else file
    return Source(record, part.attachments, stamped=file.direction is Direction.OUT)


def _file(t: Tables, message: MessageId) -> FileRecord:
    file = t.files.named(message)
    if file is None:
        raise NoFile if t.messages.get(message) is not None else NoSuchMessage
    return file


def _incoming(t: Tables, message: MessageId) -> FileRecord:
    file = _file(t, message)
    if file.direction is Direction.OUT:
        raise FileNotNow("This file is yours; it is for the other side to answer.")
    return file


def _place(path: Path) -> Path:
    """Where a person wants a file; its folder must be there.  Raises ``FileRefused``."""
    path = path.expanduser().absolute()
    if not path.is_dir() and not path.parent.is_dir():
        raise FileRefused("That folder is not there. Make it first, or choose another place.")
    return path
