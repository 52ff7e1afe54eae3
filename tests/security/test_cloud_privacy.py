"""What KAs can join (S-13), and what a guesser can tell from an answer (S-14)."""

from __future__ import annotations

import gc
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

import numpy as np

from m2chat.crypto.kdf import h
from m2chat.net.io.registrar import Registrar
from m2chat.net.services.rids import pair_rid, self_rid
from m2chat.net.wire.bundle import Candidates, blob_key, seal_blob
from m2chat.net.wire.control import CONTROL_FLOW, LOOKUP_DATAGRAM_SIZE, Lookup, RidFlag
from m2chat.net.wire.control_codec import encode_control
from m2chat.net.wire.frames import Datagram
from tests.support.fake_clock import FakeClock
from tests.support.fake_random import FakeRandomSource
from tests.support.service_net import FakeKa, FakePeer, ServiceNet

USERS, CONTACTS, KAS, DAYS, FIRST = 100, 20, 3, 30, 20_000
SERVICES = [h(b"service", bytes([n])) for n in range(KAS)]
RANDOM = FakeRandomSource(13)


@dataclass(frozen=True)
class Held:
    """What one KA's table shows of one registration, addresses and minutes taken away."""

    rids: tuple[bytes, ...]
    flags: bytes
    blob: bytes


def registrar() -> Registrar:
    return Registrar(lambda: SERVICES, lambda _: None, {}, lambda: 0.0, FakeClock(), RANDOM)  # type: ignore[arg-type,return-value]


def tables(first: int, days: int, *, careless: bool = False) -> dict[tuple[int, int], list[Held]]:
    """(day, KA) -> what it holds of every user, in the order of the users.

    ``careless`` leaves day and KA out of the ids, as a control for the linker.
    """
    people = [h(b"user", bytes([n])) for n in range(USERS)]
    bundles = [(h(b"bundle", p) * 26)[:822] for p in people]  # the same one at all KAs of a day
    makers = [registrar() for _ in people]
    found: dict[tuple[int, int], list[Held]] = {}
    for day in range(first, first + days):
        for ka, service in enumerate(SERVICES):
            where = (0, bytes(32)) if careless else (day, service)
            rows = found.setdefault((day, ka), [])
            for number, own in enumerate(people):
                entries = [(self_rid(own, *where), int(RidFlag.SELF))]
                for step in range(1, CONTACTS + 1):
                    other = people[(number + step) % USERS]
                    root = h(*sorted((own, other)))
                    entries.append((pair_rid(root, other, own, *where), 0))
                makers[number].days = (day,)
                padded = makers[number]._padded(entries, service)
                key = blob_key(own[:16], own)
                blob = seal_blob(bundles[number], Candidates().encode(), key, own, RANDOM)
                rids, flags = zip(*padded, strict=True)
                rows.append(Held(rids, bytes(sorted(flags)), blob))
    return found


def linked(one: list[Held], other: list[Held]) -> int:
    """How many users a linker joins between two tables by all that is in them."""
    left, right = (np.array([list(row.blob) for row in rows], dtype=np.uint8)
                   for rows in (one, other))  # fmt: skip
    bits = np.unpackbits(left, axis=1).astype(np.float32) * 2 - 1
    alike = bits @ (np.unpackbits(right, axis=1).astype(np.float32) * 2 - 1).T
    for place, row in enumerate(one):
        rids = set(row.rids)
        for at, candidate in enumerate(other):
            alike[place, at] += 1e6 * len(rids.intersection(candidate.rids))
            alike[place, at] -= 1e6 * (row.flags != candidate.flags)
    return int((alike.argmax(axis=1) == np.arange(len(one))).sum())


def pairs(held: dict[tuple[int, int], list[Held]]) -> list[tuple[list[Held], list[Held]]]:
    """Neighbouring days at one KA, and two KAs on one day."""
    days = [(held[day, ka], held[day + 1, ka]) for day, ka in held if (day + 1, ka) in held]
    kas = [(held[day, ka], held[day, ka + 1]) for day, ka in held if (day, ka + 1) in held]
    return days + kas


