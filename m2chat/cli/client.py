"""One profile in hand, whoever holds it: this process, or the one that has it open already.

Both ways speak the same JSON-RPC, so a command is written once.  If somebody answers at the
profile's door, they are asked; else the profile is opened here.
"""

from __future__ import annotations

import asyncio
import getpass
import json
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from m2chat.app.account import Accounts
from m2chat.app.application import Application
from m2chat.app.bootstrap import Surface
from m2chat.app.control import NoOwner, knock
from m2chat.app.notifications import notifications
from m2chat.app.owner import Owner
from m2chat.app.rpc import BadParams, Rpc
from m2chat.errors import UserFacingError
from m2chat.events import Event

ENVIRONMENT = "M2_PASSPHRASE"
Heard = Callable[[str, dict[str, Any]], None]


class Fault(Exception):
    """The owner of the profile had a fault of its own; exit code 1."""


class Refusal(UserFacingError):
    """A refusal as the owner of the profile put it."""

    def __init__(self, sentence: str, key: str, exit_code: int) -> None:
        super().__init__(sentence, key=key)
        self.exit_code = exit_code


class WhichProfile(UserFacingError):
    """No profile was named, and there is not exactly one."""

    key = "which_profile"


class LocalClient:
    """The profile is open in this process."""

    def __init__(self, application: Application, surface: Surface) -> None:
        self.application = application
        self._surface = surface
        self._rpc = Rpc(application)
        self._owner: Owner | None = None

    async def call(self, method: str, **params: Any) -> Any:
        """One method; raises ``UserFacingError``."""
        return await self._rpc.call(method, params)

    async def go_online(self, door: bool = False) -> None:
        """Open the network, and for a program that stays the log and the door for others."""
        if door:
            self._owner = Owner(self.application, self._surface.random)
            await self._owner.start()
        await self.application.start()

    def listen(self, heard: Heard) -> None:
        """Hear every notification."""

        def on_event(event: Event) -> None:
            for method, params in notifications(event):
                heard(method, params)

        self.application.bus.subscribe(Event, on_event)

    async def close(self) -> None:
        """Stop."""
        if self._owner is not None:
            await self._owner.close()
        await self.application.stop()
        if self._owner is not None:
            self._owner.stopped()


class RemoteClient:
    """The profile is open in another process of ours."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, ready: bytes
    ) -> None:
        self.reader = reader
        self.writer = writer
        self.ready = ready  # the owner's first line
        self._waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._number = 0
        self._heard: list[Heard] = []
        self._task: asyncio.Task[None] | None = None

    async def call(self, method: str, **params: Any) -> Any:
        """One method; raises ``UserFacingError``."""
        if self._task is None:
            self._task = asyncio.ensure_future(self._read())
        self._number += 1
        answer: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._waiting[self._number] = answer
        request = {"jsonrpc": "2.0", "id": self._number, "method": method, "params": params}
        self.writer.write(json.dumps(request).encode("utf-8") + b"\n")
        response = await answer
        error = response.get("error")
        if error is None:
            return response["result"]
        told = error.get("data")
        if isinstance(told, dict):
            raise Refusal(error["message"], told["key"], told["exit_code"])
        if error.get("code") == -32602:
            raise BadParams(error["message"])
        raise Fault(error["message"])

    async def go_online(self, door: bool = False) -> None:
        """The owner decides when to be on line."""
        del door

    def listen(self, heard: Heard) -> None:
        """Hear every notification."""
        self._heard.append(heard)
        if self._task is None:
            self._task = asyncio.ensure_future(self._read())

    async def close(self) -> None:
        """Leave the owner alone."""
        if self._task is not None:
            self._task.cancel()
        self.writer.close()

    async def _read(self) -> None:
        while line := await self.reader.readline():
            told = json.loads(line)
            if "method" in told:
                for heard in self._heard:
                    heard(told["method"], told.get("params", {}))
                continue
            answer = self._waiting.pop(told.get("id"), None)
            if answer is not None and not answer.done():
                answer.set_result(told)
        for answer in self._waiting.values():
            if not answer.done():
                answer.set_exception(NoOwner())


Client = LocalClient | RemoteClient


def profile_folder(accounts: Accounts, named: str | None) -> Path:
    """The folder that was named, or the only profile there is; raises ``WhichProfile``."""
    if named is not None:
        return Path(named).expanduser().absolute()
    found = accounts.profiles()
    if len(found) == 1:
        return found[0].path
    if not found:
        raise WhichProfile("There is no profile yet. Make one: m2ctl profile create --name NAME")
    names = ", ".join(str(one.path) for one in found)
    raise WhichProfile(f"There are several profiles. Name one with --profile: {names}")


def given_passphrase(file: str | None) -> str | None:
    """What ``--passphrase-file`` or the environment says; never an argument."""
    if file is not None:
        try:
            return Path(file).read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            raise UserFacingError(
                f"The passphrase file {file} cannot be read. Check its name and its rights.",
                key="passphrase_file",
            ) from error
    return os.environ.get(ENVIRONMENT)


def asked_passphrase(prompt: str) -> str | None:
    """Ask the person, if there is one at the terminal."""
    return getpass.getpass(prompt) if sys.stdin.isatty() else None


@asynccontextmanager
async def open_profile(
    accounts: Accounts, surface: Surface, folder: Path, passphrase_file: str | None
) -> AsyncIterator[Client]:
    """The profile, here or at its owner's; raises ``UserFacingError``."""
    client = await _reach_owner(folder)
    if client is None:
        passphrase = given_passphrase(passphrase_file)
        if passphrase is None:
            summary = next((one for one in accounts.profiles() if one.path == folder), None)
            if summary is None or not summary.keyring:
                passphrase = asked_passphrase("Passphrase: ")
        client = LocalClient(await accounts.unlock(folder, passphrase), surface)
    try:
        yield client
    finally:
        await client.close()


async def _reach_owner(folder: Path) -> Client | None:
    """Whoever answers at the door; a door that a killed process left is passed by."""
    try:
        reader, writer = await knock(folder)
        ready = await asyncio.wait_for(reader.readline(), 5)
    except (NoOwner, OSError, TimeoutError):
        return None
    if not ready:
        writer.close()
        return None
    return RemoteClient(reader, writer, ready)
