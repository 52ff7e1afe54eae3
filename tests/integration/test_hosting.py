"""A circle hosted by a person's own program: real processes, real databases, loopback."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import psutil

from tests.support.command_line import RpcPeer, m2ctl

START = "host.changed"


def made(home: Path, name: str) -> Path:
    """A new profile."""
    done = m2ctl(home, "--profile", str(home / name), "--json", "profile", "create", "--name", name)
    assert done.returncode == 0, done.stderr
    return home / name


def servers_of(pid: int) -> list[psutil.Process]:
    """The servers that a program runs."""
    children = psutil.Process(pid).children()
    return [one for one in children if "m2chat.servers.main" in " ".join(one.cmdline())]


def gone(process: psutil.Process) -> bool:
    """Whether it ended within ten seconds."""
    try:
        process.wait(timeout=10)
    except psutil.TimeoutExpired:
        return False
    return True


def test_a_second_person_joins_by_the_link_and_a_message_arrives(tmp_path: Path) -> None:
    alice = RpcPeer(tmp_path, made(tmp_path, "Alice"))
    bob = RpcPeer(tmp_path, made(tmp_path, "Bob"))
    try:
        alice.until("ready")
        bob.until("ready")
        circle = alice.call("host.start", name="Kitchen")
        assert (circle["state"], circle["name"]) == ("running", "Kitchen")
        assert [one["name"] for one in alice.call("circle.list")] == ["Kitchen", "local"]
        for one in (alice, bob):  # so that nothing but the hosted circle can bring them together
            one.call("circle.leave", name="local")
        bob.call("circle.join", link=circle["link"])
        card = alice.call("card.create")["link"]
        bob.call("contact.add", link=card, hello="hi")
        asked = alice.until("contact.request")
        alice.call("contact.accept", contact=asked["contact"])
        bob.until("contact.state", lambda p: p["state"] == "ready")
        sent = bob.call("message.send", contact="Alice", text="Through your own circle.")
        came = alice.until("message.received")
        assert came["text"] == "Through your own circle."
        bob.until_delivered(sent["message"])
        alice.until(START, lambda p: p["people"] == 2)
        assert alice.call("host.stop")["state"] == "off"
        assert servers_of(alice.pid) == []
        again = alice.call("host.start")
        assert (again["name"], again["port"]) == ("Kitchen", circle["port"])
        assert again["link"] == circle["link"]
    finally:
        alice.kill()
        bob.kill()


def test_the_servers_never_outlive_the_program_and_are_repaired(tmp_path: Path) -> None:
    profile = made(tmp_path, "Alice")
    alice = RpcPeer(tmp_path, profile)
    alice.until("ready")
    alice.call("host.start", name="Kitchen")
    (first,) = servers_of(alice.pid)
    os.kill(first.pid, signal.SIGKILL)
    alice.until(START, lambda p: p["state"] == "running" and p["repairs"] == 1)
    (second,) = servers_of(alice.pid)
    assert second.pid != first.pid
    alice.kill()
    assert gone(second)
    # the next start of the program opens the same circle by itself
    alice = RpcPeer(tmp_path, profile)
    alice.until(START, lambda p: p["state"] == "running")
    (third,) = servers_of(alice.pid)
    assert alice.end() == 0
    assert gone(third)
