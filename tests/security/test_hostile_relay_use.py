"""S-21, S-22: forwarded is only what comes between two bound legs, and within the caps (T22-23)."""

from __future__ import annotations

import ipaddress
import sys
from dataclasses import replace

import pytest

from m2chat.net.services.address_rules import AddressClass, LegRules, class_of
from m2chat.net.services.relay import Binding, RelayLeg
from m2chat.net.services.relay_caps import DONATED_CAPS, RelayCaps
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.relay_messages import NextHop, Unbind
from tests.support.relay_net import ALICE, BIND, BOB, OWN, TOKEN_A, TOKEN_B, RelayNet

MALLORY = Address("203.0.113.66", 40_666)
BODY = b"\x21" + bytes(55)


def spellings() -> list[str]:
    """Forbidden addresses in every form that carries them."""
    hosts = [
        "0.0.0.0", "0.1.2.3", "127.0.0.1", "127.255.255.254", "10.0.0.1", "10.255.255.255",
        "172.16.0.1", "172.31.255.254", "192.168.0.1", "192.168.255.255", "169.254.169.254",
        "100.64.0.1", "100.127.255.255", "224.0.0.1", "239.255.255.255", "255.255.255.255",
        "240.0.0.1", "192.0.0.8", "192.88.99.1", "10.1.2.3",
    ]  # fmt: skip
    out = list(hosts)
    for host in hosts:
        four = int(ipaddress.IPv4Address(host))
        high, low = f"{four >> 16:x}", f"{four & 0xFFFF:x}"
        out += [
            f"::ffff:{host}", f"::ffff:{high}:{low}", f"::{host}", f"64:ff9b::{host}",
            f"64:ff9b:1::{host}", f"2002:{high}:{low}::1", f"::ffff:0:{host}",
            f"2001:0:{high}:{low}::1",
        ]  # fmt: skip
    out += [
        "::", "::1", "0:0:0:0:0:0:0:1", "fe80::1", "fe80::1%eth0", "febf::1", "fc00::1",
        "fdff:ffff::1", "ff02::1", "ff05::2", "ff0e::1", "fec0::1", "100::1", "ff12::1234",
        "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "localhost", "", "1.2.3.4 ", "[::1]",
    ]  # fmt: skip
    return out


def test_s21_no_spelling_of_a_forbidden_address_gets_a_leg() -> None:
    forms = spellings()
    assert len(forms) >= 200
    rules = LegRules([OWN, Address("2606:4700::1", 4_700)])
    for host in forms:
        assert not rules.admits(Address(host, 40_000)), host
    for host in (
        "198.18.0.1",
        "192.0.2.9",
        "172.32.0.1",
        "100.128.0.1",
        "2606:4700::2",
        "11.0.0.1",
    ):
        assert class_of(host) is AddressClass.GLOBAL
        assert rules.admits(Address(host, 40_000)), host
        assert not rules.admits(Address(host, 1_023)), host
    assert not rules.admits(OWN)
    inside = LegRules([Address("192.168.1.2", 4_700)])
    assert inside.admits(Address("10.0.0.7", 40_000))
    assert not inside.admits(Address("198.51.100.7", 40_000))
    assert not inside.admits(Address("127.0.0.1", 40_000))


def test_s21_a_client_at_a_forbidden_address_is_not_bound() -> None:
    net = RelayNet()
    assert net.ask()
    for host in ("127.0.0.1", "10.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1"):
        assert net.bind(net.client(Address(host, 40_000)), TOKEN_A, b"r" * 8) is None
    assert net.bind(net.client(Address(ALICE.host, 1_000)), TOKEN_A, b"r" * 8) is None
    assert net.bind(net.client(OWN), TOKEN_A, b"r" * 8) is None
    assert not net.cids


def test_two_legs_are_joined_and_eight_bytes_change() -> None:
    net = RelayNet()
    _, first, _, second = net.pair()
    assert net.receive(first.send_cid, BODY, ALICE) == 1
    assert net.sent == [(BOB, b"rb-----b" + BODY)]
    assert net.receive(second.send_cid, BODY, BOB) == 1
    assert net.sent[1] == (ALICE, b"ra-----a" + BODY)


