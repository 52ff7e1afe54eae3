"""What the command line prints: plain text for people, or one JSON object a line for scripts.

Texts and names come from other people: in plain text every control and format character is shown
as an escape, so that nobody can paint over the terminal.
"""

from __future__ import annotations

import sys
import time
import unicodedata
from collections.abc import Mapping
from typing import Any

from m2chat.app.rpc import dumps
from m2chat.errors import UserFacingError


class Output:
    """stdout and stderr of one run."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def show(self, row: Mapping[str, Any], text: str) -> None:
        """One result: the object, or the text."""
        self.raw(dumps(row) if self.as_json else text)

    def raw(self, line: str) -> None:
        """One line on stdout, at once."""
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    def hint(self, text: str) -> None:
        """Something for people that is no result; stderr."""
        sys.stderr.write(text + "\n")
        sys.stderr.flush()

    def refused(self, error: UserFacingError) -> int:
        """The one clear sentence; returns the exit code."""
        if self.as_json:
            self.raw(dumps({"error": error.key, "message": str(error)}))
        self.hint(f"m2ctl: {error}")
        return error.exit_code


def set_utf8() -> None:
    """UTF-8 whatever the locale says."""
    for stream in (sys.stdout, sys.stderr, sys.stdin):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def printable(text: str) -> str:
    """Somebody's text without power over the terminal; lines stay lines."""
    return "".join(
        c if c in "\n\u200d" or unicodedata.category(c)[0] != "C" else f"\\u{ord(c):04x}"
        for c in text
    )


def local_time(seconds: float) -> str:
    """A moment as people read it here."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))
