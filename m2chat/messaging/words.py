"""What may be said at all: the check of a text that a person wrote."""

from __future__ import annotations

from m2chat.messaging.contents import TEXT_LIMIT
from m2chat.messaging.errors import BadText, EmptyMessage, TooBig


def check_text(text: str) -> None:
    """Raises ``EmptyMessage``, ``BadText`` or ``TooBig``."""
    if not text.strip():
        raise EmptyMessage
    try:
        size = len(text.encode("utf-8"))
    except UnicodeEncodeError as error:
        raise BadText("The text holds broken characters. Remove them and try again.") from error
    if size > TEXT_LIMIT:
        raise TooBig
