"""Decoders are tried as often as ``dev.py fuzz`` says."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from tests.support.examples import examples

settings.register_profile(
    "fuzz", max_examples=examples(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("fuzz")
