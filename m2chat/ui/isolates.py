"""What is put into a sentence keeps its direction and turns nothing around it.

A name, a number or an address that runs the other way than the language is set between the marks
"first strong isolate" and "pop directional isolate" (Unicode Bidirectional Algorithm, X5c and X6a):
its own letters decide how it runs, and the words and stops beside it stay where they belong.  Marks
of direction that come with a value and do not close within it are taken out: they would reach out.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import bidirectional

FSI, PDI = "\u2068", "\u2069"
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
_FROM_RIGHT = frozenset({"R", "AL", "AN"})
_FROM_LEFT = frozenset({"L", "EN"})


@lru_cache(maxsize=4096)
def isolated(value: str, from_right: bool) -> str:
    """The value as it may stand in a sentence of a language that is written ``from_right``."""
    kinds = [bidirectional(letter) for letter in value]
    if not _closed(kinds):
        value, kinds = _plain(value, kinds)
    other = _FROM_LEFT if from_right else _FROM_RIGHT
    if other.isdisjoint(kinds) and _ISOLATES.isdisjoint(kinds):
        return value
    return f"{FSI}{value}{PDI}"


def outside(text: str) -> str:
    """The text without what stands between such marks: what decides its direction (rule P2)."""
    depth, kept = 0, []
    for letter in text:
        kind = bidirectional(letter)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth:
            kept.append(letter)
    return "".join(kept)


def _closed(kinds: list[str]) -> bool:
    """Whether every isolate ends within the value, and no older mark stands in it."""
    depth = 0
    for kind in kinds:
        if kind in _EMBEDDINGS or kind == "PDF":
            return False
        depth += (kind in _ISOLATES) - (kind == "PDI")
        if depth < 0:
            return False
    return depth == 0


def _plain(value: str, kinds: list[str]) -> tuple[str, list[str]]:
    marks = _ISOLATES | _EMBEDDINGS | {"PDI", "PDF"}
    kept = [(letter, kind) for letter, kind in zip(value, kinds, strict=True) if kind not in marks]
    return "".join(letter for letter, _ in kept), [kind for _, kind in kept]
