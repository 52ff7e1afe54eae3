"""What came: shown once, receipted every time, and a gap is seen (protocol 13).

For each sender and instance the highest number and its hash are kept, and which numbers below it
never came.  A message is a *duplicate* when its id is known (receipt again, show nothing), *late*
when it fills a missing number, and *new* otherwise.  A new one whose number jumps, or whose prev
is not the hash of the one before it, stands behind a gap.
"""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.messaging.contents import Void
from m2chat.messaging.envelope import Inner
from m2chat.messaging.ports import ContactTable
from m2chat.messaging.records import ZERO_HASH, Chain

INSTANCES_LIMIT = 16  # of one contact whose numbering is followed
MOST_MISSING = 1000  # numbers kept one by one; a longer gap is counted, not listed


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a message that is not a duplicate stands in its sender's row."""

    missing: int  # how many numbers before it never came
    broken: bool  # it does not point to the message before it
    seen: bool = False  # its number was followed before: it comes again

    @property
    def gap(self) -> bool:
        """Whether something is missing right before it."""
        return self.missing > 0 or self.broken


def place(contacts: ContactTable, inner: Inner, content: object) -> Placed:
    """Follow the numbering by one message that is no duplicate."""
    sender, instance = inner.sender, inner.instance
    chain = contacts.chain(sender, instance)
    fresh = chain is None
    if chain is None:
        # the first message of an instance points to nothing; a restored profile counts on from
        # where its backup stood, so that its first number need not be 1
        chain = Chain(inner.seq - 1 if inner.prev == ZERO_HASH else 0, ZERO_HASH)
    # the message after a void points to what the void replaced
    own_hash = content.hash if isinstance(content, Void) else inner.hash
    if inner.seq <= chain.seq:
        late = contacts.fill_missing(sender, instance, inner.seq)
        return Placed(0, broken=not late, seen=not late)
    missing = inner.seq - chain.seq - 1
    if missing:
        first = max(chain.seq + 1, inner.seq - MOST_MISSING)
        contacts.add_missing(sender, instance, range(first, inner.seq))
    contacts.save_chain(sender, instance, Chain(inner.seq, own_hash))
    if fresh:  # each was restored once; nobody restores a profile so often
        record = contacts.get(sender)
        known = record.instance if record is not None and record.instance else instance
        contacts.keep_chains(sender, (instance, known), INSTANCES_LIMIT)
    return Placed(missing, broken=not missing and inner.prev != chain.hash)


def followed(chain: Chain | None, first_missing: int | None) -> int:
    """The highest number without a gap, for SYNC."""
    if chain is None:
        return 0
    return chain.seq if first_missing is None else first_missing - 1
