"""The tables behind the life of messages; fills ``messaging.life.ports``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from m2chat.database.connection import Row, Transaction
from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.life.ports import ChatTimer, MadeChange, StoredStep
from m2chat.messaging.model import Message
from m2chat.storage.messages import read_messages
from m2chat.storage.rows import MESSAGE_COLUMNS, text

FIRST_STEPS, LAST_STEPS = 10, 30  # kept of one message
WAY_STEPS = 200  # kept of one contact

_COLUMNS = ", ".join(f"m.{name}" for name in MESSAGE_COLUMNS.split(", "))
_MESSAGES = f"SELECT {_COLUMNS} FROM messages m"  # noqa: S608 - a list of our own columns
_OPEN = "m.direction = 'out' AND m.state IN ('queued', 'sending')"


class SqliteLifeTables:
    """All of them; fills ``LifeTables``."""

    def __init__(self, tx: Transaction) -> None:
        self.changes = SqliteChangeTable(tx)
        self.held = SqliteHeldTable(tx)
        self.lifetimes = SqliteLifetimeTable(tx)
        self.chats = SqliteChatLifeTable(tx)
        self.steps = SqliteStepTable(tx)


class SqliteChangeTable:
    """``reactions``, ``early_changes`` and the stamps of edits."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def edit_stamp(self, order: int) -> int:
        """Of the newest edit of a message; 0: none."""
        row = self._tx.row("SELECT edit_stamp FROM messages WHERE ord = ?", (order,))
        return row[0] if row else 0

    def save_edit_stamp(self, order: int, stamp: int) -> None:
        """Keep it."""
        self._tx.execute("UPDATE messages SET edit_stamp = ? WHERE ord = ?", (stamp, order))

    def reaction_stamp(self, order: int, author: UserId) -> int:
        """Of the newest reaction of somebody to a message; 0: none."""
        row = self._tx.row(
            "SELECT stamp FROM reactions WHERE ord = ? AND author = ?", (order, author.raw)
        )
        return row[0] if row else 0

    def save_reaction(self, order: int, author: UserId, emoji: str, stamp: int) -> None:
        """Keep it; an empty one takes the place of what was there."""
        self._tx.execute(
            "INSERT OR REPLACE INTO reactions (ord, author, emoji, stamp) VALUES (?, ?, ?, ?)",
            (order, author.raw, emoji, stamp),
        )

    def forget_reactions(self, order: int) -> None:
        """All of a message."""
        self._tx.execute("DELETE FROM reactions WHERE ord = ?", (order,))

    def keep_early(self, change: MadeChange, most: int) -> None:
        """Keep for later, unless a newer one is there; of each maker the newest ``most``."""
        c = change
        self._tx.execute(
            "INSERT INTO early_changes (chat, maker, author, target, what, stamp, text, sent_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (chat, target, author, maker, what) DO UPDATE SET "
            "stamp = excluded.stamp, text = excluded.text, sent_at = excluded.sent_at "
            "WHERE excluded.stamp > stamp",
            (
                c.chat.raw,
                c.maker.raw,
                c.author.raw,
                c.target.raw,
                c.what,
                c.stamp,
                c.text,
                c.sent_at,
            ),
        )
        self._tx.execute(
            "DELETE FROM early_changes WHERE chat = ?1 AND maker = ?2 AND number <= ("
            "SELECT number FROM early_changes WHERE chat = ?1 AND maker = ?2 "
            "ORDER BY number DESC LIMIT 1 OFFSET ?3)",
            (c.chat.raw, c.maker.raw, most),
        )

    def take_early(self, chat: ChatId, author: UserId, target: MessageId) -> list[MadeChange]:
        """What was kept for this message, which then is no longer kept."""
        key = (chat.raw, target.raw, author.raw)
        where = "WHERE chat = ? AND target = ? AND author = ?"
        found = self._tx.rows(
            "SELECT maker, what, stamp, text, sent_at FROM early_changes "  # noqa: S608
            f"{where} ORDER BY number",
            key,
        )
        if found:
            self._tx.execute(f"DELETE FROM early_changes {where}", key)  # noqa: S608
        return [
            MadeChange(chat, UserId(row[0]), author, target, row[1], row[2], row[3], row[4])
            for row in found
        ]


