"""Real routers that forget: a rebind in the middle of sending (R-07), short memory (R-08)."""

from __future__ import annotations

import os
import time

import pytest

from tests.netns.rig import Kind
from tests.netns.world import Village, route_of

pytestmark = [pytest.mark.root, pytest.mark.slow, pytest.mark.timeout(300)]
LONG = bool(os.environ.get("M2CHAT_LONG"))
MESSAGES = 12
FLOW_S = 15  # the pings come every 8 to 12 s


@pytest.mark.parametrize("kind", [Kind.ADDRESS_RESTRICTED, Kind.PORT_RESTRICTED])
def test_r07_a_rebind_while_a_session_sends_costs_no_message(place: Village, kind: Kind) -> None:
    alice_at, bob_at = place.net.site("alice", Kind.PORT_RESTRICTED), place.net.site("bob", kind)
    with place.visit(alice_at.host, bob_at.host) as (alice, bob):
        sent = []
        for number in range(MESSAGES):
            said = alice.call("message.send", contact=place.to_bob, text=f"{number}")
            sent.append(said["message"])
            if number == MESSAGES // 2:
                alice.until_delivered(sent[0])
                alice_at.rebind(6_100)
            time.sleep(0.1)
        for message in sent:
            alice.until_delivered(message)
        got = [p["text"] for name, p in bob.heard if name == "message.received"]
        assert got == [str(number) for number in range(MESSAGES)]
        # A filter that looks at ports keeps us out until both were told: a relay may bridge that.
        ways = {"direct"} if kind is Kind.ADDRESS_RESTRICTED else {"direct", "relay"}
        assert route_of(alice) in ways


@pytest.mark.skipif(not LONG, reason="waits for real flows to be forgotten: M2CHAT_LONG=1")
def test_r08_pings_hold_a_flow_of_15_seconds(place: Village) -> None:
    alice_at = place.net.site("alice", Kind.PORT_RESTRICTED)
    bob_at = place.net.site("bob", Kind.PORT_RESTRICTED)
    for site in (alice_at, bob_at):
        site.flows_live(FLOW_S)
    with place.visit(alice_at.host, bob_at.host) as (alice, bob):
        first = alice.call("message.send", contact=place.to_bob, text="first")["message"]
        alice.until_delivered(first)
        time.sleep(4 * FLOW_S)
        began = time.monotonic()
        alice.call("message.send", contact=place.to_bob, text="still there?")
        bob.until("message.received", lambda p: p["text"] == "still there?")
        print(f"after {4 * FLOW_S} idle seconds: {time.monotonic() - began:.2f} s")
        downs = [p for name, p in alice.heard if name == "presence.changed"]
        assert [p["presence"] for p in downs].count("offline") == 0
