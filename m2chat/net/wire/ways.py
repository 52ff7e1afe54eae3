"""Where datagrams to a peer go: to an address, or by a leg through a relay (protocol 3, 9).

A path of a session is (way, cid, n).  To an address the cid is derived from the session's keys and
n; on a leg it is the leg's, since the relay knows its two legs by their cids and rewrites one into
the other.  LONG datagrams through a leg carry the leg's cid in place of zero.
"""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.net.wire.addresses import Address


@dataclass(frozen=True, slots=True)
class Leg:
    """Our own leg of a binding at a relay."""

    relay: Address  # where its datagrams go, and come from
    send_cid: bytes  # txcid, drawn by the relay, 8
    receive_cid: bytes  # rxcid, drawn by us, 8
    hops: int = 1  # relays between the two ends

    @property
    def host(self) -> str:
        """The relay's host."""
        return self.relay.host

    def __str__(self) -> str:
        return f"relay {self.relay}"


Way = Address | Leg


def address_of(way: Way) -> Address:
    """Where the next datagram is really sent."""
    return way.relay if isinstance(way, Leg) else way
