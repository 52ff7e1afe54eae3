"""How many examples the tests of decoders try: ``dev.py fuzz --times N`` asks for more."""

from __future__ import annotations

import os

TIMES = "M2CHAT_FUZZ_TIMES"
USUAL = 100  # hypothesis' own number


def examples(usual: int = USUAL) -> int:
    """``usual``, or so many times as many as the person asked for."""
    return usual * int(os.environ.get(TIMES, "1"))
