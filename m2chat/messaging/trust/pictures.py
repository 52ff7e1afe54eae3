"""Pictures of people: ours goes to every contact when it changes, theirs are kept as they came.

A picture is a message (protocol 13, kind 10): sealed, numbered, offered until it is confirmed.  Who
becomes a contact later gets the newest one.  A newer picture takes the place of one that still
waits.  Nothing is decoded here.
"""

from __future__ import annotations

from dataclasses import replace

from m2chat.ids import MessageId, UserId
from m2chat.messaging.contents import OwnPicture
from m2chat.messaging.envelope import Inner
from m2chat.messaging.inbox import Placed
from m2chat.messaging.intake import Intake
from m2chat.messaging.model import ContactState
from m2chat.messaging.outgoing import Outgoing
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings, known
from m2chat.messaging.trust.errors import BadPicture
from m2chat.messaging.trust.model import PictureChanged
from m2chat.messaging.trust.picture_form import PICTURE_LIMIT, SIDE_LIMIT, is_picture, side_lengths
from m2chat.messaging.trust.records import PictureRecord, ToldRecord
from m2chat.sentences import Sentence


class Pictures:
    """Everybody's picture."""

    def __init__(self, around: Surroundings, outgoing: Outgoing, intake: Intake) -> None:
        self._around = around
        self._store = around.store
        self._outgoing = outgoing
        intake.hook(OwnPicture, self._take)

    async def get(self, person: UserId) -> bytes:
        """What is shown of somebody; empty: nothing."""
        found = await self._store.transaction(lambda t: t.people.picture(person))
        return found.shown if found is not None else b""

    async def set_own(self, picture: bytes) -> None:
        """Our own picture, for every contact; empty takes it away.  Raises ``BadPicture``."""
        _check(picture)
        me, now = self._around.me, self._around.clock.wall()

        def work(t: Tables) -> None:
            before = t.people.picture(me)
            if picture == (before.picture if before else b""):
                return
            # by the clock, so that a profile that came back from a backup is not behind itself
            number = max(int(now * 1000), before.number + 1 if before else 1)
            t.people.save_picture(PictureRecord(me, number, picture))
            self._around.tell(t, PictureChanged(me))
            self._tell_all(t, now)

        await self._store.transaction(work)

    async def choose(self, contact: UserId, picture: bytes | None) -> None:
        """What only we show of a contact; None: their own.  Raises ``BadPicture``."""
        _check(picture or b"")

        def work(t: Tables) -> None:
            known(t, contact)
            record = t.people.picture(contact) or PictureRecord(contact, 0, b"")
            t.people.save_picture(replace(record, chosen=picture))
            self._around.tell(t, PictureChanged(contact))

        await self._store.transaction(work)

    async def catch_up(self) -> None:
        """Queue our picture for every contact who was not sent the newest one."""
        now = self._around.clock.wall()
        await self._store.transaction(lambda t: self._tell_all(t, now))

    def _tell_all(self, t: Tables, now: float) -> None:
        own = t.people.picture(self._around.me)
        if own is None:
            return
        for contact in t.contacts.all():
            if contact.state is not ContactState.READY or not contact.acknowledged:
                continue
            told = t.people.told(contact.id)
            if (told is not None and told.number >= own.number) or (told is None and not own.shown):
                continue
            message = MessageId(self._around.random.bytes(16))
            if told is not None:
                void = MessageId(self._around.random.bytes(16))
                self._outgoing.take_back(t, contact.id, told.message, void)
            content = OwnPicture(own.number, own.picture)
            self._outgoing.queue(t, contact.id, message, content, now)
            t.people.save_told(ToldRecord(contact.id, own.number, message))

    def _take(self, t: Tables, inner: Inner, content: OwnPicture, placed: Placed) -> None:
        del placed
        before = t.people.picture(inner.sender) or PictureRecord(inner.sender, -1, b"")
        if content.number <= before.number:
            return
        after = replace(before, number=content.number, picture=content.picture)
        t.people.save_picture(after)
        if after.shown != before.shown:
            self._around.tell(t, PictureChanged(inner.sender))


def _check(picture: bytes) -> None:
    if is_picture(picture):
        return
    if side_lengths(picture) is None:
        raise BadPicture("This is no PNG or JPEG picture. Choose another file.")
    if len(picture) > PICTURE_LIMIT:
        raise BadPicture("The picture is larger than 64 KiB. Choose a smaller one.")
    raise BadPicture(
        Sentence(
            "The picture is larger than {side} x {side}. Make it smaller.",
            side=SIDE_LIMIT,
        )
    )
