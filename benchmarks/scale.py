"""The look-up cloud at its full size, on paper: 10 million peers, 1,000 KAs, 5 % replaced an hour.

Look-ups are sampled.  What decides them is the project's own: ``placement`` ranks, ``directory``
and ``service_list`` say who is listed (here as arrays of what each service knows, which
``tests/simulation`` proves equal to real ``ServiceList``s that run ``ListFetch``), ``registrar``'s
numbers say where an owner registers, ``ka_search``'s order whom a looker asks, ``KaRegistry`` what
a registration costs, and the codecs how long each message is.

    python3 dev.py sim [--short] [--seed N]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from m2chat.crypto.kdf import h, label
from m2chat.net.io.ka_link import SILENT_SECONDS
from m2chat.net.io.ka_search import ENOUGH
from m2chat.net.io.registrar import RANKS
from m2chat.net.io.service_driver import FETCH_SECONDS, FETCH_SECONDS_EACH
from m2chat.net.services.directory import DESCRIBED_SECONDS
from m2chat.net.services.ka_client import KEEP_JITTER, KEEP_LOST_SECONDS, KEEP_SECONDS
from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.services.listener import DESCRIBE_SECONDS
from m2chat.net.services.placement import FALLBACKS, HOMES
from m2chat.net.services.service_list import CONFIRMED_SECONDS
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import Keep, Kept, Register, Rids
from m2chat.net.wire.control_codec import encode_control
from m2chat.net.wire.frames import Datagram
from m2chat.net.wire.list_messages import (
    BUCKETS,
    DESCRIPTORS_PER_PART,
    ListGet,
    ListIndex,
    ListPart,
)  # fmt: skip
from m2chat.net.wire.packet import padded_size

HOUR, MINUTE = 3600, 60
WARM_UP = 3 * HOUR  # until the list has its usual share of dead services
ASKED = 2  # services that a service asks in a minute
NAMED = 8  # services in a join link
NOTICE_SECONDS = KEEP_SECONDS * (1 + KEEP_JITTER) + KEEP_LOST_SECONDS + SILENT_SECONDS
REGISTER_SECONDS = 2.0  # association and set, at a distance of 200 ms
IP_UDP = 28
RIDS = 32  # of an ordinary person, padding included
_PLACE = label("place")


@dataclass(frozen=True)
class Plan:
    """How much is simulated."""

    peers: int = 10_000_000
    kas: int = 1_000
    hours: int = 24
    lookups: int = 200_000
    replaced: float = 0.05  # of the KAs, an hour
    targets: int = 4_000  # people who are sought
    views: int = 400  # peers whose list is followed
    seed: int = 1


SHORT = Plan(peers=100_000, kas=150, hours=2, lookups=20_000, targets=300, views=60)


def datagram(message: object) -> int:
    """Bytes on the line, IP and UDP headers included."""
    return padded_size(len(Datagram(0, encode_control(message)).encode())) + IP_UDP


def part_size(count: int) -> int:
    """One LIST_PART with so many descriptors."""
    return datagram(ListPart(bytes(8), 0, 0, 1, (bytes(240),) * count))


PART_SIZES = [part_size(count) for count in range(DESCRIPTORS_PER_PART + 1)]
GET_SIZE = datagram(ListGet(bytes(8)))
INDEX_SIZE = datagram(ListIndex(bytes(8), 0, bytes(BUCKETS * 4)))
KEEP_SIZE = datagram(Keep(1)) + datagram(Kept(1, Address("192.0.2.1", 1), 0, bytes(8)))
SET_SIZE = (
    datagram(Register(1, 0, bytes(944))) + datagram(Rids(1, 0, 1, bytes(RIDS * 17))) + KEEP_SIZE
    + 320 + 313 + 113 + 124 + 4 * IP_UDP
)  # fmt: skip  # with HELLO, COOKIE, OPEN and OPENED


def order_of(location: bytes, services: list[bytes]) -> np.ndarray:
    """The indexes of the services, the best home first: ``placement.ranked`` as an array."""
    scores = np.array([h(_PLACE, location, one)[:8] for one in services], dtype="S8")
    # "S8" drops zeros at the end, which are the smallest anyway; a tie has a chance of 2^-64.
    return np.argsort(scores, kind="stable")[::-1].astype(np.int32)


@dataclass
class Lives:
    """Every KA that ever runs: when it starts and when it dies, seconds."""

    keys: list[bytes]
    born: np.ndarray
    died: np.ndarray

    @classmethod
    def draw(cls, plan: Plan, random: np.random.Generator) -> Lives:
        """Replacements come at random moments; who dies is drawn among the living."""
        end = WARM_UP + plan.hours * HOUR
        count = random.poisson(plan.replaced * plan.kas * end / HOUR)
        moments = np.sort(np.floor(random.uniform(0, end, count)))
        total = plan.kas + count
        first = -np.floor(random.uniform(0, DESCRIBE_SECONDS, plan.kas))
        born = np.concatenate([first, moments])
        died = np.full(total, np.inf)
        alive = list(range(plan.kas))
        for number, moment in enumerate(moments):
            place = int(random.integers(len(alive)))
            died[alive[place]] = moment
            alive[place] = plan.kas + number
        return cls([random.bytes(32) for _ in range(total)], born, died)

    def alive(self, now: float | np.ndarray, which: np.ndarray | slice = slice(None)) -> np.ndarray:
        """Who runs now."""
        return (self.born[which] <= now) & (now < self.died[which])

    def signed(self, now: float) -> np.ndarray:
        """not_after of what each would say of itself now."""
        renewals = np.floor((now - self.born) / DESCRIBE_SECONDS)
        return self.born + renewals * DESCRIBE_SECONDS + DESCRIBED_SECONDS


class Gossip:
    """What each service knows: not_after of each other one, 0 for nothing."""

    def __init__(self, lives: Lives, random: np.random.Generator, kas: int) -> None:
        self.lives = lives
        self.random = random
        count = len(lives.keys)
        self.known = np.zeros((count, count), dtype=np.float32)
        started = np.zeros(count, dtype=bool)
        started[:kas] = True
        self.known[np.ix_(started, started)] = lives.signed(0.0)[started]
        self.started = started
        self.bucket_of = np.array([key[0] for key in lives.keys])

    def minute(self, now: float) -> None:
        """Newcomers join, everybody asks two services of its list."""
        lives, known, random = self.lives, self.known, self.random
        alive = lives.alive(now)
        signed = lives.signed(now).astype(np.float32)
        for one in np.flatnonzero(alive & ~self.started):
            named = random.choice(np.flatnonzero(alive & self.started), NAMED)
            for other in named:
                self.ask(int(one), int(other), now, signed)
            self.started[one] = True
        for one in np.flatnonzero(alive):
            known[one, one] = signed[one]
            listed = np.flatnonzero(known[one] > now)
            for other in random.choice(listed, min(ASKED, len(listed)), replace=False):
                if other != one and alive[other]:
                    self.ask(int(one), int(other), now, signed)

    def ask(self, one: int, other: int, now: float, signed: np.ndarray) -> None:
        """``one`` fetches the list of ``other``, as ``ListFetch`` does, and offers itself."""
        mine, theirs = self.known[one], self.known[other]
        theirs[other] = signed[other]
        theirs[one] = max(theirs[one], signed[one])
        mine[other] = theirs[other]
        differ = (theirs > now) != (mine > now)
        stale = (mine > now) & (mine < now + DESCRIBE_SECONDS)
        fetched = np.zeros(BUCKETS, dtype=bool)
        fetched[self.bucket_of[differ | stale]] = True
        take = fetched[self.bucket_of] & (theirs > now) & (theirs > mine)
        mine[take] = theirs[take]


@dataclass
class Sums:
    """What is counted."""

    lookups: int = 0
    found: int = 0
    first_round: int = 0
    rounds: list[int] = field(default_factory=list)
    dead_share: list[float] = field(default_factory=list)
    fetches: int = 0
    fetched_bytes: int = 0
    moved: int = 0


class Scale:
    """One run."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.random = np.random.default_rng(plan.seed)
        self.lives = Lives.draw(plan, self.random)
        self.gossip = Gossip(self.lives, self.random, plan.kas)
        self.sums = Sums()
        self.bucket_of = np.array([key[0] for key in self.lives.keys])
        locations = [self.random.bytes(32) for _ in range(plan.targets)]
        self.locations = locations
        self.orders = np.stack([order_of(one, self.lives.keys) for one in locations])
        self.views = np.zeros((plan.views, len(self.lives.keys)))  # kept until
        self.views[:, : plan.kas] = CONFIRMED_SECONDS
        self.fetch_at = self.random.uniform(0, self.fetch_seconds, plan.views)
        self.homes_before: dict[int, tuple[int, ...]] = {}

    @property
    def fetch_seconds(self) -> float:
        return FETCH_SECONDS + FETCH_SECONDS_EACH * self.plan.kas

    def run(self) -> dict[str, object]:
        """All of it; the figures."""
        plan, started = self.plan, time.perf_counter()
        minutes = plan.hours * 60
        for now in range(0, WARM_UP + plan.hours * HOUR, MINUTE):
            self.gossip.minute(float(now))
            measured = now >= WARM_UP
            self.follow(float(now), measured=measured)
            if measured:
                self.look_up(float(now), plan.lookups // minutes)
        return self.figures(time.perf_counter() - started)

    def follow(self, now: float, *, measured: bool) -> None:
        """Peers fetch the list of one of their homes, when it is time.

        That KEPT confirms what they know in between is left out: it could only help.
        """
        alive = np.flatnonzero(self.lives.alive(now))
        for view in range(self.plan.views):
            if now < self.fetch_at[view]:
                continue
            self.fetch_at[view] = now + self.random.uniform(0.5, 1.5) * self.fetch_seconds
            mine = self.views[view]
            theirs = self.gossip.known[int(self.random.choice(alive))]
            listed = theirs > now
            self.count_fetch(listed, mine > now, measured=measured)
            until = np.maximum(theirs, now + CONFIRMED_SECONDS)
            np.maximum(mine, np.where(listed, until, 0), out=mine)

    def count_fetch(self, listed: np.ndarray, mine: np.ndarray, *, measured: bool) -> None:
        differ = np.unique(self.bucket_of[listed != mine])
        if not measured or not len(differ):
            return
        size = GET_SIZE + INDEX_SIZE
        for count in np.bincount(self.bucket_of[listed], minlength=BUCKETS)[differ]:
            while count > 0:
                size += GET_SIZE + PART_SIZES[min(int(count), DESCRIPTORS_PER_PART)]
                count -= DESCRIPTORS_PER_PART
        self.sums.fetches += 1
        self.sums.fetched_bytes += size

    def look_up(self, minute: float, count: int) -> None:
        """Sampled look-ups at random moments of this minute."""
        for _ in range(count):
            now = minute + float(self.random.uniform(0, MINUTE))
            target = int(self.random.integers(self.plan.targets))
            owner, looker = self.random.integers(self.plan.views, size=2)
            order = self.orders[target]
            registered = self.registered(order, self.views[owner] > now, now)
            round_ = self.search(order[self.views[looker][order] > now][:RANKS], registered, now)
            self.sums.lookups += 1
            self.sums.rounds.append(round_)
            self.sums.found += round_ > 0
            self.sums.first_round += round_ == 1
        listed = self.views[0] > minute
        self.sums.dead_share.append(float(1 - self.lives.alive(minute)[listed].mean()))

    def registered(self, order: np.ndarray, listed: np.ndarray, now: float) -> set[int]:
        """Where an owner with this list stands registered (``Registrar``)."""
        lives, chosen, standing = self.lives, set[int](), 0
        for place, one in enumerate(order[listed[order]][:RANKS]):
            if place >= HOMES and standing >= HOMES:
                break
            silent = lives.died[one] + NOTICE_SECONDS <= now or lives.born[one] > now
            standing += not silent
            if lives.alive(now)[one] and lives.born[one] + REGISTER_SECONDS <= now:
                chosen.add(int(one))
        return chosen

    def search(self, ranks: np.ndarray, registered: set[int], now: float) -> int:
        """In which round a looker finds the owner, 0 for never (``KaSearch``)."""
        alive = self.lives.alive(now, ranks)
        last = HOMES + FALLBACKS
        answered = 0
        for round_, (low, high) in enumerate(((0, HOMES), (HOMES, last), (last, RANKS)), 1):
            if round_ == 3 and answered >= ENOUGH:
                return 0
            for one, up in zip(ranks[low:high], alive[low:high], strict=True):
                answered += bool(up)
                if up and int(one) in registered:
                    return round_
        return 0

    def figures(self, seconds: float) -> dict[str, object]:
        plan, sums = self.plan, self.sums
        syncs = sums.fetched_bytes / (plan.views * plan.hours)
        keeps = HOMES * HOUR / KEEP_SECONDS * KEEP_SIZE
        # A day's new homes, and the replacement of one that died.
        sets = HOMES * SET_SIZE * (1 / 24 + plan.replaced * 2)
        each = registration_bytes()
        per_ka = plan.peers * HOMES / plan.kas
        loads = self.random.multinomial(plan.peers * HOMES, [1 / plan.kas] * plan.kas)
        return {
            "benchmark": "scale",
            "peers": plan.peers,
            "kas": plan.kas,
            "replaced_per_hour": plan.replaced,
            "hours": plan.hours,
            "lookups": sums.lookups,
            "success": round(sums.found / sums.lookups, 6),
            "in_one_round_trip": round(sums.first_round / sums.lookups, 5),
            "median_rounds": float(np.median(sums.rounds)),
            "dead_on_the_list": round(float(np.mean(sums.dead_share)), 4),
            "bytes_per_peer_and_hour": round(keeps + sets + syncs),
            "of_that_keepalive": round(keeps),
            "of_that_registrations": round(sets),
            "of_that_list": round(syncs),
            "registrations_per_ka": round(per_ka),
            "most_at_one_ka": int(loads.max()),
            "bytes_per_registration": each,
            "memory_per_ka_mib": round(loads.max() * each / 2**20, 1),
            "seconds": round(seconds, 1),
        }


class _Association:
    """All that a registry asks of a client."""

    def __init__(self, number: int) -> None:
        self.cid = number.to_bytes(8, "big")
        self.address19 = bytes(19)
        self.registration: object | None = None
        self.intros = 0


class _Clock:
    def wall(self) -> float:
        return 0.0

    def monotonic(self) -> float:
        return 0.0


class _Random:
    def bytes(self, count: int) -> bytes:
        return bytes(count)


def registration_bytes(count: int = 500) -> int:
    """What a real registry accounts for an ordinary registration, the association included."""
    registry = KaRegistry(_Clock(), _Random(), lambda *_: None, list_hash=lambda: bytes(8))
    for number in range(count):
        client = _Association(number)
        rids = b"".join(h(bytes([place]), client.cid)[:16] + b"\0" for place in range(RIDS))
        registry.receive(client, Register(1, 0, bytes(944)), 0.0)  # type: ignore[arg-type]
        registry.receive(client, Rids(1, 0, 1, rids), 0.0)  # type: ignore[arg-type]
    assert registry.registrations == count
    return registry.memory // count


def main() -> int:
    """Run it and print the figures as one JSON line."""
    parser = argparse.ArgumentParser(prog="dev.py sim", description=__doc__)
    parser.add_argument("--short", action="store_true", help="100,000 peers, a few seconds")
    parser.add_argument("--seed", type=int, default=1)
    words = parser.parse_args()
    plan = SHORT if words.short else Plan()
    plan = Plan(**{**vars(plan), "seed": words.seed})
    print(json.dumps(Scale(plan).run()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
