"""S-39: whoever comes back from an old backup is reached, loses nothing and repeats nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from m2chat.crypto.passphrase import PassphraseParameters
from m2chat.messaging.model import ContactState, DeliveryState, Direction, Message
from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person, befriend
from tests.support.restored import backup, come_back, least_costs

GENERATIONS = 20
REACHED_S = 5.0


@pytest.fixture(autouse=True)
def quick_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PassphraseParameters, "fresh", least_costs)


@pytest.fixture
def thread() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as found:
        yield found


async def talk(person: Person, other: Person) -> list[Message]:
    return list(await person.app.messages(other.id, limit=10_000))


async def all_confirmed(person: Person, other: Person) -> bool:
    done = {DeliveryState.DELIVERED, DeliveryState.READ}
    return all(one.state in done for one in await talk(person, other) if one.direction == "out")


async def test_each_of_twenty_generations_comes_back_whole(
    tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    await befriend(alice, bob)
    files = []
    for number in range(GENERATIONS):
        mine = await alice.app.send_text(bob.id, f"a{number}")
        theirs = await bob.app.send_text(alice.id, f"b{number}")
        if number % 2:  # every other backup is made with messages under way
            await alice.until_message(mine.id, DeliveryState.DELIVERED)
            await bob.until_message(theirs.id, DeliveryState.DELIVERED)
        files.append(await backup(alice, tmp_path / f"backup{number}"))
    await bob.until_received(alice, [f"a{n}" for n in range(GENERATIONS)])

    sent = [f"a{n}" for n in range(GENERATIONS)]
    clock = asyncio.get_running_loop().time
    for number, file in enumerate(files):
        await alice.crash()
        waiting = await bob.app.send_text(alice.id, f"while away {number}")
        await come_back(alice, file, thread)
        text = f"back from {number}"
        begun = clock()
        back = await alice.app.send_text(bob.id, text)
        sent.append(text)
        await alice.until_message(back.id, DeliveryState.DELIVERED)
        await bob.until_message(waiting.id, DeliveryState.DELIVERED)
        assert clock() - begun < REACHED_S
        await alice.until(lambda: all_confirmed(alice, bob))
        assert await bob.received(alice) == sent  # nothing lost, nothing twice, in order
        assert (await alice.received(bob))[-1] == f"while away {number}"
        came = await alice.received(bob)
        assert len(came) == len(set(came))
    # nothing of Alice's was ever missing, so nothing at Bob's may say so
    assert not any(one.gap_before for one in await talk(bob, alice))
    await alice.leave()
    await bob.leave()


async def test_what_waited_in_the_backup_goes_out_once_even_if_it_had_gone_before(
    tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    await befriend(alice, bob)
    await bob.crash()
    one = await alice.app.send_text(bob.id, "kept")
    two = await alice.app.send_text(bob.id, "deleted there")
    file = await backup(alice, tmp_path / "backup")
    await bob.sit_down()
    await alice.until_message(two.id, DeliveryState.DELIVERED)
    await bob.store.transaction(
        lambda t: t.own._tx.execute("DELETE FROM messages WHERE id = ?", (two.id.raw,))  # type: ignore[attr-defined]
    )
    later = await alice.app.send_text(bob.id, "later")
    await alice.until_message(later.id, DeliveryState.DELIVERED)
    await alice.crash()
    await bob.leave()
    await come_back(alice, file, thread)
    after = await alice.app.send_text(bob.id, "after")  # waits behind those of the backup
    await bob.sit_down()
    for known in (one, two):
        await alice.until_message(known.id, DeliveryState.DELIVERED)
    await alice.until_message(after.id, DeliveryState.DELIVERED)
    assert await bob.received(alice) == ["kept", "later", "after"]
    assert not any(message.gap_before for message in await talk(bob, alice))
    await alice.leave()
    await bob.leave()


async def test_an_accept_that_came_after_the_backup_comes_again(
    tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    card = await alice.app.create_card()
    await bob.app.add_contact(card.link)
    await alice.until_contact(bob, ContactState.REQUEST)

    async def held() -> bool:
        standing = await bob.app.service.standing()
        return all(one.acknowledged for one in standing.contacts)

    await bob.until(held)
    file = await backup(bob, tmp_path / "backup")
    await alice.app.accept_contact(bob.id)
    await bob.until_contact(alice, ContactState.READY)
    await bob.crash()
    await come_back(bob, file, thread)
    await bob.until_contact(alice, ContactState.READY)
    for sender, receiver in ((alice, bob), (bob, alice)):
        message = await sender.app.send_text(receiver.id, "hello")
        await sender.until_message(message.id, DeliveryState.DELIVERED)
    await alice.leave()
    await bob.leave()


async def test_equal_revisions_of_two_instances_do_not_hide_the_newer(
    tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    """The old computer went on and reached the number that the restored one begins with."""
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    await befriend(alice, bob)
    file = await backup(alice, tmp_path / "backup")
    own, _ = await alice.app.service.own()
    await alice.leave()
    await come_back(alice, file, thread)
    now, _ = await alice.app.service.own()
    await alice.crash()

    def claim(t: object) -> None:
        tx = t.own._tx  # type: ignore[attr-defined]
        tx.execute("UPDATE contacts SET revision = ?, instance = ?", (now.revision, own.instance))

    await bob.store.transaction(claim)
    await alice.sit_down()

    async def told() -> bool:
        standing = await bob.app.service.standing()
        return all(one.instance == now.instance for one in standing.contacts)

    await bob.until(told)
    assert [one.direction for one in await talk(bob, alice)] == []
    message = await bob.app.send_text(alice.id, "hello")
    await bob.until_message(message.id, DeliveryState.DELIVERED)
    assert [one.direction for one in await talk(alice, bob)] == [Direction.IN]
    await alice.leave()
    await bob.leave()
