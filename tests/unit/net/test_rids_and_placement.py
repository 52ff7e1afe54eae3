"""Calculated ids, homes and the circle's list: golden values and what must never join."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from m2chat.crypto.errors import BadSignature
from m2chat.crypto.kdf import h
from m2chat.crypto.signing import SigningKey
from m2chat.net.errors import ProtocolError
from m2chat.net.services.directory import admit, check_descriptor, list_hash, sign_descriptor
from m2chat.net.services.placement import fallbacks, homes, ranked
from m2chat.net.services.rids import (
    MULTICAST_SERVICE,
    card_rid,
    day_of,
    days_of,
    location,
    pair_rid,
    self_rid,
)
from m2chat.net.wire.descriptor import Descriptor

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "rids.json").read_text())
NOON = 20_000 * 86_400 + 43_200.0


def test_golden_ids() -> None:
    root, alice, bob, service = b"R" * 32, b"A" * 32, b"B" * 32, b"S" * 32
    assert pair_rid(root, alice, bob, 20_000, service).hex() == VECTORS["pair_rid"]
    assert pair_rid(root, bob, alice, 20_000, service).hex() == VECTORS["pair_rid_back"]
    assert card_rid(b"i" * 16, alice, 20_000, service).hex() == VECTORS["card_rid"]
    assert self_rid(b"p" * 32, 20_000, service).hex() == VECTORS["self_rid"]
    assert location(b"D" * 16, alice, 20_000).hex() == VECTORS["location"]
    multicast = pair_rid(root, alice, bob, 20_000, MULTICAST_SERVICE)
    assert multicast.hex() == VECTORS["pair_rid_multicast"]


def test_the_neighbour_day_counts_in_the_first_and_last_hour() -> None:
    assert day_of(NOON) == 20_000
    assert days_of(NOON) == (20_000,)
    midnight = 20_000 * 86_400
    assert days_of(midnight) == (20_000, 19_999)
    assert days_of(midnight + 3_599) == (20_000, 19_999)
    assert days_of(midnight + 3_600) == (20_000,)
    assert days_of(midnight - 3_601) == (19_999,)
    assert days_of(midnight - 3_600) == (19_999, 20_000)


def test_ids_of_days_services_relations_and_directions_are_all_distinct() -> None:
    """S-13 in small: no id joins two days, two KAs, two relations or the two directions."""
    people = [h(bytes([n])) for n in range(12)]
    services = [h(b"service", bytes([n])) for n in range(3)]
    seen: Counter[bytes] = Counter()
    for day in range(20_000, 20_030):
        for service in services:
            for seeker in people:
                for sought in people:
                    if seeker != sought:
                        root = h(*sorted((seeker, sought)))
                        seen[pair_rid(root, seeker, sought, day, service)] += 1
    assert len(seen) == 30 * 3 * 12 * 11
    assert set(seen.values()) == {1}


def test_homes_are_three_and_the_same_for_all() -> None:
    services = [h(bytes([n])) for n in range(9)]
    order = ranked(b"L" * 32, services)
    assert sorted(order) == sorted(services)
    assert order == ranked(b"L" * 32, reversed(services))
    assert [service.hex() for service in homes(b"L" * 32, services)] == VECTORS["homes"]
    assert homes(b"L" * 32, services) + fallbacks(b"L" * 32, services) == order[:5]
    assert homes(b"L" * 32, services[:2]) == ranked(b"L" * 32, services[:2])
    assert fallbacks(b"L" * 32, services[:3]) == []


def test_placement_is_even_and_a_new_service_moves_few() -> None:
    services = [h(bytes([n])) for n in range(10)]
    locations = [h(n.to_bytes(4, "big")) for n in range(3_000)]
    load = Counter(home for one in locations for home in homes(one, services))
    assert min(load.values()) > 0.8 * 900
    assert max(load.values()) < 1.2 * 900
    more = [*services, h(b"new")]
    kept = sum(len(set(homes(one, services)) & set(homes(one, more))) for one in locations)
    assert kept > 3 * len(locations) * 0.88


CIRCLE, SERVICE = SigningKey(b"c" * 32), SigningKey(b"s" * 32)
HERE = ("192.0.2.7", 4700)


def signed(now: float, roles: int = 1, lifetime: int = 86_400) -> Descriptor:
    admission = admit(CIRCLE, SERVICE.public, roles, now)
    not_after = int(now) + lifetime
    plain = Descriptor(roles, SERVICE.public, b"x" * 32, not_after, (HERE,), admission)
    return sign_descriptor(SERVICE, plain)


def check(descriptor: Descriptor, now: float, tolerance: float = 7200) -> Descriptor:
    return check_descriptor(descriptor.encode(), SERVICE.public, CIRCLE.public, now, tolerance)


def test_the_golden_descriptor() -> None:
    descriptor = signed(NOON)
    assert descriptor.encode().hex() == VECTORS["descriptor"]
    assert check(descriptor, NOON) == descriptor
    assert list_hash([descriptor]).hex() == VECTORS["list_hash"]


def test_a_descriptor_counts_in_its_time_only() -> None:
    for now in (NOON - 7200, NOON + 86_400 + 7_199):
        check(signed(NOON), now)
    for now in (NOON - 7_300, NOON + 86_400 + 7_201):
        with pytest.raises(ProtocolError):
            check(signed(NOON), now)
    with pytest.raises(ProtocolError):
        check(signed(NOON, lifetime=40 * 86_400), NOON)
    with pytest.raises(ProtocolError):  # the admission of 90 days is over
        late = signed(NOON)
        renewed = Descriptor(
            late.roles, late.service_key, late.exchange, late.not_after + 100 * 86_400,
            late.addresses, late.admit,
        )  # fmt: skip
        check(sign_descriptor(SERVICE, renewed), NOON + 100 * 86_400)


def test_an_admission_holds_for_its_service_and_roles_only() -> None:
    good = signed(NOON)
    for roles, key, admission in (
        (3, SERVICE, good.admit),
        (1, SERVICE, admit(SERVICE, SERVICE.public, 1, NOON)),
        (1, SERVICE, admit(CIRCLE, CIRCLE.public, 1, NOON)),
        (1, SERVICE, bytes(68)),
        (1, CIRCLE, good.admit),
    ):
        forged = sign_descriptor(
            key, Descriptor(roles, SERVICE.public, b"x" * 32, good.not_after, (HERE,), admission)
        )
        with pytest.raises(BadSignature):
            check(forged, NOON)


def test_the_list_hash_names_services_and_not_their_daily_keys() -> None:
    one = signed(NOON)
    renewed = sign_descriptor(
        SERVICE,
        Descriptor(1, SERVICE.public, b"y" * 32, one.not_after + 9, (HERE,), one.admit),
    )
    assert list_hash([one]) == list_hash([renewed])
    moved = Descriptor(1, SERVICE.public, b"x" * 32, one.not_after, (("192.0.2.8", 1),), one.admit)
    other = Descriptor(1, CIRCLE.public, b"x" * 32, one.not_after, (), one.admit)
    assert list_hash([moved]) != list_hash([one])
    assert list_hash([one, other]) == list_hash([other, one]) != list_hash([one])
