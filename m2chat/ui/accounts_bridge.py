"""Profiles before one is open, asked across the threads; what opens is attached to the bridge."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from m2chat.app.face import AccountsFace, ApplicationFace, ProfileInfo, ProfileSummary
from m2chat.errors import UserFacingError
from m2chat.ui.bridge import Bridge, Call

T = TypeVar("T")
HandOver = Callable[[Path, str], Awaitable[bool]]


class AccountsBridge:
    """Profiles before one is open; what it opens is attached to the bridge."""

    def __init__(
        self, bridge: Bridge, accounts: AccountsFace, hand_over: HandOver | None = None
    ) -> None:
        """``hand_over`` shows the window of a profile that is open elsewhere, if there is one."""
        self.bridge = bridge
        self._accounts = accounts
        self._hand_over = hand_over
        self._prepared: asyncio.Future[object] | None = None  # only touched on the node's loop

    def profiles(self, done: Callable[[Sequence[ProfileSummary]], None], owner: QObject) -> Call:
        """The profiles on this computer."""

        async def read() -> Sequence[ProfileSummary]:
            return self._accounts.profiles()

        return self.bridge.run(read, done, owner=owner)

    def look(
        self,
        path: Path,
        done: Callable[[ProfileSummary], None],
        failed: Callable[[UserFacingError], None],
        owner: QObject,
    ) -> Call:
        """One profile, wherever it lies."""

        async def read() -> ProfileSummary:
            return self._accounts.look(path)

        return self.bridge.run(read, done, failed, owner)

    def hand_over(
        self,
        path: Path,
        link: str,
        done: Callable[[bool], None],
        owner: QObject,
        failed: Callable[[UserFacingError], None] | None = None,
    ) -> None:
        """Whether the window that has this profile open was shown, with ``link``."""
        ask = self._hand_over
        if ask is None:
            done(False)
        else:
            self.bridge.run(lambda: ask(path, link), done, failed, owner)

    def begin_keys(self, progress: Callable[[str], None], owner: QObject) -> Call:
        """Start making the keys of a new profile; ``progress`` hears a line now and then."""
        tell = self.bridge.from_node(progress, owner)

        async def begin() -> None:
            if self._prepared is None:
                self._prepared = asyncio.ensure_future(_awaited(self._accounts.prepare_keys(tell)))

        return self.bridge.run(begin, owner=owner)

    def create(
        self,
        name: str,
        passphrase: str | None,
        circle: str | None,
        path: Path | None,
        done: Callable[[ProfileInfo], None],
        failed: Callable[[UserFacingError], None],
        owner: QObject,
    ) -> Call:
        """Make a profile with the keys that were begun, and attach it."""

        async def make() -> ProfileInfo:
            keys = None if self._prepared is None else asyncio.shield(self._prepared)
            face = await self._accounts.create(
                name, passphrase, path=path, circle=circle, prepared=keys
            )
            self._prepared = None
            return await self.bridge.attach_here(face)

        return self.bridge.run(make, done, failed, owner)

    def unlock(
        self,
        path: Path,
        passphrase: str | None,
        done: Callable[[ProfileInfo], None],
        failed: Callable[[UserFacingError], None],
        owner: QObject,
    ) -> Call:
        """Open a profile and attach it."""
        opening = self._accounts.unlock
        return self._open(lambda: opening(path, passphrase), done, failed, owner)

    def restore(
        self,
        file: Path,
        passphrase: str,
        path: Path | None,
        progress: Callable[[float], None],
        done: Callable[[ProfileInfo], None],
        failed: Callable[[UserFacingError], None],
        owner: QObject,
    ) -> Call:
        """Make a profile out of a backup and attach it; ``progress`` hears 0..1."""
        tell, opening = self.bridge.from_node(progress, owner), self._accounts.restore
        return self._open(
            lambda: opening(file, passphrase, path=path, progress=tell), done, failed, owner
        )

    def _open(
        self,
        opening: Callable[[], Awaitable[ApplicationFace]],
        done: Callable[[ProfileInfo], None],
        failed: Callable[[UserFacingError], None],
        owner: QObject,
    ) -> Call:
        async def make() -> ProfileInfo:
            return await self.bridge.attach_here(await opening())

        return self.bridge.run(make, done, failed, owner)

    async def wipe_here(self, path: Path) -> None:
        """On the node's loop: close the profile if it is open, and take it away for good."""
        await self.bridge.detach_here()
        await self._accounts.wipe(path)


async def _awaited(work: Awaitable[T]) -> T:
    return await work
