"""The cloud at scale, in its short form; and that the arrays there say what the real code says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from benchmarks.scale import (
    DESCRIBE_SECONDS,
    DESCRIBED_SECONDS,
    MINUTE,
    SHORT,
    Gossip,
    Lives,
    Plan,
    Scale,
    order_of,
)
from m2chat.crypto.signing import SigningKey
from m2chat.net.services.directory import admit, sign_descriptor
from m2chat.net.services.list_fetch import ListFetch
from m2chat.net.services.list_role import ListRole
from m2chat.net.services.placement import fallbacks, homes, ranked
from m2chat.net.services.service_list import ServiceList
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control_codec import decode_control
from m2chat.net.wire.descriptor import Descriptor, Role
from m2chat.net.wire.list_messages import ListGet, ListMessage

EPOCH = 1_800_000_000
CIRCLE = SigningKey(b"c" * 32)


def test_a_hundred_thousand_peers_find_each_other_while_services_come_and_go() -> None:
    figures = Scale(SHORT).run()
    assert figures["lookups"] > 19_000
    assert figures["success"] >= 0.999
    assert figures["median_rounds"] == 1
    assert 0 < figures["dead_on_the_list"] < 0.15
    assert figures["bytes_per_peer_and_hour"] < 1_000_000


def test_where_services_live_half_an_hour_look_ups_fail_and_it_shows() -> None:
    figures = Scale(replace(SHORT, replaced=2.0, lookups=3_000)).run()
    assert figures["in_one_round_trip"] < 0.95
    assert 0.5 < figures["success"] < 0.95


def test_the_vectorised_placement_is_the_real_one() -> None:
    random = np.random.default_rng(3)
    services = [random.bytes(32) for _ in range(300)]
    for _ in range(200):
        location = random.bytes(32)
        order = [services[place] for place in order_of(location, services)]
        assert order == ranked(location, services)
        assert order[:3] == homes(location, services)
        assert order[3:5] == fallbacks(location, services)


class RealGossip(Gossip):
    """The same choices, carried out by real lists, fetches and roles as well."""

    def __init__(self, lives: Lives, random: np.random.Generator, kas: int) -> None:
        super().__init__(lives, random, kas)
        self.now = 0.0
        self.keys = [SigningKey(seed) for seed in lives.keys]
        lives.keys[:] = [key.public for key in self.keys]
        self.bucket_of = np.array([key[0] for key in lives.keys])
        self.lists = [ServiceList(CIRCLE.public) for _ in self.keys]
        self.admissions = [admit(CIRCLE, k.public, Role.KA, EPOCH) for k in self.keys]
        for one in range(kas):
            for other in range(kas):
                self.offer(one, other)

    def offer(self, to: int, about: int) -> None:
        unsigned = Descriptor(
            int(Role.KA), self.keys[about].public, bytes(32),
            EPOCH + int(self.lives.signed(self.now)[about]), (Address("192.0.2.1", 1),),
            self.admissions[about],
        )  # fmt: skip
        encoded = sign_descriptor(self.keys[about], unsigned).encode()
        self.lists[to].offer(encoded, EPOCH + self.now)

    def minute(self, now: float) -> None:
        self.now = now
        for one, listed in enumerate(self.lists):
            listed.expire(EPOCH + now)
            if self.lives.alive(now)[one]:
                self.offer(one, one)
        super().minute(now)

    def ask(self, one: int, other: int, now: float, signed: np.ndarray) -> None:
        super().ask(one, other, now, signed)
        self.offer(one, other)  # the COOKIE tells it
        self.offer(other, other)
        self.offer(other, one)  # LIST_OFFER
        asked: list[ListMessage] = []
        fetch = ListFetch(
            self.lists[one], asked.append, lambda: EPOCH + now, renew_within=DESCRIBE_SECONDS
        )
        role = ListRole(
            self.lists[other],
            lambda _to, message, _size: fetch.on_message(decode_control(message), 0.0),
            lambda: EPOCH + now, lambda *_: None,
        )  # fmt: skip
        fetch.begin(0.0)
        while asked:
            message = asked.pop(0)
            assert isinstance(message, ListGet)
            role.receive(role, message, 0.0)  # type: ignore[arg-type]

    def same(self, one: int) -> bool:
        """Whether the array and the list say the same of what this service knows."""
        known = {
            self.keys[place].public: int(self.known[one, place])
            for place in np.flatnonzero(self.known[one] > self.now)
        }
        listed = {d.service_key: d.not_after - EPOCH for d in self.lists[one]}
        return known == listed


def test_the_arrays_know_what_real_lists_know() -> None:
    plan = Plan(kas=8, hours=0, replaced=0.5, seed=5)
    random = np.random.default_rng(plan.seed)
    gossip = RealGossip(Lives.draw(plan, random), random, plan.kas)
    for now in range(0, DESCRIBED_SECONDS + 40 * MINUTE, MINUTE):
        gossip.minute(float(now))
        if now % (10 * MINUTE) == 0:
            for one in np.flatnonzero(gossip.lives.alive(float(now))):
                assert gossip.same(int(one)), f"at {now} s"
    assert sum(map(len, gossip.lists)) > 0
