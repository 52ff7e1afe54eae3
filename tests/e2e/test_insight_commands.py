"""Inspector, ledger, layers, donation and a test with a contact, by the real commands."""

from __future__ import annotations

import json

from tests.support.command_line import RpcPeer, World


def connected(peer: RpcPeer, contact: str) -> None:
    """Wait for a session."""
    after, steps = 0, [""]
    while "up" not in steps:
        told = peer.call("net.trace", contact=contact, after=after, wait="20s")
        after, steps = told["next"], [one["step"] for one in told["steps"]]
        assert steps, "nothing happened for twenty seconds"


def test_two_programs_see_test_and_remember(world: World) -> None:
    alice, bob = world.alice(), world.bob()
    to_bob = alice.call("contact.list")[0]["contact"]
    to_alice = bob.call("contact.list")[0]["contact"]
    connected(alice, to_bob)
    seen = alice.call("net.inspect")
    (session,) = [one for one in seen["sessions"] if one["contact"] == to_bob]
    assert session["paths"][0]["use"] == "carries"
    assert session["bytes_out"] > 0
    assert session["rtt_ms"] > 0
    assert any(one["kind"] == "look-up" and one["connected"] for one in seen["services"])
    assert bob.call("contact.let_test", contact=to_alice) == {"allowed": "ask"}
    assert bob.call("contact.let_test", contact=to_alice, allowed="yes") == {"allowed": "yes"}
    done = world.m2ctl("Alice", "contact", "test", to_bob[:8])
    assert done.returncode == 0, done.stdout + done.stderr
    steps = json.loads(done.stdout)["steps"]
    assert {"session", "look-up", "there", "back", "mtu"} <= {
        one["check"] for one in steps if one["side"] == "here"
    }
    assert any(one["side"] == "there" and one["check"] == "came" for one in steps)
    assert any(method == "test.step" and params["over"] for method, params in alice.heard)
    layers = alice.call("contact.layers", contact=to_bob)
    assert [one["layer"] for one in layers] == ["message", "session", "packet"]
    assert layers[1]["bytes"] > 1_000_000, "the test went under this key"
    meter = alice.call("net.donation_set", on=True, a_day=5_000_000, on_battery=True)
    assert meter["on"]
    assert meter["a_day"] == 5_000_000
    assert alice.leave() == 0
    assert bob.leave() == 0
    ledger = world.m2ctl("Alice", "net", "ledger")
    assert ledger.returncode == 0, ledger.stderr
    (server,) = json.loads(ledger.stdout)["servers"]
    assert "look-up" in server["kinds"]
    assert server["packets_out"] > 10
    erased = world.m2ctl("Alice", "net", "ledger", "--erase")
    assert json.loads(erased.stdout)["servers"] == []
