"""Two whole applications and a real server process: a test from both ends, and the ledger of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from m2chat.app.bootstrap import loopback_node
from m2chat.app.faces.insight import ServiceKind
from m2chat.app.insight.findings import report
from tests.support import persons
from tests.support.persons import Person, befriend
from tests.support.server_processes import Servers, servers


@pytest.fixture
def ring(tmp_path: Path) -> Iterator[Servers]:
    (tmp_path / "servers").mkdir()
    with servers(tmp_path / "servers") as made:
        yield made


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Real look-ups take seconds."""
    monkeypatch.setattr(persons, "PATIENCE_S", 40.0)


@pytest.mark.timeout(180)
async def test_two_people_test_their_connection_and_know_what_the_server_saw(
    tmp_path: Path, ring: Servers
) -> None:
    first = ring.found("one")
    alice = await Person("alice", tmp_path / "alice", make_node=loopback_node).begin(first.link)
    bob = await Person("bob", tmp_path / "bob", make_node=loopback_node).begin(first.link)
    await befriend(alice, bob)

    async def connected() -> bool:
        live = (await alice.app.insight.inspect()).sessions
        return any(one.peer == bob.id and not one.stranger for one in live)

    node = alice.app._node
    assert node is not None
    node.seek(bob.id)
    await alice.until(connected)
    await bob.app.insight.let_test(alice.id, True)
    steps = {
        (one.check, one.ours): one for one in await alice.app.insight.test(bob.id, lambda _: None)
    }
    assert steps["look-up", True].state == "ok", report(list(steps.values()))
    assert steps["there", True].state == "ok"
    assert steps["back", True].value > 100_000
    assert steps["direct", True].state == "ok"
    assert steps["look-up", False].value >= 1
    assert steps["came", False].value > 100_000
    assert ("time", True) not in steps
    text = report(list(steps.values()))
    assert "127.0.0.1" not in text

    (server,) = await alice.app.insight.ledger()
    assert ServiceKind.LOOK_UP in server.kinds
    words = " ".join(map(str, server.saw))
    assert "hashed ids under which contacts find you" in words
    assert "That you asked for" in words
    assert alice.id.raw.hex() not in words
    await alice.leave()
    await alice.sit_down(start=False)
    (kept,) = await alice.app.insight.ledger()
    assert kept.packets_out >= server.packets_out, "it outlives a restart"
    layers = await bob.app.insight.layers(alice.id)
    assert [one.layer for one in layers] == ["message", "session", "packet"]
    await alice.leave()
    await bob.leave()
