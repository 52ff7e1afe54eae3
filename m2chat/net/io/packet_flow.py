"""Unreliable packets of one flow on a live session, for calls later (protocol 4, DATAGRAM).

A packet arrives once or never, in any order, whole.  What is not sent in time gives way to what is
newer: at most 64 KiB wait at the sender, and as much at the receiver, the oldest dropped first.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable

from m2chat.net.errors import NotConnected
from m2chat.net.session.outbound import DATAGRAM_PAYLOAD_MAX, DATAGRAM_QUEUE_BYTES


class LivePacketFlow:
    """Fills ``net.peers.PacketFlow``."""

    payload_max = DATAGRAM_PAYLOAD_MAX

    def __init__(self, flow: int, send: Callable[[int, bytes], None]) -> None:
        self.flow = flow
        self.dropped = 0  # that arrived and were not taken in time
        self._send = send
        self._waiting: deque[bytes] = deque()
        self._bytes = 0
        self._ready = asyncio.Event()
        self._closed = False

    def send(self, payload: bytes) -> None:
        """One packet, at most ``payload_max`` bytes; raises ``NotConnected`` after the session."""
        if self._closed:
            raise NotConnected("the session ended")
        self._send(self.flow, payload)

    def received(self, payload: bytes) -> None:
        """The session hands a packet over."""
        self._waiting.append(payload)
        self._bytes += len(payload)
        while self._bytes > DATAGRAM_QUEUE_BYTES:
            self._bytes -= len(self._waiting.popleft())
            self.dropped += 1
        self._ready.set()

    def close(self) -> None:
        """Nothing more comes; what waits can still be read."""
        self._closed = True
        self._ready.set()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            while self._waiting:
                payload = self._waiting.popleft()
                self._bytes -= len(payload)
                yield payload
            if self._closed:
                return
            self._ready.clear()
            await self._ready.wait()
