"""The control socket, with a real socket and an application in memory."""

from __future__ import annotations

import asyncio
import json
import stat
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from m2chat.app import control
from m2chat.app.control import ControlClient, ControlServer, OwnerGone, connect
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.errors import UserFacingError
from tests.support.fake_app import FakeApplication, user
from tests.support.fake_life import FakeLife


@asynccontextmanager
async def owner(folder: Path, application: FakeApplication) -> AsyncIterator[ControlServer]:
    """Somebody who has the profile open."""
    server = ControlServer(application, folder, SystemRandomSource())
    await server.start()
    try:
        yield server
    finally:
        await server.close()


@asynccontextmanager
async def client_of(folder: Path) -> AsyncIterator[ControlClient]:
    """A second program."""
    client = await connect(folder)
    assert client is not None
    try:
        yield client
    finally:
        await client.close()


@pytest.fixture
def application() -> FakeApplication:
    """Alice, who knows Bob."""
    made = FakeApplication("Alice")
    made.person(1, "Bob")
    return made


async def test_methods_refusals_and_notifications_go_through(
    tmp_path: Path, application: FakeApplication
) -> None:
    async with owner(tmp_path, application), client_of(tmp_path) as client:
        assert client.ready.result().params == {"profile": "Alice", "online": True}
        sent = await client.call("message.send", {"contact": "Bob", "text": "grüß dich"})
        assert sent["state"] == "queued"
        with pytest.raises(UserFacingError) as caught:
            await client.call("message.send", {"contact": "Dave", "text": "x"})
        assert (caught.value.key, caught.value.exit_code) == ("not_a_contact", 4)
        with pytest.raises(UserFacingError) as caught:
            await client.call("no.such")
        assert caught.value.exit_code == 2
        application.receive(user(1), "hello")
        while (told := await asyncio.wait_for(client.notifications.get(), 5)) is not None:
            if told.method == "message.received":
                break
        assert told is not None
        assert told.params["text"] == "hello"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX has a socket file")
async def test_only_its_owner_may_use_the_socket_and_it_goes_with_the_owner(
    tmp_path: Path, application: FakeApplication
) -> None:
    async with owner(tmp_path, application):
        (place,) = tmp_path.iterdir()
        assert place.name == control.SOCKET
        assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == []
    assert await connect(tmp_path) is None


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX has a socket file")
async def test_a_folder_with_a_long_path(tmp_path: Path, application: FakeApplication) -> None:
    folder = tmp_path / ("long " * 20) / ("ä" * 40)
    folder.mkdir(parents=True)
    async with owner(folder, application), client_of(folder) as client:
        assert (await client.call("profile.show"))["name"] == "Alice"
        place = json.loads((folder / control.PLACE).read_text())
        assert stat.S_IMODE((folder / control.PLACE).stat().st_mode) == 0o600
        assert stat.S_IMODE(Path(place["path"]).parent.stat().st_mode) == 0o700
    assert list(folder.iterdir()) == []
    assert not Path(place["path"]).parent.exists()


async def test_what_a_killed_owner_left_is_passed_by_and_replaced(
    tmp_path: Path, application: FakeApplication
) -> None:
    (tmp_path / control.SOCKET).write_bytes(b"")
    (tmp_path / control.PLACE).write_text('{"path": "/nonexistent", "port": 0, "token": ""}')
    assert await connect(tmp_path) is None
    (tmp_path / control.PLACE).write_text("nonsense")
    assert await connect(tmp_path) is None
    async with owner(tmp_path, application), client_of(tmp_path) as client:
        assert await client.call("contact.list")


async def test_loopback_with_a_token_where_there_are_no_socket_files(
    tmp_path: Path, application: FakeApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control.sys, "platform", "win32")
    async with owner(tmp_path, application):
        async with client_of(tmp_path) as client:
            assert (await client.call("profile.show"))["name"] == "Alice"
        place = json.loads((tmp_path / control.PLACE).read_text())
        place["token"] = "0" * 64
        (tmp_path / control.PLACE).write_text(json.dumps(place))
        assert await connect(tmp_path) is None, "a wrong token hears nothing"


async def test_an_owner_that_ends_finishes_what_is_under_way(tmp_path: Path) -> None:
    gate, began = asyncio.Event(), asyncio.Event()

    class Slow(FakeLife):
        async def send(self, *words: Any) -> Any:
            began.set()
            await gate.wait()
            return await super().send(*words)

    application = FakeApplication()
    application.life = Slow(application)
    application.person(1, "Bob")
    server = ControlServer(application, tmp_path, SystemRandomSource())
    await server.start()
    async with client_of(tmp_path) as client:
        send = asyncio.create_task(client.call("message.send", {"contact": "Bob", "text": "x"}))
        await began.wait()
        closing = asyncio.create_task(server.close())
        await asyncio.sleep(0)
        gate.set()
        await closing
        assert (await send)["state"] == "queued"
        with pytest.raises(OwnerGone):
            await client.call("contact.list")
        told = [await asyncio.wait_for(client.notifications.get(), 5)]
        while told[-1] is not None:
            told.append(await asyncio.wait_for(client.notifications.get(), 5))


async def test_a_second_rpc_is_a_pipe_to_the_owner(
    tmp_path: Path, application: FakeApplication
) -> None:
    async with owner(tmp_path, application), client_of(tmp_path) as client:
        application.receive(user(1), "before")
        await client.call("contact.list")  # so that the notification is here
        pieces = [b'{"id": 1, "method": ', b'"profile.show"}\nnonsense\n', b""]
        said: list[bytes] = []

        async def read() -> bytes:
            return pieces.pop(0)

        await asyncio.wait_for(client.pass_on(read, said.append), 5)
    ready, before, *answers = [json.loads(line) for line in b"".join(said).splitlines()]
    assert ready["method"] == "ready"
    assert before["params"]["text"] == "before"
    assert {answer["id"] for answer in answers} == {1, None}
