"""Find and keep in memory, for tests of the window: fills ``ArchiveFace`` over a fake's talk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from m2chat.app.faces.archive import (
    BackupState,
    ExportForm,
    MediaKind,
    Progress,
    SearchHit,
    SearchPage,
)
from m2chat.ids import ChatId, MessageId
from m2chat.messaging.model import Message
from m2chat.messaging.search import excerpt, marks, words_of

if TYPE_CHECKING:
    from tests.support.fake_app import FakeApplication


class FakeArchive:
    """Searches what the fake application holds; files are noted, never written."""

    def __init__(self, app: FakeApplication) -> None:
        self._app = app
        self.state = BackupState(None, None, False)
        self.steps: Sequence[float] = (0.25, 0.5, 1.0)

    async def search(
        self, text: str, chat: ChatId | None = None, before: int | None = None, limit: int = 30
    ) -> SearchPage:
        """Words as the real one finds them."""
        words = words_of(text)
        found = [
            one
            for one in self._newest(lambda one: chat in (None, one.contact))
            if (before is None or one.order < before)
            and all(marks(one.text, words_of(word)) for word in text.split())
            and not words.empty
        ]
        hits = []
        for one in found[:limit]:
            piece, places = excerpt(one.text, words)
            title = next((p.title for p in self._app.people.values() if p.id == one.contact), "")
            hits.append(SearchHit(one, title, piece, places))
        more = hits[-1].message.order if len(found) > limit else None
        return SearchPage(tuple(hits), more)

    async def around(self, message: MessageId, limit: int = 50) -> Sequence[Message]:
        """A page with this message in its middle."""
        for talk in self._app.talk.values():
            for at, one in enumerate(talk):
                if one.id == message:
                    return talk[max(0, at - limit // 2) : at + limit // 2]
        return []

    async def after(self, chat: ChatId, order: int, limit: int = 50) -> Sequence[Message]:
        """The next ones."""
        return [one for one in self._app.talk.get(chat, []) if one.order > order][:limit]

    async def media(
        self, chat: ChatId, kind: MediaKind, before: int | None = None, limit: int = 60
    ) -> Sequence[Message]:
        """By what the messages carry."""

        def fits(one: Message) -> bool:
            if kind is MediaKind.LINKS:
                return "://" in one.text
            if one.file is None:
                return False
            if one.file.voice or kind is MediaKind.VOICE:
                return one.file.voice and kind is MediaKind.VOICE
            return one.file.mime.startswith("image/") is (kind is MediaKind.PICTURES)

        found = self._newest(lambda one: one.contact == chat and fits(one))
        return [one for one in found if before is None or one.order < before][:limit]

    async def pinned(self, chat: ChatId) -> Sequence[Message]:
        """The newest pin first."""
        found = [one for one in self._app.talk.get(chat, []) if one.pinned_at is not None]
        return sorted(found, key=lambda one: one.pinned_at or 0.0, reverse=True)

    async def export_chat(
        self, chat: ChatId, path: Path, form: ExportForm, passphrase: str, progress: Progress
    ) -> None:
        """Noted."""
        await self._write(progress, "export", chat, path, form, passphrase)

    async def backup(
        self, path: Path, passphrase: str, progress: Progress, *, files: bool = True
    ) -> None:
        """Noted."""
        await self._write(progress, "backup", path, passphrase, files)
        self.state = BackupState(self._app.now, path, False)

    async def backup_state(self) -> BackupState:
        """As the test said."""
        return self.state

    async def _write(self, progress: Progress, *call: object) -> None:
        self._app.note(*call)
        for share in self.steps:
            await self._app.pace()
            progress(share)

    def _newest(self, fits: Callable[[Message], bool]) -> list[Message]:
        every = [one for talk in self._app.talk.values() for one in talk if fits(one)]
        return sorted(every, key=lambda one: one.order, reverse=True)
