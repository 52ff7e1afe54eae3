"""What stands between us and the world; which addresses are offered and which are tried."""

from __future__ import annotations

import pytest

from m2chat.net.io.seeker import Outcome
from m2chat.net.io.silence import why_silent
from m2chat.net.traversal.candidates import Interface, offered, usable
from m2chat.net.traversal.mapping import MappingKind, mapping_kind
from m2chat.net.traversal.punch import PROBES_MAX, Effort, Punch
from m2chat.net.wire.addresses import Address
from tests.support.fake_random import FakeRandomSource

OURS, PUBLIC, OTHER_PORT = (
    Address("192.168.1.2", 4000),
    Address("203.0.113.7", 4000),
    Address("203.0.113.7", 4001),
)
V6, V6_TOO = Address("2a00:1::2", 4000), Address("2a00:1::3", 4000)
OWN = {"192.168.1.2", "2a00:1::2", "203.0.113.9"}


@pytest.mark.parametrize(
    ("observed", "kind"),
    [
        ([], MappingKind.UNKNOWN),
        ([PUBLIC], MappingKind.UNKNOWN),  # one server alone tells nothing
        ([Address("203.0.113.9", 4000)], MappingKind.OPEN),
        ([Address("203.0.113.9", 5000)], MappingKind.UNKNOWN),  # our host by another port
        ([PUBLIC, PUBLIC], MappingKind.SAME),
        ([PUBLIC, OTHER_PORT], MappingKind.SYMMETRIC),
        ([PUBLIC, Address("203.0.113.8", 4000)], MappingKind.SYMMETRIC),
        ([PUBLIC, V6, PUBLIC], MappingKind.SAME),
        ([V6], MappingKind.OPEN),
        ([V6, V6_TOO], MappingKind.SYMMETRIC),
        ([OURS], MappingKind.OPEN),  # a server in our own network
        ([OURS, PUBLIC, PUBLIC], MappingKind.SAME),
        ([OURS, PUBLIC], MappingKind.UNKNOWN),
        ([OURS, PUBLIC, OTHER_PORT], MappingKind.SYMMETRIC),
    ],
)
def test_the_kind_of_a_mapping(observed: list[Address], kind: MappingKind) -> None:
    assert mapping_kind(observed, OWN, 4000) is kind


def test_words_of_the_interface() -> None:
    assert [kind.word for kind in MappingKind] == ["unknown", "open", "cone", "symmetric"]


MANY = [
    Interface("172.17.0.1", 16),  # a bridge of containers
    Interface("100.101.102.103", 32),  # a tunnel
    Interface("fd00:5::5", 64),
    Interface("10.8.0.2", 24),
    Interface("192.168.1.2", 24),
    Interface("fe80::1", 64),
    Interface("2a00:1::211:22ff:fe33:4455", 64),  # made of the card's number
    Interface("2a00:1::abcd", 64),
]


def test_the_way_out_comes_first_and_hardware_numbers_are_not_shown() -> None:
    hosts = [one.host for one in offered(MANY, 4000, gateways={"192.168.1.1"})]
    assert hosts == ["192.168.1.2", "172.17.0.1", "10.8.0.2", "2a00:1::abcd"]


def test_a_mapped_port_takes_a_place() -> None:
    found = offered(MANY, 4000, mapped=[Address("203.0.113.7", 9000)], gateways={"192.168.1.1"})
    assert found == (
        Address("192.168.1.2", 4000),
        Address("172.17.0.1", 4000),
        Address("2a00:1::abcd", 4000),
        Address("203.0.113.7", 9000),
    )


def test_link_local_ipv4_serves_where_there_is_nothing_else() -> None:
    assert offered([Interface("169.254.3.3", 16)], 4) == (Address("169.254.3.3", 4),)


def test_a_mapped_port_is_tried_only_at_the_host_that_a_server_sees() -> None:
    """Else a contact could have us knock at anybody."""
    mapped, victim = Address("203.0.113.7", 9000), Address("198.51.100.66", 9000)
    ours = Address("203.0.113.1", 4000)
    assert usable([victim, mapped], PUBLIC, interfaces=[], ours=ours) == [mapped, PUBLIC]
    assert usable([mapped], None, interfaces=[], ours=ours) == []
    assert usable([PUBLIC], PUBLIC, interfaces=[], ours=ours) == [PUBLIC]


