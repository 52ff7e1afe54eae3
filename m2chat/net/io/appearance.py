"""How others see this computer: the addresses that services report, and a port of the router.

Whatever changes is registered a moment later, all at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from m2chat.crypto.randomness import RandomSource
from m2chat.net.io.own_addresses import OwnAddresses
from m2chat.net.io.port_mappings import MappingMethod, PortMappings
from m2chat.net.wire.addresses import Address

SETTLE_S = 0.25  # what several services report is registered together


class Appearance:
    """One node's, from its start to its close."""

    def __init__(
        self,
        bound: Address,
        methods: Sequence[MappingMethod],
        random: RandomSource,
        changed: Callable[[], None],
    ) -> None:
        """``methods`` is how the router is asked for a port, if at all."""
        self.addresses = OwnAddresses(bound, self._settle)
        self._methods = methods
        self._random = random
        self._changed = changed
        self._settling: asyncio.TimerHandle | None = None
        self._mappings: PortMappings | None = None
        self._closed = False

    @property
    def word(self) -> str:
        """The kind of mapping before us, as ``net status`` says it."""
        return self.addresses.kind.word

    def start(self) -> None:
        """Ask the router, in the background; never for a socket on a single interface."""
        if self.addresses.everywhere and self._methods:
            port, found = self.addresses.bound.port, self.addresses.set_mapped
            self._mappings = PortMappings(port, self._methods, self._random, found)
            self._mappings.start()

    def network_changed(self) -> None:
        """Other addresses may be ours, and another router before us."""
        self.addresses.refresh()
        if self._mappings is not None:
            self._mappings.network_changed()

    async def close(self) -> None:
        """Give the router's port back."""
        self._closed = True
        if self._settling is not None:
            self._settling.cancel()
        if self._mappings is not None:
            await self._mappings.close()

    def _settle(self) -> None:
        if self._settling is None and not self._closed:
            self._settling = asyncio.get_running_loop().call_later(SETTLE_S, self._tell)

    def _tell(self) -> None:
        self._settling = None
        self._changed()
