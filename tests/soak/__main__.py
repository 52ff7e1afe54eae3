"""``dev.py soak``: rounds of a village's life by further seeds; one line of JSON for each."""

from __future__ import annotations

import argparse
import json
import secrets
import sys
import tempfile
import time
from pathlib import Path

from tests.soak.life import soak
from tests.soak.village import NAMES


def main() -> int:
    """0 when everything held."""
    parser = argparse.ArgumentParser(prog="dev.py soak", description=__doc__)
    parser.add_argument("--hours", type=float, default=0.5, help="virtual, of each round")
    parser.add_argument(
        "--people", type=int, default=3, choices=range(2, len(NAMES) + 1), metavar="N"
    )
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seed", type=int, help="of the first round; else any")
    wanted = parser.parse_args()
    first = wanted.seed if wanted.seed is not None else secrets.randbelow(1 << 31)
    wrong = 0
    for seed in range(first, first + wanted.rounds):
        with tempfile.TemporaryDirectory() as folder:
            began = time.process_time()
            report = soak(Path(folder), seed=seed, hours=wanted.hours, people=wanted.people)
        row = {"seed": seed, "people": wanted.people, **report.rows()}
        print(json.dumps({**row, "cpu_s": round(time.process_time() - began, 1)}), flush=True)
        wrong += len(report.wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
