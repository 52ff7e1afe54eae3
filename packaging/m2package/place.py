"""Where everything lies while packages are made, and how programs are run for it.

Whatever is made twice from the same commit is to have the same bytes, so time is that of the
commit (``SOURCE_DATE_EPOCH``, reproducible-builds.org), never now.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import m2chat

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
VERSION = m2chat.__version__


class NotMade(Exception):
    """A package cannot be made; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """The folders of one run."""

    out: Path  # what people get
    work: Path  # what may be deleted

    def fresh(self, name: str) -> Path:
        """An empty folder to work in."""
        path = self.work / name
        remove_tree(path)
        path.mkdir(parents=True)
        return path


def remove_tree(path: Path) -> None:
    """Delete a folder, if it is there."""
    if path.exists():
        shutil.rmtree(path)


def epoch() -> int:
    """Seconds since 1970 of the newest commit, or what ``SOURCE_DATE_EPOCH`` says."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode or not done.stdout.strip():
        raise NotMade("This is no git checkout: set SOURCE_DATE_EPOCH to the time of the release.")
    return int(done.stdout)


def run(*words: str | Path, cwd: Path = ROOT, env: dict[str, str] | None = None) -> str:
    """A tool's output; raises ``NotMade`` with its last lines when it fails or is missing."""
    told = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch()), **(env or {})}
    try:
        done = subprocess.run(
            [str(word) for word in words],
            cwd=cwd,
            env=told,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
    except FileNotFoundError as error:
        raise NotMade(f"{words[0]} is not installed.") from error
    if done.returncode:
        tail = "\n".join(done.stdout.splitlines()[-15:])
        raise NotMade(f"{Path(words[0]).name} failed ({done.returncode}):\n{tail}")
    return done.stdout


def python(*words: str | Path, env: dict[str, str] | None = None) -> str:
    """A module of this Python, with the project's own sources first."""
    return run(sys.executable, *words, env={"PYTHONPATH": str(ROOT), **(env or {})})


def size(path: Path) -> int:
    """Bytes of a file, or of all files in a folder (links count nothing)."""
    if path.is_file():
        return path.stat().st_size
    files = (one for one in path.rglob("*") if one.is_file() and not one.is_symlink())
    return sum(one.stat().st_size for one in files)
