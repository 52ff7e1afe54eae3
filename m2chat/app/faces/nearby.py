"""People in the same room who let each other see them (protocol page 38)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from m2chat.events import Event
from m2chat.ids import UserId

__all__ = ["NearbyChanged", "NearbyPeopleFace", "NearbyPerson", "NearbyState", "NearbyView"]


class NearbyState(StrEnum):
    """How far it is between us and somebody in this room."""

    SEEN = "seen"
    ASKED = "asked"  # by us; they have not answered
    ASKING = "asking"  # they ask us
    ACCEPTED = "accepted"  # we said yes; the two programs are meeting
    CONNECTED = "connected"  # a contact now


@dataclass(frozen=True, slots=True)
class NearbyPerson:
    """Somebody in this room."""

    id: str  # names them while we look; hexadecimal
    name: str  # as they call themselves
    words: tuple[str, ...]  # four, the same on both screens
    state: NearbyState
    contact: UserId | None = None  # once it is known


@dataclass(frozen=True, slots=True)
class NearbyView:
    """What there is to see."""

    looking: bool = False
    visible_until: float | None = None  # seconds since 1970 UTC; None: nobody sees us
    people: tuple[NearbyPerson, ...] = ()  # who asks us first, then by name


@dataclass(frozen=True, slots=True)
class NearbyChanged(Event):
    """Somebody came, went, asked or answered."""

    view: NearbyView


class NearbyPeopleFace(Protocol):
    """Every verb raises ``UserFacingError`` with one sentence."""

    async def look(self) -> NearbyView:
        """Begin to look; nobody sees us by that."""

    async def show(self, seconds: float = 600.0) -> NearbyView:
        """Let people in this room see our name for so long, an hour at most."""

    async def hide(self) -> NearbyView:
        """Be seen no more."""

    async def leave(self) -> None:
        """Look no more, and be seen no more."""

    async def view(self) -> NearbyView:
        """What there is to see now."""

    async def ask(self, person: str) -> NearbyView:
        """Ask somebody to be a contact; they get a card for one use, and say yes or nothing."""

    async def accept(self, person: str) -> NearbyView:
        """Say yes to somebody who asks; they are a contact as soon as the programs met."""
