"""The ``Qt.UserRole`` numbers, once."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

_FIRST = int(Qt.ItemDataRole.UserRole) + 1


class Role(IntEnum):
    """What the models hand out beyond Qt's own roles."""

    ROW = _FIRST  # message_model.MessageRow: the message and how it stands among its neighbours
    CONVERSATION = _FIRST + 1  # messaging.model.Conversation
    SEARCH = _FIRST + 2  # the text that the filter looks in
    HIT = _FIRST + 3  # app.faces.archive.SearchHit
