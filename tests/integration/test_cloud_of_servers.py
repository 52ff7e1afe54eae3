"""A circle of several real server processes: joining, leaving, dying, coming back."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from m2chat.links import CircleLink, JoinLink
from m2chat.net.io.link_refresh import LinkRefresh
from m2chat.net.wire.control import RELAYED, RidFlag
from m2chat.servers.keys import load_keys
from tests.support.people import Person, until
from tests.support.server_processes import COMMAND, ROOT, Client, Server, Servers, servers

pytestmark = pytest.mark.slow


def call(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *words], cwd=ROOT, capture_output=True, text=True, timeout=40, check=False
    )


@asynccontextmanager
async def clients(link: CircleLink, *names: str) -> AsyncIterator[list[Client]]:
    made = [Client(link, Person(name.encode())) for name in names]
    try:
        yield made
    finally:
        for client in made:
            client.close()


def knows(client: Client, *known: Server) -> bool:
    return {one.service for one in known} <= set(client.cloud.kas())


def keeps(server: Server, other: Server) -> bool:
    """Whether it wrote down where the other one is."""
    keys = load_keys(server.data)
    return keys is not None and other.service in {one.public_key for one in keys.services}


async def three(ring: Servers) -> tuple[Server, Server, Server]:
    one = await asyncio.to_thread(ring.found)
    two = await asyncio.to_thread(ring.join, "two", one.ready["join"])
    return one, two, await asyncio.to_thread(ring.join, "three", one.ready["join"])


async def test_servers_join_and_peers_of_any_link_meet(tmp_path: Path) -> None:
    with servers(tmp_path) as ring:
        one, two, three_ = await three(ring)
        assert "join" not in two.ready
        assert two.link.public_key == one.link.public_key
        assert two.link.services[0].public_key == two.service
        async with (
            clients(one.link, "alice") as (alice,),
            clients(two.link, "bob") as (bob,),
        ):
            everybody = (one, two, three_)
            await until(lambda: knows(alice, *everybody) and knows(bob, *everybody), 40)
            await until(lambda: alice.registered(*(s.service for s in everybody)))
            answer = await bob.find(alice.person)
            assert answer is not None
            assert answer.found.address == tuple(alice.endpoint.address)
            # kill -9 and a clean leave: nobody notices
            two.kill()
            assert three_.terminate() == 0
            answer = await asyncio.wait_for(bob.find(alice.person), 3)
            assert answer is not None
            assert answer.service == one.service


async def test_a_circle_whose_founder_died_is_found_by_the_others(tmp_path: Path) -> None:
    with servers(tmp_path) as ring:
        one, two, three_ = await three(ring)
        async with clients(two.link, "alice") as (alice,):
            await until(lambda: knows(alice, one, two, three_), 40)
            await until(lambda: keeps(two, three_) and keeps(three_, two), 40)
            one.kill()
            two.kill()
            again = await asyncio.to_thread(ring.again, two)
            assert again.service == two.service
            # it knew where the third one was
            async with clients(again.link, "bob") as (bob,):
                await until(lambda: knows(bob, again, three_), 40)
                await until(lambda: alice.registered(again.service, three_.service), 40)
                assert await bob.find(alice.person) is not None


def test_join_links_are_called_back_at_once_and_others_are_refused(tmp_path: Path) -> None:
    with servers(tmp_path) as ring:
        one = ring.found()
        ring.join("two", one.ready["join"])
        assert call("revoke-joins", "--data", str(one.data)).returncode == 0
        shown = call("run", "--join", one.ready["join"], "--bind", "127.0.0.1:0")
        assert shown.returncode == 4
        assert "called back" in shown.stderr
        fresh = call("join-link", "--data", str(one.data)).stdout.strip()
        assert JoinLink.parse(fresh).circle.public_key == one.link.public_key
        ring.join("three", fresh)
        shown = call("join-link", "--data", str(tmp_path / "two"))
        assert (shown.returncode, "first server" in shown.stderr) == (4, True)
        one.kill()
        shown = call("run", "--join", fresh, "--bind", "127.0.0.1:0")
        # the link names others too, but only the founder may admit
        assert shown.returncode in (3, 4)


def test_a_server_that_joined_serves_only_the_roles_it_was_admitted_for(tmp_path: Path) -> None:
    with servers(tmp_path) as ring:
        one = ring.found()
        two = ring.join("two", one.ready["join"])
        other = ring.start("other", "--bind", "127.0.0.1:0", "--new-circle", "Other")
        for words, sentence in (
            (("--join", other.ready["join"], "--data", str(two.data)), "another folder"),
            (("--join", one.ready["join"], "--data", str(one.data)), "founded"),
            (("--circle", other.ready["circle"], "--data", str(two.data)), "no admission"),
            (("--join", one.ready["join"][:-3] + "AAA"), "damaged"),
        ):
            shown = call("run", "--bind", "127.0.0.1:0", *words)
            assert (shown.returncode, sentence in shown.stderr) == (4, True), shown.stderr


async def test_a_members_link_follows_the_services_and_outlives_the_founder(tmp_path: Path) -> None:
    with servers(tmp_path) as ring:
        one = await asyncio.to_thread(ring.found)
        two = await asyncio.to_thread(ring.join, "two", one.ready["join"])
        told: list[CircleLink] = []
        async with clients(one.link, "alice") as (alice,):
            refresh = LinkRefresh(one.link, alice.cloud, told.append)
            alice.cloud.list_changed = refresh.list_changed
            await until(lambda: bool(told), 40)
            refresh.close()
            (fresh,) = told
            assert {s.public_key for s in fresh.services} == {one.service, two.service}
            one.kill()
            async with clients(fresh, "bob") as (bob,):
                await until(lambda: bob.registered(two.service), 40)
                assert await bob.find(alice.person) is not None


async def test_a_relay_of_another_process_serves_the_kas_of_the_list(tmp_path: Path) -> None:
    with servers(tmp_path) as ring:
        one = await asyncio.to_thread(
            ring.start, "one", "--bind", "127.0.0.1:0", "--new-circle", "x", "--roles", "ka"
        )
        relay = await asyncio.to_thread(
            ring.start, "relay", "--bind", "127.0.0.1:0", "--join", one.ready["join"],
            "--roles", "relay",
        )  # fmt: skip
        hidden = Person(b"alice", flags=int(RidFlag.RELAY_ONLY))
        alice, bob = Client(one.link, hidden), Client(one.link, Person(b"bob"))
        try:
            await until(lambda: alice.registered(one.service) and bob.cloud.has_relay, 40)
            # A relay is no KA: nobody registers there.
            assert set(alice.cloud.kas()) == {one.service}

            answer = None
            async with asyncio.timeout(40):
                while answer is None:
                    answer = await bob.find(hidden)
            assert answer.found.route == RELAYED
            assert answer.found.relay_key == relay.service
        finally:
            alice.close()
            bob.close()
