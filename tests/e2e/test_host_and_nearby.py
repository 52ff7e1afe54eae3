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


def test_nearby_ask_and_accept_meet(tmp_path: Path) -> None:
    alice, bob = made(tmp_path, "Alice"), made(tmp_path, "Bob")
    accepting = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "m2chat.cli.main",
            "--profile",
            str(alice),
            "nearby",
            "accept",
            "bob",
        ],
        env=environment(tmp_path),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        asked = m2ctl(tmp_path, "--profile", str(bob), "--json", "nearby", "ask", "Alice")
        assert asked.returncode == 0, asked.stderr
        found = json.loads(asked.stdout)
        assert (found["name"], found["state"]) == ("Alice", "connected")
        told, _ = accepting.communicate(timeout=60)
        assert accepting.returncode == 0
        assert told.strip().endswith("Bob")
    finally:
        accepting.kill()
