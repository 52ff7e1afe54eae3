"""The accounts that ``net.ledger`` is made of: one for each service that a datagram went to.

``ServicePort`` notes every datagram, the links note messages, a relay's leg what it carried.  Off
(servers, benches) it keeps nothing.  An account is bounded: beyond ``IDS_MAX`` different ids, or
``SERVICES_MAX`` services between two takings, what is new is not kept by name but still counted.
"""

from __future__ import annotations

from collections import Counter

from m2chat.clock import Clock
from m2chat.net.ledger import ServiceNote
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import ENTRY_SIZE, ControlMessage, Found, Lookup, RidFlag, Rids
from m2chat.net.wire.descriptor import Descriptor
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.store_messages import Create, Deposit, Erase, Fetch, Tokens, Watch, Withdraw

IDS_MAX = 8_192
SERVICES_MAX = 1_024
RID_SIZE = ENTRY_SIZE - 1


class Account:
    """What one service could see since the last taking."""

    def __init__(self, circle: CircleKeys, service: bytes, clock: Clock) -> None:
        self._circle, self._service, self._clock = circle, service, clock
        self._address, self._roles, self._key = "", 0, b""
        self._first_at = self._last_at = 0.0
        self._packets = [0, 0]  # out, in
        self._bytes = [0, 0]
        self._seen_as: set[str] = set()
        self._said: Counter[str] = Counter()
        self._heard: Counter[str] = Counter()
        self._ids: set[bytes] = set()
        self._asked: set[bytes] = set()
        self._own_boxes: set[bytes] = set()
        self._other_boxes: set[bytes] = set()
        self._left_bytes = self._forwarded = 0

    def sent(self, size: int, to: Address) -> None:
        """A datagram of ``size`` bytes goes to it."""
        self._address = str(to)
        self._count(0, size, 1)

    def came(self, size: int, packets: int) -> None:
        """Datagrams came from it."""
        self._count(1, size, packets)

    def _count(self, way: int, size: int, packets: int) -> None:
        self._packets[way] += packets
        self._bytes[way] += size
        self._last_at = self._clock.wall()
        self._first_at = self._first_at or self._last_at

    def said(self, message: ControlMessage) -> None:
        """A message left for it, inside an association that stands."""
        self._said[_kind(message)] += 1
        match message:
            case Rids():
                row = message.entries
                steps = range(0, len(row), ENTRY_SIZE)
                _keep(self._ids, *(row[at : at + RID_SIZE] for at in steps))
            case Lookup():
                _keep(self._asked, message.rid)
            case Create() | Tokens() | Fetch() | Erase() | Watch():
                _keep(self._own_boxes, message.mailbox_key)
            case Deposit():
                _keep(self._other_boxes, message.mailbox)
                self._left_bytes += message.size
            case Withdraw():
                _keep(self._other_boxes, message.mailbox)
            case _:
                pass

    def heard(self, message: ControlMessage) -> None:
        """It said something."""
        self._heard[_kind(message)] += 1

    def opened(self, descriptor: Descriptor | None, observed: Address | None) -> None:
        """An association stands."""
        if descriptor is not None:
            self._roles, self._key = descriptor.roles, descriptor.exchange
        self._seen_as |= {str(observed)} if observed is not None else set()

    def forwarded(self, size: int) -> None:
        """A session's bytes went through it."""
        self._forwarded += size
        self._last_at = self._clock.wall()
        self._first_at = self._first_at or self._last_at

    @property
    def note(self) -> ServiceNote:
        """All of it."""
        return ServiceNote(
            self._circle.public_key, self._circle.name, self._service, self._address, self._roles,
            self._first_at, self._last_at, self._packets[0], self._packets[1], self._bytes[0],
            self._bytes[1], frozenset(self._seen_as), dict(self._said), dict(self._heard),
            frozenset(self._ids), frozenset(self._asked), frozenset(self._own_boxes),
            frozenset(self._other_boxes), self._left_bytes, self._forwarded, self._key,
        )  # fmt: skip


def _kind(message: ControlMessage) -> str:
    """Its name; a look-up that introduces nobody, and its answer, count apart."""
    if isinstance(message, Lookup) and message.flags & RidFlag.ASK:
        return "Ask"
    if isinstance(message, Found) and not any(message.intro):
        return "There"
    return type(message).__name__


def _keep(ids: set[bytes], *new: bytes) -> None:
    if len(ids) + len(new) <= IDS_MAX:
        ids.update(new)


class Accounts:
    """All of one endpoint."""

    def __init__(self, clock: Clock) -> None:
        self.on = False
        self._clock = clock
        self._open: dict[tuple[bytes, bytes], Account] = {}

    def of(self, circle: CircleKeys, service: bytes) -> Account | None:
        """Where to note what this service sees; None when nothing is kept."""
        if not self.on:
            return None
        key = circle.public_key, service
        account = self._open.get(key)
        if account is None and len(self._open) < SERVICES_MAX:
            account = self._open[key] = Account(circle, service, self._clock)
        return account

    def turn(self, on: bool) -> None:
        """Keep accounts, or forget them and keep none."""
        self.on = on
        if not on:
            self._open.clear()

    def take(self) -> tuple[ServiceNote, ...]:
        """What was noted since the last time."""
        taken, self._open = self._open, {}
        return tuple(account.note for account in taken.values())
