"""A store on a database server: its machine is lost, and another goes on with the same key."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.crypto.signing import SigningKey
from tests.support.people import until
from tests.support.postgres import postgres, programs
from tests.support.server_processes import WIDE, Server, servers
from tests.support.store_rig import Guest

MAILBOX = SigningKey(bytes(range(32)))


async def guest(server: Server) -> Guest:
    made = Guest(server.link, server.service, SystemClock(), SystemRandomSource())
    made.mailbox = MAILBOX
    await until(lambda: server.service in made.stores.services(made.at.circle))
    return made


@pytest.mark.slow
async def test_another_machine_goes_on_where_the_first_was_lost(tmp_path: Path) -> None:
    where = programs()
    if where is None:
        pytest.skip("PostgreSQL is not installed (Debian: postgresql)")
    with postgres(where) as url, servers(tmp_path) as ring:
        config = f'{WIDE}[store]\ndatabase = "{url}"\n'
        founding = ("--bind", "127.0.0.1:0", "--new-circle", "Friends")
        first = await asyncio.to_thread(ring.start, "one", *founding, config=config)
        bob = await guest(first)
        tokens, mbox = await bob.open(2), bob.mbox
        await bob.stores.deposit(bob.at, mbox, tokens[0], 7, b"mail" * 1_000)
        bob.close()
        assert not (first.data / "store.db").exists()
        first.kill()
        elsewhere = tmp_path / "two"
        elsewhere.mkdir()
        shutil.copy(first.data / "service.key", elsewhere)
        second = await asyncio.to_thread(ring.start, "two", "--bind", "127.0.0.1:0", config=config)
        assert second.service == first.service
        bob = await guest(second)
        assert await bob.fetched() == [b"mail" * 1_000]
        await bob.stores.deposit(bob.at, mbox, tokens[1], 7, b"more")
        assert await bob.fetched() == [b"mail" * 1_000, b"more"]
        bob.close()
        assert second.terminate() == 0


@pytest.mark.slow
def test_a_database_that_does_not_answer_ends_the_start_with_a_sentence(tmp_path: Path) -> None:
    config = '[store]\ndatabase = "postgresql:///m2?host=/nowhere"\n'
    with servers(tmp_path) as ring, pytest.raises(AssertionError, match=r"\[store\]") as caught:
        ring.start("one", "--bind", "127.0.0.1:0", "--new-circle", "Friends", config=config)
    assert "Traceback" not in str(caught.value)
