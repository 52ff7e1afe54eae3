"""Brings what waits to whom it is for: one lane per contact, one envelope under way in each.

    nothing waits            the lane sleeps
    waits, no session        the node seeks the contact; its failures become reasons
    waits, session           batch -> seal -> send; next batch when their stack has this one
    no receipt in time       everything unconfirmed is offered again, after the outbox's back-off;
                             10, 20, 30 s after the oldest was offered, anew in each session

Within a lane order is kept, because the next envelope leaves only when the one before it has
arrived; receipts come later and need not be waited for.  A lane never gives up by itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from m2chat.app.sealing import Sealing
from m2chat.clock import Clock
from m2chat.crypto.errors import CryptoError
from m2chat.crypto.randomness import RandomSource
from m2chat.database.errors import DatabaseTrouble
from m2chat.errors import LocalError
from m2chat.ids import MessageId, UserId
from m2chat.messaging.envelope import Inner, pack
from m2chat.messaging.model import Reason
from m2chat.messaging.outbox import Backoff
from m2chat.messaging.service import Due, MessagingService
from m2chat.net.errors import NotConnected
from m2chat.net.peers import NodeFace, PeerSession

_log = logging.getLogger(__name__)
RECEIPT_WAIT_S = 10.0
LONGEST_RECEIPT_WAIT_S = 30.0  # as long as a session lives of which nothing is heard
Spawn = Callable[[Coroutine[Any, Any, None], str], "asyncio.Task[None]"]


class Lane:
    """The way to one contact."""

    def __init__(self, contact: UserId, loop: DeliveryLoop) -> None:
        self._contact = contact
        self._loop = loop
        self._backoff = Backoff(loop.random)
        self._wake = asyncio.Event()
        self._session: PeerSession | None = None
        self._task: asyncio.Task[None] | None = None
        self._sent_to = 0  # the highest number offered in this session
        self._oldest: tuple[int, float] = (0, 0.0)  # unconfirmed: its number, since when
        self._restarts = 0  # how often all was to be offered from the start
        self._offered: list[MessageId] = []  # of this session, perhaps confirmed meanwhile

    @property
    def live(self) -> bool:
        """Whether a session stands."""
        return self._session is not None

    def wake(self) -> None:
        """Look again for something to send."""
        self._wake.set()

    def retry(self) -> None:
        """The person or the network asks: everything unconfirmed at once."""
        self._backoff.reset()
        self._sent_to, self._restarts = 0, self._restarts + 1
        self._wake.set()

    def up(self, session: PeerSession) -> None:
        """A session stands, and what must be said first was said."""
        self._stop()
        self._session = session
        self._backoff.reset()  # what was silent was another
        self._sent_to, self._oldest = 0, (0, 0.0)
        self._wake.set()
        self._task = self._loop.spawn(self._run(session), "delivery lane")

    async def down(self, session: PeerSession) -> None:
        """The session ended; what was not confirmed waits here again."""
        if self._session is not session:
            return
        self._stop()
        offered, self._offered = self._offered, []
        if offered:
            conversations = self._loop.service.conversations
            await conversations.not_confirmed(offered, Reason.PEER_UNREACHABLE, None)

    def _stop(self) -> None:
        self._session = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _run(self, session: PeerSession) -> None:
        while self._session is session:
            self._wake.clear()
            try:
                sent = await self._offer(session)
            except NotConnected:
                return  # ``down`` follows
            except (DatabaseTrouble, CryptoError) as error:
                _log.warning("an envelope could not be made: %s", type(error).__name__)
                await asyncio.sleep(self._backoff.failed(self._loop.clock.monotonic()))
                continue
            if not sent:
                await self._rest()

    async def _offer(self, session: PeerSession) -> bool:
        """Send the next envelope; False when there is none."""
        due = await self._loop.service.due(self._contact, self._sent_to)
        if due is None:
            return False
        ids = [item.id for item in due.items]
        restarts = self._restarts
        # before the first await: a session that ends meanwhile must find them here
        self._offered = [*self._offered, *ids][-10_000:]
        blob, _ = await asyncio.gather(
            self._loop.seal(due), self._loop.service.conversations.sending(ids)
        )
        await session.send_message(blob)
        if restarts == self._restarts:
            self._sent_to = due.items[-1].seq
        return True

    async def _rest(self) -> None:
        """Wait for something new; unconfirmed messages are offered again after a while."""
        waiting = await self._loop.service.due(self._contact, 0) if self._sent_to else None
        if waiting is None:
            self._backoff.reset()
            self._offered.clear()
            await self._wake.wait()
            return
        now, oldest = self._loop.clock.monotonic(), waiting.items[0].seq
        if oldest != self._oldest[0]:
            self._oldest = (oldest, now)
        wait = self._loop.receipt_wait_s * 2 ** min(self._backoff.attempts, 3)
        # from when the oldest was offered: who goes on writing puts nothing off
        wait = self._oldest[1] + min(wait, LONGEST_RECEIPT_WAIT_S) - now
        if wait > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._wake.wait()
                return
        self._oldest = (0, 0.0)
        pause = self._backoff.failed(self._loop.clock.monotonic())
        conversations = self._loop.service.conversations
        await conversations.not_confirmed(self._offered, Reason.PEER_UNREACHABLE, pause)
        self._sent_to = 0
        try:
            async with asyncio.timeout(pause):
                await self._wake.wait()
        except TimeoutError:
            return


class DeliveryLoop:
    """All lanes of one profile; lives on the node's loop."""

    def __init__(
        self,
        service: MessagingService,
        sealing: Sealing,
        clock: Clock,
        random: RandomSource,
        spawn: Spawn,
        receipt_wait_s: float = RECEIPT_WAIT_S,
    ) -> None:
        self.service = service
        self.clock = clock
        self.random = random
        self.spawn = spawn
        self.receipt_wait_s = receipt_wait_s
        self._sealing = sealing
        self._lanes: dict[UserId, Lane] = {}
        self._node: NodeFace | None = None

    async def start(self, node: NodeFace) -> None:
        """Seek everybody for whom something waits."""
        self._node = node
        for contact in await self.service.waiting_for():
            node.seek(contact)

    def due(self, contact: UserId) -> None:
        """Something may be sent to this contact now."""
        lane = self._lane(contact)
        lane.wake()
        if not lane.live and self._node is not None:
            self._node.seek(contact)

    def again(self, contact: UserId) -> None:
        """Offer this contact everything unconfirmed once more, at once."""
        self._lane(contact).retry()
        self.due(contact)

    def retry_all(self) -> None:
        """Forget all waits."""
        for lane in self._lanes.values():
            lane.retry()

    def session_up(self, session: PeerSession) -> None:
        """This session may carry messages."""
        self._lane(session.peer).up(session)

    async def session_down(self, session: PeerSession) -> None:
        """This session ended; what it had not confirmed waits here again."""
        lane = self._lanes.get(session.peer)
        if lane is not None:
            await lane.down(session)

    async def seek_if_waiting(self, contact: UserId) -> bool:
        """Have the node seek this contact if something waits for them; whether it does."""
        if contact not in await self.service.waiting_for():
            return False
        lane = self._lanes.get(contact)
        if self._node is not None and (lane is None or not lane.live):
            self._node.seek(contact)
        return True

    async def seal(self, due: Due) -> bytes:
        """One envelope for what is due."""
        if not due.items:
            raise LocalError("an envelope needs a message")
        inners = [Inner.decode(item.inner) for item in due.items]
        batch = MessageId(self.random.bytes(16))
        return await self._sealing.seal(pack(inners, batch), due.certificate, due.prekey)

    def _lane(self, contact: UserId) -> Lane:
        if contact not in self._lanes:
            self._lanes[contact] = Lane(contact, self)
        return self._lanes[contact]
