"""Two whole applications and two real ``m2-server`` processes: mail for somebody who is away.

Real UDP on loopback, real encrypted files, SQLite stores; one store is killed with ``kill -9``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from m2chat.app.bootstrap import loopback_node
from m2chat.app.faces.offline import TreatyState
from m2chat.messaging.group_model import GroupState
from m2chat.messaging.model import DeliveryState
from tests.domain.test_groups import said, until_group, until_said
from tests.support import persons
from tests.support.mail import until_treaty
from tests.support.persons import Person, befriend
from tests.support.server_processes import Servers, servers


@pytest.fixture
def ring(tmp_path: Path) -> Iterator[Servers]:
    """The servers of one circle."""
    (tmp_path / "servers").mkdir()
    with servers(tmp_path / "servers") as made:
        yield made


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Real look-ups take seconds."""
    monkeypatch.setattr(persons, "PATIENCE_S", 40.0)


async def until_ready(person: Person, other: Person, stores: int) -> None:
    """Wait until the tokens of the other lie at so many stores."""

    async def question() -> bool:
        offline = person.app.service.offline
        boxes = await offline.mailboxes.all()
        rows = await person.store.transaction(lambda t: t.offline.agreements.treaties(other.id))
        signed = [row for row in rows if row.holds]
        told = not await offline.mailboxes.announcements()
        return len(boxes) == stores and len(signed) == 2 * stores and told

    await person.until(question)


async def until_stores(person: Person, count: int) -> None:
    """Wait until so many stores are in the list."""

    async def question() -> bool:
        node = person.app._node
        _, circles = await person.app.service.own()
        return node is not None and len(node.stores.services(circles[0].public_key)) == count

    await person.until(question)


@pytest.mark.timeout(180)
async def test_they_are_never_online_together_and_one_store_dies(
    tmp_path: Path, ring: Servers
) -> None:
    first = ring.found("one")
    second = ring.join("two", first.ready["join"])
    alice = await Person("alice", tmp_path / "alice", make_node=loopback_node).begin(first.link)
    bob = await Person("bob", tmp_path / "bob", make_node=loopback_node).begin(first.link)
    await befriend(alice, bob)
    for person in (alice, bob):
        await until_stores(person, 2)
    await alice.app.offline.offer(bob.id)
    await until_treaty(bob, alice, TreatyState.ASKED)
    await bob.app.offline.accept(alice.id)
    await until_treaty(alice, bob, TreatyState.ACTIVE)
    await until_ready(alice, bob, 2)
    await until_ready(bob, alice, 2)

    await bob.leave()
    sent = [await alice.app.send_text(bob.id, f"while you were away {n}") for n in range(5)]
    for one in sent:
        stored = await alice.until_message(one.id, DeliveryState.STORED)
        assert stored.stored_until is not None
    await alice.leave()

    second.kill()
    await bob.sit_down()
    await bob.until_received(alice, [f"while you were away {n}" for n in range(5)])
    answer = await bob.app.send_text(alice.id, "back again")
    await bob.until_message(answer.id, DeliveryState.STORED)
    await bob.leave()

    await alice.sit_down()
    await alice.until_received(bob, ["back again"])
    await bob.sit_down()
    for one in sent:
        await alice.until_message(one.id, DeliveryState.DELIVERED)
    await bob.until_message(answer.id, DeliveryState.DELIVERED)
    await alice.leave()
    await bob.leave()


@pytest.mark.timeout(180)
async def test_a_message_to_a_group_waits_at_a_real_store(tmp_path: Path, ring: Servers) -> None:
    server = ring.found("one")
    alice = await Person("alice", tmp_path / "alice", make_node=loopback_node).begin(server.link)
    bob = await Person("bob", tmp_path / "bob", make_node=loopback_node).begin(server.link)
    await befriend(alice, bob)
    for person in (alice, bob):
        await until_stores(person, 1)
    await alice.app.offline.offer(bob.id)
    await until_treaty(bob, alice, TreatyState.ASKED)
    await bob.app.offline.accept(alice.id)
    await until_treaty(alice, bob, TreatyState.ACTIVE)
    await until_ready(alice, bob, 1)
    group = (await alice.app.groups.create("Rowing", [bob.id])).id
    await until_group(bob, group, GroupState.INVITED)
    await bob.app.groups.accept(group)
    await until_group(alice, group, GroupState.MEMBER, 2)

    await bob.leave()
    sent = await alice.app.life.send(group, "while you were away")
    stored = await alice.until_message(sent.id, DeliveryState.STORED)
    assert stored.stored_until is not None
    await alice.leave()
    await bob.sit_down()  # Alice is off line: only the store can have it
    await until_said(bob, group, ["while you were away"])
    await alice.sit_down()
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    assert await said(bob, group) == ["while you were away"]
    await alice.leave()
    await bob.leave()
