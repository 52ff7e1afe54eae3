"""Fixtures of more than one folder: two friends who leave mail for each other at two stores."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from m2chat.app.offline import deposit_loop
from tests.support.examples import examples
from tests.support.fake_clock import FakeClock
from tests.support.mail import Hills, agree, make_friends
from tests.support.persons import Person

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# What a real clock says is no finding: machines are slow at times.
settings.register_profile(
    "m2chat", max_examples=examples(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("m2chat")


@pytest.fixture
def clock() -> FakeClock:
    """Everybody's clock."""
    return FakeClock()


@pytest.fixture
def hills(clock: FakeClock) -> Hills:
    """The network of one test, with two stores."""
    return Hills(clock)


@pytest.fixture
async def agreed(
    tmp_path: Path, hills: Hills, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Person, Person]]:
    """Alice and Bob, contacts of each other, who agreed."""
    monkeypatch.setattr(deposit_loop, "PATIENCE_S", 0.05)
    alice, bob = await make_friends(tmp_path, hills, clock)
    await agree(alice, bob)
    yield alice, bob
    await alice.leave()
    await bob.leave()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The program's own application, of which pytest-qt makes one for each process."""
    from m2chat.ui.application import DesktopApplication  # tests of servers need no Qt

    return DesktopApplication
