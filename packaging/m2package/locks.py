"""The very versions that a release is built from, with the SHA-256 of every file of them.

``packaging/locks`` holds one list for each thing that is shipped and one for the computers that
build and test; each counts for Python 3.11 to 3.13 on every system.  ``dev.py package locks``
writes them anew (uv, from pyproject.toml), and a person looks at the difference.
"""

from __future__ import annotations

from pathlib import Path

from m2package.place import PACKAGING, ROOT, Place, python

FOLDER = PACKAGING / "locks"
BUILD = FOLDER / "build.txt"
SHIPPED = {"m2chat": FOLDER / "m2chat.txt", "m2-server": FOLDER / "m2-server.txt"}
_PROGRAM = ("desktop", "voice", "fast", "upnp")
EXTRAS = {
    BUILD: (*_PROGRAM, "package", "dev"),
    SHIPPED["m2chat"]: _PROGRAM,
    SHIPPED["m2-server"]: ("server", "postgres"),
}


def locks(place: Place, folder: Path = FOLDER) -> list[Path]:
    """All lists; what is shipped has the versions that the builder has."""
    made: list[Path] = []
    for lock, extras in EXTRAS.items():
        path = folder / lock.name
        words: list[str | Path] = ["pip", "compile", "-q", "--universal", "--generate-hashes"]
        words += ["--python-version", "3.11", "--no-header", "--no-annotate", "--upgrade"]
        words += [word for extra in extras for word in ("--extra", extra)]
        if made:
            words += ["--constraint", made[0]]
        python("-m", "uv", *words, "-o", path, ROOT / "pyproject.toml")
        made.append(path)
    return made
