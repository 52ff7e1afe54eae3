"""Back to a friend by the way we last met, without any server (protocol 12, step 0).

    iid_r = HMAC(R_AB, «re» || fpI || u32 floor(net_time / 600))[:8]
    Kp    = HKDF(R_AB, «punch» || iid_r || H(bidI || bidR))

Both ends can calculate the iid of this window of ten minutes and of its neighbours, so the one who
is sought knows the first PROBE for what it is.  It works only while both still have the temporary
keys of their last session; else, and in parallel, the look-up servers are asked.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from m2chat.crypto.kdf import h, hkdf, hmac, label
from m2chat.errors import RemoteError
from m2chat.ids import UserId
from m2chat.net.io.meeting import Meeting
from m2chat.net.io.peer_session import LivePeerSession
from m2chat.net.peers import PeerRelation
from m2chat.net.session.handshake import RemoteEnd
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import Bundle
from m2chat.net.wire.ways import Leg

WINDOW_S = 600
REMEMBERED_S = 24 * 3600.0
PATHS_KEPT = 3
USES = 8  # handshakes that one iid admits


@dataclass(slots=True)
class _Way:
    """The last session with somebody."""

    addresses: deque[Address]
    remote: RemoteEnd
    local_bid: bytes
    circle: bytes
    pair_root: bytes
    at: float


class LastPaths:
    """The ways to those whom we met in the last 24 hours; memory only."""

    def __init__(self, own: bytes) -> None:
        self._own = own
        self._ways: dict[UserId, _Way] = {}
        self._uses: dict[bytes, int] = {}
        self._expected: dict[bytes, UserId] = {}
        self._window = -1

    def remember(self, session: LivePeerSession, relation: PeerRelation, now: float) -> None:
        """A session with a contact stands; ``now`` is monotonic."""
        if relation.pair_root is None or relation.relay_only:
            return
        driver = session.driver
        if isinstance(driver.way, Leg):  # a leg ends with its binding
            return
        old = self._ways.get(session.peer)
        addresses = old.addresses if old is not None else deque(maxlen=PATHS_KEPT)
        if driver.way in addresses:
            addresses.remove(driver.way)
        addresses.appendleft(driver.way)
        self._ways[session.peer] = _Way(
            addresses,
            session.remote,
            driver.session.handshake.local_bid,
            session.circle,
            relation.pair_root,
            now,
        )
        self._window = -1

    def keep_only(self, peers: set[UserId]) -> None:
        """Forget everybody else."""
        for peer in self._ways.keys() - peers:
            del self._ways[peer]
        self._window = -1

    def to(self, peer: UserId, net_time: float, now: float) -> Meeting | None:
        """How to knock at a friend's last addresses."""
        way = self._fresh(peer, net_time, now)
        if way is None:
            return None
        iid = _iid(way.pair_root, self._own, int(net_time) // WINDOW_S)
        return self._meeting(peer, way, iid, initiator=True)

    def from_(self, iid: bytes, circle: bytes, net_time: float, now: float) -> Meeting | None:
        """Who knocks with this iid, if anybody may."""
        window = int(net_time) // WINDOW_S
        if window != self._window:
            self._expect(window)
        peer = self._expected.get(iid)
        way = self._fresh(peer, net_time, now) if peer is not None else None
        if peer is None or way is None or way.circle != circle:
            return None
        uses = self._uses.get(iid, 0)
        if uses >= USES:
            return None
        self._uses[iid] = uses + 1
        return self._meeting(peer, way, iid, initiator=False)

    def _expect(self, window: int) -> None:
        self._window = window
        self._expected = {
            _iid(way.pair_root, peer.raw, near): peer
            for peer, way in self._ways.items()
            for near in (window - 1, window, window + 1)
        }
        self._uses = {iid: uses for iid, uses in self._uses.items() if iid in self._expected}

    def _fresh(self, peer: UserId, net_time: float, now: float) -> _Way | None:
        """The way, while their bundle is valid."""
        way = self._ways.get(peer)
        if way is None or now - way.at > REMEMBERED_S:
            return None
        try:
            Bundle.decode(way.remote.bundle).check_times(net_time)
        except RemoteError:
            return None
        return way

    def _meeting(self, peer: UserId, way: _Way, iid: bytes, *, initiator: bool) -> Meeting:
        bids = (way.local_bid, way.remote.bid) if initiator else (way.remote.bid, way.local_bid)
        key = hkdf(way.pair_root, label("punch") + iid + h(*bids))
        addresses = list(way.addresses) if initiator else []
        return Meeting(peer, iid, way.remote, [key], addresses, None, initiator)


def _iid(pair_root: bytes, initiator: bytes, window: int) -> bytes:
    return hmac(pair_root, label("re"), initiator, window.to_bytes(4, "big"))[:8]
