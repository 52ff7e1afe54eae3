"""Nothing is lost, doubled or shown too early, whatever befalls people and servers (R-21)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.soak import life
from tests.soak.village import Home


def test_a_quarter_of_an_hour_in_a_village(tmp_path: Path) -> None:
    report = life.soak(tmp_path, seed=21, hours=0.25, people=3)
    assert report.wrong == []
    assert report.sent > 50
    assert sum(report.faults.values()) > 8
    assert report.checks > 1


def test_what_is_missing_or_doubled_would_be_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    true = life.received

    async def altered(home: Home, other: Home) -> Counter[str]:
        found = await true(home, other)
        first, second = sorted(found)[:2]
        found.update([first])
        del found[second]
        return found

    monkeypatch.setattr(life, "received", altered)
    report = life.soak(tmp_path, seed=4, hours=0.1, people=2)
    assert any("came 2 times" in one for one in report.wrong)
    assert any("came 0 times" in one for one in report.wrong)
