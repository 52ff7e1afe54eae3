"""What lay in our mailboxes: taken in like what a session brings, once, in one transaction.

The sender stands inside the seal (``crypto.envelope.open_stored``), so a store that mixes up
mailboxes or tokens changes nothing.  The token moves the sender's window.  What cannot be read is
set aside once and acknowledged, so that it does not come again.  Receipts wait for a session, or
for 10 to 60 minutes of chance and then go by way of a store; never for what nobody here can see,
an edit or a reaction to an unknown message (T27): its sender hears of that in a session.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from m2chat.errors import RemoteError, WireError
from m2chat.ids import MessageId, UserId
from m2chat.messaging import control as c
from m2chat.messaging.contents import Content, ContentKind, StoreReceipt, encode_content
from m2chat.messaging.conversations import Conversations
from m2chat.messaging.envelope import Inner, content_of, unpack
from m2chat.messaging.exchange import Exchange
from m2chat.messaging.files.parts import FilePart
from m2chat.messaging.inbox import Placed
from m2chat.messaging.intake import Intake
from m2chat.messaging.model import ContactState
from m2chat.messaging.offline.mailboxes import who_may
from m2chat.messaging.offline.model import MailboxesDue
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings

RECEIPT_LEAST_S, RECEIPT_MOST_S = 600.0, 3600.0
QUARANTINE_LIMIT = 4096  # bytes that are kept of what cannot be read
# Whether a content that was taken in changed nothing that people see.
Unseen = Callable[[Tables, Inner, Content], bool]
KeepPart = Callable[[UserId, FilePart], Awaitable[bool]]  # whether it is on the disk now


@dataclass(frozen=True, slots=True)
class Picked:
    """One item as it lay there; ``inner`` None: it could not be opened."""

    env: bytes
    store: bytes  # svc_pk, 32
    token_hash: bytes
    blob: bytes
    inner: bytes | None
    failure: str = ""  # why it could not be opened: the name of an error
    kept: bool = False  # a part of a file that is on the disk now

    def part(self, me: UserId) -> tuple[UserId, FilePart] | None:
        """Who sends us which part of a file; None when it is something else, or no good."""
        try:
            inner = Inner.decode(self.inner or b"")
            if inner.kind != ContentKind.FILE_PART or inner.receiver != me:
                return None
            content = content_of(inner)
        except WireError:
            return None  # ``take`` sets it aside
        return (inner.sender, content) if isinstance(content, FilePart) else None


class PickUp:
    """Takes in what was fetched."""

    def __init__(
        self,
        around: Surroundings,
        conversations: Conversations,
        intake: Intake,
        exchange: Exchange,
    ) -> None:
        self._around = around
        self._store = around.store
        self._conversations = conversations
        self._exchange = exchange
        self.unseen: list[Unseen] = []  # what none of these names is receipted by way of a store
        intake.hook(StoreReceipt, self._receipt)

    async def known(self, envs: Sequence[bytes]) -> set[bytes]:
        """Which of these were taken in before."""
        return await self._store.transaction(lambda t: t.offline.mailboxes.picked_up(envs))

    async def senders(self) -> dict[bytes, bytes]:
        """Whose envelopes are taken: fingerprint -> certificate."""

        def work(t: Tables) -> dict[bytes, bytes]:
            return {
                one.id.raw: one.certificate
                for one in t.contacts.all()
                if one.state is ContactState.READY and one.certificate is not None
            }

        return await self._store.transaction(work)

    async def take(self, items: Sequence[Picked]) -> set[UserId]:
        """All of these in one transaction; who sent them.  Each is done for good afterwards."""
        now = self._around.clock.wall()
        spread = int.from_bytes(self._around.random.bytes(4), "big") / 0xFFFFFFFF
        due_at = now + RECEIPT_LEAST_S + spread * (RECEIPT_MOST_S - RECEIPT_LEAST_S)

        def work(t: Tables) -> set[UserId]:
            senders = set()
            for item in items:
                if t.offline.mailboxes.picked_up([item.env]):
                    continue
                self._move_window(t, item)
                sender = self._one(t, item, due_at)
                if sender is not None:
                    senders.add(sender)
                t.offline.mailboxes.save_picked_up(item.env, now)
            return senders

        return await self._store.transaction(work)

    async def receipts(self, contact: UserId) -> tuple[c.Receipt, ...]:
        """The receipts that a contact is owed, for a session that stands."""

        def work(t: Tables) -> tuple[c.Receipt, ...]:
            ids = tuple(t.offline.mailboxes.owed(contact, 4096))
            t.offline.mailboxes.settle(contact, ids)
            step = c.RECEIPT_LIMIT
            return tuple(c.Receipt(ids[at : at + step]) for at in range(0, len(ids), step))

        return await self._store.transaction(work)

    async def receipts_due(self) -> tuple[list[UserId], float | None]:
        """Whose receipts may go by way of a store now, and seconds until the next may."""
        now = self._around.clock.wall()

        def work(t: Tables) -> tuple[list[UserId], float | None]:
            following = t.offline.mailboxes.next_owed()
            wait = None if following is None else max(0.0, following - now)
            return t.offline.mailboxes.owed_due(now), wait

        return await self._store.transaction(work)

    async def receipt_inner(self, contact: UserId, ids: Sequence[MessageId]) -> bytes:
        """An inner of kind 5 for these; it stands outside of the row."""
        kind, body = encode_content(StoreReceipt([one.raw for one in ids]))
        now, name = self._around.clock.wall(), MessageId(self._around.random.bytes(16))

        def work(t: Tables) -> bytes:
            record = t.contacts.get(contact)
            circle = record.circle if record is not None else bytes(32)
            return Inner(
                name, self._around.me, contact, circle, t.own.profile().instance,
                int(now * 1000), 0, bytes(32), kind, body,
            ).encode()  # fmt: skip

        return await self._store.transaction(work)

    # -- inside --------------------------------------------------------------------------------

    def _one(self, t: Tables, item: Picked, due_at: float) -> UserId | None:
        """One item into the tables; None when it says nothing to us."""
        if item.inner is None:
            self._set_aside(t, item, item.failure)
            return None
        try:
            outer = Inner.decode(item.inner)
            if outer.receiver != self._around.me:
                raise WireError("an envelope for somebody else")
            items = [(inner, content_of(inner)) for inner in unpack(outer)]
            ids = self._exchange.take_in(t, outer, items)
        except RemoteError as error:
            self._set_aside(t, item, type(error).__name__)
            return None
        if ids is None:
            return None
        silent = {inner.message for inner, content in items if self._unseen(t, inner, content)}
        owed = [outer.message] if item.kept else [one for one in ids if one not in silent]
        t.offline.mailboxes.owe(outer.sender, owed, due_at)
        return outer.sender

    def _unseen(self, t: Tables, inner: Inner, content: Content) -> bool:
        return any(unseen(t, inner, content) for unseen in self.unseen)

    def _move_window(self, t: Tables, item: Picked) -> None:
        found = who_may(t, item.store, item.token_hash)
        if found is None or found[2] < found[1].base:
            return
        _, window, number = found
        t.offline.mailboxes.save_window(replace(window, base=number + 1))
        self._around.tell(t, MailboxesDue())

    def _set_aside(self, t: Tables, item: Picked, why: str) -> None:
        now = self._around.clock.wall()
        t.offline.mailboxes.quarantine(now, item.blob[:QUARANTINE_LIMIT])
        t.own.note(now, "unreadable_mail", why)

    def _receipt(self, t: Tables, inner: Inner, content: StoreReceipt, _: Placed) -> None:
        for one in content.delivered:
            self._conversations.confirm(t, inner.sender, MessageId(one), read=False)
