"""Which relay a KA takes for two peers (protocol 9): who offered, at random, one that says yes.

A relay offers itself over an association of its own.  An admitted one counts at once; a donated one
after a second KA's REACH came to it.  Up to three are asked, one after the other: the next one when
the last said no, or said nothing until the looker asked again.  A relay whose operator (/16, /32)
is that of neither peer is preferred, an admitted one before a donated one; with two hops the relays
are of different operators where there is a choice, and never the same one.

Sans-IO; keeps nothing of peers beyond an ask that is under way.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.net.errors import ProtocolError
from m2chat.net.services.address_rules import class_of, operator_of
from m2chat.net.services.donors import Donors
from m2chat.net.services.listener import ServedAssociation
from m2chat.net.services.service_proof import check_proof
from m2chat.net.wire.addresses import Address, encode_address
from m2chat.net.wire.control_codec import encode_control
from m2chat.net.wire.descriptor import Descriptor, Role
from m2chat.net.wire.relay_messages import (
    ASK_SIZE,
    BIND_SIZE,
    NO_REACH,
    NO_TOKEN_HASH,
    TOKEN_SIZE,
    NextHop,
    ReachAsk,
    RelayAsk,
    RelayOffer,
    RelaySay,
    token_hash,
)

ASKED_MAX = 3  # relays for one introduction
TTL_SECONDS = 60
SILENT_SECONDS = 0.3  # without a SAY, when the looker asks again
FREE_MIN = 64  # KiB/s: less is no capacity
PENDING_MAX = 10_000
REACH_SECONDS = 0.1  # between two REACHes for one KA
Ask = Callable[[RelayAsk], None]
Send = Callable[[ServedAssociation, bytes, int], None]


@dataclass(eq=False, slots=True)
class Relay:
    """One that offered itself."""

    key: bytes  # svc_pk
    addresses: tuple[Address, ...]
    ask: Ask
    free: int = 0  # KiB/s
    donated: bool = False
    reached: bool = False  # a second KA's REACH came to it
    silent: bool = False  # did not answer the last ask
    replaced: bool = False  # offers itself by a newer association
    site: bytes = b""  # of a donated one, when it first offered itself
    proof: bytes = b""  # the signature that was checked
    reach: bytes = NO_REACH  # what is expected back
    reach_at: float = float("-inf")
    measure: Callable[[], int] | None = None  # ``free`` of a relay in this process

    @property
    def ready(self) -> bool:
        """Whether it may be chosen."""
        free = self.free if self.measure is None else self.measure()
        return free >= FREE_MIN and (self.reached or not self.donated) and not self.replaced

    def address_for(self, peer: Address) -> Address | None:
        """Where this peer could have a leg: same family, same class."""
        for address in self.addresses:
            same_family = (":" in address.host) == (":" in peer.host)
            if same_family and class_of(address.host) is class_of(peer.host):
                return None if address == peer else address
        return None


@dataclass(frozen=True, slots=True)
class RelaySide:
    """What one peer is told: addr19, and svc_pk32 || bind16 || tok16."""

    address: bytes
    relay: bytes


@dataclass(frozen=True, slots=True)
class RelayRoute:
    """Both sides of a relayed introduction."""

    looker: RelaySide
    target: RelaySide


@dataclass(eq=False, slots=True)
class RelaySearch:
    """Relays being asked for one introduction; ``done(route or None)`` is called once."""

    done: Callable[[RelayRoute | None], None]
    plans: Iterator[list[_Step]]
    route: RelayRoute | None = None
    steps: list[_Step] = field(default_factory=list)
    asked: _Step | None = None
    asked_at: float = 0.0
    tries: int = 0
    over: bool = False


@dataclass(eq=False, slots=True)
class _Step:
    """One ask of a plan; the last one's yes completes ``route``."""

    relay: Relay
    message: RelayAsk
    route: RelayRoute | None


