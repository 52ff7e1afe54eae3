"""What kind of mapping stands between us and the world, from what look-up servers see (protocol 8).

One socket talks to all of them, so their observations of it differ only if a router gives each
destination a port (or an address) of its own: then a third party cannot know ours beforehand, and
two such peers need a relay.  The byte travels in the candidates (nat1).  Filters cannot be seen
this way, and need not be: punching opens them.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection
from enum import IntEnum

from m2chat.net.traversal.candidates import is_private
from m2chat.net.wire.addresses import Address


class MappingKind(IntEnum):
    """nat1 of the candidates."""

    UNKNOWN = 0
    OPEN = 1  # we are seen at an address of our own
    SAME = 2  # at the same one by everybody
    SYMMETRIC = 3  # at another one by each

    @property
    def word(self) -> str:
        """As ``net status`` names it."""
        return ("unknown", "open", "cone", "symmetric")[self]


def mapping_kind(
    observed: Collection[Address], own_hosts: Collection[str], own_port: int
) -> MappingKind:
    """``observed``: our address as each look-up server sees it, one entry for each server.

    A server in our own network sees what nobody outside sees, so public IPv4 decides where there is
    any, then other IPv4, then IPv6, which is seldom translated.  One observation tells nothing but
    that it is our own address.
    """
    old = [one for one in observed if ":" not in one.host]
    public = [one for one in old if not is_private(ipaddress.ip_address(one.host))]
    seen = public or old or list(observed)
    if seen and all(one.host in own_hosts and one.port == own_port for one in seen):
        return MappingKind.OPEN
    if len(set(seen)) > 1:
        return MappingKind.SYMMETRIC
    return MappingKind.SAME if len(seen) > 1 else MappingKind.UNKNOWN
