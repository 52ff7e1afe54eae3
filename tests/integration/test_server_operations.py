"""An operator's view of real servers: metrics, logs, signals, workers, status."""

from __future__ import annotations

import asyncio
import ipaddress
import json
import os
import re
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from m2chat.links import CircleLink
from tests.support.people import Person, until
from tests.support.server_processes import COMMAND, ROOT, WIDE, Client, Server, servers

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="signals of POSIX"),
]


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def free_ports(count: int) -> int:
    """The first of so many UDP ports in a row that nobody has."""
    for first in range(20_000 + os.getpid() % 20_000, 60_000, count):
        held = [socket.socket(type=socket.SOCK_DGRAM) for _ in range(count)]
        try:
            for number, one in enumerate(held):
                one.bind(("127.0.0.1", first + number))
        except OSError:
            continue
        else:
            return first
        finally:
            for one in held:
                one.close()
    raise AssertionError("no ports in a row")


def http(port: int, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=5) as one:
        one.sendall(request)
        answer = b""
        while piece := one.recv(65_536):
            answer += piece
        return answer


def metrics(port: int) -> dict[str, float]:
    body = http(port, b"GET /metrics HTTP/1.0\r\n\r\n").split(b"\r\n\r\n", 1)[1].decode()
    rows = [line.rsplit(" ", 1) for line in body.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in rows}


async def meet(server: Server) -> None:
    """Two people register and one looks the other up."""
    alice, bob = (Client(server.link, Person(name)) for name in (b"alice", b"bob"))
    try:
        await until(lambda: alice.registered(server.service) and bob.registered(server.service))
        assert await bob.find(alice.person) is not None
        await until(lambda: bool(alice.person.notified))
    finally:
        alice.close()
        bob.close()


async def test_metrics_count_and_tell_of_nobody(tmp_path: Path) -> None:
    port = free_port()
    with servers(tmp_path) as ring:
        config = f'metrics = "127.0.0.1:{port}"\n' + WIDE
        server = await asyncio.to_thread(
            ring.start, "one", "--bind", "127.0.0.1:0", "--new-circle", "x", config=config
        )
        before = await asyncio.to_thread(metrics, port)
        assert before["m2_ka_registrations"] == 0
        await meet(server)
        after = await asyncio.to_thread(metrics, port)
        assert after['m2_messages_total{message="Lookup"}'] >= 1
        assert after["m2_associations_opened_total"] == 2
        assert after["m2_listed_services"] == 1
        assert after["m2_relay_bindings"] == 0
        labels = {name.partition("{")[2] for name in after}
        assert all(re.fullmatch(r"|(message|version)=\"[\w.]+\"}", label) for label in labels)
        other = await asyncio.to_thread(http, port, b"GET /secrets HTTP/1.0\r\n\r\n")
        assert other.startswith(b"HTTP/1.0 404")
        assert await asyncio.to_thread(http, port, b"x" * 10_000) == b""
        assert (await asyncio.to_thread(metrics, port))["m2_listed_services"] == 1


async def test_the_log_is_json_without_an_address_or_an_id(tmp_path: Path) -> None:
    with servers(tmp_path) as ring:
        server = await asyncio.to_thread(
            ring.start, "one", "--bind", "127.0.0.1:0", "--new-circle", "x",
            config='log = "debug"\n' + WIDE,
        )  # fmt: skip
        await meet(server)
        server.process.send_signal(signal.SIGHUP)
        await asyncio.sleep(0.2)
        server.process.terminate()
        out, log = await asyncio.to_thread(server.process.communicate, None, 10)
        assert server.process.returncode == 0
        assert out == ""
        rows = [json.loads(line) for line in log.splitlines()]
        assert {"started", "configuration_read", "stopped"} <= {row["event"] for row in rows}
        assert all(row["time"].endswith("Z") and row["level"] for row in rows)
        for word in re.findall(r"[0-9a-fA-F.:]{7,}", re.sub(r"\"time\": \"[^\"]*\"", "", log)):
            with pytest.raises(ValueError, match="does not appear"):
                ipaddress.ip_address(word.strip(":."))
            assert not re.fullmatch(r"[0-9a-fA-F]{16,}", word)
        secret = server.link
        for private in (secret.network_key, secret.public_key, server.service):
            assert private.hex() not in log


