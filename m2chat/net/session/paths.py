"""The paths of a session: which one carries it, which are being proved (protocol 3, 8; RFC 9000 9).

A path is (way, cid, n).  Rules:

* Nothing but CHALLENGE and RESPONSE leaves on a path before a RESPONSE to our nonce came back on
  it (T39); to a way that only the other end showed us go at most as many bytes as came from it.
* Every path has a number n of its own and by it a cid and an offset, so that two paths cannot be
  joined by what an onlooker sees.  The receiver knows the numbers n-1 .. n+2, n the highest
  it heard, and the one under which the session comes.
* We go where we asked to go (``try_way``), or follow the newest packet of the other end that is
  more than a probe; but after a choice of our own not what it sent before it can have known.
  When both choose at once the initiator's choice stands.
* The old path is kept: a current path that falls silent gives way to another that still answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.session_keys import path_cid, path_offset
from m2chat.net.session.mtu import MtuSearch
from m2chat.net.wire.frames import Challenge, Response
from m2chat.net.wire.packet import DATAGRAM_SIZE, SIZES
from m2chat.net.wire.ways import Leg, Way

AHEAD = 2  # numbers that the other end knows before it heard of them
OTHERS_MAX = 8  # paths beside the current one
STANDBY_MAX = 4
TRIES = 4  # challenges, each after twice the wait of the one before
WAIT_MIN = 0.2
CHOICE_HOLDS = 3  # waits for an answer that an initiator keeps to its own choice; others one
PROBE_SIZE = SIZES[0]


Carries = Callable[[Way], int]


def _least(_: Way) -> int:
    return DATAGRAM_SIZE


class Path:
    """One way with its number; times are seconds, sizes bytes."""

    __slots__ = (
        "answer",
        "asked_at",
        "cid",
        "due",
        "first",
        "heard_at",
        "nonce",
        "number",
        "offset",
        "ours",
        "received",
        "rescue",
        "search",
        "sent",
        "theirs",
        "tries",
        "validated",
        "wait",
        "wanted",
        "way",
    )  # fmt: skip

    def __init__(self, way: Way, carries: Carries) -> None:
        self.way = way
        self.number = 0
        self.cid = b""
        self.offset = 0
        self.search = MtuSearch(lambda: carries(way))
        self.theirs = 0  # their number here
        self.first: int | None = None  # the first packet number sent under this path number
        self.validated = False
        self.ours = False  # we chose to try it: not only the other end's word
        self.wanted = False  # go there as soon as it answers
        self.rescue = False  # go there if it answers and the current path does not
        self.received = self.sent = 0
        self.heard_at = 0.0
        self.nonce: bytes | None = None  # an unanswered challenge
        self.asked_at = 0.0
        self.due: float | None = None  # when it goes out (again)
        self.wait = WAIT_MIN
        self.tries = 0
        self.answer: bytes | None = None  # the nonce that we owe; the newest wins (T19)

    @property
    def mtu(self) -> int:
        """The size of its full datagrams."""
        return self.search.size

    def allows(self, size: int) -> bool:
        """Whether so many bytes may leave here now."""
        return self.validated or self.ours or self.sent + size <= self.received


class Paths:
    """All paths of one session; ``on_move(old, new, now)`` when the current one changes."""

    def __init__(
        self,
        way: Way,
        initiator: bool,
        random: RandomSource,
        on_move: Callable[[Path, Path, float], None],
        mtu_max: int,
    ) -> None:
        self._mtu_max = mtu_max
        self.carries: Carries = _least  # what the owner's interfaces carry there
        self.current = Path(way, self._carries)
        self.first = Path(way, self._carries)  # of epoch 0
        self.cids: tuple[bytes, ...] = ()  # where epoch 1 may come in at present
        self._initiator = initiator
        self._random = random
        self._on_move = on_move
        self._others: dict[Way, Path] = {}
        self._standby: list[Way] = []
        self._exporter = b""
        self._used = self._confirmed = 0  # our highest number, and the highest they heard
        self._heard = 0  # their highest number
        self._carrying = 0  # the number under which the session comes to us
        self._incoming: dict[bytes, tuple[int, int]] = {}
        self._by_leg: dict[Leg, int] = {}
        self._newest = -1
        self._leader: Path | None = None
        self._chosen_until = float("-inf")
        self.announce = False  # something should leave on the current path: its name is new

    def _carries(self, way: Way) -> int:
        return min(self.carries(way), self._mtu_max)

    # -- names ----------------------------------------------------------------------------------

    def install_first(self, cid: bytes) -> None:
        """The other end's cid of epoch 0 is known."""
        way = self.first.way
        self.first.cid = way.send_cid if isinstance(way, Leg) else cid

    def install(self, exporter: bytes, now: float) -> None:
        """The handshake gave the secret of all further names; its way is proved."""
        self._exporter = exporter
        self.current.validated = True
        self.current.heard_at = now
        self._name(self.current, 0)
        self._hear(0)

    def _name(self, path: Path, number: int) -> None:
        ours = 0 if self._initiator else 1
        path.number = number
        path.first = None
        path.offset = path_offset(self._exporter, ours, number)
        way = path.way
        if isinstance(way, Leg):
            path.cid = way.send_cid
        else:
            path.cid = path_cid(self._exporter, ours, number)

    def _hear(self, number: int) -> None:
        """Their highest number is ``number``: it and its neighbours are known from now on."""
        self._heard = number
        theirs = 1 if self._initiator else 0
        known = {self._carrying, *range(max(number - 1, 0), number + AHEAD + 1)}
        self._incoming = {
            path_cid(self._exporter, theirs, n): (n, path_offset(self._exporter, theirs, n))
            for n in sorted(known)
        }
        self.cids = tuple(self._incoming)

    def _take_number(self) -> int:
        """The next number of ours; one that failed is used again only when there is no other."""
        number = min(self._used + 1, self._confirmed + AHEAD)
        self._used = max(self._used, number)
        return number

    def on_acked(self, largest: int) -> None:
        """They have a packet of the current path: its number is known to them."""
        path = self.current
        if path.first is not None and largest >= path.first:
            self._confirmed = max(self._confirmed, path.number)

    def offsets(self, source: Way, cid: bytes) -> list[tuple[int, int]]:
        """(number, offset) that a packet may have, the likeliest first; none: not for us."""
        if not isinstance(source, Leg):
            known = self._incoming.get(cid)
            return [known] if known is not None else []
        last = self._by_leg.get(source, self._heard)
        return sorted(self._incoming.values(), key=lambda one: (one[0] != last, one[0]))

    # -- in -------------------------------------------------------------------------------------

    def arrived(self, source: Way, number: int, size: int, now: float) -> Path:
        """Authentic bytes came from ``source`` under their path number."""
        if number > self._heard:
            self._hear(number)
        if isinstance(source, Leg):
            self._by_leg[source] = number
        path = self.current
        if source != path.way:
            path = self._others.get(source) or self._add(source)
            if not path.validated and path.nonce is None:
                self._challenge(path, now)
        path.received += size
        path.heard_at = now
        path.theirs = number
        if path.number < number and path.validated and self._used < self._confirmed + AHEAD:
            self._name(path, self._take_number())  # they took another name here: so do we
        return path

    def _add(self, way: Way) -> Path:
        path = self._others[way] = Path(way, self._carries)
        self._name(path, self._take_number())
        if len(self._others) > OTHERS_MAX:
            rest = [p for p in self._others.values() if p is not path]
            worst = min(rest, key=lambda p: (p.ours, p.way in self._standby, p.heard_at))
            del self._others[worst.way]
        return path

    def led(self, path: Path, number: int, now: float) -> None:
        """Packet ``number``, no mere probe, came by ``path``: the newest shows where they are."""
        if number <= self._newest:
            return
        self._newest = number
        self._leader = path
        if path.theirs != self._carrying:
            self._carrying = path.theirs
            self._hear(self._heard)
        if path is not self.current and path.validated and self._follows(now):
            self._move(path, now)

    def _follows(self, now: float) -> bool:
        return now >= self._chosen_until

    def answered(self, path: Path, nonce: bytes, now: float) -> None:
        """A RESPONSE came by ``path``; any other than to our nonce for it means nothing."""
        if path.nonce is None or path.nonce != nonce:
            return
        path.nonce = path.due = None
        path.validated = True
        self._confirmed = max(self._confirmed, path.number)
        silent = self.current.heard_at < path.asked_at
        wanted, path.wanted = path.wanted, False
        rescue, path.rescue = path.rescue, False
        if path is self.current:
            return
        if wanted:
            self._chosen_until = now + path.wait * (CHOICE_HOLDS if self._initiator else 1)
            self._move(path, now)
        elif (rescue and silent) or (path is self._leader and self._follows(now)):
            self._move(path, now)

    def _move(self, path: Path, now: float) -> None:
        old, self.current = self.current, path
        self._others.pop(path.way, None)
        self._others[old.way] = old
        if self._leader is not path:
            self._leader = None
        self._on_move(old, path, now)

    # -- what the owner asks --------------------------------------------------------------------

    def try_way(self, way: Way, now: float) -> None:
        """Ask whether the other end can be reached there, and go there if so."""
        if way == self.current.way:
            return
        self._ask(way, now).wanted = True

    def add_standby(self, way: Way) -> None:
        """A way to fall back to; the oldest goes when there are too many."""
        if way not in self._standby:
            self._standby.append(way)
            del self._standby[:-STANDBY_MAX]

    def remove(self, way: Way) -> None:
        """This way is gone: neither tried nor fallen back to."""
        if way in self._standby:
            self._standby.remove(way)
        self._others.pop(way, None)

    def fall_back(self, now: float) -> None:
        """The current path is silent: ask all others that we may use."""
        ways = [way for way, path in self._others.items() if path.validated]
        for way in dict.fromkeys(self._standby + ways):
            if way != self.current.way:
                self._ask(way, now).rescue = True

    def _ask(self, way: Way, now: float) -> Path:
        path = self._others.get(way) or self._add(way)
        path.ours = True
        if path.number < self._confirmed - 1:  # they may have forgotten so old a number
            self._name(path, self._take_number())
        if path.nonce is None:
            self._challenge(path, now)
        return path

    def _challenge(self, path: Path, now: float) -> None:
        path.nonce = self._random.bytes(8)
        path.asked_at = path.due = now
        path.wait = WAIT_MIN
        path.tries = 0

    # -- out ------------------------------------------------------------------------------------

    @property
    def ways(self) -> list[Way]:
        """All ways in use, tried or kept."""
        return [self.current.way, *self._others, *self._standby]

    def beside(self) -> Iterator[tuple[Way, Path | None, bool]]:
        """(way, path if one was made, kept in reserve) of all but the current one."""
        for way in dict.fromkeys((*self._standby, *self._others)):
            if way != self.current.way:
                yield way, self._others.get(way), way in self._standby

    @property
    def deadline(self) -> float | None:
        """When ``probes`` has something to send or to give up."""
        if not self._others:
            return None
        dues = [path.due for path in self._others.values() if path.due is not None]
        return min(dues) if dues else None

    def probes(self, now: float, patience: float) -> Iterator[tuple[Path, bytes, int]]:
        """(path, frames, size of the datagram) of what must leave beside the current path."""
        for path in list(self._others.values()):
            frames = b""
            if path.answer is not None and path.allows(PROBE_SIZE):
                frames = Response(path.answer).encode()
                path.answer = None
            if path.due is not None and path.due <= now:
                frames += self._next_challenge(path, now, patience)
            if frames:
                size = DATAGRAM_SIZE if path.allows(DATAGRAM_SIZE) else PROBE_SIZE
                path.sent += size
                yield path, frames, size

    def _next_challenge(self, path: Path, now: float, patience: float) -> bytes:
        if path.tries >= TRIES:
            self._give_up(path)
            return b""
        path.wait = max(path.wait, patience)
        path.due = now + path.wait * (1 << path.tries)
        path.tries += 1
        if not path.allows(PROBE_SIZE):
            return b""  # unless more bytes come from there until the next try
        assert path.nonce is not None
        return Challenge(path.nonce).encode()

    def _give_up(self, path: Path) -> None:
        path.nonce = path.due = None
        path.wanted = path.rescue = False
        if path.way not in self._standby:
            self._others.pop(path.way, None)
        if path.number > self._confirmed and self._used < self._confirmed + AHEAD:
            # What failed was seen by somebody: its number is burnt.  The current path takes the
            # next one, so that the other end learns how far we are.
            self._name(self.current, self._take_number())
            self.announce = True


def same_road(old: Path, new: Path) -> bool:
    """Whether only a port changed: then rate and delay are most likely the same (RFC 9000 9.4)."""
    if isinstance(old.way, Leg) or isinstance(new.way, Leg):
        return False
    return old.way.host == new.way.host
