"""The folders that carry their own Python: frozen by PyInstaller, then made small.

On Linux numpy comes without its algebra library, ICU's data is trimmed to what Qt asks for, and
all libraries are stripped but those that wheels bring along in ``*.libs``: stripping moves their
segments off the page boundary, and the loader refuses them.  A folder that outgrows ``MOST`` is an
error: the program is to stay quick to fetch and to install.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from m2package import icu
from m2package.libraries import wants
from m2package.looks import looks
from m2package.place import PACKAGING, ROOT, NotMade, Place, python, run, size
from m2package.plain_numpy import plain_numpy

PROGRAMS = {"m2chat": ("m2chat", "m2ctl"), "m2-server": ("m2-server",)}
# Bytes of the folder on Linux; issue: 150 MB installed.
MOST = {"m2chat": 145_000_000, "m2-server": 60_000_000}


def freeze(place: Place, name: str) -> Path:
    """The folder of ``m2chat`` (with ``m2ctl``) or of ``m2-server``, checked to start."""
    spec = PACKAGING / "freeze" / f"{name}.spec"
    words: list[str | Path] = ["--noconfirm", "--distpath", place.work / "frozen"]
    words += ["--workpath", place.work / name]
    first = [plain_numpy(place)] if sys.platform == "linux" else []
    # without the seed the tables inside the program would be written in another order each time
    told = {"PYTHONHASHSEED": "1", "PYTHONPATH": os.pathsep.join(map(str, [*first, ROOT]))}
    python("-m", "PyInstaller", *words, spec, env={**told, **looks(place)})
    folder = place.work / "frozen" / name
    if sys.platform == "linux":
        for library in folder.rglob("libicudata.so.*"):
            if not library.is_symlink():
                icu.trim(library, place.fresh("icu"))
        _strip(folder)
        _forget_the_builder(folder)
        if name == "m2chat":
            (folder / "m2ctl").symlink_to("m2chat")
    for program in PROGRAMS[name]:
        _starts(folder / program)
    if sys.platform == "linux" and size(folder) > MOST[name]:
        told_size = f"{size(folder) / 1e6:.0f} MB, {MOST[name] / 1e6:.0f} MB are allowed"
        raise NotMade(f"{name} has grown too large: {told_size}.")
    return folder


def _strip(folder: Path) -> None:
    if not shutil.which("strip"):
        raise NotMade("strip is not installed (Debian: binutils).")
    for link in folder.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()  # PyInstaller's, to a library that was left out
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


def _forget_the_builder(folder: Path) -> None:
    """Libraries are looked for beside the program, never where this computer's Python lies.

    Left in, whoever may write to a path of that name elsewhere would run code in the program.
    """
    for file in {line.partition(":")[0] for line in wants(folder).astray}:
        run("chrpath", "--delete", folder / file)
    astray = wants(folder).astray
    if astray:
        raise NotMade(f"These look for libraries elsewhere: {', '.join(astray)}")


def _starts(program: Path) -> None:
    """A program that does not even tell its version is not packed."""
    suffix = ".exe" if os.name == "nt" else ""
    path = program.with_name(program.name + suffix)
    if suffix and program.name == "m2chat":
        return  # a program with a window has no standard output there
    said = run(path, "--version", env={"QT_QPA_PLATFORM": "offscreen"})
    if not said.startswith(program.name):
        raise NotMade(f"{program.name} does not start: {said}")
