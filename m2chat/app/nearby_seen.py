"""Rows of *In this room*: what is kept of each person there, and how often words may differ."""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.app.faces.nearby import NearbyPerson, NearbyState
from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.messaging.contacts import plain
from m2chat.net.nearby import Age

NAME_BYTES = 64
DIFFER_MAX, DIFFER_S = 3, 3600.0  # words that differ: so often within so long, then no more
FREE = frozenset(
    {
        NearbyState.SEEN,
        NearbyState.OLDER,
        NearbyState.NEWER,
        NearbyState.DIFFERENT,
        NearbyState.NO_ANSWER,
    }
)
COMPARED = frozenset({NearbyState.COMPARING, NearbyState.ASKING})
OF_AGE = {
    Age.SAME: NearbyState.SEEN,
    Age.OLDER: NearbyState.OLDER,
    Age.NEWER: NearbyState.NEWER,
}


class NotInThisRoom(UserFacingError):
    """There is no such person to be seen, or nothing to be said to them now."""

    key = "not_in_this_room"


class WordsDiffered(UserFacingError):
    """Too many words differed: somebody stands between."""

    key = "words_differed"


class OtherVersion(UserFacingError):
    """The words of this program and of theirs are not made in the same way."""

    key = "other_version"


@dataclass(slots=True)
class PersonSeen:
    """Somebody, and when they were heard or spoken with last."""

    person: NearbyPerson
    heard: float
    order: int = 0  # of those with words, as they came: nobody slips in above another
    told: float = 0.0  # when something came to nothing
    card: bytes = b""  # theirs, if they asked and said that the words are the same
    used: bool = False  # their card, by us
    given: str = ""  # the id of the card that we made for them
    proven: UserId | None = None  # who may use that one


class Differences:
    """How often our person said lately that words differ."""

    def __init__(self) -> None:
        self._when: list[float] = []

    def note(self, now: float) -> None:
        """Once more."""
        self._when.append(now)

    def count(self, now: float) -> int:
        """Within the last hour."""
        self._when = [one for one in self._when if now - one < DIFFER_S]
        return len(self._when)

    def check(self, now: float) -> None:
        """Raises ``WordsDiffered`` after the third."""
        if self.count(now) >= DIFFER_MAX:
            raise WordsDiffered(
                "The four words differed three times within an hour: somebody in this network "
                "seems to stand between you. Show each other your cards as QR codes instead."
            )


def check_version(state: NearbyState) -> None:
    """Raises ``OtherVersion`` for somebody whose program cannot make words with ours."""
    if state is NearbyState.OLDER:
        raise OtherVersion(
            "Their m2chat is older, and its four words could be forged. Let them update it."
        )
    if state is NearbyState.NEWER:
        raise OtherVersion("Their m2chat is newer than yours. Update yours, then ask again.")


def one_line(name: str) -> str:
    """What somebody calls themselves, as one plain line."""
    return plain(name, NAME_BYTES) or "?"
