"""An expiry wheel: members that live on are moved only when their bucket comes round.

A packet that proves life costs one assignment in the member; the wheel looks at each member about
once per lifetime, whatever its traffic.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar


class Expiring(Protocol):
    """What a wheel asks of its members: to remember the bucket that they are in."""

    bucket: int


T = TypeVar("T", bound=Expiring)


class ExpiryWheel(Generic[T]):
    """Buckets of one second, by the time at which a member may die at the earliest."""

    def __init__(self, lifetime: float) -> None:
        """``lifetime`` in seconds."""
        self._lifetime = lifetime
        self._buckets: dict[int, set[T]] = defaultdict(set)

    def __len__(self) -> int:
        """How many members there are."""
        return sum(len(bucket) for bucket in self._buckets.values())

    def add(self, member: T, now: float) -> None:
        """A member that showed life at ``now``."""
        member.bucket = int(now + self._lifetime) + 1
        self._buckets[member.bucket].add(member)

    def discard(self, member: T) -> None:
        """Forget a member, if it is here."""
        if member.bucket in self._buckets:
            self._buckets[member.bucket].discard(member)

    def expire(self, now: float, alive_at: Callable[[T], float]) -> list[T]:
        """Remove and return the members whose last sign of life is a lifetime ago."""
        gone = []
        for due in sorted(due for due in self._buckets if due <= now):
            for member in self._buckets.pop(due):
                if alive_at(member) + self._lifetime <= now:
                    gone.append(member)
                else:
                    self.add(member, alive_at(member))
        return gone
