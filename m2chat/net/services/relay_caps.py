"""What a relay gives, and what it counts (protocol 9)."""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.net.wire.relay_messages import KIB

BURST_SECONDS = 1.0
MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class RelayCaps:
    """What one relay gives; configuration, told to the peers in BOUND."""

    rate: int = 4 * MIB  # bytes a second of one binding
    limit: int = 1 << 30  # bytes of one binding
    total_rate: int = 119 * MIB  # bytes a second of all together: a gigabit
    bindings: int = 10_000
    per_site: int = 256  # legs of one /24 or /56
    life: float = 1_800.0


DONATED_CAPS = RelayCaps(64 * KIB, 10 * MIB, MIB, 64, 2)


@dataclass(slots=True)
class RelayCounters:
    """For metrics; numbers only."""

    datagrams: int = 0  # forwarded
    bytes: int = 0
    dropped: int = 0  # from elsewhere than the leg, without a second leg, above the rate
    bound: int = 0  # bindings with both legs, ever
    refused: int = 0  # asks answered no


@dataclass(slots=True)
class Budget:
    """The rate of all bindings together."""

    rate: int
    left: float = 0.0
    filled_at: float = 0.0
    used: int = 0  # since the last second's tick
    free: int = 0  # of the rate, as of the last tick

    def refill(self, now: float) -> None:
        """Time passed."""
        earned = (now - self.filled_at) * self.rate
        self.left, self.filled_at = min(self.left + earned, self.rate * BURST_SECONDS), now
