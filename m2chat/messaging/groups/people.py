"""Members who are not contacts of each other, and how they can meet all the same (protocol 15).

A member whom we know through groups alone has a row among the contacts in state ``member``: no
face shows it, it carries nothing but groups, and it goes when we share no group any more.

    R = HKDF(M of the smaller fp || M of the other, «group pair» || both fps, the smaller first)

M is a secret of each profile that stands in the logs of its groups and nowhere else.  So R is the
same whatever group two people share, and only who was in a group with each of them knows it.
"""

from __future__ import annotations

from collections.abc import Mapping

from m2chat.crypto.kdf import hkdf, label
from m2chat.ids import UserId
from m2chat.messaging.contacts import plain
from m2chat.messaging.events import RelationsChanged
from m2chat.messaging.groups.entry import NAME_LIMIT
from m2chat.messaging.groups.ports import GroupRecord
from m2chat.messaging.groups.standing import Standing
from m2chat.messaging.model import ContactState
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings


def member_root(one: UserId, one_secret: bytes, two: UserId, two_secret: bytes) -> bytes:
    """R of two members who are not contacts, 32 bytes; the same from either side."""
    first, second = sorted(((one.raw, one_secret), (two.raw, two_secret)))
    return hkdf(first[1] + second[1], label("group pair") + first[0] + second[0])


def meet(
    around: Surroundings, t: Tables, record: GroupRecord, members: Mapping[UserId, Standing],
    secret: bytes,
) -> None:  # fmt: skip
    """Be able to meet these members; ``secret`` is our own M."""
    for person, standing in members.items():
        if person == around.me or t.contacts.get(person) is not None:
            continue
        t.contacts.save(
            ContactRecord(
                id=person,
                state=ContactState.MEMBER,
                circle=record.circle,
                discovery=standing.person.discovery,
                added_at=around.clock.wall(),
                acknowledged=True,
                name=plain(standing.person.name, NAME_LIMIT),
                certificate=standing.person.certificate,
                pair_root=member_root(around.me, secret, person, standing.person.secret),
            )
        )
        around.tell(t, RelationsChanged())


def part(around: Surroundings, t: Tables, shared: set[UserId]) -> None:
    """Forget those who are in no group with us any more, once nothing waits for them."""
    waiting = set(t.outbox.contacts())
    for record in t.contacts.all():
        gone = record.id not in shared and record.id not in waiting
        if record.state is ContactState.MEMBER and gone:
            t.contacts.remove(record.id)
            around.tell(t, RelationsChanged())
