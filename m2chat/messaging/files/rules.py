"""When a file is taken without asking: by conversation, kind and size, within a day's budget."""

from __future__ import annotations

from m2chat.messaging.file_model import FileRules
from m2chat.messaging.files.offer import PICTURES
from m2chat.messaging.files.records import FileRecord

DAY_S = 86_400.0
A_DAY = 20  # files of the largest size that a rule allows, taken without asking in a day


def limit_for(rules: FileRules, mime: str, voice: bool) -> int:
    """The largest file of this kind that is taken without asking, in bytes; 0: none."""
    if voice:
        return rules.voice
    return rules.pictures if mime in PICTURES else rules.others


def may_take(rules: FileRules, file: FileRecord, taken_today: int) -> bool:
    """Whether a file that was offered is taken at once."""
    limit = limit_for(rules, file.mime, file.voice)
    return limit > 0 and file.size <= limit and taken_today + file.size <= A_DAY * limit
