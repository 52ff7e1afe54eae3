"""Take each defence out of a copy of the tree and run its tests: ``dev.py mutations [T1 ..]``.

A defence that can be missing while its tests pass is printed as SURVIVED, and the exit code is 1.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.mutations.defences import DEFENCES, Defence

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("m2chat", "tests", "benchmarks", "packaging", "pyproject.toml", "dev.py")
FAILED = 1  # pytest's exit code for "some tests failed"


def copy_tree(to: Path) -> None:
    """What the tests need, without what they made."""
    for name in PARTS:
        part = ROOT / name
        if part.is_dir():
            shutil.copytree(part, to / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif part.exists():
            shutil.copy(part, to / name)


def killed(defence: Defence, tree: Path) -> bool:
    """Whether a test notices that the defence is gone."""
    file = tree / defence.file
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole.replace(defence.old, defence.new), encoding="utf-8")
    try:
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider"]
        done = subprocess.run(
            [*command, *defence.tests],
            cwd=tree,
            env={**os.environ, "PYTHONPATH": str(tree)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
    finally:
        file.write_text(whole, encoding="utf-8")
    return done.returncode == FAILED


def main() -> int:
    """All of them, or those whose threats are named."""
    wanted = set(sys.argv[1:])
    survived = 0
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        copy_tree(tree)
        for defence in DEFENCES:
            if wanted and defence.threat not in wanted:
                continue
            started = time.monotonic()
            noticed = killed(defence, tree)
            survived += not noticed
            row = {
                "threat": defence.threat,
                "defence": defence.what,
                "result": "noticed" if noticed else "SURVIVED",
                "seconds": round(time.monotonic() - started, 1),
            }
            print(json.dumps(row), flush=True)
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
