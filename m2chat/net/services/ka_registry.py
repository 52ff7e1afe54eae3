"""What a KA does (protocol 6): holds registrations in memory, introduces who asks to who is asked.

A set is live when REGISTER and every part of RIDS of its newest revision arrived; then it takes
the place of the one before in one step.  Per rid at most 2 registrations count (card rids: 4) and
the newest wins (T16); the one that fell out is told so by KEPT with revision 0 and comes back with
its next set.  A look-up that matches nothing, or that the rules forbid, is answered alike (T15).
Nothing is written anywhere; a registration goes with its association.

Sans-IO: messages and the time come in, ``send`` takes what goes out.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.net.errors import CloseCode, ProtocolError
from m2chat.net.services.listener import ServedAssociation
from m2chat.net.services.rid_table import RidTable
from m2chat.net.wire.control import (
    ENTRY_SIZE,
    LOOKUP_DATAGRAM_SIZE,
    NOTIFY_DATAGRAM_SIZE,
    RID_SIZE,
    RIDS_LIMIT,
    Bye,
    ControlMessage,
    Keep,
    Lookup,
    Moved,
    NoMatch,
    Register,
    RidFlag,
    Rids,
)
from m2chat.net.wire.control_codec import (
    encode_control,
    encode_found,
    encode_kept,
    encode_notify,
)

REGISTRATIONS_LIMIT = 100_000
MEMORY_LIMIT = 400 << 20
HOLDERS, CARD_HOLDERS = 2, 4
INTRO_SECONDS = 60.0
INTROS_LIMIT = 200_000
INTROS_PER_LOOKER = 512
TOLD_LIMIT = 8  # a look-up is sent four times; more is an attack on the one looked up

# Bytes a registration costs beside its blob and ids, and a row of the table at its worst load.
_FIXED_COST, _ROW_COST = 1_600, 54

# Plain numbers: an enum's "&" costs more than all else that is done for a rid.
_RELAY_ONLY, _CARD, _SELF = (int(flag) for flag in (RidFlag.RELAY_ONLY, RidFlag.CARD, RidFlag.SELF))

Send = Callable[[ServedAssociation, bytes, int], None]
_Key = tuple[bytes, int, bytes, bytes]  # ln, skip, rid, looker's cid


class Registration:
    """One client's live set, and the next one while it arrives."""

    __slots__ = (
        "association", "blob", "displaced", "moved", "next_blob", "next_parts",
        "next_rev", "order", "parts_total", "rev", "rids", "slot",
    )  # fmt: skip

    def __init__(self, association: ServedAssociation, slot: int) -> None:
        self.association = association
        self.slot = slot
        self.order = 0  # of going live, for "the newest wins"
        self.rev = 0
        self.blob = b""
        self.rids = b""  # rid16 || rf1, end to end
        self.displaced = False
        self.moved = False
        self.next_rev = 0
        self.next_blob = b""
        self.next_parts: dict[int, bytes] = {}
        self.parts_total = 0


@dataclass(slots=True)
class _Intro:
    """An introduction, so that a repeated look-up gets the same one."""

    made_at: float
    looker: ServedAssociation
    intro: bytes
    target: Registration
    left: int
    told: int = 0  # how often both ends were told of it


