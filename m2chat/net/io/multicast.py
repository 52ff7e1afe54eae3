"""Finding people on one's own network without any server (protocol 10).

One ``Room`` for each circle: it listens to our own groups on every network of this computer, and
asks in the groups of others.  Questions and answers leave from the one main port.  A question is
answered only if all of this holds; else there is silence:

* it comes from inside a subnet of ours (or this computer), and its sender's prefix has a token
* it opens under our key of the day, is at most 90 s old, and its number is new
* its rid is one that we would register for somebody who may see our address
* the look-up blob passes every rule of a look-up by a KA (``CircleMember.consider``)

A node that is bound to one address uses that address's network only; on loopback it asks by
multicast only in circles without a server, where there is nobody else to ask.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
from collections.abc import Callable, Iterator
from functools import partial

from m2chat.clock import Clock
from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import RemoteError
from m2chat.links import CircleLink
from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.circle_people import Entry
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.interfaces import interfaces, loopback
from m2chat.net.io.limits import PrefixBuckets
from m2chat.net.io.meeting import Meeting
from m2chat.net.io.multicast_search import MulticastSearch
from m2chat.net.io.multicast_socket import GroupSocket, Joined
from m2chat.net.io.nearby import Nearby
from m2chat.net.nearby import NearbyListener
from m2chat.net.peers import PeerRelation, Relations, RelationState, RouteRule
from m2chat.net.services.multicast import (
    FRESH_S,
    MulticastFound,
    MulticastGroup,
    MulticastLookup,
    SeenNumbers,
    group_of,
    port_of,
)
from m2chat.net.services.rids import MULTICAST_SERVICE, card_rid, days_of, pair_rid
from m2chat.net.traversal.candidates import PORT_MIN, Interface, is_near
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import DIRECT, Notify
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import (
    CID_SIZE,
    LONG_BODY_SIZE,
    LONG_FLAG,
    LONG_OVERHEAD,
    ZERO_CID,
    LongType,
)

REFRESH_S = 60.0  # the day turns, a network appears: looked at so often, whatever is told meanwhile
NETWORKS_MAX = 16  # a question goes out on so many, in each family
MLOOK_SIZE = LONG_BODY_SIZE[LongType.MLOOK] + LONG_OVERHEAD
EVERYWHERE = ("::", "0.0.0.0")  # noqa: S104 - compared, not bound

Meet = Callable[[CircleMember, Meeting], None]


def shows_address(relation: PeerRelation, link: CircleLink) -> bool:
    """Whether this person may see our address on the network, before any session.

    While it is not agreed that they may (``CAUTIOUS``), only in a circle that has no server, since
    there nothing could stand between the two.
    """
    if relation.rule is RouteRule.CAUTIOUS or relation.state is RelationState.ASKING:
        return not link.services and not relation.relay_only
    return not relation.relay_only


class Multicast:
    """All rooms of one node."""

    def __init__(
        self, endpoint: Endpoint, clock: Clock, random: RandomSource, host: str, meet: Meet
    ) -> None:
        """``host`` is where the node is bound; ``meet`` is told of everybody whom we let in."""
        self._meet = meet
        self._endpoint = endpoint
        self._clock = clock
        self._random = random
        self._host = host
        self._rooms: dict[CircleKeys, Room] = {}
        self._timer: asyncio.TimerHandle | None = None
        endpoint.on_long(LongType.MFOUND, self._on_found)

    def add(self, member: CircleMember, discovery: bytes) -> None:
        """Listen in this circle; ``discovery`` is our own D."""
        room = Room(member, discovery, self._meet, self._endpoint, self._clock, self._random)
        self._rooms[member.circle] = room
        room.refresh(self._networks(member.link))
        if self._timer is None:
            self._arm()

    def remove(self, member: CircleMember) -> None:
        """Listen in it no more; searches under way end."""
        room = self._rooms.pop(member.circle, None)
        if room is not None:
            room.close()

    def refresh(self) -> None:
        """The networks of this computer may have changed, or the day."""
        for room in self._rooms.values():
            room.refresh(self._networks(room.member.link))

    def close(self) -> None:
        """Stop everything."""
        if self._timer is not None:
            self._timer.cancel()
        for room in self._rooms.values():
            room.close()
        self._rooms.clear()

    def listens(self, member: CircleMember) -> bool:
        """Whether somebody could find us here."""
        room = self._rooms.get(member.circle)
        return room is not None and room.listens

    def look_around(self, listener: NearbyListener, fingerprint: bytes) -> Nearby | None:
        """Who else lets people in this room see them; None outside of the local circle."""
        for room in self._rooms.values():
            link = room.member.link
            if link.local:
                networks = partial(self._networks, link)
                circle = room.member.circle
                return Nearby(self._endpoint, circle, fingerprint, networks, self._clock, listener)
        return None

    def search(self, member: CircleMember, relation: PeerRelation) -> MulticastSearch | None:
        """Ask for this person; None where we may not or cannot."""
        room = self._rooms.get(member.circle)
        if room is None or not member.signed or not shows_address(relation, member.link):
            return None
        return room.search(relation)

    def _networks(self, link: CircleLink) -> list[Interface]:
        """Where this circle asks and listens."""
        found = interfaces() + loopback()
        if self._host in EVERYWHERE:
            return found
        if ipaddress.ip_address(self._host.partition("%")[0]).is_loopback and link.services:
            return []
        return [one for one in found if one.host == self._host.partition("%")[0]]

    def _arm(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(REFRESH_S, self._tick)

    def _tick(self) -> None:
        self.refresh()
        self._arm()

    def _on_found(self, body: bytes, source: Address, circle: CircleKeys) -> None:
        room = self._rooms.get(circle)
        if room is not None:
            with contextlib.suppress(RemoteError):
                room.found(MulticastFound.decode(body), source)


class Room:
    """One circle on the networks of this computer."""

    def __init__(
        self,
        member: CircleMember,
        discovery: bytes,
        meet: Meet,
        endpoint: Endpoint,
        clock: Clock,
        random: RandomSource,
    ) -> None:
        self.member = member
        self._discovery = discovery
        self._meet = meet
        self._endpoint = endpoint
        self._clock = clock
        self._random = random
        self._port = port_of(member.link.public_key)
        self._networks: list[Interface] = []
        self._sockets: dict[bool, GroupSocket] = {}  # by whether it is IPv6
        self._groups: dict[int, MulticastGroup] = {}  # our own, by day
        self._buckets = PrefixBuckets()
        self._seen = SeenNumbers()
        self._searches: set[MulticastSearch] = set()
        self._expected: dict[bytes, Entry] = {}
        self._expected_of: tuple[Relations, tuple[int, ...]] | None = None

    @property
    def listens(self) -> bool:
        """Whether any group is joined."""
        return any(one.joined for one in self._sockets.values())

    def refresh(self, networks: list[Interface]) -> None:
        """Listen to the groups of today on these networks."""
        self._networks = networks
        days = days_of(self.member.cloud.net_time())
        self._groups = {day: group_of(self._discovery, day) for day in days}
        for ipv6 in (False, True):
            wanted = set(self._wanted(ipv6))
            listening = self._sockets.get(ipv6)
            if wanted and listening is None:
                listening = self._open(ipv6)
            if listening is not None:
                listening.listen(wanted)

    def _wanted(self, ipv6: bool) -> Iterator[Joined]:
        """IPv4 joins by address, IPv6 once for each interface."""
        for group in self._groups.values():
            seen: set[int] = set()
            for one in self._networks:
                if (":" in one.host) is not ipv6 or (ipv6 and one.index in seen):
                    continue
                seen.add(one.index)
                yield (group.ipv6 if ipv6 else group.ipv4), one

    def _open(self, ipv6: bool) -> GroupSocket | None:
        """None while another program keeps the port to itself, or there is no such family."""
        try:
            listening = GroupSocket(self._port, ipv6=ipv6)
        except OSError:
            return None
        listening.attach(asyncio.get_running_loop(), self._heard)
        self._sockets[ipv6] = listening
        return listening

    def close(self) -> None:
        """Leave the groups."""
        for search in list(self._searches):
            search.stop()
        for listening in self._sockets.values():
            listening.close()
        self._sockets.clear()

    # -- asked ----------------------------------------------------------------------------------

    def _heard(self, datagram: bytes, source: Address) -> None:
        """Whatever arrives at the listening sockets."""
        if len(datagram) != MLOOK_SIZE or source.port < PORT_MIN or not self._is_near(source):
            return
        if not self._buckets.admit(source, self._clock.monotonic()):
            return
        lookup = self._opened(bytearray(datagram))
        if lookup is None or lookup.number in self._seen:
            return
        if abs(lookup.time_ms / 1000 - self.member.cloud.net_time()) > FRESH_S:
            return
        self._seen.add(lookup.number)
        entry = self._entries().get(lookup.rid)
        if entry is not None and self.member.signed:
            self._answer(entry, lookup, source)

    def _is_near(self, source: Address) -> bool:
        return is_near(source.host, self._networks)

    def _opened(self, run: bytearray) -> MulticastLookup | None:
        circle = self.member.circle
        circle.mask.apply(run, len(run), 0, len(run))
        if run[:CID_SIZE] != ZERO_CID or run[CID_SIZE] != LONG_FLAG | LongType.MLOOK:
            return None
        try:
            body = circle.open_long(run)
        except DecryptionFailed:
            return None
        for group in self._groups.values():
            with contextlib.suppress(RemoteError):
                return MulticastLookup.open(body, group.key)
        return None

    def _entries(self) -> dict[bytes, Entry]:
        """The rids that are answered today, and for whom they stand."""
        relations, days = self.member.people.relations, tuple(self._groups)
        if self._expected_of is None or self._expected_of != (relations, days):
            self._expected_of = (relations, days)
            self._expected = {rid: entry for day in days for rid, entry in self._rids(day)}
        return self._expected

    def _rids(self, day: int) -> Iterator[tuple[bytes, Entry]]:
        link, own = self.member.link, self.member.fingerprint
        for one in self.member.people.relations.peers:
            here = one.circle == link.public_key and shows_address(one, link)
            if here and one.pair_root is not None:
                rid = pair_rid(one.pair_root, one.peer.raw, own, day, MULTICAST_SERVICE)
                yield rid, Entry(one.peer)
        for card in self.member.people.relations.cards:
            if card.circle == link.public_key and card.multicast:
                rid = card_rid(card.invite, own, day, MULTICAST_SERVICE)
                yield rid, Entry(None, card.card_id)

    def _answer(self, entry: Entry, lookup: MulticastLookup, source: Address) -> None:
        """Say where we are, to this source only, and begin to punch."""
        intro, blob = self._random.bytes(8), self.member.blob(MULTICAST_SERVICE)
        notify = Notify(
            lookup.number, intro, lookup.rid, DIRECT, source, bytes(32), bytes(16), bytes(16),
            lookup.blob,
        )  # fmt: skip
        meeting = self.member.consider(entry, notify, MULTICAST_SERVICE)
        if meeting is None:
            return
        found = MulticastFound(lookup.number, intro, blob).encode()
        self._endpoint.send_long(LongType.MFOUND, found, source, self.member.circle)
        self._meet(self.member, meeting)

    # -- asking ---------------------------------------------------------------------------------

    def search(self, relation: PeerRelation) -> MulticastSearch:
        """Ask in the groups of this person."""
        days = days_of(self.member.cloud.net_time())
        search = MulticastSearch(lambda: self._ask(relation, days), self._searches.discard)
        self._searches.add(search)
        search.start()
        return search

    def _ask(self, relation: PeerRelation, days: tuple[int, ...]) -> dict[bytes, bytes]:
        """One round on every network; number -> look-up blob of what was sent."""
        asked: dict[bytes, bytes] = {}
        member, circle = self.member, self.member.circle
        time_ms = int(member.cloud.net_time() * 1000)
        for day in days:
            number = self._random.bytes(8)
            blob = member.lookup_blob(relation, number, time_ms, near=True)
            if blob is None:
                continue
            group = group_of(relation.discovery, day)
            rid = member.target(relation).rid(MULTICAST_SERVICE, day)
            body = MulticastLookup(time_ms, number, rid, blob).seal(group.key, self._random)
            datagram = circle.seal_long(LongType.MLOOK, body, self._random)
            circle.mask.apply(datagram, len(datagram), 0, len(datagram))
            if self._send(datagram, group):
                asked[number] = blob
        return asked

    def _send(self, datagram: bytearray, group: MulticastGroup) -> bool:
        """The same datagram in both groups on every network."""
        sent, indexes, left = False, set[int](), 2 * NETWORKS_MAX
        for one in self._networks:
            ipv6 = ":" in one.host
            if left <= 0 or (ipv6 and one.index in indexes):
                continue
            left -= 1
            if ipv6:
                indexes.add(one.index)
            to = Address(group.ipv6 if ipv6 else group.ipv4, self._port)
            sent |= self._endpoint.socket.send_group(datagram, to, one)
        return sent

    def found(self, found: MulticastFound, source: Address) -> None:
        """Somebody says that they are the one; the bundle is checked by whoever reads it."""
        if not self._is_near(source) or source.port < PORT_MIN:
            return
        for search in self._searches:
            if search.take(found, source):
                return