class SqliteHeldTable:
    """``held``."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def hold(self, message: Message, due_at: float) -> None:
        """Not before ``due_at``, and not but by the message's rule."""
        self._tx.execute(
            "INSERT OR REPLACE INTO held (ord, chat, due_at, rule) VALUES (?, ?, ?, ?)",
            (message.order, message.contact.raw, due_at, message.rule.value),
        )

    def release(self, order: int) -> bool:
        """No longer; whether it was held."""
        return self._tx.execute("DELETE FROM held WHERE ord = ?", (order,)) > 0

    def holds(self, order: int) -> bool:
        """Whether it is held."""
        return self._tx.row("SELECT 1 FROM held WHERE ord = ?", (order,)) is not None

    def due(self, now: float, chat: ChatId | None = None) -> list[Message]:
        """Those whose time has come, of one conversation or all, in order."""
        sql = f"{_MESSAGES} JOIN held h ON h.ord = m.ord WHERE h.due_at <= ?"
        if chat is None:
            return read_messages(self._tx, f"{sql} ORDER BY h.due_at, m.ord", (now,))
        return read_messages(
            self._tx, f"{sql} AND h.chat = ? ORDER BY h.due_at, m.ord", (now, chat.raw)
        )

    def chats(self, now: float) -> list[ChatId]:
        """Conversations with such messages that ask for a way."""
        found = self._tx.rows(
            "SELECT DISTINCT h.chat, c.kind FROM held h JOIN chats c ON c.id = h.chat "
            "WHERE h.due_at <= ? AND h.rule != ''",
            (now,),
        )
        return [GroupId(row[0]) if row[1] == "group" else UserId(row[0]) for row in found]

    def under_rule(self, chat: ChatId | None = None) -> list[Message]:
        """Open messages with a rule that are not held: they may be in an outbox."""
        sql = (
            f"{_MESSAGES} WHERE {_OPEN} AND m.rule != '' "  # noqa: S608
            "AND NOT EXISTS (SELECT 1 FROM held h WHERE h.ord = m.ord)"
        )
        if chat is None:
            return read_messages(self._tx, f"{sql} ORDER BY m.contact, m.ord", ())
        return read_messages(self._tx, f"{sql} AND m.contact = ? ORDER BY m.ord", (chat.raw,))


