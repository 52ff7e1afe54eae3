"""Who is admitted to a circle, by whom and for how long; and the file that keeps it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.buffer import block
from m2chat.crypto.kdf import h, label
from m2chat.crypto.signing import SigningKey
from m2chat.links import ServiceAddress
from m2chat.net.services.directory import ADMIT_SECONDS, admit, sign_descriptor
from m2chat.net.services.service_list import ServiceList
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.descriptor import Descriptor, Role
from m2chat.servers.admission import (
    JOIN_SECONDS,
    NO_TOKEN,
    RENEW_SECONDS,
    Founder,
    check_admission,
    ends_at,
    join_token,
    refuse,
)
from m2chat.servers.errors import BadServiceKey
from m2chat.servers.keys import Membership, ServiceKeys, joins_of, load_keys, save_keys

NOW = 1_800_000_000.0
CIRCLE, SERVICE = SigningKey(b"c" * 32), SigningKey(b"s" * 32)
KA, BOTH = int(Role.KA), int(Role.KA | Role.RELAY)


class Office:
    """A founder whose time and calls back a test decides."""

    def __init__(self) -> None:
        self.now, self.joins = NOW, 0
        self.listed = ServiceList(CIRCLE.public)
        self.founder = Founder(CIRCLE, self.listed, lambda: self.now, lambda: self.joins)

    def token(self) -> bytes:
        return join_token(CIRCLE, self.joins, self.now)

    def ask(self, token: bytes, roles: int = KA) -> bytes | None:
        return self.founder.grant(token, SERVICE.public, roles)

    def list_service(self, admission: bytes, roles: int = KA) -> None:
        unsigned = Descriptor(
            roles, SERVICE.public, bytes(32), int(self.now) + 7_200,
            (Address("192.0.2.1", 1),), admission,
        )  # fmt: skip
        self.listed.offer(sign_descriptor(SERVICE, unsigned).encode(), self.now)


def test_a_token_admits_any_number_of_servers_for_a_day() -> None:
    office = Office()
    token = office.token()
    for service in (SERVICE, SigningKey(b"t" * 32)):
        admission = office.founder.grant(token, service.public, BOTH)
        assert admission is not None
        assert check_admission(CIRCLE.public, service.public, BOTH, admission)
        assert not check_admission(CIRCLE.public, service.public, KA, admission)
        assert ends_at(admission) == NOW + ADMIT_SECONDS
    office.now += JOIN_SECONDS - 1
    assert office.ask(token) is not None
    office.now += 1
    assert office.ask(token) is None


def test_every_bit_of_a_token_counts_and_its_end_cannot_be_moved() -> None:
    office = Office()
    token = office.token()
    for at in range(len(token)):
        assert office.ask(token[:at] + bytes([token[at] ^ 1]) + token[at + 1 :]) is None
    other = join_token(SigningKey(b"o" * 32), 0, NOW)
    assert office.ask(other) is None
    assert refuse(token, SERVICE.public, KA) is None


def test_tokens_are_called_back_by_the_count() -> None:
    office = Office()
    token = office.token()
    office.joins += 1
    assert office.ask(token) is None
    assert office.ask(office.token()) is not None


@pytest.mark.parametrize("roles", [0, 8, 255])
def test_roles_that_there_are_not_are_admitted_by_no_token(roles: int) -> None:
    office = Office()
    assert office.ask(office.token(), roles) is None


def test_an_admission_is_renewed_in_the_same_roles_and_in_time() -> None:
    office = Office()
    assert office.ask(NO_TOKEN) is None  # not listed
    first = admit(CIRCLE, SERVICE.public, KA, NOW)
    office.list_service(first)
    assert office.ask(NO_TOKEN) == first
    assert office.ask(NO_TOKEN, BOTH) is None
    office.now += ADMIT_SECONDS - RENEW_SECONDS + 1
    assert office.ask(NO_TOKEN) is not None  # as the list is not told of the time here
    office.list_service(first)
    renewed = office.ask(NO_TOKEN)
    assert renewed is not None
    assert ends_at(renewed) == int(office.now) + ADMIT_SECONDS


def joined() -> ServiceKeys:
    rows = tuple((KA, admit(CIRCLE, SERVICE.public, KA, NOW)) for _ in range(2))
    services = (ServiceAddress("192.0.2.1", 4700, b"f" * 32),)
    membership = Membership(CIRCLE.public, b"f" * 32, rows)
    return ServiceKeys(SERVICE, None, b"n" * 32, "Friends", membership, services=services)


def test_both_standings_come_back_from_the_file_as_they_were(tmp_path: Path) -> None:
    founder = ServiceKeys(SERVICE, CIRCLE, b"n" * 32, "Friends", joins=3)
    for keys in (founder, joined()):
        save_keys(tmp_path, keys)
        again = load_keys(tmp_path)
        assert again is not None
        assert again.encode() == keys.encode()
        assert again.circle_public == CIRCLE.public
        assert (again.membership, again.joins) == (keys.membership, keys.joins)
    save_keys(tmp_path, replace(founder, joins=4))
    assert joins_of(tmp_path, founder) == 4
    assert joins_of(None, founder) == 3


def test_a_file_of_the_first_version_is_still_read() -> None:
    body = b"m2service\x01" + SERVICE.seed + CIRCLE.seed + b"n" * 32 + block(b"Friends")
    keys = ServiceKeys.decode(body + h(label("service file"), body))
    assert (keys.service.seed, keys.circle_public) == (SERVICE.seed, CIRCLE.public)
    assert (keys.circle_name, keys.joins, keys.services) == ("Friends", 0, ())


def test_every_damage_is_noticed() -> None:
    encoded = joined().encode()
    for at in range(len(encoded)):
        with pytest.raises(BadServiceKey):
            ServiceKeys.decode(encoded[:at] + bytes([encoded[at] ^ 1]) + encoded[at + 1 :])
    for end in range(len(encoded)):
        with pytest.raises(BadServiceKey):
            ServiceKeys.decode(encoded[:end])


def test_workers_have_keys_of_their_own_from_one_seed() -> None:
    keys = joined()
    found = {keys.of_worker(number).public for number in range(8)}
    assert len(found) == 8
    assert keys.of_worker(0).public == SERVICE.public
    assert keys.of_worker(3).seed == joined().of_worker(3).seed
