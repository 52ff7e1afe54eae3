"""A relay's legs on real sockets: fills ``RelayPort`` for endpoints of one circle.

A run goes on in the buffer that it came in.  Single datagrams for one leg that come in one turn of
the loop leave it together, as a run: a call of the system for each would cost most of all.
"""

from __future__ import annotations

import asyncio

from m2chat.net.io.endpoint import Endpoint
from m2chat.net.services.relay import RelayLeg
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys

FEW = 4  # fewer datagrams than these wait for others of the same turn
WAITING_BYTES = 48_000  # of one leg; they leave at once then


class _Row:
    """What waits for one leg until the end of this turn."""

    __slots__ = ("data", "segment")

    def __init__(self, segment: int) -> None:
        self.segment = segment
        self.data = bytearray()


class EndpointRelayPort:
    """An association's ``port`` is its endpoint; a leg answers by the same."""

    def __init__(self, circle: CircleKeys) -> None:
        self._circle = circle
        self._rows: dict[tuple[Endpoint, Address], _Row] = {}
        self._woken = False

    def take_cid(self, port: object, cid: bytes, leg: RelayLeg) -> bool:
        """Route a cid to a leg; False when it is taken."""
        assert isinstance(port, Endpoint)
        return port.add_route(cid, leg, self._circle)

    def drop_cid(self, port: object, cid: bytes) -> None:
        """Route it no more."""
        assert isinstance(port, Endpoint)
        port.remove_route(cid)

    def forward(
        self, port: object, run: bytearray, start: int, end: int, segment: int, to: Address
    ) -> None:
        """Send, in order for each leg: a long run now, a short one with this turn of the loop."""
        assert isinstance(port, Endpoint)
        key, size = (port, to), end - start
        row = self._rows.get(key)
        if row is not None and (segment != row.segment or len(row.data) > WAITING_BYTES):
            self._send(key, self._rows.pop(key))
            row = None
        if row is None:
            if size >= FEW * segment:
                port.send_part(run, start, end, segment, to, self._circle)
                return
            row = self._rows[key] = _Row(segment)
            self._wake()
        row.data += memoryview(run)[start:end]
        if size % segment:  # a shorter one can only be the last of a run
            self._send(key, self._rows.pop(key))

    def _wake(self) -> None:
        if not self._woken:
            self._woken = True
            asyncio.get_running_loop().call_soon(self._flush)

    def _flush(self) -> None:
        self._woken = False
        rows, self._rows = self._rows, {}
        for key, row in rows.items():
            self._send(key, row)

    def _send(self, key: tuple[Endpoint, Address], row: _Row) -> None:
        endpoint, to = key
        endpoint.send_part(row.data, 0, len(row.data), row.segment, to, self._circle)
