"""People in the same room, as the application sees them (protocol page 38); plain frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class NearbySighting:
    """Somebody lets people in this room see them; told again every two seconds."""

    key: bytes  # 32, names them while they look around
    name: str  # as they call themselves, unproven and not cleaned
    code: bytes  # 4; the same on their screen once we ask


@dataclass(frozen=True, slots=True)
class NearbyAsk:
    """Somebody in this room wants to be our contact."""

    key: bytes
    name: str
    code: bytes
    card: bytes  # 82, theirs, for one use


class NearbyListener(Protocol):
    """Who is told, on the node's loop."""

    def seen(self, person: NearbySighting) -> None:
        """Somebody is there."""

    def asked(self, ask: NearbyAsk) -> None:
        """Somebody asks us; the same question may be told several times."""


class NearbyFace(Protocol):
    """A look around."""

    def show(self, name: str) -> None:
        """Be seen under this name."""

    def hide(self) -> None:
        """Be seen no more."""

    def ask(self, person: bytes, card: bytes, name: str) -> None:
        """Give somebody who is seen our card."""

    def close(self) -> None:
        """Look no more, and be seen no more."""
