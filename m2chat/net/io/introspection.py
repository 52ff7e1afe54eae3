"""The half of a node that looks at itself: status, trace, doctor; and which computer is in use.

``Node`` is made of this and of what reaches people; the tables are the node's own and change.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from functools import partial

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.ids import UserId
from m2chat.net.diagnosis import Finding, Step, TraceStep
from m2chat.net.errors import CloseCode
from m2chat.net.inspection import NodePicture
from m2chat.net.io.appearance import Appearance
from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.doctor import Doctor, Patient
from m2chat.net.io.donation import Donation
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.inspector import (
    donation_picture,
    node_picture,
    services_of,
    session_picture,
)
from m2chat.net.io.reach import Reach
from m2chat.net.io.rendezvous import Rendezvous
from m2chat.net.io.seeker import Outcome, Seeker
from m2chat.net.io.session_book import SessionBook
from m2chat.net.io.status import status_of
from m2chat.net.io.stores import Stores
from m2chat.net.io.trace import Trace
from m2chat.net.ledger import ServiceNote
from m2chat.net.peers import Announced, AttemptFailed, NodeListener, NodeStatus


class Introspection:
    """What a node can tell of itself."""

    _sessions: SessionBook
    _rendezvous: Rendezvous | None
    _donation: Donation | None
    stores: Stores

    def __init__(self, host: str, listener: NodeListener, clock: Clock, random: RandomSource):
        """``host`` is where the node was told to bind."""
        self._host = host
        self._listener = listener
        self._clock = clock
        self._random = random
        self._trace = Trace(clock)
        self._members: dict[bytes, CircleMember] = {}
        self._seekers: dict[UserId, Seeker] = {}
        self._endpoint: Endpoint | None = None
        self._appearance: Appearance | None = None
        self._reach: Reach | None = None
        self._keeps_notes = False
        self._online = False
        self._closed = False
        self._elsewhere = False  # the profile is open on another computer

    @property
    def _silent(self) -> bool:
        """Nobody is sought and nobody is let in."""
        return self._closed or self._elsewhere

    def status(self) -> NodeStatus:
        """Everything ``net status`` shows."""
        sessions = tuple(session.status() for session in self._sessions.all())
        return status_of(
            self._members.values(),
            self._appearance.addresses if self._appearance is not None else None,
            sessions,
            online=self._online,
            elsewhere=self._elsewhere,
        )

    async def ask(self, peer: UserId) -> Announced:
        """Whether this contact is registered, by a look-up that introduces nobody."""
        if self._sessions.get(peer) is not None:
            return Announced.YES
        if self._reach is None or self._silent:
            return Announced.UNKNOWN
        return await self._reach.ask(peer)

    def inspect(self) -> NodePicture:
        """Everything an inspector shows, as it is now."""
        now = self._clock.monotonic()
        names = {key: member.link.name for key, member in self._members.items()}
        legs = self._rendezvous.legs if self._rendezvous is not None else ()
        sessions = (
            session_picture(one, names.get(one.circle, ""), now) for one in self._sessions.all()
        )
        return node_picture(
            self.status(),
            now,
            sessions,
            services_of(self._members.values(), legs, self.stores),
            donation_picture(self._donation),
            self._endpoint,
        )

    def take_notes(self) -> tuple[ServiceNote, ...]:
        """What services could see of us since it was asked last."""
        for leg in self._rendezvous.legs if self._rendezvous is not None else ():
            leg.note()
        return self._endpoint.accounts.take() if self._endpoint is not None else ()

    def keep_notes(self, on: bool) -> None:
        """Note what services see of us, or nothing more."""
        self._keeps_notes = on
        if self._endpoint is not None:
            self._endpoint.accounts.turn(on)

    def trace(self, peer: UserId | None = None, after: int = 0) -> tuple[TraceStep, ...]:
        """The steps kept, the oldest first."""
        return self._trace.steps(peer, after)

    def follow_trace(self, follower: Callable[[TraceStep], None]) -> Callable[[], None]:
        """Call ``follower`` for each new step; the result ends that."""
        return self._trace.follow(follower)

    def examine(self) -> AsyncGenerator[Finding, None]:
        """Run the doctor; the node must have started."""
        assert self._endpoint is not None
        members = tuple(self._members.values())
        patient = Patient(self._host, self._endpoint, members, self._elsewhere)
        return Doctor(patient, self._clock, self._random).run()

    async def find_way(self, peer: UserId, *, direct: bool) -> None:
        """Look up somebody with whom a session stands, and try another way for it."""
        session = self._sessions.get(peer)
        if self._reach is None or self._silent or session is None:
            return
        if direct and not self._reach.goes_direct(session):
            return  # a direct try would show our address to one who must not see it
        await self._reach.find_way(peer, direct=direct)

    def use_here(self) -> None:
        """Register again: the newest counts, and the other computer falls silent."""
        if not self._elsewhere or self._closed:
            return
        self._elsewhere = False
        for member in self._members.values():
            member.cloud.start()
            member.cloud.mute(False)
        self._listener.on_moved(False)

    def _observe(self, member: CircleMember) -> None:
        """A circle was joined."""
        member.cloud.note = partial(self._trace.note, None)
        member.moved = self._moved
        member.cloud.mute(self._elsewhere)

    def _moved(self) -> None:
        """A newer registration of ours exists: fall silent, so that friends find that one."""
        if self._silent:
            return
        self._elsewhere = True
        self._trace.note(None, Step.MOVED, "this profile was opened on another computer")
        for seeker in self._seekers.values():
            seeker.stop()
        self._seekers.clear()
        for session in self._sessions.all():
            session.close(CloseCode.MOVED)
        if self._reach is not None:
            self._reach.forget_ways()
        for member in self._members.values():
            member.cloud.mute(True)
        self._listener.on_moved(True)

    def _attempt_failed(self, peer: UserId, outcome: Outcome, next_try_s: float) -> None:
        self._trace.note(peer, Step.FAILED, f"{outcome.reason}; next try in {next_try_s:.1f} s")
        self._listener.on_attempt_failed(AttemptFailed(peer, outcome.reason, next_try_s))
