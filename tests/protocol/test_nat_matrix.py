"""Any two kinds of NAT: real nodes and KAs in virtual time, 50 ms round trip (tests.md 4.1).

Eight kinds give 36 pairs; four special cases make 40.  Each is judged by: connected, the expected
kind of route, the time to the first message, the number of probes, and that no packet went to an
address that nobody offered.  ``M2CHAT_LONG=1`` runs each with twenty seeds, every other of them
with 1 % loss; else each runs once.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from itertools import combinations_with_replacement
from statistics import quantiles

import pytest

from m2chat.net.errors import NotConnected
from m2chat.net.peers import PeerSession
from m2chat.net.traversal.punch import PROBES_MAX
from m2chat.net.wire.addresses import Address
from tests.support.nats import (
    ADDRESS_RESTRICTED,
    FULL_CONE,
    PORT_RESTRICTED,
    SYMMETRIC,
    Computer,
    Firewall,
    NatKind,
    Packet,
    Router,
)
from tests.support.town import Town, Townsman, stock_temporary_keys, until
from tests.support.virtual_loop import run_virtual

LONG = bool(os.environ.get("M2CHAT_LONG"))
SEEDS = range(20 if LONG else 1)
PROBE_SIZE = 81
DIRECT_S, RELAYED_S = 2.0, 5.0
SESSIONS_MAX = 40
SETTLES_S = 10.0  # a session that began by a relay moves to a direct way at once
HOMES = {"alice": 1, "bob": 2}  # the last bytes of what is a person's own
Place = Callable[[Town, str], Computer]


def home(town: Town, name: str, kind: NatKind) -> Computer:
    """A computer in a home network behind a router of this kind."""
    number = HOMES[name]
    lan = town.internet.lan(f"{name}'s home")
    town.internet.router(kind, f"203.0.113.{100 + number}", lan)
    # Homes use the same addresses, as homes do.
    return town.internet.computer(name).plug(lan, f"192.168.1.{number}", 24)


def behind(kind: NatKind) -> Place:
    """As ``home``, to be called later."""
    return lambda town, name: home(town, name, kind)


def open_place(town: Town, name: str) -> Computer:
    """A public address of its own."""
    host = f"203.0.113.{200 + HOMES[name]}"
    return town.internet.computer(name).plug(town.internet.net, host, 32)


def dual_stack(town: Town, name: str) -> Computer:
    """IPv4 behind a port-restricted NAT, global IPv6 behind a firewall."""
    number = HOMES[name]
    lan = town.internet.lan(f"{name}'s home")
    town.internet.router(PORT_RESTRICTED, f"203.0.113.{100 + number}", lan)
    host = f"2a00:1:{number}::2"
    Firewall(lan, town.internet.net).protects(host)
    computer = town.internet.computer(name).plug(lan, f"192.168.1.{number}", 24)
    return computer.plug(lan, host, 64)


def carrier(kind: NatKind) -> Place:
    """A home router behind a carrier's NAT of this kind."""

    def place(town: Town, name: str) -> Computer:
        number = HOMES[name]
        shared, lan = town.internet.lan(f"{name}'s carrier"), town.internet.lan(f"{name}'s home")
        town.internet.router(kind, f"203.0.113.{100 + number}", shared)
        town.internet.router(PORT_RESTRICTED, f"100.64.0.{number}", lan, shared)
        return town.internet.computer(name).plug(lan, f"192.168.1.{number}", 24)

    return place


PLACES: dict[str, Place] = {
    "open": open_place,
    "ipv6": dual_stack,
    "full-cone": behind(FULL_CONE),
    "address-restricted": behind(ADDRESS_RESTRICTED),
    "port-restricted": behind(PORT_RESTRICTED),
    "symmetric": behind(SYMMETRIC),
    "carrier": carrier(PORT_RESTRICTED),
    "carrier-symmetric": carrier(SYMMETRIC),
}
HARD = {"symmetric", "carrier-symmetric"}
STRICT = {"port-restricted", "carrier", "ipv6"} | HARD
KINDS = {"open": "open"} | {name: "symmetric" for name in HARD}


def expected_route(a: str, b: str) -> str:
    """A symmetric NAT meets a filter that looks at ports: then only a relay helps."""
    return "relay" if {a, b} <= STRICT and {a, b} & HARD else "direct"


PAIRS = list(combinations_with_replacement(PLACES, 2))


