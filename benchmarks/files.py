"""Files between two ``m2ctl rpc`` processes on loopback, beside the bare session in the same run.

Each round measures the session's bulk rate (``m2ctl bench``), then one file from the moment it was
offered to its commit at the receiver: hashes, sealing, sending, opening, checking, writing.  Then
the time of a text while a file runs.  ``M2CHAT_BYTES`` is the size of the file (300 MB).
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.messaging import befriend, deliver
from tests.support.command_line import RpcPeer, m2ctl, server

ROUNDS = 3
SIZE = int(os.environ.get("M2CHAT_BYTES", "300000000"))
TEXTS = 30
CTL = [sys.executable, "-m", "m2chat.cli.main", "bench"]


def cpu(peer: RpcPeer) -> float:
    """Seconds of a process so far, user and system."""
    fields = Path(f"/proc/{peer.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def bulk() -> dict[str, Any]:
    """One run of the bare session with as many bytes."""
    serve = subprocess.Popen([*CTL, "serve"], stdout=subprocess.PIPE, text=True)
    assert serve.stdout is not None
    try:
        address = json.loads(serve.stdout.readline())["address"]
        words = [*CTL, "send", address, "--bytes", str(SIZE)]
        done = subprocess.run(words, stdout=subprocess.PIPE, text=True, check=True)
        figures: dict[str, Any] = json.loads(done.stdout)
        theirs = json.loads(serve.stdout.readline())
        return {**figures, "cpu_s": figures["cpu_s"] + theirs["cpu_s"]}
    finally:
        serve.terminate()
        serve.communicate(timeout=10)


def one_file(alice: RpcPeer, bob: RpcPeer, path: Path) -> tuple[float, float, float]:
    """(seconds to offer, seconds to arrive, CPU seconds of both) of one file."""
    started = time.perf_counter()
    sent = alice.call("file.send", contact="Bob", path=str(path))
    offered, used = time.perf_counter(), cpu(alice) + cpu(bob)
    got = bob.until("file.received", lambda p: p["message"] == sent["message"])
    there = time.perf_counter()
    Path(got["path"]).unlink()
    return offered - started, there - offered, cpu(alice) + cpu(bob) - used


def tell(figure: str, **values: Any) -> None:
    """One JSON line."""
    print(json.dumps({"figure": figure, **values}), flush=True)


def beside(alice: RpcPeer, bob: RpcPeer, path: Path) -> list[float]:
    """Seconds of texts while files run, one after the other."""
    times: list[float] = []
    while len(times) < TEXTS:
        sent = alice.call("file.send", contact="Bob", path=str(path))
        bob.until("file.progress", lambda p: p["message"] == sent["message"])  # noqa: B023
        while len(times) < TEXTS:
            times.append(deliver(alice, "beside a file"))
            if not alice.call("file.list"):
                break
        got = bob.until("file.received", lambda p: p["message"] == sent["message"])  # noqa: B023
        Path(got["path"]).unlink()
    return times


def main() -> None:
    """Everything in one temporary home."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        path = home / "file.bin"
        with path.open("wb") as file:
            for _ in range(SIZE // 1_000_000):
                file.write(os.urandom(1_000_000))
        with server(home / "server") as circle:
            for name in ("Alice", "Bob"):
                words = ("profile", "create", "--name", name, "--circle", circle)
                made = m2ctl(home, "--profile", str(home / name), "--json", *words)
                assert made.returncode == 0, made.stderr
            alice, bob = RpcPeer(home, home / "Alice"), RpcPeer(home, home / "Bob")
            alice.until("ready")
            bob.until("ready")
            befriend(alice, bob)
            one_file(alice, bob, path)  # paths and MTU are found
            rows = []
            for _ in range(ROUNDS):
                bare = bulk()
                offer, seconds, used = one_file(alice, bob, path)
                rows.append((bare["MB/s"], SIZE / seconds / 1e6, offer, bare["cpu_s"], used))
            middle = [statistics.median(column) for column in zip(*rows, strict=True)]
            ratio = statistics.median(row[1] / row[0] for row in rows)
            tell(
                f"file of {SIZE / 1e6:.0f} MB, MTU found",
                **{"MB/s": round(middle[1], 1), "session MB/s": round(middle[0], 1)},
                ratio=round(ratio, 2),
                offer_s=round(middle[2], 2),
                **{"cpu s/GB": round(middle[4] / SIZE * 1e9, 1)},
                **{"session cpu s/GB": round(middle[3] / SIZE * 1e9, 1)},
            )
            alone = statistics.median(deliver(alice, "alone") for _ in range(TEXTS))
            times = sorted(beside(alice, bob, path))
            tell(
                "text beside a file",
                p50_ms=round(statistics.median(times) * 1e3, 1),
                worst_ms=round(times[-1] * 1e3, 1),
                alone_p50_ms=round(alone * 1e3, 1),
            )
            alice.leave()
            bob.leave()


if __name__ == "__main__":
    main()
