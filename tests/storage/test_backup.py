"""Backup and restore as a person meets them: whole, refused with one sentence, never in between."""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.app.account import Accounts
from m2chat.app.application import Application
from m2chat.app.archive import backup_file
from m2chat.crypto.passphrase import PassphraseParameters
from m2chat.errors import UserFacingError
from m2chat.messaging.ports import Tables
from m2chat.storage import profiles
from m2chat.storage.errors import WeakPassphrase
from tests.storage.test_accounts import ready, surface
from tests.support.persons import CIRCLE

WORDS = "correct horse"


@pytest.fixture(autouse=True)
def quick_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id at its least: what is tested here is the form, not the cost."""
    fresh = lambda random: PassphraseParameters(random.bytes(16), 1, 64, 4)  # noqa: E731
    monkeypatch.setattr(PassphraseParameters, "fresh", fresh)


@pytest.fixture
async def accounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Accounts]:
    monkeypatch.setenv("M2CHAT_HOME", str(tmp_path / "home"))
    found = Accounts(surface())
    yield found
    found.close()


@pytest.fixture
async def profile(accounts: Accounts) -> AsyncIterator[Application]:
    app = await accounts.create("Zoë", "old words", circle=CIRCLE.link(), prepared=ready())
    kept = app.profile.path / "files" / "aa"
    kept.mkdir(parents=True)
    (kept / "one").write_bytes(os.urandom(3_000_000))
    yield app
    await app.stop()


async def instance(app: Application) -> tuple[bytes, int]:
    own, _ = await app.service.own()
    return own.instance, own.revision


def silent(_: float) -> None:
    return


async def refused(accounts: Accounts, file: Path, words: str = WORDS) -> str:
    before = sorted(profiles.home().rglob("*"))
    with pytest.raises(UserFacingError) as caught:
        await accounts.restore(file, words)
    assert sorted(profiles.home().rglob("*")) == before  # nothing was changed
    return caught.value.key


async def test_a_profile_comes_back_as_another_instance_with_all_it_had(
    accounts: Accounts, profile: Application, tmp_path: Path
) -> None:
    told: list[float] = []
    file = tmp_path / "zoe.m2backup"
    card = await profile.create_card()
    await profile.archive.backup(file, WORDS, told.append)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert told == sorted(told) and told[-1] == 1.0 and len(told) > 3
    assert not list(profile.profile.path.glob("backup-copy*"))
    back = await accounts.restore(file, WORDS, progress=told.append)
    assert back.profile.path != profile.profile.path
    assert (back.profile.id, back.profile.name) == (profile.profile.id, "Zoë")
    assert [one.id for one in await back.cards()] == [card.id]
    old, new = await instance(profile), await instance(back)
    assert old[0] != new[0] and new[1] > old[1]
    attachment = Path("files/aa/one")
    assert (back.profile.path / attachment).read_bytes() == (
        profile.profile.path / attachment
    ).read_bytes()
    state = await back.archive.backup_state()
    assert (state.last_path, state.remind) == (file, False) and state.last_at is not None
    for one in back.profile.path.rglob("*"):
        assert stat.S_IMODE(one.stat().st_mode) & 0o077 == 0, one
    path = back.profile.path
    await back.stop()
    again = await accounts.unlock(path, WORDS)  # the backup's passphrase opens it from now on
    assert (await instance(again))[0] == new[0]
    await again.stop()


async def test_a_backup_shows_nothing_without_its_passphrase(
    profile: Application, tmp_path: Path
) -> None:
    """S-34 for the file that lies in a drawer or in a cloud."""
    file = tmp_path / "b"
    await profile.archive.backup(file, WORDS, silent)
    content = file.read_bytes()
    own, circles = await profile.service.own()
    secrets = [
        b"SQLite format 3", b"Zo\xc3\xab", own.certificate[2:66], own.seed, own.instance,
        circles[0].public_key, profile.service._store.key,  # type: ignore[attr-defined]
    ]  # fmt: skip
    assert not any(secret in content for secret in secrets)


async def test_every_restore_is_another_instance_again(
    accounts: Accounts, profile: Application, tmp_path: Path
) -> None:
    file = tmp_path / "zoe.m2backup"
    await profile.archive.backup(file, WORDS, silent, files=False)
    seen = set()
    for _ in range(3):
        back = await accounts.restore(file, WORDS)
        seen.add((await instance(back))[0])
        assert not (back.profile.path / "files").exists()
        await back.stop()
    assert len(seen) == 3


async def test_what_is_written_meanwhile_does_not_tear_the_copy(
    accounts: Accounts, profile: Application, tmp_path: Path
) -> None:
    file = tmp_path / "zoe.m2backup"

    def grow(t: Tables) -> None:
        for number in range(50):
            t.own.note(float(number), "kind", "x" * 2000)

    await profile.service._store.transaction(grow)
    work = asyncio.ensure_future(profile.archive.backup(file, WORDS, silent))
    for _ in range(20):
        await profile.service._store.transaction(grow)
    await work
    back = await accounts.restore(file, WORDS)

    def sound(t: Tables) -> tuple[str, int]:
        tx = t.own._tx  # type: ignore[attr-defined]
        return (
            tx.row("PRAGMA integrity_check")[0],
            tx.row("SELECT count(*) FROM local_events WHERE kind = 'kind'")[0],
        )

    word, rows = await back.service._store.transaction(sound)
    assert word == "ok" and rows % 50 == 0 and rows >= 50
    await back.stop()


async def test_a_wrong_passphrase_damage_and_missing_ends_each_have_their_sentence(
    accounts: Accounts, profile: Application, tmp_path: Path
) -> None:
    file = tmp_path / "zoe.m2backup"
    await profile.archive.backup(file, WORDS, silent)
    whole = file.read_bytes()
    assert await refused(accounts, file, "wrong") == "wrong_passphrase"
    assert await refused(accounts, tmp_path / "none") == "cannot_read"
    bad = tmp_path / "bad"

    async def key_of(content: bytes) -> str:
        bad.write_bytes(content)
        return await refused(accounts, bad)

    assert await key_of(b"some other file, long enough to be any " * 9) == "not_a_backup"
    assert await key_of(b"") == "not_a_backup"
    for at in (20, 30, 45, 53, 200, 100_000, len(whole) - 1):
        changed = whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
        assert await key_of(changed) == "backup_damaged", at
    for at in (40, 60, 88, 1000, 1_500_000, len(whole) - 1):
        assert await key_of(whole[:at]) == "backup_cut_off", at
    assert await key_of(whole + b"x") == "backup_damaged"
    newer = bytearray(whole[:46])
    newer[9] = 2
    check = backup_file.h(backup_file.label("backup"), bytes(newer))[:8]
    assert await key_of(bytes(newer) + check + whole[54:]) == "backup_too_new"


async def test_nothing_is_overwritten_and_nothing_half_written_stays(
    profile: Application, tmp_path: Path
) -> None:
    file = tmp_path / "zoe.m2backup"
    file.write_bytes(b"mine")
    with pytest.raises(UserFacingError, match="already"):
        await profile.archive.backup(file, WORDS, silent)
    assert file.read_bytes() == b"mine"
    with pytest.raises(UserFacingError, match="empty"):
        await profile.archive.backup(tmp_path / "other", " ", silent)
    for weak in ("x", "password", "12345678"):
        with pytest.raises(WeakPassphrase):
            await profile.archive.backup(tmp_path / "weak", weak, silent)
    assert not (tmp_path / "weak").exists()
    with pytest.raises(UserFacingError, match="not written"):
        await profile.archive.backup(tmp_path / "no" / "other", WORDS, silent)
    assert (await profile.archive.backup_state()).last_at is None
    assert {one.name for one in tmp_path.iterdir()} == {"home", file.name}


async def test_a_backup_that_is_cancelled_leaves_nothing(
    profile: Application, tmp_path: Path
) -> None:
    begun = asyncio.Event()
    work = asyncio.ensure_future(
        profile.archive.backup(tmp_path / "b", WORDS, lambda _: begun.set())
    )
    await begun.wait()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert [one.name for one in tmp_path.iterdir()] == ["home"]
    assert (await profile.archive.backup_state()).last_at is None
    assert not list(profile.profile.path.glob("backup-copy*"))


async def test_a_folder_that_holds_something_is_left_alone(
    accounts: Accounts, profile: Application, tmp_path: Path
) -> None:
    file, folder = tmp_path / "zoe.m2backup", tmp_path / "there"
    await profile.archive.backup(file, WORDS, silent)
    folder.mkdir()
    (folder / "letter").write_text("mine")
    with pytest.raises(UserFacingError, match="other files"):
        await accounts.restore(file, WORDS, path=folder)
    assert [one.name for one in folder.iterdir()] == ["letter"]
    (folder / "letter").unlink()
    back = await accounts.restore(file, WORDS, path=folder)
    assert back.profile.path == folder
    await back.stop()
    with pytest.raises(UserFacingError, match="already holds a profile"):
        await accounts.restore(file, WORDS, path=folder)
