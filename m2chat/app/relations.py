"""What the network must know of people, out of what the domain knows; pure (protocol 6, 11)."""

from __future__ import annotations

from m2chat.ids import UserId
from m2chat.links import LOCAL_PUBLIC_KEY
from m2chat.messaging.model import ContactState, RoutePolicy
from m2chat.messaging.records import AskerRecord, CardRecord, ContactRecord
from m2chat.messaging.service import Standing
from m2chat.net.peers import CardRelation, PeerRelation, Relations, RelationState, RouteRule

_RULES = {
    RoutePolicy.DIRECT: RouteRule.DIRECT,
    RoutePolicy.DIRECT_ONLY: RouteRule.DIRECT_ONLY,
    RoutePolicy.RELAY: RouteRule.RELAY,
    RoutePolicy.RELAY2: RouteRule.RELAY2,
    RoutePolicy.LAN: RouteRule.LAN,
}


def relations_of(standing: Standing, now: float) -> Relations:
    """Everybody whom we reach or let in, our cards that answer, and whom we keep out."""
    until_verified = standing.choices.relay_until_verified
    peers = (
        peer_relation(one, until_verified, fellow=one.id in standing.fellows)
        for one in standing.contacts
    )
    cards = (_card_relation(one, standing.askers, now) for one in standing.cards)
    return Relations(
        peers=tuple(one for one in peers if one is not None),
        cards=tuple(one for one in cards if one.open or one.askers),
        blocked=frozenset(one.id for one in standing.contacts if one.state is ContactState.BLOCKED),
    )


def peer_relation(
    contact: ContactRecord, until_verified: bool = False, *, fellow: bool = False
) -> PeerRelation | None:
    """One person as the network sees them; None for somebody whom we neither seek nor let in.

    ``until_verified``: our address is hidden from all whose safety code was not compared.
    ``fellow``: they asked us, and we share a group.
    """
    state = RelationState.READY if fellow else _state(contact)
    if state is None:
        return None
    asking = state is RelationState.ASKING
    return PeerRelation(
        peer=contact.id,
        state=state,
        discovery=contact.discovery,
        circle=contact.circle,
        certificate=None if asking else contact.certificate,
        pair_root=None if asking else contact.pair_root,
        invite=contact.invite if asking else None,
        rule=_rule(contact, state, until_verified),
    )


def _rule(contact: ContactRecord, state: RelationState, until_verified: bool) -> RouteRule:
    """ "auto" hides our address, where that is possible, until both have agreed, or until the
    person has compared the safety code (protocol 8)."""
    if contact.policy is not RoutePolicy.AUTO:
        return _RULES[contact.policy]
    if contact.state in (ContactState.MEMBER, ContactState.REQUEST):
        return RouteRule.CAUTIOUS  # they never agreed to know each other
    known = contact.verified or not until_verified
    return RouteRule.DIRECT if state is RelationState.READY and known else RouteRule.CAUTIOUS


def _state(contact: ContactRecord) -> RelationState | None:
    if contact.state is ContactState.WAITING:
        return RelationState.ASKED if contact.acknowledged else RelationState.ASKING
    if contact.state is ContactState.READY:
        return RelationState.READY if contact.acknowledged else RelationState.ACCEPTING
    if contact.state is ContactState.MEMBER:
        return RelationState.READY
    return None


def _card_relation(card: CardRecord, askers: tuple[AskerRecord, ...], now: float) -> CardRelation:
    pending: frozenset[UserId] = frozenset(
        one.asker for one in askers if one.card == card.id and not one.settled
    )
    if card.reserved is not None and card.admits(card.reserved, now):
        pending |= {card.reserved}
    return CardRelation(
        card_id=card.id,
        invite=card.invite,
        circle=card.circle,
        expires_at=card.expires_at,
        open=card.is_open(now),
        askers=frozenset() if card.revoked else pending,
        multicast=card.circle == LOCAL_PUBLIC_KEY,
    )
