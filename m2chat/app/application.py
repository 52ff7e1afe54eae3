"""``Application``: one open profile, from its start to its stop; fills ``ApplicationFace``.

Start: pre-keys, relations, node, greetings.  Stop: node (goodbye), tasks, database, lock.
Every task is started by ``_spawn`` and watched: what a task did not catch is logged, and the
others live on.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from m2chat.app.bootstrap import NodeSettings, Surface
from m2chat.app.delivery_loop import DeliveryLoop
from m2chat.app.diagnostics import Diagnostics
from m2chat.app.face import CardPreview, CircleInfo, NetworkStatus, ProfileInfo
from m2chat.app.peer_link import PeerLink
from m2chat.app.sealing import Sealing
from m2chat.crypto.identity import Identity
from m2chat.events import EventBus
from m2chat.ids import MessageId, UserId
from m2chat.links import LOCAL_CIRCLE, CircleLink
from m2chat.messaging.choices import NetworkChoices
from m2chat.messaging.model import (
    Card,
    Contact,
    Conversation,
    Message,
    RoutePolicy,
    SafetyCode,
)
from m2chat.messaging.records import CircleRecord, OwnProfile
from m2chat.messaging.service import MessagingService
from m2chat.net.diagnosis import Finding, TraceStep
from m2chat.net.peers import NodeFace
from m2chat.storage.profiles import ProfileLock
from m2chat.storage.store import ProfileStore

_log = logging.getLogger(__name__)
UPKEEP_S = 3600.0
STOP_S = 3.0


class Application:
    """One open profile and all that can be done with it."""

    def __init__(
        self,
        *,
        path: Path,
        lock: ProfileLock,
        store: ProfileStore,
        service: MessagingService,
        identity: Identity,
        own: OwnProfile,
        bus: EventBus,
        surface: Surface,
    ) -> None:
        self.bus = bus
        self.service = service
        self._path = path
        self._lock = lock
        self._store = store
        self._identity = identity
        self._own = own
        self._surface = surface
        self._tasks: set[asyncio.Task[None]] = set()
        self._node: NodeFace | None = None
        self._diagnostics = Diagnostics()
        self._sealing = Sealing(identity, surface.random)
        self._delivery = DeliveryLoop(
            service, self._sealing, surface.clock, surface.random, self._spawn
        )
        self._link = PeerLink(
            service, self._sealing, self._delivery, bus, surface.clock, surface.random, self._spawn
        )

    @classmethod
    async def open(
        cls,
        path: Path,
        lock: ProfileLock,
        store: ProfileStore,
        identity: Identity,
        surface: Surface,
    ) -> Application:
        """Take up an open store; the caller keeps its rights until this returns."""
        bus = EventBus()
        me = UserId(identity.fingerprint)
        service = await MessagingService.open(store, bus, surface.clock, surface.random, me)
        own, _ = await service.own()
        application = cls(
            path=path,
            lock=lock,
            store=store,
            service=service,
            identity=identity,
            own=own,
            bus=bus,
            surface=surface,
        )
        await application._renew_prekeys()
        return application

    # -- life ----------------------------------------------------------------------------------

    @property
    def profile(self) -> ProfileInfo:
        """Who we are."""
        digits = self._identity.certificate.digits()
        return ProfileInfo(self._path, self._own.name, self._own.id, digits)

    def export_identity(self, passphrase: str | None) -> bytes:
        """X.509 certificates (PEM), or under a passphrase both private keys (PKCS#12)."""
        name, now = self._own.name, self._surface.clock.wall()
        if passphrase is None:
            return self._identity.to_x509_pem(name, now)
        return self._identity.export_pkcs12(passphrase, name, now)

    async def start(self) -> None:
        """Open the network; what is queued goes out by itself from here on."""
        if self._node is not None:
            return
        own, circles = await self.service.own()
        settings = NodeSettings(
            identity=self._identity,
            instance=own.instance,
            discovery=own.discovery,
            profile_seed=own.seed,
            circles=tuple(CircleLink.parse(one.link) for one in circles),
            next_epoch=self.service.next_epoch,
            clock=self._surface.clock,
            random=self._surface.random,
        )
        node = self._surface.make_node(settings, self._link)
        self._node = node
        self._diagnostics.attach(node)
        await self._link.start(node)
        await node.start()
        node.donate((await self.service.choices()).donate_relay)
        await self._link.greet()
        self._spawn(self._upkeep(), "upkeep")

    async def stop(self) -> None:
        """Say goodbye, commit, close the database; within three seconds."""
        node, self._node = self._node, None
        self._diagnostics.attach(None)
        if node is not None:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(node.close(), STOP_S - 1)
            self._link.detach()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._sealing.close()
        await self._store.close()
        self._lock.release()

    async def network(self) -> NetworkStatus:
        """What the network looks like from here."""
        return self._diagnostics.status()

    async def retry_network(self) -> None:
        """Try everything again at once."""
        self._delivery.retry_all()
        if self._node is not None:
            self._node.retry_now()

    async def trace(
        self, contact: UserId | None = None, after: int = 0, wait_s: float = 0.0
    ) -> Sequence[TraceStep]:
        """The steps on the way to a contact, or to everybody; waits for the first of them."""
        return await self._diagnostics.trace(contact, after, wait_s)

    async def examine(self, tell: Callable[[Finding], None]) -> Sequence[Finding]:
        """Run the doctor."""
        return await self._diagnostics.examine(tell)

    async def use_here(self) -> None:
        """Take the profile back from another computer."""
        if self._node is not None:
            self._node.use_here()
            await self._link.greet()

    async def choices(self) -> NetworkChoices:
        """What the person chose about the network."""
        return await self.service.choices()

    async def choose(self, choices: NetworkChoices) -> None:
        """Keep it; it counts at once."""
        await self.service.choose(choices)
        if self._node is not None:
            self._node.donate(choices.donate_relay)

    # -- circles -------------------------------------------------------------------------------

    async def circles(self) -> Sequence[CircleInfo]:
        """The circles of this profile."""
        return [_circle(one) for one in await self.service.people.circles()]

    async def join_circle(self, link: str) -> CircleInfo:
        """Join by link; joining twice refreshes it."""
        record = await self.service.people.join_circle(link)
        await self._tell_circles()
        return _circle(record)

    async def leave_circle(self, name: str) -> None:
        """Leave; contacts of that circle stay but are not reached."""
        await self.service.people.leave_circle(name)
        await self._tell_circles()

    # -- cards ---------------------------------------------------------------------------------

    async def create_card(self, uses: int | None = 1, valid_s: float = 604_800) -> Card:
        """A new contact card; ``uses`` None is unlimited."""
        self._diagnostics.check_in_use()
        return await self.service.people.create_card(uses, valid_s)

    async def cards(self) -> Sequence[Card]:
        """Cards that still answer."""
        return await self.service.people.cards()

    async def revoke_card(self, card_id: str) -> None:
        """The card answers nobody any more."""
        await self.service.people.revoke_card(card_id)

    async def check_card(self, link: str) -> CardPreview:
        """Say whether a pasted card could be used now, and if not, why."""
        card, circle = await self.service.people.check_card(link)
        local = card.circle_tag == LOCAL_CIRCLE.tag
        return CardPreview(UserId(card.fingerprint), float(card.expires_at), circle.name, local)

    def qr_svg(self, link: str) -> str:
        """A QR code as an SVG document."""
        from m2chat.app import qr  # with numpy and ZXing: late, most starts show none

        return qr.svg(link)

    def qr_png(self, link: str, scale: int = 8) -> bytes:
        """A QR code as a PNG file."""
        from m2chat.app import qr

        return qr.png(link, scale)

    # -- contacts ------------------------------------------------------------------------------

    async def contacts(self) -> Sequence[Contact]:
        """Everybody, by title."""
        return await self.service.people.contacts()

    async def add_contact(self, link: str, nickname: str = "", hello: str = "") -> Contact:
        """Ask the card's owner; the contact waits until they accept."""
        self._diagnostics.check_in_use()
        return await self.service.people.add(link, nickname, hello)

    async def accept_contact(self, contact: UserId) -> None:
        """Say yes to a request."""
        self._diagnostics.check_in_use()
        await self.service.people.accept(contact)

    async def reject_contact(self, contact: UserId) -> None:
        """Forget a request, silently."""
        await self.service.people.reject(contact)

    async def block_contact(self, contact: UserId) -> None:
        """Never hear of them again."""
        await self.service.people.block(contact)
        self._hang_up(contact)

    async def unblock_contact(self, contact: UserId) -> None:
        """Undo a block."""
        await self.service.people.unblock(contact)

    async def remove_contact(self, contact: UserId) -> None:
        """Delete the contact (or cancel our request) and the conversation."""
        await self.service.people.remove(contact)
        self._hang_up(contact)

    async def rename_contact(self, contact: UserId, nickname: str) -> None:
        """What only we call them; empty for their own name."""
        await self.service.people.rename(contact, nickname)

    async def verify_contact(self, contact: UserId, verified: bool = True) -> None:
        """The person compared the safety code."""
        await self.service.people.verify(contact, verified)

    async def safety_code(self, contact: UserId) -> SafetyCode:
        """What to compare; the same on both sides."""
        return await self.service.people.safety_code(contact)

    async def set_route_policy(self, contact: UserId, policy: RoutePolicy) -> None:
        """How we are willing to reach them."""
        await self.service.people.set_policy(contact, policy)

    # -- messages ------------------------------------------------------------------------------

    async def conversations(self) -> Sequence[Conversation]:
        """All rows of the list, the newest first."""
        return await self.service.conversations.overview()

    async def messages(
        self, contact: UserId, *, before: int | None = None, limit: int = 50
    ) -> Sequence[Message]:
        """The newest ``limit`` messages with ``order`` below ``before``, oldest first."""
        return await self.service.conversations.page(contact, before, limit)

    async def message(self, message: MessageId) -> Message:
        """One message."""
        return await self.service.conversations.get(message)

    async def send_text(self, contact: UserId, text: str) -> Message:
        """Durable when it returns; delivery follows by itself."""
        self._diagnostics.check_in_use()
        return await self.service.conversations.send_text(contact, text)

    async def retry_message(self, message: MessageId) -> None:
        """Try a failed or waiting message now."""
        self._diagnostics.check_in_use()
        await self.service.conversations.retry(message)
        self._delivery.retry_all()
        if self._node is not None:
            self._node.retry_now()

    async def cancel_message(self, message: MessageId) -> None:
        """Take back a message that has not been delivered."""
        await self.service.conversations.cancel(message)

    async def mark_read(self, contact: UserId) -> None:
        """All that came from this contact was seen."""
        await self.service.conversations.mark_read(contact)

    async def save_draft(self, contact: UserId, text: str) -> None:
        """Keep unsent text."""
        await self.service.conversations.save_draft(contact, text)

    # -- inside --------------------------------------------------------------------------------

    def _hang_up(self, contact: UserId) -> None:
        session = self._node.session(contact) if self._node is not None else None
        if session is not None:
            session.close()

    async def _tell_circles(self) -> None:
        _, circles = await self.service.own()
        if self._node is not None:
            self._node.set_circles([CircleLink.parse(one.link) for one in circles])

    async def _renew_prekeys(self) -> None:
        now = self._surface.clock.wall()
        await self._sealing.renew_prekeys(self.service, self._own.instance, now)

    async def _upkeep(self) -> None:
        """Once an hour: pre-keys by their age, and cards that expired."""
        while True:
            await asyncio.sleep(UPKEEP_S)
            await self._renew_prekeys()
            self.service.relations_changed()

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Start a task and watch it."""
        task = asyncio.create_task(self._watched(work, name), name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: work.close())  # if it was cancelled before it began
        return task

    async def _watched(self, work: Coroutine[Any, Any, None], name: str) -> None:
        try:
            await work
        except Exception:  # noqa: BLE001 - the application's supervisor
            _log.exception("the task %s failed", name)


def _circle(record: CircleRecord) -> CircleInfo:
    link = CircleLink.parse(record.link)
    return CircleInfo(record.name, record.link, len(link.services), link.local)
