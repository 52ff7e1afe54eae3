"""The shape of a file, step by step: numbered SQL files, told apart by ``PRAGMA user_version``.

A migration is a package file ``NNNN_words.sql``; number N brings a file from version N-1 to N in a
transaction of its own, so a crash between two leaves a whole version.  A file of a higher version
than we know is refused untouched (``SchemaTooNew``).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources

from m2chat.database.connection import Database, Transaction
from m2chat.database.errors import DatabaseMisuse, SchemaTooNew


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: the version it leads to and the statements that do it."""

    number: int
    sql: str

    def statements(self) -> Iterator[str]:
        """The single statements; triggers with semicolons inside stay whole."""
        pending = ""
        for line in self.sql.splitlines(keepends=True):
            pending += line
            if sqlite3.complete_statement(pending):
                yield pending
                pending = ""
        if pending.strip() and not all(
            not line.strip() or line.strip().startswith("--") for line in pending.splitlines()
        ):
            raise DatabaseMisuse(f"migration {self.number} ends in the middle of a statement")


def load(package: str) -> tuple[Migration, ...]:
    """The migrations in a package folder, in order; their numbers must be 1, 2, 3 and so on."""
    found = sorted(
        (entry for entry in resources.files(package).iterdir() if entry.name.endswith(".sql")),
        key=lambda entry: entry.name,
    )
    steps = tuple(
        Migration(int(entry.name.split("_", 1)[0]), entry.read_text(encoding="utf-8"))
        for entry in found
    )
    if [step.number for step in steps] != list(range(1, len(steps) + 1)):
        raise DatabaseMisuse(f"the migrations of {package} are not numbered 1, 2, 3...")
    return steps


async def migrate(database: Database, steps: Sequence[Migration]) -> int:
    """Bring the file to the newest version; returns the version it had before.

    Raises ``SchemaTooNew`` when the file is newer than ``steps``; then nothing was changed.
    """
    before = await database.transaction(_version)
    if before > len(steps):
        raise SchemaTooNew
    for step in steps[before:]:
        await database.transaction(lambda tx, step=step: _apply(tx, step))  # type: ignore[misc]
    return before


def _version(tx: Transaction) -> int:
    row = tx.row("PRAGMA user_version")
    return int(row[0]) if row else 0


def _apply(tx: Transaction, step: Migration) -> None:
    for statement in step.statements():
        tx.execute(statement)
    tx.execute(f"PRAGMA user_version = {int(step.number)}")
