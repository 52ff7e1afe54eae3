"""The way to one service on an endpoint: its addresses, and the connection ids of our association.

Each HELLO goes to the service's next address; whoever takes an answer keeps the one it came from.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from m2chat.crypto.randomness import RandomSource
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.service_accounts import Account
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import CID_SIZE, LONG_BODY_SIZE, LONG_OVERHEAD, LongType


class ServicePort(ABC):
    """Fills ``ClientPort``; whoever inherits takes the packets of its association."""

    def __init__(
        self, endpoint: Endpoint, circle: CircleKeys, addresses: Sequence[Address],
        random: RandomSource, service: bytes,
    ) -> None:  # fmt: skip
        """At least one address; the first is tried first.  ``service`` is svc_pk."""
        self.address = addresses[0]
        self.addresses = tuple(addresses)
        self._hellos = 0
        self._endpoint = endpoint
        self._circle = circle
        self._random = random
        self._service = service

    @property
    def account(self) -> Account | None:
        """Where what this service sees of us is noted, if it is."""
        return self._endpoint.accounts.of(self._circle, self._service)

    def came_long(self, kind: LongType) -> None:
        """A LONG datagram of the service was taken."""
        if (account := self.account) is not None:
            account.came(LONG_BODY_SIZE[kind] + LONG_OVERHEAD, 1)

    def came_run(self, size: int, segment: int) -> None:
        """SHORT datagrams came to our connection id."""
        if (account := self.account) is not None:
            account.came(size, -(-size // max(segment, 1)))

    def send_long(self, kind: LongType, body: bytes) -> None:
        """To the service."""
        if kind is LongType.HELLO:
            self.address = self.addresses[self._hellos % len(self.addresses)]
            self._hellos += 1
        if (account := self.account) is not None:
            account.sent(LONG_BODY_SIZE[kind] + LONG_OVERHEAD, self.address)
        self._endpoint.send_long(kind, body, self.address, self._circle)

    def send_short(self, datagram: bytes) -> None:
        """To the service."""
        if (account := self.account) is not None:
            account.sent(len(datagram), self.address)
        self._endpoint.send_run(bytearray(datagram), len(datagram), self.address, self._circle)

    def open_route(self) -> bytes:
        """A cid that nobody has on this endpoint."""
        while True:
            cid = self._random.bytes(CID_SIZE)
            if self._endpoint.add_route(cid, self, self._circle):
                return cid

    def close_route(self, cid: bytes) -> None:
        """Free it."""
        self._endpoint.remove_route(cid)

    @abstractmethod
    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Address, now: float
    ) -> None:
        """Packets of our cid; as ``RunReceiver``."""
