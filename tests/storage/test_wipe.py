"""A wiped profile: its keys are gone from the blocks they stood in, then its files are gone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from m2chat.crypto.randomness import SystemRandomSource
from m2chat.errors import UserFacingError
from m2chat.storage import vault, wipe
from m2chat.storage.profiles import ProfileLock, write_name
from m2chat.storage.vault import Vault
from tests.support.secret_keeper import MemoryKeeper

RANDOM = SystemRandomSource()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A profile with key slots, a database's bytes, an attachment."""
    monkeypatch.setattr(
        vault.PassphraseParameters,
        "fresh",
        staticmethod(lambda random: vault.PassphraseParameters(random.bytes(16), 1, 64, 1)),
    )
    made = tmp_path / "profiles" / "ada"
    (made / "attachments" / "ab").mkdir(parents=True)
    write_name(made, "Ada")
    (made / "profile.db").write_bytes(b"salt-of-the-database" + RANDOM.bytes(200_000))
    (made / "attachments" / "ab" / "cdef").write_bytes(b"sealed" * 100)
    return made


def secrets_of(keys: bytes) -> list[bytes]:
    """Every sealed key of the slots, as it stands in the file."""
    import json

    slots = json.loads(keys)
    found = [slots[kind]["sealed"].encode() for kind in ("passphrase", "keyring") if slots[kind]]
    return [*found, slots["profile"].encode()]


def test_no_key_is_left_in_the_blocks_of_the_folder(folder: Path, tmp_path: Path) -> None:
    keeper = MemoryKeeper()
    slots = Vault(folder, keeper, RANDOM)
    key = slots.create("a passphrase")
    slots.set_keyring(key)
    secrets = secrets_of((folder / vault.FILE).read_bytes())
    assert len(secrets) == 3
    # a second name for each file shows what stands in its blocks when the first one is gone
    kept = tmp_path / "kept"
    kept.mkdir()
    for name in (vault.FILE, "profile.db"):
        os.link(folder / name, kept / name)
    wipe.wipe(folder, keeper, RANDOM)
    assert not folder.exists()
    assert keeper.secrets == {}
    left = (kept / vault.FILE).read_bytes()
    assert left
    assert not any(secret in left for secret in [*secrets, key])
    assert b"salt-of-the-database" not in (kept / "profile.db").read_bytes()


@pytest.mark.parametrize("step", range(1, 8))
def test_a_wipe_that_was_cut_short_is_finished_later(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    keeper = MemoryKeeper()
    Vault(folder, keeper, RANDOM).create("a passphrase")
    count = 0
    unlink = Path.unlink

    def dies(path: Path, *, missing_ok: bool = False) -> None:
        nonlocal count
        count += 1
        if count == step:
            raise KeyboardInterrupt
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", dies)
    try:
        wipe.wipe(folder, keeper, RANDOM)
    except KeyboardInterrupt:
        if (folder / vault.FILE).exists():
            with pytest.raises(UserFacingError):
                Vault(folder, keeper, RANDOM).open("a passphrase")
    monkeypatch.setattr(Path, "unlink", unlink)
    if wipe.begun(folder):
        wipe.wipe(folder, keeper, RANDOM)
    assert not (folder / "profile.db").exists()
    assert not (folder / vault.FILE).exists()
    assert not (folder / "attachments").exists()


def test_an_open_profile_is_not_wiped(folder: Path) -> None:
    Vault(folder, MemoryKeeper(), RANDOM).create("a passphrase")
    lock = ProfileLock(folder)
    with pytest.raises(UserFacingError, match="open in another m2chat"):
        wipe.wipe(folder, MemoryKeeper(), RANDOM)
    assert (folder / "profile.db").exists()
    lock.release()


def test_what_is_no_profile_is_left_alone(tmp_path: Path) -> None:
    precious = tmp_path / "thesis.txt"
    precious.write_text("years of work")
    with pytest.raises(UserFacingError, match="no profile"):
        wipe.wipe(tmp_path, MemoryKeeper(), RANDOM)
    assert precious.read_text() == "years of work"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_out_of_the_folder_is_cut_and_not_followed(folder: Path, tmp_path: Path) -> None:
    Vault(folder, MemoryKeeper(), RANDOM).create("a passphrase")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "photo").write_bytes(b"mine")
    (folder / "attachments" / "link").symlink_to(outside, target_is_directory=True)
    (folder / "file").symlink_to(outside / "photo")
    wipe.wipe(folder, MemoryKeeper(), RANDOM)
    assert (outside / "photo").read_bytes() == b"mine"
    assert not folder.exists()
