"""Chance from a seed."""

from __future__ import annotations

import random


class FakeRandomSource:
    """Reproducible bytes; never for anything but tests."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def bytes(self, count: int) -> bytes:
        """``count`` bytes that depend on the seed alone."""
        return self._random.randbytes(count)
