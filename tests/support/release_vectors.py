"""Golden vectors of the update notice (docs/updates.md).

``python -m tests.support.release_vectors`` writes ``tests/vectors/release.json`` anew; do that only
together with a change of docs/updates.md and a line in CHANGELOG.md.
"""

from __future__ import annotations

import json
from pathlib import Path

from m2chat.app.updates.release import FileHash, Release, hand_on, sign
from m2chat.crypto.signing import SigningKey
from tests.support.vectors import row

PATH = Path(__file__).parents[1] / "vectors" / "release.json"
NOW = 1_800_000_000


def build() -> dict[str, str]:
    """A plain notice, and one after the key was handed on; as text."""
    first, second = SigningKey(row(1, 32)), SigningKey(row(2, 32))
    plain = Release("m2chat", "1.4.0", NOW, NOW + 2_592_000, ("https://m2chat.example/get",))
    full = Release(
        "m2chat",
        "1.4.1",
        NOW + 1,
        NOW + 2_592_001,
        ("https://m2chat.example/get", "https://mirror.example:8443/m2chat/"),
        (FileHash(row(3, 32).hex(), "m2chat_1.4.1_amd64.deb"),),
        (hand_on(first, 1, second.public),),
    )
    return {
        "first key": first.public.hex(),
        "plain": sign(plain, first).encode().decode(),
        "handed on": sign(full, second).encode().decode(),
    }


if __name__ == "__main__":
    PATH.write_text(json.dumps(build(), indent=1) + "\n", encoding="utf-8")
