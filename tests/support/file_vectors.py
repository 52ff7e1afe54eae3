"""Golden vectors of files (docs/protocol/62-files.md).

``python -m tests.support.file_vectors`` writes ``tests/vectors/files.json`` anew; do that only
together with a change of docs/protocol/ and a line in CHANGELOG.md.
"""

from __future__ import annotations

import json
from pathlib import Path

from m2chat.ids import MessageId
from m2chat.messaging.contents import encode_content
from m2chat.messaging.files.chunks import LEAVES, FileCipher, chunk_size, piece_header
from m2chat.messaging.files.control import Stop, Want, Why, encode_stop, encode_want
from m2chat.messaging.files.offer import FileOffer
from m2chat.messaging.files.parts import FilePart
from m2chat.messaging.files.tree import leaf, root
from tests.support.vectors import row

PATH = Path(__file__).parents[1] / "vectors" / "files.json"
MESSAGE = MessageId(row(1, 16))


def build() -> dict[str, str]:
    """All vectors: inputs are ``row`` values, outputs hexadecimal."""
    key, cipher = row(2, 28), FileCipher(row(2, 28))
    leaves = b"".join(leaf(row(n, 40)) for n in range(5))
    size = 4 * 262_144 + 40
    sealed = cipher.seal(3, row(9, 40))
    offer = FileOffer(
        "holiday.jpg", size, chunk_size(size), root(leaves, size, 262_144), key, "image/jpeg",
        "look", 800, 600, row(5, 30), False, 0, b"", row(6, 16), True, 60,
    )  # fmt: skip
    values = {
        "leaf": leaf(row(0, 40)),
        "root of one": root(leaves[:32], 40, 262_144),
        "root of five": root(leaves, size, 262_144),
        "sealed chunk": sealed,
        "sealed hashes": cipher.seal(LEAVES, leaves),
        "piece header": piece_header(MESSAGE.raw, 3, len(sealed)),
        "want": encode_want(Want(MESSAGE, ((0, 3), (7, 100)), leaves=True)),
        "stop": encode_stop(Stop(MESSAGE, Why.NO_ROOM, from_sender=False)),
        "offer": encode_content(offer)[1],
        "part": encode_content(
            FilePart(
                piece_header(MESSAGE.raw, LEAVES, len(leaves) + 16)
                + cipher.seal(LEAVES, leaves)
                + piece_header(MESSAGE.raw, 3, len(sealed))
                + sealed
            )
        )[1],
        "chunk sizes": b"".join(
            chunk_size(one).to_bytes(4, "big")
            for one in (0, 64 << 20, (64 << 20) + 1, 64 << 30, (64 << 30) + 1, 256 << 30)
        ),
    }
    return {name: value.hex() for name, value in values.items()}


if __name__ == "__main__":
    PATH.write_text(json.dumps(build(), indent=1) + "\n", encoding="utf-8")
