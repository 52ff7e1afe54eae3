"""Why no look-up server answers: no network, a network that lets no UDP through, or they are down.

A blocked network and a dead server look alike from one datagram.  What tells them apart: whether
any server ever answered on this network, and whether it stands where no firewall lies between.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Sequence

from m2chat.net.io.interfaces import interfaces
from m2chat.net.io.seeker import Outcome
from m2chat.net.io.udp import source_for
from m2chat.net.traversal.candidates import Interface, is_near
from m2chat.net.wire.addresses import Address


def why_silent(
    services: Sequence[Address],
    *,
    everywhere: bool,
    heard: bool,
    own: Sequence[Interface] | None = None,
    source: Callable[[Address], str | None] | None = None,
) -> Outcome:
    """``NO_SERVICE``, ``OFFLINE`` or ``UDP_BLOCKED``.

    ``everywhere``: we are bound to every interface (else the person chose, and nothing is guessed);
    ``heard``: a server answered since the network last changed.
    """
    if not everywhere or not services:
        return Outcome.NO_SERVICE
    places = interfaces() if own is None else own
    if not any(_leads_somewhere(one) for one in places) or not any(
        map(source or source_for, services)
    ):
        on_this_computer = any(ipaddress.ip_address(one.host).is_loopback for one in services)
        return Outcome.NO_SERVICE if on_this_computer else Outcome.OFFLINE
    if heard or any(is_near(one.host, places) for one in services):
        return Outcome.NO_SERVICE
    return Outcome.UDP_BLOCKED


def _leads_somewhere(interface: Interface) -> bool:
    """Link-local addresses are what an interface has before it has a network."""
    address = ipaddress.ip_address(interface.host)
    return not address.is_loopback and not address.is_link_local
