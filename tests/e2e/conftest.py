"""One server and two befriended profiles for all end-to-end tests of a worker.

Two RSA-4096 identities are made once; each test opens the profiles anew and leaves them closed,
also when it fails: a process that was left would keep the profile from all tests after it.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.command_line import RpcPeer, World, befriended


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Alice and Bob, contacts, both off line, in the circle of a running server."""
    with befriended(tmp_path_factory.mktemp("world")) as world:
        yield world


@pytest.fixture(autouse=True)
def nobody_stays() -> Iterator[None]:
    """Ends the processes that a failed test left open."""
    yield
    for peer in list(RpcPeer.running):
        peer.kill()
