"""The first minute on a real network: two computers on a switch, nothing set up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.test_nearby import in_state
from tests.netns.lan import Lan, lan
from tests.netns.test_lan import at

pytestmark = [pytest.mark.root, pytest.mark.slow]


@pytest.fixture
def room() -> Iterator[Lan]:
    with lan() as made:
        yield made


def test_two_computers_in_one_room_see_each_other(room: Lan, home: Path) -> None:
    switch = room.bridge("switch")
    alices, bobs = room.host("alice"), room.host("bob")
    room.plug(alices, switch, "10.9.3.1/24", "fd00:93::1/64")
    room.plug(bobs, switch, "10.9.3.2/24", "fd00:93::2/64")
    with at(alices, home, "Alice") as alice, at(bobs, home, "Bob") as bob:
        alice.until("ready")
        bob.until("ready")
        alice.call("nearby.show", seconds=60)
        bob.call("nearby.look")
        seen = bob.until("nearby.changed", lambda p: bool(p["people"]))["people"][0]
        bob.call("nearby.ask", person=seen["person"])
        asking = alice.until("nearby.changed", lambda p: bool(p["people"]))["people"][0]
        ours = bob.until("nearby.changed", in_state("comparing"))["people"][0]
        assert (asking["name"], asking["words"]) == ("Bob", ours["words"])
        alice.call("nearby.accept", person=asking["person"])
        bob.call("nearby.accept", person=ours["person"])
        for one in (alice, bob):
            one.until("contact.state", lambda p: p["state"] == "ready")
        sent = bob.call("message.send", contact="Alice", text="Hello over there.")
        bob.until_delivered(sent["message"])


def test_a_circle_of_one_computer_serves_another(room: Lan, home: Path) -> None:
    switch = room.bridge("switch")
    alices, bobs = room.host("alice"), room.host("bob")
    room.plug(alices, switch, "10.9.4.1/24")
    room.plug(bobs, switch, "10.9.4.2/24")
    alices.ip("route", "add", "default", "via", "10.9.4.2")
    with at(alices, home, "Alice") as alice, at(bobs, home, "Bob") as bob:
        alice.until("ready")
        bob.until("ready")
        circle = alice.call("host.start", name="House")
        told = alice.until("host.changed", lambda p: p["reach"] == "house")
        assert "this house" in told["reach_sentence"]
        for one in (alice, bob):
            one.call("circle.leave", name="local")
        bob.call("circle.join", link=circle["link"])
        link = alice.call("card.create")["link"]
        bob.call("contact.add", link=link)
        asked = alice.until("contact.request")
        alice.call("contact.accept", contact=asked["contact"])
        bob.until("contact.state", lambda p: p["state"] == "ready")
        sent = bob.call("message.send", contact="Alice", text="By your own server.")
        bob.until_delivered(sent["message"])
