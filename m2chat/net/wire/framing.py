"""A row of typed messages on a stream of bytes: ``t1 || len u24 || body`` (protocol 4)."""

from __future__ import annotations

from m2chat.errors import WireError

HEADER_SIZE = 4
CONTROL_LIMIT = 4_096  # a control message of a peer (protocol 16)


def frame_message(kind: int, body: bytes) -> bytes:
    """One message with its header."""
    return bytes([kind]) + len(body).to_bytes(3, "big") + body


class MessageFramer:
    """Cuts a stream into messages; refuses one above ``limit`` before keeping its bytes."""

    __slots__ = ("_limit", "_waiting")

    def __init__(self, limit: int = CONTROL_LIMIT) -> None:
        self._limit = limit
        self._waiting = bytearray()

    def feed(self, data: bytes) -> list[tuple[int, bytes]]:
        """The (kind, body) pairs that are now whole; raises ``WireError``."""
        waiting = self._waiting
        waiting += data
        out: list[tuple[int, bytes]] = []
        at = 0
        while len(waiting) - at >= HEADER_SIZE:
            size = int.from_bytes(waiting[at + 1 : at + HEADER_SIZE], "big")
            if size > self._limit:
                raise WireError("a control message is longer than allowed")
            end = at + HEADER_SIZE + size
            if len(waiting) < end:
                break
            out.append((waiting[at], bytes(waiting[at + HEADER_SIZE : end])))
            at = end
        del waiting[:at]
        return out
