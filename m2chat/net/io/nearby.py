"""Looking around in the room: listens while a person looks, is heard only while they want it.

Datagrams of strangers cost little here: they come from inside a subnet of ours, each prefix has a
token bucket, at most ``PEOPLE_MAX`` people are kept, and a question is opened only while we are
seen.  Nothing is ever answered by itself.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from m2chat.clock import Clock
from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.session_keys import Ephemeral
from m2chat.errors import WireError
from m2chat.links import LOCAL_PUBLIC_KEY
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.limits import PrefixBuckets
from m2chat.net.io.multicast_socket import GroupSocket
from m2chat.net.nearby import NearbyAsk, NearbyListener, NearbySighting
from m2chat.net.services.multicast import port_of
from m2chat.net.services.nearby import (
    NEAR_GROUP,
    NEAR_SIZE,
    Near,
    NearAsk,
    code_of,
    secret_of,
)
from m2chat.net.traversal.candidates import PORT_MIN, Interface, is_near
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import CID_SIZE, LONG_FLAG, LONG_OVERHEAD, ZERO_CID, LongType

EVERY_S = 2.0
ASK_AFTER_S = (0.0, 0.4, 1.2)  # a question is sent so often, since nobody answers it
PEOPLE_MAX = 64
PER_SECOND, BURST = 20.0, 40
DATAGRAM = NEAR_SIZE + LONG_OVERHEAD


class Nearby:
    """One look around, from its begin to ``close``."""

    def __init__(
        self,
        endpoint: Endpoint,
        circle: CircleKeys,
        networks: Callable[[], list[Interface]],
        clock: Clock,
        listener: NearbyListener,
    ) -> None:
        """``circle`` is the local one; begins to listen on the running loop."""
        self._endpoint, self._circle, self._clock = endpoint, circle, clock
        self._networks = networks
        self._listener = listener
        self._own = Ephemeral.generate(endpoint.random)
        self._name: str | None = None  # as which we are seen
        self._timers: set[asyncio.TimerHandle] = set()
        self._buckets = PrefixBuckets(PER_SECOND, BURST)
        self._seen: dict[bytes, Address] = {}
        self._port = port_of(LOCAL_PUBLIC_KEY)
        self._sockets: list[GroupSocket] = []
        for ipv6 in (False, True):
            with contextlib.suppress(OSError):  # no such family, or another keeps the port
                self._sockets.append(self._open(ipv6))
        endpoint.on_long(LongType.NEAR_ASK, self._asked)

    def close(self) -> None:
        """Look no more, and be seen no more."""
        self._name = None
        self._endpoint.off_long(LongType.NEAR_ASK)
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()
        for socket in self._sockets:
            socket.close()
        self._sockets.clear()

    def show(self, name: str) -> None:
        """Be seen under this name until ``hide`` or ``close``."""
        beginning, self._name = self._name is None, name
        if beginning:
            self._announce()

    def hide(self) -> None:
        """Be seen no more; questions are not opened any more."""
        self._name = None

    def ask(self, person: bytes, card: bytes, name: str) -> None:
        """Give somebody who is seen our card, 82 bytes, so that they may say yes."""
        source = self._seen.get(person)
        if source is None:
            return
        ask = NearAsk(person, self._own.public, card, name)
        body = ask.seal(self._own, self._endpoint.random)
        for wait in ASK_AFTER_S:
            self._later(wait, lambda: self._send_ask(body, source))

    # -- out ------------------------------------------------------------------------------------

    def _announce(self) -> None:
        if self._name is None:
            return
        body = Near(self._own.public, self._name).encode()
        circle = self._circle
        datagram = circle.seal_long(LongType.NEAR, body, self._endpoint.random)
        circle.mask.apply(datagram, len(datagram), 0, len(datagram))
        indexes: set[int] = set()
        for one in self._networks():
            ipv6 = ":" in one.host
            if ipv6 and one.index in indexes:
                continue
            if ipv6:
                indexes.add(one.index)
            group = NEAR_GROUP.ipv6 if ipv6 else NEAR_GROUP.ipv4
            self._endpoint.socket.send_group(datagram, Address(group, self._port), one)
        self._later(EVERY_S, self._announce)

    def _send_ask(self, body: bytes, to: Address) -> None:
        self._endpoint.send_long(LongType.NEAR_ASK, body, to, self._circle)

    def _later(self, wait: float, act: Callable[[], None]) -> None:
        def run() -> None:
            self._timers.discard(timer)
            act()

        timer = asyncio.get_running_loop().call_later(wait, run)
        self._timers.add(timer)

    # -- in -------------------------------------------------------------------------------------

    def _open(self, ipv6: bool) -> GroupSocket:
        socket = GroupSocket(self._port, ipv6=ipv6)
        group = NEAR_GROUP.ipv6 if ipv6 else NEAR_GROUP.ipv4
        socket.listen([(group, one) for one in self._networks() if (":" in one.host) is ipv6])
        socket.attach(asyncio.get_running_loop(), self._heard)
        return socket

    def _heard(self, datagram: bytes, source: Address) -> None:
        if len(datagram) != DATAGRAM or not self._admits(source):
            return
        run = bytearray(datagram)
        self._circle.mask.apply(run, len(run), 0, len(run))
        if run[:CID_SIZE] != ZERO_CID or run[CID_SIZE] != LONG_FLAG | LongType.NEAR:
            return
        try:
            near = Near.decode(self._circle.open_long(run))
            secret = secret_of(self._own, near.key, asked=near.key, asking=self._own.public)
        except (DecryptionFailed, WireError):
            return
        if near.key == self._own.public:
            return
        self._seen.pop(near.key, None)
        self._seen[near.key] = source
        if len(self._seen) > PEOPLE_MAX:
            del self._seen[next(iter(self._seen))]  # the longest unheard
        self._listener.seen(NearbySighting(near.key, near.name, code_of(secret)))

    def _asked(self, body: bytes, source: Address, circle: CircleKeys) -> None:
        if self._name is None or circle is not self._circle or not self._admits(source):
            return
        try:
            ask = NearAsk.open(body, self._own)
            secret = secret_of(self._own, ask.key, asked=ask.asked, asking=ask.key)
        except (DecryptionFailed, WireError):
            return
        self._listener.asked(NearbyAsk(ask.key, ask.name, code_of(secret), ask.card))

    def _admits(self, source: Address) -> bool:
        near = source.port >= PORT_MIN and is_near(source.host, self._networks())
        return near and self._buckets.admit(source, self._clock.monotonic())
