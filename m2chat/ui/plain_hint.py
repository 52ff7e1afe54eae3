"""Hints below the mouse that say what somebody else wrote.

Qt reads a hint that looks like HTML as HTML: a contact's name or message could paint what it likes
there, and load a picture from a network share, which tells who is looking.  So whatever holds
foreign text goes through ``plain_hint``.
"""

from __future__ import annotations

from PySide6.QtGui import Qt


def plain_hint(text: str) -> str:
    """The text as a hint that shows it letter by letter."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
