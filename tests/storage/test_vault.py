"""Key slots: either opens, each can go while another stands, and the file gives nothing away."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import keyring.backend
import keyring.errors
import pytest

from m2chat.crypto.passphrase import PassphraseParameters, derive_key
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.database.errors import DiskFailed
from m2chat.storage import files, keyrings
from m2chat.storage.errors import (
    DamagedKeys,
    EmptyPassphrase,
    KeyLockedAway,
    KeyNotThere,
    KeyringLocked,
    KeyringTrouble,
    LastSlot,
    NoKeyring,
    PassphraseNeeded,
    WrongPassphrase,
)
from m2chat.storage.keyrings import SystemKeyring, is_trusted
from m2chat.storage.vault import Vault
from tests.support.secret_keeper import MemoryKeeper, NoKeeper


def vault(folder: Path, keeper: object = None) -> Vault:
    return Vault(folder, keeper or NoKeeper(), SystemRandomSource())  # type: ignore[arg-type]


def test_the_passphrase_opens_and_a_wrong_one_does_not(tmp_path: Path) -> None:
    key = vault(tmp_path).create("correct horse")
    assert vault(tmp_path).open("correct horse") == key
    with pytest.raises(WrongPassphrase):
        vault(tmp_path).open("Correct horse")
    with pytest.raises(PassphraseNeeded):
        vault(tmp_path).open(None)


def test_the_same_letters_typed_another_way_are_the_same_passphrase(tmp_path: Path) -> None:
    key = vault(tmp_path).create("caf\u00e9")
    assert vault(tmp_path).open("cafe\u0301") == key


def test_an_empty_passphrase_is_refused_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(EmptyPassphrase):
        vault(tmp_path).create("  ")
    assert list(tmp_path.iterdir()) == []


def test_without_a_keyring_a_profile_without_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoKeyring):
        vault(tmp_path).create(None)
    assert list(tmp_path.iterdir()) == []


def test_either_slot_opens_and_each_can_go_while_the_other_stands(tmp_path: Path) -> None:
    keeper = MemoryKeeper()
    one = vault(tmp_path, keeper)
    key = one.create(None)
    with pytest.raises(LastSlot):
        one.remove_keyring()
    one.set_passphrase(key, "first")
    assert one.has() == (True, True)
    assert one.open("first") == one.open(None) == key
    one.set_passphrase(key, "second")
    with pytest.raises(WrongPassphrase):
        one.open("first")
    one.remove_keyring()
    assert keeper.secrets == {}
    assert one.open("second") == key
    with pytest.raises(LastSlot):
        one.remove_passphrase()
    one.set_keyring(key)
    one.remove_passphrase()
    assert one.open(None) == key
    with pytest.raises(WrongPassphrase):
        one.open("second")


def test_a_forgotten_keyring_asks_for_the_passphrase_if_there_is_one(tmp_path: Path) -> None:
    keeper = MemoryKeeper()
    one = vault(tmp_path, keeper)
    key = one.create(None)
    one.set_passphrase(key, "words")
    keeper.secrets.clear()
    with pytest.raises(PassphraseNeeded):
        one.open(None)
    with pytest.raises(KeyringTrouble):
        one.remove_passphrase()
    assert one.open("words") == key


class Shut(MemoryKeeper):
    """A keyring whose question is cancelled every time."""

    def get(self, account: str) -> bytes | None:
        raise KeyringLocked

    def put(self, account: str, secret: bytes) -> None:
        raise KeyringLocked


def test_a_keyring_that_stays_locked_is_not_one_that_is_missing(tmp_path: Path) -> None:
    made, fresh = tmp_path / "made", tmp_path / "fresh"
    made.mkdir()
    fresh.mkdir()
    with pytest.raises(KeyringLocked, match="or choose a passphrase"):
        vault(fresh, Shut()).create(None)
    assert list(fresh.iterdir()) == []
    keeper = MemoryKeeper()
    key = vault(made, keeper).create(None)
    with pytest.raises(KeyLockedAway, match="unlock the keyring when it asks"):
        vault(made, Shut()).open(None)
    vault(made, keeper).set_passphrase(key, "words")
    with pytest.raises(PassphraseNeeded):
        vault(made, Shut()).open(None)


@pytest.mark.parametrize(
    "refusal",
    [keyring.errors.KeyringLocked, keyring.errors.InitError, keyring.errors.PasswordSetError],
)
def test_what_a_keyring_says_when_its_person_cancels(
    monkeypatch: pytest.MonkeyPatch, refusal: type[Exception]
) -> None:
    class Cancelled:
        def get_password(self, service: str, username: str) -> str | None:
            raise refusal

        def set_password(self, service: str, username: str, password: str) -> None:
            raise refusal

    monkeypatch.setattr(keyrings, "_backend", Cancelled)
    with pytest.raises(KeyringLocked):
        SystemKeyring().get("profile-1")
    with pytest.raises(KeyringLocked):
        SystemKeyring().put("profile-1", b"secret")


def test_a_stolen_folder_opens_nothing_elsewhere(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    vault(here, MemoryKeeper()).create(None)
    shutil.copytree(here, there)
    with pytest.raises(KeyNotThere):
        vault(there, MemoryKeeper()).open(None)


def test_the_file_is_private_and_holds_no_key(tmp_path: Path) -> None:
    key = vault(tmp_path).create("words")
    path = tmp_path / "keys.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert key.hex().encode() not in path.read_bytes()
    assert key not in path.read_bytes()


@pytest.mark.parametrize("field", ["passes", "memory_kib", "lanes"])
def test_changed_parameters_do_not_open_and_do_not_hang(tmp_path: Path, field: str) -> None:
    vault(tmp_path).create("words")
    path = tmp_path / "keys.json"
    for value in (1, 2**40):
        found = json.loads(path.read_bytes())
        found["passphrase"][field] = value
        path.write_text(json.dumps(found))
        with pytest.raises((WrongPassphrase, DamagedKeys)):
            vault(tmp_path).open("words")


def test_a_slot_of_another_profile_does_not_open(tmp_path: Path) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    for folder in (first, second):
        folder.mkdir()
        vault(folder).create("words")
    mixed = json.loads((first / "keys.json").read_bytes())
    mixed["profile"] = json.loads((second / "keys.json").read_bytes())["profile"]
    (first / "keys.json").write_text(json.dumps(mixed))
    with pytest.raises(WrongPassphrase):
        vault(first).open("words")


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"\xff\xfe", b"[" * 50_000, b'{"version":1,"profile":""}']
)
def test_a_damaged_file_says_so(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "keys.json").write_bytes(content)
    with pytest.raises(DamagedKeys):
        vault(tmp_path).open("words")


def test_a_write_that_fails_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = vault(tmp_path)
    key = one.create("old")

    def fail(_descriptor: int) -> None:
        raise OSError(5, "injected")

    monkeypatch.setattr(files.os, "fsync", fail)
    with pytest.raises(DiskFailed):
        one.set_passphrase(key, "new")
    monkeypatch.undo()
    assert one.open("old") == key
    assert [path.name for path in tmp_path.iterdir()] == ["keys.json"]


def test_unknown_keyrings_are_refused() -> None:
    class Plain(keyring.backend.KeyringBackend):
        priority = 9  # type: ignore[assignment]

        def get_password(self, service: str, username: str) -> str | None:
            return None

        def set_password(self, service: str, username: str, password: str) -> None:
            return None

        def delete_password(self, service: str, username: str) -> None:
            return None

    Plain.__module__ = "keyrings.alt.file"
    assert not is_trusted(Plain())


def test_the_derivation_never_changes() -> None:
    """A golden value: if it changed, nobody could open their profile any more."""
    one = derive_key("password", PassphraseParameters(b"somesaltsomesalt"))
    assert one.hex() == ("81db97a7e67a891784a2599bc879f957cb3512d273984bd97d8a18fc59ff01e2")


IN_SESSION = """
import subprocess, sys
from pathlib import Path
subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"pw",
               check=True, stdout=subprocess.DEVNULL)
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.storage.keyrings import SystemKeyring
from m2chat.storage.vault import Vault
folder = Path(sys.argv[1])
vault = Vault(folder, SystemKeyring(), SystemRandomSource())
key = vault.create(None)
assert Vault(folder, SystemKeyring(), SystemRandomSource()).open(None) == key
vault.set_passphrase(key, "words")
vault.remove_keyring()
assert vault.open("words") == key
try:
    vault.open(None)
except Exception as error:
    print(type(error).__name__)
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="no Secret Service can be started here",
)
def test_a_real_secret_service_keeps_the_key(tmp_path: Path) -> None:
    home, profile = tmp_path / "home", tmp_path / "profile"
    home.mkdir()
    profile.mkdir()
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", IN_SESSION, str(profile)],
        env={
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "XDG_DATA_HOME": str(home),
            "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["PassphraseNeeded"]
