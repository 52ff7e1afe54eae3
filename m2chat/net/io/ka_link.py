"""One KA client with its place on an endpoint: its routes, its addresses, its last use."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.services.ka_client import KaClient, KaListener
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import CID_SIZE, LongType

WARM_SECONDS = 120.0  # how long an association without registration outlives its last use


class KaLink:
    """Fills ``ClientPort`` for one service, which may have several addresses.

    Each HELLO goes to the next address; whichever answers first is kept.
    """

    def __init__(
        self, endpoint: Endpoint, circle: CircleKeys, service_key: bytes,
        addresses: Sequence[Address], listener: KaListener, changed: Callable[[], None],
        clock: Clock, random: RandomSource,
    ) -> None:  # fmt: skip
        """``changed`` is called after packets came in: timers may stand otherwise."""
        self.address = addresses[0]
        self.observed: Address | None = None
        self.registered = False
        self.used_at = 0.0
        self._addresses = tuple(addresses)
        self._hellos = 0
        self._endpoint = endpoint
        self._circle = circle
        self._changed = changed
        self._clock = clock
        self._random = random
        self.client = KaClient(service_key, circle.public_key, self, listener, clock, random)

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
        """To the service."""
        if kind is LongType.HELLO:
            self.address = self._addresses[self._hellos % len(self._addresses)]
            self._hellos += 1
        self._endpoint.send_long(kind, body, self.address, self._circle)

    def send_short(self, datagram: bytes) -> None:
        """To the service."""
        self._endpoint.send_run(bytearray(datagram), len(datagram), self.address, self._circle)

    def open_route(self) -> bytes:
        """A cid that nobody has on this endpoint."""
        while True:
            cid = self._random.bytes(CID_SIZE)
            if self._endpoint.add_route(cid, self, self._circle):
                return cid

    def close_route(self, cid: bytes) -> None:
        """Free it."""
        self._endpoint.remove_route(cid)

    def receive_long(self, kind: LongType, body: bytes, source: Address) -> bool:
        """COOKIE or OPENED; True when this client waited for it."""
        now = self._clock.monotonic()
        if kind is LongType.OPENED:
            return self.client.on_opened(body, now)
        before = self.address
        if source in self._addresses:
            self.address = source  # OPEN must go where this cookie came from
        taken = self.client.on_cookie(body, now)
        if not taken:
            self.address = before
        return taken

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Address, now: float
    ) -> None:
        """Packets of our cid."""
        for at in range(start, end, segment):
            self.client.on_short(bytes(run[at : min(at + segment, end)]), now)
        self._changed()
