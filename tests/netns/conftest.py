"""Fresh profiles that joined no circle, and the world that tests of NATs stand in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.netns.world import Village, village
from tests.support.command_line import m2ctl


@pytest.fixture(scope="session")
def fresh_profiles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Alice and Bob as ``profile create`` makes them: no circle, no contacts, no server."""
    home = tmp_path_factory.mktemp("fresh")
    for name in ("Alice", "Bob"):
        made = m2ctl(home, "--profile", str(home / name), "profile", "create", "--name", name)
        assert made.returncode == 0, made.stderr
    return home


@pytest.fixture
def home(fresh_profiles: Path, tmp_path: Path) -> Path:
    """A folder with both profiles, for one test."""
    shutil.copytree(fresh_profiles, tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Village]:
    """A world of namespaces with its servers, for the tests of one module."""
    with village(tmp_path_factory.mktemp("village")) as made:
        yield made


@pytest.fixture
def place(standing: Village) -> Iterator[Village]:
    """The same, without what the last test built in it."""
    with standing.net.for_a_while():
        yield standing
