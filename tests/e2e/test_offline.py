"""Offline delivery by the command line alone: agree, send --wait stored, fetch, end."""

from __future__ import annotations

import json
import time

import pytest

from tests.support.command_line import World


@pytest.mark.timeout(180)
def test_agree_send_while_they_are_away_and_fetch(world: World) -> None:
    alice, bob = world.alice(), world.bob()
    alice.until("ready")
    bob.until("ready")
    alice.call("contact.offline", contact=world.to_bob, action="offer", days=3, max="16MiB")
    asked = bob.until("treaty.changed", lambda p: p["state"] == "asked")
    assert (asked["contact"], asked["days"], asked["max_mib"]) == (world.to_alice, 3, 16)
    bob.call("contact.offline", contact=world.to_alice, action="accept")
    alice.until("treaty.changed", lambda p: p["state"] == "active")
    # what is said first goes through a session
    first = alice.call("message.send", contact=world.to_bob, text="online")
    alice.until("message.state", lambda p: p["message"] == first["message"]
                and p["state"] == "delivered")  # fmt: skip
    # from then on something can wait for Bob
    while not bob.call("offline.list")[0]["open"]:
        time.sleep(0.05)
    assert bob.leave() == alice.leave() == 0

    sent = world.m2ctl("Alice", "--json", "send", world.to_bob, "while you were away",
                       "--wait", "stored", "--timeout", "60s")  # fmt: skip
    assert sent.returncode == 0, sent.stderr
    told = json.loads(sent.stdout)
    assert told["state"] in ("stored", "delivered")
    listed = world.m2ctl("Alice", "--json", "offline", "list")
    row = json.loads(listed.stdout)  # one object a line
    assert (row["state"], row["days"], row["waiting"]) == ("active", 3, 1)

    fetched = world.m2ctl("Bob", "--json", "offline", "fetch")
    assert fetched.returncode == 0, fetched.stderr
    history = world.m2ctl("Bob", "--json", "history", world.to_alice)
    assert "while you were away" in history.stdout

    ended = world.m2ctl("Bob", "contact", "offline", world.to_alice, "revoke", "--timeout", "1s")
    assert ended.returncode == 0, ended.stderr
    again = world.m2ctl("Bob", "contact", "offline", world.to_alice, "accept", "--timeout", "1s")
    assert again.returncode == 4
    assert "no offer" in again.stderr


def test_wrong_terms_are_refused_before_anything_is_opened(world: World) -> None:
    words = ("contact", "offline", world.to_bob, "offer")
    assert world.m2ctl("Alice", *words, "--days", "8").returncode == 2
    assert world.m2ctl("Alice", *words, "--max", "much").returncode == 2
    assert world.m2ctl("Alice", *words[:3], "perhaps").returncode == 2
