"""A safe start: without pictures, voice and hosting, for a program that keeps failing.

Chosen once, before anything else begins, for the whole run.
"""

from __future__ import annotations

_chosen: list[bool] = []


def start_safely() -> None:
    """From here on this run does without."""
    _chosen.append(True)


def is_safe() -> bool:
    """Whether this run does without."""
    return bool(_chosen)
