"""One server and two befriended profiles for all end-to-end tests of a worker.

Two RSA-4096 identities are made once; each test opens the profiles anew and leaves them closed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.support.command_line import RpcPeer, World, m2ctl, server


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Alice and Bob, contacts, both off line, in the circle of a running server."""
    home = tmp_path_factory.mktemp("world")
    with server(home / "server") as circle:
        for name in ("Alice", "Bob"):
            made = m2ctl(
                home, "--profile", str(home / name), "--json",
                "profile", "create", "--name", name, "--circle", circle,
            )  # fmt: skip
            assert made.returncode == 0, made.stderr
            assert json.loads(made.stdout)["name"] == name
        alice, bob = RpcPeer(home, home / "Alice"), RpcPeer(home, home / "Bob")
        assert set(alice.until("ready")) == {"profile", "online"}
        link = alice.call("card.create", uses=1, valid="7d")["link"]
        assert len(link) <= 150
        to_alice = bob.call("contact.add", link=link, hello="hello")["contact"]
        asked = alice.until("contact.request")
        assert (asked["name"], asked["hello"]) == ("Bob", "hello")
        alice.call("contact.accept", contact=asked["contact"])
        bob.until("contact.state", lambda p: p["state"] == "ready")
        for one in (alice, bob):  # both know that both agreed: then no relay stands between them
            one.until("route.changed", lambda p: p["route"] == "lan")
        assert alice.leave() == bob.leave() == 0
        yield World(home, circle, to_bob=asked["contact"], to_alice=to_alice)
