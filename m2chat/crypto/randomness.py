"""Chance as an argument, so that tests can fix every byte."""

from __future__ import annotations

import os
from typing import Protocol


class RandomSource(Protocol):
    """Where unpredictable bytes come from."""

    def bytes(self, count: int) -> bytes:
        """Draw ``count`` bytes."""


class SystemRandomSource:
    """The operating system's generator."""

    def bytes(self, count: int) -> bytes:
        """``count`` bytes of the operating system's generator."""
        return os.urandom(count)
