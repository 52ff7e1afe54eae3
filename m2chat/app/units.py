"""Sizes and durations as people write them: ``100MB``, ``7d``, ``30s``."""

from __future__ import annotations

import math
import re

from m2chat.errors import UserFacingError

_FORM = re.compile(r"\s*([0-9]{1,15}(?:\.[0-9]{1,9})?)\s*([A-Za-z]*)\s*")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "min": 60.0, "h": 3600.0, "d": 86_400.0,
            "w": 604_800.0}  # fmt: skip
_BYTES = {
    "": 1.0,
    "b": 1.0,
    "kb": 1e3,
    "mb": 1e6,
    "gb": 1e9,
    "kib": 2.0**10,
    "mib": 2.0**20,
    "gib": 2.0**30,
}


class BadUnit(UserFacingError):
    """A size or duration that cannot be read."""

    key = "bad_unit"
    exit_code = 2


def duration(text: str) -> float:
    """Seconds of ``500ms``, ``30s``, ``5m``, ``2h``, ``7d`` or ``1w``; raises ``BadUnit``."""
    value = _read(text, _SECONDS)
    if value is None:
        raise BadUnit("A duration is a number with a unit: 500ms, 30s, 5m, 2h, 7d or 1w.")
    return value


def size(text: str) -> int:
    """Bytes of ``800``, ``20kB``, ``100MB`` or ``1GiB``; raises ``BadUnit``."""
    value = _read(text, _BYTES)
    if value is None:
        raise BadUnit("A size is a number with a unit: 800B, 20kB, 100MB or 1GiB.")
    return int(value)


def _read(text: str, units: dict[str, float]) -> float | None:
    found = _FORM.fullmatch(text)
    if found is None:
        return None
    unit = units.get(found[2].lower())
    value = float(found[1]) * unit if unit is not None else math.inf
    return value if math.isfinite(value) else None
