"""The hash tree of a file: one root in the signed offer speaks for every byte (protocol 15).

    leaf = H(«file leaf» || chunk)     node = H(«file node» || left || right)
    root = H(«file root» || size u64 || chunk u32 || top of the tree)

Each level is paired from its left end; a last one that has no pair goes up as it is.
"""

from __future__ import annotations

from m2chat.crypto.aead import Buffer
from m2chat.crypto.kdf import HASH_SIZE, h, label

_LEAF, _NODE, _ROOT = label("file leaf"), label("file node"), label("file root")


def leaf(chunk: Buffer) -> bytes:
    """The hash of a chunk, 32 bytes."""
    return h(_LEAF, chunk)


def root(leaves: bytes, size: int, chunk: int) -> bytes:
    """What the leaves (32 bytes each, at least one) of a file of ``size`` bytes come to."""
    level = [leaves[at : at + HASH_SIZE] for at in range(0, len(leaves), HASH_SIZE)]
    while len(level) > 1:
        pairs = [h(_NODE, level[at], level[at + 1]) for at in range(0, len(level) - 1, 2)]
        level = pairs + ([level[-1]] if len(level) % 2 else [])
    return h(_ROOT, size.to_bytes(8, "big"), chunk.to_bytes(4, "big"), level[0])
