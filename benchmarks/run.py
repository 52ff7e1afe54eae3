"""All benchmarks, or those named: ``python3 dev.py bench [session|store|ka|...] [--long]``.

Each figure is the median of several runs of real processes on this machine and is printed as a
JSON line, then all of them as a table.  Nothing is asserted: machines are noisy, only ratios
within one run count.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAMES = ("session", "messaging", "ka", "ui", "frames", "flood", "timing", "impairment", "relay",
         "store", "search", "files", "life")  # fmt: skip


LONG = [word for word in sys.argv[1:] if word == "--long"]  # the full size, where there is one


def run(name: str) -> list[dict[str, object]]:
    """The JSON lines that one benchmark prints."""
    command = [sys.executable, "-m", f"benchmarks.{name}", *LONG]
    done = subprocess.run(command, cwd=HERE.parent, stdout=subprocess.PIPE, text=True, check=False)
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode:
        print(f"{name} failed with exit code {done.returncode}", file=sys.stderr)
    return [{"benchmark": name, **row} for row in rows]


def table(rows: list[dict[str, object]]) -> str:
    """One line a figure."""
    lines = []
    for row in rows:
        name = row.pop("benchmark")
        figure = row.pop("figure", "")
        values = "  ".join(f"{key} {value}" for key, value in row.items())
        lines.append(f"{name:10} {figure:28} {values}")
    return "\n".join(lines)


def main() -> int:
    """Run what was asked for."""
    names = [word for word in sys.argv[1:] if word not in LONG] or [
        name for name in NAMES if (HERE / f"{name}.py").exists()
    ]
    unknown = set(names) - set(NAMES)
    if unknown:
        print(f"benchmarks are: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    rows: list[dict[str, object]] = []
    for name in names:
        for row in run(name):
            print(json.dumps(row), flush=True)
            rows.append(row)
    print("\n" + table(rows))
    return 0 if rows else 1


if __name__ == "__main__":
    raise SystemExit(main())
