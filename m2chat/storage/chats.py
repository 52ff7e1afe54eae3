"""The conversations and what the person set for them; fills ``messaging.ports.ChatTable``."""

from __future__ import annotations

from m2chat.database.connection import Transaction
from m2chat.ids import ChatId
from m2chat.messaging.model import ChatSettings


class SqliteChatTable:
    """``chats``."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def kind(self, chat: ChatId) -> str | None:
        """``contact``, ``group`` or ``notes``; None: there is no such conversation."""
        row = self._tx.row("SELECT kind FROM chats WHERE id = ?", (chat.raw,))
        return row[0] if row else None

    def add(self, chat: ChatId, kind: str) -> None:
        """A new conversation; nothing happens when it is there already."""
        self._tx.execute("INSERT OR IGNORE INTO chats (id, kind) VALUES (?, ?)", (chat.raw, kind))

    def remove(self, chat: ChatId) -> None:
        """Forget it with its messages and its draft."""
        self._tx.execute("DELETE FROM chats WHERE id = ?", (chat.raw,))

    def settings(self, chat: ChatId) -> ChatSettings:
        """What the person set; the usual for a conversation that does not exist."""
        row = self._tx.row(
            "SELECT pinned, archived, muted_until, timer_s FROM chats WHERE id = ?", (chat.raw,)
        )
        if row is None:
            return ChatSettings()
        return ChatSettings(bool(row[0]), bool(row[1]), row[2], row[3])

    def save_settings(self, chat: ChatId, settings: ChatSettings) -> None:
        """Keep it."""
        self._tx.execute(
            "UPDATE chats SET pinned = ?, archived = ?, muted_until = ?, timer_s = ? WHERE id = ?",
            (
                settings.pinned,
                settings.archived,
                settings.muted_until,
                settings.timer_s,
                chat.raw,
            ),
        )
