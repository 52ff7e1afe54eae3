"""Two people in one room become contacts without any set-up: real processes on loopback."""

from __future__ import annotations

from pathlib import Path

from tests.integration.test_hosting import made
from tests.support.command_line import RpcPeer


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
        bob.call("nearby.ask", person=seen[0]["person"])
        asking = alice.until("nearby.changed", lambda p: bool(p["people"]))["people"]
        assert [(one["name"], one["state"]) for one in asking] == [("Bob", "asking")]
        assert asking[0]["words"] == seen[0]["words"]
        alice.call("nearby.accept", person=asking[0]["person"])
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
