"""Finding messages by words, and pages around them; fills ``messaging.search.SearchTable``.

The index is kept by the triggers of migration 0007: ``search_words`` by words, ``search_dense`` by
three characters in a row for scripts without spaces.  A row's number is the message's ``ord``, so
"the newest first" is the index's own order and no hit is read that is not shown.  A conversation
is a word of its own in the index (``chat``), so that a search in one is as quick as in all.
"""

from __future__ import annotations

from m2chat.database.connection import Transaction
from m2chat.ids import ChatId, MessageId
from m2chat.messaging.model import Message
from m2chat.messaging.search import MediaKind, Words
from m2chat.storage.messages import SqliteMessageTable

NEWEST = 1 << 62
TERMS_LIMIT = 1000  # different three-character terms that a shorter run may stand for
_LAST_CHARACTER = "\U0010ffff"
_SCAN = 500  # rows read at once while picking pictures out of files


class SqliteSearchTable:
    """``search_words``, ``search_dense`` and the indexes on ``messages``."""

    def __init__(self, tx: Transaction, messages: SqliteMessageTable) -> None:
        self._tx = tx
        self._messages = messages

    def find(
        self, words: Words, chat: ChatId | None, before: int | None, limit: int
    ) -> list[Message]:
        """Messages with all words, ``order`` below ``before``, the newest first."""
        below = before if before is not None else NEWEST
        plain = _expression([f"{_quoted(one)} *" for one in words.plain], chat)
        if not words.dense:
            return self._read("search_words", plain, below, limit) if words.plain else []
        dense = _expression([self._dense(one) for one in words.dense])
        if not plain:
            return self._read("search_dense", dense, below, limit)
        return self._messages.select(
            "JOIN (SELECT d.rowid AS found FROM search_dense d WHERE d.search_dense MATCH ? "
            "AND d.rowid < ? AND EXISTS (SELECT 1 FROM search_words w WHERE w.search_words "
            "MATCH ? AND w.rowid = d.rowid) ORDER BY d.rowid DESC LIMIT ?) ON found = ord "
            "ORDER BY ord DESC",
            (dense, below, plain, limit),
        )

    def around(self, message: Message, limit: int) -> list[Message]:
        """A page of its conversation with this message in its middle, oldest first."""
        later = self.after(message.contact, message.order, limit // 2)
        earlier = self._messages.page(message.contact, message.order + 1, limit - len(later))
        return [*earlier, *later]

    def after(self, chat: ChatId, order: int, limit: int) -> list[Message]:
        """The oldest ``limit`` of a conversation above ``order``, oldest first."""
        return self._messages.select(
            "WHERE contact = ? AND ord > ? ORDER BY ord LIMIT ?", (chat.raw, order, limit)
        )

    def media(self, chat: ChatId, kind: MediaKind, before: int | None, limit: int) -> list[Message]:
        """Messages that carry such things, ``order`` below ``before``, the newest first."""
        below = before if before is not None else NEWEST
        if kind is MediaKind.LINKS:
            return self._messages.select(
                "WHERE contact = ? AND ord < ? AND instr(text, '://') > 0 "
                "ORDER BY ord DESC LIMIT ?",
                (chat.raw, below, limit),
            )
        found: list[Message] = []
        while len(found) < limit:
            page = self._messages.select(
                "WHERE contact = ? AND ord < ? AND kind = 'file' ORDER BY ord DESC LIMIT ?",
                (chat.raw, below, _SCAN),
            )
            found += [one for one in page if _is(one, kind)]
            if len(page) < _SCAN:
                break
            below = page[-1].order
        return found[:limit]

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

    def _read(self, table: str, expression: str, below: int, limit: int) -> list[Message]:
        return self._messages.select(
            f"JOIN (SELECT rowid AS found FROM {table} WHERE {table} MATCH ? AND rowid < ? "  # noqa: S608 - own names
            "ORDER BY rowid DESC LIMIT ?) ON found = ord ORDER BY ord DESC",
            (expression, below, limit),
        )

    def _dense(self, run: str) -> str:
        """A run of three and more as it is; a shorter one as all the terms that begin with it."""
        if len(run) >= 3:
            return _quoted(run)
        found = self._tx.rows(
            "SELECT term FROM search_dense_terms WHERE term >= ? AND term < ? LIMIT ?",
            (run, run + _LAST_CHARACTER, TERMS_LIMIT),
        )
        return "(" + " OR ".join(_quoted(row[0]) for row in found) + ")" if found else _quoted(run)


def _quoted(text: str) -> str:
    """A string of FTS5's query language; nothing in it is an operator."""
    return '"' + text.replace('"', '""') + '"'


def _expression(terms: list[str], chat: ChatId | None = None) -> str:
    """All of these, in one conversation or in any; empty when that says nothing."""
    parts = ["body : (" + " AND ".join(terms) + ")"] if terms else []
    if chat is not None:
        parts.append(f'chat : "{chat.raw.hex()}"')
    return " AND ".join(parts)


def _is(message: Message, kind: MediaKind) -> bool:
    file = message.file
    if file is None:
        return kind is MediaKind.FILES
    if file.voice:
        return kind is MediaKind.VOICE
    picture = file.mime.startswith("image/")
    return kind is (MediaKind.PICTURES if picture else MediaKind.FILES)
