"""The chain of somebody's messages in a group, and what of it a removal covers (protocol 15).

Every message names the digest of its author's message before.  A removal names the *ends*: the
messages of its target that the remover held and that no later one of them leads to.  What counts
is what a chain of digests leads to from there.  So nothing can be put in after the removal: not by
a number kept free, and not by a second message of one number; and it is the same for all.

A member who was away for a while lacks what was said meanwhile, and their chain would break there.
So a message is an end, too, when somebody whom it was said to is not told the next one; and the
newest 32 are named in any case, since one of them may still be on its way to somebody.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from m2chat.messaging.groups.entry import LAST_LIMIT
from m2chat.messaging.groups.log import Log
from m2chat.messaging.groups.message import open_message
from m2chat.messaging.groups.ports import Kept, Stands

Before = Mapping[bytes, bytes]  # the digest of a message: the digest of the one before
_REMEMBERED = 100_000
_NEWEST = 32


class Chains:
    """Which message comes before which; remembered, since a digest always means the same."""

    def __init__(self) -> None:
        self._before: dict[bytes, bytes] = {}

    def before(self, kept: Kept) -> bytes:
        """The digest that a message names as the one before; empty for none."""
        if kept.digest not in self._before:
            if len(self._before) >= _REMEMBERED:
                self._before.clear()
            self._before[kept.digest] = open_message(kept.group, kept.sealed).prev
        return self._before[kept.digest]

    def of(self, rows: Sequence[Kept]) -> Chain:
        """The chain of one author's messages."""
        return Chain(lambda: {kept.digest: self.before(kept) for kept in rows})

    def ends(self, log: Log, rows: Sequence[Kept]) -> tuple[bytes, ...]:
        """What a removal written now names of these messages of one author; the newest first."""
        said = [kept for kept in rows if kept.stands is Stands.YES]
        after: dict[bytes, list[Kept]] = {}
        for kept in said:
            after.setdefault(self.before(kept), []).append(kept)
        found = [
            kept
            for kept in said
            if not any(_reaches_all(log, later, kept) for later in after.get(kept.digest, ()))
        ]
        newest = sorted(said, key=_place, reverse=True)[:_NEWEST]
        named = sorted(found, key=_place, reverse=True)[:LAST_LIMIT] + newest
        return tuple(dict.fromkeys(kept.digest for kept in named))[:LAST_LIMIT]


class Chain:
    """The chain of one author; read only when there is a removal to judge by."""

    def __init__(self, load: Callable[[], Before]) -> None:
        self._load = load
        self._before: Before | None = None
        self._reached: dict[tuple[bytes, ...], set[bytes]] = {}

    def leads(self, last: tuple[bytes, ...], digest: bytes) -> bool:
        """Whether a chain leads to this message from any of these."""
        if last not in self._reached:
            if self._before is None:
                self._before = self._load()
            self._reached[last] = _reached(last, self._before)
        return digest in self._reached[last]


def _place(kept: Kept) -> tuple[int, bytes]:
    return kept.number, kept.digest


def _reached(last: tuple[bytes, ...], before: Before) -> set[bytes]:
    found: set[bytes] = set()
    for end in last:
        at = end
        while at in before and at not in found:
            found.add(at)
            at = before[at]
    return found


def _reaches_all(log: Log, later: Kept, kept: Kept) -> bool:
    """Whether the later one was said to everybody to whom the other was."""
    if later.heads == kept.heads:
        return True
    return log.view(kept.heads).members.keys() <= log.view(later.heads).members.keys()
