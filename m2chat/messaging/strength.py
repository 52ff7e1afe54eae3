"""How well a passphrase would stand against guessing: an estimate, the same wherever one is chosen.

Counts letters by the alphabets they come from and forgives nothing for repeats, rows and years.
What a passphrase is worth in the end is decided by Argon2id behind it.
"""

from __future__ import annotations

import math
import re

SHORTEST = 8
_ROWS = "abcdefghijklmnopqrstuvwxyz 0123456789 qwertyuiop asdfghjkl zxcvbnm azertyuiop qwertz"
_COMMON = ("password", "passwort", "letmein", "welcome", "dragon", "monkey", "iloveyou", "admin")
_LEVELS = ((40.0, 0), (55.0, 1), (75.0, 2))


def strength(passphrase: str) -> tuple[int, float]:
    """(0 too weak, 1 weak, 2 good, 3 strong; bits of guessing)."""
    if len(passphrase) < SHORTEST:
        return 0, 0.0
    bits = _effective_length(passphrase) * math.log2(_alphabet(passphrase))
    return next((level for limit, level in _LEVELS if bits < limit), 3), bits


def _alphabet(text: str) -> int:
    size = 0
    for pattern, letters in ((r"[a-z]", 26), (r"[A-Z]", 26), (r"[0-9]", 10)):
        size += letters if re.search(pattern, text) else 0
    size += 20 if re.search(r"[^a-zA-Z0-9]", text) else 0
    return max(size, 10)


def _effective_length(text: str) -> float:
    """How many letters are worth counting: repeats, rows of keys and common words are not."""
    low = text.casefold()
    for word in _COMMON:
        low = low.replace(word, word[0])
    low = re.sub(r"(19|20)\d\d", "#", low)
    count = 0.0
    for at, letter in enumerate(low):
        pair = low[at - 1 : at + 1] if at else ""
        if at and (pair[0] == letter or pair in _ROWS or pair[::-1] in _ROWS):
            count += 0.35
        elif low.find(low[max(0, at - 2) : at + 1]) < at - 2:
            count += 0.35  # three letters that stood there before
        else:
            count += 0.75  # words of a language are worth less than random letters
    return count
