"""How long texts may be, in bytes of UTF-8, as the protocol counts them."""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from m2chat.messaging.contents import TEXT_LIMIT

__all__ = ["HELLO_LIMIT", "NAME_LIMIT", "TEXT_LIMIT", "limit", "size"]

NAME_LIMIT = 64  # protocol 11
HELLO_LIMIT = 500  # protocol 11


def size(text: str) -> int:
    """How many bytes a text takes."""
    return len(text.encode("utf-8", "surrogatepass"))


class _Bytes(QValidator):
    """Lets nothing in that makes the text longer than so many bytes."""

    def __init__(self, limit: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._limit = limit

    def validate(self, text: str, position: int) -> object:
        """Good while it fits."""
        fits = size(text) <= self._limit
        state = QValidator.State.Acceptable if fits else QValidator.State.Invalid
        return state, text, position


def limit(field: QLineEdit, most: int) -> None:
    """Keep what is typed or pasted into a line at no more than ``most`` bytes."""
    field.setMaxLength(most)  # a paste is cut, not refused; the validator does the rest
    field.setValidator(_Bytes(most, field))
