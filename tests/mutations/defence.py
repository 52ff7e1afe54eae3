"""What one entry of the list of defences says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Defence:
    """One defence of the threat model and the change that takes it out."""

    threat: str  # T1..T53 of docs/threat-model.md
    what: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]
