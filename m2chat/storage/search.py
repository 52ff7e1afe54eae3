"""Finding messages by words, and pages around them; fills ``messaging.search.SearchTable``.

The indexes are kept by the triggers of migration 0007: ``search_words`` by words, ``search_dense``
by three characters in a row for scripts without spaces, ``search_names`` by the words of file
names.  A row's number is the message's ``ord``, so "the newest first" is the index's own order and
no hit is read that is not shown.  A conversation is a word of its own in the index (``chat``), so
that a search in one is as quick as in all.
"""

from __future__ import annotations

from m2chat.database.connection import Transaction
from m2chat.database.errors import Damaged
from m2chat.ids import ChatId, MessageId
from m2chat.messaging.model import Message
from m2chat.messaging.search import DENSE, MediaKind, Words
from m2chat.storage.messages import SqliteMessageTable

NEWEST = 1 << 62
TERMS_LIMIT = 1000  # different three-character terms that a shorter run may stand for
_LAST_CHARACTER = "\U0010ffff"
_ALSO = (
    "AND EXISTS (SELECT 1 FROM search_words w WHERE w.search_words MATCH ? AND w.rowid = {}.rowid) "
)
_FILES = "ord IN (SELECT f.ord FROM files f WHERE f.chat = ?1 AND {})"
_DENSE = f"'*[{DENSE}]*'"
_SOURCES = {
    "search_words": "(rowid, body, chat) SELECT ord, text, hex(contact) FROM messages "
    "WHERE text <> ''",
    "search_names": "(rowid, body, chat) SELECT ord, name, hex(chat) FROM files",
    "search_dense": "(rowid, body) SELECT ord, text || '  ' FROM messages WHERE text GLOB {}",
}
_CARRIES = {
    MediaKind.LINKS: "instr(text, '://') > 0",
    MediaKind.VOICE: _FILES.format("f.voice = 1"),
    MediaKind.PICTURES: _FILES.format("f.voice = 0 AND f.mime LIKE 'image/%'"),
    MediaKind.FILES: _FILES.format("f.voice = 0 AND f.mime NOT LIKE 'image/%'"),
}


class SqliteSearchTable:
    """``search_words``, ``search_dense`` and the indexes on ``messages``."""

    def __init__(self, tx: Transaction, messages: SqliteMessageTable) -> None:
        self._tx = tx
        self._messages = messages

    def find(
        self, words: Words, chat: ChatId | None, before: int | None, limit: int
    ) -> list[Message]:
        """Messages with all words, ``order`` below ``before``, the newest first."""
        if words.empty:
            return []
        below = before if before is not None else NEWEST
        whole = [f"{_quoted(one)} *" for one in words.plain]
        named = _expression([*whole, *(f"{_quoted(one)} *" for one in words.dense)], chat)
        parts = [_part("search_names", named, below, limit)]
        if words.dense:
            dense = _expression([self._dense(one) for one in words.dense])
            parts.append(_part("search_dense", dense, below, limit, _expression(whole, chat)))
        else:
            parts.append(_part("search_words", _expression(whole, chat), below, limit))
        tables = " UNION ".join(sql for sql, _ in parts)
        return self._messages.select(
            f"JOIN ({tables}) AS hits ON hits.found = ord ORDER BY ord DESC LIMIT ?",
            [*(value for _, values in parts for value in values), limit],
        )

    def around(self, message: Message, limit: int) -> list[Message]:
        """A page of its conversation with this message in its middle, oldest first."""
        later = self.after(message.contact, message.order, limit // 2)
        earlier = self._messages.page(message.contact, message.order + 1, limit - len(later))
        return [*earlier, *later]

    def after(self, chat: ChatId, order: int, limit: int) -> list[Message]:
        """The oldest ``limit`` of a conversation above ``order``, oldest first."""
        return self._messages.page_after(chat, order, limit)

    def media(self, chat: ChatId, kind: MediaKind, before: int | None, limit: int) -> list[Message]:
        """Messages that carry such things, ``order`` below ``before``, the newest first."""
        return self._messages.select(
            f"WHERE contact = ?1 AND ord < ?2 AND {_CARRIES[kind]} ORDER BY ord DESC LIMIT ?3",
            (chat.raw, before if before is not None else NEWEST, limit),
        )

    def pinned(self, chat: ChatId) -> list[Message]:
        """Pinned messages, the newest pin first."""
        return self._messages.select(
            "WHERE contact = ? AND pinned_at IS NOT NULL ORDER BY pinned_at DESC", (chat.raw,)
        )

    def count(self, chat: ChatId) -> int:
        """How many messages a conversation has."""
        row = self._tx.row("SELECT count(*) FROM messages WHERE contact = ?", (chat.raw,))
        return int(row[0]) if row else 0

    def newer(self, since: float) -> bool:
        """Whether a message came or a contact was added after ``since``, seconds since 1970."""
        row = self._tx.row(
            "SELECT EXISTS (SELECT 1 FROM contacts WHERE added_at > ?1) OR coalesce("
            "(SELECT max(sent_at, coalesce(delivered_at, 0)) > ?1 FROM messages "
            "ORDER BY ord DESC LIMIT 1), 0)",
            (since,),
        )
        return bool(row and row[0])

    def get(self, message: MessageId) -> Message | None:
        """One message."""
        return self._messages.get(message)

    def _dense(self, run: str) -> str:
        """A run of three and more as it is; a shorter one as all the terms that begin with it."""
        if len(run) >= 3:
            return _quoted(run)
        found = self._tx.rows(
            "SELECT term FROM search_dense_terms WHERE term >= ? AND term < ? LIMIT ?",
            (run, run + _LAST_CHARACTER, TERMS_LIMIT),
        )
        return "(" + " OR ".join(_quoted(row[0]) for row in found) + ")" if found else _quoted(run)


def remake(tx: Transaction) -> None:
    """Make the indexes anew out of what they are of; for one that is damaged."""
    for table, source in _SOURCES.items():
        row = tx.row("SELECT sql FROM sqlite_master WHERE name = ?", (table,))
        if row is None:
            raise Damaged
        tx.execute(f"DROP TABLE {table}")
        tx.execute(row[0])
        tx.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('secure-delete', 1)")  # noqa: S608
        tx.execute(f"INSERT INTO {table} {source.format(_DENSE)}")


def _quoted(text: str) -> str:
    """A string of FTS5's query language; nothing in it is an operator."""
    return '"' + text.replace('"', '""') + '"'


def _expression(terms: list[str], chat: ChatId | None = None) -> str:
    """All of these, in one conversation or in any; empty when that says nothing."""
    parts = ["body : (" + " AND ".join(terms) + ")"] if terms else []
    if chat is not None:
        parts.append(f'chat : "{chat.raw.hex()}"')
    return " AND ".join(parts)


def _part(
    table: str, expression: str, below: int, limit: int, words: str = ""
) -> tuple[str, list[object]]:
    """The newest hits of one index that may be shown; ``words`` must fit ``search_words`` too."""
    values: list[object] = [expression, below]
    also = _ALSO.format(table) if words else ""
    if words:
        values.append(words)
    sql = (
        f"SELECT found FROM (SELECT rowid AS found FROM {table} WHERE {table} MATCH ? "  # noqa: S608
        f"AND rowid < ? {also}AND EXISTS (SELECT 1 FROM shown_messages s WHERE "
        f"s.ord = {table}.rowid) ORDER BY rowid DESC LIMIT ?)"
    )
    return sql, [*values, limit]
