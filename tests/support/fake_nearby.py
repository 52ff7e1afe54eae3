"""People in the same room, in memory: a test says who is there and what they do."""

from __future__ import annotations

from dataclasses import replace

from m2chat.app.faces.nearby import NearbyChanged, NearbyPerson, NearbyState, NearbyView
from m2chat.events import EventBus

WORDS = ("amber", "river", "candle", "orbit")


class FakeNearby:
    """Fills ``NearbyPeopleFace``."""

    def __init__(self, bus: EventBus, now: float) -> None:
        self._bus, self._now = bus, now
        self.now = NearbyView()
        self.calls: list[tuple[object, ...]] = []

    def put(self, **changes: object) -> NearbyView:
        """It is so from now on; tells it."""
        self.now = replace(self.now, **changes)  # type: ignore[arg-type]
        self._bus.publish(NearbyChanged(self.now))
        return self.now

    def person(
        self, name: str, state: NearbyState = NearbyState.SEEN, words: tuple[str, ...] = WORDS
    ) -> NearbyPerson:
        """Somebody is there."""
        one = NearbyPerson(name.encode().hex(), name, words, state)
        self.put(people=(*(o for o in self.now.people if o.id != one.id), one))
        return one

    async def look(self) -> NearbyView:
        """Looking."""
        self.calls.append(("look",))
        return self.put(looking=True)

    async def show(self, seconds: float = 600.0) -> NearbyView:
        """Seen."""
        self.calls.append(("show", seconds))
        return self.put(looking=True, visible_until=self._now + seconds)

    async def hide(self) -> NearbyView:
        """Not seen."""
        self.calls.append(("hide",))
        return self.put(visible_until=None)

    async def leave(self) -> None:
        """Gone."""
        self.calls.append(("leave",))
        self.put(looking=False, visible_until=None, people=())

    async def view(self) -> NearbyView:
        """As it is."""
        return self.now

    async def ask(self, person: str) -> NearbyView:
        """Asked."""
        return self._move("ask", person, NearbyState.ASKED)

    async def accept(self, person: str) -> NearbyView:
        """Accepted."""
        return self._move("accept", person, NearbyState.ACCEPTED)

    async def differ(self, person: str) -> NearbyView:
        """The words differ."""
        self.put(differed=self.now.differed + 1)
        return self._move("differ", person, NearbyState.DIFFERENT)

    async def refuse(self, person: str) -> NearbyView:
        """Not now."""
        return self._move("refuse", person, NearbyState.SEEN)

    def _move(self, verb: str, person: str, state: NearbyState) -> NearbyView:
        self.calls.append((verb, person))
        people = (replace(o, state=state) if o.id == person else o for o in self.now.people)
        return self.put(people=tuple(people))
