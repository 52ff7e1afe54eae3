"""The folders that carry their own Python: frozen by PyInstaller, then stripped.

The libraries that wheels bring along in ``*.libs`` are left as they are: stripping moves their
segments off the page boundary, and the loader refuses them.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from m2package.place import PACKAGING, NotMade, Place, python, run

PROGRAMS = {"m2chat": ("m2chat", "m2ctl"), "m2-server": ("m2-server",)}


def freeze(place: Place, name: str) -> Path:
    """The folder of ``m2chat`` (with ``m2ctl``) or of ``m2-server``, checked to start."""
    spec = PACKAGING / "freeze" / f"{name}.spec"
    words: list[str | Path] = ["--noconfirm", "--distpath", place.work / "frozen"]
    words += ["--workpath", place.work / name]
    # without it the tables inside the program would be written in another order each time
    python("-m", "PyInstaller", *words, spec, env={"PYTHONHASHSEED": "1"})
    folder = place.work / "frozen" / name
    if sys.platform == "linux":
        _strip(folder)
        if name == "m2chat":
            (folder / "m2ctl").symlink_to("m2chat")
    for program in PROGRAMS[name]:
        _starts(folder / program)
    return folder


def _strip(folder: Path) -> None:
    if not shutil.which("strip"):
        raise NotMade("strip is not installed (Debian: binutils).")
    libraries = [
        one
        for one in sorted(folder.rglob("*"))
        if one.is_file()
        and not one.is_symlink()
        and (one.suffix == ".so" or ".so." in one.name)
        and not one.parent.name.endswith(".libs")
    ]
    for one in libraries:
        one.chmod(0o644)
        run("strip", "--strip-unneeded", one)


def _starts(program: Path) -> None:
    """A program that does not even tell its version is not packed."""
    suffix = ".exe" if os.name == "nt" else ""
    path = program.with_name(program.name + suffix)
    if suffix and program.name == "m2chat":
        return  # a program with a window has no standard output there
    said = run(path, "--version", env={"QT_QPA_PLATFORM": "offscreen"})
    if not said.startswith(program.name):
        raise NotMade(f"{program.name} does not start: {said}")
