"""Files, their receivers and the rules as tables; fills ``messaging.files.records.FileTable``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from m2chat.database.connection import Row, Transaction
from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.file_model import FileRules, FileState, FileView
from m2chat.messaging.files.records import FileRecord, SendRecord
from m2chat.messaging.model import Direction
from m2chat.storage import rows

_COLUMNS = (
    "ord, id, chat, direction, peer, name, size, chunk, root, key, mime, state, width, height, "
    "preview, voice, duration_ms, waveform, moved, reason, stored, plain, stamp, leaves, have, "
    "taken_at, stored_until"
)
_NAMES = _COLUMNS.split(", ")
_IN_GROUP = "EXISTS (SELECT 1 FROM groups WHERE groups.id = files.chat)"
_LIGHT = _COLUMNS.replace("leaves, have", "x'', x''")  # for showing
_INSERT = f"INSERT INTO files ({_COLUMNS}) VALUES ({', '.join('?' * len(_NAMES))})"  # noqa: S608 - own names
_UPDATE = (
    "UPDATE files SET state = ?, moved = ?, reason = ?, stored = ?, plain = ?, stamp = ?, "
    "leaves = ?, have = ?, taken_at = ?, stored_until = ? WHERE ord = ?"
)
_FILE = f"SELECT {_COLUMNS}, {_IN_GROUP} FROM files"  # noqa: S608 - own names
_SEND = "SELECT ord, id, contact, state FROM file_sends"


class SqliteFileTable:
    """``files``, ``file_sends`` and ``file_rules``."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, record: FileRecord) -> None:
        """Keep one; its message is there already."""
        self._tx.execute(_INSERT, _values(record))

    def save(self, record: FileRecord) -> None:
        """Replace what can change of it."""
        r = record
        self._tx.execute(
            _UPDATE,
            (
                r.state.value,
                r.moved,
                r.reason,
                r.stored,
                r.plain,
                r.stamp,
                r.leaves,
                r.have,
                r.taken_at,
                r.stored_until,
                r.order,
            ),
        )

    def get(self, order: int) -> FileRecord | None:
        """The file of a message by its order."""
        return self._first(f"{_FILE} WHERE ord = ?", (order,))

    def named(self, message: MessageId) -> FileRecord | None:
        """The file of a message by its id, of either direction; as ``messages.get`` chooses."""
        where = "WHERE id = ? ORDER BY direction = 'out' DESC, ord"
        return self._first(f"{_FILE} {where}", (message.raw,))

    def from_peer(self, peer: UserId, message: MessageId) -> FileRecord | None:
        """A file that this person offers us."""
        where = "WHERE peer = ? AND id = ? AND direction = 'in'"
        return self._first(f"{_FILE} {where}", (peer.raw, message.raw))

    def moving(self) -> list[FileRecord]:
        """Every file that is not settled, the newest first."""
        where = "WHERE state IN ('offered', 'waiting', 'running', 'paused', 'failed')"
        return self._all(f"{_FILE} {where} ORDER BY ord DESC", ())

    def wanted_of(self, peer: UserId) -> list[FileRecord]:
        """The files of this person that we agreed to and lack, the smallest first."""
        where = "WHERE peer = ? AND direction = 'in' AND state IN ('waiting', 'running')"
        return self._all(f"{_FILE} {where} ORDER BY size, ord", (peer.raw,))

    def stored_names(self) -> set[str]:
        """The names of all sealed files that a message needs."""
        wanted = "stored != '' AND state NOT IN ('declined', 'cancelled')"
        return {row[0] for row in self._tx.rows(f"SELECT stored FROM files WHERE {wanted}")}  # noqa: S608

    def taken_since(self, peer: UserId, at: float) -> int:
        """How many bytes of theirs were taken without asking since then."""
        row = self._tx.row(
            "SELECT coalesce(sum(size), 0) FROM files WHERE peer = ? AND taken_at >= ?",
            (peer.raw, at),
        )
        return int(row[0]) if row is not None else 0

    def add_send(self, send: SendRecord) -> None:
        """This person may have the file."""
        self._tx.execute(
            "INSERT INTO file_sends (ord, id, contact, state) VALUES (?, ?, ?, ?)",
            (send.order, send.message.raw, send.contact.raw, send.state.value),
        )

    def save_send(self, send: SendRecord) -> None:
        """Replace its state."""
        self._tx.execute(
            "UPDATE file_sends SET state = ? WHERE ord = ? AND contact = ?",
            (send.state.value, send.order, send.contact.raw),
        )

    def send(self, contact: UserId, message: MessageId) -> SendRecord | None:
        """One receiver of one file."""
        found = self._sends("WHERE contact = ? AND id = ?", (contact.raw, message.raw))
        return found[0] if found else None

    def sends(self, order: int) -> list[SendRecord]:
        """All receivers of one file."""
        return self._sends("WHERE ord = ? ORDER BY contact", (order,))

    def open_sends(self, contact: UserId, limit: int) -> list[SendRecord]:
        """What this person does not have yet and may still want, the newest first."""
        where = "WHERE contact = ? AND state IN ('offered', 'waiting', 'running')"
        return self._sends(f"{where} ORDER BY ord DESC LIMIT ?", (contact.raw, limit))

    def rules(self, chat: ChatId | None) -> FileRules | None:
        """What was set for a conversation, or for all others; None: nothing."""
        row = self._tx.row(
            "SELECT pictures, voice, others FROM file_rules WHERE chat = ?",
            (chat.raw if chat is not None else b"",),
        )
        return FileRules(*row) if row is not None else None

    def save_rules(self, chat: ChatId | None, rules: FileRules | None) -> None:
        """Keep them; None: nothing is set."""
        key = chat.raw if chat is not None else b""
        self._tx.execute("DELETE FROM file_rules WHERE chat = ?", (key,))
        if rules is not None:
            self._tx.execute(
                "INSERT INTO file_rules VALUES (?, ?, ?, ?)",
                (key, rules.pictures, rules.voice, rules.others),
            )

    def _first(self, sql: str, parameters: Sequence[object]) -> FileRecord | None:
        found = self._all(f"{sql} LIMIT 1", parameters)
        return found[0] if found else None

    def _all(self, sql: str, parameters: Sequence[object]) -> list[FileRecord]:
        return rows.readable(self._tx, "files", "ord", self._tx.rows(sql, parameters), _file)

    def _sends(self, where: str, parameters: Sequence[object]) -> list[SendRecord]:
        return rows.readable(
            self._tx, "file_sends", "ord", self._tx.rows(f"{_SEND} {where}", parameters), _send
        )


