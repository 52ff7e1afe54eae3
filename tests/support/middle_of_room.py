"""Mallory in one room: she stands between Alice and Bob, with keys and names of her own.

Towards Bob she is seen as Alice, towards Alice she asks as Bob.  Alice's own NEAR never reaches
Bob; all else she reads in the log of the ether.  ``Ears`` is what a person's program would show.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.session_keys import Ephemeral
from m2chat.errors import RemoteError
from m2chat.links import LOCAL_CIRCLE
from m2chat.net.nearby import Agreed, Ended, NearbySighting, Words
from m2chat.net.services.multicast import port_of
from m2chat.net.services.nearby import NEAR_GROUP, Near, StepHead
from m2chat.net.services.nearby_words import Asked, Asking, StepEvent
from m2chat.net.traversal.candidates import Interface
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LONG_FLAG, LongType
from tests.support.fake_random import FakeRandomSource
from tests.support.room import HOSTS, PREFIX, Room

CIRCLE = CircleKeys(LOCAL_CIRCLE.network_key, LOCAL_CIRCLE.public_key, "local")
PORT = port_of(LOCAL_CIRCLE.public_key)


class Ears:
    """Fills ``NearbyListener``."""

    def __init__(self) -> None:
        self.people: dict[bytes, NearbySighting] = {}
        self.told: list[StepEvent] = []

    def seen(self, person: NearbySighting) -> None:
        """Somebody is there."""
        self.people[person.key] = person

    def words(self, words: Words) -> None:
        """The words of a try."""
        self.told.append(words)

    def agreed(self, agreed: Agreed) -> None:
        """Their yes."""
        self.told.append(agreed)

    def ended(self, ended: Ended) -> None:
        """It is over."""
        self.told.append(ended)

    @property
    def codes(self) -> list[bytes]:
        """Every four words that were ever shown."""
        return [one.code for one in self.told if isinstance(one, Words)]


def datagram(kind: LongType, body: bytes, random: FakeRandomSource) -> bytes:
    """As it travels in the local circle."""
    made = CIRCLE.seal_long(kind, body, random)
    CIRCLE.mask.apply(made, len(made), 0, len(made))
    return bytes(made)


def body_of(kind: LongType, data: bytes) -> bytes | None:
    """The LONG body, if it is one of this kind."""
    run = bytearray(data)
    CIRCLE.mask.apply(run, len(run), 0, len(run))
    if run[8] != LONG_FLAG | kind:
        return None
    try:
        return CIRCLE.open_long(run)
    except DecryptionFailed:
        return None


class Mallory:
    """She holds every datagram, the network key, and as many keys as she likes."""

    def __init__(self, room: Room, now: Callable[[], float]) -> None:
        self.random = FakeRandomSource(66)
        self._now = now
        self._room = room
        self.as_alice = Ephemeral.generate(self.random)
        self.asked: Asked | None = None  # towards Bob
        self.asking: Asking | None = None  # towards Alice
        self.told: list[StepEvent] = []
        self.alice: Address | None = None  # where she is
        self.alices: Near | None = None
        self.heard: list[tuple[Address, StepHead]] = []
        self.socket = room.open(HOSTS["mallory"])
        self.socket.callback = lambda run, size, _segment, source: self._hear(
            bytes(run[:size]), source
        )
        room.muted.add(HOSTS["alice"])

    def be_alice(self) -> None:
        """Be seen under her name."""
        self.announce(Near(self.as_alice.public, "Alice").encode())

    def announce(self, body: bytes, kind: LongType = LongType.NEAR) -> None:
        """Anything to the group."""
        by = Interface(HOSTS["mallory"], PREFIX, 3)
        data = datagram(kind, body, self.random)
        self._room.send_group(self.socket, data, Address(NEAR_GROUP.ipv4, PORT), by)

    def find_alice(self) -> Near:
        """Her NEAR, out of the log."""
        for source, _, data in reversed(self._room.log):
            body = body_of(LongType.NEAR, data) if source.host == HOSTS["alice"] else None
            if body is not None:
                self.alice, self.alices = source, Near.decode(body)
                return self.alices
        raise AssertionError("Alice is not to be seen")

    def ask(self, own: Ephemeral | None = None) -> None:
        """Begin with Alice, as Bob, under a key of her choice."""
        own = own or Ephemeral.generate(self.random)
        near = self.find_alice()
        self.asking = Asking(own, near, "Bob", b"m" * 32, self.random, self._now())

    def push(self) -> None:
        """Say to Alice what is due."""
        assert self.asking is not None and self.alice is not None
        body = self.asking.poll(self._now())
        if body is not None:
            self.say(body, self.alice)

    def say(self, body: bytes, to: Address, source: Address | None = None) -> None:
        """One step, from anywhere."""
        data = datagram(LongType.NEAR_STEP, body, self.random)
        self._room.send(source or self.socket.address, to, data)

    def _hear(self, data: bytes, source: Address) -> None:
        body = body_of(LongType.NEAR_STEP, data)
        if body is None:
            return
        head = StepHead.decode(body)
        self.heard.append((source, head))
        with contextlib.suppress(RemoteError):
            if self.asking is not None and source == self.alice:
                event = self.asking.receive(head, self._now())
                self.told += [event] if event is not None else []
            elif self.asked is not None:
                event = self.asked.receive(head, self._now())
                self.told += [event] if event is not None else []
                self.say(self.asked.reply(), source)