def test_who_shares_an_ipv6_link_shares_a_site() -> None:
    home = [Interface("192.168.1.2", 24), Interface("fd00:5::5", 64)]
    offers = [Address("192.168.1.9", 4000), Address("fd00:5::9", 4000)]
    near, far = Address("2a00:1::9", 4000), Address("2a00:2::9", 4000)
    assert usable(offers, near, interfaces=home, ours=V6) == [*offers, near]
    assert usable(offers, far, interfaces=home, ours=V6) == [far]


def test_two_homes_behind_one_carrier_never_probe_beyond_their_own_subnet() -> None:
    """Both are seen at one public host; only what lies in our own subnet may be tried."""
    home = [Interface("192.168.1.2", 24)]
    offers = [Address("192.168.1.9", 4000), Address("10.0.0.5", 4000), Address("100.64.0.9", 4000)]
    same = usable(offers, OTHER_PORT, interfaces=home, ours=PUBLIC)
    assert same == [offers[0], OTHER_PORT]


def test_the_introductions_of_one_look_up_share_their_probes() -> None:
    """S-20: three look-up servers do not make three hundred probes."""
    effort, four = Effort(), [Address("203.0.113.7", port) for port in range(4000, 4004)]
    punches = [
        Punch(bytes([n]) * 8, [b"k" * 32], four, initiator=True, now=0.0,
              random=FakeRandomSource(n), effort=effort)
        for n in range(3)
    ]  # fmt: skip
    sent = [[len(punch.first_round(0.0)), 0.0] for punch in punches]
    for step in range(600):
        now = step * 0.01
        for punch, row in zip(punches, sent, strict=True):
            probes = punch.poll(now)
            row[0] += len(probes)
            row[1] = now if probes else row[1]
    assert sum(count for count, _ in sent) <= PROBES_MAX
    assert all(count >= 28 for count, _ in sent)
    assert all(last <= 5.0 for _, last in sent)


def test_once_the_peer_shows_whom_it_follows_the_others_are_silent() -> None:
    effort, to = Effort(), Address("203.0.113.7", 4000)
    random = FakeRandomSource(1)
    ours = [
        Punch(iid, [b"k" * 32], [to], initiator=True, now=0.0, random=random, effort=effort)
        for iid in (b"1" * 8, b"2" * 8)
    ]
    theirs = Punch(b"2" * 8, [b"k" * 32], [PUBLIC], initiator=False, now=0.0, random=random)
    (kind, body, _), *_ = theirs.first_round(0.0)
    assert ours[1].receive(kind, body, to)
    assert [len(one.poll(1.0)) for one in ours] == [0, 1]
    assert ours[0].deadline == 5.0


HOME, KA = [Interface("192.168.1.2", 24)], Address("203.0.113.1", 4700)


@pytest.mark.parametrize(
    ("services", "everywhere", "heard", "own", "route", "outcome"),
    [
        ([KA], True, False, HOME, True, Outcome.UDP_BLOCKED),
        ([KA], True, True, HOME, True, Outcome.NO_SERVICE),
        ([KA], False, False, HOME, True, Outcome.NO_SERVICE),  # bound by the person's choice
        ([KA], True, False, [], True, Outcome.OFFLINE),
        ([KA], True, False, [Interface("169.254.1.1", 16)], True, Outcome.OFFLINE),
        ([KA], True, False, [Interface("fe80::1", 64)], True, Outcome.OFFLINE),
        ([KA], True, False, HOME, False, Outcome.OFFLINE),  # an interface, and no way out
        ([Address("192.168.1.9", 4700)], True, False, HOME, True, Outcome.NO_SERVICE),
        ([Address("127.0.0.1", 4700)], True, False, [], True, Outcome.NO_SERVICE),
        ([], True, False, HOME, True, Outcome.NO_SERVICE),
    ],
)
def test_why_nobody_answers(
    services: list[Address],
    everywhere: bool,
    heard: bool,
    own: list[Interface],
    route: bool,
    outcome: Outcome,
) -> None:
    told = why_silent(
        services,
        everywhere=everywhere,
        heard=heard,
        own=own,
        source=lambda _: "192.168.1.2" if route else None,
    )
    assert told is outcome
