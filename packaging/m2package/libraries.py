"""What a folder of programs asks of the system: libraries by their names, and how new a C library.

Read with ``readelf`` from every ELF file of the folder.  A library that the folder itself brings
is not asked for.  Paths that lead out of the folder are an error: on another computer they would
load what somebody else put there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from m2package.place import run

_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[(.+)\]")
_PATH = re.compile(r"\((?:RUNPATH|RPATH)\)\s+Library (?:runpath|rpath): \[(.*)\]")
_VERSION = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")
# Always there, with the C library itself.
_LOADER = re.compile(r"ld-linux.*\.so\.\d+")
# Without these one kind of screen does not work, and the others do.
_SCREENS = ("libwayland-",)


@dataclass(frozen=True, slots=True)
class Wants:
    """What a folder asks of the system."""

    libraries: tuple[str, ...]  # such as libGL.so.1
    screens: tuple[str, ...]  # those that only plugins for another kind of screen want
    libc: tuple[int, int]  # the oldest version of the GNU C library that will do
    astray: tuple[str, ...]  # "file: path" where a library looks outside of the folder


def wants(folder: Path) -> Wants:
    """Of all programs and libraries in the folder."""
    own, asked, libc, astray = set(), set(), (2, 17), []
    for path in _programs(folder):
        own.add(path.name)
        told = run("readelf", "--wide", "--dynamic", "--version-info", path)
        asked |= set(_NEEDED.findall(told))
        versions = [(int(major), int(minor)) for major, minor in _VERSION.findall(told)]
        libc = max([libc, *versions])
        for entry in ":".join(_PATH.findall(told)).split(":"):
            if entry and not _inside(folder, path, entry):
                astray.append(f"{path.relative_to(folder)}: {entry}")
    left = sorted(one for one in asked - own if not _LOADER.fullmatch(one))
    screens = tuple(one for one in left if one.startswith(_SCREENS))
    return Wants(tuple(one for one in left if one not in screens), screens, libc, tuple(astray))


def _programs(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _inside(folder: Path, library: Path, entry: str) -> bool:
    if not entry.startswith("$ORIGIN"):
        return False
    there = Path(entry.replace("$ORIGIN", str(library.parent)).replace("//", "/"))
    return (there.resolve() / "x").is_relative_to(folder.resolve())
