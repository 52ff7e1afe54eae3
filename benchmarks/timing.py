"""Whether time tells what must not be told (S-07): a good, a bad and a garbage wrapped key.

One JSON line: medians in microseconds of opening each, taken in turns, and the largest difference
as a share of the signature that follows in a handshake.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from m2chat.crypto.identity import Identity
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.crypto.session_keys import TemporaryKey, wrap_key

TURNS = 1_500
SIGNATURES = 100


def main() -> None:
    """Measure."""
    random = SystemRandomSource()
    key, identity, name = TemporaryKey.generate(random), Identity.generate(), b"hs1"
    fallback = random.bytes(16)
    kinds = {
        "good": lambda: wrap_key(key.modulus, os.urandom(16), name),
        "bad": lambda: wrap_key(key.modulus, os.urandom(16), b"hs2"),
        "garbage": lambda: b"\0" + os.urandom(255),
    }
    times: dict[str, list[float]] = {kind: [] for kind in kinds}
    for _ in range(TURNS):
        for kind, make in kinds.items():
            wrapped = make()
            started = time.perf_counter()
            key.unwrap(wrapped, name, fallback)
            times[kind].append(time.perf_counter() - started)
    signing = []
    for _ in range(SIGNATURES):
        started = time.perf_counter()
        identity.sign("hsR", b"x")
        signing.append(time.perf_counter() - started)
    medians = {kind: statistics.median(row) * 1e6 for kind, row in times.items()}
    spread = max(medians.values()) - min(medians.values())
    sign = statistics.median(signing) * 1e6
    figures = {f"{kind}_us": round(value, 1) for kind, value in medians.items()}
    share = round(spread / sign, 4)
    print(json.dumps({"figure": "unwrap", **figures, "sign_us": round(sign), "share": share}))


if __name__ == "__main__":
    main()
