"""Round-trip time as acknowledgements show it (RFC 9002 section 5), in seconds."""

from __future__ import annotations

GRANULARITY = 0.001
INITIAL_RTT = 0.333
MIN_RTT_WINDOW = 10.0


class RttEstimator:
    """Smoothed, variance, latest and the minimum of the last ten seconds."""

    __slots__ = ("_minimum_at", "latest", "minimum", "samples", "smoothed", "variance")

    def __init__(self) -> None:
        self.samples = 0
        self.latest = INITIAL_RTT
        self.smoothed = INITIAL_RTT
        self.variance = INITIAL_RTT / 2
        self.minimum = INITIAL_RTT
        self._minimum_at = 0.0

    def update(self, sample: float, delay: float, now: float) -> None:
        """Take a sample; ``delay`` is how long the other end says it held its answer."""
        self.latest = sample
        if not self.samples:
            self.samples = 1
            self.smoothed, self.variance, self.minimum = sample, sample / 2, sample
            self._minimum_at = now
            return
        self.samples += 1
        if sample <= self.minimum or now - self._minimum_at > MIN_RTT_WINDOW:
            self.minimum, self._minimum_at = sample, now
        adjusted = sample - delay if sample - delay >= self.minimum else sample
        self.variance += (abs(self.smoothed - adjusted) - self.variance) / 4
        self.smoothed += (adjusted - self.smoothed) / 8

    def probe_timeout(self, max_ack_delay: float) -> float:
        """How long to wait for an acknowledgement before a probe goes out."""
        return self.smoothed + max(4 * self.variance, GRANULARITY) + max_ack_delay
