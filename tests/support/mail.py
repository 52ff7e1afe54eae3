"""Two friends, a network and two stores: what tests of offline delivery need."""

from __future__ import annotations

from pathlib import Path

from m2chat.app.faces.offline import TreatyState, TreatyView
from m2chat.messaging.model import Message
from tests.support.fake_clock import FakeClock
from tests.support.fake_network import FakeNetwork
from tests.support.fake_stores import FakeStoreWorld
from tests.support.persons import CIRCLE, Person, befriend

STORES = (b"\x51" * 32, b"\x52" * 32)
DAY_S = 86_400.0


class Hills(FakeNetwork):
    """A network with two stores."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self.world = FakeStoreWorld(clock, {CIRCLE.public_key: STORES})
        self.stores = self.world

    def boxes(self) -> int:
        """How many envelopes lie at all stores."""
        return sum(len(box.items) for box in self.world.mailboxes.values())


async def make_friends(folder: Path, network: Hills, clock: FakeClock) -> tuple[Person, Person]:
    """Alice and Bob, contacts of each other, both on line."""
    alice = await Person("alice", folder / "alice", network, clock).begin()
    bob = await Person("bob", folder / "bob", network, clock).begin()
    await befriend(alice, bob)
    return alice, bob


async def until_treaty(person: Person, other: Person, state: TreatyState) -> TreatyView:
    """Wait for a state of the agreement."""

    async def question() -> TreatyView | None:
        found = await person.app.offline.treaty(other.id)
        return found if found.state is state else None

    found = await person.until(question)
    assert found is not None
    return found


async def until_open(*people: Person) -> None:
    """Wait until everybody's tokens lie at every store."""
    for person in people:

        async def question(person: Person = person) -> bool:
            offline = person.app.service.offline
            boxes = await offline.mailboxes.all()
            return len(boxes) == len(STORES) and not await offline.mailboxes.announcements()

        await person.until(question)


async def agree(alice: Person, bob: Person, days: int = 7, max_mib: int = 64) -> None:
    """Alice offers, Bob accepts; both may write at two stores afterwards."""
    await alice.app.offline.offer(bob.id, days, max_mib)
    await until_treaty(bob, alice, TreatyState.ASKED)
    await bob.app.offline.accept(alice.id)
    await until_treaty(alice, bob, TreatyState.ACTIVE)
    await until_signed(alice, bob)
    await until_signed(bob, alice)
    await until_open(alice, bob)


async def until_signed(person: Person, other: Person) -> None:
    """Wait until both signatures of all four treaties are known to both."""

    async def question() -> bool:
        rows = await person.store.transaction(lambda t: t.offline.agreements.treaties(other.id))
        return len(rows) == 4 and all(row.holds for row in rows)

    await person.until(question)


async def texts(person: Person, other: Person) -> list[Message]:
    """Everything in the conversation."""
    return list(await person.app.messages(other.id, limit=1000))
