"""A real ``m2-server`` as KA and relay; a second one joined as a relay only; what it remembers."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from m2chat.net.peers import RouteRule
from tests.support.circle import befriend, person, registered
from tests.support.people import until
from tests.support.server_processes import Server, servers
from tests.support.session_pair import identity

SAID = b"what only the two may read " * 400


def memory_of(server: Server) -> list[bytes]:
    """All that a process can write to; skips where reading it is not allowed."""
    pieces = []
    folder = Path("/proc") / str(server.process.pid)
    try:
        with (folder / "mem").open("rb", buffering=0) as memory:
            for line in (folder / "maps").read_text().splitlines():
                span, rights = line.split()[:2]
                if not rights.startswith("rw"):
                    continue
                start, end = (int(text, 16) for text in span.split("-"))
                memory.seek(start)
                with contextlib.suppress(OSError):
                    pieces.append(memory.read(end - start))
    except PermissionError:
        pytest.skip("reading another process's memory needs root")
    return pieces


async def test_s23_a_real_relay_carries_and_remembers_nobody(tmp_path: Path) -> None:
    with servers(tmp_path) as row:
        server = row.found()
        assert server.ready["roles"] == ["ka", "relay", "store"]
        link = server.link
        async with person("alice", link) as alice, person("bob", link) as bob:
            befriend(alice, bob, link, RouteRule.RELAY)
            await registered(alice, bob)
            alice.node.seek(bob.id)
            await until(lambda: bool(alice.ears.up and bob.ears.up))
            session = alice.node.session(bob.id)
            assert session is not None
            assert session.route == "relay"
            await session.send_message(SAID)
            await until(lambda: bob.ears.messages == [SAID])
            ports = [str(one.address.port) for one in (alice, bob)]
            memory = memory_of(server)
            assert sum(map(len, memory)) > 1 << 20
            assert any(link.public_key in piece for piece in memory)  # the search finds something
            for name in ("alice", "bob"):
                who = identity(name)
                for secret in (who.fingerprint, who.fingerprint.hex().encode()):
                    assert not any(secret in piece for piece in memory)
            assert not any(SAID[:64] in piece for piece in memory)
        files = {one.name: one.read_bytes() for one in server.data.iterdir()}
        assert {name for name in files if not name.startswith("store.db")} == {"service.key"}
        for name in ("alice", "bob"):
            assert not any(identity(name).fingerprint in content for content in files.values())
        server.process.terminate()
        _, said = server.process.communicate(timeout=10)
        assert not any(port in said for port in ports)


async def test_a_relay_that_joined_by_a_link_is_used(tmp_path: Path) -> None:
    with servers(tmp_path) as row:
        loopback = ("--bind", "127.0.0.1:0")
        first = row.start("one", *loopback, "--new-circle", "Friends", "--roles", "ka")
        join = ("--join", first.ready["join"], "--roles", "relay")
        second = row.start("two", *loopback, *join)
        assert second.ready["roles"] == ["relay"]
        link = first.link
        async with person("alice", link) as alice, person("bob", link) as bob:
            befriend(alice, bob, link, RouteRule.RELAY)
            await registered(alice, bob)
            members = [*alice.node._members.values(), *bob.node._members.values()]
            await until(lambda: all(one.cloud.has_relay for one in members), 40)
            bob.node.seek(alice.id)
            await until(lambda: bool(alice.ears.up and bob.ears.up), 40)
            assert bob.ears.up[0].route == "relay"
            session = bob.node.session(alice.id)
            assert session is not None
            await session.send_message(SAID)
            await until(lambda: alice.ears.messages == [SAID])
