"""Where pastes and recordings lie in clear until they are sent: a folder of the profile.

What is sent is taken into the profile, encrypted, and goes from here; what is not wanted goes too.
What a crash left behind goes when the folder is first used again.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

FOLDER = "staged"


class StagedFiles:
    """New files of ours that wait."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def new(self, profile: Path, ending: str) -> Path:
        """An empty file, for us alone; raises ``OSError``."""
        if self._folder is None:
            self._folder = _prepared(profile)
        handle, name = tempfile.mkstemp(ending, "", self._folder)
        os.close(handle)
        return Path(name)

    @staticmethod
    def forget(path: Path) -> None:
        """It is not wanted, or was sent."""
        with contextlib.suppress(OSError):
            path.unlink()


def _prepared(profile: Path) -> Path:
    if not profile.is_dir():
        return Path(tempfile.mkdtemp(prefix="m2chat-"))
    folder = profile / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    for left in folder.iterdir():
        StagedFiles.forget(left)
    return folder