class KaRelays:
    """The relays that one KA knows, and the asks under way."""

    def __init__(
        self, own_key: bytes, circle_key: bytes, clock: Clock, random: RandomSource, send: Send
    ) -> None:
        """``own_key`` is this KA's svc_pk; ``send`` as ``ServiceHost.send_message``."""
        self._own_key = own_key
        self._circle_key = circle_key
        self._clock = clock
        self._random = random
        self._send = send
        self._relays: dict[ServedAssociation | None, Relay] = {}
        self._by_key: dict[bytes, Relay] = {}  # the newest of each svc_pk: nobody counts twice
        self._donors = Donors()
        self._pending: OrderedDict[bytes, RelaySearch] = OrderedDict()
        # Has a second KA send a REACH with this n8 there; False when there is none to ask.
        self.send_reach: Callable[[Address, bytes], bool] = lambda *_: False
        # Sends a REACH ourselves, for another KA.
        self.reach: Callable[[Address, bytes], None] = lambda *_: None
        self._reaches: dict[ServedAssociation, float] = {}  # when it may ask for the next

    @property
    def ready(self) -> int:
        """How many may be chosen now."""
        return sum(relay.ready for relay in self._relays.values())

    def attach(self, relay: Relay) -> None:
        """A relay role in this very process."""
        self._relays[None] = relay

    # -- offers ---------------------------------------------------------------------------------

    def on_offer(self, sender: ServedAssociation, message: RelayOffer, now: float) -> None:
        """RELAY_OFFER; raises ``RemoteError`` for a false one, which ends the association.

        The proof is checked once for an association: it never changes, and costs more than all
        else.
        """
        relay = self._relays.get(sender)
        if relay is None:
            if message.donated and not self._donors.has_room(sender.address.host):
                return
            relay = self._admit(sender, message)
        elif relay.proof != message.signature:
            raise ProtocolError("a second proof in one association")
        if relay.replaced:
            return
        relay.free, relay.silent = message.free, False
        if relay.donated:
            self._check_reach(relay, sender, message, now)

    def _admit(self, sender: ServedAssociation, message: RelayOffer) -> Relay:
        """Enter a relay whose proof is good."""
        shown = self._shown(sender, message)
        donated = not shown.addresses
        if donated != message.donated or not shown.roles & Role.RELAY:
            raise ProtocolError("an offer that its descriptor does not bear out")
        relay = self._relays[sender] = Relay(
            shown.service_key,
            shown.addresses,
            lambda ask: self._send(sender, encode_control(ask), 0),
            donated=donated,
            proof=message.signature,
        )
        if donated:
            relay.site = self._donors.enter(sender.address.host)
        older = self._by_key.get(relay.key)
        if older is not None:
            older.replaced = True
        self._by_key[relay.key] = relay
        return relay

    def _shown(self, sender: ServedAssociation, message: RelayOffer | ReachAsk) -> Descriptor:
        """Which service speaks, by a proof for this very association; raises ``RemoteError``."""
        return check_proof(
            message.descriptor,
            message.signature,
            listener_key=self._own_key,
            exchange=sender.exchange,
            circle_key=self._circle_key,
            now=self._clock.wall(),
        )

    def _check_reach(
        self, relay: Relay, sender: ServedAssociation, message: RelayOffer, now: float
    ) -> None:
        """A donated relay counts at the address where a REACH came to it."""
        if relay.addresses != (sender.address,):
            relay.addresses, relay.reached = (sender.address,), False
        if relay.reach != NO_REACH and message.reach == relay.reach:
            relay.reached, relay.reach = True, NO_REACH
        if not relay.reached and now >= relay.reach_at + TTL_SECONDS:
            nonce = self._random.bytes(8)
            if self.send_reach(sender.address, nonce):
                relay.reach, relay.reach_at = nonce, now

    def on_reach_ask(self, sender: ServedAssociation, message: ReachAsk, now: float) -> None:
        """REACH_ASK of another KA: ten a second at most, since each is a packet to a stranger.

        Raises ``RemoteError`` when it is no KA of the circle.
        """
        allowed_at = self._reaches.get(sender)
        if allowed_at is None:
            shown = self._shown(sender, message)
            if not shown.roles & Role.KA:
                raise ProtocolError("a REACH is asked for by KAs only")
            allowed_at = now
        if now >= allowed_at:
            self._reaches[sender] = max(allowed_at, now - 1.0) + REACH_SECONDS
            self.reach(message.address, message.reach)

    def forget(self, association: ServedAssociation) -> None:
        """Its association ended."""
        relay = self._relays.pop(association, None)
        if relay is not None:
            if self._by_key.get(relay.key) is relay:
                del self._by_key[relay.key]
            if relay.donated:
                self._donors.leave(relay.site)
        self._reaches.pop(association, None)

    # -- asking ---------------------------------------------------------------------------------

    def find(
        self, looker: Address, target: Address, *, two_hops: bool, now: float,
        done: Callable[[RelayRoute | None], None],
    ) -> RelaySearch:  # fmt: skip
        """Ask for a relay between two addresses; ``done`` may be called before this returns."""
        plans = self._two_hops(looker, target) if two_hops else self._one_hop(looker, target)
        search = RelaySearch(done, plans)
        self._next_plan(search, now)
        return search

    def again(self, search: RelaySearch, now: float) -> None:
        """The looker asked again: whoever said nothing until now is passed over."""
        if search.over or search.asked is None or now < search.asked_at + SILENT_SECONDS:
            return
        search.asked.relay.silent = True
        self._pending.pop(search.asked.message.ask, None)
        self._next_plan(search, now)

    def on_say(self, sender: ServedAssociation | None, message: RelaySay, now: float) -> None:
        """RELAY_SAY, from the one who was asked."""
        search = self._pending.get(message.ask)
        relay = self._relays.get(sender)
        if search is None or search.asked is None or search.asked.relay is not relay:
            return
        del self._pending[message.ask]
        relay.free, relay.silent = message.free, False
        step, search.asked = search.asked, None
        if not message.yes:
            self._next_plan(search, now)
        elif step.route is not None:
            self._finish(search, step.route)
        else:
            self._next_step(search, now)

    def expire(self, now: float) -> None:
        """Forget asks that nobody answered."""
        while self._pending:
            ask, search = next(iter(self._pending.items()))
            if now < search.asked_at + TTL_SECONDS:
                return
            del self._pending[ask]
            search.over = True

    def _finish(self, search: RelaySearch, route: RelayRoute | None) -> None:
        search.over, search.route = True, route
        search.done(route)

    def _next_plan(self, search: RelaySearch, now: float) -> None:
        search.tries += 1
        plan = next(search.plans, None) if search.tries <= ASKED_MAX else None
        if plan is None or len(self._pending) >= PENDING_MAX:
            self._finish(search, None)
            return
        search.steps = plan
        self._next_step(search, now)

    def _next_step(self, search: RelaySearch, now: float) -> None:
        step = search.steps.pop(0)
        search.asked, search.asked_at = step, now
        self._pending[step.message.ask] = search
        step.relay.ask(step.message)

    def _shuffled(self, *peers: Address) -> list[Relay]:
        """The relays that serve these peers, the better ones first, else in random order."""
        fit = [
            relay
            for relay in self._relays.values()
            if relay.ready and all(relay.address_for(peer) is not None for peer in peers)
        ]
        operators = {operator_of(peer.host) for peer in peers}

        def rank(relay: Relay) -> tuple[bool, bool, bool, bytes]:
            address = relay.address_for(peers[0])
            assert address is not None
            near = operator_of(address.host) in operators
            return relay.silent, relay.donated, near, self._random.bytes(8)

        return sorted(fit, key=rank)

    def _one_hop(self, looker: Address, target: Address) -> Iterator[list[_Step]]:
        for relay in self._shuffled(looker, target):
            bind = self._random.bytes(BIND_SIZE)
            first, second = self._random.bytes(TOKEN_SIZE), self._random.bytes(TOKEN_SIZE)
            route = RelayRoute(
                _side(relay, looker, bind, first), _side(relay, target, bind, second)
            )
            ask = RelayAsk(
                self._random.bytes(ASK_SIZE),
                bind,
                token_hash(first),
                token_hash(second),
                TTL_SECONDS,
            )
            yield [_Step(relay, ask, route)]

    def _two_hops(self, looker: Address, target: Address) -> Iterator[list[_Step]]:
        """Relay 2 is asked first: relay 1 goes there as soon as it says yes."""
        for near in self._shuffled(looker):
            if near.donated:
                continue
            here = near.address_for(looker)
            assert here is not None
            far = next(iter(self._others(near, here, target)), None)
            if far is not None:
                yield self._chain(near, far, looker, target, here)

    def _others(self, near: Relay, here: Address, target: Address) -> list[Relay]:
        own = operator_of(here.host)
        others = [
            relay
            for relay in self._shuffled(target, here)
            if relay is not near and relay.key != near.key and not relay.donated
        ]
        return sorted(others, key=lambda relay: operator_of(relay.addresses[0].host) == own)

    def _chain(
        self, near: Relay, far: Relay, looker: Address, target: Address, here: Address
    ) -> list[_Step]:
        near_bind, far_bind = self._random.bytes(BIND_SIZE), self._random.bytes(BIND_SIZE)
        first, between, second = (self._random.bytes(TOKEN_SIZE) for _ in range(3))
        route = RelayRoute(
            _side(near, looker, near_bind, first), _side(far, target, far_bind, second)
        )
        there = far.address_for(here)
        assert there is not None
        far_ask = RelayAsk(
            self._random.bytes(ASK_SIZE),
            far_bind,
            token_hash(between),
            token_hash(second),
            TTL_SECONDS,
        )
        near_ask = RelayAsk(
            self._random.bytes(ASK_SIZE),
            near_bind,
            token_hash(first),
            NO_TOKEN_HASH,
            TTL_SECONDS,
            NextHop(there, far.key, far_bind, between),
        )
        return [_Step(far, far_ask, None), _Step(near, near_ask, route)]


def _side(relay: Relay, peer: Address, bind: bytes, token: bytes) -> RelaySide:
    address = relay.address_for(peer)
    assert address is not None
    return RelaySide(encode_address(address), relay.key + bind + token)
