"""When a session pings, dies, or ends for want of use (protocol 8, 18).

Any authenticated packet is life.  A receiver whose stream stops in its middle asks early: it has
nothing under way that could time out, yet it may be its own address that changed, and only a
packet from it shows the other end where it is now.
"""

from __future__ import annotations

from enum import Enum

from m2chat.crypto.randomness import RandomSource
from m2chat.net.session.config import SessionConfig

STALL_PINGS = 3  # then the regular ping must do
LAST_CALLS_TIME = 4.0
LAST_CALL_EVERY = 0.8
NEVER = float("inf")


class Verdict(Enum):
    """What is to be done now."""

    NOTHING = "nothing"
    PING = "ping"
    DEAD = "dead"  # nobody is there to be told
    IDLE = "idle"


class Liveness:
    """The clocks of one open session; all times are seconds of the caller's clock."""

    __slots__ = ("_config", "_interval", "_stalls", "_stream_at", "_used_at", "heard_at")

    def __init__(self, config: SessionConfig, now: float, random: RandomSource) -> None:
        self._config = config
        self.heard_at = self._used_at = now
        self._interval = config.ping_interval * (0.8 + 0.4 * random.bytes(1)[0] / 255)
        self._stream_at: float | None = None  # when bytes of a stream last came
        self._stalls = 0

    def opened(self, now: float) -> None:
        """The handshake is done."""
        self.heard_at = self._used_at = now

    def heard(self, now: float) -> None:
        """An authenticated packet came."""
        self.heard_at = now

    def used(self, now: float) -> None:
        """User bytes were given to us to send."""
        self._used_at = now

    def stream_bytes(self, now: float) -> None:
        """User bytes came."""
        self._used_at = self._stream_at = now
        self._stalls = 0

    def _stall_at(self, patience: float) -> float:
        if self._stream_at is None or self._stalls >= STALL_PINGS:
            return NEVER
        return self._stream_at + patience * (1 << self._stalls)

    def _last_call_at(self, last_sent: float) -> float:
        """Shortly before a silent session dies it calls more often: the line may just be back."""
        begin = self.heard_at + self._config.dead_after - LAST_CALLS_TIME
        return max(begin, last_sent + LAST_CALL_EVERY)

    def check(self, now: float, last_sent: float, patience: float) -> Verdict:
        """``patience``: how long a stream that began and did not end may say nothing."""
        config = self._config
        # The very sums of ``deadline``: a rounding apart, and the owner would ask again for ever.
        if now >= self.heard_at + config.dead_after:
            return Verdict.DEAD
        if now >= self._used_at + config.idle_close:
            return Verdict.IDLE
        if min(last_sent + self._interval, self._last_call_at(last_sent)) <= now:
            return Verdict.PING
        if self._stall_at(patience) <= now:
            self._stalls += 1
            return Verdict.PING
        return Verdict.NOTHING

    def deadline(self, last_sent: float, patience: float) -> float:
        """When ``check`` has something to say."""
        config = self._config
        return min(
            self.heard_at + config.dead_after,
            self._used_at + config.idle_close,
            last_sent + self._interval,
            self._last_call_at(last_sent),
            self._stall_at(patience),
        )
