"""What somebody without any key can do to a node or a KA: cost it nothing, get nothing.

S-16 (no answer longer than the question), F-03 (a changed bit), F-05 (the wrong form in the wrong
place).  The network key is known to the attacker throughout (S-29).
"""

from __future__ import annotations

import random
from collections import Counter

import numpy as np
import pytest

from m2chat.crypto.aead import Record, seal
from m2chat.crypto.session_keys import TemporaryKey
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.limits import LONG_BURST
from m2chat.net.io.udp import UdpSocket
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.packet import (
    CID_SIZE,
    LONG_BODY_SIZE,
    LONG_FLAG,
    SIZES,
    ZERO_CID,
    LongType,
    seal_short,
)
from tests.support.ether import Ether
from tests.support.fake_clock import FakeClock
from tests.support.fake_random import FakeRandomSource
from tests.support.hostile import (
    KEYS,
    LONG_RUN,
    RANDOM,
    STRANGER,
    Person,
    friends,
    ka_server,
    meet,
    often,
    person,
    registered,
)
from tests.support.people import until


@pytest.fixture
def ether(monkeypatch: pytest.MonkeyPatch) -> Ether:
    made = Ether()
    made.install(monkeypatch)
    return made


def masked(datagram: bytes | bytearray) -> bytes:
    out = bytearray(datagram)
    KEYS.mask.apply(out, len(out), 0, len(out))
    return bytes(out)


def long(kind: int, body: bytes) -> bytes:
    """What anybody can make who has the circle's link."""
    return masked(KEYS.seal_long(kind, body, RANDOM))


def from_somewhere(chance: random.Random) -> Address:
    """A source of its own prefix, so that no bucket helps."""
    host = f"{chance.randrange(11, 120)}.{chance.randrange(256)}.{chance.randrange(256)}.9"
    return Address(host, chance.randrange(1024, 65_536))


def junk(chance: random.Random, bodies: dict[LongType, list[bytes]]) -> bytes:
    """Noise, empty, cut, or any LONG form with random or once valid contents."""
    kind = chance.choice(list(LongType))
    choice = chance.randrange(6)
    if choice == 0:
        return chance.randbytes(chance.randrange(0, 1500))
    if choice == 1:
        return long(chance.randrange(128), chance.randbytes(LONG_BODY_SIZE[kind]))
    if choice == 2 and bodies.get(kind):
        return long(kind, chance.choice(bodies[kind]))  # said before, by another
    if choice == 3:
        whole = long(kind, chance.randbytes(LONG_BODY_SIZE[kind]))
        return whole[: chance.randrange(len(whole))]
    body = chance.randbytes(LONG_BODY_SIZE[kind])
    if kind is LongType.HELLO:
        body = body[:16] + bytes(263)
    return long(kind, body)


def overheard(ether: Ether) -> dict[LongType, list[bytes]]:
    """Every LONG body that ever set out: the attacker has the network key."""
    out: dict[LongType, list[bytes]] = {}
    for _, _, data in ether.log:
        plain = masked(data)
        if plain.startswith(ZERO_CID) and plain[CID_SIZE] & LONG_FLAG:
            kind = LongType(plain[CID_SIZE] & ~LONG_FLAG)
            out.setdefault(kind, []).append(KEYS.open_long(plain))
    return out


async def storm(ether: Ether, targets: list[Address], rounds: int, seed: int) -> None:
    """Junk to every target; no address gets more than it gave."""
    chance = random.Random(seed)
    bodies = overheard(ether)
    given: Counter[tuple[Address, Address]] = Counter()
    before = len(ether.log)
    for _ in range(rounds):
        source = from_somewhere(chance)
        for target in targets:
            data = junk(chance, bodies)
            given[source, target] += len(data)
            ether.inject(source, target, data)
    got: Counter[tuple[Address, Address]] = Counter()
    for source, to, data in ether.log[before:]:
        got[to, source] += len(data)
    strangers = [(pair, size) for pair, size in got.items() if pair in given]
    assert all(size <= given[pair] for pair, size in strangers)
    assert set(bodies) >= {LongType.HELLO, LongType.COOKIE, LongType.OPEN, LongType.OPENED}


