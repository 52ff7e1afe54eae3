"""How much the other end may send: windows that follow the reader, bounded over all sessions.

A window begins at 1 MiB and doubles while half of it goes within four round trips or the sender
stands before its end, to 8 MiB, as long as all windows together stay below 256 MiB (protocol 16).
What the owner holds unread is taken off: credit follows the application, not the stack.  Bytes of
paced streams (files) that lie unread take at most three quarters of the room: whatever a disk
does, messages come through.
"""

from __future__ import annotations

POOL_BYTES = 256 << 20
GROWS_WITHIN = 4  # round trips


class CreditPool:
    """What the windows of all sessions may promise together."""

    __slots__ = ("left",)

    def __init__(self, total: int = POOL_BYTES) -> None:
        self.left = total

    def take(self, size: int) -> bool:
        """Promise so many bytes more, if there is room."""
        if size > self.left:
            return False
        self.left -= size
        return True

    def give_back(self, size: int) -> None:
        """Promised no more."""
        self.left += size


class ReceiveWindow:
    """The window of one session, for the whole of it and for each of its streams."""

    __slots__ = ("_grown_at", "_held", "_kept", "_limit", "_pool", "_taken", "given", "size")

    def __init__(self, initial: int, limit: int, pool: CreditPool | None) -> None:
        self._pool = pool
        self._limit = limit
        # The first window is promised by the protocol; what it takes beyond the pool is owed.
        self._taken = initial
        if pool is not None:
            pool.left -= initial
        self.size = initial
        self.given = initial  # how far the other end may go in all
        self._held = 0
        self._kept = 0  # of paced streams
        self._grown_at: float | None = None

    def hold(self, size: int) -> None:
        """The owner keeps so many bytes that it has not dealt with."""
        self._held += size

    def release(self, size: int) -> None:
        """It has."""
        self._held -= size

    def keep(self, size: int) -> None:
        """So many more bytes of paced streams lie unread; fewer when negative."""
        self._kept += size

    @property
    def room(self) -> int:
        """How far beyond what came the other end may go."""
        free = self.size - self._held
        return max(free - self._kept, free // 4, 0)

    def grow(self, now: float, rtt: float) -> None:
        """Half of the window went, or the sender stands before its end."""
        quick = self._grown_at is None or now - self._grown_at < GROWS_WITHIN * rtt
        self._grown_at = now
        if quick and self.size < self._limit and not self._held:
            more = min(self.size, self._limit - self.size)
            if self._pool is None or self._pool.take(more):
                self._taken += more
                self.size += more

    def extend(self, received: int, now: float, rtt: float) -> bool:
        """``received`` bytes came in all; whether there is more credit to tell of."""
        if self.given - received >= self.size // 2 or received + self.room <= self.given:
            return False
        self.grow(now, rtt)
        self.given = received + self.room
        return True

    def close(self) -> None:
        """The session is over: its promise is void."""
        if self._pool is not None:
            self._pool.give_back(self._taken)
            self._pool = None
