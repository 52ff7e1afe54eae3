"""All who ask us in this room, and what they may cost (protocol page 38, ADR-0176).  Sans-IO.

Each answer that we give is one guess for somebody who stands between, so answers are few: from one
address four, then one a minute; from everywhere sixteen, then one in fifteen seconds, which makes
256 guesses of 2^32 in the hour that somebody can be seen at most.  Sixteen tries are open at once,
three of one address; one that does not show its words within ten seconds is thrown away and told.
A commitment that was answered once is never answered anew, so a repeated one gets nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.session_keys import Ephemeral
from m2chat.errors import WireError
from m2chat.net.services.nearby import Near, StepHead, StepKind, ask_key, end_step, shared_secret
from m2chat.net.services.nearby_words import NONCE_SIZE, Asked, Ended, Ending, StepEvent

OPEN_MAX = 16
OPEN_OF_SOURCE = 3
UNSHOWN_S = 10.0
GUESSES, GUESS_EVERY_S = 16, 15.0
GUESSES_OF_SOURCE, GUESS_OF_SOURCE_EVERY_S = 4, 60.0
SOURCES_MAX = 256
SPENT_MAX = 1_024  # commitments that were answered; more than an hour's


class Allowance:
    """So many at once, then one in so many seconds."""

    def __init__(self, count: int, every: float, now: float) -> None:
        self._most, self._every = float(count), every
        self._left, self._since = float(count), now

    def has(self, now: float) -> bool:
        """Whether one may be taken."""
        self._left = min(self._most, self._left + (now - self._since) / self._every)
        self._since = now
        return self._left >= 1

    def take(self) -> None:
        """Take one; the caller asked whether it may."""
        self._left -= 1


@dataclass(slots=True)
class _Open:
    """A try that is under way, and from which address it came."""

    asked: Asked
    source: str


class Questions:
    """Answers those who ask, within the bounds."""

    def __init__(
        self, own: Ephemeral, fingerprint: bytes, random: RandomSource, now: float
    ) -> None:
        """``own`` is the key under which we are seen."""
        self._own, self._fingerprint, self._random = own, fingerprint, random
        self._open: dict[bytes, _Open] = {}
        self._all = Allowance(GUESSES, GUESS_EVERY_S, now)
        self._of_sources: OrderedDict[str, Allowance] = OrderedDict()
        self._spent: OrderedDict[bytes, None] = OrderedDict()

    def __len__(self) -> int:
        """How many tries are open."""
        return len(self._open)

    def receive(
        self, head: StepHead, source: str, name: str | None, now: float
    ) -> tuple[bytes | None, list[StepEvent]]:
        """What to send back, and what became of it; ``name`` is as whom we are seen, if we are.

        Raises ``DecryptionFailed`` or ``WireError``.
        """
        found = self._open.get(head.sender)
        if found is not None:
            try:
                event = found.asked.receive(head, now)
            except DecryptionFailed:
                pass  # perhaps it asks, again or anew
            else:
                return self._went_on(head.sender, found, event)
        return self._ask(head, source, name, now)

    def agree(self, key: bytes, now: float) -> None:
        """Our person said that this one's words are the same."""
        if key in self._open:
            self._open[key].asked.agree(now)

    def differ(self, key: bytes) -> None:
        """Our person said that the words differ."""
        if key in self._open:
            self._open[key].asked.differ()

    def forget(self, key: bytes) -> None:
        """This one's try is over."""
        self._open.pop(key, None)

    def expire(self, now: float) -> list[Ended]:
        """Those that took too long; such as are settled go without a word."""
        ended: list[Ended] = []
        for key, one in tuple(self._open.items()):
            ending = one.asked.expire(now, UNSHOWN_S)
            if ending is not None:
                del self._open[key]
                if not one.asked.settled:
                    ended.append(Ended(key, ending))
        return ended

    def _went_on(
        self, key: bytes, found: _Open, event: StepEvent | None
    ) -> tuple[bytes | None, list[StepEvent]]:
        if isinstance(event, Ended):
            del self._open[key]
            return None, [event]
        return found.asked.reply(), [event] if event is not None else []

    def _ask(
        self, head: StepHead, source: str, name: str | None, now: float
    ) -> tuple[bytes | None, list[StepEvent]]:
        shared = shared_secret(self._own, head.sender)
        kind, content = head.open(ask_key(shared, self._own.public, head.sender))
        commitment = content.take(NONCE_SIZE)
        end_step(content)
        if kind is not StepKind.ASK:
            raise WireError("a step at the wrong time")
        found = self._open.get(head.sender)
        if found is not None and found.asked.commitment == commitment:
            return (None if found.asked.shown else found.asked.answer()), []
        if name is None or not self._may(commitment, source, now):
            return None, []
        events: list[StepEvent] = []
        if found is not None:  # they ask anew: the words from before are worth nothing
            del self._open[head.sender]
            if not found.asked.settled:
                late = Ending.LATE if found.asked.shown else Ending.BROKEN_OFF
                events.append(Ended(head.sender, late))
        own = Near(self._own.public, name)
        asked = Asked(own, shared, head.sender, commitment, self._fingerprint, self._random, now)
        self._open[head.sender] = _Open(asked, source)
        return asked.answer(), events

    def _may(self, commitment: bytes, source: str, now: float) -> bool:
        """Whether this costs a guess that we have; takes it."""
        of_source = sum(one.source == source for one in self._open.values())
        if commitment in self._spent or len(self._open) >= OPEN_MAX or of_source >= OPEN_OF_SOURCE:
            return False
        mine = self._of_sources.pop(source, None)
        mine = mine or Allowance(GUESSES_OF_SOURCE, GUESS_OF_SOURCE_EVERY_S, now)
        self._of_sources[source] = mine
        if len(self._of_sources) > SOURCES_MAX:
            self._of_sources.popitem(last=False)
        if not mine.has(now) or not self._all.has(now):
            return False
        mine.take()
        self._all.take()
        self._spent[commitment] = None
        if len(self._spent) > SPENT_MAX:
            self._spent.popitem(last=False)
        return True
