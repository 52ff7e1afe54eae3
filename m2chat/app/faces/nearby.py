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
    OLDER = "older"  # seen, but their program has to be updated before they can be asked
    NEWER = "newer"  # seen, but ours has to be
    ASKED = "asked"  # by us; the two programs are making the words
    COMPARING = "comparing"  # we asked, and the words are there to be compared
    ASKING = "asking"  # they ask us, and the words are there to be compared
    ACCEPTED = "accepted"  # our person said that the words are the same; theirs may not have yet
    CONNECTED = "connected"  # a contact now
    DIFFERENT = "different"  # somebody said that the words differ: there is no contact
    NO_ANSWER = "no_answer"  # it took too long, or they went


@dataclass(frozen=True, slots=True)
class NearbyPerson:
    """Somebody in this room."""

    id: str  # names them while we look; hexadecimal
    name: str  # as they call themselves
    words: tuple[str, ...]  # four, the same on both screens, while they are to be compared
    state: NearbyState
    contact: UserId | None = None  # once it is known


@dataclass(frozen=True, slots=True)
class NearbyView:
    """What there is to see."""

    looking: bool = False
    visible_until: float | None = None  # seconds since 1970 UTC; None: nobody sees us
    people: tuple[NearbyPerson, ...] = ()  # with words first, as they came; then by name
    differed: int = 0  # how often our person said within the hour that words differ
    broken_off: int = 0  # tries of others, since we look, that showed no words


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
        """Let the programs make four words with somebody who is seen; see ``COMPARING``."""

    async def accept(self, person: str) -> NearbyView:
        """Our person compared the four words, and they are the same: let them be a contact."""

    async def differ(self, person: str) -> NearbyView:
        """Our person compared them, and they differ; after three in an hour it is over here."""

    async def refuse(self, person: str) -> NearbyView:
        """Not now: forget this try; they are told nothing."""
