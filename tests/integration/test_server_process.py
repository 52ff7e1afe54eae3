"""The real ``m2-server`` as a process: ready line, kept keys, kills, goodbye, refusals."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.links import CircleLink
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.ka_search import Answer
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.service_driver import KaCloud
from m2chat.net.io.udp import UdpSocket
from m2chat.net.wire.obfuscation import CircleKeys
from tests.support.people import Person, until

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "m2chat.servers.main"]


def call(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *words], cwd=ROOT, capture_output=True, text=True, timeout=30, check=False
    )


@contextmanager
def server(*words: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    process = subprocess.Popen(
        [*COMMAND, "run", *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise AssertionError(process.communicate(timeout=10)[1])
        yield process, json.loads(line)
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate(timeout=10)


def new(data: Path, bind: str = "127.0.0.1:0") -> tuple[str, ...]:
    return ("--bind", bind, "--new-circle", "Friends", "--data", str(data))


class Peer:
    """One client of a real server."""

    def __init__(self, link: CircleLink, person: Person) -> None:
        clock, random = SystemClock(), SystemRandomSource()
        self.person = person
        self.endpoint = Endpoint(UdpSocket("127.0.0.1"), clock, random)
        keys = CircleKeys(link.network_key, link.public_key, link.name)
        self.endpoint.add_circle(keys)
        self.endpoint.start(asyncio.get_running_loop())
        self.cloud = KaCloud(
            self.endpoint, ServiceAnswers(self.endpoint), keys, link.services, person, clock,
            random,
        )  # fmt: skip
        self.cloud.start()
        self.cloud.set_registration(person)

    @property
    def registered(self) -> bool:
        return all(service.registered for service in self.cloud.services())

    def close(self) -> None:
        self.cloud.close()
        self.endpoint.close()


async def test_peers_meet_at_a_real_server_and_it_ends_well(tmp_path: Path) -> None:
    with server(*new(tmp_path)) as (process, ready):
        assert ready["event"] == "ready"
        assert ready["roles"] == ["ka", "relay", "store"]
        link = CircleLink.parse(ready["circle"])
        assert link.name == "Friends"
        (address,) = ready["addresses"]
        assert address == f"127.0.0.1:{link.services[0].port}"
        alice, bob = Peer(link, Person(b"alice")), Peer(link, Person(b"bob"))
        await until(lambda: alice.registered and bob.registered)
        search = bob.cloud.look_up(alice.person, b"nonce..8", 0, b"l" * 976)
        answer = await anext(search)
        assert answer.found.address == tuple(alice.endpoint.address)
        search.stop()
        await until(lambda: bool(alice.person.notified))
        process.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(process.wait, 10) == 0
        await until(lambda: not alice.cloud.online and not bob.cloud.online, 3)
        alice.close()
        bob.close()


@pytest.mark.slow
async def test_after_kill_9_and_restart_everybody_is_registered_again(tmp_path: Path) -> None:
    with server(*new(tmp_path)) as (process, ready):
        link = CircleLink.parse(ready["circle"])
        alice = Peer(link, Person(b"alice"))
        await until(lambda: alice.registered)
        process.kill()
        await asyncio.to_thread(process.wait, 10)
    with server(*new(tmp_path, ready["addresses"][0])) as (_, again):
        assert again["circle"] == ready["circle"]
        bob = Peer(link, Person(b"bob"))
        try:
            await until(lambda: bob.registered)
            async with asyncio.timeout(20):
                answer = await found_again(bob, alice)
            assert answer.found.blob == alice.person.blob(link.services[0].public_key)
            assert answer.found.address == tuple(alice.endpoint.address)
        finally:
            alice.close()
            bob.close()


async def found_again(seeker: Peer, sought: Peer) -> Answer:
    """Look up until the sought one is there."""
    for number in itertools.count():
        nonce = number.to_bytes(8, "big")
        search = seeker.cloud.look_up(sought.person, nonce, 0, b"l" * 976)
        async for answer in search:
            search.stop()
            return answer
        await asyncio.sleep(0.2)
    raise AssertionError("it is asked for without end")


def test_the_key_is_kept_and_says_nothing_of_peers(tmp_path: Path) -> None:
    with server(*new(tmp_path), "--roles", "ka,relay") as (process, ready):
        process.terminate()
        process.wait(10)
    (file,) = tmp_path.iterdir()
    assert file.name == "service.key"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    one, two = (CircleLink.parse(ready["circle"]) for _ in range(2))
    with server("--bind", "127.0.0.1:0", "--data", str(tmp_path)) as (_, again):
        two = CircleLink.parse(again["circle"])
    assert (one.public_key, one.network_key, one.name) == (
        two.public_key, two.network_key, two.name,
    )  # fmt: skip
    assert one.services[0].public_key == two.services[0].public_key


def test_status_probes_a_server_and_a_dead_one(tmp_path: Path) -> None:
    with server(*new(tmp_path)) as (process, ready):
        shown = call("status", ready["circle"], "--json")
        assert shown.returncode == 0
        report = json.loads(shown.stdout)
        assert report["answers"] is True
        assert report["address"] == ready["addresses"][0]
        assert report["observed"].startswith("127.0.0.1:")
        process.terminate()
        process.wait(10)
    shown = call("status", ready["circle"])
    assert shown.returncode == 3
    assert "no answer" in shown.stdout


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("--roles", "store", "--new-circle", "x"), 2, "The store role keeps mail on a disk"),
        (("--roles", "king", "--new-circle", "x"), 2, "no role named"),
        (("--bind", "nowhere", "--new-circle", "x"), 2, "ADDRESS:PORT"),
        ((), 2, "no circle yet"),
        (("--new-circle", "x" * 65), 4, "1 to 64 bytes"),
        (("--circle", "m2:circle/AAAA"), 4, "damaged"),
        (("--config", "missing.toml", "--new-circle", "x"), 2, "cannot be read"),
        (("--bind", "192.0.2.1:4700", "--new-circle", "x"), 4, "cannot be bound"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(
    words: tuple[str, ...], code: int, sentence: str
) -> None:
    shown = call("run", *words)
    assert shown.returncode == code
    assert sentence in shown.stderr
    assert "Traceback" not in shown.stderr
    assert shown.stdout == ""


def test_a_folder_of_another_circle_or_a_damaged_key_is_refused(tmp_path: Path) -> None:
    with server(*new(tmp_path)) as (process, _):
        process.terminate()
        process.wait(10)
    shown = call("run", "--new-circle", "Other", "--data", str(tmp_path))
    assert (shown.returncode, "Friends" in shown.stderr) == (4, True)
    file = tmp_path / "service.key"
    file.write_bytes(file.read_bytes()[:-1] + b"\0")
    shown = call("run", "--data", str(tmp_path))
    assert (shown.returncode, "damaged" in shown.stderr) == (4, True)


def test_a_taken_port_is_said(tmp_path: Path) -> None:
    with server(*new(tmp_path)) as (_, ready):
        shown = call("run", "--bind", ready["addresses"][0], "--new-circle", "x")
    assert shown.returncode == 4
    assert "cannot be bound" in shown.stderr


def test_a_configuration_file_is_read_and_its_mistakes_are_said(tmp_path: Path) -> None:
    file = tmp_path / "server.toml"
    file.write_text(
        'bind = ["127.0.0.1:0", "[::1]:0"]\nadvertise = ["198.51.100.7:4700"]\n'
        "[limits]\nlong_burst = 99\n"
    )
    with server("--config", str(file), "--new-circle", "x") as (_, ready):
        assert len(ready["addresses"]) == 2
        (service,) = CircleLink.parse(ready["circle"]).services
        assert (service.host, service.port) == ("198.51.100.7", 4700)
    for text in ("bind = 7", "[limits]\nbroom = 1", "[limits]\nlong_burst = 0", "bind ="):
        file.write_text(text)
        assert call("run", "--config", str(file), "--new-circle", "x").returncode == 2


@pytest.mark.skipif(os.name == "nt", reason="no such signals")
def test_interrupt_ends_it_as_terminate_does(tmp_path: Path) -> None:
    with server(*new(tmp_path), "--json") as (process, _):
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
        assert process.stdout is not None
        assert json.loads(process.stdout.readline()) == {"event": "stopped"}
