"""Every defence in the list can really be taken out: its text stands once in its file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutations.defences import DEFENCES, Defence

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("defence", DEFENCES, ids=lambda one: f"{one.threat}-{one.file[-12:-3]}")
def test_each_defence_stands_once_where_the_list_says(defence: Defence) -> None:
    text = (ROOT / defence.file).read_text(encoding="utf-8")
    assert text.count(defence.old) == 1
    assert defence.old != defence.new
    assert all((ROOT / test).exists() for test in defence.tests)
