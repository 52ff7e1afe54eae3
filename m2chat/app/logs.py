"""The log file, and what may not stand in it: ids, addresses, names, texts and keys.

Our own log lines hold none of these by rule.  This filter is the second wall, for what comes out
of libraries and exceptions: long hexadecimal and base64, links and addresses are blotted out.
The file is kept below 5 MiB in all and is the person's own (0600).
"""

from __future__ import annotations

import logging
import os
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_BYTES = 1024 * 1024
OLD_FILES = 3
BLOT = "<redacted>"
_SECRETS = re.compile(
    r"m(?:2|chat):\S+"  # links
    r"|\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?\b"  # IPv4
    r"|\[?(?:[0-9a-fA-F]{1,4}:){4,7}[0-9a-fA-F]{1,4}\]?(?::\d{1,5})?"  # IPv6 in full
    r"|\[?(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4})*)?::[0-9a-fA-F:.]*\]?(?::\d{1,5})?"  # with ::
    r"|\b[0-9a-fA-F]{16,}\b"  # ids and keys
    r"|b(['\"])(?:\\.|(?!\1).)*\1"  # bytes that somebody printed
    r"|[A-Za-z0-9+/_-]{40,}={0,2}"  # base64
)


def redact(text: str) -> str:
    """The text with everything blotted out that could be a secret."""
    return _SECRETS.sub(BLOT, text)


class RedactingFormatter(logging.Formatter):
    """Formats a line, then blots it, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        """One entry as it is written."""
        return redact(super().format(record))


class _PrivateFile(RotatingFileHandler):
    """A rotating file that only its owner can read."""

    def _open(self):  # type: ignore[no-untyped-def]
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace")


def open_log(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Write the program's log into ``folder``; give the result to ``close_log`` at the end."""
    target = _PrivateFile(
        folder / "m2chat.log", maxBytes=FILE_BYTES, backupCount=OLD_FILES, encoding="utf-8"
    )
    target.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("m2chat")
    root.addHandler(target)
    root.setLevel(level)
    return target


def close_log(target: logging.Handler) -> None:
    """Stop writing into it."""
    logging.getLogger("m2chat").removeHandler(target)
    target.close()
