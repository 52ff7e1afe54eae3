"""No server at all: two people on one real network find each other by card alone (protocol 10).

Real ``m2ctl`` processes in network namespaces that are joined by a bridge.
"""

from __future__ import annotations

import ipaddress
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.netns.lan import Host, Lan, lan
from tests.support.command_line import RpcPeer

IPV4_GROUPS = ipaddress.ip_network("224.0.224.0/19")
pytestmark = [pytest.mark.root, pytest.mark.slow]


@pytest.fixture
def room() -> Iterator[Lan]:
    with lan() as made:
        yield made


@contextmanager
def at(host: Host, home: Path, name: str) -> Iterator[RpcPeer]:
    """Somebody at a computer, until the end."""
    peer = RpcPeer(home, home / name, prefix=host.prefix, bind="")
    try:
        yield peer
    finally:
        peer.kill()


def befriend(alice: RpcPeer, bob: RpcPeer) -> tuple[str, str]:
    """Card, request, yes; each one's id at the other: (Alice's, Bob's)."""
    assert alice.until("ready")["online"] is True
    link = alice.call("card.create", uses=1, valid="1d")["link"]
    to_alice = bob.call("contact.add", link=link, hello="same room")["contact"]
    asked = alice.until("contact.request")
    assert asked["hello"] == "same room"
    alice.call("contact.accept", contact=asked["contact"])
    bob.until("contact.state", lambda p: p["state"] == "ready")
    return to_alice, asked["contact"]


def talk(alice: RpcPeer, bob: RpcPeer, to_alice: str, to_bob: str) -> None:
    """A message each way, delivered."""
    there = bob.call("message.send", contact=to_alice, text="anybody there?")["message"]
    bob.until_delivered(there)
    assert alice.until("message.received")["text"] == "anybody there?"
    back = alice.call("message.send", contact=to_bob, text="yes")["message"]
    alice.until_delivered(back)
    assert bob.until("message.received")["text"] == "yes"


def routes(peer: RpcPeer) -> set[str]:
    return {one["route"] for one in peer.call("net.status")["sessions"]}


def meet(alices: Host, bobs: Host, home: Path) -> None:
    """The whole way between two computers."""
    with at(alices, home, "Alice") as alice, at(bobs, home, "Bob") as bob:
        to_alice, to_bob = befriend(alice, bob)
        talk(alice, bob, to_alice, to_bob)
        assert routes(alice) == routes(bob) == {"multicast"}
        assert alice.call("net.status")["kas"] == []


def test_two_profiles_without_a_circle_meet_by_card_alone(room: Lan, home: Path) -> None:
    switch = room.bridge("switch")
    alices, bobs = room.host("alice"), room.host("bob")
    room.plug(alices, switch, "10.9.1.1/24", "fd00:9::1/64")
    room.plug(bobs, switch, "10.9.1.2/24", "fd00:9::2/64")
    meet(alices, bobs, home)


def test_with_link_local_ipv6_only(room: Lan, home: Path) -> None:
    """A plain cable, no DHCP, no router: addresses that mean nothing without their interface."""
    switch = room.bridge("switch")
    alices, bobs = room.host("alice"), room.host("bob")
    room.plug(alices, switch)
    room.plug(bobs, switch)
    assert "inet " not in alices.ip("address", "show", "dev", "eth0")
    meet(alices, bobs, home)


def test_with_ipv4_only(room: Lan, home: Path) -> None:
    switch = room.bridge("switch")
    alices, bobs = room.host("alice"), room.host("bob")
    for host in (alices, bobs):
        host.sysctl(net__ipv6__conf__all__disable_ipv6=1)
        host.sysctl(net__ipv6__conf__default__disable_ipv6=1)
    room.plug(alices, switch, "10.9.2.1/24")
    room.plug(bobs, switch, "10.9.2.2/24")
    meet(alices, bobs, home)


def test_the_second_interface_counts_too(room: Lan, home: Path) -> None:
    """The network where they meet is not the one of Alice's default route."""
    elsewhere, switch = room.bridge("elsewhere"), room.bridge("switch")
    alices, bobs = room.host("alice"), room.host("bob")
    room.plug(alices, elsewhere, "172.20.0.2/24", device="eth0")
    room.plug(alices, switch, "10.9.3.1/24", device="eth1")
    alices.ip("route", "add", "default", "via", "172.20.0.1")
    room.plug(bobs, switch, "10.9.3.2/24", device="eth0")
    meet(alices, bobs, home)


