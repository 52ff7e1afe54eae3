"""Token buckets for what strangers may cost (protocol 3 step 1, 18: 20 LONG a second, burst 40).

One bucket for each /24 (IPv4) or /56 (IPv6), in a table of bounded size: the longest unused goes
first, which at worst gives a prefix a full bucket again.
"""

from __future__ import annotations

import ipaddress
from collections import OrderedDict
from collections.abc import Callable

from m2chat.net.wire.addresses import Address

PREFIXES_LIMIT = 65_536
LONG_PER_SECOND, LONG_BURST = 20.0, 40
_V6_BYTES = 7


class PrefixBuckets:
    """``admit`` says whether a prefix may cost us something now."""

    def __init__(
        self,
        per_second: float = LONG_PER_SECOND,
        burst: int = LONG_BURST,
        *,
        of: Callable[[str], str | bytes] | None = None,
    ) -> None:
        """``of`` says what of a host shares a bucket; without it, its prefix."""
        self._of = of or prefix_of
        self._rate = per_second
        self._burst = float(burst)
        self._buckets: OrderedDict[str | bytes, tuple[float, float]] = OrderedDict()

    def admit(self, source: Address, now: float) -> bool:
        """Take one token of the prefix of ``source``; False when it has none."""
        prefix = self._of(source[0])
        tokens, since = self._buckets.pop(prefix, (self._burst, now))
        tokens = min(self._burst, tokens + (now - since) * self._rate)
        admitted = tokens >= 1
        self._buckets[prefix] = (tokens - 1 if admitted else tokens, now)
        if len(self._buckets) > PREFIXES_LIMIT:
            self._buckets.popitem(last=False)
        return admitted

    def __len__(self) -> int:
        """How many prefixes are remembered."""
        return len(self._buckets)


def prefix_of(host: str) -> str | bytes:
    """The /24 of an IPv4 address, the /56 of an IPv6 one."""
    if ":" not in host:
        return host.rpartition(".")[0]
    return ipaddress.IPv6Address(host).packed[:_V6_BYTES]
