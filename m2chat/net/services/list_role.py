"""What every service does besides its roles: shows the list, takes offers, admits (protocol 2).

LIST_GET is answered from the list and costs no state.  LIST_OFFER is looked at once in ten seconds
for an association, since a signature costs more than all else.  JOIN is answered by the holder of
the circle's key alone: to whoever has a good token, and, without a token, to a service that is
listed in just these roles and whose admission ends soon.  A refused JOIN ends the association.
"""

from __future__ import annotations

from collections.abc import Callable

from m2chat.errors import RemoteError
from m2chat.net.errors import CloseCode, ProtocolError
from m2chat.net.services.listener import ServedAssociation
from m2chat.net.services.service_list import ServiceList
from m2chat.net.wire.control import ControlMessage
from m2chat.net.wire.control_codec import encode_control
from m2chat.net.wire.list_messages import (
    INDEX,
    Admit,
    Join,
    ListGet,
    ListIndex,
    ListOffer,
    ListPart,
    ListSame,
)

OFFER_SECONDS = 10.0
OFFERS_PER_SECOND = 50  # of all clients together
Send = Callable[[ServedAssociation, bytes, int], None]
# (token, svc_pk, roles) -> the admission, or None to refuse
Admission = Callable[[bytes, bytes, int], bytes | None]


class ListRole:
    """Fills ``ServiceRole``."""

    def __init__(
        self, services: ServiceList, send: Send, wall: Callable[[], float], admission: Admission
    ) -> None:
        self.offers = 0  # taken, since the start
        self._services = services
        self._send = send
        self._wall = wall
        self._admission = admission
        self._offered_at: dict[ServedAssociation, float] = {}
        self._offers_left = OFFERS_PER_SECOND
        self._index: tuple[int, bytes] = (-1, b"")

    def receive(self, sender: ServedAssociation, message: ControlMessage, now: float) -> None:
        """One message; raises ``ProtocolError`` for a JOIN that is refused."""
        match message:
            case ListGet():
                self._send(sender, self._answer(message), 0)
            case ListOffer():
                self._on_offer(sender, message, now)
            case Join():
                admit = self._admission(message.token, message.service_key, message.roles)
                if admit is None:
                    raise ProtocolError("a JOIN that the circle does not grant", CloseCode.REFUSED)
                self._send(sender, encode_control(Admit(admit)), 0)
            case _:
                return

    def forget(self, association: ServedAssociation) -> None:
        """Nothing of a client is needed any more."""
        self._offered_at.pop(association, None)

    def expire(self, now: float) -> None:
        """Drop services that are past their time."""
        self._offers_left = OFFERS_PER_SECOND
        self._services.expire(self._wall())

    def _answer(self, message: ListGet) -> bytes:
        services = self._services
        if message.bucket != INDEX:
            pages, descriptors = services.page(message.bucket, message.page)
            pages = max(pages, message.page + 1)  # the bucket became smaller meanwhile
            part = ListPart(services.hash, message.bucket, message.page, pages, descriptors)
            return encode_control(part)
        if message.list_hash == services.hash:
            return encode_control(ListSame(services.hash))
        if self._index[0] != services.version:
            index = ListIndex(services.hash, len(services), services.digests)
            self._index = (services.version, encode_control(index))
        return self._index[1]

    def _on_offer(self, sender: ServedAssociation, message: ListOffer, now: float) -> None:
        if now - self._offered_at.get(sender, -OFFER_SECONDS) < OFFER_SECONDS:
            return
        if not self._offers_left:
            return
        self._offers_left -= 1
        self._offered_at[sender] = now
        try:
            self.offers += self._services.offer(message.descriptor, self._wall())
        except RemoteError:
            return
