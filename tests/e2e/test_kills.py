"""R-10 and R-11: ``kill -9`` of the sender and of the receiver, at random moments.

Whatever ``message.send`` answered for arrives exactly once and in order, however often either
process dies.  A request that was under way at the kill may have been done or not, but not twice.
``M2CHAT_KILLS`` says how many kills each; 30 take about a minute.
"""

from __future__ import annotations

import os
import random
import time
from typing import Any

import pytest

from tests.support.command_line import RpcPeer, World

KILLS = int(os.environ.get("M2CHAT_KILLS", "30"))
AT_ONCE_S, MEETING_S, TRANSFER_S = 0.06, 0.6, 0.03


class Sender:
    """Alice, what she was told is queued, and what was under way when she died."""

    def __init__(self, world: World, name: str) -> None:
        self._world = world
        self._name = name
        self._number = 0
        self.queued: list[str] = []
        self.unsure: set[str] = set()
        self.peer = world.alice()

    def say(self) -> Any:
        """One message; it is durable when this returns."""
        text = self._next()
        sent = self.peer.call("message.send", contact=self._world.to_bob, text=text)
        assert sent["state"] == "queued"
        self.queued.append(text)
        return sent

    def post(self) -> None:
        """One message whose fate is not waited for."""
        text = self._next()
        self.unsure.add(text)
        self.peer.post("message.send", contact=self._world.to_bob, text=text)

    def come_back(self) -> None:
        """A new process."""
        self.peer = self._world.alice()

    def _next(self) -> str:
        self._number += 1
        return f"{self._name} {self._number}"


def wait_for_a_moment(kind: int, chance: random.Random, receiver: RpcPeer, text: str) -> None:
    """At once; while they find each other; or just when a message has come through."""
    if kind == 0:
        time.sleep(chance.uniform(0, AT_ONCE_S))
    elif kind == 1:
        time.sleep(chance.uniform(0, MEETING_S))
    else:
        receiver.until("message.received", lambda p: p["text"] == text)
        time.sleep(chance.uniform(0, TRANSFER_S))


def delivered_all(sender: RpcPeer, receiver: RpcPeer, world: World, last: str) -> None:
    """Wait until the last text is at the receiver and the sender knows."""
    sent = sender.call("message.send", contact=world.to_bob, text=last)
    sender.until(
        "message.state", lambda p: p["message"] == sent["message"] and p["state"] == "delivered"
    )
    for line in sender.call("message.history", contact=world.to_bob, limit=10_000):
        if line["direction"] == "out":
            assert line["state"] in ("delivered", "read"), line


@pytest.mark.slow
@pytest.mark.timeout(120 + 8 * KILLS)
@pytest.mark.parametrize("victim", ["sender", "receiver"])
def test_nothing_is_lost_and_nothing_doubled(world: World, victim: str) -> None:
    chance = random.Random(f"{victim} {KILLS}")
    sender, bob = Sender(world, victim), world.bob()
    for number in range(KILLS):
        for _ in range(3):
            sender.say()
        last = sender.queued[-1]
        for _ in range(chance.randint(0, 4)):
            sender.post()
        wait_for_a_moment(number % 3, chance, bob, last)
        if victim == "sender":
            sender.peer.kill()
            sender.come_back()
        else:
            bob.kill()
            bob = world.bob()
            bob.until("ready")
    delivered_all(sender.peer, bob, world, f"{victim} end")
    history = bob.call("message.history", contact=world.to_alice, limit=10_000)
    got = [one["text"] for one in history if one["text"].startswith(victim)][:-1]
    assert len(set(got)) == len(got), "doubled"
    certain = [text for text in got if text not in sender.unsure]
    assert certain == sender.queued, "lost, or out of order"
    assert set(got) - set(certain) <= sender.unsure
    assert not any(one["gap_before"] for one in history)
    assert sender.peer.leave() == bob.leave() == 0


@pytest.mark.slow
@pytest.mark.timeout(120 + 4 * KILLS)
def test_both_die_at_once_again_and_again(world: World) -> None:
    chance = random.Random("both")
    sender, bob = Sender(world, "both"), world.bob()
    for _ in range(max(KILLS // 5, 2)):
        sender.say()
        time.sleep(chance.uniform(0, MEETING_S))
        sender.peer.kill()
        bob.kill()
        bob = world.bob()
        sender.come_back()
    delivered_all(sender.peer, bob, world, "both end")
    history = bob.call("message.history", contact=world.to_alice, limit=10_000)
    assert [one["text"] for one in history if one["text"].startswith("both")] == [
        *sender.queued, "both end",
    ]  # fmt: skip
    assert sender.peer.leave() == bob.leave() == 0
