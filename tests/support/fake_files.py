"""Files in memory: fills ``FileFace`` for a ``FakeApplication``."""

from __future__ import annotations

import mimetypes
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from m2chat.app.faces.files import FileProgress, OutgoingFile
from m2chat.ids import ChatId, MessageId
from m2chat.messaging.events import MessageAdded, MessageChanged
from m2chat.messaging.file_model import FileRules, FileState, FileView
from m2chat.messaging.files.errors import FileNotHere
from m2chat.messaging.model import Message, MessageKind

if TYPE_CHECKING:
    from tests.support.fake_app import FakeApplication


class FakeFiles:
    """Changes the fake application's messages and tells its bus."""

    def __init__(self, app: FakeApplication) -> None:
        self._app = app
        self.chosen: dict[ChatId | None, FileRules] = {None: FileRules()}

    async def _change(self, message: MessageId, **changes: object) -> None:
        found = await self._app.message(message)
        assert found.file is not None
        self.put(found, replace(found.file, **changes))  # type: ignore[arg-type]

    def put(self, message: Message, file: FileView) -> None:
        """A file in another state; call it on the node's loop."""
        rows = self._app.talk[message.contact]
        at = next(at for at, row in enumerate(rows) if row.id == message.id)
        rows[at] = replace(rows[at], file=file)
        self._app.bus.publish(MessageChanged(rows[at]))

    def progress(self, message: Message, moved: int, rate: float, left_s: float | None) -> None:
        """A file moved on; call it on the node's loop."""
        self._app.bus.publish(FileProgress(message.contact, message.id, moved, rate, left_s))

    async def send(
        self,
        chat: ChatId,
        files: Sequence[OutgoingFile],
        caption: str = "",
        reply_to: MessageId | None = None,
    ) -> Sequence[Message]:
        """One message each."""
        self._app.note("files.send", chat, tuple(files), caption, reply_to)
        made = []
        for one in files:
            name = one.name or one.path.name
            view = FileView(
                name=name,
                size=one.path.stat().st_size,
                mime=one.mime or mimetypes.guess_type(name)[0] or "application/octet-stream",
                state=FileState.OFFERED,
                path=one.path,
                width=one.width,
                height=one.height,
                preview=one.preview,
                duration_s=one.duration_s,
                waveform=one.waveform,
                voice=one.voice,
            )
            text = caption if one is files[-1] else ""
            message = replace(
                self._app.compose(chat, text), kind=MessageKind.FILE, file=view, reply_to=reply_to
            )
            self._app.talk[chat].append(message)
            self._app.bus.publish(MessageAdded(message))
            made.append(message)
        return made

    async def accept(self, message: MessageId, save_as: Path | None = None) -> None:
        """It moves."""
        self._app.note("files.accept", message, save_as)
        await self._change(message, state=FileState.RUNNING)

    async def decline(self, message: MessageId) -> None:
        """Not this one."""
        self._app.note("files.decline", message)
        await self._change(message, state=FileState.DECLINED)

    async def pause(self, message: MessageId) -> None:
        """It rests."""
        self._app.note("files.pause", message)
        await self._change(message, state=FileState.PAUSED)

    async def resume(self, message: MessageId) -> None:
        """It moves again."""
        self._app.note("files.resume", message)
        await self._change(message, state=FileState.RUNNING, reason="")

    async def cancel(self, message: MessageId) -> None:
        """Given up."""
        self._app.note("files.cancel", message)
        await self._change(message, state=FileState.CANCELLED)

    async def content(self, message: MessageId, offset: int = 0, size: int = 67_108_864) -> bytes:
        """What lies where the file came from."""
        found = await self._app.message(message)
        assert found.file is not None
        if found.file.path is None:
            raise FileNotHere
        return found.file.path.read_bytes()[offset : offset + size]

    async def save_as(self, message: MessageId, path: Path) -> None:
        """A copy."""
        self._app.note("files.save_as", message, path)
        found = await self._app.message(message)
        assert found.file is not None and found.file.path is not None
        shutil.copyfile(found.file.path, path)

    async def rules(self, chat: ChatId | None = None) -> FileRules:
        """Of a conversation, or for all others."""
        return self.chosen.get(chat, self.chosen[None])

    async def set_rules(self, chat: ChatId | None, rules: FileRules | None) -> None:
        """Kept."""
        self._app.note("files.set_rules", chat, rules)
        if rules is None:
            self.chosen.pop(chat, None)
        else:
            self.chosen[chat] = rules

    async def take_unasked(self, folder: Path) -> None:
        """A window always has a person."""
        self._app.note("files.take_unasked", folder)

    async def window_used(self) -> None:
        """Nothing moves here."""

    async def transfers(self) -> Sequence[Message]:
        """What is under way."""
        over = (FileState.DONE, FileState.DECLINED, FileState.CANCELLED)
        return [
            message
            for rows in self._app.talk.values()
            for message in rows
            if message.file is not None and message.file.state not in over
        ]
