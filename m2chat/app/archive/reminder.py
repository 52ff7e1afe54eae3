"""When the last backup was made, and whether the person is to be reminded (product 3)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from m2chat.app.faces.archive import BackupState
from m2chat.messaging.model import ContactState
from m2chat.messaging.ports import Tables

AT: Final = "backup.at"  # settings: seconds since 1970 UTC, and the path
PATH: Final = "backup.path"
OLD_S: Final = 30 * 86_400.0


def note_backup(t: Tables, at: float, path: Path) -> None:
    """A backup was made (or this profile came out of one)."""
    t.own.save_setting(AT, repr(at))
    t.own.save_setting(PATH, str(path))


def put_back(t: Tables, state: BackupState) -> None:
    """It was not made after all."""
    t.own.save_setting(AT, repr(state.last_at) if state.last_at is not None else "")
    t.own.save_setting(PATH, str(state.last_path) if state.last_path is not None else "")


def state_of(t: Tables, now: float) -> BackupState:
    """Remind from the first contact on until there is one; later when it is old and things came."""
    path = t.own.setting(PATH)
    at = _number(t.own.setting(AT))
    if at is None:
        ready = any(one.state is ContactState.READY for one in t.contacts.all())
        return BackupState(None, None, ready)
    remind = now - at > OLD_S and t.search.newer(at)
    return BackupState(at, Path(path) if path else None, remind)


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None
