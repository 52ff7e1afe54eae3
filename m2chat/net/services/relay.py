"""The relay role (protocol 9): binds two peers who cannot, or would not, see each other.

RELAY_ASK opens a place for two tokens.  Whoever shows one (BIND, over an association whose cookie
proved the address) gets a leg; with both legs, what comes to one goes to the other: by connection
id *and* source, eight bytes rewritten, the same length, once, nowhere else.  No answer, nothing by
content, no state beyond two addresses, counters and tokens; nothing is written anywhere.

Gone: 10 s after the first leg without the second, after 60 s without traffic, at the end of its
life, at the byte cap, at UNBIND, with either association.  Sans-IO: ``RelayPort`` sends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from m2chat.crypto.kdf import equal
from m2chat.crypto.randomness import RandomSource
from m2chat.net.services.address_rules import LegRules, site_of
from m2chat.net.services.listener import ServedAssociation
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import ControlMessage
from m2chat.net.wire.control_codec import encode_control
from m2chat.net.wire.packet import CID_SIZE
from m2chat.net.wire.relay_messages import (
    KIB,
    NO_TOKEN_HASH,
    Bind,
    Bound,
    NextHop,
    RelayAsk,
    RelaySay,
    Unbind,
    token_hash,
)

PAIR_SECONDS = 10.0
IDLE_SECONDS = 60.0
ASK_SECONDS = 60.0
BURST_SECONDS = 1.0
MIB = 1 << 20
Send = Callable[[ServedAssociation, bytes, int], None]


@dataclass(frozen=True, slots=True)
class RelayCaps:
    """What one relay gives; configuration, told to the peers in BOUND."""

    rate: int = 4 * MIB  # bytes a second of one binding
    limit: int = 1 << 30  # bytes of one binding
    total_rate: int = 119 * MIB  # bytes a second of all together: a gigabit
    bindings: int = 10_000
    per_site: int = 256  # legs of one /24 or /56
    life: float = 1_800.0


DONATED_CAPS = RelayCaps(64 * KIB, 10 * MIB, MIB, 64, 2)


@dataclass(slots=True)
class RelayCounters:
    """For metrics; numbers only."""

    datagrams: int = 0  # forwarded
    bytes: int = 0
    dropped: int = 0  # from elsewhere than the leg, without a second leg, above the rate
    bound: int = 0  # bindings with both legs, ever
    refused: int = 0  # asks answered no


class RelayPort(Protocol):
    """The sockets: an association's ``port`` is handed back as it came."""

    def take_cid(self, port: object, cid: bytes, leg: RelayLeg) -> bool:
        """Route a cid to a leg; False when it is taken."""

    def drop_cid(self, port: object, cid: bytes) -> None:
        """Route it no more."""

    def forward(
        self, port: object, run: bytearray, start: int, end: int, segment: int, to: Address
    ) -> None:
        """Mask ``run[start:end]`` in place and send it."""


class RelayLeg:
    """One end of a binding; takes the datagrams of its cid."""

    __slots__ = ("address", "association", "binding", "cid", "port", "send_cid", "table")

    def __init__(
        self, table: RelayRole, binding: Binding, address: Address, port: object, send_cid: bytes,
        association: ServedAssociation | None,
    ) -> None:  # fmt: skip
        self.table = table
        self.binding = binding
        self.address = address
        self.port = port
        self.cid = b""  # on which the other end of the leg sends
        self.send_cid = send_cid  # on which it receives
        self.association = association  # None: the leg to another relay

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Address, now: float
    ) -> None:
        """Unmasked datagrams for its cid."""
        self.table.forward(self, run, (start, end, segment), source, now)


class Binding:
    """Two legs; a few hundred bytes."""

    __slots__ = (
        "allowance", "bind", "bytes", "expires_at", "filled_at", "hashes", "heard_at", "legs",
        "on_end", "paired_by",
    )  # fmt: skip

    def __init__(self, ask: RelayAsk, allowance: int, now: float) -> None:
        self.bind = ask.bind
        self.hashes: list[bytes] = [ask.first_hash, ask.second_hash]  # b"" once shown
        self.legs: list[RelayLeg | None] = [None, None]
        self.paired_by = now + min(ask.ttl, ASK_SECONDS)
        self.expires_at = float("inf")
        self.heard_at = now
        self.bytes = 0
        self.allowance = float(allowance)
        self.filled_at = now
        self.on_end: Callable[[], None] | None = None  # the way to another relay ends with it

    @property
    def paired(self) -> bool:
        """Whether both legs stand."""
        return None not in self.legs


