"""Stand-ins for what a node calculates: registrations, look-up targets, and a listener."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from m2chat.crypto.kdf import h
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import Found, Notify


class ShiftedClock:
    """The real clocks, with the wall clock set wrong by ``shift`` seconds."""

    def __init__(self, shift: float = 0.0) -> None:
        self.shift = shift

    def monotonic(self) -> float:
        """Real seconds."""
        return time.monotonic()

    def wall(self) -> float:
        """Shifted seconds since 1970."""
        return time.time() + self.shift


@dataclass
class Person:
    """Registers one rid for each day and service, and can be looked up by it."""

    name: bytes
    flags: int = 0
    extra: int = 0
    notified: list[tuple[Notify, bytes]] = field(default_factory=list)
    online: list[bool] = field(default_factory=list)
    observed: list[Address] = field(default_factory=list)
    moved: int = 0

    def location(self, day: int) -> bytes:
        """loc of a day."""
        return h(b"loc", self.name, day.to_bytes(4, "big"))

    def rid(self, service: bytes, day: int) -> bytes:
        """rid of a day and service."""
        return h(b"rid", self.name, day.to_bytes(4, "big"), service)[:16]

    def rids(self, service: bytes, day: int) -> Sequence[tuple[bytes, int]]:
        """The one rid, and ``extra`` more."""
        more = [(h(self.rid(service, day), bytes([n]))[:16], 0) for n in range(self.extra)]
        return [(self.rid(service, day), self.flags), *more]

    def blob(self, service: bytes) -> bytes:
        """944 bytes that tell the name and the service."""
        return (self.name + service).ljust(944, b".")

    def on_notify(self, notify: Notify, service: bytes) -> None:
        """Keep."""
        self.notified.append((notify, service))

    def on_online(self, online: bool) -> None:
        """Keep."""
        self.online.append(online)

    def on_observed(self, address: Address | None, service: bytes) -> None:
        """Keep."""
        if address is not None:
            self.observed.append(address)

    def on_moved(self, service: bytes) -> None:
        """Count."""
        self.moved += 1

    def on_relayed(self, found: Found) -> bool:
        """No introduction waits for a relay here."""
        return False

    def on_none(self, nonce: bytes) -> None:
        """Nor for a refusal."""


async def until(done: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait for something that real sockets bring about; fails when it does not."""
    for _ in range(int(seconds / 0.01)):
        if done():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not happen in time")