async def test_s16_nothing_unproved_gets_more_than_it_sent(ether: Ether) -> None:
    """A KA and two nodes: before they meet, while they punch, and when a session stands."""
    rounds = often(700, 300_000)
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        everybody = [*ka.addresses, alice.address, bob.address]
        await registered(alice, bob)
        await storm(ether, everybody, rounds, 1)
        friends(alice, bob)
        ether.interfere = lambda source, to, data: (
            None if {source, to} == {alice.address, bob.address} else data
        )
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await _until_probing(ether, alice, bob)
        await storm(ether, everybody, rounds, 2)
        assert not alice.ears.up
        ether.interfere = None
        await meet(alice, bob)
        assert LongType.HS1 in overheard(ether)
        await storm(ether, everybody, rounds, 3)
        await alice.ears.up[0].send_message(b"we are still here")
        assert bob.ears.messages == [b"we are still here"]
        assert alice.ears.down == bob.ears.down == []
        assert len(alice.ears.up) == len(bob.ears.up) == 1


async def _until_probing(ether: Ether, alice: Person, bob: Person) -> None:
    await until(lambda: ether.sent(alice.address, bob.address) > 0)
    await until(lambda: ether.sent(bob.address, alice.address) > 0)


async def test_s16_a_stranger_costs_a_node_forty_openings_and_then_nothing(ether: Ether) -> None:
    async with ka_server() as ka, person("alice", ka.link()) as alice:
        await registered(alice)
        endpoint = alice.node._endpoint
        assert endpoint is not None
        for _ in range(1_000):
            ether.inject(STRANGER, alice.address, long(LongType.PROBE, RANDOM.bytes(40)))
        assert endpoint.counters.limited >= 1_000 - LONG_BURST - 5
        limited = endpoint.counters.limited
        for address in ka.addresses:  # a service is heard all the same
            for _ in range(2 * LONG_BURST):
                ether.inject(address, alice.address, long(LongType.COOKIE, RANDOM.bytes(272)))
        assert endpoint.counters.limited == limited


