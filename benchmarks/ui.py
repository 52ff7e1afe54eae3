"""The window in figures: ``dev.py bench ui`` (10,000 messages; a million with ``--long``).

The real program under Xvfb, unlocked with a passphrase, on a real profile of 50 conversations, half
of all messages in the first; a real ``m2-server`` and a real contact beside it; its rooms are in
``benchmarks/window``.  *Usable* is: the list painted, the first conversation opened and painted, a
key pressed in the message field and its letter painted.

    python -m benchmarks.ui [start] [cold] [rest] [keys] [zoom] [scroll] [bridge]
                            [burst] [transfer] [--long] [--runs N] [--home FOLDER]

``--home`` keeps the profile (a million messages take minutes to index) for the next run.  Times are
wall times unless ``cpu`` stands in the name; the load of the machine is in each line.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.window.place import Place, compile_all, drop_caches, missing, place

MESSAGES, LONG_MESSAGES = 10_000, 1_000_000
SCROLLED, LONG_SCROLLED = 2_000, 10_000
CHATS = 50
RUNS = 5
BURST = 1_000
GOALS = {
    "start": {"usable_s": 1.0},
    "cold": {"usable_s": 1.5},
    "rest": {"rss_mb": 200, "idle_cpu_percent": 0.5},
    "keys": {"p50_ms": 16},
    "scroll": {"frames_a_second": 60, "over_33_ms": 0},
    "bridge": {"gap_worst_ms": 50},
    "burst": {"gap_worst_ms": 50},
    "transfer": {"p50_ms": 33},
}


def tell(figure: str, found: dict[str, Any], **more: Any) -> None:
    """One JSON line."""
    goals = {f"goal_{name}": value for name, value in GOALS.get(figure, {}).items()}
    load = round(os.getloadavg()[0], 1)
    print(json.dumps({"figure": figure, **found, **goals, **more, "load": load}), flush=True)


def middle(runs: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The median of each figure that every run has; the worst of what must never be."""
    names = [name for name in runs[0] if all(name in run for run in runs)]
    return {name: round(statistics.median(run[name] for run in runs), 3) for name in names}


def starts(here: Place, profile: Path, runs: int, before: Callable[[], object]) -> dict[str, Any]:
    """So many fresh processes, ``before`` each of them."""
    found = []
    for _ in range(runs):
        before()
        found.append(here.program("start", profile, chats=CHATS))
    shown = middle(found)
    each = [round(run["usable_s"], 2) for run in found]
    return {**shown, "usable_each_s": each}


def measure(name: str, here: Place, profile: Path, options: argparse.Namespace) -> None:
    """One of the scenes."""
    runs, messages = options.runs, options.messages
    if name == "start":
        here.program("start", profile, chats=CHATS)
        tell(name, starts(here, profile, runs, lambda: None), runs=runs, messages=messages)
    elif name == "cold":
        dropped = drop_caches()
        found = starts(here, profile, runs, drop_caches)
        tell(name, found, runs=runs, messages=messages, caches_dropped=dropped)
    elif name in ("burst", "transfer"):
        more: dict[str, object] = {"home": str(here.home)}
        if name == "burst":
            more["messages"] = BURST
            waiting(here.home, BURST)
        tell(name, here.program(name, profile, chats=CHATS, **more), messages=messages)
    else:
        more = {"messages": options.scrolled} if name == "scroll" else {}
        tell(name, here.program(name, profile, chats=CHATS, **more), messages=messages)


def waiting(home: Path, messages: int) -> None:
    """The contact wrote so many while we were away."""
    from benchmarks.life import queue

    asyncio.run(queue(home, "Bob", messages))


SCENES = ("start", "cold", "rest", "keys", "zoom", "scroll", "bridge", "burst", "transfer")


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenes", nargs="*", metavar="SCENE", help=", ".join(SCENES))
    parser.add_argument("--long", action="store_true", help="the full size")
    parser.add_argument("--messages", type=int)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--home", type=Path, help="keep the profile here")
    options = parser.parse_args()
    if set(options.scenes) - set(SCENES) or missing():
        print(f"scenes are: {', '.join(SCENES)}; needed: {missing()}", file=sys.stderr)
        return 2
    options.messages = options.messages or (LONG_MESSAGES if options.long else MESSAGES)
    options.scrolled = min(options.messages // 3, LONG_SCROLLED if options.long else SCROLLED)
    compile_all()
    from benchmarks.window.profile import profiles

    with tempfile.TemporaryDirectory(prefix="m2chat-bench-") as folder:
        home = (options.home or Path(folder)).absolute()
        with place(home) as here:
            profile = profiles(home, here.circle, options.messages)
            for name in options.scenes or SCENES:
                measure(name, here, profile, options)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