class SqliteLifetimeTable:
    """Columns of ``messages``, and ``gone``."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def remove(self, order: int, at: float) -> None:
        """Hide a message for us alone."""
        self._tx.execute(
            "UPDATE messages SET removed_at = ?, unread = 0 WHERE ord = ?", (at, order)
        )

    def restore(self, message: MessageId, since: float) -> Message | None:
        """Show again what was hidden at ``since`` or later; None: it is not there any more."""
        found = read_messages(
            self._tx, f"{_MESSAGES} WHERE m.id = ? AND m.removed_at >= ?", (message.raw, since)
        )
        for one in found[:1]:
            self._tx.execute("UPDATE messages SET removed_at = NULL WHERE ord = ?", (one.order,))
        return found[0] if found else None

    def hidden(self, before: float) -> list[Message]:
        """Hidden before this moment."""
        return read_messages(self._tx, f"{_MESSAGES} WHERE m.removed_at < ?", (before,))

    def expired(self, now: float, limit: int) -> list[Message]:
        """Those whose time is over, at most ``limit``."""
        return read_messages(
            self._tx,
            f"{_MESSAGES} WHERE m.expires_at <= ? ORDER BY m.expires_at LIMIT ?",
            (now, limit),
        )

    def given_up(self, now: float) -> list[Message]:
        """Open ones that should have been delivered by now."""
        return read_messages(
            self._tx,
            f"{_MESSAGES} WHERE m.give_up_at <= ? AND m.direction = 'out' "
            "AND m.state IN ('queued', 'sending', 'stored')",
            (now,),
        )

    def erase(self, order: int) -> None:
        """Take the row out for good, with all that hangs on it."""
        self._tx.execute("DELETE FROM messages WHERE ord = ?", (order,))

    def move_to_end(self, message: Message, sent_at: float) -> Message:
        """Give a message the newest ``order``, and another time of sending."""
        row = self._tx.row("SELECT seq FROM sqlite_sequence WHERE name = 'messages'")
        assert row is not None
        order = row[0] + 1
        # without its text meanwhile, so that the search index follows (migration 0007)
        self._tx.execute("UPDATE messages SET text = '' WHERE ord = ?", (message.order,))
        self._tx.execute(
            "UPDATE messages SET ord = ?, sent_at = ? WHERE ord = ?",
            (order, sent_at, message.order),
        )
        self._tx.execute("UPDATE messages SET text = ? WHERE ord = ?", (message.text, order))
        self._tx.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'messages'", (order,))
        return replace(message, order=order, sent_at=sent_at)

    def next_due(self, grace_s: float) -> float | None:
        """When the next of all these things is due; ``grace_s`` after hiding comes erasing."""
        row = self._tx.row(
            "SELECT min(at) FROM ("
            "SELECT min(expires_at) AS at FROM messages WHERE expires_at IS NOT NULL "
            "UNION ALL SELECT min(removed_at) + ? FROM messages WHERE removed_at IS NOT NULL "
            "UNION ALL SELECT min(give_up_at) FROM messages WHERE give_up_at IS NOT NULL "
            "AND state IN ('queued', 'sending', 'stored') "
            "UNION ALL SELECT min(due_at) FROM held WHERE rule = '')",
            (grace_s,),
        )
        return row[0] if row else None


class SqliteChatLifeTable:
    """Timers in ``chats``, and the unread mark."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def timer(self, chat: ChatId) -> ChatTimer:
        """What was agreed."""
        row = self._tx.row(
            "SELECT timer_s, timer_stamp, timer_by FROM chats WHERE id = ?", (chat.raw,)
        )
        return ChatTimer(*row) if row else ChatTimer(0, 0, b"")

    def save_timer(self, chat: ChatId, timer: ChatTimer) -> None:
        """Keep it."""
        self._tx.execute(
            "UPDATE chats SET timer_s = ?, timer_stamp = ?, timer_by = ? WHERE id = ?",
            (timer.seconds, timer.stamp, timer.by, chat.raw),
        )

    def mark_newest_unread(self, chat: ChatId) -> bool:
        """The newest message counts as unread; False when there is none."""
        return (
            self._tx.execute(
                "UPDATE messages SET unread = 1 WHERE ord = (SELECT ord FROM messages "
                "WHERE contact = ? AND removed_at IS NULL ORDER BY ord DESC LIMIT 1)",
                (chat.raw,),
            )
            > 0
        )


class SqliteStepTable:
    """``message_steps`` and ``way_steps``."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, order: int, step: StoredStep) -> None:
        """Of one message; the oldest in the middle go."""
        self._tx.execute(
            "INSERT INTO message_steps (ord, at, step, detail) VALUES (?, ?, ?, ?)",
            (order, step.at, step.step, step.detail),
        )
        (count,) = self._tx.row("SELECT count(*) FROM message_steps WHERE ord = ?", (order,)) or (
            0,
        )
        if count > FIRST_STEPS + LAST_STEPS:
            self._tx.execute(
                "DELETE FROM message_steps WHERE number = (SELECT number FROM message_steps "
                "WHERE ord = ? ORDER BY number LIMIT 1 OFFSET ?)",
                (order, FIRST_STEPS),
            )

    def of(self, order: int) -> list[StoredStep]:
        """The oldest first."""
        found = self._tx.rows(
            "SELECT at, step, detail FROM message_steps WHERE ord = ? ORDER BY number", (order,)
        )
        return [StoredStep(*row) for row in found]

    def add_way(self, contact: UserId, steps: Sequence[StoredStep]) -> None:
        """On the way to a contact; the oldest go."""
        self._tx.execute_many(
            "INSERT INTO way_steps (contact, at, flow, step, words) VALUES (?, ?, ?, ?, ?)",
            [(contact.raw, one.at, one.flow, one.step, one.detail) for one in steps],
        )
        self._tx.execute(
            "DELETE FROM way_steps WHERE contact = ?1 AND number <= (SELECT number FROM way_steps "
            "WHERE contact = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)",
            (contact.raw, WAY_STEPS),
        )

    def way(self, contact: UserId, since: float, until: float) -> list[StoredStep]:
        """Between two moments, the oldest first."""
        found: list[Row] = self._tx.rows(
            "SELECT at, step, words, flow FROM way_steps WHERE contact = ? AND at BETWEEN ? AND ? "
            "ORDER BY number",
            (contact.raw, since, until),
        )
        return [StoredStep(row[0], row[1], text(row[2]), row[3]) for row in found]
