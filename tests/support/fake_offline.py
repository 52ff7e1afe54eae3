"""What a window sees of offline delivery: an agreement that does as it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from m2chat.app.faces.offline import TreatyChanged, TreatyState, TreatyView
from m2chat.events import EventBus
from m2chat.ids import UserId


class FakeOffline:
    """Fills ``OfflineFace``."""

    def __init__(self, bus: EventBus) -> None:
        self._bus = bus
        self.views: dict[UserId, TreatyView] = {}
        self.calls: list[tuple[str, UserId]] = []
        self.refuse: Exception | None = None
        self.welcome = True

    def put(self, contact: UserId, state: TreatyState, **changes: object) -> TreatyView:
        """The agreement is so from now on; tells it."""
        view = TreatyView(contact, state, 7, 64, ("c0ffee00", "badcafe0"), since=1_790_000_000.0)
        self.views[contact] = view = replace(view, **changes)  # type: ignore[arg-type]
        self._bus.publish(TreatyChanged(view))
        return view

    async def treaty(self, contact: UserId) -> TreatyView:
        """How we stand."""
        return self.views.get(contact) or TreatyView(contact, TreatyState.NONE, 7, 64, ())

    async def treaties(self) -> Sequence[TreatyView]:
        """With everybody."""
        return tuple(self.views.values())

    async def offer(self, contact: UserId, days: int = 7, max_mib: int = 64) -> None:
        """Ours is open."""
        self._do("offer", contact)
        self.put(contact, TreatyState.OFFERED, days=days, max_mib=max_mib, by_us=True)

    async def accept(self, contact: UserId) -> None:
        """Agreed."""
        self._do("accept", contact)
        self.put(contact, TreatyState.ACTIVE)

    async def decline(self, contact: UserId) -> None:
        """Not now."""
        self._do("decline", contact)
        self.put(contact, TreatyState.DECLINED, by_us=True)

    async def revoke(self, contact: UserId) -> None:
        """Over."""
        self._do("revoke", contact)
        self.put(contact, TreatyState.REVOKED, by_us=True)

    async def fetch_now(self) -> int:
        """Nothing lies there."""
        return 0

    async def offers_welcome(self) -> bool:
        """As it was set."""
        return self.welcome

    async def set_offers_welcome(self, welcome: bool) -> None:
        """Keep it."""
        self.welcome = welcome

    def _do(self, verb: str, contact: UserId) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.calls.append((verb, contact))