@pytest.mark.parametrize("pair", PAIRS, ids="+".join)
def test_any_two_kinds_of_nat(pair: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    times = []
    for seed in SEEDS:
        town = new_town(seed, monkeypatch)
        places = PLACES[pair[0]](town, "alice"), PLACES[pair[1]](town, "bob")
        kinds = tuple(KINDS.get(name, "cone") for name in pair)
        times.append(run_virtual(meet(town, places, expected_route(*pair), kinds)))
    judge(times, expected_route(*pair))


def judge(times: list[float], route: str) -> None:
    """The 95th percentile of the first message."""
    worst = times[0] if len(times) == 1 else quantiles(times, n=20)[-1]
    assert worst <= (RELAYED_S if route == "relay" else DIRECT_S)


def new_town(seed: int, monkeypatch: pytest.MonkeyPatch) -> Town:
    """Every other seed has bad luck."""
    town = Town(seed, loss=0.01 * (seed % 2))
    town.internet.install(monkeypatch)
    stock_temporary_keys(monkeypatch)
    return town


async def meet(
    town: Town, places: tuple[Computer, Computer], route: str, kinds: tuple[str, str] | None = None
) -> float:
    """Alice writes to Bob; seconds until he has it."""
    town.open()
    alice, bob = await befriended(town, places)
    if kinds is not None:
        assert (alice.status().mapping, bob.status().mapping) == kinds
    await asyncio.sleep(town.internet.random.random() * 10)
    mark, began = len(town.internet.log), town.clock.monotonic()
    alice.seek(bob)
    await connected(town, alice, bob, route)
    took = bob.ears.messages[0][0] - began
    assert_polite(town, alice, bob, mark)
    await town.close()
    return took


async def befriended(town: Town, places: tuple[Computer, Computer]) -> tuple[Townsman, Townsman]:
    """Both on line, each in the other's list, registered."""
    alice = await town.moves_in("alice", places[0])
    bob = await town.moves_in("bob", places[1])
    alice.knows("bob", town.link.public_key)
    bob.knows("alice", town.link.public_key)
    await asyncio.sleep(2)
    await town.registered()
    return alice, bob


async def connected(town: Town, alice: Townsman, bob: Townsman, route: str) -> None:
    """A message arrives, and the session takes the expected kind of route.

    Where a datagram of the look-up is lost a relay may be faster; then the session moves.  Where
    two relays answer at once the newer session replaces the older, and what was not delivered goes
    by the newer, as an application does it.
    """
    assert await until(lambda: bool(alice.ears.up), RELAYED_S)
    for _ in range(SESSIONS_MAX):
        session = alice.at.run(alice.node.session, bob.id)
        if session is not None and await alice.at.spawn(delivered(session, b"hello")):
            break
        await asyncio.sleep(0.05)
    assert await until(lambda: bool(bob.ears.messages), RELAYED_S)

    def settled() -> bool:
        session = alice.at.run(alice.node.session, bob.id)
        return session is not None and session.route == route

    assert await until(settled, SETTLES_S)


async def delivered(session: PeerSession, blob: bytes) -> bool:
    """As a program on that computer; False when the session ended first."""
    try:
        await session.send_message(blob)
    except NotConnected:
        return False
    return True


def assert_polite(town: Town, alice: Townsman, bob: Townsman, mark: int) -> None:
    """Few probes, and nothing to an address that was never offered."""
    for one, other in ((alice, bob), (bob, alice)):
        sent = [(to, data) for source, to, data in town.internet.log[mark:]
                if source.host == one.at.name]  # fmt: skip
        probes = [to for to, data in sent if len(data) == PROBE_SIZE]
        assert 0 < len(probes) <= PROBES_MAX
        allowed = offered_by(other, town) | one.at.got
        assert {to for to, _ in sent} <= allowed
    for packet in town.internet.net.log:  # what is private stays at home
        assert not packet.to.host.startswith(("192.168.", "100.64."))


def offered_by(person: Townsman, town: Town) -> set[Address]:
    """Where others may knock: what look-up servers see, and the own interfaces."""
    appearance = person.node._appearance
    assert appearance is not None
    addresses = appearance.addresses
    return {
        *addresses.observed,
        *person.at.run(addresses.candidates).addresses,
        *town.ka_addresses(),
    }


def one_house(town: Town, *, hairpin: bool, isolated: bool) -> tuple[Computer, Computer, Router]:
    """Two computers behind one router."""
    lan = town.internet.lan("the house")
    lan.isolated = isolated
    router = town.internet.router(PORT_RESTRICTED, "203.0.113.101", lan, hairpin=hairpin)
    alice = town.internet.computer("alice").plug(lan, "192.168.1.1", 24)
    return alice, town.internet.computer("bob").plug(lan, "192.168.1.2", 24), router


@pytest.mark.parametrize(
    ("hairpin", "isolated", "route"),
    [(False, False, "lan"), (True, True, "direct"), (False, True, "relay")],
    ids=["same-lan", "hairpin", "no-hairpin"],
)
def test_behind_one_router(
    hairpin: bool, isolated: bool, route: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = []
    for seed in SEEDS:
        town = new_town(seed, monkeypatch)
        *places, _ = one_house(town, hairpin=hairpin, isolated=isolated)
        times.append(run_virtual(meet(town, (places[0], places[1]), route)))
    judge(times, route)


def test_a_network_without_udp_is_called_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in SEEDS:
        town = new_town(seed, monkeypatch)
        lan = town.internet.lan("the office")
        router = town.internet.router(PORT_RESTRICTED, "203.0.113.101", lan, blocked=True)
        alice = town.internet.computer("alice").plug(lan, "192.168.1.1", 24)
        run_virtual(silence(town, (alice, open_place(town, "bob")), lambda: None, "udp_blocked"))
        assert router.dropped


def test_without_a_network_one_is_off_line(monkeypatch: pytest.MonkeyPatch) -> None:
    town = new_town(0, monkeypatch)
    lan = town.internet.lan("home")
    town.internet.router(PORT_RESTRICTED, "203.0.113.101", lan)
    alice = town.internet.computer("alice").plug(lan, "192.168.1.1", 24)
    places = alice, open_place(town, "bob")
    run_virtual(silence(town, places, lambda: alice.unplug(lan), "me_offline"))


def test_servers_that_answered_before_are_down(monkeypatch: pytest.MonkeyPatch) -> None:
    town = new_town(0, monkeypatch)
    places = open_place(town, "alice"), open_place(town, "bob")

    def die() -> None:
        for server in town.servers:
            server.close()

    run_virtual(silence(town, places, die, "ka_unreachable"))


async def silence(
    town: Town, places: tuple[Computer, Computer], happens: Callable[[], None], reason: str
) -> None:
    """Alice seeks Bob when no server answers her (any more)."""
    town.open()
    alice, bob = await befriended(town, places)
    happens()
    await asyncio.sleep(40)
    alice.seek(bob)
    assert await until(lambda: bool(alice.ears.failed), 30)
    assert alice.ears.failed[0].reason == reason
    assert not alice.ears.online
    await town.close()


@pytest.mark.parametrize("host", ["192.168.1.1", "203.0.113.77"], ids=["private", "public"])
def test_two_profiles_on_one_computer(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    town = new_town(0, monkeypatch)
    if host.startswith("192."):
        lan = town.internet.lan("home")
        town.internet.router(PORT_RESTRICTED, "203.0.113.101", lan)
        computer = town.internet.computer("both").plug(lan, host, 24)
    else:
        computer = town.internet.computer("both").plug(town.internet.net, host, 32)

    async def scenario() -> None:
        town.open()
        alice, bob = await befriended(town, (computer, computer))
        alice.seek(bob)
        await connected(town, alice, bob, "lan")
        assert all(packet.to.host != host for packet in town.internet.net.log if _probe(packet))
        await town.close()

    run_virtual(scenario())


def _probe(packet: Packet) -> bool:
    return len(packet.data) == PROBE_SIZE


@pytest.mark.parametrize("hairpin", [True, False], ids=["hairpin", "no-hairpin"])
def test_two_homes_behind_one_carrier(hairpin: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both homes use the same subnet: what one names inside may be anybody at the other's."""
    town = new_town(0, monkeypatch)
    shared = town.internet.lan("carrier")
    town.internet.router(PORT_RESTRICTED, "203.0.113.101", shared, hairpin=hairpin)
    places = []
    for name, number in HOMES.items():
        lan = town.internet.lan(f"{name}'s home")
        town.internet.router(PORT_RESTRICTED, f"100.64.0.{number}", lan, shared)
        places.append(town.internet.computer(name).plug(lan, f"192.168.1.{number}", 24))
    route = "direct" if hairpin else "relay"
    took = run_virtual(meet(town, (places[0], places[1]), route, ("cone", "cone")))
    judge([took], route)
