"""A relay in a peer, by consent (protocol 9): off unless the person donates, small caps, no list.

One in each circle, on the peer's own port, with a key that is new at each start and no admission.
It offers itself to the KAs that we talk to anyway; they choose it only after a REACH of a second KA
came to it, which counts here only from a host to which this port has sent nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.signing import SEED_SIZE, SigningKey
from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.relay_desk import RelayDesk, RelayIdentity
from m2chat.net.io.relay_port import EndpointRelayPort
from m2chat.net.services.address_rules import LegRules
from m2chat.net.services.host import ServiceHost
from m2chat.net.services.listener import Listener, ListenerLimits, ServedAssociation
from m2chat.net.services.relay import RelayRole
from m2chat.net.services.relay_caps import DONATED_CAPS, RelayCounters
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.descriptor import NO_ADMIT, Descriptor, Role
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType
from m2chat.net.wire.relay_messages import REACH_SIZE

TICK_SECONDS = 1.0
ASSOCIATIONS = ListenerLimits(associations=256, per_host=8)
_ZEROS = bytes(8)


class DonatedRelay:
    """The relay that we are in one circle."""

    def __init__(
        self, member: CircleMember, endpoint: Endpoint, places: Callable[[], Sequence[Address]],
        clock: Clock, random: RandomSource,
    ) -> None:  # fmt: skip
        """``places`` are the addresses under which we are seen and those of our interfaces."""
        self._member = member
        self._endpoint = endpoint
        self._places = places
        self._clock = clock
        self._key = SigningKey(random.bytes(SEED_SIZE))
        self._host = ServiceHost(random, self._send)
        self.role = RelayRole(
            random,
            self._host.send_message,
            EndpointRelayPort(member.circle),
            LegRules(places()),
            DONATED_CAPS,
            clock.monotonic(),
        )
        self._listener = Listener(
            self._key,
            self._describe,
            clock,
            random,
            ASSOCIATIONS,
            sink=self._host,
            take_cid=lambda one: endpoint.add_route(one.cid, one, member.circle),
            on_gone=self._gone,
        )
        self._host.attach(self._listener, self.role)
        identity = RelayIdentity(self._key, self._shown, donated=True)
        self.desk = RelayDesk(member.services, self.role, identity, dict)
        self.desk.follow(self._kas)

    def on_long(self, kind: LongType, body: bytes, source: Address) -> None:
        """HELLO or OPEN of a peer."""
        answer = self._host.on_long(kind, body, source, self._clock.monotonic(), self._endpoint)
        if answer is not None:
            self._endpoint.send_long(answer[0], answer[1], source, self._member.circle)

    def on_reach(self, nonce: bytes) -> None:
        """A second KA reached us."""
        self.desk.reach = nonce
        self.desk.offer_now()

    def tick(self) -> None:
        """Once a second."""
        self.role.readdress(LegRules(self._places()))
        self._host.expire(self._clock.monotonic())

    def close(self) -> None:
        """Goodbye to everybody."""
        self.desk.close()
        self._host.goodbye()

    def _kas(self) -> Mapping[bytes, Sequence[Address]]:
        """Those that we talk to: the others must be able to reach us unasked."""
        cloud = self._member.cloud
        return {
            one.service: (one.address,)
            for one in cloud.services()
            if one.connected and one.service in cloud.kas()
        }

    def _shown(self) -> bytes:
        return self._listener.descriptor.encode()

    def _describe(self, exchange: bytes, not_after: int) -> Descriptor:
        key = self._key.public
        return Descriptor(int(Role.RELAY), key, exchange, not_after, (), NO_ADMIT)

    def _send(self, _: ServedAssociation, datagram: bytes, to: Address) -> None:
        run = bytearray(datagram)
        self._endpoint.send_run(run, len(run), to, self._member.circle)

    def _gone(self, association: ServedAssociation) -> None:
        self._endpoint.remove_route(association.cid)
        self._host.gone(association)


class Donation:
    """All of one node; nothing while it is off."""

    def __init__(
        self, endpoint: Endpoint, members: Mapping[bytes, CircleMember],
        places: Callable[[], Sequence[Address]], clock: Clock, random: RandomSource,
    ) -> None:  # fmt: skip
        self._endpoint = endpoint
        self._members = members
        self._places = places
        self._clock = clock
        self._random = random
        self._relays: dict[bytes, DonatedRelay] = {}
        self._timer: asyncio.TimerHandle | None = None
        self.on = False

    def turn(self, on: bool) -> None:
        """Donate, or no more."""
        if on == self.on:
            return
        self.on = on
        kinds = (LongType.HELLO, LongType.OPEN)
        if on:
            for kind in kinds:
                self._endpoint.on_long(kind, partial(self._receive, kind))
            self._endpoint.on_long(LongType.REACH, self._on_reach)
            self._tick()
            return
        for kind in (*kinds, LongType.REACH):
            self._endpoint.off_long(kind)
        if self._timer is not None:
            self._timer.cancel()
        for relay in self._relays.values():
            relay.close()
        self._relays.clear()

    def counters(self) -> RelayCounters:
        """What was carried, in all circles."""
        sums = RelayCounters()
        for relay in self._relays.values():
            counted = relay.role.counters
            sums.datagrams += counted.datagrams
            sums.bytes += counted.bytes
            sums.bound += counted.bound
        return sums

    @property
    def bindings(self) -> int:
        """Pairs of people who are bound now, unfinished ones included."""
        return sum(relay.role.bindings for relay in self._relays.values())

    def _tick(self) -> None:
        for key, member in self._members.items():
            if key not in self._relays and member.link.services:
                self._relays[key] = DonatedRelay(
                    member, self._endpoint, self._places, self._clock, self._random
                )
        for key in [key for key in self._relays if key not in self._members]:
            self._relays.pop(key).close()
        for relay in self._relays.values():
            relay.tick()
        self._timer = asyncio.get_running_loop().call_later(TICK_SECONDS, self._tick)

    def _receive(self, kind: LongType, body: bytes, source: Address, circle: CircleKeys) -> None:
        relay = self._relays.get(circle.public_key)
        if relay is not None:
            relay.on_long(kind, body, source)

    def _on_reach(self, body: bytes, source: Address, circle: CircleKeys) -> None:
        relay, nonce = self._relays.get(circle.public_key), body[:REACH_SIZE]
        fresh = not self._endpoint.socket.sent_to(source.host)
        if relay is not None and fresh and body[REACH_SIZE:] == _ZEROS:
            relay.on_reach(nonce)
