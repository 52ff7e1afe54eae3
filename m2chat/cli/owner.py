"""Who answers our methods: this process, which opens the profile, or the one that has it open.

Both look the same from here: ``call`` and ``notifications``.  Order: is there a control socket
that answers? else open the profile; is it just being opened or closed by another process? then
ask again for a while.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Protocol

from m2chat.app import control
from m2chat.app.account import Accounts
from m2chat.app.bootstrap import Surface
from m2chat.app.control import ControlClient
from m2chat.app.face import ApplicationFace, NetworkChanged
from m2chat.app.owner import Owner as Keep
from m2chat.app.rpc.methods import Dispatcher
from m2chat.app.rpc.notifications import Notification, subscribe
from m2chat.cli import passphrase
from m2chat.cli.errors import WhichProfile
from m2chat.errors import UserFacingError

BUSY_S = 5.0  # how long another process may take to open or close the profile
_LOOK_S = 0.05
ONLINE_S = 1.0  # what ``ready`` waits for a look-up server


class Owner(Protocol):
    """Whoever answers our methods."""

    @property
    def notifications(self) -> asyncio.Queue[Notification | None]:
        """What happened since we asked; None when the owner is gone."""

    async def call(self, method: str, params: dict[str, Any] | None = None) -> Any:
        """One method; raises ``UserFacingError``."""

    async def go_online(self) -> bool:
        """Have the network open; whether a look-up server answers already."""


class LocalOwner:
    """This process has the profile."""

    def __init__(self, application: ApplicationFace) -> None:
        self.application = application
        self.dispatcher = Dispatcher(application)
        self._notifications: asyncio.Queue[Notification | None] = asyncio.Queue()
        self._unsubscribe = subscribe(application.bus, self._notifications.put_nowait)
        self._keep = Keep(application, Surface().random)  # log and door, while we stay on line
        self._kept = False

    @property
    def notifications(self) -> asyncio.Queue[Notification | None]:
        """Everything since the profile was opened."""
        return self._notifications

    async def call(self, method: str, params: dict[str, Any] | None = None) -> Any:
        """One method of the table."""
        return await self.dispatcher.call(method, params)

    async def go_online(self) -> bool:
        """Start the network, let other programs in, wait a moment for a look-up server."""
        online = asyncio.Event()

        def changed(event: NetworkChanged) -> None:
            if event.online:
                online.set()

        with contextlib.ExitStack() as watching:
            watching.callback(self.application.bus.subscribe(NetworkChanged, changed))
            await self.application.start()
            await self._keep.start()
            self._kept = True
            if await self.application.circles() and not (await self.application.network()).online:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(ONLINE_S):
                        await online.wait()
        return (await self.application.network()).online

    async def nothing_waits(self) -> None:
        """Until everything that may go now was confirmed by its receivers."""
        while await self.application.life.waiting():
            await asyncio.sleep(_LOOK_S)

    async def close(self) -> None:
        """Say goodbye and give the profile free."""
        if self._kept:
            await self._keep.close()
        self._unsubscribe()
        await self.application.stop()
        if self._kept:
            self._keep.stopped()


class RemoteOwner:
    """Another process has the profile."""

    def __init__(self, client: ControlClient) -> None:
        self.client = client

    @property
    def notifications(self) -> asyncio.Queue[Notification | None]:
        """Everything since we connected."""
        return self.client.notifications

    async def call(self, method: str, params: dict[str, Any] | None = None) -> Any:
        """One method of the owner."""
        return await self.client.call(method, params)

    async def go_online(self) -> bool:
        """It is for the owner to be on line; this is what it said."""
        return bool(self.client.ready.result().params.get("online"))


@asynccontextmanager
async def accounts() -> AsyncIterator[Accounts]:
    """The profiles of this computer."""
    found = Accounts(Surface())
    try:
        yield found
    finally:
        found.close()


def profile_folder(options: argparse.Namespace, known: Accounts) -> Path:
    """``--profile``, else the only profile of this computer; raises ``WhichProfile``."""
    if options.profile is not None:
        return Path(options.profile).expanduser().absolute()
    found = known.profiles()
    if len(found) == 1:
        return found[0].path
    if not found:
        raise UserFacingError(
            "There is no profile on this computer yet. Make one: m2ctl profile create --name NAME",
            key="no_profile",
        )
    listed = ", ".join(f"{one.name} ({one.path})" for one in found)
    raise WhichProfile(f"There are several profiles; say which with --profile DIR: {listed}.")


@asynccontextmanager
async def owner_of(options: argparse.Namespace) -> AsyncIterator[LocalOwner | RemoteOwner]:
    """Open the profile, or find its owner."""
    async with accounts() as known:
        folder = profile_folder(options, known)
        owner = await _find(options, known, folder)
        try:
            yield owner
        finally:
            if isinstance(owner, RemoteOwner):
                await owner.client.close()
            else:
                await owner.close()


async def _find(
    options: argparse.Namespace, known: Accounts, folder: Path
) -> LocalOwner | RemoteOwner:
    words = passphrase.given(options.passphrase_file)
    patience = asyncio.get_running_loop().time() + BUSY_S
    while True:
        client = await control.connect(folder)
        if client is not None:
            return RemoteOwner(client)
        try:
            return LocalOwner(await known.unlock(folder, words))
        except UserFacingError as error:
            late = asyncio.get_running_loop().time() > patience
            if error.key == "passphrase_needed" and words is None:
                words = passphrase.ask()
            elif error.key != "profile_in_use" or late:
                raise
            else:
                await asyncio.sleep(0.05)
