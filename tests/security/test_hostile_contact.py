"""What a contact's program can tell ours: nothing that reaches beyond the two of us.

Alice and Bob are whole applications with encrypted files; Bob's says whatever a test wants.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from m2chat.messaging import control as c
from m2chat.messaging.model import DeliveryState
from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person, befriend

Friends = tuple[Person, Person]


@pytest_asyncio.fixture
async def friends(tmp_path: Path) -> AsyncIterator[Friends]:
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    await befriend(alice, bob)
    yield alice, bob
    await alice.leave()
    await bob.leave()


async def talk(alice: Person, bob: Person, text: str) -> None:
    """Both directions work."""
    for one, other in ((alice, bob), (bob, alice)):
        sent = await one.app.send_text(other.id, f"{text} from {one.name}")
        await one.until_message(sent.id, DeliveryState.DELIVERED)


def tell(sender: Person, receiver: Person, *messages: c.Control) -> None:
    """Say something on the session that stands."""
    session = sender.node.session(receiver.id)
    assert session is not None
    for message in messages:
        session.send_control(*c.encode(message))


@pytest.mark.parametrize("held", [0xFFFFFFFF, 0xFFFFFFFE, 1 << 31, 5_000])
async def test_nobody_can_use_up_our_revisions(friends: Friends, held: int) -> None:
    """A claim to hold our profile's last possible revision; else no contact of ours would ever
    hear of a pre-key again."""
    alice, bob = friends
    await talk(alice, bob, "before")
    for _ in range(3):
        tell(bob, alice, c.Have(1, held))
        await talk(alice, bob, "meanwhile")
    revision = (await alice.store.transaction(lambda t: t.own.profile())).revision
    assert min(held, 1 << 31) < revision < (1 << 31) + 100
    session = bob.node.session(alice.id)
    assert session is not None
    session.close()  # greetings, with the revision in them, are said anew
    await talk(alice, bob, "afterwards")


@pytest.mark.parametrize(
    "message",
    [
        c.Have(0xFFFFFFFF, 0),
        c.Sync(bytes(8), (1 << 64) - 1),
        c.Receipt(()),
        c.RequestHeld(bytes(16)),
        c.Request(bytes(16), bytes(8), bytes(32), bytes(16), bytes(8), "Mallory", "hello"),
    ],
    ids=lambda message: type(message).__name__,
)
async def test_what_does_not_belong_here_costs_a_session_at_most(
    friends: Friends, message: c.Control
) -> None:
    alice, bob = friends
    await talk(alice, bob, "before")
    tell(bob, alice, *[message] * 20)
    await talk(alice, bob, "afterwards")
    contact = await alice.contact(bob)
    assert contact is not None
    assert contact.name == "bob"
