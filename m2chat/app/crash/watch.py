"""Watches one run of the program: errors that nobody caught, and crashes of the process itself.

Each run has a file, ``run-<pid>-<start>``, into which the system's crashes are written
(``faulthandler``) and which an orderly end takes away.  What is found of another run that is gone
was a bad end; three of them in a row, each within a minute of its start, ask for a safe start.
Reports are text files in the same folder (0700, files 0600), at most ten.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import platform
import re
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from m2chat.app.crash.places import fatal, told

KEPT, PER_RUN = 10, 5
SETTLED_S = 60.0
IN_A_ROW = 3
LOGGERS = ("m2chat", "asyncio", "qasync")
_ROW = "row"
_RUN = re.compile(r"(run|ran)-(\d{1,10})-(\d{1,12})\.txt")
_REPORT = re.compile(r"\d{8}T\d{6}-\d{1,10}-\d{1,3}\.txt")
_THREADS = {"MainThread": "the window", "m2-node": "the network's thread"}
_READ = 256 * 1024


@dataclass(frozen=True, slots=True)
class Past:
    """What the runs before left."""

    reports: tuple[str, ...] = ()  # names, the oldest first
    bad_ends: int = 0  # in a row, each soon after its start

    @property
    def wants_safe_start(self) -> bool:
        """Whether it should be offered to start with less."""
        return self.bad_ends >= IN_A_ROW

    def unseen(self, last: str) -> tuple[str, ...]:
        """The reports after the one that the person was asked about last."""
        return tuple(name for name in self.reports if name > last)


class CrashWatch:
    """From ``begin`` to ``end`` of a run."""

    def __init__(self, folder: Path, versions: Mapping[str, str], now: Callable[[], float]) -> None:
        """``versions``: name and version of what runs here; ``now``: the wall clock."""
        self._folder, self._versions, self._now = folder, versions, now
        self._began = now()
        self._lock = threading.Lock()
        self._seen: set[str] = set()
        self._mark: IO[bytes] | None = None
        self._path = folder / f"run-{os.getpid()}-{int(self._began)}.txt"
        self._hooks: tuple[Any, Any, Any] | None = None
        self._listener = _Listener(self)

    # -- the life of a run ---------------------------------------------------------------------

    def begin(self) -> Past:
        """Look at what was left, then watch; a disk that refuses leaves us without reports."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            bad = self._look_back()
            self._mark = os.fdopen(
                os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb"
            )
            faulthandler.enable(self._mark)
        except OSError:
            return Past()
        self._watch()
        return Past(tuple(self._names()), bad)

    def settled(self) -> None:
        """It runs since a minute: whatever comes now is no failing start."""
        with contextlib.suppress(OSError):
            new = self._path.with_name(self._path.name.replace("run-", "ran-", 1))
            os.replace(self._path, new)
            self._path = new
            self._write_row(0)

    def end(self) -> None:
        """The run ends in order."""
        if self._hooks is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
            self._hooks = None
        for name in LOGGERS:
            logging.getLogger(name).removeHandler(self._listener)
        if self._mark is not None:
            faulthandler.disable()
            self._mark.close()
            self._mark = None
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
            self._write_row(0)

    def read(self, name: str) -> str:
        """A report in full."""
        with contextlib.suppress(OSError):
            if _REPORT.fullmatch(name):
                return (self._folder / name).read_text(encoding="utf-8")
        return ""

    # -- reports -------------------------------------------------------------------------------

    def note(self, error: BaseException) -> None:
        """An error that nobody caught; the same one is noted once in a run."""
        if isinstance(error, KeyboardInterrupt | SystemExit):
            return
        thread = _THREADS.get(threading.current_thread().name, "another thread")
        self._add("an error that nobody caught", thread, list(told(error)))

    def _add(self, what: str, where: str, lines: list[str]) -> None:
        signature = "\n".join(lines)
        with self._lock:
            if signature in self._seen or len(self._seen) >= PER_RUN:
                return
            self._seen.add(signature)
            number = len(self._seen)
        head = [
            "m2chat crash report",
            "",
            f"what:  {what}",
            f"where: {where}",
            f"day:   {_day(self._now())}",
            *(f"{name}: {version}" for name, version in self._versions.items()),
            f"system: {platform.system()} {platform.machine()}",
            "",
        ]
        stamp = datetime.fromtimestamp(self._now(), UTC).strftime("%Y%m%dT%H%M%S")
        path = self._folder / f"{stamp}-{os.getpid()}-{number}.txt"
        with contextlib.suppress(OSError):
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            with os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8") as file:
                file.write("\n".join([*head, *lines]) + "\n")
            for name in self._names()[:-KEPT]:
                (self._folder / name).unlink(missing_ok=True)

    def _names(self) -> list[str]:
        names = (path.name for path in self._folder.iterdir())
        return sorted(name for name in names if _REPORT.fullmatch(name))

    def _look_back(self) -> int:
        """Make reports of what others left; how many bad ends there were in a row."""
        quick = False
        for path in sorted(self._folder.iterdir()):
            found = _RUN.fullmatch(path.name)
            if found is None or _alive(int(found[2]), int(found[3])):
                continue
            quick = quick or found[1] == "run"
            with path.open("rb") as file:
                text = file.read(_READ).decode("utf-8", "replace")
            if text.strip():
                self._add("the program was ended by a crash", "see below", list(fatal(text)))
            path.unlink(missing_ok=True)
        row = self._read_row() + 1 if quick else 0
        self._write_row(row)
        return row

    def _read_row(self) -> int:
        with contextlib.suppress(OSError, ValueError):
            return max(0, int((self._folder / _ROW).read_text(encoding="ascii")[:4]))
        return 0

    def _write_row(self, row: int) -> None:
        (self._folder / _ROW).write_text(str(row), encoding="ascii")

    # -- hooks ---------------------------------------------------------------------------------

    def _watch(self) -> None:
        before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._hooks = before

        def uncaught(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            self.note(error)
            before[0](kind, error, trace)

        def in_thread(arguments: Any) -> None:
            if arguments.exc_value is not None:
                self.note(arguments.exc_value)
            before[1](arguments)

        def unraisable(arguments: Any) -> None:
            if arguments.exc_value is not None:
                self.note(arguments.exc_value)
            before[2](arguments)

        sys.excepthook, threading.excepthook, sys.unraisablehook = uncaught, in_thread, unraisable
        for name in LOGGERS:  # supervisors log what they catch, and loops what their tasks did not
            logging.getLogger(name).addHandler(self._listener)


class _Listener(logging.Handler):
    """Notes the errors that supervisors log."""

    def __init__(self, watch: CrashWatch) -> None:
        super().__init__(logging.ERROR)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        """One log line."""
        if record.exc_info and record.exc_info[1] is not None:
            self._watch.note(record.exc_info[1])


def _day(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d")


def _alive(pid: int, began: int) -> bool:
    """Whether that run goes on; another process may have its number by now."""
    if pid == os.getpid():
        return True
    import psutil  # only where somebody left something

    try:
        return abs(float(psutil.Process(pid).create_time()) - began) < SETTLED_S
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return True
