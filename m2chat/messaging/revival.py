"""What a profile does when it comes out of a backup: it must never say anything twice (S-39).

Since the backup the other side may have moved on, and the computer that wrote it may go on. So
from here it speaks as a new instance (protocol 1): its numbering and its temporary keys are told
apart from all that the old one said or may still say.

* What waited keeps its old instance and number: the receiver knows by them what it has already.
* New messages count on from there under the new instance; the first points to nothing (zero hash),
  which is how a receiver knows that none is missing before it.
* Our profile gets a higher revision; ``exchange`` raises it further when contacts hold a later one,
  and tells whoever still holds another instance of ours.
* Agreements that mail may wait are made anew at the next session, so that tokens count from 0.
* The pre-keys in the backup were signed for the old instance: ``app.sealing`` makes a new one at
  the start; the old private parts stay for what waits at stores.
"""

from __future__ import annotations

from dataclasses import replace

from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ZERO_HASH


def begin_anew(t: Tables, instance: bytes, now: float) -> None:
    """This profile was restored; ``instance`` is 8 fresh random bytes."""
    t.own.renew_instance(instance)
    t.own.raise_revision()
    for contact in t.contacts.all():
        t.contacts.save(replace(contact, out_prev=ZERO_HASH))
    for agreement in t.offline.agreements.all():  # tokens were used since that we know nothing of
        t.offline.agreements.save(replace(agreement, renew=True))
    t.own.note(now, "restored", "this profile was restored from a backup")
