"""Groups, ports and forms of multicast look-up: golden values, ranges, refusals."""

from __future__ import annotations

import ipaddress
import json

import pytest

from m2chat.crypto.errors import DecryptionFailed
from m2chat.errors import WireError
from m2chat.net.services.multicast import (
    NUMBERS_KEPT,
    MulticastFound,
    MulticastLookup,
    SeenNumbers,
    group_of,
    port_of,
)
from m2chat.net.wire.packet import LONG_BODY_SIZE, LongType
from tests.support.fake_random import FakeRandomSource
from tests.support.multicast_vectors import PATH, build

GOLDEN: dict[str, str] = json.loads(PATH.read_text(encoding="utf-8"))
KEY = b"k" * 16


def lookup() -> MulticastLookup:
    return MulticastLookup(1_800_000_000_000, b"number.8", b"r" * 16, b"l" * 976)


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_a_vector_is_what_it_was(name: str) -> None:
    assert build()[name] == GOLDEN[name]


def test_no_vector_is_missing() -> None:
    assert set(build()) == set(GOLDEN)


def test_groups_stay_in_their_blocks_and_change_with_owner_and_day() -> None:
    block = ipaddress.ip_network("224.0.224.0/19")
    last = ipaddress.IPv4Address("224.0.249.255")
    seen = set()
    for owner in range(100):
        for day in (20_000, 20_001):
            group = group_of(bytes([owner]) * 16, day)
            ipv4, ipv6 = ipaddress.IPv4Address(group.ipv4), ipaddress.IPv6Address(group.ipv6)
            assert ipv4 in block
            assert ipv4 <= last
            assert ipv6.packed[:2] == b"\xff\x12"
            seen.add((group.ipv6, group.key))
    assert len(seen) == 200


def test_each_circle_has_a_port_of_its_own_in_the_dynamic_range() -> None:
    ports = {port_of(bytes([n]) * 32) for n in range(100)}
    assert len(ports) > 95
    assert all(49_152 <= port <= 65_535 for port in ports)


def test_forms_come_back_and_fill_their_long_type_exactly() -> None:
    body = lookup().seal(KEY, FakeRandomSource(1))
    assert len(body) == LONG_BODY_SIZE[LongType.MLOOK]
    assert MulticastLookup.open(body, KEY) == lookup()
    found = MulticastFound(b"number.8", b"intro..8", b"b" * 944)
    assert len(found.encode()) == LONG_BODY_SIZE[LongType.MFOUND]
    assert MulticastFound.decode(found.encode()) == found


def test_the_answer_is_smaller_than_the_question() -> None:
    assert LONG_BODY_SIZE[LongType.MFOUND] < LONG_BODY_SIZE[LongType.MLOOK]


@pytest.mark.parametrize("place", [0, 7, 8, 15, 16, 30, 500, 1_035])
def test_one_changed_bit_anywhere_closes_it(place: int) -> None:
    body = bytearray(lookup().seal(KEY, FakeRandomSource(1)))
    body[place] ^= 1
    with pytest.raises(DecryptionFailed):
        MulticastLookup.open(bytes(body), KEY)


def test_only_the_group_s_key_opens_it() -> None:
    with pytest.raises(DecryptionFailed):
        MulticastLookup.open(lookup().seal(KEY, FakeRandomSource(1)), b"K" * 16)


def test_a_form_of_another_length_is_refused() -> None:
    with pytest.raises(WireError):
        MulticastFound.decode(bytes(961))
    short = MulticastLookup(1, b"number.8", b"r" * 16, b"l" * 975).seal(KEY, FakeRandomSource(1))
    with pytest.raises(WireError):
        MulticastLookup.open(short, KEY)


def test_the_last_256_numbers_are_remembered() -> None:
    seen = SeenNumbers()
    for number in range(NUMBERS_KEPT + 1):
        seen.add(number.to_bytes(8, "big"))
    assert bytes(8) not in seen
    assert (1).to_bytes(8, "big") in seen
    assert NUMBERS_KEPT.to_bytes(8, "big") in seen
