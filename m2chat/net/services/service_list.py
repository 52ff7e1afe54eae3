"""The list of a circle's services, as one holder knows it (protocol 2).

All valid descriptors sorted by svc_pk, at most 1,000.  What is offered must be signed by the
service and admitted by the circle in these very roles; the newest not_after wins; an expired one
is gone.  When the list is full, the entry that was renewed longest ago makes room.

Services believe in nothing but the descriptor itself.  A peer keeps an entry also while a service
it talks to still lists it (``confirm``), so that it need not fetch every renewal.  Pure: the time
(net time, seconds since 1970) is passed in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar, cast

from m2chat.net.errors import ProtocolError
from m2chat.net.services.address_rules import class_of
from m2chat.net.services.directory import admitted_until, check_descriptor, list_hash
from m2chat.net.wire.descriptor import Descriptor, Role, decode_descriptor
from m2chat.net.wire.list_messages import BUCKETS, DESCRIPTORS_PER_PART, DIGEST_SIZE

LIST_LIMIT = 1_000
LIST_TOLERANCE = 2 * 3600.0  # how far ahead a service's clock may be
CONFIRMED_SECONDS = 600.0  # how long a service's word that it still lists an entry counts
EMPTY_DIGEST = list_hash(())[:DIGEST_SIZE]

_T = TypeVar("_T")


@dataclass(slots=True)
class _Entry:
    descriptor: Descriptor
    encoded: bytes  # 240
    keep_until: float


class ServiceList:
    """Descriptors by svc_pk."""

    def __init__(self, circle_key: bytes, limit: int = LIST_LIMIT) -> None:
        """``circle_key`` (circle_pk) admits services."""
        self.version = 0  # grows with every change that shows in ``list_hash``
        self._circle_key = circle_key
        self._limit = limit
        self._entries: dict[bytes, _Entry] = {}
        self._buckets: list[set[bytes]] = [set() for _ in range(BUCKETS)]
        self._derived: dict[object, object] = {}  # what was calculated from this version

    def __len__(self) -> int:
        """How many services there are."""
        return len(self._entries)

    def __contains__(self, service: object) -> bool:
        """Whether this svc_pk is listed."""
        return service in self._entries

    def __iter__(self) -> Iterator[Descriptor]:
        """The descriptors by svc_pk."""
        return (self._entries[key].descriptor for key in sorted(self._entries))

    def get(self, service: bytes) -> Descriptor | None:
        """What this service says of itself."""
        entry = self._entries.get(service)
        return entry.descriptor if entry is not None else None

    @property
    def hash(self) -> bytes:
        """lh, 8 bytes."""
        return self._once("hash", lambda: list_hash(self))

    @property
    def digests(self) -> bytes:
        """A digest for each bucket, 256 x 4 bytes; of lh's fields, so that renewals do not show."""
        return self._once("digests", lambda: b"".join(map(self._digest, range(BUCKETS))))

    def with_role(self, role: Role) -> tuple[bytes, ...]:
        """The svc_pk of all services with this role, sorted."""
        return self._once(role, lambda: tuple(o.service_key for o in self if o.roles & role))

    def bucket(self, number: int) -> list[bytes]:
        """The svc_pk in one bucket, sorted."""
        return sorted(self._buckets[number])

    def page(self, bucket: int, page: int) -> tuple[int, tuple[bytes, ...]]:
        """(number of pages, the encoded descriptors of one) of a bucket."""
        keys = self.bucket(bucket)
        first = page * DESCRIPTORS_PER_PART
        chosen = keys[first : first + DESCRIPTORS_PER_PART]
        pages = -(-len(keys) // DESCRIPTORS_PER_PART)
        return pages, tuple(self._entries[key].encoded for key in chosen)

    def stale_buckets(self, now: float, left: float) -> set[int]:
        """The buckets with an entry that ends within ``left`` seconds."""
        limit = int(now + left)
        return {key[0] for key, one in self._entries.items() if one.descriptor.not_after < limit}

    def offer(self, encoded: bytes, now: float) -> bool:
        """Take a descriptor (240 B) if it is newer than what is known of its service.

        True when it was taken.  Raises a ``RemoteError`` (``WireError``, ``BadSignature``,
        ``ProtocolError``) for what is no descriptor of an admitted service of this circle.
        """
        descriptor = decode_descriptor(encoded)
        key = descriptor.service_key
        known = self._entries.get(key)
        if known is not None:
            mine = (known.descriptor.not_after, known.encoded)
            if (descriptor.not_after, encoded) <= mine:
                return False
        if descriptor.not_after <= now:
            raise ProtocolError("a descriptor that is expired")
        check_descriptor(encoded, key, self._circle_key, now, LIST_TOLERANCE)
        # Everybody greets a listed service, so an admitted liar must not name what is nobody's.
        if not descriptor.addresses or any(
            class_of(one.host) is None for one in descriptor.addresses
        ):
            raise ProtocolError("a listed service that is nowhere")
        if known is None and not self._make_room(descriptor.not_after):
            return False
        shows = known is None or list_hash((known.descriptor,)) != list_hash((descriptor,))
        until = max(descriptor.not_after, known.keep_until if known is not None else 0.0)
        self._entries[key] = _Entry(descriptor, encoded, until)
        self._buckets[key[0]].add(key)
        if shows:
            self._changed()
        return True

    def confirm(self, services: Iterable[bytes], now: float) -> None:
        """A service that we talk to lists these now."""
        for key in services:
            entry = self._entries.get(key)
            if entry is not None:
                until = min(now + CONFIRMED_SECONDS, admitted_until(entry.descriptor))
                entry.keep_until = max(entry.keep_until, until)

    def keys(self) -> Iterable[bytes]:
        """Every svc_pk, in no order."""
        return self._entries.keys()

    def expire(self, now: float) -> bool:
        """Drop what is past its time; True when something was."""
        gone = [key for key, entry in self._entries.items() if entry.keep_until <= now]
        for key in gone:
            self.remove(key)
        return bool(gone)

    def remove(self, service: bytes) -> None:
        """Forget one service, if it is listed."""
        if self._entries.pop(service, None) is not None:
            self._buckets[service[0]].discard(service)
            self._changed()

    def _make_room(self, not_after: int) -> bool:
        if len(self._entries) < self._limit:
            return True
        oldest = min(self._entries, key=lambda key: self._entries[key].descriptor.not_after)
        if self._entries[oldest].descriptor.not_after >= not_after:
            return False
        self.remove(oldest)
        return True

    def _digest(self, bucket: int) -> bytes:
        keys = self._buckets[bucket]
        if not keys:
            return EMPTY_DIGEST
        return list_hash(self._entries[key].descriptor for key in keys)[:DIGEST_SIZE]

    def _changed(self) -> None:
        self.version += 1
        self._derived.clear()

    def _once(self, name: object, calculate: Callable[[], _T]) -> _T:
        if name not in self._derived:
            self._derived[name] = calculate()
        return cast("_T", self._derived[name])
