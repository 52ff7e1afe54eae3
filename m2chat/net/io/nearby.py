"""Looking around in the room: listens while a person looks, is heard only while they want it.

Datagrams of strangers cost little here: they come from inside a subnet of ours, each address has a
token bucket and all together another, at most ``PEOPLE_MAX`` people are kept, and somebody new is
answered only while we are seen, with one datagram for one of the same size.  What is said, and in
which order, is in ``net/services/nearby_words.py``; how often, in ``nearby_questions.py``.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterable

from m2chat.clock import Clock
from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.session_keys import Ephemeral
from m2chat.errors import WireError
from m2chat.links import LOCAL_PUBLIC_KEY
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.limits import PrefixBuckets
from m2chat.net.io.multicast_socket import GroupSocket
from m2chat.net.nearby import NearbyListener, NearbySighting
from m2chat.net.services.multicast import port_of
from m2chat.net.services.nearby import (
    NEAR_GROUP,
    NEAR_SIZE,
    OLD_NEAR_SIZE,
    Near,
    StepHead,
    shared_secret,
)
from m2chat.net.services.nearby_questions import Questions
from m2chat.net.services.nearby_words import Agreed, Asking, Ended, Ending, StepEvent, Words
from m2chat.net.traversal.candidates import PORT_MIN, Interface, is_near
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import CID_SIZE, LONG_FLAG, LONG_OVERHEAD, ZERO_CID, LongType

EVERY_S = 2.0
TICK_S = 0.2  # while a try is under way
PEOPLE_MAX = 64
OF_ADDRESS = 8.0, 16  # datagrams a second from one address, and at once
OF_ALL = 40.0, 80
KINDS = {
    NEAR_SIZE + LONG_OVERHEAD: (LongType.NEAR, Near.decode),
    OLD_NEAR_SIZE + LONG_OVERHEAD: (LongType.NEAR_1, Near.decode_old),
}


class Nearby:
    """One look around, from its begin to ``close``."""

    def __init__(
        self,
        endpoint: Endpoint,
        circle: CircleKeys,
        fingerprint: bytes,
        networks: Callable[[], list[Interface]],
        clock: Clock,
        listener: NearbyListener,
    ) -> None:
        """``circle`` is the local one, ``fingerprint`` ours; begins to listen on this loop."""
        self._endpoint, self._circle, self._clock = endpoint, circle, clock
        self._fingerprint = fingerprint
        self._networks = networks
        self._listener = listener
        self._own = Ephemeral.generate(endpoint.random)
        self._name: str | None = None  # as which we are seen
        self._timers: set[asyncio.TimerHandle] = set()
        self._of_address = PrefixBuckets(*OF_ADDRESS, of=str)
        self._of_all = PrefixBuckets(*OF_ALL, of=lambda _: "")
        self._seen: dict[bytes, tuple[Near, Address]] = {}
        self._asking: dict[bytes, tuple[Asking, Address]] = {}
        self._ticks = False
        now = clock.monotonic()
        self._questions = Questions(self._own, fingerprint, endpoint.random, now)
        self._port = port_of(LOCAL_PUBLIC_KEY)
        self._sockets: list[GroupSocket] = []
        for ipv6 in (False, True):
            with contextlib.suppress(OSError):  # no such family, or another keeps the port
                self._sockets.append(self._open(ipv6))
        endpoint.on_long(LongType.NEAR_STEP, self._stepped)

    def close(self) -> None:
        """Look no more, and be seen no more; who waits for us hears nothing."""
        self._name = None
        self._endpoint.off_long(LongType.NEAR_STEP)
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
        """Be seen no more; nobody new is answered, tries under way go on."""
        self._name = None

    def ask(self, person: bytes, name: str) -> None:
        """Begin a try with somebody who is seen, in place of an older one."""
        near, source = self._seen.get(person, (None, None))
        if near is None or source is None:
            self._later(0.0, lambda: self._tell([Ended(person, Ending.SILENT)]))
            return
        now, random = self._clock.monotonic(), self._endpoint.random
        self.drop(person)
        asking = Asking(self._own, near, name, self._fingerprint, random, now)
        self._asking[person] = asking, source
        self._work()

    def agree(self, person: bytes, card: bytes) -> None:
        """Our person said that the words are the same."""
        now = self._clock.monotonic()
        if person in self._asking:
            self._asking[person][0].agree(card, now)
            self._work()
        else:
            self._questions.agree(person, now)

    def differ(self, person: bytes) -> None:
        """Our person said that the words differ; they are told."""
        if person in self._asking:
            self._asking[person][0].differ(self._clock.monotonic())
            self._work()
        else:
            self._questions.differ(person)

    def drop(self, person: bytes) -> None:
        """Our person wants no more of this try; they hear nothing."""
        self._asking.pop(person, None)
        self._questions.forget(person)

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

    def _work(self) -> None:
        """Send what is due and end what took too long, as long as a try is under way."""
        now = self._clock.monotonic()
        ended: list[Ended | None] = []
        for person, (asking, to) in tuple(self._asking.items()):
            body = asking.poll(now)
            if body is not None:
                self._endpoint.send_long(LongType.NEAR_STEP, body, to, self._circle)
            ended.append(asking.expire(now))
            if asking.over:
                del self._asking[person]
        ended += self._questions.expire(now)
        if not self._ticks and (self._asking or len(self._questions)):
            self._ticks = True
            self._later(TICK_S, self._tick)
        self._tell(one for one in ended if one is not None)

    def _tick(self) -> None:
        self._ticks = False
        self._work()

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
        kind, decode = KINDS.get(len(datagram), (None, None))
        if kind is None or decode is None or not self._admits(source):
            return
        run = bytearray(datagram)
        self._circle.mask.apply(run, len(run), 0, len(run))
        if run[:CID_SIZE] != ZERO_CID or run[CID_SIZE] != LONG_FLAG | kind:
            return
        try:
            near = decode(self._circle.open_long(run))
            shared_secret(self._own, near.key)  # neither our own nor of low order
        except (DecryptionFailed, WireError):
            return
        self._seen.pop(near.key, None)
        self._seen[near.key] = near, source
        if len(self._seen) > PEOPLE_MAX:
            del self._seen[next(iter(self._seen))]  # the longest unheard
        self._listener.seen(NearbySighting(near.key, near.name, near.age))

    def _stepped(self, body: bytes, source: Address, circle: CircleKeys) -> None:
        if circle is not self._circle or not self._admits(source):
            return
        with contextlib.suppress(DecryptionFailed, WireError):
            head = StepHead.decode(body)
            if head.to == self._own.public and not self._answered(head):
                self._questioned(head, source)

    def _answered(self, head: StepHead) -> bool:
        """Whether it belongs to a try of ours."""
        asking, _ = self._asking.get(head.sender, (None, None))
        if asking is None:
            return False
        try:
            event = asking.receive(head, self._clock.monotonic())
        except (DecryptionFailed, WireError):
            # two who ask each other at once: the one with the lower key goes on asking
            return self._own.public < head.sender
        if event is not None:
            self._tell([event])
        self._work()
        return True

    def _questioned(self, head: StepHead, source: Address) -> None:
        before = len(self._questions)
        reply, events = self._questions.receive(
            head, source.host, self._name, self._clock.monotonic()
        )
        if len(self._questions) > before:
            self._asking.pop(head.sender, None)
        if reply is not None:
            self._endpoint.send_long(LongType.NEAR_STEP, reply, source, self._circle)
        self._tell(events)
        self._work()

    def _tell(self, events: Iterable[StepEvent]) -> None:
        for event in events:
            match event:
                case Words():
                    self._listener.words(event)
                case Agreed():
                    self._listener.agreed(event)
                case Ended():
                    self._listener.ended(event)

    def _admits(self, source: Address) -> bool:
        now = self._clock.monotonic()
        near = source.port >= PORT_MIN and is_near(source.host, self._networks())
        return near and self._of_address.admit(source, now) and self._of_all.admit(source, now)