@dataclass(slots=True)
class _Budget:
    """The rate of all bindings together."""

    rate: int
    left: float = 0.0
    filled_at: float = 0.0
    used: int = 0  # since the last second's tick
    free: int = 0  # of the rate, as of the last tick

    def refill(self, now: float) -> None:
        """Time passed."""
        earned = (now - self.filled_at) * self.rate
        self.left, self.filled_at = min(self.left + earned, self.rate * BURST_SECONDS), now


class RelayRole:
    """Fills ``ServiceRole``, and answers asks."""

    def __init__(
        self, random: RandomSource, send: Send, port: RelayPort, rules: LegRules, caps: RelayCaps,
        now: float,
    ) -> None:  # fmt: skip
        """``send(association, message, size)`` as ``ServiceHost.send_message``."""
        self.caps = caps
        self.counters = RelayCounters()
        # Joins a second relay to a binding; without it no ask for two hops is accepted.
        self.extend: Callable[[Binding, NextHop], bool] = lambda *_: False
        self._random = random
        self._send = send
        self._port = port
        self._rules = rules
        self._bindings: dict[bytes, Binding] = {}
        self._by_client: dict[ServedAssociation, list[RelayLeg]] = {}
        self._sites: dict[bytes, int] = {}
        self._budget = _Budget(caps.total_rate, caps.total_rate * BURST_SECONDS, now)
        self._budget.free = caps.total_rate

    @property
    def bindings(self) -> int:
        """How many there are, unfinished ones included."""
        return len(self._bindings)

    @property
    def free_kib(self) -> int:
        """What is left of the rate, KiB/s; 0 when nothing more can be bound."""
        if len(self._bindings) >= self.caps.bindings:
            return 0
        return max(0, self._budget.free) // KIB

    def readdress(self, rules: LegRules) -> None:
        """Our own addresses changed."""
        self._rules = rules

    # -- what a KA asks -------------------------------------------------------------------------

    def ask(self, message: RelayAsk, now: float) -> RelaySay:
        """Open a place for two tokens, or not."""
        known = self._bindings.get(message.bind)
        if known is not None:
            yes = known.hashes == [message.first_hash, message.second_hash]
        else:
            yes = self.free_kib > 0 and self._accept(message, now)
        self.counters.refused += not yes
        return RelaySay(message.ask, yes, self.free_kib)

    def _accept(self, message: RelayAsk, now: float) -> bool:
        if (message.next_hop is not None) != (message.second_hash == NO_TOKEN_HASH):
            return False
        if message.first_hash in (NO_TOKEN_HASH, message.second_hash):
            return False
        binding = Binding(message, self.caps.rate, now)
        if message.next_hop is not None and not self.extend(binding, message.next_hop):
            return False
        self._bindings[message.bind] = binding
        return True

    # -- ServiceRole ----------------------------------------------------------------------------

    def receive(self, sender: ServedAssociation, message: ControlMessage, now: float) -> None:
        """BIND and UNBIND; what else comes is for other roles."""
        if isinstance(message, Bind):
            self._bind(sender, message, now)
        elif isinstance(message, Unbind):
            for leg in list(self._by_client.get(sender, ())):
                if leg.binding.bind == message.bind:
                    self.end(leg.binding, but=leg)

    def forget(self, association: ServedAssociation) -> None:
        """Its association ended, and its bindings with it."""
        for leg in self._by_client.pop(association, []):
            self.end(leg.binding, but=leg)

    def expire(self, now: float) -> None:
        """Once a second: what is over goes."""
        over = [
            binding
            for binding in self._bindings.values()
            if now >= binding.expires_at
            or (now >= binding.heard_at + IDLE_SECONDS and binding.paired)
            or (now >= binding.paired_by and not binding.paired)
        ]
        for binding in over:
            self.end(binding)
        self._budget.free = self._budget.rate - self._budget.used
        self._budget.used = 0

    # -- legs -----------------------------------------------------------------------------------

    def _bind(self, sender: ServedAssociation, message: Bind, now: float) -> None:
        binding = self._bindings.get(message.bind)
        if binding is None:
            return
        for leg in binding.legs:
            if leg is not None and leg.association is sender:
                if leg.send_cid == message.receive_cid:  # BOUND was lost
                    self._tell_bound(leg, now)
                return
        place = self._place(binding, message.token)
        site = site_of(sender.address.host)
        full = self._sites.get(site, 0) >= self.caps.per_site
        if place is None or full or not self._rules.admits(sender.address):
            return
        leg = RelayLeg(self, binding, sender.address, sender.port, message.receive_cid, sender)
        binding.hashes[place] = b""  # a token works once
        self._by_client.setdefault(sender, []).append(leg)
        self._sites[site] = self._sites.get(site, 0) + 1
        self.join(leg, place, now)
        self._tell_bound(leg, now)

    def _place(self, binding: Binding, token: bytes) -> int | None:
        shown = token_hash(token)
        for place, expected in enumerate(binding.hashes):
            if expected and binding.legs[place] is None and equal(shown, expected):
                return place
        return None

    def join(self, leg: RelayLeg, place: int, now: float) -> None:
        """Put a leg into its binding and give it a cid."""
        binding = leg.binding
        if not leg.cid:
            while True:
                leg.cid = self._random.bytes(CID_SIZE)
                if self._port.take_cid(leg.port, leg.cid, leg):
                    break
        if not any(binding.legs):
            binding.paired_by = now + PAIR_SECONDS
            binding.expires_at = now + self.caps.life
        binding.legs[place] = leg
        binding.heard_at = now
        self.counters.bound += binding.paired

    def _tell_bound(self, leg: RelayLeg, now: float) -> None:
        if leg.association is None:
            return
        binding, caps = leg.binding, self.caps
        left = max(0, caps.limit - binding.bytes)
        life = max(0, int(binding.expires_at - now))
        bound = Bound(binding.bind, leg.cid, caps.rate // KIB, left, life)
        self._send(leg.association, encode_control(bound), 0)

    def end(self, binding: Binding, but: RelayLeg | None = None) -> None:
        """Erase a binding and tell its legs, except the one that knows."""
        if self._bindings.pop(binding.bind, None) is not binding:
            return
        for leg in binding.legs:
            if leg is None:
                continue
            self._port.drop_cid(leg.port, leg.cid)
            client = leg.association
            if client is None:
                continue
            self._leave(leg, client)
            if leg is not but and client.alive:
                self._send(client, encode_control(Unbind(binding.bind)), 0)
        binding.legs = [None, None]
        if binding.on_end is not None:
            binding.on_end()

    def _leave(self, leg: RelayLeg, client: ServedAssociation) -> None:
        row = self._by_client.get(client)
        if row is not None:
            row.remove(leg)
            if not row:
                del self._by_client[client]
        site = site_of(leg.address.host)
        left = self._sites.get(site, 0) - 1
        if left > 0:
            self._sites[site] = left
        else:
            self._sites.pop(site, None)

    # -- the hot path ---------------------------------------------------------------------------

    def forward(
        self, leg: RelayLeg, run: bytearray, place: tuple[int, int, int], source: Address,
        now: float,
    ) -> None:  # fmt: skip
        """Datagrams of one leg to the other, or nowhere."""
        start, end, segment = place
        binding, size = leg.binding, end - start
        first, second = binding.legs
        other = second if leg is first else first
        known = source == leg.address or self._moved(leg, source)
        if not known or other is None or not self._follows(other):
            self.counters.dropped += -(-size // segment)
            return
        fits = self._admit(binding, size, segment, now)
        if fits < size:
            self.counters.dropped += -(-(size - fits) // segment)
            if not fits:
                return
            size, end = fits, start + fits
        cid = other.send_cid
        for at in range(start, end, segment):
            run[at : at + CID_SIZE] = cid
        binding.heard_at = now
        binding.bytes += size
        self._budget.used += size
        counters = self.counters
        counters.datagrams += -(-size // segment)
        counters.bytes += size
        self._port.forward(other.port, run, start, end, segment, other.address)
        if binding.bytes >= self.caps.limit:
            self.end(binding)

    def _admit(self, binding: Binding, size: int, segment: int, now: float) -> int:
        """How many of these bytes the two rates let through now, in whole datagrams.

        What was earned is counted only when it is needed, so that most runs cost no more than two
        comparisons.
        """
        budget = self._budget
        if size > binding.allowance or size > budget.left:
            rate = self.caps.rate
            earned = binding.allowance + (now - binding.filled_at) * rate
            binding.allowance, binding.filled_at = min(earned, rate * BURST_SECONDS), now
            budget.refill(now)
            fits = min(size, int(binding.allowance), int(budget.left))
            if fits < size:
                size = fits - fits % segment
        binding.allowance -= size
        budget.left -= size
        return size

    def _moved(self, leg: RelayLeg, source: Address) -> bool:
        """Whether its association proved this address meanwhile, and the leg may be there."""
        client = leg.association
        if client is None or client.address != source or not self._rules.admits(source):
            return False
        self._move(leg, source)
        return True

    def _follows(self, leg: RelayLeg) -> bool:
        """Take over the proved address of its association; False when it may not be there."""
        client = leg.association
        if client is None or client.address == leg.address:
            return True
        return self._moved(leg, client.address)

    def _move(self, leg: RelayLeg, to: Address) -> None:
        before, after = site_of(leg.address.host), site_of(to.host)
        if before != after:
            self._sites[before] = self._sites.get(before, 1) - 1
            self._sites[after] = self._sites.get(after, 0) + 1
        leg.address = to
