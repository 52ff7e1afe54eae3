"""The lock as programs meet it: nothing but ``lock.*`` is answered or told while it is locked."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.app.rpc.connection import Connection
from m2chat.app.rpc.methods import METHODS, Dispatcher
from m2chat.app.rpc.trust_methods import UNLOCKED
from m2chat.app.trust.lock import FREE_TRIES, LONGEST_WAIT_S, Lock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.errors import UserFacingError
from m2chat.events import EventBus
from m2chat.storage import vault
from m2chat.storage.vault import Vault
from tests.support.fake_app import FakeApplication, sample_application
from tests.support.fake_clock import FakeClock
from tests.support.fake_trust import PASSPHRASE
from tests.support.secret_keeper import MemoryKeeper, NoKeeper


async def test_a_locked_profile_answers_only_its_lock() -> None:
    app = sample_application()
    dispatcher = Dispatcher(app)
    await dispatcher.call("lock.now")
    for name in METHODS.keys() - UNLOCKED:
        with pytest.raises(UserFacingError) as caught:
            await dispatcher.call(name, {})
        assert caught.value.key == "locked", name
    assert (await dispatcher.call("lock.state"))["locked"] is True
    with pytest.raises(UserFacingError):
        await dispatcher.call("lock.open", {"passphrase": "wrong"})
    await dispatcher.call("lock.open", {"passphrase": PASSPHRASE})
    assert await dispatcher.call("contact.list")


async def test_a_locked_profile_tells_nothing() -> None:
    app = sample_application()
    sent: list[bytes] = []
    connection = Connection(Dispatcher(app), sent.append)
    ended = asyncio.Event()

    async def lines() -> AsyncIterator[bytes | None]:
        await ended.wait()
        if not ended.is_set():
            yield None

    task = asyncio.create_task(connection.serve(lines()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    someone = next(iter(app.people))
    app.receive(someone, "before")
    await app.trust.lock()
    app.receive(someone, "meanwhile")
    await app.trust.unlock(PASSPHRASE)
    app.receive(someone, "after")
    ended.set()
    await task
    told = [json.loads(line) for line in sent]
    texts = [one["params"].get("text") for one in told if one["method"] == "message.received"]
    assert texts == ["before", "after"]
    assert [one["params"] for one in told if one["method"] == "lock.changed"] == [
        {"locked": True},
        {"locked": False},
    ]


class _Settings:
    """Keeps nothing; the lock's own file is what is tried here."""

    async def transaction(self, work: object) -> None:
        """Nothing."""


def make_lock(folder: Path, passphrase: str | None, clock: FakeClock) -> Lock:
    random = SystemRandomSource()
    keeper = MemoryKeeper() if passphrase is None else NoKeeper()
    Vault(folder, keeper, random).create(passphrase)
    return Lock(folder, _Settings(), keeper, random, clock, EventBus())  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id with a cost for tests."""
    cheap = vault.PassphraseParameters

    def fresh(random: SystemRandomSource) -> vault.PassphraseParameters:
        return cheap(random.bytes(16), 1, 64, 1)

    monkeypatch.setattr(vault.PassphraseParameters, "fresh", staticmethod(fresh))


async def test_each_wrong_passphrase_waits_longer(tmp_path: Path) -> None:
    clock = FakeClock()
    lock = make_lock(tmp_path, "right", clock)
    await lock.lock()
    waits = []
    for _ in range(FREE_TRIES):
        assert not await lock.check("wrong")
    for _ in range(8):
        with pytest.raises(UserFacingError) as caught:
            await lock.check("right")
        assert caught.value.key == "wait"
        waits.append(caught.value.seconds)  # type: ignore[attr-defined]
        clock.advance(waits[-1])
        assert not await lock.check("wrong")
    assert waits[:4] == pytest.approx([1, 2, 4, 8])
    assert max(waits) == pytest.approx(LONGEST_WAIT_S)
    clock.advance(LONGEST_WAIT_S)
    await lock.unlock("right")
    assert not lock.locked
    assert await lock.check("right")


async def test_without_a_passphrase_there_is_nothing_to_lock_with(tmp_path: Path) -> None:
    lock = make_lock(tmp_path, None, FakeClock())
    with pytest.raises(UserFacingError, match="Set one first"):
        await lock.lock()
    with pytest.raises(UserFacingError, match="Set one first"):
        await lock.set_after(300)
    await lock.set_passphrase("new", None)
    await lock.lock()
    assert lock.locked
    with pytest.raises(UserFacingError, match="is locked"):
        await lock.set_passphrase("thief", None)
    await lock.unlock("new")
    with pytest.raises(UserFacingError):
        await lock.set_passphrase("thief", None)
    with pytest.raises(UserFacingError):
        await lock.set_passphrase("thief", "guess")
    await lock.set_passphrase("newer", "new")
    await lock.lock()
    await lock.unlock("newer")


async def test_methods_reach_what_they_name() -> None:
    app = FakeApplication()
    bob, eva = app.person(1, "Bob"), app.person(2, "Eva")
    call = Dispatcher(app).call
    await call("contact.introduce", {"contact": "Bob", "to": "Eva", "note": "hi"})
    assert ("introduce", bob.id, eva.id, "hi") in app.calls
    undo = (await call("chat.delete", {"contact": "Bob", "with_contact": True}))["undo"]
    assert [one["name"] for one in await call("contact.list")] == ["Eva"]
    assert [one["undo"] for one in await call("chat.deletions")] == [undo]
    await call("chat.undo", {"undo": undo})
    assert len(await call("contact.list")) == 2
    assert (await call("profile.rename", {"name": "Ada"})) == {"name": "Ada"}
    assert (await call("lock.after", {"seconds": "5m"}))["after_s"] == 300
    assert (await call("lock.after", {"seconds": "off"}))["after_s"] is None
    with pytest.raises(UserFacingError, match="could not be read"):
        await call("profile.picture", {"path": "/nowhere/at/all.png"})
    assert (await call("contact.scan", {"contact": "Bob", "link": "m2:code/match"})) == {
        "verdict": "match"
    }
