"""Golden vectors of TEST (docs/protocol/69-contact-test.md).

``python -m tests.support.contact_test_vectors`` writes them anew; do that only together with a
change of docs/protocol/ and a line in CHANGELOG.md.
"""

from __future__ import annotations

import json
from pathlib import Path

from m2chat.messaging.contact_test import (
    BYTES_MAX,
    Ask,
    Check,
    Over,
    State,
    Step,
    TestAnswer,
    TestMessage,
    Verdict,
    encode,
)
from tests.support.vectors import row

PATH = Path(__file__).parents[1] / "vectors" / "contact_test.json"
TEST = row(3, 8)
MESSAGES: dict[str, TestMessage] = {
    "ask": Ask(TEST, BYTES_MAX),
    "answer go": TestAnswer(TEST, Verdict.GO),
    "answer often": TestAnswer(TEST, Verdict.OFTEN),
    "step": Step(TEST, Check.MTU, State.WARN, 1_280),
    "over": Over(TEST),
}


def build() -> dict[str, str]:
    """All vectors, hexadecimal."""
    return {name: encode(message).hex() for name, message in MESSAGES.items()}


if __name__ == "__main__":
    PATH.write_text(json.dumps(build(), indent=1) + "\n", encoding="utf-8")
