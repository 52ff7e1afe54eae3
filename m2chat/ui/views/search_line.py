"""A line to search in, with a magnifying glass, for sheets and panels."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from m2chat.ui.pages.conversation_list_page import SearchField


def search_line(hint: str, name: str) -> QLineEdit:
    """An empty line; ``name`` is for screen readers."""
    made = SearchField()
    made.setPlaceholderText(hint)
    made.setAccessibleName(name)
    made.setClearButtonEnabled(True)
    return made
