"""The people and cards of one circle, out of all relations: who may find us, and who is let in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from m2chat.ids import UserId
from m2chat.net.peers import CardRelation, PeerRelation, Relations


@dataclass(frozen=True, slots=True)
class Entry:
    """For whom a rid was registered."""

    peer: UserId | None  # None: a card's
    card_id: bytes = b""


class CirclePeople:
    """What the app told of one circle; ``relations`` is replaced whenever something changed."""

    def __init__(self, circle: bytes, net_time: Callable[[], float]) -> None:
        self.relations = Relations()
        self._circle = circle
        self._net_time = net_time

    def mine(self) -> list[PeerRelation]:
        """The people of this circle."""
        return [one for one in self.relations.peers if one.circle == self._circle]

    def cards(self) -> list[CardRelation]:
        """Our cards of this circle that answer somebody now."""
        now = self._net_time()
        return [
            card
            for card in self.relations.cards
            if card.circle == self._circle
            and ((card.open and card.expires_at > now) or card.askers)
        ]

    def relation(self, peer: UserId) -> PeerRelation | None:
        """What we are to this person."""
        return next((one for one in self.mine() if one.peer == peer), None)

    def card(self, card_id: bytes) -> CardRelation | None:
        """One of our cards."""
        return next((card for card in self.cards() if card.card_id == card_id), None)

    def admits(
        self, peer: UserId, relation: PeerRelation | None, card: CardRelation | None, own: bytes
    ) -> bool:
        """Whether this person may meet us, by what they are to us or by a card of ours."""
        if peer in self.relations.blocked or peer.raw == own:
            return False
        if relation is not None:
            return relation.peer == peer
        assert card is not None
        open_now = card.open and card.expires_at > self._net_time()
        return open_now or peer in card.askers
