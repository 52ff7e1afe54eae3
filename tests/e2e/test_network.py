"""Doctor, trace, status and two computers with one profile, by the real commands."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.command_line import RpcPeer, World, m2ctl, server


def connected(peer: RpcPeer, contact: str) -> None:
    """Wait for a session, also for one that stood before we were told anything."""
    after, steps = 0, [""]
    while "up" not in steps:
        told = peer.call("net.trace", contact=contact, after=after, wait="20s")
        after, steps = told["next"], [one["step"] for one in told["steps"]]
        assert steps, "nothing happened for twenty seconds"


def test_the_doctor_finds_this_network_good_and_says_so_line_by_line(world: World) -> None:
    done = world.m2ctl("Alice", "net", "doctor")
    assert done.returncode == 0, done.stdout + done.stderr
    *findings, last = [json.loads(line) for line in done.stdout.splitlines()]
    assert last == {"event": "done", "ok": True, "bad": 0, "warn": 0}
    states = {one["check"]: one["state"] for one in findings}
    assert {one["event"] for one in findings} == {"finding"}
    assert {"interfaces", "socket", "ka", "registration", "clock", "mapping", "punch", "mtu"} <= (
        states.keys()
    )
    assert set(states.values()) == {"ok"}
    assert all(one["sentence"] for one in findings)


def test_the_doctor_of_an_open_profile_runs_in_its_owner(world: World) -> None:
    alice = world.alice()
    alice.until("ready")
    done = m2ctl(world.home, "--profile", str(world.home / "Alice"), "net", "doctor",
                 M2_PASSPHRASE="not needed here")  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Everything that could be tried works." in done.stdout
    told = [params for method, params in alice.heard if method == "doctor.finding"]
    assert len({params["run"] for params in told}) == 1, "every program at the door hears of it"
    result = alice.call("net.doctor")
    assert {one["check"] for one in result["findings"]} == {one["check"] for one in told}
    assert alice.leave() == 0


def test_a_doctor_without_its_server_names_it_and_ends_with_3(world: World, tmp_path: Path) -> None:
    profile = tmp_path / "copy"
    left_open = shutil.ignore_patterns("control.*")
    shutil.copytree(world.home / "Bob", profile, ignore=left_open)

    def on_copy(*words: str) -> subprocess.CompletedProcess[str]:
        return m2ctl(world.home, "--profile", str(profile), *words)

    with server(tmp_path / "server") as dead:
        assert on_copy("circle", "leave", "Friends").returncode == 0
        assert on_copy("circle", "join", dead).returncode == 0
    done = on_copy("net", "doctor")
    assert done.returncode == 3, done.stdout + done.stderr
    (line,) = [one for one in done.stdout.splitlines() if one.startswith("BAD")]
    assert "does not answer" in line
    assert "1 thing must be mended" in done.stdout
    assert "mtu" not in done.stdout, "what could not be tried is not told as good"


def test_the_trace_tells_the_way_to_a_friend(world: World) -> None:
    bob = world.bob()
    bob.until("ready")
    alone = m2ctl(world.home, "--profile", str(world.home / "Alice"), "net", "trace", "Bob")
    assert alone.returncode == 0, alone.stderr
    for words in ("Asked a look-up server", "The handshake begins", "Connected: same network"):
        assert words in alone.stdout
    alice = world.alice()
    connected(alice, "Bob")
    done = world.m2ctl("Alice", "net", "trace", "Bob")
    steps = [json.loads(line) for line in done.stdout.splitlines()]
    names = [one["step"] for one in steps]
    assert names.index("found") < names.index("answered") < names.index("up")
    assert all(one["contact"] == world.to_bob for one in steps)
    after = alice.call("net.trace")["next"]
    assert alice.call("net.trace", after=after, contact="Bob") == {"steps": [], "next": after}
    assert bob.leave() == 0
    more = alice.call("net.trace", after=after, contact="Bob", wait="20s")
    assert more["steps"][0]["step"] == "down", "a call that waits is answered by the next step"
    with pytest.raises(RuntimeError):
        alice.call("net.trace", contact="Nobody")
    assert alice.leave() == 0


def test_status_is_complete(world: World) -> None:
    alice, bob = world.alice(), world.bob()
    connected(alice, "Bob")
    status = alice.call("net.status")
    assert status["online"] is True
    (service,) = status["services"]
    assert status["kas"] == [service["address"]]
    assert service["connected"]
    assert service["circle"] == "Friends"
    assert status["candidates"] == [status["address"]], "on loopback we are what we are seen as"
    assert status["elsewhere"] is False
    (session,) = status["sessions"]
    assert session["rtt_ms"] > 0
    text = m2ctl(world.home, "--profile", str(world.home / "Alice"), "net", "status").stdout
    assert "on line" in text
    assert f"look-up server {service['address']}" in text
    assert alice.leave() == bob.leave() == 0


def test_a_friend_is_seen_before_they_are_online(world: World) -> None:
    alice = world.alice()
    alice.until("ready")  # what was before it is not told
    bob = world.bob()
    alice.until("presence.changed", lambda p: p["presence"] == "online")
    told = [p["presence"] for m, p in alice.heard if m == "presence.changed"]
    assert told[-2:] == ["seen", "online"]
    assert set(told[:-2]) <= {"offline"}  # the servers were asked before Bob came
    assert alice.leave() == bob.leave() == 0


def test_the_older_of_two_computers_falls_silent_until_it_is_used_again(
    world: World, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    left_open = shutil.ignore_patterns("control.*")  # what a killed process leaves behind
    shutil.copytree(world.home / "Alice", copy, ignore=left_open)
    older, bob = world.alice(), world.bob()
    connected(older, "Bob")
    newer = RpcPeer(world.home, copy)
    older.until("profile.moved", lambda p: p["elsewhere"] is True)
    assert older.call("net.status")["elsewhere"] is True
    with pytest.raises(RuntimeError) as caught:
        older.call("message.send", contact="Bob", text="from the wrong one")
    assert caught.value.args[0]["data"]["key"] == "moved"
    assert "open on another computer" in caught.value.args[0]["message"]
    connected(newer, "Bob")
    said = newer.call("message.send", contact="Bob", text="from the newer one")
    newer.until_delivered(said["message"])
    done = world.m2ctl("Alice", "profile", "use-here")
    assert done.returncode == 0, done.stderr
    newer.until("profile.moved", lambda p: p["elsewhere"] is True)
    older.until("profile.moved", lambda p: p["elsewhere"] is False)
    assert older.call("net.status")["elsewhere"] is False
    said = older.call("message.send", contact="Bob", text="here again")
    older.until_delivered(said["message"])
    assert newer.leave() == older.leave() == bob.leave() == 0