def test_s13_thirty_days_of_three_kas_hold_nothing_twice() -> None:
    seen: Counter[bytes] = Counter()
    for rows in tables(FIRST, DAYS).values():
        for row in rows:
            seen.update(row.rids)
            seen.update((row.blob[:12], row.blob))  # its iv, and all of it
    assert len(seen) == DAYS * KAS * USERS * (32 + 2)
    assert set(seen.values()) == {1}


def test_s13_a_linker_with_the_tables_does_no_better_than_chance() -> None:
    compared = pairs(tables(FIRST, 6))
    hits = sum(linked(one, other) for one, other in compared)
    tries = len(compared)  # each expects one hit by chance, with a variance of one
    assert tries == 5 * 3 + 6 * 2
    assert hits < tries + 5 * tries**0.5
    careless = pairs(tables(FIRST, 2, careless=True))
    assert sum(linked(one, other) for one, other in careless) == len(careless) * USERS


class Guesser:
    """One KA with Alice registered, and Bob's association, driven packet by packet."""

    def __init__(self) -> None:
        self.net = ServiceNet(5)
        self.ka = FakeKa(self.net, ("192.0.2.1", 4700))
        self.alice = FakePeer(self.net, self.ka, ("198.51.100.1", 4001))
        self.bob = FakePeer(self.net, self.ka, ("198.51.100.2", 4002))
        self.alice.register(
            (b"r" * 16, int(RidFlag.RELAY_ONLY)), (b"s" * 16, int(RidFlag.SELF)),
            *((bytes([n]) * 16, 0) for n in range(30)),
        )  # fmt: skip
        self.bob.client.connect(self.net.now)
        self.net.run(10, lambda: self.alice.client.registered and self.bob.client.up)
        self.sent: list[int] = []
        self.ka.host._send = lambda _association, datagram, _to: self.sent.append(len(datagram))
        (self.association,) = (
            one for one in self.ka.listener.associations() if one.address == self.bob.address
        )
        self.number = 0

    def ask(self, rid: bytes) -> Callable[[], None]:
        """Ready to be measured: all that the KA does for one look-up."""
        self.number += 1
        message = Lookup(self.number.to_bytes(8, "big"), rid, 0, 0, bytes(976))
        frame = Datagram(CONTROL_FLOW, encode_control(message)).encode()
        channel = self.bob.client._association._channel
        assert channel is not None
        datagram = channel.seal(frame, LOOKUP_DATAGRAM_SIZE)
        host, who, source = self.ka.host, self.association, self.bob.address
        return lambda: host.on_short(who, datagram, source, self.net.now)


def test_s14_no_and_not_for_you_take_the_same_time() -> None:
    guesser = Guesser()
    unknown, relay_only, own = b"u" * 16, b"r" * 16, b"s" * 16
    kinds = {"unknown": unknown, "relay only": relay_only, "self": own}
    best, chance, order = 1.0, random.Random(14), list(kinds)
    for _ in range(60):  # the machine is noisy; a real difference shows in every round
        took: dict[str, list[int]] = {name: [] for name in kinds}
        gc.disable()
        try:
            for _ in range(500):
                chance.shuffle(order)
                for name in order:
                    ask = guesser.ask(kinds[name])
                    started = time.perf_counter_ns()
                    ask()
                    took[name].append(time.perf_counter_ns() - started)
        finally:
            gc.enable()
        medians = [median(times) for times in took.values()]
        best = min(best, (max(medians) - min(medians)) / min(medians))
        if best < 0.01:
            break
    assert set(guesser.sent) == {LOOKUP_DATAGRAM_SIZE}
    assert len(guesser.sent) == guesser.number
    assert guesser.alice.notified == []
    assert best < 0.01
