"""One circle as this peer lives in it: what we register, whom we let in, whom we look up.

Registers at its KAs (protocol 6) a rid for each person who may find us; answers a NOTIFY only when
the rid is one of ours, the look-up blob opens, is fresh and new, and its bundle is good; looks up
others and checks what is found *before* the first packet goes to them (T1).
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Sequence

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import RemoteError
from m2chat.ids import UserId
from m2chat.links import CircleLink
from m2chat.net.errors import ProtocolError
from m2chat.net.io.attempt_limit import AttemptLimit
from m2chat.net.io.circle_people import CirclePeople, Entry
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.epochs import EpochTable
from m2chat.net.io.interfaces import interfaces
from m2chat.net.io.ka_search import Answer, KaSearch
from m2chat.net.io.legs import RelayPlace, place_of
from m2chat.net.io.link_refresh import LinkRefresh
from m2chat.net.io.lookup_target import RelationTarget
from m2chat.net.io.meeting import (
    Meeting,
    OwnSecrets,
    fresh,
    hides,
    hops_of,
    may_relay,
    near_only,
    remote_end,
    rid_flags,
)
from m2chat.net.io.own_addresses import OwnAddresses
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.service_driver import KaCloud
from m2chat.net.io.service_link import ServiceLinks
from m2chat.net.io.temporary_keys import TemporaryKeys
from m2chat.net.peers import CardUse, PeerRelation, Relations, RelationState
from m2chat.net.services.rids import (
    MULTICAST_SERVICE,
    card_rid,
    location,
    pair_rid,
    self_rid,
)
from m2chat.net.traversal.candidates import usable
from m2chat.net.traversal.punch import punch_key
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import (
    Bundle,
    Candidates,
    LookupBlob,
    blob_key,
    card_key,
    lookup_key,
    open_blob,
    seal_blob,
)
from m2chat.net.wire.control import RELAYED, Found, Notify, RidFlag
from m2chat.net.wire.obfuscation import CircleKeys

NUMBERS_KEPT = 4_096
BLOBS_KEPT = 2
RIDS_KEPT = 20_000


class CircleMember:
    """Fills ``RegistrationSource`` and ``CloudListener`` for one circle."""

    def __init__(
        self,
        link: CircleLink,
        *,
        own: OwnSecrets,
        endpoint: Endpoint,
        answers: ServiceAnswers,
        keys: TemporaryKeys,
        clock: Clock,
        random: RandomSource,
        meet: Callable[[CircleMember, Meeting], None],
        online_changed: Callable[[CircleMember], None],
        link_changed: Callable[[CircleLink], None] = lambda _: None,
        addresses: OwnAddresses | None = None,
        relayed: Callable[[bytes, RelayPlace | None], bool] = lambda *_: False,
    ) -> None:
        """``meet`` is told of everybody whom we let in; ``relayed(iid or ln, relay or None)`` of
        what a KA answers to RELAY_REQ, and says whether it was waited for."""
        self.link = link
        self.circle = CircleKeys(link.network_key, link.public_key, link.name)
        self._own = own
        self._endpoint = endpoint
        self._keys = keys
        self._clock = clock
        self._random = random
        self._meet = meet
        self._online_changed = online_changed
        self._entries: dict[bytes, Entry] = {}
        self._blobs: dict[bytes, deque[bytes]] = {}
        self._numbers: OrderedDict[bytes, None] = OrderedDict()
        self._attempts = AttemptLimit()
        self._epochs = EpochTable()
        self._addresses = addresses or OwnAddresses(endpoint.address)
        self._relayed = relayed
        self._registered_with: bool | None = None  # has_relay, when last registered
        self.moved: Callable[[], None] = lambda: None
        endpoint.add_circle(self.circle)
        self.cloud = KaCloud(endpoint, answers, self.circle, link.services, self, clock, random)
        self.people = CirclePeople(link.public_key, self.cloud.net_time)
        self._refresh = LinkRefresh(link, self.cloud, link_changed)
        self.cloud.list_changed = self._list_changed
        self.services = ServiceLinks(endpoint, self.circle, clock, random)
        answers.share(self.services)

    async def start(self) -> None:
        """Greet the services, sign our bundle, register."""
        self.cloud.start()
        await self.renew_bundle()

    async def heal_clock(self) -> None:
        """A KA told the time: if our bundle says another, sign it anew (protocol 0, clock)."""
        if self._keys.drop_stale(self.circle.public_key, self.cloud.net_time()):
            await self.renew_bundle()

    async def renew_bundle(self) -> None:
        """Sign the temporary key for this circle and register."""
        await self._keys.end_for(self.circle.public_key, self.cloud.net_time())
        self.cloud.set_registration(self)
        await self.heal_clock()  # the time may have come while we signed

    def set_relations(self, relations: Relations) -> None:
        """Who may find us changed."""
        self.people.relations = relations
        self.register_anew()

    def register_anew(self) -> None:
        """What we register changed: people, or where we are."""
        if self._keys.current(self.circle.public_key) is not None:
            self.cloud.refresh()

    @property
    def has_relay(self) -> bool:
        """Whether the circle has a relay; until a service told, we go by the safe side."""
        unknown = bool(self.link.services) and not self.cloud.described
        return self.cloud.has_relay or (self.cloud.assume_relay and unknown)

    def may_stand(self, relay: Address, service: bytes) -> bool:
        """Whether a relay can be where this KA says, so that we greet nobody else (ADR-0061)."""
        return bool(self._usable(Candidates(), relay, service))

    def is_of(self, link: CircleLink | None) -> bool:
        """Whether this is the link that we live by, or one that it was before."""
        return link in self._refresh.links

    def close(self) -> None:
        """BYE at every service."""
        self._refresh.close()
        self.services.close()
        self.cloud.close()
        self._addresses.forget(self.circle.public_key)
        self._endpoint.remove_circle(self.circle)

    # -- RegistrationSource ---------------------------------------------------------------------

    def location(self, day: int) -> bytes:
        """Where we register."""
        return location(self._own.discovery, self._own.fingerprint, day)

    def rids(self, service: bytes, day: int) -> Sequence[tuple[bytes, int]]:
        """A rid for each person and card, and one for ourselves."""
        own, has_relay = self._own.fingerprint, self.has_relay
        self._registered_with = has_relay
        out = [(self_rid(self._own.profile_seed, day, service), int(RidFlag.SELF))]
        if len(self._entries) > RIDS_KEPT:
            self._entries.clear()
        for relation in self.people.mine():
            if relation.pair_root is None or near_only(relation):
                continue
            rid = pair_rid(relation.pair_root, relation.peer.raw, own, day, service)
            self._entries[rid] = Entry(relation.peer)
            out.append((rid, rid_flags(relation, has_relay)))
        for card in self.people.cards():
            rid = card_rid(card.invite, own, day, service)
            self._entries[rid] = Entry(None, card.card_id)
            out.append((rid, int(RidFlag.CARD) | (int(RidFlag.RELAY_ONLY) if has_relay else 0)))
        return out

    def blob(self, service: bytes) -> bytes:
        """Our bundle and candidates, sealed anew."""
        end = self._keys.current(self.circle.public_key)
        assert end is not None
        key = blob_key(self._own.discovery, self._own.fingerprint)
        has_relay, people = self.has_relay, self.people.mine()
        hidden = any(hides(one, has_relay) for one in people)
        hidden = hidden or (has_relay and bool(self.people.cards()))
        near = service == MULTICAST_SERVICE  # where our address is that of the datagram
        candidates = Candidates() if near else self._candidates(hidden=hidden)
        blob = seal_blob(end.bundle, candidates.encode(), key, self._own.fingerprint, self._random)
        self._blobs.setdefault(service, deque(maxlen=BLOBS_KEPT)).append(blob)
        return blob

    def _candidates(self, *, hidden: bool) -> Candidates:
        """No address, while anybody is to be met through relays only."""
        ours = self._addresses.candidates()
        return Candidates(ours.mapping) if hidden else ours

    # -- CloudListener --------------------------------------------------------------------------

    def on_online(self, online: bool) -> None:
        """A KA answers, or none does any more."""
        self._online_changed(self)

    def on_observed(self, address: Address | None, service: bytes) -> None:
        """Our address as a KA sees it."""
        self._addresses.seen((self.circle.public_key, service), address)
        self._follow_relays()

    def on_moved(self, service: bytes) -> None:
        """This profile was opened elsewhere (protocol 1)."""
        self.moved()

    def _list_changed(self) -> None:
        self._refresh.list_changed()
        self._follow_relays()

    def _follow_relays(self) -> None:
        """The first relay of the circle came, or the last one went: flags change."""
        if self._registered_with not in (None, self.has_relay):
            self.register_anew()

    def on_relayed(self, found: Found) -> bool:
        """A relay for an introduction that began directly."""
        return self._relayed(found.intro, place_of(found))

    def on_none(self, nonce: bytes) -> None:
        """No relay for it."""
        self._relayed(nonce, None)

    def on_notify(self, notify: Notify, service: bytes) -> None:
        """Somebody looks us up."""
        if notify.route == RELAYED and self._relayed(notify.intro, place_of(notify)):
            return
        entry = self._entries.get(notify.rid)
        meeting = self.consider(entry, notify, service) if entry is not None else None
        if meeting is not None:
            self._meet(self, meeting)

    def consider(self, entry: Entry, notify: Notify, service: bytes) -> Meeting | None:
        """How to meet them; None, and silence, unless everything is right (protocol 6)."""
        if notify.nonce in self._numbers or self.cloud.muted:
            return None
        try:
            meeting = self._look_back(entry, notify, service)
        except RemoteError:
            return None
        if meeting is not None:
            self._numbers[notify.nonce] = None
            if len(self._numbers) > NUMBERS_KEPT:
                self._numbers.popitem(last=False)
        return meeting

    def _look_back(self, entry: Entry, notify: Notify, service: bytes) -> Meeting | None:
        own = self._own.fingerprint
        relation = self.people.relation(entry.peer) if entry.peer is not None else None
        card = self.people.card(entry.card_id)
        near = service == MULTICAST_SERVICE  # whom we answer there was decided before
        hidden = not near and (hides(relation, self.has_relay) or near_only(relation))
        relayed = notify.route == RELAYED
        if (hidden and not relayed) or (relayed and not may_relay(relation)):
            return None
        if relation is not None and relation.pair_root is not None:
            secret = relation.pair_root
            key = lookup_key(secret, relation.peer.raw, own)
        elif card is not None:
            secret = card.invite
            key = card_key(secret, own)
        else:
            return None
        lookup = LookupBlob.open(notify.blob, key)
        if lookup.number != notify.nonce:  # the KA repeats an old one under a new number
            return None
        peer = UserId(lookup.fingerprint)
        if not self.people.admits(peer, relation, card, self._own.fingerprint):
            return None
        if not fresh(lookup, self.cloud.net_time()):
            return None
        if not self._attempts.admit(entry.card_id or peer.raw, self._clock.monotonic()):
            return None
        remote = remote_end(peer, lookup.bundle, relation, self.circle.public_key, self._epochs)
        return Meeting(
            peer=peer,
            iid=notify.intro,
            remote=remote,
            keys=[
                punch_key(secret, notify.intro, notify.blob, blob)
                for blob in reversed(self._blobs.get(service, ()))
            ],
            addresses=[] if relayed else self._usable(lookup.candidates, notify.address, service),
            card=CardUse(card.card_id, ours=True) if relation is None and card else None,
            initiator=False,
            nonce=notify.nonce,
            service=service,
            relay=place_of(notify, hops_of(relation)) if relayed else None,
            hidden=hidden,
            may_relay=may_relay(relation),
        )

    def proven(self, peer: UserId) -> None:
        """This contact's look-up of us came to a session."""
        self._attempts.proven(peer.raw)

    # -- looking up -----------------------------------------------------------------------------

    @property
    def fingerprint(self) -> bytes:
        """Our own."""
        return self._own.fingerprint

    @property
    def signed(self) -> bool:
        """Whether our bundle stands, so that we can look up and be met."""
        return self._keys.current(self.circle.public_key) is not None

    def look_up(self, relation: PeerRelation) -> tuple[KaSearch, bytes] | None:
        """(search, our look-up blob); None until our bundle is signed."""
        nonce, time_ms = self._random.bytes(8), int(self.cloud.net_time() * 1000)
        blob = self.lookup_blob(relation, nonce, time_ms)
        if blob is None:
            return None
        asking = relation.state is RelationState.ASKING
        flags = (int(RidFlag.CARD) if asking else 0) | rid_flags(relation, self.has_relay)
        return self.cloud.look_up(self.target(relation), nonce, flags, blob), blob

    def lookup_blob(
        self, relation: PeerRelation, nonce: bytes, time_ms: int, *, near: bool = False
    ) -> bytes | None:
        """What we show to the one we look up; ``near``: they see our address anyway."""
        end = self._keys.current(self.circle.public_key)
        if end is None:
            return None
        own, bundle = self._own.fingerprint, Bundle.decode(end.bundle)
        candidates = (
            Candidates() if near else self._candidates(hidden=hides(relation, self.has_relay))
        )
        lookup = LookupBlob(own, bundle, candidates, time_ms, nonce)
        return lookup.seal(self.target(relation).key(), self._random)

    def target(self, relation: PeerRelation) -> RelationTarget:
        """Where and under which ids they are found."""
        return RelationTarget(relation, self._own.fingerprint)

    def met(self, relation: PeerRelation, answer: Answer, lookup_blob: bytes) -> Meeting:
        """What a FOUND gives; raises ``RemoteError`` when its bundle is not good (T1, T2)."""
        found, peer = answer.found, relation.peer
        near = answer.service == MULTICAST_SERVICE  # whom we ask there was decided before
        hidden = not near and hides(relation, self.has_relay)
        relayed = found.route == RELAYED
        if hidden and not relayed:  # the KA would show them our address
            raise ProtocolError("a direct introduction where only relays may be used")
        if relayed and not may_relay(relation):
            raise ProtocolError("a relay where only direct ways may be used")
        bundle, candidates = open_blob(found.blob, blob_key(relation.discovery, peer.raw), peer.raw)
        bundle.check_times(self.cloud.net_time())
        secret = relation.pair_root or relation.invite
        assert secret is not None
        asking = relation.state is RelationState.ASKING
        card = CardUse(self.target(relation).card_id(), ours=False) if asking else None
        return Meeting(
            peer=peer,
            iid=found.intro,
            remote=remote_end(
                peer, bundle, None if asking else relation, self.circle.public_key, self._epochs
            ),
            keys=[punch_key(secret, found.intro, lookup_blob, found.blob)],
            addresses=[] if relayed else self._usable(candidates, found.address, answer.service),
            card=card,
            initiator=True,
            nonce=found.nonce,
            service=answer.service,
            relay=place_of(found, hops_of(relation)) if relayed else None,
            hidden=hidden,
            may_relay=may_relay(relation),
            own_mapping=self._addresses.candidates().mapping,
            their_mapping=candidates.mapping,
        )

    def _usable(self, candidates: Candidates, observed: Address, service: bytes) -> list[Address]:
        if service == MULTICAST_SERVICE:
            return [observed]
        return usable(
            candidates.addresses,
            observed,
            interfaces=interfaces(),
            ours=self._addresses.seen_by((self.circle.public_key, service)),
        )
