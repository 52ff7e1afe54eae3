"""Rendezvous placement: where a person registers on a day (protocol 2).

The homes of Y are the KAs with the highest ``H("place" label || loc(Y, day) || svc_pk)``.  Owner
and looker compute the same order from the same list, and no KA forwards to another.  Pure: the
same code runs in servers, peers and simulations.
"""

from __future__ import annotations

from collections.abc import Iterable

from m2chat.crypto.kdf import h, label

HOMES = 3
FALLBACKS = 2

_PLACE = label("place")


def ranked(location: bytes, services: Iterable[bytes]) -> list[bytes]:
    """All svc_pk, the best home for ``location`` first."""
    return sorted(services, key=lambda service: h(_PLACE, location, service), reverse=True)


def homes(location: bytes, services: Iterable[bytes]) -> list[bytes]:
    """The k = min(3, number of KAs) places where one registers, and is sought first."""
    return ranked(location, services)[:HOMES]


def fallbacks(location: bytes, services: Iterable[bytes]) -> list[bytes]:
    """Ranks 4 and 5: asked when every home knows nothing."""
    return ranked(location, services)[HOMES : HOMES + FALLBACKS]
