"""Profiles as a person meets them: made, opened, refused, each failure with its own sentence."""

from __future__ import annotations

import shutil
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.app.account import Accounts
from m2chat.app.bootstrap import Surface
from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.database.connection import Database
from m2chat.errors import UserFacingError
from m2chat.storage.store import ProfileStore
from tests.support.fake_network import FakeNetwork
from tests.support.identities import identity_of
from tests.support.persons import CIRCLE
from tests.support.secret_keeper import MemoryKeeper, NoKeeper


def surface(keeper: object = None) -> Surface:
    make_node = FakeNetwork().make_node
    return Surface(make_node, SystemClock(), SystemRandomSource(), keeper or NoKeeper())  # type: ignore[arg-type]


async def ready() -> object:
    """Keys from the session's store, so that no test waits for RSA."""
    return identity_of("alice")


@pytest.fixture
async def accounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Accounts]:
    monkeypatch.setenv("M2CHAT_HOME", str(tmp_path / "home"))
    found = Accounts(surface())
    yield found
    found.close()


async def test_a_profile_is_made_listed_closed_and_opened_again(accounts: Accounts) -> None:
    app = await accounts.create("Zoë", "words", circle=CIRCLE.link(), prepared=ready())
    path = app.profile.path
    assert app.profile.name == "Zoë"
    assert len(app.profile.fingerprint.split()) == 12
    assert [one.name for one in await app.circles()] == ["test circle", "local"]
    listed = accounts.profiles()
    assert [(one.name, one.passphrase, one.keyring) for one in listed] == [("Zoë", True, False)]
    for file in path.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0, file.name
    await app.stop()
    again = await accounts.unlock(path, "words")
    assert again.profile == app.profile
    await again.stop()


async def test_real_keys_are_made_in_the_background_and_tell_their_progress(
    accounts: Accounts,
) -> None:
    told: list[str] = []
    prepared = accounts.prepare_keys(told.append)
    app = await accounts.create("Bob", "words", prepared=prepared)
    assert told == ["making", "ready"]
    assert len(app.profile.id.raw) == 32
    await app.stop()


async def refusal(work: object) -> str:
    with pytest.raises(UserFacingError) as caught:
        await work  # type: ignore[misc]
    assert str(caught.value).endswith(".")
    return caught.value.key


async def test_every_refusal_has_its_key(accounts: Accounts, tmp_path: Path) -> None:
    app = await accounts.create("Zoë", "words", prepared=ready())
    path = app.profile.path
    assert await refusal(accounts.unlock(path, "words")) == "profile_in_use"
    await app.stop()
    assert await refusal(accounts.unlock(path, "wrong")) == "wrong_passphrase"
    assert await refusal(accounts.unlock(path)) == "passphrase_needed"
    assert await refusal(accounts.unlock(tmp_path / "none", "words")) == "no_profile"
    assert await refusal(accounts.create("", "words")) == "bad_text"
    assert await refusal(accounts.create("Zoë", " ")) == "empty_passphrase"
    assert await refusal(accounts.create("Zoë", "w", circle="m2:circle/x")) == "bad_circle"
    assert await refusal(accounts.create("Zoë", "w", path=path)) == "profile_exists"
    assert await refusal(accounts.create("New", None, prepared=ready())) == "no_keyring"
    assert [one.name for one in accounts.profiles()] == ["Zoë"]
    # after a wrong passphrase the lock is free
    await (await accounts.unlock(path, "words")).stop()


async def test_a_damaged_or_newer_or_stolen_profile_is_not_opened(
    accounts: Accounts, tmp_path: Path
) -> None:
    app = await accounts.create("Zoë", "words", prepared=ready())
    path = app.profile.path
    await app.stop()
    key = (path / "profile.db").read_bytes()
    (path / "profile.db").write_bytes(key[: len(key) // 2])
    assert await refusal(accounts.unlock(path, "words")) == "damaged"
    (path / "profile.db").write_bytes(b"")
    assert await refusal(accounts.unlock(path, "words")) == "damaged"
    (path / "profile.db").write_bytes(key)
    (path / "keys.json").write_text("{}")
    assert await refusal(accounts.unlock(path, "words")) == "damaged"
    (path / "keys.json").unlink()
    assert await refusal(accounts.unlock(path, "words")) == "no_profile"


async def test_a_profile_of_a_newer_version_says_so(accounts: Accounts) -> None:
    app = await accounts.create("Zoë", "words", prepared=ready())
    path = app.profile.path
    await app.stop()
    from m2chat.storage.vault import Vault

    key = Vault(path, NoKeeper(), SystemRandomSource()).open("words")
    database = await Database.open(path / "profile.db", key=key)
    await database.transaction(lambda tx: tx.execute("PRAGMA user_version = 1000"))
    await database.close()
    assert await refusal(accounts.unlock(path, "words")) == "schema_too_new"


async def test_without_passphrase_the_keyring_holds_the_key(tmp_path: Path) -> None:
    keeper = MemoryKeeper()
    accounts = Accounts(surface(keeper))
    app = await accounts.create("Zoë", None, path=tmp_path / "p", prepared=ready())
    await app.stop()
    await (await accounts.unlock(tmp_path / "p")).stop()
    shutil.copytree(tmp_path / "p", tmp_path / "stolen")
    elsewhere = Accounts(surface(MemoryKeeper()))
    assert await refusal(elsewhere.unlock(tmp_path / "stolen")) == "no_keyring"
    await accounts.change_passphrase(tmp_path / "p", None, "words")
    await accounts.forget_keyring(tmp_path / "p")
    assert await refusal(accounts.unlock(tmp_path / "p")) == "passphrase_needed"
    await (await accounts.unlock(tmp_path / "p", "words")).stop()
    await accounts.use_keyring(tmp_path / "p", "words")
    await accounts.remove_passphrase(tmp_path / "p")
    await (await accounts.unlock(tmp_path / "p")).stop()
    accounts.close()
    elsewhere.close()


async def test_a_creation_that_fails_leaves_no_profile(
    accounts: Accounts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_args: object) -> ProfileStore:
        raise OSError(28, "injected")

    path = tmp_path / "p"
    with monkeypatch.context() as patched:
        patched.setattr(ProfileStore, "create", fail)
        with pytest.raises(OSError, match="injected"):
            await accounts.create("Zoë", "words", path=path, prepared=ready())
    assert await refusal(accounts.unlock(path, "words")) == "no_profile"
    app = await accounts.create("Zoë", "words", path=path, prepared=ready())
    await app.stop()


async def test_a_profile_outside_the_home_is_looked_at(accounts: Accounts, tmp_path: Path) -> None:
    kept = Accounts(surface(MemoryKeeper()))
    try:
        app = await kept.create("Zoë", None, path=tmp_path / "stick", prepared=ready())
        await app.stop()
        found = kept.look(tmp_path / "stick")
        assert (found.name, found.passphrase, found.keyring) == ("Zoë", False, True)
        assert kept.profiles() == []
        with pytest.raises(UserFacingError) as refused:
            kept.look(tmp_path / "nothing")
        assert refused.value.key == "no_profile"
    finally:
        kept.close()
