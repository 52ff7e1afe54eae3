"""From where a hosted circle is reached, by our addresses and the router's answer."""

from __future__ import annotations

import pytest

from m2chat.app.faces.hosting import HostReach
from m2chat.app.hosting_reach import judge
from m2chat.net.wire.addresses import Address

HOME, V6, PUBLIC = "192.168.1.5", "2a02:8070::5", "9.9.9.9"
PORT = 4700


def test_without_a_network_nobody_else_reaches_it() -> None:
    found = judge((), PORT, None, asked=True)
    assert found.reach is HostReach.COMPUTER
    assert found.addresses == ("127.0.0.1:4700",)


def test_behind_a_router_that_answers_nothing_the_port_to_forward_is_named() -> None:
    found = judge((HOME, V6), PORT, None, asked=True)
    assert found.reach is HostReach.HOUSE
    assert found.addresses == ("192.168.1.5:4700", "[2a02:8070::5]:4700")
    assert "forward UDP port 4700 to 192.168.1.5" in found.advice


def test_while_the_router_is_asked_nothing_is_claimed() -> None:
    found = judge((HOME,), PORT, None, asked=False)
    assert found.reach is HostReach.HOUSE
    assert "Asking your router" in found.advice


def test_a_port_of_the_router_stands_first() -> None:
    found = judge((HOME, V6), PORT, Address(PUBLIC, 40_001), asked=True)
    assert found.reach is HostReach.MAPPED
    assert found.addresses == ("9.9.9.9:40001", "192.168.1.5:4700")
    assert found.advice == ""


@pytest.mark.parametrize("outside", ["100.64.7.7", "192.168.0.7", "10.1.2.3"])
def test_a_router_behind_another_one_helps_nobody_outside(outside: str) -> None:
    found = judge((HOME,), PORT, Address(outside, PORT), asked=True)
    assert found.reach is HostReach.HOUSE
    assert "several homes one address" in found.sentence
    assert found.addresses == ("192.168.1.5:4700",)


def test_a_public_computer_is_reached_by_everybody() -> None:
    found = judge((PUBLIC,), PORT, None, asked=True)
    assert found.reach is HostReach.PUBLIC
    assert found.addresses == ("9.9.9.9:4700",)
    assert "firewall" in found.advice
