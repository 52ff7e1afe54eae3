"""Hosting in memory for tests of the window: it opens at once, and a test sets its figures."""

from __future__ import annotations

from dataclasses import replace

from m2chat.app.faces.hosting import HostChanged, HostReach, HostState, HostStatus
from m2chat.errors import UserFacingError
from m2chat.events import EventBus

LINK = "m2:circle/" + "aG9zdGVkLWNpcmNsZQ" * 10


class FakeHosting:
    """Fills ``HostingFace``."""

    def __init__(self, bus: EventBus) -> None:
        self._bus = bus
        self.now = HostStatus()
        self.refuse: UserFacingError | None = None
        self.calls: list[tuple[object, ...]] = []

    def put(self, **changes: object) -> None:
        """It is so from now on; tells it."""
        self.now = replace(self.now, **changes)  # type: ignore[arg-type]
        self._bus.publish(HostChanged(self.now))

    async def start(self, name: str = "", port: int = 0) -> HostStatus:
        """Open."""
        self.calls.append(("start", name, port))
        if self.refuse is not None:
            raise self.refuse
        self.put(
            state=HostState.RUNNING,
            name=name or self.now.name or "Ada's circle",
            link=LINK,
            port=port or 4700,
            reach=HostReach.HOUSE,
            reach_sentence="People in this house or office can reach the circle.",
            advice="For people elsewhere, open your router's settings and forward UDP port 4700 "
            "to 192.0.2.7. For a family or an office it is fine as it is.",
            people=1,
            since=1_800_000_000.0,
        )
        return self.now

    async def stop(self) -> HostStatus:
        """Closed."""
        self.calls.append(("stop",))
        self.put(state=HostState.OFF, people=0, since=None)
        return self.now

    async def status(self) -> HostStatus:
        """As it is."""
        return self.now

    async def set_with_program(self, on: bool) -> HostStatus:
        """Kept."""
        self.calls.append(("set_with_program", on))
        self.put(with_program=on)
        return self.now

    async def check(self) -> HostStatus:
        """The same."""
        self.calls.append(("check",))
        return self.now
