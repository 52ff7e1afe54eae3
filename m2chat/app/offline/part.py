"""Offline delivery of an open profile; fills ``app.faces.offline.OfflineFace``.

The verbs change what the domain keeps; everything else is a loop that follows what is due:
agreements are signed and said, mailboxes announced, mail picked up, messages left, receipts told,
what expired let go.  Every loop starts anew from the database, so a kill loses nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence

from m2chat.app.face import NetworkChanged
from m2chat.app.offline.deposit_loop import DepositLoop
from m2chat.app.offline.pickup_loop import Mail
from m2chat.app.parts import Part, PartSurroundings
from m2chat.database.errors import DatabaseTrouble
from m2chat.ids import UserId
from m2chat.messaging import control
from m2chat.messaging.control import Control
from m2chat.messaging.events import ContactChanged, ContactRemoved, DeliveryDue, PeerBeganAnew
from m2chat.messaging.files.events import FileHalted, FileReady
from m2chat.messaging.offline.model import MailboxesDue, TreatiesDue, TreatyView
from m2chat.messaging.offline.pickup import KeepPart
from m2chat.messaging.own_profile import CONSENT
from m2chat.messaging.ports import Tables
from m2chat.net.errors import NotConnected
from m2chat.net.peers import NodeFace, PeerSession
from m2chat.net.stores import POLL_SECONDS, StoreAddress, StoreFace, StoreUnreachable

_log = logging.getLogger(__name__)
TEND_S = 900.0  # how often stores are chosen anew and what expired is let go
ANNOUNCE_AGAIN_S = 20.0  # after a store did not answer
LIST_S, LIST_LOOK_S = 4.0, 0.1
FETCH_S = 10.0
RECEIPTS_S = 60.0  # how often receipts that are due are looked for


class OfflinePart(Part):
    """The subject *when they are not on line*."""

    def __init__(self, around: PartSurroundings, keep_part: KeepPart) -> None:
        self._around = around
        self._offline = around.service.offline
        self._agreements = self._offline.agreements
        self._deposits = DepositLoop(around, self._offline, self._stores)
        self._mail = Mail(around, self._offline, self._stores, self._came, keep_part)
        self._signing = asyncio.Lock()
        self._fetched = 0  # of what was taken, how much was told
        self._announce_due = asyncio.Event()
        self._look_due = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._unlisten: Callable[[], None] = lambda: None
        bus = around.bus
        bus.subscribe(TreatiesDue, lambda event: self._treaties_due(event.contact))
        bus.subscribe(MailboxesDue, lambda _event: self._announce_due.set())
        # tokens are for one instance: whoever was restored needs new ones
        bus.subscribe(PeerBeganAnew, lambda _event: self._announce_due.set())
        bus.subscribe(DeliveryDue, lambda event: self._deposits.due(event.contact))
        bus.subscribe(FileReady, lambda event: self._deposits.due(event.contact))
        bus.subscribe(FileHalted, self._file_halted)
        bus.subscribe(ContactChanged, self._contact_changed)
        bus.subscribe(ContactRemoved, lambda _event: self._announce_due.set())
        bus.subscribe(NetworkChanged, self._network_changed)

    # -- OfflineFace ---------------------------------------------------------------------------

    async def treaty(self, contact: UserId) -> TreatyView:
        """How we stand with one contact."""
        return await self._agreements.view(contact)

    async def treaties(self) -> Sequence[TreatyView]:
        """With everybody with whom there is, was or may be something."""
        return await self._agreements.views()

    async def offer(self, contact: UserId, days: int = 7, max_mib: int = 64) -> None:
        """Offer that messages of both may wait at stores of the circle."""
        self._around.check_in_use()
        await self._agreements.offer(contact, days, max_mib, await self._services(contact))

    async def accept(self, contact: UserId) -> None:
        """Agree to their offer."""
        self._around.check_in_use()
        await self._agreements.accept(contact, await self._services(contact))

    async def decline(self, contact: UserId) -> None:
        """Not now; they are told."""
        self._around.check_in_use()
        await self._agreements.decline(contact)

    async def revoke(self, contact: UserId) -> None:
        """End it: what waits is withdrawn, nothing more is taken."""
        self._around.check_in_use()
        await self._agreements.revoke(contact)

    async def fetch_now(self) -> int:
        """Look into our mailboxes at once; how many envelopes came since it was asked last.

        Mailboxes that are to be there are there afterwards, with what lets contacts write.
        Raises ``StoreUnreachable`` when a mailbox could not be asked within ten seconds.
        """
        tries = round(FETCH_S / LIST_LOOK_S)
        # just started: stores are still to be found
        while not (await self._mail.announce() and (await self._mail.pick_up())[1]):
            tries -= 1
            if tries <= 0:
                raise StoreUnreachable
            await asyncio.sleep(LIST_LOOK_S)
        came, self._fetched = self._mail.taken - self._fetched, self._mail.taken
        return came

    async def offers_welcome(self) -> bool:
        """Whether contacts may offer it to us."""
        return await self._around.store.transaction(lambda t: t.own.setting(CONSENT) != "off")

    async def set_offers_welcome(self, welcome: bool) -> None:
        """Let contacts offer it, or not; they learn it with our PROFILE."""

        def work(t: Tables) -> None:
            t.own.save_setting(CONSENT, "on" if welcome else "off")
            t.own.raise_revision()

        await self._around.store.transaction(work)

    # -- Part ----------------------------------------------------------------------------------

    async def started(self, node: NodeFace) -> None:
        """The network runs: everything that was under way goes on."""
        stores = self._stores()
        if stores is None:
            return
        self._unlisten = stores.listen(self)
        spawn = self._around.spawn
        self._tasks = [
            spawn(self._tend(), "offline upkeep"),
            spawn(self._announce(), "mailboxes"),
            spawn(self._look(), "mail"),
            spawn(self._receipts(), "receipts by a store"),
        ]
        for contact in await self._agreements.unfinished():
            self._treaties_due(contact)
        await self._deposits.start()

    def session_up(self, session: PeerSession) -> None:
        """Say what the other has not confirmed, and the receipts they are owed."""
        self._offline.parcels.hopeful(session.peer)
        self._around.spawn(self._greet(session), "treaties")

    def session_down(self, session: PeerSession) -> None:
        """What was not confirmed may be left at a store."""
        self._deposits.due(session.peer)

    async def stopped(self) -> None:
        """The network is down."""
        self._unlisten()
        self._mail.forget_watches()
        self._deposits.stop()
        for task in self._tasks:
            task.cancel()

    # -- StoreListener -------------------------------------------------------------------------

    def on_mail(self, at: StoreAddress, mbox: bytes) -> None:
        """Something waits: fetch it."""
        self._around.spawn(self._empty(mbox), "mail came")

    # -- loops ---------------------------------------------------------------------------------

    async def _tend(self) -> None:
        while True:
            await self._mail.tend()
            wait = await self._offline.expiry.expire()
            for contact in await self._offline.parcels.contacts():
                self._deposits.due(contact)
            await asyncio.sleep(min(TEND_S, TEND_S if wait is None else wait + 1.0))

    async def _announce(self) -> None:
        self._announce_due.set()
        while True:
            await self._announce_due.wait()
            self._announce_due.clear()
            if not await self._mail.announce():
                await asyncio.sleep(ANNOUNCE_AGAIN_S)
                self._announce_due.set()

    async def _look(self) -> None:
        while True:
            self._look_due.clear()
            good = await self._pick_up(None)
            wait = POLL_SECONDS if good else ANNOUNCE_AGAIN_S
            try:
                async with asyncio.timeout(wait):
                    await self._look_due.wait()
            except TimeoutError:
                continue

    async def _pick_up(self, mbox: bytes | None) -> bool:
        try:
            _, good = await self._mail.pick_up(mbox)
        except DatabaseTrouble as error:
            _log.warning("mail could not be kept: %s", type(error).__name__)
            return False
        if not good:
            self._announce_due.set()
        return good

    async def _empty(self, mbox: bytes) -> None:
        if not await self._pick_up(mbox):
            self._look_due.set()

    async def _receipts(self) -> None:
        while True:
            due, wait = await self._offline.pick_up.receipts_due()
            for contact in due:
                await self._deposits.leave_receipts(contact)
            await asyncio.sleep(RECEIPTS_S if wait is None else max(RECEIPTS_S, wait))

    # -- what sessions are told ----------------------------------------------------------------

    async def _greet(self, session: PeerSession) -> None:
        contact = session.peer
        await self._sign_and_say(contact)
        self._say(session, await self._offline.pick_up.receipts(contact))

    def _treaties_due(self, contact: UserId) -> None:
        self._around.spawn(self._sign_and_say(contact), "treaties")

    async def _sign_and_say(self, contact: UserId) -> None:
        async with self._signing:
            if self._session(contact) is not None:
                await self._agreements.renew(contact)
            unsigned = await self._agreements.unsigned(contact)
            if unsigned:
                sign = self._around.sealing.sign
                signatures = [await sign(one.use, one.message) for one in unsigned]
                done = list(zip(unsigned, signatures, strict=True))
                await self._agreements.signed(contact, done)
            session = self._session(contact)
            if session is not None:
                self._say(session, await self._agreements.to_say(contact))

    def _say(self, session: PeerSession, controls: Sequence[Control]) -> None:
        try:
            for one in controls:
                session.send_control(*control.encode(one))
        except NotConnected:
            return  # the next session hears it

    def _came(self, senders: set[UserId]) -> None:
        """Mail was taken in: who is on line hears of it at once."""
        for contact in senders:
            session = self._session(contact)
            if session is not None:
                self._around.spawn(self._tell_receipts(session), "receipts")

    async def _tell_receipts(self, session: PeerSession) -> None:
        self._say(session, await self._offline.pick_up.receipts(session.peer))

    def _contact_changed(self, event: ContactChanged) -> None:
        self._announce_due.set()  # their instance may be another one
        self._treaties_due(event.contact.id)

    def _file_halted(self, event: FileHalted) -> None:
        if event.ours:  # what waits of it at a store is taken back
            self._deposits.due(event.contact)

    # -- inside --------------------------------------------------------------------------------

    def _network_changed(self, event: NetworkChanged) -> None:
        if event.online:
            self._look_due.set()
            self._announce_due.set()
            self._deposits.retry_all()

    def _session(self, contact: UserId) -> PeerSession | None:
        node = self._around.node()
        session = node.session(contact) if node is not None else None
        return session if session is not None and session.card is None else None

    def _stores(self) -> StoreFace | None:
        node = self._around.node()
        return node.stores if node is not None else None

    async def _services(self, contact: UserId) -> Sequence[bytes]:
        stores = self._stores()
        circle = await self._agreements.circle_of(contact)
        if stores is None:
            return ()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LIST_S):
                while not stores.services(circle):  # just started: the circle's list is on its way
                    await asyncio.sleep(LIST_LOOK_S)
        return stores.services(circle)
