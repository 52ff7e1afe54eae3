"""People in the same room, as the application sees them (protocol page 38); plain frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from m2chat.net.services.nearby import Age
from m2chat.net.services.nearby_words import Agreed, Ended, Ending, Words

__all__ = ["Age", "Agreed", "Ended", "Ending", "NearbyFace", "NearbyListener", "NearbySighting",
           "Words"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class NearbySighting:
    """Somebody lets people in this room see them; told again every two seconds."""

    key: bytes  # 32, names them while they look around
    name: str  # as they call themselves, unproven and not cleaned
    age: Age = Age.SAME  # only the same can be asked


class NearbyListener(Protocol):
    """Who is told, on the node's loop."""

    def seen(self, person: NearbySighting) -> None:
        """Somebody is there."""

    def words(self, words: Words) -> None:
        """The words of a try stand on this screen, and on theirs."""

    def agreed(self, agreed: Agreed) -> None:
        """Their person said that the words are the same."""

    def ended(self, ended: Ended) -> None:
        """A try is over; its words are worth nothing any more."""


class NearbyFace(Protocol):
    """A look around."""

    def show(self, name: str) -> None:
        """Be seen under this name."""

    def hide(self) -> None:
        """Be seen no more; nobody new is answered, tries under way go on."""

    def ask(self, person: bytes, name: str) -> None:
        """Begin a try with somebody who is seen, in place of an older one."""

    def agree(self, person: bytes, card: bytes) -> None:
        """Our person said that the words are the same; the card is for a try that we began."""

    def differ(self, person: bytes) -> None:
        """Our person said that the words differ; they are told."""

    def drop(self, person: bytes) -> None:
        """Our person wants no more of this try; they hear nothing."""

    def close(self) -> None:
        """Look no more, and be seen no more."""
