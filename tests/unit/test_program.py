"""The program as a checkout, as a wheel and frozen: what starts, and where it keeps things."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from m2chat import program
from m2chat.app.bootstrap import program_folder, secret_keeper
from m2chat.program import PART, PARTS, moved_home, own_command, part, portable, start
from m2chat.storage import profiles
from m2chat.storage.errors import NoKeyring
from m2chat.storage.keyrings import SystemKeyring

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As if this Python were a frozen program in a folder of its own."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "m2ctl"))
    monkeypatch.delenv("M2CHAT_HOME", raising=False)
    monkeypatch.delenv("APPIMAGE", raising=False)
    return tmp_path


def test_nobody_else_starts_python() -> None:
    own = {ROOT / "m2chat" / "program.py"}
    told = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "m2chat").rglob("*.py"))
        if path not in own and '"-m"' in path.read_text(encoding="utf-8")
    ]
    assert told == []


def test_every_part_is_a_module_that_runs() -> None:
    for name in PARTS:
        text = (ROOT / Path(*name.split("."))).with_suffix(".py").read_text(encoding="utf-8")
        assert '__name__ == "__main__"' in text, name


def test_parts_from_source_are_modules_of_this_python() -> None:
    command = part("m2chat.servers.main", "--version")
    assert command == [sys.executable, "-m", "m2chat.servers.main", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.startswith("m2-server ")


def test_frozen_parts_are_the_program_itself(bundle: Path) -> None:
    own = str(bundle / "m2ctl")
    assert part("m2chat.servers.main", "run") == [own, PART, "m2chat.servers.main", "run"]
    assert own_command({}) == [str(bundle / "m2chat")]
    assert own_command({"APPIMAGE": "/x/m2chat.AppImage"}) == ["/x/m2chat.AppImage"]


def test_other_peoples_modules_are_no_parts(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="no part"):
        part("http.server")
    assert start("m2chat.cli.main", [PART, "this"]) == program.NO_PART
    assert start("m2chat.cli.main", [PART]) == program.NO_PART
    assert capsys.readouterr().out == ""  # "this" would have printed its poem


def test_a_frozen_program_becomes_the_part_it_is_asked_to_be() -> None:
    code = (
        "import sys; from m2chat.program import start;"
        "raise SystemExit(start('m2chat.cli.main', sys.argv[1:]))"
    )
    command = [sys.executable, "-c", code]
    words = [PART, "m2chat.servers.main", "--version"]
    done = subprocess.run([*command, *words], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.split()[0]) == (0, "m2-server")
    done = subprocess.run([*command, "--help"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0
    assert "m2ctl" in done.stdout


def test_programs_of_the_system_get_their_own_libraries_back(bundle: Path) -> None:
    environment = {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/own", "A": "b"}
    program.forget_own_libraries(environment)
    assert environment == {"LD_LIBRARY_PATH": "/own", "A": "b"}
    environment = {"LD_LIBRARY_PATH": "/bundle"}
    program.forget_own_libraries(environment)
    assert environment == {}


def test_a_mark_beside_the_program_keeps_everything_there(bundle: Path) -> None:
    assert moved_home({}) is None
    assert not portable({})
    (bundle / "portable").touch()
    assert portable()
    assert moved_home() == bundle / "data"
    assert profiles.home() == bundle / "data" / "profiles"
    assert program_folder() == bundle / "data"
    assert moved_home({"M2CHAT_HOME": "/elsewhere"}) == Path("/elsewhere")
    assert not portable({"M2CHAT_HOME": "/elsewhere"})


def test_the_mark_lies_where_a_person_sees_the_program(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bundle / "portable").touch()
    image = {"APPIMAGE": str(bundle / "m2chat.AppImage")}
    monkeypatch.setattr(sys, "executable", "/tmp/.mount_1/m2chat")
    assert moved_home(image) == bundle / "data"
    inside = bundle / "m2chat.app" / "Contents" / "MacOS" / "m2chat"
    monkeypatch.setattr(sys, "executable", str(inside))
    assert moved_home({}) == bundle / "data"


def test_a_mark_means_nothing_beside_a_python_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "portable").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python3"))
    assert moved_home({}) is None


def test_a_portable_program_leaves_no_key_with_the_computer(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(secret_keeper(), SystemKeyring)
    (bundle / "portable").touch()
    keeper = secret_keeper()
    for refused in (
        lambda: keeper.get("ada"),
        lambda: keeper.put("ada", b"secret"),
        lambda: keeper.remove("ada"),
    ):
        with pytest.raises(NoKeyring):
            refused()
