"""Backup, restore and search by ``m2ctl``, as a script would use them."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from tests.support.command_line import PASSPHRASE, RpcPeer, World, befriended, m2ctl


def test_a_profile_goes_into_a_file_and_comes_out_on_another_computer(tmp_path: Path) -> None:
    here, there, file = tmp_path / "here", tmp_path / "there", tmp_path / "eve.m2backup"
    made = m2ctl(here, "--json", "profile", "create", "--name", "Eve")
    assert made.returncode == 0, made.stderr
    who = json.loads(made.stdout)
    wrote = m2ctl(here, "--json", "profile", "backup", str(file), M2_NEW_PASSPHRASE="other words")
    assert wrote.returncode == 0, wrote.stderr
    assert json.loads(wrote.stdout)["bytes"] == file.stat().st_size
    again = m2ctl(here, "profile", "backup", str(file), M2_NEW_PASSPHRASE="other words")
    assert again.returncode == 4 and "already" in again.stderr
    refused = m2ctl(there, "--json", "profile", "restore", str(file))
    assert refused.returncode == 4
    assert json.loads(refused.stdout)["error"] == "wrong_passphrase"
    assert not any((there / "profiles").glob("*")) if (there / "profiles").exists() else True
    back = m2ctl(there, "--json", "profile", "restore", str(file), M2_PASSPHRASE="other words")
    assert back.returncode == 0, back.stderr
    assert json.loads(back.stdout)["id"] == who["id"]
    shown = m2ctl(there, "--json", "profile", "show", M2_PASSPHRASE="other words")
    assert json.loads(shown.stdout)["fingerprint"] == who["fingerprint"]
    found = m2ctl(there, "search", "anything", "at", "all", M2_PASSPHRASE="other words")
    assert (found.returncode, found.stdout) == (0, "")


GENERATIONS = 20 if os.environ.get("M2CHAT_LONG") == "1" else 3


def texts(peer: RpcPeer, contact: str, direction: str) -> list[str]:
    found = peer.call("message.history", contact=contact, limit=10_000)
    return [one["text"] for one in found if one["direction"] == direction]


def test_each_backup_comes_back_beside_the_computer_that_wrote_it(tmp_path: Path) -> None:
    """S-39 over real nodes: the friend is reached, the older one falls silent, nothing twice.

    A world of its own: what was restored last is the one that Bob's side knows from then on.
    """
    with befriended(tmp_path / "world") as world:
        _come_back(world, tmp_path)


def _come_back(world: World, tmp_path: Path) -> None:
    older, bob = world.alice(), world.bob()
    files = []
    for number in range(GENERATIONS):
        said = older.call("message.send", contact="Bob", text=f"kept {number}")
        files.append(tmp_path / f"{number}.m2backup")
        older.call("profile.backup", file=str(files[-1]), passphrase=PASSPHRASE, files=False)
        older.until_delivered(said["message"])
    here, said_by_bob = list[str](), list[str]()
    for number, file in enumerate(files):
        folder = tmp_path / f"restored {number}"
        done = m2ctl(world.home, "profile", "restore", str(file), "--path", str(folder))
        assert done.returncode == 0, done.stderr
        newer = RpcPeer(world.home, folder)
        newer.until("ready")
        begun = time.monotonic()
        said = newer.call("message.send", contact="Bob", text=f"from {number}")
        here.append(f"from {number}")
        newer.until_delivered(said["message"])
        reached = time.monotonic() - begun
        older.until("profile.moved", lambda p: p["elsewhere"] is True)
        silent = time.monotonic() - begun
        print(f"generation {number}: reached in {reached:.1f} s (5), silent in {silent:.1f} s (20)")
        with pytest.raises(RuntimeError, match="open on another computer"):
            older.call("message.send", contact="Bob", text="from the wrong one")
        answer = bob.call("message.send", contact="Alice", text=f"answer {number}")
        said_by_bob.append(f"answer {number}")
        bob.until_delivered(answer["message"])
        assert texts(newer, "Bob", "in")[-1] == said_by_bob[-1]
        came = [one for one in texts(bob, "Alice", "in") if one.startswith("from ")]
        assert came == here
        assert older.leave() == 0
        older = newer
    kept = [one for one in texts(bob, "Alice", "in") if one.startswith("kept ")]
    assert kept == [f"kept {number}" for number in range(GENERATIONS)]
    history = bob.call("message.history", contact="Alice", limit=10_000)
    assert not any(one["gap_before"] for one in history)
    assert older.leave() == bob.leave() == 0
