"""Fills ``app.faces.insight.InsightFace`` for one open profile."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from m2chat.app.faces.groups import GroupFace
from m2chat.app.faces.insight import (
    Donating,
    DonationLimits,
    Layer,
    LedgerServer,
    TestRun,
    TestStep,
    XRay,
)
from m2chat.app.faces.life import LifeFace
from m2chat.app.insight.contact_test import ContactTester
from m2chat.app.insight.donor import Donor
from m2chat.app.insight.layers import layers_of
from m2chat.app.insight.ledger_book import LedgerBook
from m2chat.app.insight.xray import file_lines, member_lines, stage_times
from m2chat.app.parts import Part, PartSurroundings
from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.model import Direction
from m2chat.net.inspection import DonationPicture, NodePicture
from m2chat.net.peers import IncomingFile, NodeFace, PeerSession

_NOTHING = NodePicture(0.0, False, "", "unknown", (), (), (), DonationPicture(False))


class Insight(Part):
    """The subject *seen nowhere else*."""

    def __init__(self, around: PartSurroundings, life: LifeFace, groups: GroupFace) -> None:
        self._around = around
        self._life, self._groups = life, groups
        self._book = LedgerBook(around)
        self.donor = Donor(around)
        self._tester = ContactTester(around)

    async def inspect(self) -> NodePicture:
        """Sessions, services and counters, as they are now."""
        node = self._around.node()
        return node.inspect() if node is not None else _NOTHING

    async def layers(self, contact: UserId) -> Sequence[Layer]:
        """The three layers between us and a contact."""
        record = await self._around.store.transaction(lambda t: t.contacts.get(contact))
        verified = record is not None and record.verified
        pictures = (await self.inspect()).sessions
        live = next((one for one in pictures if one.peer == contact), None)
        return tuple(layers_of(live, verified))

    async def xray(self, message: MessageId) -> XRay:
        """The story of a message with the times of its chain."""
        lines = await self._life.story(message)
        told = await self._around.service.life.told(message)
        steps = [line for line in lines if not line.layer]
        if told.message.file is not None:
            steps += file_lines(told.message.file)
        if isinstance(told.message.contact, GroupId) and told.message.direction is Direction.OUT:
            steps += member_lines(await self._groups.deliveries(message))
        layers = [line for line in lines if line.layer]
        return XRay((*steps, *layers), stage_times(told.steps, told.way))

    # -- the ledger ----------------------------------------------------------------------------

    async def ledger(self) -> Sequence[LedgerServer]:
        """What each server could learn of us in the last 30 days, the newest first."""
        return await self._book.servers()

    async def erase_ledger(self) -> None:
        """Forget all of it."""
        await self._book.erase()

    async def keeps_ledger(self) -> bool:
        """Whether it is kept."""
        return await self._book.kept()

    async def keep_ledger(self, on: bool) -> None:
        """Keep it, or erase it and keep none."""
        await self._book.keep(on)

    # -- the donated relay ---------------------------------------------------------------------

    async def donating(self) -> Donating:
        """The meter of the donated relay, and what holds it back."""
        return await self.donor.meter()

    async def set_donation(self, limits: DonationLimits) -> None:
        """How much is given; counts at once."""
        await self.donor.set(limits)

    # -- a test with a contact -----------------------------------------------------------------

    async def test(self, contact: UserId, tell: Callable[[TestRun], None]) -> Sequence[TestStep]:
        """Test the connection with a contact from both ends."""
        self._around.check_in_use()
        return await self._tester.run(contact, tell)

    async def may_test(self, contact: UserId) -> bool | None:
        """Whether a contact may test the connection with us."""
        return await self._tester.may(contact)

    async def let_test(self, contact: UserId, allowed: bool | None) -> None:
        """Answer it; None: ask again next time."""
        await self._tester.let(contact, allowed)

    def file_stream(self, session: PeerSession, stream: IncomingFile) -> bool:
        """Bytes of a test."""
        return self._tester.stream(session, stream)

    # -- Part ----------------------------------------------------------------------------------

    async def starting(self, node: NodeFace) -> None:
        """The network is about to run."""
        await self._book.starting(node)

    async def started(self, node: NodeFace) -> None:
        """The network runs."""
        await self.donor.started(node)
        self._around.spawn(self._book.run(), "ledger")

    async def stopped(self) -> None:
        """The network is down."""
        await self.donor.stopped()
        await self._book.stopped()
