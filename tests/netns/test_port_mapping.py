"""The real miniupnpd: each protocol maps our port, and a symmetric NAT is reached by it."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.netns.rig import CLIENT_PORT, Kind, PortGiver
from tests.netns.world import STEP_S, Village, route_of
from tests.support.command_line import RpcPeer

pytestmark = [pytest.mark.root, pytest.mark.slow, pytest.mark.timeout(300)]
PATIENCE_S = 20.0


def shows(giver: PortGiver, mapped: bool) -> bool:
    """Wait until our port is in the router's rules, or is there no more."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if (f":{CLIENT_PORT}" in giver.rules()) is mapped:
            return True
        time.sleep(STEP_S)
    return False


def registers_it(bob: RpcPeer, host: str) -> bool:
    """Wait until the look-up servers hold the mapped address: the router gave it a moment ago."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        status = bob.call("net.status")
        known = f"{host}:{CLIENT_PORT}" in status["candidates"]
        if known and all(one["registered"] for one in status["services"]):
            return True
        time.sleep(STEP_S)
    return False


@pytest.mark.parametrize("method", ["pcp", "nat-pmp", "upnp"])
def test_a_mapped_port_makes_two_symmetric_nats_meet(
    place: Village, tmp_path: Path, method: str
) -> None:
    if method == "upnp":
        pytest.importorskip("miniupnpc", reason="the extra upnp is not installed")
    alice_at = place.net.site("alice", Kind.SYMMETRIC)
    bob_at = place.net.site("bob", Kind.SYMMETRIC)
    with (
        closing(PortGiver(bob_at.router, tmp_path)) as giver,
        place.visit(alice_at.host, bob_at.host, mapping=method) as (alice, bob),
    ):
        assert shows(giver, True), giver.rules()
        assert registers_it(bob, bob_at.public), bob.call("net.status")
        message = alice.call("message.send", contact=place.to_bob, text="hello")["message"]
        bob.until("message.received", lambda p: p["text"] == "hello")
        alice.until_delivered(message)
        assert route_of(alice) == route_of(bob) == "direct"
        assert bob.leave() == 0
        assert shows(giver, False), giver.rules()
