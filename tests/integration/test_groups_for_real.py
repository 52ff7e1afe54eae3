"""A group of three whole applications over a real ``m2-server``, real UDP and real files."""

from __future__ import annotations

from pathlib import Path

from m2chat.app.bootstrap import loopback_node
from m2chat.links import CircleLink
from m2chat.messaging.group_model import GroupState
from m2chat.messaging.model import ContactState, DeliveryState
from tests.domain.test_groups import said, until_group, until_said
from tests.integration.test_applications import circle
from tests.support.persons import Person, befriend

__all__ = ["circle"]


async def test_strangers_in_one_group_meet_and_a_third_hands_on(
    tmp_path: Path, circle: CircleLink
) -> None:  # fmt: skip
    names = ("alice", "bob", "carol")
    people = [
        await Person(name, tmp_path / name, make_node=loopback_node).begin(circle) for name in names
    ]
    alice, bob, carol = people
    for one in people:
        one.patience = 40.0
    await befriend(alice, bob)
    await befriend(alice, carol)
    group = (await alice.app.groups.create("Rowing", [bob.id, carol.id])).id
    for one in (bob, carol):
        await until_group(one, group, GroupState.INVITED)
        await one.app.groups.accept(group)
    for one in people:
        await until_group(one, group, GroupState.MEMBER, 3)
    first = await bob.app.life.send(group, "hello, whoever you are")
    await bob.until_message(first.id, DeliveryState.DELIVERED)
    assert await said(carol, group) == ["hello, whoever you are"]
    assert await carol.contact(bob) is None

    await carol.leave()
    second = await alice.app.life.send(group, "while Carol was away")
    await until_said(bob, group, ["hello, whoever you are", "while Carol was away"])
    await alice.leave()
    await carol.sit_down()
    carol.patience = 40.0
    await until_said(carol, group, ["hello, whoever you are", "while Carol was away"])
    await alice.sit_down()
    await alice.until_message(second.id, DeliveryState.DELIVERED)
    found = await alice.contact(bob)
    assert found is not None
    assert found.state is ContactState.READY
    for one in people:
        await one.leave()
