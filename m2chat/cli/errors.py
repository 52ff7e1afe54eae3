"""Outcomes of the command line that are no refusals of the domain."""

from __future__ import annotations

from m2chat.errors import UserFacingError

DONE, FAULT, WRONG_USAGE, NOT_REACHED, REFUSED_INPUT, REFUSED_BY_PEER = range(6)


class WrongUsage(UserFacingError):
    """The words do not say what is wanted."""

    key = "wrong_usage"
    exit_code = WRONG_USAGE


class WhichProfile(UserFacingError):
    """Several profiles, and none was named."""

    key = "which_profile"


class RefusedByPeer(UserFacingError):
    """The other side said no."""

    key = "peer_rejected"
    exit_code = REFUSED_BY_PEER


class BadFile(UserFacingError):
    """A file that was named cannot be read or written."""

    key = "bad_file"

    @classmethod
    def of(cls, path: object, error: OSError) -> BadFile:
        """With what the system says about it."""
        return cls(f"The file {str(path)!r} cannot be used: {error.strerror}. Name another one.")
