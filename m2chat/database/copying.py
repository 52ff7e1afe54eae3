"""A copy of a database in use: whole as of one moment, while others go on writing.

A connection of its own holds a read transaction, so that the copy is of one commit; the copy is
encrypted under the same key.  It blocks: run it on a thread of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from m2chat.database.connection import connect, key_pragma, trouble_of

PAGES_AT_ONCE = 512  # 2 MiB


def copy_database(
    source: Path, key: bytes | None, target: Path, tell: Callable[[float], None]
) -> None:
    """Copy ``source`` to the new file ``target``; ``tell`` hears 0..1 and may raise to stop it.

    Raises ``DatabaseTrouble``.
    """
    reader = writer = None
    try:
        reader = connect(source, key)
        binding = type(reader)
        target.touch(mode=0o600, exist_ok=False)
        writer = binding(str(target), isolation_level=None)
        if key is not None:
            writer.execute(key_pragma(key))
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sqlite_master").fetchone()

        def progress(_status: int, remaining: int, total: int) -> None:
            tell(1 - remaining / total if total else 1.0)

        reader.backup(writer, pages=PAGES_AT_ONCE, progress=progress)
        reader.execute("ROLLBACK")
    except BaseException as error:
        trouble = trouble_of(error)
        if trouble is not None:
            raise trouble from error
        raise
    finally:
        for one in (writer, reader):
            if one is not None:
                one.close()
