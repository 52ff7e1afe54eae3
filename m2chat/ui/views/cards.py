"""The place above the composer for cards: offers, requests, warnings of this conversation.

A room puts a widget there under a key of its own and takes it away again; the newest card stands
lowest.  Cards belong to the open conversation: they all go when another one is opened.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from m2chat.ui.theme import Size, Space
from m2chat.ui.views.parts import column


class Cards(QWidget):
    """The cards of the open conversation, by key; takes no room without one."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[str, QWidget] = {}
        self._column = column(self, 0, Space.S)
        self._column.setContentsMargins(Size.EDGE, Space.S, Size.EDGE, 0)
        self.hide()

    def put(self, key: str, card: QWidget) -> None:
        """Show a card, in place of the one of the same key."""
        self.take(key)
        self._cards[key] = card
        self._column.addWidget(card)
        card.show()
        self.show()

    def take(self, key: str) -> None:
        """Take a card away, if it is there."""
        card = self._cards.pop(key, None)
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.setVisible(bool(self._cards))

    def card(self, key: str) -> QWidget | None:
        """The card of a key."""
        return self._cards.get(key)

    def clear(self) -> None:
        """Another conversation was opened."""
        for key in tuple(self._cards):
            self.take(key)
