"""``InsightFace`` for tests of the window: figures that a test sets, verbs that it can ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from m2chat.app.faces.insight import (
    Donating,
    DonationLimits,
    DonationPicture,
    Layer,
    LedgerServer,
    NodePicture,
    StageTimes,
    TestRun,
    TestStep,
    XRay,
)
from m2chat.app.insight import findings
from m2chat.app.insight.layers import layers_of
from m2chat.app.insight.ledger_words import server_of
from m2chat.errors import UserFacingError
from m2chat.ids import MessageId, UserId
from m2chat.messaging.contact_test import Check, State, Step
from m2chat.messaging.insight import LedgerEntry
from m2chat.messaging.model import Presence
from tests.support.pictures import node_picture, session_picture

if TYPE_CHECKING:
    from tests.support.fake_app import FakeApplication


def entry(now: float) -> LedgerEntry:
    """A look-up server that was used for an afternoon."""
    facts = {
        "seen_as": {b"198.51.100.7:40112": 4},
        "said": {b"Register": 6, b"Rids": 6, b"Keep": 1_320, b"Lookup": 9, b"Ask": 41},
        "heard": {b"Found": 3, b"There": 40, b"Notify": 5, b"Kept": 1_318},
        "id": {bytes([number]) * 16: 1 for number in range(32)},
        "asked": {bytes([number]) * 16: 3 for number in range(100, 103)},
    }
    return LedgerEntry(
        b"c" * 32, b"s" * 32, "Riverside", "203.0.113.1:4700", 1, now - 14_400, now - 7_260,
        1_402, 1_388, 182_310, 121_004, 0, 0, facts, b"k" * 32, now - 14_400, 0,
    )  # fmt: skip


class FakeInsight:
    """What the sample profile sees."""

    def __init__(self, app: FakeApplication) -> None:
        self._app = app
        self.looks = 0  # how often the network was looked at
        self.kept = True
        self.refusal: UserFacingError | None = None
        self.allowed: dict[UserId, bool | None] = {}
        self.limits = DonationLimits()
        self.picture: NodePicture | None = None  # set by a test
        self.entries = [entry(app.now)]

    async def inspect(self) -> NodePicture:
        """Everybody who is online, with moving figures."""
        self.looks += 1
        if self.picture is not None:
            return self.picture
        live = [
            session_picture(
                one.id,
                one.route.value if one.route.value != "none" else "direct",
                rtt_s=0.023 + 0.004 * (self.looks % 7),
                bytes_out=40_000 * self.looks * (1 + self.looks % 5),
                bytes_in=22_000 * self.looks,
            )
            for one in self._app.people.values()
            if one.presence is Presence.ONLINE
        ]
        return node_picture(self.looks * 0.5, *live)

    async def layers(self, contact: UserId) -> Sequence[Layer]:
        """By the real rules."""
        live = next((one for one in (await self.inspect()).sessions if one.peer == contact), None)
        return tuple(layers_of(live, self._app.people[contact].verified))

    async def xray(self, message: MessageId) -> XRay:
        """The story of the fake, and a quick way."""
        lines = await self._app.life.story(message)
        return XRay(tuple(lines), StageTimes(18.4, 212.0, 84.0))

    async def ledger(self) -> Sequence[LedgerServer]:
        """By the real rules."""
        return tuple(server_of(one, self._app.now) for one in self.entries)

    async def erase_ledger(self) -> None:
        """Nothing is left."""
        self.entries = []

    async def keeps_ledger(self) -> bool:
        """Whether it is kept."""
        return self.kept

    async def keep_ledger(self, on: bool) -> None:
        """Remember it."""
        self.kept = on
        if not on:
            self.entries = []

    async def test(self, contact: UserId, tell: Callable[[TestRun], None]) -> Sequence[TestStep]:
        """A good one, step by step."""
        if self.refusal is not None:
            raise self.refusal
        live = session_picture(contact)
        made: list[TestStep] = []
        for step in (
            findings.session_step(live),
            findings.speed_step("there", 2.1e6),
            findings.their_step(Step(b"t" * 8, Check.MAPPING, State.WARN, 3)),
            findings.speed_step("back", 1.8e6),
            findings.mtu_step(live),
        ):
            made.append(step)
            tell(TestRun(contact, "run", tuple(made)))
        tell(TestRun(contact, "run", tuple(made), over=True))
        return tuple(made)

    async def may_test(self, contact: UserId) -> bool | None:
        """What was answered."""
        return self.allowed.get(contact)

    async def let_test(self, contact: UserId, allowed: bool | None) -> None:
        """Remember it."""
        self.allowed[contact] = allowed

    async def donating(self) -> Donating:
        """Somebody is helped while it is on."""
        now = DonationPicture(self.limits.on, 18_400_000, 16_120, 9, 2 if self.limits.on else 0)
        return Donating(self.limits, self.limits.on, "", 18_400_000, now)

    async def set_donation(self, limits: DonationLimits) -> None:
        """Remember it."""
        self.limits = limits
