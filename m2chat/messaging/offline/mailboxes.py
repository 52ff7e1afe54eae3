"""Our mailboxes: two in each circle where something is agreed, and who may write there.

A mailbox is an Ed25519 key at one store.  It is replaced after 30 days, or when its store is gone
from the circle's list for a day; the old one is emptied for 7 days more.  Every change raises our
PROFILE, by which contacts learn where to write.  The tokens of a mailbox are announced anew
whenever a window moved; the number of a set follows the clock, so that a restored profile is not
held for an old one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from m2chat.crypto.kdf import h
from m2chat.crypto.randomness import RandomSource
from m2chat.ids import UserId
from m2chat.messaging.model import ContactState
from m2chat.messaging.offline import tokens
from m2chat.messaging.offline.model import (
    STORES_WANTED,
    MailboxesDue,
    MailboxRow,
    TreatyState,
    Window,
)
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings

DAY_S = 86_400.0
RENEW_S = 30 * DAY_S
EMPTIED_S = 7 * DAY_S
KEEP_EVERY_S = 10 * DAY_S  # a store keeps a mailbox open for 45 days after it was asked


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a store is to be told of one mailbox."""

    box: MailboxRow
    open: bool  # ask it to open the mailbox, or to keep it open
    hashes: tuple[bytes, ...] | None  # the set of tokens; None: it stands
    digest: bytes  # which windows the set is made of
    revision: int


def of_circle(t: Tables, circle: bytes) -> list[MailboxRow]:
    """The mailboxes of a circle that contacts are told, the newest first."""
    every = t.offline.mailboxes.all()
    return [box for box in every if box.circle == circle and box.retired_at is None]


def choose(
    t: Tables, circle: bytes, services: Sequence[bytes], now: float, random: RandomSource
) -> list[MailboxRow]:
    """The mailboxes of a circle; where fewer than two are, more at ``services``, in their order."""
    held = of_circle(t, circle)
    free = [one for one in services if one not in {box.store for box in held}]
    added = [
        MailboxRow(circle, store, random.bytes(32), now)
        for store in free[: max(0, STORES_WANTED - len(held))]
    ]
    for box in added:
        t.offline.mailboxes.save(box)
    if added:
        t.own.raise_revision()
    return [*held, *added]


def windows(t: Tables, store: bytes) -> list[tuple[ContactRecord, Window]]:
    """Who may write to us at one store, and with which tokens."""
    found = []
    for agreement in t.offline.agreements.all():
        if agreement.state is not TreatyState.ACTIVE:
            continue
        record = t.contacts.get(agreement.contact)
        if record is None or record.state is not ContactState.READY:
            continue
        rows = t.offline.agreements.treaties(record.id)
        holds = any(row.incoming and row.store == store and row.holds for row in rows)
        if holds and record.instance is not None and record.pair_root is not None:
            series = tokens.series(record.instance, agreement.revision)
            found.append((record, t.offline.mailboxes.window(record.id, store, series)))
    return found


def told(t: Tables, contact: UserId) -> bool:
    """Whether a store knows by which tokens this contact may leave something for us."""
    for box in t.offline.mailboxes.all():
        allowed = windows(t, box.store)
        named = any(record.id == contact for record, _ in allowed)
        if named and box.announced == _digest(allowed):
            return True
    return False


def _digest(allowed: Sequence[tuple[ContactRecord, Window]]) -> bytes:
    """Which windows a set of tokens is made of."""
    marks = (w.contact.raw + w.series + w.base.to_bytes(4, "big") for _, w in allowed)
    return h(*sorted(marks))


def real_hashes(record: ContactRecord, window: Window, numbers: range) -> dict[bytes, int]:
    """Hash of each token of a contact at a store -> its number."""
    root = record.pair_root or b""
    return tokens.hashes(root, record.id, window.series, window.store, numbers)


OLD_AHEAD_S = 60 * DAY_S  # so far a clock may have gone wrong before


