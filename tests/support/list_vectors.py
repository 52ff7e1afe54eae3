"""Golden vectors of the list of services and of admission (docs/protocol/32-list.md).

``python -m tests.support.list_vectors`` writes ``tests/vectors/list.json`` anew; do that only
together with a change of docs/protocol/ and a line in CHANGELOG.md.
"""

from __future__ import annotations

import json
from pathlib import Path

from m2chat.crypto.signing import SigningKey
from m2chat.net.services.directory import admit, sign_descriptor
from m2chat.net.services.service_list import ServiceList
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control_codec import encode_control
from m2chat.net.wire.descriptor import Descriptor, Role
from m2chat.net.wire.list_messages import (
    Admit,
    Join,
    ListGet,
    ListIndex,
    ListMessage,
    ListOffer,
    ListPart,
    ListSame,
)
from m2chat.servers.admission import join_token
from tests.support.vectors import row

PATH = Path(__file__).parents[1] / "vectors" / "list.json"
NOW = 1_800_000_000
CIRCLE = SigningKey(row(3, 32))


def described(seed: int, *, roles: int = Role.KA, not_after: int = NOW + 7_200) -> Descriptor:
    """The signed descriptor of a service whose seed counts up from ``seed``."""
    key = SigningKey(row(seed, 32))
    address = Address(f"192.0.2.{seed}", 4700)
    admission = admit(CIRCLE, key.public, roles, NOW)
    return sign_descriptor(
        key, Descriptor(roles, key.public, row(seed + 1, 32), not_after, (address,), admission)
    )


def messages() -> dict[str, ListMessage]:
    """One of each."""
    one = described(7)
    return {
        "join": Join(row(1, 16), row(2, 32), int(Role.KA | Role.RELAY)),
        "admit": Admit(one.admit),
        "list_get": ListGet(row(4, 8)),
        "list_get bucket": ListGet(row(4, 8), 17, 2),
        "list_same": ListSame(row(4, 8)),
        "list_index": ListIndex(row(4, 8), 3, row(5, 1024)),
        "list_part": ListPart(row(4, 8), 17, 0, 1, (one.encode(),)),
        "list_offer": ListOffer(one.encode()),
    }


def build() -> dict[str, str]:
    """All vectors: outputs in hexadecimal."""
    listed = ServiceList(CIRCLE.public)
    for seed in (7, 9, 11):
        listed.offer(described(seed).encode(), NOW)
    values = {name: encode_control(message) for name, message in messages().items()}
    values |= {
        "lh of three": listed.hash,
        "digests of three": listed.digests,
        "join token": join_token(CIRCLE, 2, NOW),
    }
    return {name: value.hex() for name, value in values.items()}


if __name__ == "__main__":
    PATH.write_text(json.dumps(build(), indent=1) + "\n", encoding="utf-8")