async def test_a_reload_takes_limits_over_and_names_what_needs_a_restart(tmp_path: Path) -> None:
    with servers(tmp_path) as ring:
        server = await asyncio.to_thread(ring.found)
        alice = Client(server.link, Person(b"alice"))
        await until(lambda: alice.registered(server.service))
        narrow = WIDE.replace("registrations_per_address = 100000", "registrations_per_address = 1")
        (tmp_path / "one.toml").write_text("workers = 2\n" + narrow)
        server.process.send_signal(signal.SIGHUP)
        bob = Client(server.link, Person(b"bob"))
        await asyncio.sleep(2)
        assert alice.registered(server.service)
        assert not bob.registered(server.service)
        (tmp_path / "one.toml").write_text("workers = zero")
        server.process.send_signal(signal.SIGHUP)
        await asyncio.sleep(0.3)
        alice.close()
        bob.close()
        server.process.terminate()
        _, log = await asyncio.to_thread(server.process.communicate, None, 10)
        rows = [json.loads(line) for line in log.splitlines()]
        assert {"event": "needs_a_restart", "setting": "workers"}.items() <= next(
            row for row in rows if row["event"] == "needs_a_restart"
        ).items()
        assert any(row["event"] == "configuration_not_read" for row in rows)


async def test_workers_are_services_and_one_that_dies_comes_back(tmp_path: Path) -> None:
    first = free_ports(3)
    with servers(tmp_path) as ring:
        server = await asyncio.to_thread(
            ring.start, "one", "--bind", f"127.0.0.1:{first}", "--new-circle", "x",
            config="workers = 3\n" + WIDE,
        )  # fmt: skip
        assert server.ready["addresses"] == [f"127.0.0.1:{first + n}" for n in range(3)]
        link = CircleLink.parse(server.ready["circle"])
        assert len({one.public_key for one in link.services}) == 3
        alice, bob = (Client(link, Person(name)) for name in (b"alice", b"bob"))
        try:
            keys = [one.public_key for one in link.services]
            await until(lambda: alice.registered(*keys))
            assert await bob.find(alice.person) is not None
            import psutil

            children = psutil.Process(server.process.pid).children()
            assert len(children) == 2
            children[0].kill()
            assert await bob.find(alice.person) is not None
            await until(lambda: alice.registered(*keys), 40)
        finally:
            alice.close()
            bob.close()
        assert await asyncio.to_thread(server.terminate) == 0
        assert not any(child.is_running() for child in children)


async def test_workers_of_a_server_that_was_killed_end_too(tmp_path: Path) -> None:
    import psutil

    first = free_ports(2)
    with servers(tmp_path) as ring:
        one = await asyncio.to_thread(ring.found)
        two = await asyncio.to_thread(
            ring.start, "two", "--bind", f"127.0.0.1:{first}", "--join", one.ready["join"],
            config="workers = 2\n" + WIDE,
        )  # fmt: skip
        children = psutil.Process(two.process.pid).children()
        assert len(children) == 1
        two.kill()
        await until(lambda: not any(child.is_running() for child in children), 10)


def test_status_tells_roles_and_list(tmp_path: Path) -> None:
    with servers(tmp_path) as ring:
        server = ring.found()
        shown = subprocess.run(
            [*COMMAND, "status", server.ready["circle"], "--json"],
            cwd=ROOT, capture_output=True, text=True, timeout=30, check=True,
        )  # fmt: skip
        row = json.loads(shown.stdout)
        assert (row["roles"], row["services"], row["protocol"]) == (
            server.ready["roles"],
            1,
            "m2chat/1",
        )