class Mailboxes:
    """What stores are to be told of our mailboxes."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._store = around.store

    async def announcements(self) -> list[Announcement]:
        """Everything that a store should know and does not, as far as we know."""
        now, random = self._around.clock.wall(), self._around.random

        def work(t: Tables) -> list[Announcement]:
            found = []
            for box in t.offline.mailboxes.all():
                allowed = windows(t, box.store)
                if not allowed and not box.announced:
                    continue
                digest = _digest(allowed)
                hashes = None
                if digest != box.announced:
                    many = len(allowed)
                    real = [
                        one
                        for record, window in allowed
                        for one in real_hashes(record, window, tokens.window(window.base, many))
                    ]
                    hashes = tuple(tokens.announced(real, random))
                stale = box.retired_at is None and now - box.kept_at >= KEEP_EVERY_S
                if hashes is not None or stale:
                    revision = max(box.revision + 1, int(now))
                    found.append(Announcement(box, stale, hashes, digest, revision))
            return found

        return await self._store.transaction(work)

    async def announced(self, done: Announcement) -> None:
        """The store knows it now."""
        now = self._around.clock.wall()

        def change(box: MailboxRow) -> MailboxRow:
            kept = now if done.open else box.kept_at
            if done.hashes is None:
                return replace(box, kept_at=kept)
            return replace(box, kept_at=kept, revision=done.revision, announced=done.digest)

        await self._change(done.box.seed, change)

    async def lost(self, seed: bytes, revision: int | None = None) -> None:
        """The store does not have the mailbox, or a newer set than ``revision``: tell it anew."""

        now = self._around.clock.wall()

        def change(box: MailboxRow) -> MailboxRow:
            # not without end: a store that always says so would use up all numbers
            farthest = max(int(now + OLD_AHEAD_S), box.revision)
            higher = box.revision if revision is None else min(revision + int(DAY_S), farthest)
            return replace(box, kept_at=0.0, announced=b"again", revision=higher)

        await self._change(seed, change)

    async def tend(self, services: Mapping[bytes, Sequence[bytes]]) -> list[MailboxRow]:
        """Replace what is old or whose store is gone, forget what was emptied long enough.

        ``services``: circle_pk -> svc_pk of its stores, of the circles that are reached.  Returns
        the mailboxes that were forgotten.
        """
        now = self._around.clock.wall()

        def work(t: Tables) -> list[MailboxRow]:
            gone, changed = [], False
            for box in t.offline.mailboxes.all():
                listed = services.get(box.circle, ())
                if box.retired_at is None:
                    old = now - box.made_at >= RENEW_S
                    homeless = bool(listed) and box.store not in listed
                    if old or (homeless and now - box.made_at >= DAY_S):
                        t.offline.mailboxes.save(replace(box, retired_at=now))
                        if old and not homeless:
                            new = MailboxRow(
                                box.circle, box.store, self._around.random.bytes(32), now
                            )
                            t.offline.mailboxes.save(new)
                        changed = True
                elif now - box.retired_at >= EMPTIED_S:
                    t.offline.mailboxes.remove(box.seed)
                    gone.append(box)
            t.offline.mailboxes.forget_picked_up(now - 4 * EMPTIED_S)
            if changed:
                t.own.raise_revision()
                self._around.tell(t, MailboxesDue())
            return gone

        return await self._store.transaction(work)

    async def all(self) -> list[MailboxRow]:
        """All of them that hold, or may hold, mail: those that a store was told of."""
        rows = await self._store.transaction(lambda t: t.offline.mailboxes.all())
        return [box for box in rows if box.announced]

    async def _change(self, seed: bytes, change: Callable[[MailboxRow], MailboxRow]) -> None:
        def work(t: Tables) -> None:
            for box in t.offline.mailboxes.all():
                if box.seed == seed:
                    t.offline.mailboxes.save(change(box))

        await self._store.transaction(work)


def who_may(t: Tables, store: bytes, token_hash: bytes) -> tuple[UserId, Window, int] | None:
    """Whose token this is, and its number."""
    for record, window in windows(t, store):
        number = real_hashes(record, window, tokens.recognized(window.base)).get(token_hash)
        if number is not None:
            return record.id, window, number
    return None
