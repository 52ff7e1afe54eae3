"""Every benchmark that ``dev.py bench`` names can be loaded: nobody runs them in every change."""

from __future__ import annotations

import importlib

import pytest

from benchmarks.run import NAMES


@pytest.mark.parametrize("name", [*NAMES, "scale"])
def test_a_benchmark_loads(name: str) -> None:
    assert callable(importlib.import_module(f"benchmarks.{name}").main)
