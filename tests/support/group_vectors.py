"""Golden vectors of groups (docs/protocol/68-groups.md).

``python -m tests.support.group_vectors`` writes ``tests/vectors/groups.json`` anew; do that only
together with a change of docs/protocol/ and a line in CHANGELOG.md.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.contents import GroupContent, GroupForm, encode_content
from m2chat.messaging.groups.entry import (
    Act,
    Create,
    Entry,
    Invite,
    Join,
    Leave,
    Person,
    Remove,
    Rename,
    Role,
)
from m2chat.messaging.groups.message import GroupMessage, seal_message
from m2chat.messaging.groups.people import member_root
from m2chat.messaging.groups.ports import Span
from m2chat.messaging.groups.sync import OFFER, Have, Spans
from tests.support.vectors import Count, row

PATH = Path(__file__).parents[1] / "vectors" / "groups.json"
ANN, BOB = UserId(row(100, 32)), UserId(row(101, 32))
PERSON = Person(row(0, 1026), row(5, 16), row(6, 32), "Ann")
ACTS: dict[str, Act] = {
    "create": Create(row(1, 16), row(2, 32), PERSON, "Rowing", "Sundays"),
    "invite": Invite(BOB, "Bob"),
    "join": Join(PERSON),
    "remove": Remove(BOB, 7),
    "role": Role(BOB, True),
    "rename": Rename("Club", ""),
    "leave": Leave(9),
    "remove after words": Remove(BOB, 7, (row(12, 16), row(13, 16))),
    "leave after words": Leave(9, (row(12, 16),)),
}


def build() -> dict[str, str]:
    """All vectors: inputs are ``row`` values, outputs hexadecimal."""
    values: dict[str, bytes] = {}
    for name, act in ACTS.items():
        first = isinstance(act, Create)
        parents = () if first else (row(10, 32), row(11, 32))
        group = b"" if first else row(9, 32)
        entry = Entry(group, parents, ANN, 1_800_000_000_000, act, row(3, 512))
        values |= {f"entry {name}": entry.encode(), f"entry {name} id": entry.id}
    said = GroupMessage(
        GroupId(row(9, 32)), ANN, MessageId(row(4, 16)), (row(10, 32),), 3,
        1_800_000_000_000, 1, b"\x91\xa2hi", row(3, 512),
    )  # fmt: skip
    spans = (Span(row(100, 32), 1, 9, 77), Span(row(101, 32), 4, 4, 5))
    content = GroupContent(GroupForm.MESSAGE, row(9, 32), (row(0, 40),))
    values |= {
        "message": said.encode(),
        "message digest": said.digest,
        "message after another": replace(said, prev=row(12, 16)).encode(),
        "message sealed": seal_message(said, Count(50)),
        "content": encode_content(content)[1],
        "have": Have(said.group, said.heads, spans).encode()[1],
        "offer": Spans(said.group, spans).encode(OFFER)[1],
        "member root": member_root(ANN, row(6, 32), BOB, row(7, 32)),
    }
    return {name: value.hex() for name, value in values.items()}


if __name__ == "__main__":
    PATH.write_text(json.dumps(build(), indent=1) + "\n", encoding="utf-8")
