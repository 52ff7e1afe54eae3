"""A passphrase of five words, drawn by the system's randomness.

Five of 256 words are 40 bits; behind Argon2id, which makes each guess cost a good part of a second
and much memory, that is centuries for whoever has the disk.
"""

from __future__ import annotations

import secrets

from m2chat.messaging.safety import WORDS

COUNT = 5


def five_words() -> str:
    """Five words with a space between them; none twice."""
    return " ".join(secrets.SystemRandom().sample(WORDS, COUNT))
