"""Sizes and durations as people write them."""

from __future__ import annotations

import pytest

from m2chat.app.units import BadUnit, duration, size


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("500ms", 0.5), ("30s", 30), ("5m", 300), ("5min", 300), ("2h", 7200), (" 7 d ", 604_800),
     ("1w", 604_800), ("1.5h", 5400), ("0s", 0)],
)  # fmt: skip
def test_durations(text: str, seconds: float) -> None:
    assert duration(text) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("text", "count"),
    [("800", 800), ("800B", 800), ("20kB", 20_000), ("100MB", 100_000_000), ("1GiB", 1 << 30)],
)
def test_sizes(text: str, count: int) -> None:
    assert size(text) == count


@pytest.mark.parametrize(
    "text", ["", "7", "d", "-1s", "1e9s", "nan", "7 days", "٣s", "9" * 30 + "s"]
)
def test_what_is_no_duration(text: str) -> None:
    with pytest.raises(BadUnit) as caught:
        duration(text)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("text", ["", "MB", "1TB?", "-5MB", "0x10"])
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(BadUnit):
        size(text)
