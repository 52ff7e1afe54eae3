"""The introductions of one KA: who asked for whom in the last minute (protocol 6).

A repeated LOOKUP gets the same FOUND and NOTIFY.  If either side's rf asks for a relay, both are
told a relay in place of the other's address, or nobody is told anything and the looker gets NONE.
RELAY_REQ within the minute turns a direct introduction into a relayed one with the same iid; its
NOTIFY carries no look-up blob again (zeros): the one who is asked knows the iid (ADR-0081).
A look-up with the ask bit gets the same FOUND or NONE without the other's address, and nobody is
introduced, told or remembered (ADR-0173).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from m2chat.crypto.randomness import RandomSource
from m2chat.net.services.listener import ServedAssociation
from m2chat.net.services.relay_choice import KaRelays, RelayRoute, RelaySearch
from m2chat.net.wire.control import (
    LOOKUP_BLOB_SIZE,
    LOOKUP_DATAGRAM_SIZE,
    NONCE_SIZE,
    NOTIFY_DATAGRAM_SIZE,
    Lookup,
    NoMatch,
    RelayRequest,
    RidFlag,
)
from m2chat.net.wire.control_codec import encode_control, encode_found, encode_notify

INTRO_SECONDS = 60.0
INTROS_LIMIT = 200_000
INTROS_PER_LOOKER = 512
RELAYED_COST = 3  # how much more a relayed one counts: it holds a place at a relay for a minute
TOLD_LIMIT = 8  # a look-up is sent four times; more is an attack on the one looked up
NO_BLOB = bytes(LOOKUP_BLOB_SIZE)

# Plain numbers: an enum's "&" costs more than all else that is done for a rid.
_SELF, _TWO_HOPS = int(RidFlag.SELF), int(RidFlag.TWO_HOPS)
_RELAYED = int(RidFlag.RELAY_ONLY | RidFlag.TWO_HOPS)
_ASK = int(RidFlag.ASK)
_NO_INTRO = bytes(NONCE_SIZE)
Send = Callable[[ServedAssociation, bytes, int], None]
_Key = tuple[bytes, int, bytes, bytes]  # ln, skip, rid, looker's cid


class Holder(Protocol):
    """A registration, as far as introductions ask."""

    association: ServedAssociation
    blob: bytes
    order: int


@dataclass(eq=False, slots=True)
class _Intro:
    """An introduction, so that a repeated look-up gets the same one."""

    made_at: float
    looker: ServedAssociation
    nonce: bytes
    rid: bytes
    intro: bytes
    target: Holder
    left: int
    flags: int  # both sides' rf
    told: int = 0  # how often both ends were told of it
    relayed: bool = False
    search: RelaySearch | None = None
    route: RelayRoute | None = None
    blob: bytes = b""  # lblob, while relays are asked


class KaIntroductions:
    """Everybody introduced within the last minute."""

    def __init__(
        self, random: RandomSource, send: Send, relays: KaRelays | None,
        holders: Callable[[bytes], list[tuple[Holder, int]]], lives: Callable[[Holder], bool],
    ) -> None:  # fmt: skip
        """``holders(rid)`` gives (registration, rf) of each; ``lives`` whether it still stands."""
        self._random = random
        self._send = send
        self._relays = relays
        self._holders = holders
        self._lives = lives
        self._intros: OrderedDict[_Key, _Intro] = OrderedDict()
        self._by_iid: dict[bytes, _Intro] = {}

    def expire(self, now: float) -> None:
        """Forget introductions after a minute; call it about once a second."""
        while self._intros:
            key, intro = next(iter(self._intros.items()))
            if intro.made_at + INTRO_SECONDS > now:
                return
            self._drop(key, intro)

    def look_up(self, looker: ServedAssociation, message: Lookup, now: float) -> None:
        """LOOKUP: the same again, or a new one, or NONE."""
        if message.flags & _ASK:
            self._say_whether(looker, message)
            return
        key = (message.nonce, message.skip, message.rid, looker.cid)
        intro = self._intros.get(key)
        if intro is None or not self._holds(intro):
            if intro is not None:
                self._drop(key, intro)
            intro = self._match(looker, message, now)
            if intro is None:
                self._none(looker, message.nonce)
                return
            looker.intros += 1
            self._intros[key] = intro
            self._by_iid[intro.intro] = intro
        if intro.flags & _RELAYED or message.flags & _RELAYED or intro.relayed:
            intro.flags |= message.flags
            self._relay(intro, message.blob, now)
        else:
            self._tell(intro, message.blob)

    def relay_request(self, sender: ServedAssociation, message: RelayRequest, now: float) -> None:
        """RELAY_REQ, by either of the two."""
        intro = self._by_iid.get(message.intro)
        if intro is None or self._relays is None or not self._holds(intro):
            return
        if sender is not intro.looker and sender is not intro.target.association:
            return
        self._relay(intro, NO_BLOB, now)

    def _match(self, looker: ServedAssociation, message: Lookup, now: float) -> _Intro | None:
        """Whom to introduce, unless too many were."""
        target, flags, left = self._target(looker, message)
        full = looker.intros >= INTROS_PER_LOOKER or len(self._intros) >= INTROS_LIMIT
        if target is None or full:
            return None
        iid = self._random.bytes(8)
        return _Intro(now, looker, message.nonce, message.rid, iid, target, left, flags)

    def _target(self, looker: ServedAssociation, message: Lookup) -> tuple[Holder | None, int, int]:
        """The newest holder, or an older one by ``skip``; both sides' rf; how many are behind."""
        holders = [one for one in self._holders(message.rid) if one[0].association is not looker]
        if len(holders) > 1:
            holders.sort(key=lambda one: one[0].order, reverse=True)
        if message.skip >= len(holders):
            return None, 0, 0
        target, flags = holders[message.skip]
        flags |= message.flags
        # Without a relay nobody is introduced who asked for one (address rule).
        if flags & _SELF or (flags & _RELAYED and (self._relays is None or not self._relays.ready)):
            return None, 0, 0
        return target, flags, len(holders) - message.skip - 1

    def _say_whether(self, looker: ServedAssociation, message: Lookup) -> None:
        """The ask bit: what they left for their contacts proves that they are here.

        In the place of their address stands the looker's own.
        """
        target, _, left = self._target(looker, message)
        if target is None:
            self._none(looker, message.nonce)
            return
        found = encode_found(message.nonce, _NO_INTRO, looker.address19, left, target.blob)
        self._send(looker, found, LOOKUP_DATAGRAM_SIZE)

    def _holds(self, intro: _Intro) -> bool:
        """Whether the one looked up still registers this rid, and asks for no relay since."""
        return any(
            holder is intro.target and not flags & _RELAYED & ~intro.flags
            for holder, flags in self._holders(intro.rid)
        )

    # -- with a relay ---------------------------------------------------------------------------

    def _relay(self, intro: _Intro, blob: bytes, now: float) -> None:
        relays = self._relays
        if relays is None:
            self._none(intro.looker, intro.nonce)
            return
        if not intro.relayed:
            if intro.looker.intros + RELAYED_COST > INTROS_PER_LOOKER:
                self._none(intro.looker, intro.nonce)
                return
            intro.relayed, intro.told = True, 0
            intro.looker.intros += RELAYED_COST
        if intro.route is not None:
            self._tell(intro, blob)
            return
        intro.blob = blob
        if intro.search is not None and not intro.search.over:
            relays.again(intro.search, now)
            return
        intro.told += 1
        if intro.told > TOLD_LIMIT:
            return
        search = relays.find(
            intro.looker.address,
            intro.target.association.address,
            two_hops=bool(intro.flags & _TWO_HOPS),
            now=now,
            done=lambda route: self._on_route(intro, route),
        )
        intro.search = None if search.over else search

    def _on_route(self, intro: _Intro, route: RelayRoute | None) -> None:
        blob, intro.blob = intro.blob, b""
        intro.search, intro.route = None, route
        if not intro.looker.alive or not self._lives(intro.target):
            return
        if route is None:
            self._none(intro.looker, intro.nonce)
        else:
            self._tell(intro, blob)

    # -- telling --------------------------------------------------------------------------------

    def _none(self, looker: ServedAssociation, nonce: bytes) -> None:
        self._send(looker, encode_control(NoMatch(nonce)), LOOKUP_DATAGRAM_SIZE)

    def _tell(self, intro: _Intro, blob: bytes) -> None:
        intro.told += 1
        if intro.told > TOLD_LIMIT:
            return
        target, looker, route = intro.target, intro.looker, intro.route
        if route is None:
            to_looker, to_target = target.association.address19, looker.address19
            looker_relay = target_relay = b""
        else:
            to_looker, looker_relay = route.looker.address, route.looker.relay
            to_target, target_relay = route.target.address, route.target.relay
        found = encode_found(
            intro.nonce, intro.intro, to_looker, intro.left, target.blob, looker_relay
        )
        notify = encode_notify(intro.nonce, intro.intro, intro.rid, to_target, blob, target_relay)
        self._send(looker, found, LOOKUP_DATAGRAM_SIZE)
        self._send(target.association, notify, NOTIFY_DATAGRAM_SIZE)

    def _drop(self, key: _Key, intro: _Intro) -> None:
        del self._intros[key]
        self._by_iid.pop(intro.intro, None)
        intro.looker.intros -= 1 + RELAYED_COST * intro.relayed
