"""What a person is told of the strength of a passphrase; the estimate is ``messaging.strength``."""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.messaging.strength import SHORTEST, strength
from m2chat.ui.language import tr


@dataclass(frozen=True, slots=True)
class Strength:
    """The verdict: 0 too weak, 1 weak, 2 good, 3 strong."""

    level: int
    bits: float
    sentence: str


def estimate(passphrase: str) -> Strength:
    """Judge a passphrase."""
    if len(passphrase) < SHORTEST:
        return Strength(
            0,
            0.0,
            tr(
                "Take at least {shortest} characters; four or five words are best.",
                shortest=SHORTEST,
            ),
        )
    level, bits = strength(passphrase)
    words = (
        tr("Too easy to guess. Four or five words that do not belong together are best."),
        tr("Weak. Add another word or two."),
        tr("Good."),
        tr("Strong."),
    )
    return Strength(level, bits, words[level])