async def test_s17_a_hello_costs_nothing_but_from_where_our_nonce_was_echoed(
    ether: Ether, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A good HS1 of a live introduction, from elsewhere, changed, and before its source proved
    itself: no private operation, no answer.  From its own place it is taken, once."""
    operations: list[bytes] = []
    real = TemporaryKey.unwrap

    def unwrap(key: TemporaryKey, wrapped: bytes, oaep: bytes, fallback: bytes) -> bytes:
        operations.append(wrapped)
        return real(key, wrapped, oaep, fallback)

    monkeypatch.setattr(TemporaryKey, "unwrap", unwrap)
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        held: list[bytes] = []

        def hold(source: Address, to: Address, data: bytes) -> bytes | None:
            if source == alice.address and type_of(data) == LongType.HS1:
                held.append(data)
                return None
            return data

        ether.interfere = hold
        friends(alice, bob)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(held))
        body = KEYS.open_long(masked(held[0]))
        before = len(ether.log)
        for port in range(2_000):
            ether.inject(Address(alice.address.host, 1024 + port), bob.address, held[0])
        for place in (2, 9, 18, 25, 26, 33):  # the introduction and both bundles
            other = body[:place] + bytes([body[place] ^ 1]) + body[place + 1 :]
            ether.inject(alice.address, bob.address, long(LongType.HS1, other))
        assert not any(type_of(data) == LongType.HS2 for _, _, data in ether.log[before:])
        assert operations == []
        ether.interfere = None
        for _ in range(50):
            ether.inject(alice.address, bob.address, held[0])
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        assert len(operations) == 2  # one on each side
        for data in held:
            ether.inject(alice.address, bob.address, data)
        assert len(operations) == 2


@pytest.mark.parametrize("size", [0, 1, 12, 13, 28, 29, 44])
async def test_a_datagram_shorter_than_any_form_is_dropped_and_counted(
    ether: Ether, size: int
) -> None:
    async with ka_server() as ka, person("alice", ka.link()) as alice:
        await registered(alice)
        endpoint = alice.node._endpoint
        assert endpoint is not None
        before = endpoint.counters.foreign
        for target in (alice.address, *ka.addresses):
            ether.inject(STRANGER, target, bytes(size))
        assert endpoint.counters.foreign == before + 1
        assert not any(to == STRANGER for _, to, _ in ether.log)


class Recorder:
    """An endpoint all of whose types are accepted, and what passed."""

    def __init__(self) -> None:
        self.ether = Ether()
        socket: UdpSocket = self.ether.open("198.51.100.1", 5000)  # type: ignore[assignment]
        self.endpoint = Endpoint(socket, FakeClock(), FakeRandomSource(1))
        self.endpoint.add_circle(KEYS)
        self.passed: list[tuple[LongType, bytes]] = []
        for kind in LongType:
            self.endpoint.on_long(kind, lambda body, *_, k=kind: self.passed.append((k, body)))
        self.endpoint.add_route(b"12345678", self, KEYS)
        self.runs: list[bytes] = []

        class Loop:
            add_reader = remove_reader = add_writer = remove_writer = None

        self.endpoint.start(Loop())  # type: ignore[arg-type]

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Address, now: float
    ) -> None:
        """SHORT packets of our one cid."""
        self.runs.append(bytes(run[start:end]))

    def take(self, data: bytes) -> None:
        self.ether.inject(STRANGER, Address("198.51.100.1", 5000), data)


@pytest.mark.parametrize("kind", list(LongType))
def test_f03_a_changed_bit_or_a_missing_byte_makes_a_long_datagram_nothing(kind: LongType) -> None:
    there, chance = Recorder(), random.Random(kind)
    whole = long(kind, chance.randbytes(LONG_BODY_SIZE[kind]))
    there.take(whole)
    assert len(there.passed) == 1
    bits = range(len(whole) * 8)
    for bit in bits if LONG_RUN else chance.sample(bits, 300):
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        there.take(bytes(changed))
    sizes = range(len(whole))
    for size in sizes if LONG_RUN else chance.sample(sizes, 50):
        there.take(whole[:size])
    there.take(whole + b"\0")
    assert len(there.passed) == 1
    assert there.ether.log == there.runs == []


def test_a_long_form_with_a_packet_number_is_refused() -> None:
    there = Recorder()
    head = ZERO_CID + bytes([LONG_FLAG | LongType.REACH]) + b"\0\0\0\1"
    there.take(masked(head + seal(KEYS.body_key, bytes(16), head[8:], RANDOM)))
    assert there.passed == []


def test_s28_short_datagrams_of_every_size_look_uniform() -> None:
    """Chi-square of each byte; four set bits of eight in the mean."""
    record = Record(b"k" * 16, b"i" * 12)
    rounds = often(1_500, 100_000)
    for size in (*SIZES, 1_200):
        rows = [
            masked(seal_short(record, b"12345678", 0x20, number, b"\x01", size=size))
            for number in range(rounds)
        ]
        table = np.frombuffer(b"".join(rows), np.uint8).reshape(rounds, size)
        for column in table.T[:64]:  # the header, and enough of the rest
            counts = np.bincount(column, minlength=256)
            chi = float(((counts - rounds / 256) ** 2 / (rounds / 256)).sum())
            assert chi < 400  # 255 degrees of freedom
        mean = float(np.unpackbits(table).mean() * 8)
        assert abs(mean - 4) < 0.02


async def test_f05_every_form_in_every_place_of_every_role(ether: Ether) -> None:
    """Each body that was ever said, as each type, to each role in each state: no progress."""
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        await meet(alice, bob)
        bodies = [body for rows in overheard(ether).values() for body in rows[:4]]
        before = len(ether.log)
        for target in (*ka.addresses, alice.address, bob.address):
            for kind in LongType:
                for body in bodies:
                    size = LONG_BODY_SIZE[kind]
                    spliced = body[:size].ljust(size, b"\0")
                    for source in (alice.address, bob.address, STRANGER):
                        if source != target:
                            ether.inject(source, target, long(kind, spliced))
        answers = {type_of(data) for source, to, data in ether.log[before:] if to == STRANGER}
        assert answers <= {LongType.COOKIE}
        await bob.ears.up[0].send_message(b"nothing happened")
        assert alice.ears.messages == [b"nothing happened"]
        assert len(alice.ears.up) == len(bob.ears.up) == 1
        assert alice.ears.down == bob.ears.down == []


def type_of(data: bytes) -> int:
    """The type of a LONG datagram, 0 for SHORT."""
    plain = masked(data)
    return plain[CID_SIZE] & ~LONG_FLAG if plain.startswith(ZERO_CID) else 0
