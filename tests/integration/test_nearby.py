"""Two people in one room become contacts without any set-up: real processes on loopback."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.integration.test_hosting import made
from tests.support.command_line import RpcPeer


def in_state(state: str) -> Callable[[dict[str, Any]], bool]:
    """Whether somebody is so far."""
    return lambda p: any(one["state"] == state for one in p["people"])


def test_two_clicks_each_make_a_contact_without_any_server(tmp_path: Path) -> None:
    alice = RpcPeer(tmp_path, made(tmp_path, "Alice"))
    bob = RpcPeer(tmp_path, made(tmp_path, "Bob"))
    try:
        alice.until("ready")
        bob.until("ready")
        bob.call("nearby.look")
        assert alice.call("nearby.people")["people"] == []
        assert alice.call("nearby.show", seconds=60)["visible_until"] is not None
        seen = bob.until("nearby.changed", lambda p: bool(p["people"]))["people"]
        assert [(one["name"], one["state"]) for one in seen] == [("Alice", "seen")]
        assert seen[0]["words"] == []  # there are none before both programs made them
        bob.call("nearby.ask", person=seen[0]["person"])
        words = alice.until("nearby.changed", lambda p: bool(p["people"]))["people"][0]
        ours = bob.until("nearby.changed", in_state("comparing"))["people"][0]
        assert (words["name"], words["state"]) == ("Bob", "asking")
        assert (ours["name"], ours["words"]) == ("Alice", words["words"])
        assert len(set(ours["words"])) > 1
        alice.call("nearby.accept", person=words["person"])
        assert alice.call("contact.list") == []  # not by one yes alone
        bob.call("nearby.accept", person=ours["person"])
        for one in (alice, bob):
            one.until("contact.state", lambda p: p["state"] == "ready")
            one.until(
                "nearby.changed",
                lambda p: any(o["state"] == "connected" and o["contact"] for o in p["people"]),
            )
        sent = bob.call("message.send", contact="Alice", text="Same room.")
        bob.until_delivered(sent["message"])
        codes = [
            alice.call("contact.code", contact="Bob"),
            bob.call("contact.code", contact="Alice"),
        ]
        assert codes[0] == codes[1]
        assert alice.call("nearby.hide")["visible_until"] is None
        bob.call("nearby.leave")
        assert bob.call("nearby.look")["people"] == []  # nobody is heard who does not want it
        assert bob.call("card.list") == []  # the card was for this one use
    finally:
        alice.kill()
        bob.kill()
