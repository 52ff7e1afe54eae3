"""``m2ctl`` and ``m2-server`` as processes, as a script would run them."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 30.0
PASSPHRASE = "amber river candle orbit"  # of every profile and backup here
LAST_HEARD = 20  # shown of a wait in vain: all would bury the reason


def environment(home: Path) -> dict[str, str]:
    """A clean environment whose profiles live in ``home``."""
    return {
        **{k: v for k, v in os.environ.items() if not k.startswith(("M2", "DBUS", "LC_", "LANG"))},
        "M2CHAT_HOME": str(home),
        "M2_PASSPHRASE": PASSPHRASE,
        "M2CHAT_BIND": "127.0.0.1:0",
        "PYTHONPATH": str(ROOT),
    }


def m2ctl(
    home: Path, *words: str, stdin: str = "", **more: str
) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "m2chat.cli.main", *words],
        env={**environment(home), **more},
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@contextmanager
def server(data: Path) -> Iterator[str]:
    """A KA server on this computer; gives the circle link."""
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "m2chat.servers.main", "run"),
            *("--bind", "127.0.0.1:0", "--new-circle", "Friends", "--data", str(data)),
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())["circle"]
    finally:
        process.kill()
        process.communicate(timeout=10)


@dataclass(frozen=True, slots=True)
class World:
    """Two profiles that are contacts, and the circle they meet in."""

    home: Path
    circle: str
    to_bob: str  # Bob's id
    to_alice: str  # Alice's id

    def alice(self) -> RpcPeer:
        """Alice at her computer."""
        return RpcPeer(self.home, self.home / "Alice")

    def bob(self) -> RpcPeer:
        """Bob at his."""
        return RpcPeer(self.home, self.home / "Bob")

    def m2ctl(self, who: str, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """One command on Alice's or Bob's profile, with ``--json``."""
        return m2ctl(self.home, "--profile", str(self.home / who), "--json", *words, **more)


class RpcPeer:
    """``m2ctl rpc`` as a process."""

    running: ClassVar[set[RpcPeer]] = set()

    def __init__(
        self, home: Path, profile: Path, *, prefix: Sequence[str] = (), bind: str = "127.0.0.1:0"
    ) -> None:
        """``prefix`` stands before the command, to run it elsewhere; an empty ``bind`` is every
        network of that place."""
        self._process = subprocess.Popen(
            [*prefix, sys.executable, "-m", "m2chat.cli.main", "--profile", str(profile), "rpc"],
            env={**environment(home), "M2CHAT_BIND": bind},
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self._answers: dict[int, queue.Queue[dict[str, Any]]] = {}
        self._number = 0
        self.heard: list[tuple[str, dict[str, Any]]] = []
        self._news = threading.Condition()
        RpcPeer.running.add(self)
        threading.Thread(target=self._read, daemon=True).start()

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    def call(self, method: str, **params: Any) -> Any:
        """The result; raises ``RuntimeError`` with the error object."""
        self._number += 1
        answers: queue.Queue[dict[str, Any]] = queue.Queue()
        self._answers[self._number] = answers
        request = {"jsonrpc": "2.0", "id": self._number, "method": method, "params": params}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        answer = answers.get(timeout=PATIENCE_S)
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]

    def post(self, method: str, **params: Any) -> None:
        """A request whose answer nobody waits for."""
        request = {"jsonrpc": "2.0", "method": method, "params": params}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()

    def end(self) -> int:
        """SIGTERM; its exit code."""
        self._process.terminate()
        code = self._process.wait(timeout=10)
        self._shut()
        return code

    def until(self, method: str, fits: Callable[[Mapping[str, Any]], bool] = bool) -> Any:
        """Wait for a notification, also one that came before."""
        with self._news:

            def found() -> Any:
                return next((p for m, p in self.heard if m == method and fits(p)), None)

            if not self._news.wait_for(lambda: found() is not None, PATIENCE_S):
                kinds, code = dict(Counter(m for m, _ in self.heard)), self._process.poll()
                last = "\n".join(map(str, self.heard[-LAST_HEARD:]))
                raise AssertionError(
                    f"no {method} in {PATIENCE_S:.0f} s; exit code {code}; "
                    f"heard {kinds}, last:\n{last}"
                )
            return found()

    def until_delivered(self, message: str) -> None:
        """Wait for the receipt of a message."""
        self.until("message.state", lambda p: p["message"] == message and p["state"] == "delivered")

    def kill(self) -> None:
        """kill -9."""
        self._process.kill()
        self._process.wait()
        self._shut()

    def leave(self) -> int:
        """End its input; its exit code."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        code = self._process.wait(timeout=10)
        self._shut()
        return code

    def _shut(self) -> None:
        RpcPeer.running.discard(self)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None and not stream.closed:
                try:
                    stream.close()
                except OSError:
                    continue

    def _read(self) -> None:
        assert self._process.stdout is not None
        try:
            for line in self._process.stdout:
                told = json.loads(line)
                if "method" in told:
                    with self._news:
                        self.heard.append((told["method"], told["params"]))
                        self._news.notify_all()
                else:
                    self._answers.pop(told["id"]).put(told)
        except ValueError:
            return  # the stream was shut


@contextmanager
def befriended(home: Path) -> Iterator[World]:
    """Alice and Bob, contacts, both off line, in the circle of a running server."""
    home.mkdir(parents=True, exist_ok=True)
    with server(home / "server") as circle:
        for name in ("Alice", "Bob"):
            made = m2ctl(
                home, "--profile", str(home / name), "--json",
                "profile", "create", "--name", name, "--circle", circle,
            )  # fmt: skip
            assert made.returncode == 0, made.stderr
            assert json.loads(made.stdout)["name"] == name
        alice, bob = RpcPeer(home, home / "Alice"), RpcPeer(home, home / "Bob")
        assert set(alice.until("ready")) == {"profile", "online"}
        link = alice.call("card.create", uses=1, valid="7d")["link"]
        assert len(link) <= 150
        to_alice = bob.call("contact.add", link=link, hello="hello")["contact"]
        asked = alice.until("contact.request")
        assert (asked["name"], asked["hello"]) == ("Bob", "hello")
        alice.call("contact.accept", contact=asked["contact"])
        bob.until("contact.state", lambda p: p["state"] == "ready")
        for one in (alice, bob):  # both know that both agreed: then no relay stands between them
            one.until("route.changed", lambda p: p["route"] == "lan")
        assert alice.leave() == bob.leave() == 0
        yield World(home, circle, to_bob=asked["contact"], to_alice=to_alice)
