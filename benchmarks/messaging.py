"""A text from one person to another through everything: commit, seal, session, commit, receipt.

Two ``m2ctl rpc`` processes and one ``m2-server`` on loopback.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.support.command_line import RpcPeer, m2ctl, server

TEXTS = 200
RETURNS = 5
QUIET_S = 1.0


def befriend(alice: RpcPeer, bob: RpcPeer) -> None:
    """Bob asks by Alice's card, Alice accepts."""
    link = alice.call("card.create", uses=1, valid="7d")["link"]
    bob.call("contact.add", link=link)
    alice.call("contact.accept", contact=alice.until("contact.request")["contact"])
    bob.until("contact.state", lambda p: p["state"] == "ready")


def deliver(peer: RpcPeer, text: str) -> float:
    """Seconds from ``message.send`` to ``delivered``."""
    started = time.perf_counter()
    sent = peer.call("message.send", contact="Bob", text=text)
    peer.until(
        "message.state",
        lambda p: p["message"] == sent["message"] and p["state"] == "delivered",
    )
    return time.perf_counter() - started


def tell(figure: str, seconds: list[float], **more: Any) -> None:
    """One JSON line."""
    row = sorted(seconds)
    p95 = row[min(len(row) - 1, int(len(row) * 0.95))]
    middle = statistics.median(row)
    figures = {"p50_ms": round(middle * 1e3, 1), "p95_ms": round(p95 * 1e3, 1), "n": len(row)}
    print(json.dumps({"figure": figure, **figures, **more}), flush=True)


def main() -> None:
    """Everything in one temporary home."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with server(home / "server") as circle:
            for name in ("Alice", "Bob"):
                words = ("profile", "create", "--name", name, "--circle", circle)
                made = m2ctl(home, "--profile", str(home / name), "--json", *words)
                assert made.returncode == 0, made.stderr
            alice, bob = RpcPeer(home, home / "Alice"), RpcPeer(home, home / "Bob")
            alice.until("ready")
            bob.until("ready")
            befriend(alice, bob)
            tell("send to delivered, session", [deliver(alice, f"{n}") for n in range(TEXTS)][5:])

            fresh = []
            for number in range(RETURNS):
                alice.leave()
                time.sleep(QUIET_S)
                alice = RpcPeer(home, home / "Alice")
                alice.until("ready")
                fresh.append(deliver(alice, f"no session yet {number}"))
            note = "look-up, punch, handshake, from the start of the program"
            tell("send to delivered, no session", fresh, note=note)

            arrivals = []
            for number in range(RETURNS):
                bob.leave()
                alice.call("message.send", contact="Bob", text=f"while away {number}")
                time.sleep(QUIET_S)
                bob = RpcPeer(home, home / "Bob")
                bob.until("ready")
                started = time.perf_counter()
                bob.until("message.received", lambda p, n=number: p["text"] == f"while away {n}")
                arrivals.append(time.perf_counter() - started)
            tell("queued, after ready", arrivals)

            alice.leave()
            shots = []
            for _ in range(RETURNS):
                time.sleep(QUIET_S)
                started = time.perf_counter()
                words = ("send", "Bob", "one shot", "--wait", "delivered")
                sent = m2ctl(home, "--profile", str(home / "Alice"), "--json", *words)
                assert sent.returncode == 0, sent.stderr
                shots.append(time.perf_counter() - started)
            tell("m2ctl send --wait delivered", shots, note="whole process")
            bob.leave()


if __name__ == "__main__":
    main()
