"""``m2ctl host`` and ``m2ctl nearby`` as a script would run them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.integration.test_hosting import gone, made, servers_of
from tests.support.command_line import ROOT, RpcPeer, environment, m2ctl


def test_host_start_stays_until_a_signal_and_takes_its_servers_along(tmp_path: Path) -> None:
    profile = made(tmp_path, "Alice")
    words = ["--profile", str(profile), "--json", "host", "start", "--name", "Kitchen"]
    hosting = subprocess.Popen(
        [sys.executable, "-m", "m2chat.cli.main", *words],
        env=environment(tmp_path),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert hosting.stdout is not None
        first = json.loads(hosting.stdout.readline())
        assert (first["state"], first["name"]) == ("running", "Kitchen")
        (server,) = servers_of(hosting.pid)
        seen = m2ctl(tmp_path, "--profile", str(profile), "--json", "host", "status")
        assert json.loads(seen.stdout)["link"] == first["link"]
        again = m2ctl(tmp_path, "--profile", str(profile), "host", "start", "--name", "Other")
        assert again.returncode == 0  # it runs already; this changes nothing
        assert "Kitchen" in again.stdout
        os.kill(hosting.pid, signal.SIGTERM)
        assert hosting.wait(timeout=20) == 0
        assert gone(server)
    finally:
        hosting.kill()
        hosting.communicate(timeout=10)
    off = m2ctl(tmp_path, "--profile", str(profile), "--json", "host", "status")
    assert (json.loads(off.stdout)["state"], json.loads(off.stdout)["name"]) == ("off", "Kitchen")


def test_a_taken_port_is_told_with_what_to_do(tmp_path: Path) -> None:
    alice = RpcPeer(tmp_path, made(tmp_path, "Alice"))
    bob = RpcPeer(tmp_path, made(tmp_path, "Bob"))
    try:
        alice.until("ready")
        bob.until("ready")
        port = alice.call("host.start", name="Kitchen")["port"]
        try:
            bob.call("host.start", name="Attic", port=port)
        except RuntimeError as error:
            assert "bound" in str(error)
        else:
            raise AssertionError("two servers listen on one port")
        assert bob.call("host.status")["state"] == "failed"
    finally:
        alice.kill()
        bob.kill()


def saying(tmp_path: Path, profile: Path, *words: str) -> subprocess.Popen[str]:
    """A command that asks its person something."""
    return subprocess.Popen(
        [sys.executable, "-m", "m2chat.cli.main", "--profile", str(profile), *words],
        env=environment(tmp_path),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_nearby_ask_and_accept_meet(tmp_path: Path) -> None:
    alice, bob = made(tmp_path, "Alice"), made(tmp_path, "Bob")
    accepting = saying(tmp_path, alice, "nearby", "accept", "bob")
    asking = saying(tmp_path, bob, "--json", "nearby", "ask", "Alice")
    try:
        assert accepting.stdin is not None
        accepting.stdin.write("yes\n")  # said already when the question comes
        accepting.stdin.flush()
        told, errors = asking.communicate("yes\n", timeout=60)
        assert asking.returncode == 0, errors
        found = json.loads(told)
        assert (found["name"], found["state"]) == ("Alice", "connected")
        theirs, other_errors = accepting.communicate(timeout=60)
        assert accepting.returncode == 0, other_errors
        assert theirs.strip().endswith("Bob")
        words = errors.splitlines()[0].removeprefix("m2ctl: Alice: ")
        assert f"m2ctl: Bob: {words}" in other_errors.splitlines()
    finally:
        for one in (accepting, asking):
            one.kill()


def test_words_that_differ_connect_nobody(tmp_path: Path) -> None:
    alice, bob = made(tmp_path, "Alice"), made(tmp_path, "Bob")
    accepting = saying(tmp_path, alice, "nearby", "accept", "bob")
    asking = saying(tmp_path, bob, "nearby", "ask", "Alice")
    try:
        told, errors = asking.communicate("no\n", timeout=60)
        assert (asking.returncode, told) == (5, ""), errors
        assert "words differ" in errors
    finally:
        for one in (accepting, asking):
            one.kill()
            one.communicate(timeout=10)
