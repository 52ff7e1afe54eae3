"""What goes where: results on stdout, sentences for people on stderr, all in UTF-8."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from io import TextIOWrapper
from typing import Any

from m2chat.errors import UserFacingError

Text = Callable[[Any], Iterable[str]]


def set_utf8() -> None:
    """Whatever the locale says."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def words_in_utf8(words: Iterable[str]) -> list[str]:
    """Arguments that the system decoded by its locale, as the UTF-8 that was meant."""
    if os.name == "nt":
        return list(words)
    return [os.fsencode(word).decode("utf-8", "replace") for word in words]


def say(sentence: str) -> None:
    """One sentence for the person."""
    print(f"m2ctl: {sentence}", file=sys.stderr, flush=True)


def refuse(error: UserFacingError, *, as_json: bool) -> int:
    """The one clear sentence, and its case for scripts; returns the exit code."""
    if as_json:
        print(json.dumps({"error": error.key, "message": str(error)}, ensure_ascii=False))
    say(str(error))
    return error.exit_code


def show(value: Any, text: Text, *, as_json: bool) -> None:
    """A result: one JSON object a line, or plain text."""
    if as_json:
        for one in value if isinstance(value, list) else [value]:
            print(json.dumps(one, ensure_ascii=False), flush=True)
        return
    for line in text(value):
        print(printable(line), flush=True)


def printable(line: str) -> str:
    """Somebody else's text without power over the terminal; what joins emoji stays."""
    return "".join(
        c if c == "\u200d" or unicodedata.category(c)[0] != "C" else f"\\u{ord(c):04x}"
        for c in line
    )


def count(number: int, noun: str) -> str:
    """A number and its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def person(contact: str, names: Mapping[str, str]) -> str:
    """Name and start of the id, since two may have one name; the id alone of somebody unknown."""
    name = names.get(contact, "")
    return f"{name} ({contact[:8]})" if name else contact[:16]


def when(seconds: float | None) -> str:
    """A time for people, in the local zone."""
    if seconds is None:
        return "-"
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M:%S")
