"""Two people on a fake network, each with a real encrypted file."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person, befriend


@pytest.fixture
def network() -> FakeNetwork:
    """The network of one test."""
    return FakeNetwork()


@pytest.fixture
async def strangers(tmp_path: Path, network: FakeNetwork) -> AsyncIterator[tuple[Person, Person]]:
    """Alice and Bob, who don't know each other."""
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    yield alice, bob
    await alice.leave()
    await bob.leave()


@pytest.fixture
async def friends(strangers: tuple[Person, Person]) -> tuple[Person, Person]:
    """Alice and Bob, who are contacts."""
    alice, bob = strangers
    await befriend(alice, bob)
    return alice, bob