class KaRegistry:
    """The tables of one KA."""

    def __init__(
        self, clock: Clock, random: RandomSource, send: Send, *, list_hash: Callable[[], bytes],
        registrations: int = REGISTRATIONS_LIMIT, memory: int = MEMORY_LIMIT,
    ) -> None:  # fmt: skip
        """``send(association, message, size)`` seals one message into one datagram of ``size``
        bytes (0: by the usual steps); ``list_hash`` is lh of the circle's list."""
        self._clock = clock
        self._random = random
        self._send = send
        self._list_hash = list_hash
        self._registrations_limit = registrations
        self._memory_limit = memory
        self._memory = 0
        self._table = RidTable()
        self._slots: list[Registration | None] = [None]
        self._free: list[int] = []
        self._order = 0
        self._live = 0
        self._intros: OrderedDict[_Key, _Intro] = OrderedDict()

    def set_limits(self, registrations: int, memory: int) -> None:
        """Other limits from now on; who is registered already stays."""
        self._registrations_limit, self._memory_limit = registrations, memory

    @property
    def registrations(self) -> int:
        """How many clients are registered."""
        return self._live

    @property
    def rids(self) -> int:
        """How many ids are held, padding included."""
        return len(self._table)

    @property
    def memory(self) -> int:
        """What all this takes, in bytes, by the sizes of its parts."""
        return self._memory

    def receive(self, sender: ServedAssociation, message: ControlMessage, now: float) -> None:
        """One message of an association; raises ``ProtocolError`` when it ends it."""
        match message:
            case Lookup():
                self._look_up(sender, message, now)
            case Keep():
                self._keep(sender)
            case Rids():
                self._rids(sender, message)
            case Register():
                self._register(sender, message)
            case Bye():
                raise ProtocolError("the client says goodbye", CloseCode.BYE)
            case _:
                # RELAY_REQ has no answer without a relay; the rest is only ever sent by a KA.
                return

    def forget(self, association: ServedAssociation) -> None:
        """Its association ended: erase all of it."""
        registration = association.registration
        if not isinstance(registration, Registration):
            return
        self._memory -= _cost(registration)
        self._withdraw(registration)
        self._slots[registration.slot] = None
        self._free.append(registration.slot)
        registration.blob = registration.next_blob = b""
        association.registration = None

    def expire(self, now: float) -> None:
        """Forget introductions after a minute; call it about once a second."""
        while self._intros:
            key, intro = next(iter(self._intros.items()))
            if intro.made_at + INTRO_SECONDS > now:
                return
            del self._intros[key]
            intro.looker.intros -= 1

    # registering

    def _register(self, sender: ServedAssociation, message: Register) -> None:
        registration = self._pending(sender, message.rev)
        if registration is None or registration.next_blob:
            return
        self._memory += len(message.blob)
        registration.next_blob = message.blob
        self._complete(registration)

    def _rids(self, sender: ServedAssociation, message: Rids) -> None:
        registration = self._pending(sender, message.rev)
        if registration is None or message.part in registration.next_parts:
            return
        if registration.parts_total not in (0, message.parts):
            raise ProtocolError("a set of ids with two numbers of parts")
        registration.parts_total = message.parts
        self._memory += len(message.entries)
        registration.next_parts[message.part] = message.entries
        self._complete(registration)

    def _pending(self, sender: ServedAssociation, rev: int) -> Registration | None:
        """The registration that gathers revision ``rev``; None when it is old or there is no room.

        Parts may come in any order, so any of them opens the revision.
        """
        registration = sender.registration
        if not isinstance(registration, Registration):
            if (
                len(self._slots) - len(self._free) > self._registrations_limit
                or self._memory + _FIXED_COST > self._memory_limit
            ):
                return None
            slot = self._free.pop() if self._free else len(self._slots)
            registration = Registration(sender, slot)
            if slot == len(self._slots):
                self._slots.append(registration)
            else:
                self._slots[slot] = registration
            sender.registration = registration
            self._memory += _FIXED_COST
        live = registration.rev == rev and not registration.displaced
        if live or rev < registration.next_rev or self._memory > self._memory_limit:
            return None
        if rev > registration.next_rev:
            self._memory -= _pending_cost(registration)
            registration.next_rev, registration.next_blob = rev, b""
            registration.next_parts, registration.parts_total = {}, 0
        return registration

    def _complete(self, registration: Registration) -> None:
        """Put the new revision in the place of the old, once all of it is here."""
        parts = registration.next_parts
        if not registration.next_blob or not parts or len(parts) < registration.parts_total:
            return
        rids = b"".join(parts[number] for number in sorted(parts))
        if len(rids) > RIDS_LIMIT * ENTRY_SIZE:
            raise ProtocolError("more ids than one may register", CloseCode.LIMIT)
        self._memory -= _cost(registration)
        self._withdraw(registration)
        registration.rev, registration.blob = registration.next_rev, registration.next_blob
        registration.rids = rids
        registration.next_blob, registration.next_parts = b"", {}
        registration.displaced = registration.moved = False
        self._order += 1
        registration.order = self._order
        self._memory += _cost(registration)
        self._live += 1
        for at in range(0, len(rids), ENTRY_SIZE):
            self._hold(rids[at : at + RID_SIZE], rids[at + RID_SIZE], registration)

    def _hold(self, rid: bytes, flags: int, registration: Registration) -> None:
        if self._table.add_first(rid, registration.slot, flags):
            return
        holders = self._table.find(rid)
        if any(slot == registration.slot for slot, _ in holders):
            return
        others = sorted((self._at(slot) for slot, _ in holders), key=lambda holder: holder.order)
        if flags & _SELF:
            for older in others:
                older.moved = True
                self._send(older.association, encode_control(Moved()), 0)
        limit = CARD_HOLDERS if flags & _CARD else HOLDERS
        for displaced in others[: max(0, len(others) - limit + 1)]:
            self._table.remove(rid, displaced.slot)
            displaced.displaced = True
        self._table.add(rid, registration.slot, flags)

    def _withdraw(self, registration: Registration) -> None:
        """Take its ids out of the table."""
        if not registration.rev:
            return
        rids = registration.rids
        for at in range(0, len(rids), ENTRY_SIZE):
            self._table.remove(rids[at : at + RID_SIZE], registration.slot)
        self._live -= 1
        registration.rev, registration.rids = 0, b""

    def _keep(self, sender: ServedAssociation) -> None:
        registration = sender.registration
        rev = 0
        if isinstance(registration, Registration):
            rev = 0 if registration.displaced else registration.rev
            if registration.moved:
                self._send(sender, encode_control(Moved()), 0)
        kept = encode_kept(rev, sender.address19, int(self._clock.wall() * 1000), self._list_hash())
        self._send(sender, kept, 0)

    # introducing

    def _look_up(self, looker: ServedAssociation, message: Lookup, now: float) -> None:
        key = (message.nonce, message.skip, message.rid, looker.cid)
        intro = self._intros.get(key)
        if intro is None or self._slots[intro.target.slot] is not intro.target:
            intro = self._match(looker, message, now)
            if intro is None:
                self._send(looker, encode_control(NoMatch(message.nonce)), LOOKUP_DATAGRAM_SIZE)
                return
            if key not in self._intros:
                looker.intros += 1
            self._intros[key] = intro
        intro.told += 1
        if intro.told > TOLD_LIMIT:
            return
        target = intro.target
        found = encode_found(
            message.nonce, intro.intro, target.association.address19, intro.left, target.blob
        )
        notify = encode_notify(
            message.nonce, intro.intro, message.rid, looker.address19, message.blob
        )
        self._send(looker, found, LOOKUP_DATAGRAM_SIZE)
        self._send(target.association, notify, NOTIFY_DATAGRAM_SIZE)

    def _match(self, looker: ServedAssociation, message: Lookup, now: float) -> _Intro | None:
        """Whom to introduce: the newest holder, or an older one by ``skip``."""
        holders = [(self._at(slot), flags) for slot, flags in self._table.find(message.rid)]
        holders = [one for one in holders if one[0].association is not looker]
        if len(holders) > 1:
            holders.sort(key=lambda one: one[0].order, reverse=True)
        full = looker.intros >= INTROS_PER_LOOKER or len(self._intros) >= INTROS_LIMIT
        if message.skip >= len(holders) or full:
            return None
        target, flags = holders[message.skip]
        # Without a relay nobody is introduced who asked for one (address rule).
        if (flags | message.flags) & _RELAY_ONLY or flags & _SELF:
            return None
        left = len(holders) - message.skip - 1
        return _Intro(now, looker, self._random.bytes(8), target, left)

    def _at(self, slot: int) -> Registration:
        registration = self._slots[slot]
        assert registration is not None
        return registration


def _cost(registration: Registration) -> int:
    rids = registration.rids
    live = len(registration.blob) + len(rids) + len(rids) // ENTRY_SIZE * _ROW_COST
    return _FIXED_COST + live + _pending_cost(registration)


def _pending_cost(registration: Registration) -> int:
    parts = registration.next_parts.values()
    return len(registration.next_blob) + sum(len(part) for part in parts)