def test_a_run_goes_on_as_a_run() -> None:
    net = RelayNet()
    _, first, _, _ = net.pair()
    one = first.send_cid + BODY
    run = bytearray(one * 5 + one[:50])
    net.cids[first.send_cid].receive_run(run, 0, len(run), len(one), ALICE, net.now)
    assert [len(datagram) for _, datagram in net.sent] == [64] * 5 + [50]
    assert all(datagram.startswith(b"rb-----b") for _, datagram in net.sent)


def test_s21_third_parties_spoofed_and_unfinished_legs_and_guesses_forward_nothing() -> None:
    net = RelayNet()
    assert net.ask()
    alice = net.client(ALICE)
    first = net.bind(alice, TOKEN_A, b"ra-----a")
    assert first is not None
    assert net.receive(first.send_cid, BODY, ALICE) == 0  # the other leg is not there
    second = net.bind(net.client(BOB), TOKEN_B, b"rb-----b")
    assert second is not None
    for source in (MALLORY, BOB, Address(ALICE.host, ALICE.port + 1), OWN):
        assert net.receive(first.send_cid, BODY, source) == 0
    for guess in (bytes(8), b"ra-----a", b"rb-----b", bytes(first.send_cid[:7]) + b"\0"):
        assert net.receive(guess, BODY, ALICE) == 0
    assert net.role.counters.dropped == 5


def test_s21_a_token_works_once_and_only_from_one_association() -> None:
    net = RelayNet()
    alice, first, _, _ = net.pair()
    for token in (TOKEN_A, TOKEN_B, b"x" * 16, bytes(16)):
        assert net.bind(net.client(MALLORY), token, b"m" * 8) is None
    assert net.bind(alice, TOKEN_A, b"other---") is None
    assert net.bind(alice, TOKEN_A, b"ra-----a") == first  # its BOUND was lost
    assert len(net.cids) == 2
    net = RelayNet()
    assert net.ask()
    alice = net.client(ALICE)
    assert net.bind(alice, TOKEN_A, b"ra-----a") is not None
    assert net.bind(alice, TOKEN_B, b"rb-----b") is None  # nobody is both ends


def test_both_legs_come_within_ten_seconds_or_all_is_erased() -> None:
    net = RelayNet()
    assert net.ask()
    alice = net.client(ALICE)
    assert net.bind(alice, TOKEN_A, b"ra-----a") is not None
    net.role.expire(net.now + 9.9)
    assert net.role.bindings == 1
    net.role.expire(net.now + 10)
    assert not net.role.bindings
    assert not net.cids
    assert net.told[-1] == (alice, Unbind(BIND))
    assert net.bind(net.client(BOB), TOKEN_B, b"rb-----b") is None
    assert net.ask(b"e" * 16)
    net.role.expire(net.now + 60)
    assert not net.role.bindings


@pytest.mark.parametrize("how", ["idle", "life", "unbind", "gone", "bytes"])
def test_a_binding_ends(how: str) -> None:
    net = RelayNet(replace(RelayCaps(), limit=128))
    alice, first, bob, _ = net.pair()
    if how == "idle":
        net.role.expire(net.now + 60)
    elif how == "life":
        for _ in range(62):
            net.now += 30
            net.receive(first.send_cid, b"", ALICE)
            net.role.expire(net.now)
    elif how == "unbind":
        net.role.receive(net.client(MALLORY), Unbind(BIND), net.now)
        assert net.role.bindings
        net.role.receive(alice, Unbind(BIND), net.now)
    elif how == "gone":
        net.role.forget(alice)
    else:
        assert net.receive(first.send_cid, BODY, ALICE) == 1
        assert net.receive(first.send_cid, BODY, ALICE) == 1
    assert not net.role.bindings
    assert not net.cids
    assert (bob, Unbind(BIND)) in net.told
    sent = len(net.sent)
    assert net.receive(first.send_cid, BODY, ALICE) == 0
    assert len(net.sent) == sent


def test_a_leg_moves_with_the_proved_address_of_its_association_only() -> None:
    net = RelayNet()
    alice, first, _, second = net.pair()
    elsewhere = Address("198.51.100.8", 50_000)
    assert net.receive(first.send_cid, BODY, elsewhere) == 0
    alice.address = elsewhere  # RESPONSE came from there
    assert net.receive(second.send_cid, BODY, BOB) == 1
    assert net.sent[-1][0] == elsewhere
    assert net.receive(first.send_cid, BODY, elsewhere) == 1
    assert net.receive(first.send_cid, BODY, ALICE) == 0
    alice.address = Address("10.0.0.1", 50_000)  # proved, and still not to be forwarded to
    assert net.receive(second.send_cid, BODY, BOB) == 0
    assert net.receive(first.send_cid, BODY, alice.address) == 0


