"""How often a contact, or a card, may cost us a meeting (protocol 6, T17).

Whoever looks us up makes us punch and, if it goes on, do private operations.  Tries that came to
nothing: one in five seconds, six a minute.  A try that came to a session was a contact who proved
their key, so it does not hold up the next one: a program that is started anew is met at once.  All
together stay under thirty a minute.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

SPACING_S = 5.0
FAILED_A_MINUTE = 6
ALL_A_MINUTE = 30
MINUTE_S = 60.0


@dataclass(slots=True)
class _Row:
    """The times of one contact's tries of the last minute."""

    every: deque[float] = field(default_factory=deque)
    unproven: deque[float] = field(default_factory=deque)

    def forget_before(self, moment: float) -> None:
        """Drop what is older."""
        for times in (self.every, self.unproven):
            while times and times[0] < moment:
                times.popleft()


class AttemptLimit:
    """Counts by whoever looks us up: a contact's fingerprint or a card's id."""

    def __init__(self) -> None:
        self._rows: dict[bytes, _Row] = {}

    def admit(self, who: bytes, now: float) -> bool:
        """Count a try; False when it is one too many, which then counts for nothing."""
        row = self._rows.setdefault(who, _Row())
        row.forget_before(now - MINUTE_S)
        failed = row.unproven
        if len(row.every) >= ALL_A_MINUTE or len(failed) >= FAILED_A_MINUTE:
            return False
        if failed and now - failed[-1] < SPACING_S:
            return False
        row.every.append(now)
        failed.append(now)
        return True

    def proven(self, who: bytes) -> None:
        """The newest try of this contact came to a session."""
        row = self._rows.get(who)
        if row is not None and row.unproven:
            row.unproven.pop()
