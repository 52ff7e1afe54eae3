"""Names that look like other names: letters of another alphabet, or the same picture of letters.

Two questions (Unicode Technical Standard 39, sections 4 and 5.1, for names of people).  ``mixes``:
does one word of a name take letters from alphabets whose letters look alike?  Words of different
alphabets beside each other are how many people write their names, and are no reason to doubt.
``picture``: what is left of a name when letters that look alike are the same letter, so that two
names with the same picture can be taken for each other.

The table is that of the letters which are the same to the eye in a common sans serif; the data of
the standard is larger (ligatures, mathematical letters: NFKC folds these here) and would have to be
kept up to date.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import category, name, normalize

# Alphabets that share pictures of letters.  Others (Arabic, Han, …) have none in common with these.
ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU"})
_WORD = re.compile(r"[^\W\d_]+")
# each row: what it looks like in small Latin letters, then who looks so, after case folding
_ROWS = (
    "a аɑα", "b ьƅϐ", "c сϲᴄ", "d ԁɗ", "e еєҽ", "f ϝք", "g ɡց", "h һհ", "i іιıӏɩ1l|!", "j јϳ",
    "k кκ", "m мᴍ", "n ոռп", "o оοօσ0ᴏ", "p рρ", "q ԛզգ", "r гᴦ", "s ѕꜱ", "t тτ", "u սυʋᴜ", "v νѵᴠ",
    "w ԝшω", "x хχ×", "y уγүỿ", "z ᴢ", "3 зʒӡ",
)  # fmt: skip
# alike as capitals; their small letters are other ones
_CAPITALS = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХՏՍ", "ABEZHIKMNOPTYXABEKMHOPCTYXSU")
_ALIKE = str.maketrans({one: row[0] for row in _ROWS for one in row[2:]})


@lru_cache(maxsize=2048)
def mixes(text: str) -> bool:
    """Whether one word of it has letters of several alphabets that look alike."""
    return any(len(_alphabets(word) & ALIKE) > 1 for word in _WORD.findall(normalize("NFC", text)))


@lru_cache(maxsize=2048)
def picture(text: str) -> str:
    """The same for all names that can be taken for each other; empty for a name without letters."""
    plain = normalize("NFKC", text).translate(_CAPITALS).casefold()
    plain = "".join(one for one in plain if category(one) not in ("Cf", "Mn"))
    folded = plain.translate(_ALIKE).replace("rn", "m").replace("vv", "w")
    return "".join(one for one in folded if one.isalnum())


def _alphabets(word: str) -> set[str]:
    return {name(letter, "").partition(" ")[0] for letter in word}
