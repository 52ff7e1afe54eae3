"""What can be wrong with an update notice; each says what to do, and nothing was changed."""

from __future__ import annotations

from m2chat.errors import UserFacingError, WireError


class BadReleaseFile(WireError):
    """Bytes that are no release file."""


class NoUpdateAddress(UserFacingError):
    """This build was made without one."""

    key = "no_update_address"

    def __init__(self) -> None:
        super().__init__(
            "This build has no update address. Look for a newer version where you got it from."
        )


class UpdateNotReached(UserFacingError):
    """Nothing came, or not the right kind of thing."""

    key = "update_not_reached"
    exit_code = 3

    def __init__(self, why: str) -> None:
        super().__init__(f"The update notice could not be fetched: {why} Try again later.")


class UpdateRefused(UserFacingError):
    """Something came that must not be believed."""

    key = "update_refused"

    def __init__(self, why: str) -> None:
        super().__init__(
            f"The update notice was refused: {why} Nothing was changed; somebody may be tampering "
            "with it, so get new versions only from where you got this one."
        )
