"""Profile folders and the lock that dies with its process."""

from __future__ import annotations

import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from m2chat.storage import profiles
from m2chat.storage.errors import NoProfile, NotEmpty, ProfileExists, ProfileInUse

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sys, time
from pathlib import Path
from m2chat.storage.profiles import ProfileLock
lock = ProfileLock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("M2CHAT_HOME", str(tmp_path / "home"))


def test_everything_moves_with_the_environment(tmp_path: Path) -> None:
    assert profiles.home() == tmp_path / "home" / "profiles"
    assert profiles.folders() == []
    path = profiles.free_folder("Zoë Müller")
    assert path.name == "zoe-muller"
    profiles.prepare_folder(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o700
    profiles.write_name(path, "Zoë Müller")
    assert profiles.folders() == [path]
    assert profiles.read_name(path) == "Zoë Müller"
    assert profiles.free_folder("Zoë Müller").name == "zoe-muller-2"


@pytest.mark.parametrize(
    ("name", "folder"), [("../../etc", "etc"), ("名前", "profile"), ("CON", "con-profile")]
)
def test_a_hostile_name_makes_a_tame_folder(name: str, folder: str) -> None:
    path = profiles.free_folder(name)
    assert path.parent == profiles.home()
    assert path.name == folder


def test_a_folder_that_is_taken_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "p"
    profiles.prepare_folder(path)
    profiles.write_name(path, "A")
    with pytest.raises(ProfileExists):
        profiles.prepare_folder(path)
    other = tmp_path / "o"
    other.mkdir()
    (other / "thesis.txt").write_text("mine")
    with pytest.raises(NotEmpty):
        profiles.prepare_folder(other)
    assert (other / "thesis.txt").read_text() == "mine"


def test_a_creation_that_was_cut_short_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "p"
    path.mkdir()
    for name in ("keys.json", "profile.db", "profile.db-wal", "profile.lock"):
        (path / name).write_text("half")
    profiles.prepare_folder(path)
    profiles.clear_folder(path)
    assert [entry.name for entry in path.iterdir()] == ["profile.lock"]


def test_there_is_no_profile_where_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(NoProfile):
        profiles.read_name(tmp_path)
    with pytest.raises(NoProfile):
        profiles.ProfileLock(tmp_path / "missing")


def test_the_lock_is_exclusive_and_can_be_given_back(tmp_path: Path) -> None:
    lock = profiles.ProfileLock(tmp_path)
    with pytest.raises(ProfileInUse):
        profiles.ProfileLock(tmp_path)
    lock.release()
    lock.release()
    profiles.ProfileLock(tmp_path).release()


def test_a_killed_process_leaves_no_lock(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    with pytest.raises(ProfileInUse):
        profiles.ProfileLock(tmp_path)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    profiles.ProfileLock(tmp_path).release()
