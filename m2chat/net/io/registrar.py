"""At which KAs we are registered, and under what: the homes of our days (protocol 2, 6).

Wanted are the three homes of each day; for a home that does not answer, the next rank as well, so
that three stand wherever three can be reached.  A KA that is a home no more is left only when all
wanted ones hold our registration, and a minute later: a looker with an older list still finds us,
and a move of homes has no gap.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from m2chat.clock import Clock
from m2chat.crypto.kdf import hmac, label
from m2chat.crypto.randomness import RandomSource
from m2chat.net.io.cloud_faces import RegistrationSource
from m2chat.net.io.ka_link import KaLink
from m2chat.net.services.placement import HOMES, ranked
from m2chat.net.services.rids import DAY_SECONDS, NEIGHBOUR_SECONDS, days_of
from m2chat.net.wire.control import RID_SIZE, RIDS_LIMIT

RIDS_STEP = 32  # sets are padded to a multiple of this
RANKS = 8  # as far as one registers and looks when homes are silent
LEAVE_SECONDS = 60.0
NEVER = float("inf")
_PADDING = label("padding")


class Registrar:
    """Registers one source at its homes."""

    def __init__(
        self, kas: Callable[[], Sequence[bytes]], link_of: Callable[[bytes], KaLink],
        links: Mapping[bytes, KaLink], net_time: Callable[[], float], clock: Clock,
        random: RandomSource,
    ) -> None:  # fmt: skip
        """``kas`` is every KA of the circle; ``link_of`` opens a link where there is none."""
        self.days: tuple[int, ...] = ()
        self._kas = kas
        self._link_of = link_of
        self._links = links
        self._net_time = net_time
        self._clock = clock
        self._random = random
        self._padding_secret = random.bytes(32)
        self._source: RegistrationSource | None = None
        self._leave_at: dict[bytes, float] = {}  # homes of before

    @property
    def active(self) -> bool:
        """Whether there is something to register."""
        return self._source is not None

    def set_source(self, source: RegistrationSource | None) -> None:
        """Register what it calculates, or nothing."""
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        """Calculate everything anew and register it under a new revision."""
        self._register(anew=True)

    def place(self) -> None:
        """The KAs, or which of them answer, changed: register where that asks for it."""
        if self._source is not None:
            self._register(anew=False)

    def on_timer(self, now: float) -> None:
        """A new day begins; homes of before are left when the wanted ones stand."""
        if self._source is None:
            return
        if days_of(self._net_time()) != self.days:
            self.refresh()
        self.settle(now)

    def settle(self, now: float) -> None:
        """Leave homes of before, if it is time."""
        if self._leave_at:
            self._leave(now)

    def next_timer(self) -> float:
        """When ``on_timer`` is due, on the monotonic clock; a new day is found by the caller.

        While the wanted homes do not stand no home is left, however late it is: whoever sees one
        stand again calls ``settle``.
        """
        due = [at for at in self._leave_at.values() if at != NEVER]
        return min(due) if due and self._homes_stand() else NEVER

    def until_days_change(self) -> float:
        """Seconds until other days count."""
        second = self._net_time() % DAY_SECONDS
        edges = (NEIGHBOUR_SECONDS, DAY_SECONDS - NEIGHBOUR_SECONDS, DAY_SECONDS)
        return min(edge - second for edge in edges if edge > second) + 1.0

    def _register(self, *, anew: bool) -> None:
        now, source = self._clock.monotonic(), self._source
        days = days_of(self._net_time())
        anew = anew or days != self.days
        self.days = days
        if source is None:
            self._withdraw_all(now)
            return
        wanted: dict[bytes, list[int]] = {}
        for day in days:
            for service in self._wanted(source.location(day)):
                wanted.setdefault(service, []).append(day)
        for service in wanted:
            self._link_of(service)
            self._leave_at.pop(service, None)
        for service, link in self._links.items():
            if service not in wanted and link.registered:
                self._leave_at.setdefault(service, NEVER)
            if service in wanted:
                self._put(link, service, wanted[service], source, now, anew=anew)
            elif anew and link.registered:  # whom we blocked must not find us there either
                self._put(link, service, link.days, source, now, anew=True)

    def _wanted(self, location: bytes) -> list[bytes]:
        """The homes, and for each that is silent the next rank."""
        chosen: list[bytes] = []
        standing = 0
        for service in ranked(location, self._kas())[:RANKS]:
            if len(chosen) >= HOMES and standing >= HOMES:
                break
            chosen.append(service)
            link = self._links.get(service)
            standing += link is None or not link.silent
        return chosen

    def _put(
        self, link: KaLink, service: bytes, days: Sequence[int], source: RegistrationSource,
        now: float, *, anew: bool,
    ) -> None:  # fmt: skip
        if link.registered and not anew and set(link.days) == set(days):
            return
        entries = [entry for day in days for entry in source.rids(service, day)]
        link.registered, link.days = True, tuple(days)
        blob = partial(source.blob, service)
        link.client.set_registration(blob, self._padded(entries, service), now)

    def _homes_stand(self) -> bool:
        """Whether every home that answers holds our registration, and one does."""
        homes = [
            link
            for service, link in self._links.items()
            if link.registered and service not in self._leave_at
        ]
        stand = all(link.client.registered or link.silent for link in homes)
        return stand and any(link.client.registered for link in homes)

    def _leave(self, now: float) -> None:
        if not self._homes_stand():
            return
        for service, at in list(self._leave_at.items()):
            if at == NEVER:
                self._leave_at[service] = now + LEAVE_SECONDS
            elif now >= at:
                self._withdraw(service, now)

    def _withdraw_all(self, now: float) -> None:
        for service in self._links:
            self._withdraw(service, now)

    def _withdraw(self, service: bytes, now: float) -> None:
        self._leave_at.pop(service, None)
        link = self._links.get(service)
        if link is not None and link.registered:
            link.registered, link.days = False, ()
            link.client.set_registration(None, (), now)

    def _padded(
        self, entries: Sequence[tuple[bytes, int]], service: bytes
    ) -> list[tuple[bytes, int]]:
        """A multiple of 32 in random order.  Padding stays the same for a service and day, so
        that a set that is registered again does not show which ids were padding."""
        padded = list(entries)[:RIDS_LIMIT]
        missing = -len(padded) % RIDS_STEP if padded else RIDS_STEP
        salt = service + b"".join(day.to_bytes(4, "big") for day in self.days)
        for number in range(missing):
            rid = hmac(self._padding_secret, _PADDING, salt, bytes([number]))[:RID_SIZE]
            padded.append((rid, 0))
        return sorted(padded, key=lambda _: self._random.bytes(8))
