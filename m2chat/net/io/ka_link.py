"""One service as a peer uses it: the client, the exchange of lists, routes, addresses, last use."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.service_port import ServicePort
from m2chat.net.services.ka_client import KaClient, KaListener
from m2chat.net.services.list_fetch import ListFetch
from m2chat.net.services.service_list import ServiceList
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import ControlMessage
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType

WARM_SECONDS = 120.0  # how long an association without registration outlives its last use
SILENT_SECONDS = 4.0  # after so long without an association another service is taken as well
NEVER = float("inf")


class KaLink(ServicePort):
    """One service, which may have several addresses; whichever answers first is kept."""

    def __init__(
        self, endpoint: Endpoint, circle: CircleKeys, service_key: bytes,
        addresses: Sequence[Address], listener: KaListener, changed: Callable[[], None],
        listed: ServiceList, net_time: Callable[[], float], clock: Clock, random: RandomSource,
        *, renew_within: float = 0.0,
    ) -> None:  # fmt: skip
        """``changed`` is called after packets came in: timers may stand otherwise.  ``listed``
        is the list that an exchange fills, see ``ListFetch`` also for ``renew_within``."""
        super().__init__(endpoint, circle, addresses, random, service_key)
        self.observed: Address | None = None
        self.registered = False
        self.days: tuple[int, ...] = ()  # for which it is registered
        self.used_at = 0.0
        self._greeted_at = NEVER  # since when there is no association, though one is wanted
        self._changed = changed
        self._clock = clock
        self.client = KaClient(service_key, circle.public_key, self, listener, clock, random)
        self.fetch = ListFetch(listed, self.client.send, net_time, renew_within=renew_within)
        self.client.other = self.fetch.on_message
        self.client.said, self.client.heard = self._said, self._heard

    @property
    def silent(self) -> bool:
        """It is greeted and does not answer."""
        return self.silent_at <= self._clock.monotonic()

    @property
    def silent_at(self) -> float:
        """When it counts as silent, unless it answers before."""
        return (
            NEVER if self.client.up or not self.client.wanted else self._greeted_at + SILENT_SECONDS
        )

    def answered(self) -> None:
        """The association stands."""
        self._greeted_at = NEVER
        if (account := self.account) is not None:
            account.opened(self.client.descriptor, self.client.observed)

    def _said(self, message: ControlMessage) -> None:
        if (account := self.account) is not None:
            account.said(message)

    def _heard(self, message: ControlMessage) -> None:
        if (account := self.account) is not None:
            account.heard(message)

    def next_timer(self) -> float:
        """When ``on_timer`` is due."""
        return min(self.client.next_timer(), self.fetch.due)

    def on_timer(self, now: float) -> None:
        """Do what is due."""
        if self.client.next_timer() <= now:
            self.client.on_timer(now)
        if self.fetch.due <= now:
            self.fetch.on_timer(now)

    def touch(self) -> None:
        """Used now: connect if need be, and stay for a while."""
        self.used_at = self._clock.monotonic()
        self.client.connect(self.used_at)

    def idle_at(self) -> float:
        """When an association that nobody needs may end."""
        if self.client.busy or not self.client.wanted:
            return float("inf")
        return self.used_at + WARM_SECONDS

    def send_long(self, kind: LongType, body: bytes) -> None:
        """To the service; from the first HELLO on it may count as silent."""
        if kind is LongType.HELLO:
            self._greeted_at = min(self._greeted_at, self._clock.monotonic())
        super().send_long(kind, body)

    def receive_long(self, kind: LongType, body: bytes, source: Address) -> bool:
        """COOKIE or OPENED; True when this client waited for it."""
        now = self._clock.monotonic()
        if kind is LongType.OPENED:
            taken = self.client.on_opened(body, now)
            if taken:
                self.came_long(kind)
            return taken
        before = self.address
        if source in self.addresses:
            self.address = source  # OPEN must go where this cookie came from
        taken = self.client.on_cookie(body, now)
        if not taken:
            self.address = before
        else:
            self.came_long(kind)
        return taken

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Address, now: float
    ) -> None:
        """Packets of our cid."""
        self.came_run(end - start, segment)
        for at in range(start, end, segment):
            self.client.on_short(bytes(run[at : min(at + segment, end)]), now)
        self._changed()
