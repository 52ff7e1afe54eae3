"""Golden vectors of what single messages say, and of the control message that somebody writes.

``python -m tests.support.content_vectors`` writes ``tests/vectors/contents.json`` anew; do that
only together with a change of docs/protocol/ and a line in CHANGELOG.md.
"""

from __future__ import annotations

import json
from pathlib import Path

from m2chat.ids import GroupId
from m2chat.messaging import control
from m2chat.messaging.contents import Change, ChangeKind, Content, Text, Timer, encode_content
from tests.support.vectors import row

PATH = Path(__file__).parents[1] / "vectors" / "contents.json"


def contents() -> dict[str, Content]:
    """One of each."""
    return {
        "text": Text("Grüße 👋"),
        "text, everything": Text("x", row(1, 16), 86_400, True, (row(2, 32), row(3, 32))),
        "edit": Change(ChangeKind.EDIT, row(1, 16), row(2, 32), 1_800_000_000_123, "better"),
        "delete": Change(ChangeKind.DELETE, row(1, 16), row(2, 32), 7),
        "reaction": Change(ChangeKind.REACTION, row(1, 16), row(2, 32), 8, "❤️"),
        "reaction taken away": Change(ChangeKind.REACTION, row(1, 16), row(2, 32), 9),
        "timer": Timer(3600, 1_800_000_000_123),
    }


def build() -> dict[str, str]:
    """All vectors: kind and body in hexadecimal."""
    values = {
        name: bytes([kind]) + body
        for name, (kind, body) in ((n, encode_content(c)) for n, c in contents().items())
    }
    for name, message in (
        ("typing", control.Typing(True)),
        ("typing in a group, stopped", control.Typing(False, GroupId(row(4, 32)))),
    ):
        kind, body = control.encode(message)
        values[name] = bytes([kind]) + body
    return {name: value.hex() for name, value in values.items()}


if __name__ == "__main__":
    PATH.write_text(json.dumps(build(), indent=1) + "\n", encoding="utf-8")
