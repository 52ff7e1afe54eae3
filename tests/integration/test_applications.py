"""Two whole applications, a real ``m2-server`` process, real UDP, real encrypted files."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from m2chat.app.bootstrap import loopback_node
from m2chat.links import CircleLink
from m2chat.messaging.model import ContactState, DeliveryState, Presence
from tests.support.persons import Person, befriend

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def circle(tmp_path: Path) -> Iterator[CircleLink]:
    """The circle of a server on this computer."""
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "m2chat.servers.main", "run"),
            *("--bind", "127.0.0.1:0", "--new-circle", "Friends"),
            *("--data", str(tmp_path / "server")),
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield CircleLink.parse(json.loads(process.stdout.readline())["circle"])
    finally:
        process.kill()
        process.communicate(timeout=10)


async def test_a_first_contact_messages_and_a_restart(tmp_path: Path, circle: CircleLink) -> None:
    alice = await Person("alice", tmp_path / "alice", make_node=loopback_node).begin(circle)
    bob = await Person("bob", tmp_path / "bob", make_node=loopback_node).begin(circle)
    await befriend(alice, bob)
    sent = await alice.app.send_text(bob.id, "over real UDP")
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    big = await bob.app.send_text(alice.id, "y" * 1_048_576)
    await bob.until_message(big.id, DeliveryState.DELIVERED)
    for number in range(30):
        last = await alice.app.send_text(bob.id, f"{number}")
    await alice.until_message(last.id, DeliveryState.DELIVERED)
    assert await bob.received(alice) == ["over real UDP", *map(str, range(30))]

    await bob.leave()

    async def away() -> bool:
        found = await alice.contact(bob)
        return found is not None and found.presence is Presence.OFFLINE

    await alice.until(away)
    waiting = await alice.app.send_text(bob.id, "for when you are back")
    await alice.crash()
    await bob.sit_down()
    await alice.sit_down()
    await alice.until_message(waiting.id, DeliveryState.DELIVERED)
    assert (await bob.received(alice))[-1] == "for when you are back"
    assert (await alice.contact(bob)).state is ContactState.READY  # type: ignore[union-attr]
    await alice.leave()
    await bob.leave()
