"""What one client, one network and all together may cost a store (protocol 16); configuration."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1 << 20
DAY_SECONDS = 86_400
MAILBOX_DAYS = 45  # a mailbox is there so long after its last CREATE
EARLY_SIZE = 4_096  # bytes of a stream that come before its token was looked at
FETCH_LIMIT = MIB  # of a fetched stream, before the first GOT
READ_AHEAD = 256 << 10  # a fetched stream is read on below this
READ_ROOM = 512 << 10
UNFINISHED_SECONDS = 30.0  # a deposit of which nothing comes is dropped
SLOWEST = 4_096  # bytes a second, over the whole of a deposit, and ``UNFINISHED_SECONDS``
EXPIRE_SECONDS = 60.0
REQUESTS_MAX = 64  # of one client at once
FETCHES_MAX = 4
WATCHES_MAX = 64  # mailboxes of one client
WATCHERS_MAX = 4  # clients of one mailbox
MAIL_SECONDS = (1.0, 2.0, 4.0, 8.0, 15.0)  # repeats of MAIL
BACKLOG_MAX = 20_000  # pieces of work
PREFIXES_MAX = 65_536


@dataclass(frozen=True, slots=True)
class StoreLimits:
    """Caps of one store."""

    items: int = 500  # of a mailbox
    mailbox_bytes: int = 64 * MIB
    mailboxes_per_prefix: int = 16  # new ones a day
    disk_bytes: int = 10 << 30
    memory_bytes: int = 64 * MIB  # of streams under way
    client_bytes: int = 4 * MIB  # of those, of one client
    signed_per_second: float = 200.0  # signed requests of one client
    signed_burst: int = 2_000
    misses_per_second: float = 1.0  # deposits without a good token
    misses_burst: int = 64


class Allowance:
    """A token bucket."""

    __slots__ = ("_at", "_burst", "_left", "_rate")

    def __init__(self, rate: float, burst: int, now: float) -> None:
        self._rate, self._burst = rate, float(burst)
        self._left, self._at = float(burst), now

    def take(self, now: float) -> bool:
        """One, if there is one."""
        self._left = min(self._burst, self._left + (now - self._at) * self._rate)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True
