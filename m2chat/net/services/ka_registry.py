"""What a KA does (protocol 6): holds registrations in memory, introduces who asks to who is asked.

A set is live when REGISTER and every part of RIDS of its newest revision arrived; then it takes
the place of the one before in one step.  Per rid at most 2 registrations count (card rids: 4) and
the newest wins (T16); the one that fell out is told so by KEPT with revision 0 and comes back with
its next set.  A look-up that matches nothing, or that the rules forbid, is answered alike (T15).
Nothing is written anywhere; a registration goes with its association.

Sans-IO: messages and the time come in, ``send`` takes what goes out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import RemoteError
from m2chat.net.errors import CloseCode, ProtocolError
from m2chat.net.services.ka_introductions import Holder, KaIntroductions
from m2chat.net.services.listener import ServedAssociation
from m2chat.net.services.relay_choice import KaRelays
from m2chat.net.services.rid_table import RidTable
from m2chat.net.wire.control import (
    ENTRY_SIZE,
    RID_SIZE,
    RIDS_LIMIT,
    Bye,
    ControlMessage,
    Keep,
    Lookup,
    Moved,
    Register,
    RelayRequest,
    RidFlag,
    Rids,
)
from m2chat.net.wire.control_codec import encode_control, encode_kept
from m2chat.net.wire.relay_messages import ReachAsk, RelayOffer, RelaySay

REGISTRATIONS_LIMIT = 100_000
MEMORY_LIMIT = 400 << 20
HOLDERS, CARD_HOLDERS = 2, 4

# Bytes a registration costs beside its blob and ids, and a row of the table at its worst load.
_FIXED_COST, _ROW_COST = 1_600, 54

# Plain numbers: an enum's "&" costs more than all else that is done for a rid.
_CARD, _SELF = int(RidFlag.CARD), int(RidFlag.SELF)

Send = Callable[[ServedAssociation, bytes, int], None]


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


class KaRegistry:
    """The tables of one KA."""

    def __init__(
        self, clock: Clock, random: RandomSource, send: Send, *, list_hash: Callable[[], bytes],
        registrations: int = REGISTRATIONS_LIMIT, memory: int = MEMORY_LIMIT,
        relays: KaRelays | None = None,
    ) -> None:  # fmt: skip
        """``send(association, message, size)`` seals one message into one datagram of ``size``
        bytes (0: by the usual steps); ``list_hash`` is lh of the circle's list; without ``relays``
        whoever asks for one gets NONE."""
        self._clock = clock
        self._random = random
        self._send = send
        self._list_hash = list_hash
        self._registrations_limit = registrations
        self._memory_limit = memory
        self._memory = 0
        self._table = RidTable()
        # Slot 0 is nobody's: an id that is not held takes the way of one that is forbidden.
        self._slots: list[Registration | None] = [Registration(cast("ServedAssociation", None), 0)]
        self._free: list[int] = []
        self._order = 0
        self._live = 0
        self.relays = relays
        self._introductions = KaIntroductions(random, send, relays, self._holders, self._lives)

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
                self._introductions.look_up(sender, message, now)
            case Keep():
                self._keep(sender)
            case Rids():
                self._rids(sender, message)
            case Register():
                self._register(sender, message)
            case Bye():
                raise ProtocolError("the client says goodbye", CloseCode.BYE)
            case RelayRequest():
                self._introductions.relay_request(sender, message, now)
            case RelayOffer() | RelaySay() | ReachAsk():
                self._of_relay(sender, message, now)
            case _:
                return  # for another role, or only ever sent by a KA

    def forget(self, association: ServedAssociation) -> None:
        """Its association ended: erase all of it."""
        if self.relays is not None:
            self.relays.forget(association)
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
        self._introductions.expire(now)
        if self.relays is not None:
            self.relays.expire(now)

    def _of_relay(
        self, sender: ServedAssociation, message: RelayOffer | RelaySay | ReachAsk, now: float
    ) -> None:
        if self.relays is None:
            return
        if isinstance(message, RelaySay):
            self.relays.on_say(sender, message, now)
            return
        try:
            if isinstance(message, ReachAsk):
                self.relays.on_reach_ask(sender, message, now)
            else:
                self.relays.on_offer(sender, message, now)
        except RemoteError as error:
            raise ProtocolError("an offer that proves nothing", CloseCode.REFUSED) from error

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
        for at in self._table.add_free(rids, registration.slot):
            self._share(rids[at : at + RID_SIZE], rids[at + RID_SIZE], registration)

    def _share(self, rid: bytes, flags: int, registration: Registration) -> None:
        """One more holder of an id that somebody has; the oldest of too many is displaced."""
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

    # what introductions ask

    def _holders(self, rid: bytes) -> list[tuple[Holder, int]]:
        return [(self._at(slot), flags) for slot, flags in self._table.find_somebody(rid)]

    def _lives(self, holder: Holder) -> bool:
        return isinstance(holder, Registration) and self._slots[holder.slot] is holder

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
