"""The donated relay by the person's limits: so much a day, not on battery, not on a paid network.

While it is chosen it is looked at every five seconds: what was forwarded is added to the day (UTC),
and what holds it back is found out anew.  Off, nothing runs.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import replace

from m2chat.app.faces.insight import Donating, DonationLimits
from m2chat.app.insight.power import Supply, supply
from m2chat.app.parts import PartSurroundings
from m2chat.database.errors import DatabaseTrouble
from m2chat.messaging.insight import DAY_S
from m2chat.messaging.ports import Tables
from m2chat.net.inspection import DonationPicture
from m2chat.net.peers import NodeFace

LOOK_S = 5.0
SUPPLY_EVERY = 6  # looks between two questions to the system
_DAY, _BATTERY, _METERED = "donate a day", "donate on battery", "donate on metered"
_ON, _OFF = "on", "off"
_DEFAULT = DonationLimits()


class Donor:
    """Decides when the node donates."""

    def __init__(
        self, around: PartSurroundings, ask: Callable[[], Awaitable[Supply]] = supply
    ) -> None:
        self._around = around
        self._ask = ask
        self._node: NodeFace | None = None
        self._task: asyncio.Task[None] | None = None
        self._limits = _DEFAULT
        self._supply = Supply()
        self._looks = 0
        self._counted = 0  # of what the node counts, what was added to a day

    async def started(self, node: NodeFace) -> None:
        """The network runs."""
        self._node = node
        await self.follow()

    async def stopped(self) -> None:
        """The network is down; it forwards nothing any more."""
        if self._task is not None:
            self._task.cancel()
        self._node = self._task = None

    async def follow(self) -> None:
        """What was chosen may be different: go by it at once."""
        self._limits = await self._read()
        self._looks = 0
        if self._node is None:
            return
        if self._limits.on and self._task is None:
            self._task = self._around.spawn(self._watch(), "donated relay")
        elif not self._limits.on and self._task is not None:
            self._task.cancel()
            self._task = None
        await self._settle()

    async def set(self, limits: DonationLimits) -> None:
        """Keep it; counts at once."""
        choices = await self._around.service.choices()
        await self._around.service.choose(replace(choices, donate_relay=limits.on))

        def work(t: Tables) -> None:
            t.own.save_setting(_DAY, str(limits.a_day))
            t.own.save_setting(_BATTERY, _ON if limits.on_battery else _OFF)
            t.own.save_setting(_METERED, _ON if limits.on_metered else _OFF)

        await self._around.store.transaction(work)
        await self.follow()

    async def meter(self) -> Donating:
        """As it stands."""
        limits = await self._read()
        today = await self._count()
        held = self._held_back(limits, today)
        now = self._node.inspect().donation if self._node is not None else DonationPicture(False)
        return Donating(limits, limits.on and not held, held, today, now)

    async def _watch(self) -> None:
        while True:
            with contextlib.suppress(DatabaseTrouble):  # counted with the next look
                await self._settle()
            await asyncio.sleep(LOOK_S)

    async def _settle(self) -> None:
        node = self._node
        if node is None:
            return
        if self._limits.on and self._looks % SUPPLY_EVERY == 0:
            self._supply = await self._ask()
        self._looks += 1
        today = await self._count()
        node.donate(self._limits.on and not self._held_back(self._limits, today))

    async def _count(self) -> int:
        """Bytes of today, with what came since the last time."""
        day = int(self._around.clock.wall() // DAY_S)
        total = self._node.inspect().donation.bytes if self._node is not None else 0
        new = total - self._counted if total >= self._counted else total  # it was turned off
        self._counted = total

        def work(t: Tables) -> int:
            if new:
                t.insight.add_donated(day, new)
            return t.insight.donated(day)

        return await self._around.store.transaction(work)

    def _held_back(self, limits: DonationLimits, today: int) -> str:
        if not limits.on:
            return ""
        if self._node is None:
            return "offline"
        if today >= limits.a_day:
            return "day"
        if self._supply.battery and not limits.on_battery:
            return "battery"
        return "metered" if self._supply.metered and not limits.on_metered else ""

    async def _read(self) -> DonationLimits:
        chosen = await self._around.service.choices()

        def work(t: Tables) -> DonationLimits:
            a_day = t.own.setting(_DAY) or ""
            return DonationLimits(
                chosen.donate_relay,
                int(a_day) if a_day.isdigit() else _DEFAULT.a_day,
                t.own.setting(_BATTERY) == _ON,
                t.own.setting(_METERED) == _ON,
            )

        return await self._around.store.transaction(work)
