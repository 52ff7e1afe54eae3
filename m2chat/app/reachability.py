"""Keeps what is known of contacts being on line true, by asking look-up servers (ADR-0173).

Whom: the conversation that a person looks at, those pinned, and whom they talked with last; at most
``MOST`` in all, and only while no session stands, which knows more.  Whose session ended otherwise
than by agreement is asked for once, whoever it is.
How: ``NodeFace.ask``, one after the other, at moments that nobody can foresee.  A contact who may
be met on the own network only is looked for there.
Never: while the person switched it off (``NetworkChoices.ask_presence``), or we are off line.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging

from m2chat.app.faces.life import ChatWatched
from m2chat.app.parts import Part, PartSurroundings
from m2chat.app.presence import Sightings
from m2chat.database.errors import DatabaseTrouble
from m2chat.events import Event
from m2chat.ids import UserId
from m2chat.messaging.events import ChatChanged, ContactRemoved, MessageAdded, RelationsChanged
from m2chat.messaging.model import Presence
from m2chat.net.errors import CloseCode
from m2chat.net.peers import Announced, NodeFace

_log = logging.getLogger(__name__)
WATCHED_S = 60.0  # between two questions about the conversation that is open
OTHERS_S = 180.0  # about everybody else who matters
SPREAD = 1 / 3  # of both, up and down
WATCH_LEASE_S = 600.0  # so long a conversation counts as open after a face said so last
RECENT = 8  # talked with last
MOST = 12  # who matter at all
LEAST_GAP_S = 20.0  # between two questions about one contact, whatever happens
TURN_S = 1.0  # between two questions
GOODBYE_S = 2.0  # after a goodbye the servers know at once
BROKEN_S = 12.0  # after a session that broke off: a server forgets who was silent for 30 s
DOUBT_S = 25.0  # a server that was started anew knows nobody: who was just there is asked for again
RELOAD_S = 300.0  # who matters is counted anew after so long, or when it changed
COUNT_S = 5.0
SAVE_S = 300.0


class Reachability(Part):
    """The questions of one profile."""

    def __init__(self, around: PartSurroundings) -> None:
        self._around = around
        self._service = around.service
        self.sightings = Sightings(around.service.saw)
        self._wake = asyncio.Event()
        self._due: dict[UserId, float] = {}  # by the monotonic clock
        self._once: set[UserId] = set()  # asked for whether they matter or not
        self._doubted: set[UserId] = set()
        self._asked_at: dict[UserId, float] = {}
        self._watched: tuple[UserId, float] | None = None  # who, until when
        self._matter: tuple[UserId, ...] = ()
        self._stale_at = 0.0
        self._save_at = 0.0
        self._online = False
        self._allowed = True
        around.bus.subscribe(ChatWatched, self._looked_at)
        around.bus.subscribe(ChatChanged, self._changed)
        around.bus.subscribe(RelationsChanged, self._changed)
        around.bus.subscribe(MessageAdded, self._talked)
        around.bus.subscribe(ContactRemoved, self._removed)

    # -- what the network tells ----------------------------------------------------------------

    def lost(self, contact: UserId, code: CloseCode) -> None:
        """The last session with somebody is over."""
        if code is CloseCode.IDLE:
            self.sightings.seen(contact)
            return
        self.sightings.unknown(contact)
        self._once.add(contact)
        self._ask_within(contact, GOODBYE_S if code is CloseCode.BYE else BROKEN_S)

    def on_network(self, online: bool) -> None:
        """Whether anybody can be asked."""
        self._online = online
        self._stale_at = 0.0
        if online:
            for contact in self._matter:
                self._ask_within(contact, WATCHED_S / 2)
        self._wake.set()

    # -- the part ------------------------------------------------------------------------------

    async def opened(self) -> None:
        """What is remembered of the runs before."""
        await self._service.recall_reached()

    async def started(self, node: NodeFace) -> None:
        """From here on it asks."""
        self._around.spawn(self._run(), "reachability")

    async def stopped(self) -> None:
        """Remember."""
        with contextlib.suppress(DatabaseTrouble):
            await self._service.keep_reached()

    # -- when ----------------------------------------------------------------------------------

    def _looked_at(self, event: ChatWatched) -> None:
        chat = event.chat
        if not isinstance(chat, UserId):
            self._watched = None
            return
        before = self._watched
        self._watched = (chat, self._now() + WATCH_LEASE_S)
        if before is None or before[0] != chat:
            self._stale_at = 0.0
            self._ask_within(chat, TURN_S)

    def _changed(self, event: Event) -> None:
        """Somebody else may matter now; counted soon, and once for all that happens meanwhile."""
        self._stale_at = min(self._stale_at, self._now() + COUNT_S)
        self._wake.set()

    def _talked(self, event: MessageAdded) -> None:
        chat = event.message.contact
        if isinstance(chat, UserId) and chat not in self._matter:
            self._changed(event)

    def _removed(self, event: ContactRemoved) -> None:
        for kept in (self._due, self._asked_at):
            kept.pop(event.contact, None)
        self._changed(event)

    def _ask_within(self, contact: UserId, seconds: float) -> None:
        """Sooner than planned: between half of these seconds and all of them."""
        at = self._now() + seconds * (1 - self._chance() / 2)
        at = max(at, self._asked_at.get(contact, -LEAST_GAP_S) + LEAST_GAP_S)
        self._due[contact] = min(at, self._due.get(contact, at))
        self._wake.set()

    def _plan(self, contact: UserId) -> None:
        wait = WATCHED_S if contact == self._open else OTHERS_S
        self._due[contact] = self._now() + wait * (1 + SPREAD * (2 * self._chance() - 1))

    @property
    def _open(self) -> UserId | None:
        watched = self._watched
        return watched[0] if watched is not None and self._now() < watched[1] else None

    def _now(self) -> float:
        return self._around.clock.monotonic()

    def _chance(self) -> float:
        """0..1."""
        return self._around.random.bytes(1)[0] / 255

    # -- asking --------------------------------------------------------------------------------

    async def _run(self) -> None:
        """Until the profile closes."""
        while True:
            self._wake.clear()
            try:
                await self._turn()
            except DatabaseTrouble as error:
                _log.warning("whom to ask for is not known: %s", type(error).__name__)
            wait = max(min([*self._due.values(), self._next_upkeep()]) - self._now(), TURN_S)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), wait)

    def _next_upkeep(self) -> float:
        return min(self._stale_at or self._now(), self._save_at)

    async def _turn(self) -> None:
        """Whoever is due, one after the other."""
        now = self._now()
        if now >= self._save_at:
            self._save_at = now + SAVE_S
            await self._service.keep_reached()
        if now >= self._stale_at:
            await self._count()
        if not (self._allowed and self._online):
            self._due.clear()
            self._once.clear()
            return
        for contact in sorted(self._due, key=self._due.__getitem__):
            if self._due[contact] > self._now():
                return
            await self._ask(contact)
            await asyncio.sleep(TURN_S)

    async def _count(self) -> None:
        """Who matters now, and whether anybody may be asked for."""
        self._stale_at = self._now() + RELOAD_S
        self._allowed = (await self._service.choices()).ask_presence
        matter = list(await self._service.who_matters(RECENT))
        if self._open is not None:
            matter = [self._open, *(one for one in matter if one != self._open)]
        self._matter = tuple(matter[:MOST])
        self._due = {
            one: at for one, at in self._due.items() if one in self._matter or one in self._once
        }
        for contact in self._matter:
            if contact not in self._due:
                self._plan(contact)

    async def _ask(self, contact: UserId) -> None:
        node = self._around.node()
        once = contact in self._once
        self._once.discard(contact)
        del self._due[contact]
        if contact in self._matter:
            self._plan(contact)
        if node is None or node.session(contact) is not None:
            return
        if not await self._service.is_ready(contact):
            return
        self._asked_at[contact] = self._now()
        answer = await node.ask(contact)
        if node.session(contact) is None:
            self._heard(node, contact, answer, once=once)

    def _heard(self, node: NodeFace, contact: UserId, answer: Announced, *, once: bool) -> None:
        match answer:
            case Announced.YES:
                self._doubted.discard(contact)
                self.sightings.seen(contact)
            case Announced.NO:
                there = self.sightings.of(contact) is Presence.SEEN
                if there and not once and contact not in self._doubted:
                    self._doubted.add(contact)
                    self._ask_within(contact, DOUBT_S)
                else:
                    self._doubted.discard(contact)
                    self.sightings.offline(contact)
            case Announced.NEAR:
                node.seek(contact)
            case Announced.UNKNOWN:
                pass
