"""What can go wrong with exports, backups and their files, each as one sentence with what to do."""

from __future__ import annotations

import errno
from pathlib import Path

from m2chat.errors import UserFacingError
from m2chat.sentences import Sentence, mark


class ArchiveError(UserFacingError):
    """The base; whoever raises one has left no half-written file and changed nothing."""

    key = "archive"


class FileIsThere(ArchiveError):
    """We never overwrite."""

    key = "file_exists"

    def __init__(self, path: Path) -> None:
        said = mark("There is a file “{name}” already. Choose another name.")
        if path.is_dir():
            said = mark("There is a folder “{name}” already. Choose another name.")
        super().__init__(Sentence(said, name=path.name))


class CannotWrite(ArchiveError):
    """The place that was chosen does not take the file."""

    key = "cannot_write"

    def __init__(self, path: Path, error: OSError) -> None:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        why = mark("there is no room left") if full else mark("the place cannot be written")
        super().__init__(
            Sentence(
                "{name} was not written: {why}. Nothing was left there; choose another place.",
                name=path.name,
                why=why,
            )
        )


class CannotRead(ArchiveError):
    """The backup file cannot be opened."""

    key = "cannot_read"

    def __init__(self, path: Path) -> None:
        super().__init__(
            Sentence("{name} cannot be read. Check that it is there and is yours.", name=path.name)
        )


class NotABackup(ArchiveError):
    """Another kind of file."""

    key = "not_a_backup"

    def __init__(self) -> None:
        super().__init__("This file is no m2chat backup. Choose the file that m2chat wrote.")


class BackupDamaged(ArchiveError):
    """Bytes were changed."""

    key = "backup_damaged"

    def __init__(self) -> None:
        super().__init__(
            "This backup is damaged, so nothing was restored. Copy it again from where it was "
            "kept, or use another backup."
        )


class BackupCutOff(ArchiveError):
    """The end is missing."""

    key = "backup_cut_off"

    def __init__(self) -> None:
        super().__init__(
            "The end of this backup is missing, so nothing was restored. It was not copied to "
            "its end: copy it again, or use another backup."
        )


class BackupTooNew(ArchiveError):
    """A later version of the form."""

    key = "backup_too_new"

    def __init__(self) -> None:
        super().__init__("This backup was made by a newer m2chat. Update m2chat, then restore it.")


class WrongBackupPassphrase(ArchiveError):
    """The passphrase does not open it."""

    key = "wrong_passphrase"

    def __init__(self) -> None:
        super().__init__(
            "That passphrase does not open this backup. It is the one that was chosen when the "
            "backup was made; check it and try again."
        )
