"""A server's log: one JSON object a line on stderr, without anything that names a peer.

    {"time": "2026-01-01T12:00:00.000Z", "level": "info", "event": "started", "roles": ["ka"]}

Our own events have a fixed name and, as ``extra``, figures and words of ours.  Of an exception only
its type and the line of ours that raised it are written, and of other libraries' records only
their logger's name: their texts could hold an address.
"""

from __future__ import annotations

import json
import logging
import sys
import time
import traceback
from pathlib import Path
from typing import TextIO

LEVELS = ("debug", "info", "warning", "error")
# What ``extra`` may carry; anything else is left out.
FIELDS = (
    "roles", "workers", "worker", "services", "reason", "circle_clock_s", "registrations",
    "associations", "setting", "exit_code", "version",
)  # fmt: skip
_OURS = "m2chat"


class JsonLines(logging.Formatter):
    """Formats a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        ours = record.name.split(".", 1)[0] == _OURS
        row: dict[str, object] = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
            + f".{int(record.msecs):03d}Z",
            "level": record.levelname.lower(),
            "event": record.msg if ours and not record.args else record.name,
        }
        row |= {name: record.__dict__[name] for name in FIELDS if name in record.__dict__}
        if record.exc_info and record.exc_info[1] is not None:
            row["error"] = type(record.exc_info[1]).__name__
            row["at"] = _place(record.exc_info[1])
        return json.dumps(row)


def configure(level: str, stream: TextIO | None = None) -> None:
    """Send every record of ``level`` and above to ``stream`` (stderr), and nowhere else."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())


def _place(error: BaseException) -> str:
    """The innermost line of ours."""
    frames = [one for one in traceback.extract_tb(error.__traceback__) if _OURS in one.filename]
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
