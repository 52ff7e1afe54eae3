"""Crash reports say where, and nothing of what: hostile errors are made of everything private."""

from __future__ import annotations

import asyncio
import getpass
import json
import logging
import os
import platform
import socket
import subprocess
import sys
import threading
import types
from collections.abc import Iterator
from pathlib import Path

import pytest

from m2chat.app.crash.places import fatal, told
from m2chat.app.crash.watch import CrashWatch, Past
from m2chat.errors import LocalError
from tests.support.fake_clock import FakeClock

ROOT = Path(__file__).resolve().parents[3]
SECRETS = {
    "text": "meet me at the old bridge",
    "name": "Bob Marlowe",
    "home": str(Path.home() / ".local/share/m2chat/profiles/ada"),
    "other home": "/home/ada/secret diary.txt",
    "windows home": "C:\\Users\\ada\\AppData\\x",
    "host": "adas-laptop.example.org",
    "ipv4": "203.0.113.77",
    "ipv6": "2001:db8:85a3::8a2e:370:7334",
    "id": "9f" * 32,
    "short id": "deadbeef",
    "key": "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ",
    "card": "m2:contact/Z29vZC1jYXJk",
    "passphrase": "amber_river_candle_orbit",
    "email": "ada@example.org",
}
VERSIONS = {"m2chat": "0.1.0", "Python": "3.11"}


def clean(report: str) -> None:
    """Nothing private stands there, in any of its writings."""
    low = report.lower()
    for name, secret in SECRETS.items():
        for form in (secret, repr(secret)[1:-1], json.dumps(secret)[1:-1]):
            assert form.lower() not in low, name
        for part in secret.replace("\\", "/").split("/"):
            if len(part) > 3 and part not in ("home", "local", "share", "m2chat", "profiles"):
                assert part.lower() not in low, f"{name}: {part}"
    for own in (socket.gethostname(), str(Path.home()), str(ROOT), str(Path.cwd())):
        assert own.lower() not in low or len(own) < 4
    user = getpass.getuser()
    assert len(user) < 4 or f"/{user}/" not in low


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[CrashWatch]:
    made = CrashWatch(tmp_path / "crashes", VERSIONS, FakeClock().wall)
    made.begin()
    yield made
    made.end()


def all_reports(tmp_path: Path) -> str:
    files = sorted((tmp_path / "crashes").glob("2*.txt"))
    assert all(os.name == "nt" or file.stat().st_mode & 0o077 == 0 for file in files)
    return "\n".join(file.read_text() for file in files)


def hostile() -> Iterator[BaseException]:
    """Errors that carry secrets wherever an error can."""
    for secret in SECRETS.values():
        yield ValueError(secret)
        yield OSError(13, secret, secret)
        yield KeyError(secret.encode())
        yield LocalError(f"bad: {secret}")
        name = "".join(c if c.isalnum() else "_" for c in secret)
        kind = type(f"E{name}", (Exception,), {"__str__": lambda self, s=secret: s})
        yield kind()
        inside = type(f"E{name}", (Exception,), {"__module__": "m2chat.errors"})
        yield inside(secret)
        for file in (secret, f"/x/{secret}.py", str(ROOT / "m2chat" / f"{name}.py"), "<string>",
                     str(ROOT / "m2chat" / "errors.py")):  # fmt: skip
            code = compile(f"def f_{name}(secret):\n    raise ValueError(secret)", file, "exec")
            space: dict[str, object] = {}
            exec(code, space)
            function = space[f"f_{name}"]
            assert isinstance(function, types.FunctionType)
            try:
                function(secret)
            except ValueError as error:
                error.add_note(secret)
                yield error
        try:
            try:
                raise RuntimeError(secret)
            except RuntimeError as first:
                raise TypeError(secret) from first
        except TypeError as error:
            yield error
        yield ExceptionGroup(secret, [ValueError(secret), OSError(2, secret)])


def test_no_report_of_a_hostile_error_says_anything_private(tmp_path: Path) -> None:
    count = 0
    for error in hostile():
        watch = CrashWatch(tmp_path / "crashes", VERSIONS, FakeClock().wall)
        watch.note(error)
        count += 1
        (tmp_path / "crashes").mkdir(exist_ok=True)
        watch.note(error)
        clean(all_reports(tmp_path))
        for file in (tmp_path / "crashes").iterdir():
            file.unlink()
    assert count > 100


def test_a_report_says_where_and_what_kind() -> None:
    def fails() -> None:
        int("secret")

    try:
        try:
            fails()
        except ValueError as first:
            raise FileNotFoundError(2, "secret") from first
    except OSError as error:
        lines = list(told(error))
    assert lines[0] == "error: FileNotFoundError ENOENT"
    assert "which came from: ValueError" in lines
    assert all("secret" not in one for one in lines)
    try:
        json.loads("{")
    except ValueError as error:
        lines = list(told(error))
    assert any(one.strip().startswith("python/json/decoder.py:") for one in lines)
    assert any(one.endswith("in raw_decode") for one in lines)


