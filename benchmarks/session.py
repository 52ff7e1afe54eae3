"""The real session with every layer on, over loopback: two ``m2ctl bench`` processes."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from typing import Any

RUNS = 5
CTL = [sys.executable, "-m", "m2chat.cli.main", "bench"]
WORK = {
    "bulk 200 MB, datagrams of 1,452 B": ["--bytes", "200MB", "--mtu", "1452"],
    "bulk 200 MB, MTU found": ["--bytes", "200MB"],
    "bulk, 1,452 B, no offload, 50 MB": ["--bytes", "50MB", "--mtu", "1452", "--no-offload"],
    "round trip 100 B": ["--ping", "2000"],
    "messages 200 B": ["--messages", "200000", "--size", "200"],
    "handshakes": ["--handshakes", "60"],
}


def measure(words: list[str]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The figures of the sender and of the server, one a run."""
    offload = ["--no-offload"] if "--no-offload" in words else []
    server = subprocess.Popen([*CTL, "serve", *offload], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    ours: list[dict[str, Any]] = []
    try:
        address = json.loads(server.stdout.readline())["address"]
        for _ in range(RUNS):
            done = subprocess.run(
                [*CTL, "send", address, *words], stdout=subprocess.PIPE, text=True, check=True
            )
            ours.append(json.loads(done.stdout))
    finally:
        server.terminate()
        rest, _ = server.communicate(timeout=10)
    return ours, [json.loads(line) for line in rest.splitlines()]


def middle(rows: list[dict[str, Any]], key: str) -> float:
    """The median of one field."""
    return statistics.median(row[key] for row in rows)


def main() -> None:
    """Print one line a figure."""
    for figure, words in WORK.items():
        ours, theirs = measure(words)
        row: dict[str, Any] = {"figure": figure, "runs": len(ours)}
        for key in ("MB/s", "messages_per_s", "handshakes_per_s", "p50_us", "p99_us"):
            if key in ours[0]:
                row[key] = round(middle(ours, key), 1)
        if "bytes" in ours[0]:
            both = middle(ours, "cpu_s") + middle(theirs, "cpu_s")
            row["cpu s/GB, both ends"] = round(both / ours[0]["bytes"] * 1e9, 1)
            row["low-high MB/s"] = f"{min(r['MB/s'] for r in ours)}-{max(r['MB/s'] for r in ours)}"
        print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