def test_s21_a_second_hop_needs_somebody_to_vouch_for_it() -> None:
    net = RelayNet()
    hop = NextHop(Address("198.51.100.1", 4_700), b"s" * 32, b"e" * 16, b"t" * 16)
    assert not net.ask(hop=hop)
    net.role.extend = lambda _, named: named.service_key == b"s" * 32
    assert net.ask(hop=hop)
    assert not net.ask(b"e" * 16, hop=replace(hop, service_key=b"x" * 32))
    assert net.bind(net.client(BOB), TOKEN_B, b"rb-----b") is None  # that leg is the relay's


@pytest.mark.parametrize("caps", [RelayCaps(), DONATED_CAPS, RelayCaps(100_000, 5_000_000)])
def test_s22_the_caps_are_told_and_kept(caps: RelayCaps) -> None:
    net = RelayNet(caps)
    _, first, _, _ = net.pair()
    assert (first.rate, first.limit, first.life) == (caps.rate // 1_024, caps.limit, 1_800)
    size = 1_200
    offered = forwarded = 0
    for _ in range(200):  # ten seconds at three times the rate
        net.now += 0.05
        count = max(1, min(50, int(caps.rate * 3 * 0.05) // size))
        run = bytearray((first.send_cid + bytes(size - 8)) * count)
        before = len(net.sent)
        leg = net.cids.get(first.send_cid)
        if leg is None:
            break
        leg.receive_run(run, 0, len(run), size, ALICE, net.now)
        offered += count * size
        forwarded += (len(net.sent) - before) * size
        net.sent.clear()
        net.role.expire(net.now)
    assert forwarded <= caps.rate * 11
    assert forwarded <= caps.limit + 50 * size
    if offered > caps.rate * 11:
        assert forwarded >= min(caps.rate * 9, caps.limit)


def test_s22_bindings_and_legs_of_one_site_are_bounded() -> None:
    net = RelayNet(replace(DONATED_CAPS, bindings=3))
    for number in range(3):
        assert net.ask(bytes([number]) * 16)
    assert net.role.free_kib == 0
    assert not net.ask(b"9" * 16)
    legs = [
        net.bind(net.client(Address("198.51.100.7", 40_000 + number)), TOKEN_A, b"r" * 8, bind)
        for number, bind in enumerate(bytes([place]) * 16 for place in range(3))
    ]
    assert [leg is not None for leg in legs] == [True, True, False]


def test_the_total_rate_is_shared() -> None:
    net = RelayNet(replace(RelayCaps(), total_rate=100_000))
    _, first, _, _ = net.pair()
    run = bytearray((first.send_cid + bytes(992)) * 200)
    net.cids[first.send_cid].receive_run(run, 0, len(run), 1_000, ALICE, net.now)
    assert len(net.sent) == 100
    net.role.expire(net.now)
    assert net.role.free_kib == 0


def test_s23_a_binding_is_small_and_knows_nobody() -> None:
    net = RelayNet()
    net.pair()
    leg = next(iter(net.cids.values()))
    binding = leg.binding
    size = sys.getsizeof(binding) + sys.getsizeof(binding.legs) + sys.getsizeof(binding.hashes)
    for one in binding.legs:
        assert one is not None
        size += sys.getsizeof(one) + sys.getsizeof(one.cid) + sys.getsizeof(one.send_cid)
        size += sys.getsizeof(one.address)
    size += sum(sys.getsizeof(getattr(binding, name)) for name in ("bind", "bytes", "allowance"))
    assert size <= 1_024
    assert binding.hashes == [b"", b""]
    allowed = {"address", "association", "binding", "cid", "port", "send_cid", "table"}
    assert set(RelayLeg.__slots__) == allowed
    assert set(Binding.__slots__) == {
        "allowance", "bind", "bytes", "expires_at", "filled_at", "hashes", "heard_at", "legs",
        "on_end", "paired_by",
    }  # fmt: skip
