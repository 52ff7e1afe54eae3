"""What one session sent and received, and how much of it under the keys in use.

Counted by run, not by packet: two additions for up to sixteen packets.
"""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.net.inspection import KeyPicture


@dataclass(slots=True)
class KeyUse:
    """Since when a key is in use, and how much had gone the same way before."""

    since: float
    before: int = 0
    turns: int = 0

    def picture(self, total: int, now: float) -> KeyPicture:
        """``total`` bytes went this way by now."""
        return KeyPicture(max(now - self.since, 0.0), total - self.before, self.turns)


class Traffic:
    """Counters of one session, in bytes and datagrams."""

    __slots__ = ("bytes_in", "bytes_out", "packets_in", "packets_out", "receiving", "sending")

    def __init__(self, now: float) -> None:
        self.bytes_out = self.bytes_in = self.packets_out = self.packets_in = 0
        self.sending, self.receiving = KeyUse(now), KeyUse(now)

    def sent(self, size: int, segment: int) -> None:
        """A run of datagrams of ``segment`` bytes left; 0 for a single datagram."""
        self.bytes_out += size
        self.packets_out += -(-size // segment) if segment else 1

    def came(self, size: int, segment: int) -> None:
        """A run came to one of our connection ids."""
        self.bytes_in += size
        self.packets_in += -(-size // segment) if segment else 1

    def turned(self, sending: bool, now: float) -> None:
        """One direction took its next key."""
        if sending:
            self.sending = KeyUse(now, self.bytes_out, self.sending.turns + 1)
        else:
            self.receiving = KeyUse(now, self.bytes_in, self.receiving.turns + 1)
