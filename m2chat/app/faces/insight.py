"""Seen nowhere else: what happens to the connection, what servers learned, a test with a contact.

All of it is local.  Sentences are English with values by name (``Said``): a face says them in the
person's language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from m2chat.app.faces.life import StoryLine
from m2chat.events import Event
from m2chat.ids import MessageId, UserId
from m2chat.net.inspection import (
    DonationPicture,
    KeyPicture,
    NodePicture,
    PathPicture,
    PathUse,
    ServiceKind,
    ServicePicture,
    SessionPicture,
)

__all__ = [
    "Donating",
    "DonationLimits",
    "DonationPicture",
    "InsightFace",
    "KeyPicture",
    "Layer",
    "LedgerServer",
    "NodePicture",
    "PathPicture",
    "PathUse",
    "Said",
    "ServiceKind",
    "ServicePicture",
    "SessionPicture",
    "StageTimes",
    "TestAsked",
    "TestRun",
    "TestStep",
    "XRay",
    "plural",
]


def plural(text: str, n: int) -> str:
    """``id(s)`` and ``box(es)`` as English has them for ``n``."""
    return text.replace("(es)", "" if n == 1 else "es").replace("(s)", "" if n == 1 else "s")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with its values; ``n`` decides the form of a word and stands for ``%n``."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    n: int = -1

    def __str__(self) -> str:
        """In English."""
        text = self.text.format(**self.values) if self.values else self.text
        return text if self.n < 0 else plural(text.replace("%n", str(self.n)), self.n)


@dataclass(frozen=True, slots=True)
class Layer:
    """One of the three layers around what is said to a contact."""

    layer: str  # message, session, packet
    title: Said
    algorithm: str
    age_s: float | None  # of the key in use; None: no key is in use now
    bytes: int | None  # under that key, both ways; None: each message has a key of its own
    warning: Said | None = None


@dataclass(frozen=True, slots=True)
class LedgerServer:
    """What one server could learn of us within the days that are kept."""

    server: str  # the first 16 hexadecimal digits of its key
    address: str
    circle: str
    kinds: tuple[ServiceKind, ...]  # what we really used it for
    first_at: float
    last_at: float
    packets_out: int
    packets_in: int
    bytes_out: int
    bytes_in: int
    forwarded: int
    saw: tuple[Said, ...]
    not_saw: tuple[Said, ...]
    forgot: Said | None  # what it has forgotten meanwhile, as far as that can be known
    ids: tuple[str, ...]  # hashed ids that it saw, in hexadecimal


@dataclass(frozen=True, slots=True)
class TestStep:
    """One step of a test with a contact."""

    __test__ = False

    check: str  # session, asked, look-up, direct, relay, there, back, mtu, ...
    ours: bool  # seen from here; else the contact's computer told
    state: str  # ok, warn, bad, skipped
    sentence: Said
    value: float = 0.0  # milliseconds, bytes, or bytes a second, as the check has it


@dataclass(frozen=True, slots=True)
class TestRun(Event):
    """A test with a contact goes on."""

    __test__ = False

    contact: UserId
    run: str
    steps: tuple[TestStep, ...]
    over: bool = False


@dataclass(frozen=True, slots=True)
class TestAsked(Event):
    """A contact would like to test the connection; ``let_test`` answers."""

    __test__ = False

    contact: UserId


@dataclass(frozen=True, slots=True)
class StageTimes:
    """Milliseconds that each link of a message's chain took; None: not needed, or not timed."""

    look_up_ms: float | None = None
    route_ms: float | None = None
    contact_ms: float | None = None  # from handing over to their receipt


@dataclass(frozen=True, slots=True)
class XRay:
    """All that is known of one message."""

    lines: tuple[StoryLine, ...]  # what happened, oldest first, then members, then layers
    times: StageTimes


@dataclass(frozen=True, slots=True)
class DonationLimits:
    """How much is given."""

    on: bool = False
    a_day: int = 1_000_000_000  # bytes; then it rests until the next day (UTC)
    on_battery: bool = False
    on_metered: bool = False


@dataclass(frozen=True, slots=True)
class Donating:
    """The meter."""

    limits: DonationLimits
    working: bool  # chosen, and nothing holds it back
    held_back: str  # "", day, battery, metered, offline
    today: int  # bytes forwarded today
    now: DonationPicture


class InsightFace(Protocol):
    """What a person can see of the network and of those who help."""

    async def inspect(self) -> NodePicture:
        """Sessions, services and counters, as they are now."""

    async def layers(self, contact: UserId) -> Sequence[Layer]:
        """The three layers between us and a contact: message, session, packet."""

    async def xray(self, message: MessageId) -> XRay:
        """The story of a message with the times of its chain; raises ``UserFacingError``."""

    async def ledger(self) -> Sequence[LedgerServer]:
        """What each server could learn of us in the last 30 days, the newest first."""

    async def erase_ledger(self) -> None:
        """Forget all of it."""

    async def keeps_ledger(self) -> bool:
        """Whether it is kept."""

    async def keep_ledger(self, on: bool) -> None:
        """Keep it, or erase it and keep none."""

    async def donating(self) -> Donating:
        """The meter of the donated relay, and what holds it back."""

    async def set_donation(self, limits: DonationLimits) -> None:
        """How much is given; counts at once."""

    async def test(self, contact: UserId, tell: Callable[[TestRun], None]) -> Sequence[TestStep]:
        """Test the connection with a contact from both ends; ``tell`` hears each step on the
        node's loop.  Raises ``UserFacingError`` when they are not there or do not allow it."""

    async def may_test(self, contact: UserId) -> bool | None:
        """Whether a contact may test the connection with us; None: we are asked first."""

    async def let_test(self, contact: UserId, allowed: bool | None) -> None:
        """Answer it; None: ask again next time."""
