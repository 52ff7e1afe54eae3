"""A relay's own associations (protocol 9): with KAs, to offer itself; with relays, for two hops.

The desk keeps one to at most eight KAs: KEEP with revision 0 and RELAY_OFFER every 8 s, an answer
to each RELAY_ASK.  For an ask with a next hop it binds at that relay like a peer, and the leg there
becomes the binding's second; only a relay that ``known`` names is ever gone to.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from m2chat.crypto.kdf import h, label
from m2chat.crypto.signing import SigningKey
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.service_link import (
    ServiceLink,
    ServiceLinks,
    ServicePlace,
    message_frame,
    ping_frame,
)
from m2chat.net.services.relay import Binding, RelayLeg, RelayRole
from m2chat.net.services.service_proof import prove
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import ControlMessage, Keep
from m2chat.net.wire.packet import CID_SIZE
from m2chat.net.wire.relay_messages import (
    DONATED,
    NO_REACH,
    Bind,
    Bound,
    NextHop,
    RelayAsk,
    RelayOffer,
    Unbind,
)

KAS_MAX = 8
_SPREAD = label("offers")
OFFER_SECONDS = 8.0
FOLLOW_SECONDS = 2.0  # how soon a new KA of the list is offered to
PING_SECONDS = 10.0
Known = Callable[[], Mapping[bytes, Sequence[Address]]]


@dataclass(frozen=True, slots=True)
class RelayIdentity:
    """Who offers."""

    key: SigningKey
    descriptor: Callable[[], bytes]  # of now, 240 bytes
    donated: bool = False


class RelayDesk:
    """Fills ``LinkOwner`` for the KAs; answers what they ask by ``role``."""

    def __init__(
        self, links: ServiceLinks, role: RelayRole, identity: RelayIdentity, known: Known
    ) -> None:
        """``known`` names the admitted relays of the circle, by svc_pk."""
        self.reach = NO_REACH  # n8 of the last REACH that came
        self._links = links
        self._role = role
        self._identity = identity
        self._known = known
        self._kas: dict[bytes, ServiceLink] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._proofs: dict[ServiceLink, bytes] = {}
        role.extend = self.extend

    @property
    def connected(self) -> int:
        """How many KAs hear us."""
        return sum(link.up for link in self._kas.values())

    def offer_to(self, kas: Mapping[bytes, Sequence[Address]]) -> None:
        """Offer ourselves to these KAs, at most eight, and to no others.

        Which eight is drawn by a hash, so that many relays spread over many KAs.
        """
        own = self._identity.key.public
        wanted = sorted(kas.keys() - {own}, key=lambda key: h(_SPREAD, own, key))[:KAS_MAX]
        for key in list(self._kas):
            if key not in wanted:
                self._kas.pop(key).close()
        for key in wanted:
            if key not in self._kas:
                place = ServicePlace(key, tuple(kas[key]))
                self._kas[key] = self._links.open(place, self, OFFER_SECONDS)

    def follow(self, kas: Known) -> None:
        """Offer ourselves to whom ``kas`` names, now and as that changes."""
        self.offer_to(kas())
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(FOLLOW_SECONDS, self.follow, kas)

    def offer_now(self) -> None:
        """Something changed that the KAs should know."""
        for link in self._kas.values():
            self._offer(link)

    def close(self) -> None:
        """Say nothing more."""
        if self._timer is not None:
            self._timer.cancel()
        for link in self._kas.values():
            link.close()
        self._kas.clear()

    # LinkOwner, towards KAs

    def on_up(self, link: ServiceLink) -> None:
        """Offer at once."""
        self._proofs[link] = prove(self._identity.key, link.place.key, link.exchange)
        link.send(Keep(0))
        self._offer(link)

    def on_message(self, link: ServiceLink, message: ControlMessage) -> None:
        """RELAY_ASK."""
        if isinstance(message, RelayAsk):
            link.send(self._role.ask(message, self._links.clock.monotonic()))

    def on_gone(self, link: ServiceLink) -> None:
        """It is greeted anew by itself."""
        self._proofs.pop(link, None)

    def beat(self, link: ServiceLink) -> bytes:
        """KEEP, which is answered by KEPT; the offer goes in a packet of its own."""
        self._offer(link)
        return message_frame(Keep(0))

    def _offer(self, link: ServiceLink) -> None:
        proof = self._proofs.get(link)
        if proof is None:
            return
        flags = DONATED if self._identity.donated else 0
        free = self._role.free_kib
        link.send(RelayOffer(flags, free, self.reach, self._identity.descriptor(), proof))

    # the second relay of a route

    def extend(self, binding: Binding, hop: NextHop) -> bool:
        """Begin to bind at the next relay; False when it is none that we may go to."""
        addresses = self._known().get(hop.service_key, ())
        if hop.address not in addresses or hop.service_key == self._identity.key.public:
            return False
        _Onward(self._links, self._role, binding, hop)
        return True


class _Onward:
    """Our leg at another relay, as the second leg of a binding of ours; fills ``LinkOwner``."""

    def __init__(
        self, links: ServiceLinks, role: RelayRole, binding: Binding, hop: NextHop
    ) -> None:
        self._links = links
        self._role = role
        self._hop = hop
        self._leg = RelayLeg(role, binding, hop.address, links.endpoint, b"", None)
        endpoint: Endpoint = links.endpoint
        while not self._leg.cid:
            cid = links.random.bytes(CID_SIZE)
            if endpoint.add_route(cid, self._leg, links.circle):
                self._leg.cid = cid
        binding.on_end = self._end
        place = ServicePlace(hop.service_key, (hop.address,))
        self._link = links.open(place, self, PING_SECONDS)

    def on_up(self, link: ServiceLink) -> None:
        """Take the leg."""
        if not self._leg.send_cid:
            link.send(Bind(self._hop.bind, self._hop.token, self._leg.cid))

    def on_message(self, link: ServiceLink, message: ControlMessage) -> None:
        """BOUND joins both; UNBIND ends both."""
        if isinstance(message, Bound) and message.bind == self._hop.bind:
            if not self._leg.send_cid:
                self._leg.send_cid = message.send_cid
                self._role.join(self._leg, 1, self._links.clock.monotonic())
        elif isinstance(message, Unbind) and message.bind == self._hop.bind:
            self._role.end(self._leg.binding)

    def on_gone(self, link: ServiceLink) -> None:
        """The other relay is no more."""
        self._role.end(self._leg.binding)

    def beat(self, link: ServiceLink) -> bytes:
        """Ask again until bound, then only be there."""
        if not self._leg.send_cid:
            return message_frame(Bind(self._hop.bind, self._hop.token, self._leg.cid))
        return ping_frame()

    def _end(self) -> None:
        self._links.endpoint.remove_route(self._leg.cid)
        self._link.close(Unbind(self._hop.bind))