def test_two_programs_on_one_computer_without_a_network(room: Lan, home: Path) -> None:
    alone = room.host("alone")
    meet(alone, alone, home)


def test_a_cable_that_is_plugged_in_later_is_noticed(room: Lan, home: Path) -> None:
    """Bob asks while he is in no network; when he comes into the room, the request arrives."""
    switch = room.bridge("switch")
    alices, bobs = room.host("alice"), room.host("bob")
    room.plug(alices, switch, "10.9.4.1/24")
    with at(alices, home, "Alice") as alice, at(bobs, home, "Bob") as bob:
        alice.until("ready")
        link = alice.call("card.create", uses=1, valid="1d")["link"]
        bob.call("contact.add", link=link)
        room.plug(bobs, switch, "10.9.4.2/24")
        alice.until("contact.request")


def test_a_new_address_in_the_middle_of_a_conversation(room: Lan, home: Path) -> None:
    """Bob's computer gets another address: what he says afterwards arrives."""
    switch = room.bridge("switch")
    alices, bobs = room.host("alice"), room.host("bob")
    for host in (alices, bobs):
        host.sysctl(net__ipv6__conf__default__disable_ipv6=1)
    room.plug(alices, switch, "10.9.5.1/24")
    room.plug(bobs, switch, "10.9.5.2/24")
    with at(alices, home, "Alice") as alice, at(bobs, home, "Bob") as bob:
        to_alice, to_bob = befriend(alice, bob)
        talk(alice, bob, to_alice, to_bob)
        bobs.ip("address", "delete", "10.9.5.2/24", "dev", "eth0")
        bobs.ip("address", "add", "10.9.5.77/24", "dev", "eth0")
        bob.until_delivered(bob.call("message.send", contact=to_alice, text="moved")["message"])
        alice.until_delivered(alice.call("message.send", contact=to_bob, text="seen")["message"])


@contextmanager
def onlooker(place: Host) -> Iterator[list[dict[str, object]]]:
    """Everything of UDP that passes a switch; complete when the block ends."""
    script = Path(__file__).with_name("onlooker.py")
    seen: list[dict[str, object]] = []
    process = subprocess.Popen(
        [*place.prefix, sys.executable, str(script), "60"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        process.stdout.readline()
        yield seen
    finally:
        process.terminate()
        said, _ = process.communicate(timeout=10)
        seen += [json.loads(line) for line in said.splitlines() if line.endswith("}")]


def test_an_onlooker_sees_nothing_leave_the_network(room: Lan, home: Path) -> None:
    """There is a way out, and nothing of a meeting takes it; questions have a hop limit of 1."""
    switch = room.bridge("switch")
    alices, bobs = room.host("alice"), room.host("bob")
    room.plug(alices, switch, "10.9.6.1/24", "fd00:96::1/64")
    room.plug(bobs, switch, "10.9.6.2/24", "fd00:96::2/64")
    for host in (alices, bobs):
        host.ip("route", "add", "default", "via", "10.9.6.254")
        host.ip("-6", "route", "add", "default", "via", "fd00:96::fe")
    with onlooker(switch) as seen:
        meet(alices, bobs, home)
    ours = [one for one in seen if one["to"] not in ("ff02::fb", "224.0.0.251", "ff02::16")]
    asked = [one for one in ours if ipaddress.ip_address(str(one["to"])).is_multicast]
    assert {one["size"] for one in asked} == {1_077}
    assert {one["hops"] for one in asked} == {1}
    groups = [ipaddress.ip_address(str(one["to"])) for one in asked]
    assert {one.version for one in groups} == {4, 6}
    assert all(one.packed[:2] == b"\xff\x12" for one in groups if one.version == 6)
    assert all(one in IPV4_GROUPS for one in groups if one.version == 4)
    near = [ipaddress.ip_network(text) for text in ("10.9.6.0/24", "fd00:96::/64", "fe80::/10")]
    others = {ipaddress.ip_address(str(one["to"])) for one in ours} - set(groups)
    assert others
    assert all(any(one in net for net in near if net.version == one.version) for one in others)
