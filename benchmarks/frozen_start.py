"""From the start of the process to the first window on a screen: frozen against from source.

``python3 -m benchmarks.frozen_start FOLDER [TIMES]`` with the folder that ``dev.py package`` has
frozen (``build/package/frozen/m2chat``) or that a package has installed (``/usr/lib/m2chat``).
Both start in turn, each with an empty home, on a screen of Xvfb; a window counts when X shows it
(xdotool).  One JSON line: medians in seconds, their ratio (goal: at most 1.2), and how often.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

GOAL = 1.2
TIMES = 7
ROOT = Path(__file__).resolve().parents[1]


def main(arguments: Sequence[str]) -> int:
    """0 when the goal is met."""
    frozen = [str(Path(arguments[0]) / "m2chat")]
    times = int(arguments[1]) if len(arguments) > 1 else TIMES
    source = [sys.executable, "-m", "m2chat"]
    taken: dict[str, list[float]] = {"frozen": [], "source": []}
    with screen() as display:
        for number in range(times + 1):
            for name, command in (("frozen", frozen), ("source", source)):
                seconds = one_start(command, display)
                if number:  # the first fills the disk's cache
                    taken[name].append(seconds)
    middle = {name: statistics.median(found) for name, found in taken.items()}
    ratio = middle["frozen"] / middle["source"]
    figures = {name: round(seconds, 3) for name, seconds in middle.items()}
    print(json.dumps({"figure": "first window", **figures, "ratio": round(ratio, 2), "n": times}))
    return 0 if ratio <= GOAL else 1


@contextmanager
def screen() -> Iterator[str]:
    """A screen of its own; gives its name."""
    words = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        try:
            assert server.stdout is not None
            yield f":{server.stdout.readline().decode().strip()}"
        finally:
            server.terminate()


def one_start(command: Sequence[str], display: str) -> float:
    """Seconds until its window is seen; it is ended then."""
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "HOME": home, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        env |= {"PYTHONPATH": str(ROOT), "M2CHAT_HOME": home, "XDG_RUNTIME_DIR": home}
        env |= {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/none"}
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # from source, the first start compiles
        began = time.perf_counter()
        with subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL) as program:
            try:
                look = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(program.pid)]
                subprocess.run(look, env=env, check=True, capture_output=True, timeout=60)
                return time.perf_counter() - began
            finally:
                program.terminate()
                program.wait(timeout=20)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
