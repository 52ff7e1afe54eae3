"""A file that a person asked for: never overwritten, private, whole or not there at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from m2chat.app.archive.errors import CannotWrite, FileIsThere


@contextlib.contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """Write to ``path``, which must not exist; it appears when the block ends well.

    Mode 0600.  Raises ``FileIsThere`` or ``CannotWrite``; after any error nothing is left there.
    """
    aside = path.with_name(f".{path.name}.part")
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))  # the name is ours
    except FileExistsError as error:
        raise FileIsThere(path) from error
    except OSError as error:
        raise CannotWrite(path, error) from error
    try:
        with contextlib.suppress(FileNotFoundError):
            aside.unlink()  # of a try that was killed
        descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except BaseException as error:
        for left in (aside, path):
            with contextlib.suppress(OSError):
                left.unlink()
        if isinstance(error, OSError):
            raise CannotWrite(path, error) from error
        raise
