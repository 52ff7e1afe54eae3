"""Golden vectors of multicast look-up (docs/protocol/36-multicast.md).

``python -m tests.support.multicast_vectors`` writes ``tests/vectors/multicast.json`` anew; do that
only together with a change of that page and a line in CHANGELOG.md.
"""

from __future__ import annotations

import json
from pathlib import Path

from m2chat.crypto.session_keys import Ephemeral
from m2chat.links import LOCAL_CIRCLE
from m2chat.net.services.multicast import MulticastFound, MulticastLookup, group_of, port_of
from m2chat.net.services.nearby import NEAR_GROUP, Near, NearAsk, code_of, secret_of
from tests.support.vectors import Count, row

PATH = Path(__file__).parents[1] / "vectors" / "multicast.json"
DISCOVERY, DAY = row(1, 16), 20_000


def build() -> dict[str, str]:
    """All vectors: inputs are ``row`` values, byte strings are hexadecimal."""
    group = group_of(DISCOVERY, DAY)
    lookup = MulticastLookup(1_800_000_000_123, row(2, 8), row(3, 16), row(4, 976))
    found = MulticastFound(row(2, 8), row(5, 8), row(6, 944))
    asked, asking = Ephemeral(row(11, 32)), Ephemeral(row(12, 32))
    ask = NearAsk(asked.public, asking.public, row(14, 82), "Bob")
    return {
        "group ipv4": group.ipv4,
        "group ipv6": group.ipv6,
        "mck": group.key.hex(),
        "port local circle": str(port_of(LOCAL_CIRCLE.public_key)),
        "port": str(port_of(row(7, 32))),
        "mlook": lookup.seal(group.key, Count(9)).hex(),
        "mfound": found.encode().hex(),
        "near": Near(row(10, 32), "Zoë").encode().hex(),
        "near ask": ask.seal(asking, Count(13)).hex(),
        "near code": code_of(
            secret_of(asked, asking.public, asked=asked.public, asking=asking.public)
        ).hex(),
        "near group ipv4": NEAR_GROUP.ipv4,
        "near group ipv6": NEAR_GROUP.ipv6,
        "local circle nk": LOCAL_CIRCLE.network_key.hex(),
        "local circle tag": LOCAL_CIRCLE.tag.hex(),
        "local circle link": LOCAL_CIRCLE.link(),
    }


if __name__ == "__main__":
    PATH.write_text(json.dumps(build(), indent=1) + "\n", encoding="utf-8")
