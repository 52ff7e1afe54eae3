"""A relay's legs on real sockets: fills ``RelayPort`` for endpoints of one circle."""

from __future__ import annotations

from m2chat.net.io.endpoint import Endpoint
from m2chat.net.services.relay import RelayLeg
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys


class EndpointRelayPort:
    """An association's ``port`` is its endpoint; a leg answers by the same."""

    def __init__(self, circle: CircleKeys) -> None:
        self._circle = circle

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
        """Mask in place and send."""
        assert isinstance(port, Endpoint)
        port.send_part(run, start, end, segment, to, self._circle)
