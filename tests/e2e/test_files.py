"""Files between processes: the command line, and ``kill -9`` of either side at random moments.

``M2CHAT_KILLS`` says how many kills each (R-10, R-11); the usual few take some seconds.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import time
from pathlib import Path

import pytest

from tests.support.command_line import World

LONG = os.environ.get("M2CHAT_LONG") == "1"
KILLS = int(os.environ.get("M2CHAT_KILLS", "200" if LONG else "10"))
MIB = 1 << 20


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def made(folder: Path, size: int, name: str = "file.bin") -> Path:
    """A file of chance bytes."""
    path = folder / name
    with path.open("wb") as file:
        left = size
        while left:
            left -= file.write(os.urandom(min(left, 8 * MIB)))
    return path


def test_a_file_by_the_contract_of_the_interface(world: World, tmp_path: Path) -> None:
    path = made(tmp_path, 3 * MIB + 11, "holiday.jpg")
    alice, bob = world.alice(), world.bob()
    alice.until("ready")
    bob.until("ready")
    sent = alice.call("file.send", contact=world.to_bob, path=str(path), caption="see")
    got = bob.until("file.received", lambda p: p["message"] == sent["message"])
    assert got["contact"] == world.to_alice
    assert got["bytes"] == path.stat().st_size
    assert digest(Path(got["path"])) == digest(path)
    alice.until("file.state", lambda p: p["message"] == sent["message"] and p["state"] == "done")
    with pytest.raises(RuntimeError, match="is not there"):
        alice.call("file.send", contact=world.to_bob, path=str(tmp_path / "none"))
    assert alice.call("file.list") == []
    assert bob.call("file.rules", contact=world.to_alice, others="5MB")["others"] == 5_000_000
    assert alice.leave() == bob.leave() == 0


def test_the_words_of_the_command_line(world: World, tmp_path: Path) -> None:
    path = made(tmp_path, 200_000, "paper.pdf")
    bob = world.bob()
    bob.until("ready")
    bob.call("file.rules", contact=world.to_alice, pictures=0, voice=0, others=0)
    sent = world.m2ctl("Alice", "send-file", world.to_bob, str(path), "--wait", "--timeout", "3s")
    assert sent.returncode == 3, sent.stderr
    (row,) = [json.loads(line) for line in sent.stdout.splitlines()]
    assert row["state"] == "offered"
    bob.until("file.offered", lambda p: p["name"] == "paper.pdf")
    listed = world.m2ctl("Bob", "file", "list")
    assert json.loads(listed.stdout)["message"] == row["message"]
    alice = world.alice()
    took = world.m2ctl("Bob", "file", "accept", row["message"], "--to", str(tmp_path), "--wait")
    assert took.returncode == 0, took.stderr
    assert digest(tmp_path / "paper (2).pdf") == digest(path)
    copy = tmp_path / "copy.pdf"
    assert world.m2ctl("Bob", "file", "save", row["message"], str(copy)).returncode == 0
    assert digest(copy) == digest(path)
    again = world.m2ctl("Bob", "file", "save", row["message"], str(copy))
    assert again.returncode == 4
    for words in (["cancel", row["message"]], ["accept", "00" * 16]):
        assert world.m2ctl("Bob", "file", *words).returncode == 4
    assert world.m2ctl("Alice", "send-file", world.to_bob, str(tmp_path)).returncode == 4
    assert alice.leave() == bob.leave() == 0


@pytest.mark.slow
@pytest.mark.timeout(3600 if LONG else 240)
@pytest.mark.parametrize("victim", ["sender", "receiver"])
def test_kills_in_the_middle_of_a_file(world: World, tmp_path: Path, victim: str) -> None:
    """The file is whole, once, and under its own name."""
    chance = random.Random(f"files {victim} {KILLS}")
    path = made(tmp_path, (1024 if LONG else 100) * MIB)
    alice, bob = world.alice(), world.bob()
    alice.until("ready")
    sent = alice.call("file.send", contact=world.to_bob, path=str(path))
    bob.call("file.rules", contact=world.to_alice, reset=True)
    before = set((world.home / "Bob" / "received").iterdir())
    files = 0
    for _ in range(KILLS):
        time.sleep(chance.choice([0.0, 0.02, 0.1, 0.4, 0.8]) * chance.random())
        if victim == "sender":
            alice.kill()
            alice = world.alice()
            alice.until("ready")
        else:
            bob.kill()
            bob = world.bob()
            bob.until("ready")
        listed = alice.call("file.list")
        if not any(one["message"] == sent["message"] for one in listed):
            files += 1  # it was there already: another one
            sent = alice.call("file.send", contact=world.to_bob, path=str(path))
    deadline = time.monotonic() + 60
    while alice.call("file.list") and time.monotonic() < deadline:
        time.sleep(0.1)
    assert alice.call("file.list") == [], bob.call("file.list")
    here = set((world.home / "Bob" / "received").iterdir()) - before
    assert len(here) == files + 1
    for one in here:
        assert digest(one) == digest(path)
    history = bob.call("message.history", contact=world.to_alice, limit=10_000)
    assert len({one["message"] for one in history}) == len(history)
    assert alice.leave() == bob.leave() == 0
