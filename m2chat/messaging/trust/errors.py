"""Why something about trust was refused; each is one sentence with what to do."""

from __future__ import annotations

from m2chat.errors import UserFacingError
from m2chat.sentences import Sentence


class TooManyIntroductions(UserFacingError):
    """More introductions in a day than anybody makes by hand."""

    key = "too_many_introductions"

    def __init__(self) -> None:
        super().__init__(
            "You made 20 introductions in one day, which is the most. Make the next one tomorrow."
        )


class NoSuchIntroduction(UserFacingError):
    """No introduction of that id was offered to us."""

    key = "no_such_introduction"

    def __init__(self) -> None:
        super().__init__("That introduction is not here any more. Ask for a new one.")


class BadPicture(UserFacingError):
    """Bytes that are no picture of ours; ``str`` says why."""

    key = "bad_picture"


class NothingToUndo(UserFacingError):
    """The half minute is over, or it was undone already."""

    key = "nothing_to_undo"

    def __init__(self) -> None:
        super().__init__("That can't be brought back any more: the half minute is over.")


class Locked(UserFacingError):
    """The person locked m2chat."""

    key = "locked"

    def __init__(self) -> None:
        super().__init__("m2chat is locked. Open it with the passphrase first.")


class NoPassphrase(UserFacingError):
    """There is nothing that a lock could be opened with."""

    key = "no_passphrase"

    def __init__(self) -> None:
        super().__init__(
            "This profile has no passphrase, so there is nothing to lock it with. Set one first."
        )


class WaitBeforeTrying(UserFacingError):
    """Too many wrong passphrases; ``seconds`` until the next may be tried."""

    key = "wait"

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(
            Sentence(
                "That was wrong too often. Try again in {seconds} seconds.",
                seconds=max(1, round(seconds)),
            )
        )
