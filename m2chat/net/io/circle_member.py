"""One circle as this peer lives in it: what we register, whom we let in, whom we look up.

Registers at its KAs (protocol 6) a rid for each person who may find us; answers a NOTIFY only when
the rid is one of ours, the look-up blob opens, is fresh and new, and its bundle is good; looks up
others and checks what is found *before* the first packet goes to them (T1).
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from m2chat.clock import Clock
from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.kdf import h
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import RemoteError
from m2chat.ids import UserId
from m2chat.links import CircleLink
from m2chat.net.errors import ProtocolError
from m2chat.net.io.attempt_limit import AttemptLimit
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.epochs import EpochTable
from m2chat.net.io.interfaces import interfaces
from m2chat.net.io.ka_search import Answer, KaSearch
from m2chat.net.io.link_refresh import LinkRefresh
from m2chat.net.io.own_addresses import OwnAddresses
from m2chat.net.io.service_driver import KaCloud, ServiceAnswers
from m2chat.net.io.temporary_keys import TemporaryKeys
from m2chat.net.peers import CardRelation, CardUse, PeerRelation, Relations, RelationState
from m2chat.net.services.rids import card_rid, location, pair_rid, self_rid
from m2chat.net.session.handshake import RemoteEnd, expect
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
from m2chat.net.wire.control import DIRECT, Notify, RidFlag
from m2chat.net.wire.obfuscation import CircleKeys

FRESH_S = 120.0
NUMBERS_KEPT = 4_096
BLOBS_KEPT = 2
RIDS_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class OwnSecrets:
    """What a node knows of its own person."""

    fingerprint: bytes
    discovery: bytes
    profile_seed: bytes


@dataclass(frozen=True, slots=True)
class Meeting:
    """Everything for an introduction: who, where, with which keys."""

    peer: UserId
    iid: bytes
    remote: RemoteEnd
    keys: list[bytes]
    addresses: list[Address]
    card: CardUse | None
    initiator: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    """For whom a rid was registered."""

    peer: UserId | None  # None: a card's
    card_id: bytes = b""


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
    ) -> None:
        self.link = link
        self.circle = CircleKeys(link.network_key, link.public_key, link.name)
        self.relations = Relations()
        self._own = own
        self._endpoint = endpoint
        self._keys = keys
        self._clock = clock
        self._random = random
        self._meet = meet
        self._online_changed = online_changed
        self._entries: dict[bytes, _Entry] = {}
        self._blobs: dict[bytes, deque[bytes]] = {}
        self._numbers: OrderedDict[bytes, None] = OrderedDict()
        self._attempts = AttemptLimit()
        self._epochs = EpochTable()
        self._addresses = addresses or OwnAddresses(endpoint.address)
        endpoint.add_circle(self.circle)
        self.cloud = KaCloud(endpoint, answers, self.circle, link.services, self, clock, random)
        self._refresh = LinkRefresh(link, self.cloud, link_changed)

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
        self.relations = relations
        self.register_anew()

    def register_anew(self) -> None:
        """What we register changed: people, or where we are."""
        if self._keys.current(self.circle.public_key) is not None:
            self.cloud.refresh()

    def is_of(self, link: CircleLink | None) -> bool:
        """Whether this is the link that we live by, or one that it was before."""
        return link in self._refresh.links

    def close(self) -> None:
        """BYE at every service."""
        self._refresh.close()
        self.cloud.close()
        self._addresses.forget(self.circle.public_key)
        self._endpoint.remove_circle(self.circle)

    # -- RegistrationSource ---------------------------------------------------------------------

    def location(self, day: int) -> bytes:
        """Where we register."""
        return location(self._own.discovery, self._own.fingerprint, day)

    def rids(self, service: bytes, day: int) -> Sequence[tuple[bytes, int]]:
        """A rid for each person and card, and one for ourselves."""
        own = self._own.fingerprint
        out = [(self_rid(self._own.profile_seed, day, service), int(RidFlag.SELF))]
        if len(self._entries) > RIDS_KEPT:
            self._entries.clear()
        for relation in self._mine():
            if relation.pair_root is None:
                continue
            rid = pair_rid(relation.pair_root, relation.peer.raw, own, day, service)
            self._entries[rid] = _Entry(relation.peer)
            out.append((rid, int(RidFlag.RELAY_ONLY) if relation.relay_only else 0))
        for card in self._my_cards():
            rid = card_rid(card.invite, own, day, service)
            self._entries[rid] = _Entry(None, card.card_id)
            out.append((rid, int(RidFlag.CARD)))
        return out

    def blob(self, service: bytes) -> bytes:
        """Our bundle and candidates, sealed anew."""
        end = self._keys.current(self.circle.public_key)
        assert end is not None
        key = blob_key(self._own.discovery, self._own.fingerprint)
        candidates = self._candidates(self._mine()).encode()
        blob = seal_blob(end.bundle, candidates, key, self._own.fingerprint, self._random)
        self._blobs.setdefault(service, deque(maxlen=BLOBS_KEPT)).append(blob)
        return blob

    def _mine(self) -> list[PeerRelation]:
        pk = self.circle.public_key
        return [relation for relation in self.relations.peers if relation.circle == pk]

    def _my_cards(self) -> list[CardRelation]:
        pk, now = self.circle.public_key, self.cloud.net_time()
        return [
            card
            for card in self.relations.cards
            if card.circle == pk and ((card.open and card.expires_at > now) or card.askers)
        ]

    def _candidates(self, people: Sequence[PeerRelation]) -> Candidates:
        """No address, while anybody is to be met through relays only."""
        ours = self._addresses.candidates()
        if any(relation.relay_only for relation in people):
            return Candidates(ours.mapping)
        return ours

    # -- CloudListener --------------------------------------------------------------------------

    def on_online(self, online: bool) -> None:
        """A KA answers, or none does any more."""
        self._online_changed(self)

    def on_observed(self, address: Address | None, service: bytes) -> None:
        """Our address as a KA sees it."""
        self._addresses.seen((self.circle.public_key, service), address)

    def on_moved(self, service: bytes) -> None:
        """This profile is open elsewhere; the newer one is found, and we go on as we are."""

    def on_notify(self, notify: Notify, service: bytes) -> None:
        """Somebody looks us up; silence unless everything is right (protocol 6)."""
        entry = self._entries.get(notify.rid)
        if entry is None or notify.nonce in self._numbers:
            return
        try:
            meeting = self._look_back(entry, notify, service)
        except RemoteError:
            return
        if meeting is not None:
            self._numbers[notify.nonce] = None
            if len(self._numbers) > NUMBERS_KEPT:
                self._numbers.popitem(last=False)
            self._meet(self, meeting)

    def _look_back(self, entry: _Entry, notify: Notify, service: bytes) -> Meeting | None:
        own = self._own.fingerprint
        relation = self._relation(entry.peer) if entry.peer is not None else None
        card = self._card(entry.card_id)
        if relation is not None and relation.relay_only and notify.route == DIRECT:
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
        if not self._admits(peer, relation, card) or not self._fresh(lookup):
            return None
        if not self._attempts.admit(entry.card_id or peer.raw, self._clock.monotonic()):
            return None
        remote = self._remote(peer, lookup.bundle, relation)
        return Meeting(
            peer=peer,
            iid=notify.intro,
            remote=remote,
            keys=[
                punch_key(secret, notify.intro, notify.blob, blob)
                for blob in reversed(self._blobs.get(service, ()))
            ],
            addresses=self._usable(lookup.candidates, notify.address, service),
            card=CardUse(card.card_id, ours=True) if relation is None and card else None,
            initiator=False,
        )

    def _relation(self, peer: UserId) -> PeerRelation | None:
        return next((one for one in self._mine() if one.peer == peer), None)

    def _card(self, card_id: bytes) -> CardRelation | None:
        return next((card for card in self._my_cards() if card.card_id == card_id), None)

    def _admits(
        self, peer: UserId, relation: PeerRelation | None, card: CardRelation | None
    ) -> bool:
        if peer in self.relations.blocked or peer.raw == self._own.fingerprint:
            return False
        if relation is not None:
            return relation.peer == peer
        assert card is not None
        open_now = card.open and card.expires_at > self.cloud.net_time()
        return open_now or peer in card.askers

    def _fresh(self, lookup: LookupBlob) -> bool:
        net_time = self.cloud.net_time()
        lookup.bundle.check_times(net_time)
        return abs(lookup.time_ms / 1000 - net_time) <= FRESH_S

    def proven(self, peer: UserId) -> None:
        """This contact's look-up of us came to a session."""
        self._attempts.proven(peer.raw)

    # -- looking up -----------------------------------------------------------------------------

    def look_up(self, relation: PeerRelation) -> tuple[KaSearch, bytes] | None:
        """(search, our look-up blob); None until our bundle is signed."""
        end = self._keys.current(self.circle.public_key)
        if end is None:
            return None
        asking = relation.state is RelationState.ASKING
        own, nonce = self._own.fingerprint, self._random.bytes(8)
        if asking:
            assert relation.invite is not None
            key, flags = card_key(relation.invite, relation.peer.raw), int(RidFlag.CARD)
        else:
            assert relation.pair_root is not None
            key, flags = lookup_key(relation.pair_root, own, relation.peer.raw), 0
        candidates = self._candidates([relation])
        time_ms = int(self.cloud.net_time() * 1000)
        lookup = LookupBlob(own, Bundle.decode(end.bundle), candidates, time_ms, nonce)
        blob = lookup.seal(key, self._random)
        if relation.relay_only:
            flags |= int(RidFlag.RELAY_ONLY)
        return self.cloud.look_up(_Target(relation, own), nonce, flags, blob), blob

    def met(self, relation: PeerRelation, answer: Answer, lookup_blob: bytes) -> Meeting:
        """What a FOUND gives; raises ``RemoteError`` when its bundle is not good (T1, T2)."""
        found, peer = answer.found, relation.peer
        if relation.relay_only and found.route == DIRECT:  # the KA would show them our address
            raise ProtocolError("a direct introduction where only relays may be used")
        bundle, candidates = open_blob(found.blob, blob_key(relation.discovery, peer.raw), peer.raw)
        bundle.check_times(self.cloud.net_time())
        secret = relation.pair_root or relation.invite
        assert secret is not None
        asking = relation.state is RelationState.ASKING
        card = CardUse(_card_id(relation), ours=False) if asking else None
        return Meeting(
            peer=peer,
            iid=found.intro,
            remote=self._remote(peer, bundle, None if asking else relation),
            keys=[punch_key(secret, found.intro, lookup_blob, found.blob)],
            addresses=self._usable(candidates, found.address, answer.service),
            card=card,
            initiator=True,
        )

    def _remote(self, peer: UserId, bundle: Bundle, relation: PeerRelation | None) -> RemoteEnd:
        """Whom to expect; a known contact's bundle is checked here, a stranger's in the shake."""
        circle_pk = self.circle.public_key
        certificate: UserCertificate | None = None
        if relation is not None and relation.certificate is not None:
            certificate = UserCertificate.decode(relation.certificate)
            bundle.check_signature(certificate, circle_pk)
            if not self._epochs.admits(peer.raw, bundle.instance, bundle.epoch):
                raise ProtocolError("a bundle older than one seen before")
        return RemoteEnd(
            peer.raw,
            bundle.encode(),
            bundle.bid,
            bundle.modulus,
            bundle.x25519,
            certificate,
            expect(bundle, peer.raw, circle_pk),
        )

    def _usable(self, candidates: Candidates, observed: Address, service: bytes) -> list[Address]:
        return usable(
            candidates.addresses,
            observed,
            interfaces=interfaces(),
            ours=self._addresses.seen_by((self.circle.public_key, service)),
        )


class _Target:
    """Fills ``LookupTarget``."""

    def __init__(self, relation: PeerRelation, own: bytes) -> None:
        self._relation = relation
        self._own = own

    def location(self, day: int) -> bytes:
        """Where they register."""
        return location(self._relation.discovery, self._relation.peer.raw, day)

    def rid(self, service: bytes, day: int) -> bytes:
        """Under which they are registered for us."""
        relation = self._relation
        if relation.state is RelationState.ASKING:
            assert relation.invite is not None
            return card_rid(relation.invite, relation.peer.raw, day, service)
        assert relation.pair_root is not None
        return pair_rid(relation.pair_root, self._own, relation.peer.raw, day, service)


def _card_id(relation: PeerRelation) -> bytes:
    assert relation.invite is not None
    return h(relation.invite)[:8]
