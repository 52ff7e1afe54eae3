"""Pairs of NATs for real: nftables, namespaces, processes, 50 ms round trip (tests.md 4.1).

By default a spread of pairs once; ``M2CHAT_LONG=1``: every pair five times, and the times are
judged.  How long the first message took is printed either way.
"""

from __future__ import annotations

import os
import time
from itertools import combinations_with_replacement
from statistics import median, quantiles

import pytest

from tests.netns.rig import Kind, Place
from tests.netns.world import Village, route_of, settles
from tests.support.command_line import RpcPeer

pytestmark = [pytest.mark.root, pytest.mark.slow, pytest.mark.timeout(600)]
LONG = bool(os.environ.get("M2CHAT_LONG"))
ROUNDS = 5 if LONG else 1
DIRECT_S, RELAYED_S = 2.0, 5.0

HARD = {Kind.SYMMETRIC, Kind.CARRIER_SYMMETRIC}
STRICT = {Kind.PORT_RESTRICTED, Kind.CARRIER, Kind.IPV6} | HARD
SPREAD = [
    (Kind.OPEN, Kind.SYMMETRIC),
    (Kind.IPV6, Kind.IPV6),
    (Kind.FULL_CONE, Kind.CARRIER_SYMMETRIC),
    (Kind.ADDRESS_RESTRICTED, Kind.SYMMETRIC),
    (Kind.PORT_RESTRICTED, Kind.PORT_RESTRICTED),
    (Kind.CARRIER, Kind.PORT_RESTRICTED),
    (Kind.SYMMETRIC, Kind.PORT_RESTRICTED),
]
EVERY = list(combinations_with_replacement([one for one in Kind if one is not Kind.BLOCKED], 2))


def expected(a: Kind, b: Kind) -> str:
    return "relay" if {a, b} <= STRICT and {a, b} & HARD else "direct"


@pytest.mark.parametrize(
    "pair", EVERY if LONG else SPREAD, ids=lambda p: f"{p[0].value}+{p[1].value}"
)
def test_any_two_kinds_of_nat(place: Village, pair: tuple[Kind, Kind]) -> None:
    times = []
    for _ in range(ROUNDS):
        with place.net.for_a_while():
            alice, bob = place.net.site("alice", pair[0]), place.net.site("bob", pair[1])
            mappings = word(pair[0]), word(pair[1])
            times.append(meet(place, alice.host, bob.host, expected(*pair), mappings=mappings))
    judge(times, expected(*pair))


def word(kind: Kind) -> str:
    """What ``net status`` says of the mapping."""
    return "open" if kind is Kind.OPEN else "symmetric" if kind in HARD else "cone"


def judge(times: list[float], route: str) -> None:
    """Print the median; in the long form the 95th percentile must be good."""
    print(f"first message by {route}: median {median(times):.2f} s, worst {max(times):.2f} s")
    if LONG:
        late = quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
        assert late <= (RELAYED_S if route == "relay" else DIRECT_S)


def meet(
    place: Village, a: Place, b: Place, route: str, ports: tuple[int, int] = (5000, 5000),
    mappings: tuple[str, str] = ("cone", "cone"),
) -> float:  # fmt: skip
    """Alice starts and writes; seconds until Bob has it."""
    with place.visit(a, b, ports=ports) as (alice, bob):
        began = time.monotonic()
        message = alice.call("message.send", contact=place.to_bob, text="hello")["message"]
        bob.until("message.received", lambda p: p["text"] == "hello")
        took = time.monotonic() - began
        assert {route_of(alice), route_of(bob)} == {route}
        alice.until_delivered(message)
        for peer, mapping in zip((alice, bob), mappings, strict=True):
            assert settles(lambda: peer.call("net.status")["mapping"], mapping)  # noqa: B023
        return took


def fails(peer: RpcPeer, message: str, reason: str) -> None:
    peer.until("message.state", lambda p: p["message"] == message and p["reason"] == reason)


def test_same_lan(place: Village) -> None:
    alice, bob, _ = place.net.same_lan()
    judge([meet(place, alice, bob, "lan")], "lan")


@pytest.mark.parametrize("hairpin", [True, False], ids=["hairpin", "no-hairpin"])
def test_behind_one_router_without_a_path(place: Village, hairpin: bool) -> None:
    alice, bob, _ = place.net.house(hairpin=hairpin)
    route = "direct" if hairpin else "relay"
    judge([meet(place, alice, bob, route, (5000, 5001))], route)


def test_blocked_udp_is_called_by_its_name(place: Village) -> None:
    alice, bob = place.net.site("alice", Kind.BLOCKED), place.net.site("bob", Kind.OPEN)
    with place.visit(alice.host, bob.host) as (peer, _):
        message = peer.call("message.send", contact=place.to_bob, text="hello")["message"]
        fails(peer, message, "udp_blocked")
        assert peer.call("net.status")["online"] is False
