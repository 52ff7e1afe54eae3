"""Small files that must be whole and private: written aside, synced, then put in place."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from m2chat.database.errors import of_system


def make_private_folder(path: Path) -> None:
    """Make the folder (and those above it), readable by its owner only."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        if sys.platform != "win32":
            path.chmod(0o700)
    except OSError as error:
        raise of_system(error) from error


def write_private(path: Path, content: bytes) -> None:
    """Replace ``path`` at once and for good: a crash leaves the old file or the new one.

    Mode 0600.  Raises ``DiskFull``, ``ReadOnly`` or ``DiskFailed``; the old file stands then.
    """
    aside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            aside.replace(path)
        except OSError:
            aside.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
    except OSError as error:
        raise of_system(error) from error


def _sync_folder(folder: Path) -> None:
    """Make a rename durable; Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
