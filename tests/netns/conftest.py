"""Two profiles that joined no circle; each test works on copies of them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

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