def file_views(tx: Transaction, marks: str, orders: Sequence[int]) -> dict[int, FileView]:
    """The files of messages as faces see them; ``marks``: a question mark for each order."""
    sql = f"SELECT {_LIGHT}, {_IN_GROUP} FROM files WHERE ord IN ({marks})"  # noqa: S608 - own names
    found = rows.readable(tx, "files", "ord", tx.rows(sql, orders), _file)
    return {record.order: record.view() for record in found}


def _values(r: FileRecord) -> tuple[Any, ...]:
    return (
        r.order,
        r.message.raw,
        r.chat.raw,
        r.direction.value,
        r.peer.raw,
        r.name,
        r.size,
        r.chunk,
        r.root,
        r.key,
        r.mime,
        r.state.value,
        r.width,
        r.height,
        r.preview,
        r.voice,
        r.duration_ms,
        r.waveform,
        r.moved,
        r.reason,
        r.stored,
        r.plain,
        r.stamp,
        r.leaves,
        r.have,
        r.taken_at,
        r.stored_until,
    )


def _file(row: Row) -> FileRecord:
    """A row of ``files``; raises ``ValueError`` or ``LocalError`` when it makes no sense."""
    if len(row[8]) != 32 or len(row[9]) != 28 or row[7] < 1 or row[6] < 0:
        raise ValueError("a key, hash or size that no file has")
    values = dict(zip(_NAMES, row[:-1], strict=True))
    order, message = values.pop("ord"), MessageId(values.pop("id"))
    direction, peer = Direction(values["direction"]), UserId(values["peer"])
    chat, group = values["chat"], bool(row[-1])
    return FileRecord(
        **{
            **values,
            "order": order,
            "message": message,
            "direction": direction,
            "peer": peer,
            "chat": GroupId(chat) if group else UserId(chat),
            "name": rows.text(values["name"]),
            "plain": values["plain"],
            "state": FileState(values["state"]),
            "voice": bool(values["voice"]),
        }
    )


def _send(row: Row) -> SendRecord:
    return SendRecord(row[0], MessageId(row[1]), UserId(row[2]), FileState(row[3]))
