"""When to try again, and what goes into one envelope.  It never gives up by itself.

The wait after the n-th try without a receipt is 0.5 s x 2^n, at most 60 s, +-50 % (protocol 12),
so that two peers or a thousand do not all try at the same moment.
"""

from __future__ import annotations

from collections.abc import Iterable

from m2chat.crypto.randomness import RandomSource
from m2chat.messaging.contents import ContentKind
from m2chat.messaging.envelope import Inner, fits
from m2chat.messaging.model import ContactState
from m2chat.messaging.records import ContactRecord, OutboxItem

FIRST_WAIT_S = 0.5
LONGEST_WAIT_S = 60.0


class Backoff:
    """The tries for one peer; times are of the monotonic clock, in seconds."""

    def __init__(self, random: RandomSource) -> None:
        self._random = random
        self._due = 0.0
        self.attempts = 0

    def due(self, now: float) -> bool:
        """Whether the next try may be made."""
        return now >= self._due

    def wait(self, now: float) -> float:
        """Seconds until the next try may be made."""
        return max(0.0, self._due - now)

    def failed(self, now: float) -> float:
        """A try brought no receipt; returns the seconds to wait."""
        base = min(FIRST_WAIT_S * 2.0 ** min(self.attempts, 16), LONGEST_WAIT_S)
        spread = int.from_bytes(self._random.bytes(2), "big") / 0xFFFF  # 0..1
        wait = base * (0.5 + spread)
        self.attempts += 1
        self._due = now + wait
        return wait

    def reset(self) -> None:
        """A receipt came, or the person or the network asks: at once."""
        self.attempts, self._due = 0, 0.0


def next_batch(items: Iterable[OutboxItem]) -> list[OutboxItem]:
    """The longest start of a row that fits into one envelope; at least one item if there is any."""
    chosen: list[OutboxItem] = []
    inners: list[Inner] = []
    for item in items:
        inner = Inner.decode(item.inner)
        if not fits(inners, inner):
            break
        chosen.append(item)
        inners.append(inner)
    return chosen


def of_groups(item: OutboxItem) -> bool:
    """Whether somebody who is no contact may be told this."""
    return Inner.decode(item.inner).kind in (ContentKind.GROUP, ContentKind.VOID)


def can_receive(record: ContactRecord, now: float, *, groups: bool = False) -> bool:
    """Whether an envelope can be made for this contact: ready, certificate, valid pre-key.

    ``groups``: what belongs to groups may go to them in any case (``surroundings.group_alone``).
    """
    talking = record.state in (ContactState.READY, ContactState.MEMBER) and record.acknowledged
    return (
        (talking or groups)
        and record.certificate is not None
        and record.prekey is not None
        and int.from_bytes(record.prekey[:4], "big") > now
    )
