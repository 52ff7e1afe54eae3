"""Simultaneous hole punching towards one peer (protocol 8).  Sans-IO.

Both sides send one PROBE each 50 ms over the other's addresses in turn, at most 100 in 5 s:

    PROBE / ACK body = iid8 || n8 (own) || e8 (echo; zero in PROBE) || mac16

A PROBE is answered by an ACK that echoes it.  An ACK that echoes our own n8 proves that the other
receives at that address; it is answered once, so that the other learns the same.  The key comes
from the pair's root or a card's secret and both blobs, so nobody else can make one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from m2chat.crypto.kdf import equal, h, hkdf, hmac, label
from m2chat.crypto.randomness import RandomSource
from m2chat.net.wire.packet import LongType
from m2chat.net.wire.ways import Leg, Way

PROBE_EVERY = 0.05
PROBES_MAX = 100
PUNCH_TIME = 5.0
ADDRESSES_MAX = 8
_ZERO = bytes(8)
BODY_SIZE = 40

Probe = tuple[LongType, bytes, Way]


def punch_key(secret: bytes, iid: bytes, lookup_blob: bytes, blob: bytes) -> bytes:
    """Kp, 32 bytes; ``secret`` is R_AB or a card's inv."""
    return hkdf(secret, label("punch") + iid + h(lookup_blob) + h(blob))


@dataclass(slots=True)
class Effort:
    """What the introductions of one look-up share: its probes, their pace, and the choice.

    Every look-up server that knows the peer makes an introduction of its own, and the peer follows
    the one that it heard of first, which need not be the first that we heard of.  So we punch under
    each of them, in turn, until a probe shows which one the peer follows.
    """

    left: int = PROBES_MAX
    sharers: int = 0
    chosen: bytes = b""  # the iid under which the peer answers


@dataclass(slots=True)
class _Target:
    """What we know of one address."""

    nonce: bytes
    offered: bool  # told of by the introduction; others are answered and never begun with
    answered: bool = False
    ack: bytes = b""


class Punch:
    """One attempt; finished when ``validated`` is set or ``expired``."""

    def __init__(
        self,
        iid: bytes,
        keys: Sequence[bytes],
        addresses: Sequence[Way],
        *,
        initiator: bool,
        now: float,
        random: RandomSource,
        effort: Effort | None = None,
    ) -> None:
        """``keys``: the first is used to send until a valid probe shows which one is right;
        ``effort`` is shared with the other introductions of the same look-up."""
        self.iid = iid
        self.validated: Way | None = None
        self._effort = effort or Effort()
        self._effort.sharers += 1
        self._keys = list(keys)
        self._ours = 0 if initiator else 1
        self._random = random
        self._ways: dict[Way, _Target] = {}
        self._turn = 0
        self._started = self._next = now
        for address in addresses:
            self._way(address, offered=True)

    def _way(self, address: Way, *, offered: bool = False) -> _Target | None:
        way = self._ways.get(address)
        if way is None and len(self._ways) < ADDRESSES_MAX:
            way = self._ways[address] = _Target(self._random.bytes(8), offered)
        return way

    def _offered(self) -> list[tuple[Way, _Target]]:
        return [(address, way) for address, way in self._ways.items() if way.offered]

    @property
    def _silent(self) -> bool:
        """Whether no PROBE may leave any more, but answers."""
        elsewhere = self._effort.chosen not in (b"", self.iid)
        return elsewhere or not self._probed()

    def _probed(self) -> list[tuple[Way, _Target]]:
        """What PROBEs still go to: addresses while there are any left for them, and legs, behind
        which nobody can be who did not ask for it."""
        left = self._effort.left > 0
        return [one for one in self._offered() if left or isinstance(one[0], Leg)]

    def add(self, way: Way, now: float) -> None:
        """One more way, and another five seconds."""
        self._way(way, offered=True)
        self._started = self._next = now

    def expired(self, now: float) -> bool:
        """Whether the time is over without a way."""
        return self.validated is None and now >= self._started + PUNCH_TIME

    @property
    def deadline(self) -> float | None:
        """When ``poll`` has something to do."""
        if self.validated is not None:
            return None
        if self._silent:
            return self._started + PUNCH_TIME
        return min(self._next, self._started + PUNCH_TIME)

    def poll(self, now: float) -> list[Probe]:
        """The PROBEs that are due."""
        out: list[Probe] = []
        over = self.validated is not None or now >= self._started + PUNCH_TIME
        ways = self._probed()
        if over or now < self._next or self._silent:
            return out
        address, way = ways[self._turn % len(ways)]
        self._turn += 1
        effort = self._effort
        self._next = now + PROBE_EVERY * (1 if effort.chosen else effort.sharers)
        effort.left -= not isinstance(address, Leg)
        out.append((LongType.PROBE, self._body(LongType.PROBE, way.nonce, _ZERO), address))
        return out

    def first_round(self, now: float) -> list[Probe]:
        """One PROBE to every address at once, to begin with."""
        out: list[Probe] = []
        for _ in self._offered():
            self._next = now
            out += self.poll(now)
        return out

    def receive(self, kind: LongType, body: bytes, source: Way) -> list[Probe]:
        """Take a PROBE or ACK; the answers.  What is not authentic is dropped in silence."""
        nonce, echo = body[8:16], body[16:24]
        if len(body) != BODY_SIZE or not self._authentic(kind, body):
            return []
        way = self._way(source)
        if way is None:
            return []
        self._effort.chosen = self._effort.chosen or self.iid
        if kind is LongType.PROBE:
            return [(LongType.PROBE_ACK, self._body(LongType.PROBE_ACK, way.nonce, nonce), source)]
        if not equal(echo, way.nonce):
            return []
        if self.validated is None:
            self.validated = source
        if way.answered:
            return []
        way.answered = True
        way.ack = self._body(LongType.PROBE_ACK, way.nonce, nonce)
        return [(LongType.PROBE_ACK, way.ack, source)]

    def last_ack(self, address: Way) -> list[Probe]:
        """Our answer to their ACK once more: it goes with each HS1, which needs it to be heard."""
        way = self._ways.get(address)
        return [(LongType.PROBE_ACK, way.ack, address)] if way is not None and way.ack else []

    def knows(self, address: Way) -> bool:
        """Whether this address has echoed our nonce, which is when it may cost us a signature."""
        way = self._ways.get(address)
        return way is not None and (way.answered or self.validated == address)

    def _authentic(self, kind: LongType, body: bytes) -> bool:
        theirs = 1 - self._ours
        for place, key in enumerate(self._keys):
            if equal(self._mac(key, kind, theirs, body[8:16], body[16:24]), body[24:]):
                if place:  # the peer has this blob of ours: so this key it is
                    self._keys.insert(0, self._keys.pop(place))
                return True
        return False

    def _body(self, kind: LongType, nonce: bytes, echo: bytes) -> bytes:
        mac = self._mac(self._keys[0], kind, self._ours, nonce, echo)
        return self.iid + nonce + echo + mac

    def _mac(self, key: bytes, kind: LongType, direction: int, nonce: bytes, echo: bytes) -> bytes:
        head = label("probe") + bytes([kind, direction])
        return hmac(key, head, self.iid, nonce, echo)[:16]
