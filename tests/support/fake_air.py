"""One room without sockets: whoever looks around hears the others at once."""

from __future__ import annotations

import asyncio

from m2chat.net.nearby import Agreed, Ended, Ending, NearbyListener, NearbySighting, Words


class FakeAir:
    """Fills ``NearbyFace``: hears the others at once, and nobody stands between."""

    def __init__(self, air: list[FakeAir], listener: NearbyListener, key: bytes, me: bytes) -> None:
        self.listener, self.key, self.name, self.me = listener, key, "", me
        self._air = air
        air.append(self)

    def show(self, name: str) -> None:
        """The others see it."""
        self.name = name
        for one in self._air:
            if one is not self:
                one.listener.seen(NearbySighting(self.key, name))

    def hide(self) -> None:
        """Nobody sees it any more."""
        self.name = ""

    def ask(self, person: bytes, name: str) -> None:
        """Whoever is seen has the words, and so have we; a moment later."""
        if not any(one.name for one in self._of(person)):
            gone = Ended(person, Ending.SILENT)
            asyncio.get_running_loop().call_soon(self.listener.ended, gone)
        for one in self._of(person):
            if one.name:
                theirs = Words(self.key, name, b"code", ours=False)
                ours = Words(person, one.name, b"code", ours=True)
                asyncio.get_running_loop().call_soon(one.listener.words, theirs)
                asyncio.get_running_loop().call_soon(self.listener.words, ours)

    def agree(self, person: bytes, card: bytes) -> None:
        """They hear it."""
        for one in self._of(person):
            one.listener.agreed(Agreed(self.key, self.me, card))

    def differ(self, person: bytes) -> None:
        """They hear it."""
        for one in self._of(person):
            one.listener.ended(Ended(self.key, Ending.DIFFERENT))

    def drop(self, person: bytes) -> None:
        """They hear nothing."""

    def close(self) -> None:
        """Gone."""
        self._air.remove(self)

    def _of(self, person: bytes) -> list[FakeAir]:
        return [one for one in self._air if one.key == person]
