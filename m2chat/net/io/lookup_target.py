"""Whom we look for, as a look-up sees them: places, ids and keys out of one relation (protocol 1).

By the pair's root when we know each other, by the card's invite secret while we only ask.
"""

from __future__ import annotations

from m2chat.crypto.kdf import h
from m2chat.net.peers import PeerRelation, RelationState
from m2chat.net.services.rids import card_rid, location, pair_rid
from m2chat.net.wire.bundle import card_key, lookup_key


class RelationTarget:
    """Fills ``LookupTarget``; ``own`` is our fingerprint."""

    def __init__(self, relation: PeerRelation, own: bytes) -> None:
        self._relation = relation
        self._own = own
        self._asking = relation.state is RelationState.ASKING

    def location(self, day: int) -> bytes:
        """Where they register."""
        return location(self._relation.discovery, self._relation.peer.raw, day)

    def rid(self, service: bytes, day: int) -> bytes:
        """Under which they are registered for us."""
        peer = self._relation.peer.raw
        if self._asking:
            return card_rid(self._invite, peer, day, service)
        return pair_rid(self._root, self._own, peer, day, service)

    def key(self) -> bytes:
        """Under which they open our look-up blob, 16 bytes."""
        peer = self._relation.peer.raw
        if self._asking:
            return card_key(self._invite, peer)
        return lookup_key(self._root, self._own, peer)

    def card_id(self) -> bytes:
        """Of the card by which we ask."""
        return h(self._invite)[:8]

    @property
    def _invite(self) -> bytes:
        assert self._relation.invite is not None
        return self._relation.invite

    @property
    def _root(self) -> bytes:
        assert self._relation.pair_root is not None
        return self._relation.pair_root
