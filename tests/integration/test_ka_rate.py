"""R-22 in short: registrations and paced look-ups at a real server process, none unanswered."""

from __future__ import annotations

import pytest

from benchmarks.ka import run


@pytest.mark.slow
async def test_r22_every_look_up_is_answered() -> None:
    figures = await run(400, 2_000)
    assert figures["paced_answered"] == 5_000
    assert figures["answered"] == 2_000
    assert figures["rss_mib"] <= 200
