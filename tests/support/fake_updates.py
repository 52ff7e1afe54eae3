"""Updates without a network: the test says what there is."""

from __future__ import annotations

from m2chat.app.faces.updates import UpdateNotice
from m2chat.app.updates.errors import NoUpdateAddress
from m2chat.errors import UserFacingError


class FakeUpdates:
    """Fills ``UpdateFace``."""

    def __init__(self) -> None:
        self.possible = False
        self.asked = self.looked = 0
        self.last = 0.0
        self.answer: UpdateNotice | UserFacingError = NoUpdateAddress()

    async def checked_at(self) -> float:
        self.looked += 1
        return self.last

    async def check(self) -> UpdateNotice:
        self.asked += 1
        if isinstance(self.answer, UserFacingError):
            raise self.answer
        return self.answer
