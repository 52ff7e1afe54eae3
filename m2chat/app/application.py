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

from m2chat.app.archive.archive import Archive
from m2chat.app.bootstrap import NodeSettings, Surface
from m2chat.app.delivery_loop import DeliveryLoop
from m2chat.app.diagnostics import Diagnostics
from m2chat.app.face import NetworkStatus, ProfileInfo
from m2chat.app.faces.archive import ArchiveFace
from m2chat.app.faces.groups import GroupFace
from m2chat.app.faces.hosting import HostingFace
from m2chat.app.faces.insight import InsightFace
from m2chat.app.faces.life import LifeFace
from m2chat.app.faces.nearby import NearbyPeopleFace
from m2chat.app.groups import GroupPart
from m2chat.app.hosting import Hosting
from m2chat.app.insight.part import Insight
from m2chat.app.life import Life
from m2chat.app.nearby import NearbyPeople
from m2chat.app.offline.part import OfflinePart
from m2chat.app.parts import Part, PartSurroundings
from m2chat.app.peer_link import PeerLink
from m2chat.app.profile_verbs import ProfileVerbs
from m2chat.app.reachability import Reachability
from m2chat.app.read_receipts import ReadReceipts
from m2chat.app.sealing import Sealing
from m2chat.app.transfers.part import Files
from m2chat.app.trust.part import Trust
from m2chat.app.updates.part import Updates
from m2chat.crypto.identity import Identity
from m2chat.events import EventBus
from m2chat.ids import UserId
from m2chat.links import CircleLink
from m2chat.messaging.choices import NetworkChoices
from m2chat.messaging.records import OwnProfile
from m2chat.messaging.service import MessagingService
from m2chat.net.diagnosis import Finding, TraceStep
from m2chat.net.peers import NodeFace
from m2chat.storage.profiles import ProfileLock
from m2chat.storage.store import ProfileStore

_log = logging.getLogger(__name__)
UPKEEP_S = 3600.0
STOP_S = 3.0


class Application(ProfileVerbs):
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
        self.parts: list[Part] = []
        self._make_parts(
            PartSurroundings(
                path=path,
                me=own.id,
                service=service,
                store=store,
                identity=identity,
                sealing=self._sealing,
                bus=bus,
                clock=surface.clock,
                random=surface.random,
                spawn=self._spawn,
                node=lambda: self._node,
                check_in_use=self._diagnostics.check_in_use,
            )
        )
        self._delivery = DeliveryLoop(
            service, self._sealing, surface.clock, surface.random, self._spawn
        )
        self._link = PeerLink(
            service,
            self._sealing,
            self._delivery,
            bus,
            surface.clock,
            surface.random,
            self._spawn,
            self._reachability,
            self.parts,
        )

    def _make_parts(self, around: PartSurroundings) -> None:
        """Each subject that an open profile has; one line each."""
        self.files = Files(around)
        self.offline = OfflinePart(around, self.files.keep_part)
        self.parts.append(self.offline)
        self.trust = Trust(around, self._own.name, self._surface.keeper)
        self.parts.append(self.trust)
        self._reachability = Reachability(around)
        self.parts.append(self._reachability)
        self.parts.append(ReadReceipts(around, self._reachability.sightings))
        self.parts.append(life := Life(around))
        self.life: LifeFace = life
        self.parts.append(self.files)
        self.parts.append(archive := Archive(around))
        self.archive: ArchiveFace = archive
        self.parts.append(groups := GroupPart(around))
        self.groups: GroupFace = groups
        self.updates = Updates(self._surface.updates, self._circle_time)
        self.parts.append(insight := Insight(around, life, groups))
        self.insight: InsightFace = insight
        self._donor = insight.donor
        self.parts.append(hosting := Hosting(around, self._surface.host))
        self.hosting: HostingFace = hosting
        self.parts.append(nearby := NearbyPeople(around))
        self.nearby: NearbyPeopleFace = nearby

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
        for part in application.parts:
            await part.opened()
        return application

    # -- life ----------------------------------------------------------------------------------

    @property
    def profile(self) -> ProfileInfo:
        """Who we are."""
        digits = self._identity.certificate.digits()
        return ProfileInfo(self._path, self.trust.name, self._own.id, digits)

    def export_identity(self, passphrase: str | None) -> bytes:
        """X.509 certificates (PEM), or under a passphrase both private keys (PKCS#12)."""
        name, now = self.trust.name, self._surface.clock.wall()
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
        for part in self.parts:
            await part.starting(node)
        await node.start()
        for part in self.parts:
            await part.started(node)
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
        ends = asyncio.gather(*(part.stopped() for part in self.parts), return_exceptions=True)
        with contextlib.suppress(TimeoutError):  # a database that hangs must not keep us here
            await asyncio.wait_for(ends, STOP_S - 2)
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
        await self._donor.follow()

    # -- inside --------------------------------------------------------------------------------

    def _circle_time(self) -> float:
        return self._surface.clock.wall() + self._diagnostics.status().clock_offset_s

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
