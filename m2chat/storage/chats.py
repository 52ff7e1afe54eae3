"""The conversations and what the person set for them; fills ``messaging.ports.ChatTable``."""

from __future__ import annotations

from m2chat.database.connection import Transaction
from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.model import ChatSettings
from m2chat.messaging.records import ChatRow
from m2chat.storage.messages import read_messages
from m2chat.storage.rows import MESSAGE_COLUMNS

_COLUMNS = ", ".join(f"m.{name}" for name in MESSAGE_COLUMNS.split(", "))
# One index look-up per conversation for each of: the last message, the unread ones, the draft.
_LAST = f"""
    SELECT {_COLUMNS} FROM chats c JOIN messages m
        ON m.ord = (SELECT n.ord FROM messages n WHERE n.contact = c.id AND n.removed_at IS NULL
                    AND n.ord > c.hidden_upto ORDER BY n.ord DESC LIMIT 1)
"""  # noqa: S608 - a list of our own columns
_ROWS = """
    SELECT c.id, c.kind, c.pinned, c.archived, c.muted_until, c.timer_s,
        (SELECT count(*) FROM messages u WHERE u.contact = c.id AND u.unread = 1
            AND u.ord > c.hidden_upto),
        c.kind = 'group' AND EXISTS (SELECT 1 FROM messages u WHERE u.contact = c.id
            AND u.unread = 1 AND u.ord > c.hidden_upto AND instr(u.mentions, ?) > 0),
        d.text, d.reply_to
    FROM chats c LEFT JOIN drafts d ON d.contact = c.id
    WHERE c.id NOT IN (SELECT chat FROM hidden WHERE whole = 1)
"""


class SqliteChatTable:
    """``chats``."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def kind(self, chat: ChatId) -> str | None:
        """``contact``, ``group`` or ``notes``; None: there is no such conversation."""
        row = self._tx.row("SELECT kind FROM chats WHERE id = ?", (chat.raw,))
        return row[0] if row else None

    def rows(self, me: UserId) -> list[ChatRow]:
        """All of them with last message, unread count, draft, and whether we are mentioned."""
        last = {one.contact.raw: one for one in read_messages(self._tx, _LAST, ())}
        return [
            ChatRow(
                GroupId(row[0]) if row[1] == "group" else UserId(row[0]),
                row[1],
                ChatSettings(bool(row[2]), bool(row[3]), row[4], row[5]),
                last.get(row[0]),
                row[6],
                bool(row[7]),
                (row[8] or "").encode("utf-8", "replace").decode(),
                MessageId(row[9]) if row[9] is not None else None,
            )
            for row in self._tx.rows(_ROWS, (me.raw,))
        ]

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
