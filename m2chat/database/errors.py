"""What a disk can do to us, each as one sentence that says what to do; nothing is lost in any.

Every error here means that the transaction did not happen: the file is as it was before it.
"""

from __future__ import annotations

import errno

from m2chat.errors import LocalError, UserFacingError


class DatabaseMisuse(LocalError):
    """The database was used in a way it does not allow: a bug of ours."""


class DatabaseTrouble(UserFacingError):
    """The base of what the disk or the file can do."""

    key = "database"


class DiskFull(DatabaseTrouble):
    """No room for the change."""

    key = "disk_full"

    def __init__(self) -> None:
        super().__init__(
            "The disk is full, so nothing new can be kept. Nothing was lost: "
            "free some space, then try again."
        )


class ReadOnly(DatabaseTrouble):
    """The file or its folder may not be written."""

    key = "disk_read_only"

    def __init__(self) -> None:
        super().__init__(
            "The profile's folder cannot be written. Nothing was lost: "
            "make the folder and its files writable for you, then try again."
        )


class Busy(DatabaseTrouble):
    """Another program holds the file longer than we wait."""

    key = "database_busy"

    def __init__(self) -> None:
        super().__init__(
            "Another program is using the profile's database. Close it, then try again."
        )


class DiskFailed(DatabaseTrouble):
    """The operating system reported a failed read or write."""

    key = "disk_failed"

    def __init__(self) -> None:
        super().__init__(
            "The disk reported an error, so the change was not kept. "
            "Check the disk; a copy of the profile's folder is advisable."
        )


class Damaged(DatabaseTrouble):
    """The file is no database, is damaged, or was sealed under another key."""

    key = "damaged"

    def __init__(self) -> None:
        super().__init__(
            "The profile's database is damaged or belongs to another key. "
            "It was not changed: restore it from a backup."
        )


class IndexDamaged(Damaged):
    """Only an index of words is damaged, says FTS5; it can be made anew."""


class SchemaTooNew(DatabaseTrouble):
    """The file was written by a newer version of this program."""

    key = "schema_too_new"

    def __init__(self) -> None:
        super().__init__(
            "This profile was used with a newer m2chat. It was not changed: "
            "please update m2chat, then open it again."
        )


def of_system(error: OSError) -> DatabaseTrouble:
    """The sentence for what the operating system says about a file."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull()
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOENT):
        return ReadOnly()
    return DiskFailed()
