"""A report about a problem: the program, the system, the end of the log; no name, address or text.

The person reads it before it goes anywhere, and sends it by a way of their own.
"""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

import m2chat
from m2chat.app.logs import redact

LOG = "m2chat.log"
TAIL = 64 * 1024  # bytes of the log that are taken
LINES = 200


def log_tail(folder: Path) -> str:
    """The last lines of a profile's log, blotted once more; empty where there is none.

    Names of people and places are never written there; what looks like an id, an address, a link
    or a key is blotted out.
    """
    try:
        with (folder / LOG).open("rb") as log:
            size = log.seek(0, 2)
            log.seek(max(0, size - TAIL))
            read = log.read()
    except OSError:
        return ""
    lines = read.decode("utf-8", "replace").splitlines()
    if size > TAIL:
        lines = lines[1:]  # the first is not whole
    home = str(Path.home())
    return redact("\n".join(lines[-LINES:])).replace(home, "~")


def versions() -> list[tuple[str, str]]:
    """What runs here, each with its version; names of programs and systems are not translated."""
    return [
        ("m2chat", m2chat.__version__),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()} (PySide {PySide6.__version__})"),
        ("System", f"{platform.system()} {platform.release()} ({platform.machine()})"),
        ("Window", QGuiApplication.platformName()),
        ("Installed", "packed" if getattr(sys, "frozen", False) else "from Python"),
    ]


def report(folder: Path) -> str:
    """The whole of it; English, for those who repair it."""
    head = "\n".join(f"{name}: {version}" for name, version in versions())
    tail = log_tail(folder)
    return f"m2chat problem report\n\n{head}\n\nEnd of the log:\n{tail or '(no log)'}\n"