def test_every_place_where_an_error_may_end_is_watched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_on: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *told: passed_on.append(told))
    monkeypatch.setattr(threading, "excepthook", passed_on.append)
    watch = CrashWatch(tmp_path / "crashes", VERSIONS, FakeClock().wall)
    watch.begin()
    sys.excepthook(ValueError, ValueError("x"), None)  # Qt's slots end there

    def other() -> None:
        raise KeyError("in a thread")

    thread = threading.Thread(target=other, name="m2-node")
    thread.start()
    thread.join()
    log = logging.getLogger("m2chat.some.supervisor")
    try:
        raise TypeError("caught by a supervisor")
    except TypeError:
        log.exception("the task failed")
    loop = asyncio.new_event_loop()
    loop.call_exception_handler({"message": "x", "exception": ZeroDivisionError("lost task")})
    loop.close()
    text = all_reports(tmp_path)
    for kind in ("ValueError", "KeyError", "TypeError", "ZeroDivisionError"):
        assert f"error: {kind}" in text
    assert "the network's thread" in text
    watch.end()
    assert len(passed_on) == 2  # who listened before still hears them


def test_the_same_error_is_noted_once_and_few_are_kept(tmp_path: Path, watch: CrashWatch) -> None:
    for number in range(40):
        watch.note(OSError(number % 20 + 1, "x"))
    assert len(list((tmp_path / "crashes").glob("2*.txt"))) == 5
    watch.note(KeyboardInterrupt())


SEGFAULT = """
import sys, pathlib
sys.path.insert(0, sys.argv[2])
from m2chat.app.crash.watch import CrashWatch
import time, faulthandler
CrashWatch(pathlib.Path(sys.argv[1]), {}, time.time).begin()
def meet_me_at_the_old_bridge():
    faulthandler._sigsegv()
meet_me_at_the_old_bridge()
"""


def run_bad(folder: Path, program: str = SEGFAULT) -> None:
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder), str(ROOT)],
        stderr=subprocess.DEVNULL,
        check=False,
        timeout=60,
    )
    assert done.returncode != 0


@pytest.mark.skipif(platform.system() == "Windows", reason="signals")
def test_a_crash_of_the_process_is_found_by_the_next(tmp_path: Path) -> None:
    folder = tmp_path / "crashes"
    run_bad(folder)
    after = CrashWatch(folder, VERSIONS, FakeClock().wall)
    past = after.begin()
    assert len(past.reports) == 1 and past.bad_ends == 1 and not past.wants_safe_start
    report = after.read(past.reports[0])
    assert "Segmentation fault" in report and "old_bridge" not in report
    clean(report)
    assert after.read("../" + past.reports[0]) == ""
    assert past.unseen("") == past.reports and past.unseen(past.reports[-1]) == ()
    after.end()
    assert CrashWatch(folder, VERSIONS, FakeClock().wall).begin() == Past(past.reports, 0)


@pytest.mark.skipif(platform.system() == "Windows", reason="signals")
def test_three_bad_starts_ask_for_a_safe_one(tmp_path: Path) -> None:
    folder = tmp_path / "crashes"
    for _ in range(3):
        run_bad(folder)
    watch = CrashWatch(folder, VERSIONS, FakeClock().wall)
    past = watch.begin()
    assert past.wants_safe_start and past.bad_ends == 3
    watch.settled()
    watch.end()
    killed = SEGFAULT.replace("faulthandler._sigsegv()", "import os; os.kill(os.getpid(), 9)")
    run_bad(folder, killed)  # somebody else ended it: a bad end, and no report
    again = CrashWatch(folder, VERSIONS, FakeClock().wall)
    assert again.begin() == Past(past.reports, 1)
    again.end()
    settled = (
        killed.replace(".begin()", "; w = _; w")
        .replace("CrashWatch(pathlib", "_ = CrashWatch(pathlib")
        .replace("; w = _; w", "\n_.begin(); _.settled()")
    )
    run_bad(folder, settled)
    last = CrashWatch(folder, VERSIONS, FakeClock().wall)
    assert last.begin().bad_ends == 0
    last.end()


def test_another_run_that_goes_on_is_left_alone(tmp_path: Path, watch: CrashWatch) -> None:
    other = CrashWatch(tmp_path / "crashes", VERSIONS, FakeClock().wall)
    assert other.begin().bad_ends == 0
    other.end()


def test_hostile_words_of_the_system_go_nowhere() -> None:
    lines = [
        "Fatal Python error: " + SECRETS["text"],
        "Current thread 0x00007f (most recent call first):",
        f'  File "{SECRETS["other home"]}", line 3 in {SECRETS["passphrase"]}',
        f'  File "{ROOT}/m2chat/errors.py", line 3 in {SECRETS["passphrase"]}',
        f"Extension modules: {SECRETS['host']}",
        SECRETS["card"],
    ]
    clean("\n".join(fatal("\n".join(lines))))


def test_a_folder_that_cannot_be_used_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    watch = CrashWatch(tmp_path / "file" / "crashes", VERSIONS, FakeClock().wall)
    assert watch.begin() == Past()
    watch.note(ValueError("x"))
    watch.end()
