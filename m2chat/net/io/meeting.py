"""What leads to an introduction: who meets whom, where, with which keys, and by which rule.

The route rules of protocol 8 in one place: who must not learn our address (``hides``), which flags
that puts on a rid or a look-up (``rid_flags``), and who may be met through a relay at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from m2chat.crypto.certificate import UserCertificate
from m2chat.ids import UserId
from m2chat.net.errors import ProtocolError
from m2chat.net.io.epochs import EpochTable
from m2chat.net.peers import CardUse, PeerRelation, RouteRule
from m2chat.net.session.handshake import RemoteEnd, expect
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import Bundle, LookupBlob
from m2chat.net.wire.control import RidFlag

if TYPE_CHECKING:
    from m2chat.net.io.legs import RelayPlace


FRESH_S = 120.0  # of the time in a look-up


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
    nonce: bytes = b""  # ln8 of the look-up
    service: bytes = b""  # the KA that introduced us
    relay: RelayPlace | None = None  # in place of the other's address
    hidden: bool = False  # they must not learn our address: nothing goes to any of theirs
    may_relay: bool = True
    own_mapping: int = 0  # nat1 of the candidates
    their_mapping: int = 0


def hides(relation: PeerRelation | None, has_relay: bool) -> bool:
    """Whether our address must not be shown to this person, or to a card's holder (None).

    Before both have agreed it is hidden where the circle has a relay to hide it behind.
    """
    if relation is None or relation.rule is RouteRule.CAUTIOUS:
        return has_relay
    return relation.relay_only


def rid_flags(relation: PeerRelation, has_relay: bool) -> int:
    """rf of a rid that we register for somebody, or look up."""
    flags = int(RidFlag.RELAY_ONLY) if hides(relation, has_relay) else 0
    if relation.rule is RouteRule.RELAY2:
        flags |= int(RidFlag.TWO_HOPS)
    return flags


def may_relay(relation: PeerRelation | None) -> bool:
    """Whether a relay may carry what we say to each other."""
    return relation is None or relation.rule not in (RouteRule.DIRECT_ONLY, RouteRule.LAN)


def near_only(relation: PeerRelation | None) -> bool:
    """Whether we meet this person on our own network only, and no server takes part."""
    return relation is not None and relation.rule is RouteRule.LAN


def hops_of(relation: PeerRelation | None) -> int:
    """How many relays we asked for."""
    return 2 if relation is not None and relation.rule is RouteRule.RELAY2 else 1


def fresh(lookup: LookupBlob, net_time: float) -> bool:
    """Whether a look-up was made just now; raises ``RemoteError`` for a bundle of another time."""
    lookup.bundle.check_times(net_time)
    return abs(lookup.time_ms / 1000 - net_time) <= FRESH_S


def remote_end(
    peer: UserId, bundle: Bundle, relation: PeerRelation | None, circle_pk: bytes,
    epochs: EpochTable,
) -> RemoteEnd:  # fmt: skip
    """Whom to expect; a known contact's bundle is checked here, a stranger's in the handshake.

    Raises ``RemoteError`` for a bundle that is not theirs, or older than one seen before (T2).
    """
    certificate: UserCertificate | None = None
    if relation is not None and relation.certificate is not None:
        certificate = UserCertificate.decode(relation.certificate)
        bundle.check_signature(certificate, circle_pk)
        if not epochs.admits(peer.raw, bundle.instance, bundle.epoch):
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
