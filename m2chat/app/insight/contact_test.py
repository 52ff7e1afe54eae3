"""Testing the connection with a contact, from both ends (docs/protocol/69-contact-test.md).

We ask.  They answer by what their person allows.  Then: a fresh look-up and probes of the direct
way, a relay, one MiB there and one MiB back on a stream of kind 3, and what their computer saw.

Bounds for whoever is asked: one test a minute and ten a day of one contact, one at a time; nothing
but an ANSWER leaves before their bytes came, never more bytes go back than came, all is over after
``LIMIT_S``.  For whoever asks: at most ``STEPS_MAX`` steps and as many bytes as were sent.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from m2chat.app.faces.insight import TestAsked, TestRun, TestStep
from m2chat.app.insight import findings as steps
from m2chat.app.parts import PartSurroundings
from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.messaging.contact_test import (
    BYTES_MAX,
    KIND,
    STEPS_MAX,
    Ask,
    Over,
    Step,
    TestAnswer,
    TestHeard,
    TestMessage,
    Verdict,
    encode,
)
from m2chat.net.errors import NotConnected
from m2chat.net.peers import TEST_STREAM, IncomingFile, NodeFace, PeerSession

ANSWER_S = 60.0  # a person may have to be asked
LIMIT_S = 40.0  # from GO to the end
OVER_S = 5.0  # for their last words, when their bytes are here
WAY_S = 8.0  # for each of the two searches
EVERY_S = 60.0  # between two tests of one contact
A_DAY = 10
DAY_S = 86_400.0
PIECE = 16_384
HEADER = 12  # test8, size u32: how many bytes follow


class TestRefused(UserFacingError):
    """The test cannot be made; the sentence says why."""

    __test__ = False
    key = "test_refused"
    exit_code = 5


_REFUSALS = {
    Verdict.NO: "They do not allow tests of the connection.",
    Verdict.OFTEN: "They were tested a moment ago. Try again in a minute.",
    Verdict.BUSY: "Another test is under way on their computer. Try again in a minute.",
}


@dataclass(slots=True)
class _Ours:
    """A test that we asked for."""

    contact: UserId
    test: bytes
    tell: Callable[[TestRun], None]
    steps: list[TestStep] = field(default_factory=list)
    told: int = 0  # steps that they told
    waits: bool = False  # their person is asked
    verdict: asyncio.Future[Verdict] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )
    told_all: asyncio.Event = field(default_factory=asyncio.Event)  # their OVER came
    back: asyncio.Future[float] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )  # bytes a second that came back

    def add(self, step: TestStep) -> None:
        """One more, and tell."""
        self.steps.append(step)
        self.tell(TestRun(self.contact, self.test.hex(), tuple(self.steps)))


@dataclass(slots=True)
class _Theirs:
    """A test that a contact asked for."""

    contact: UserId
    test: bytes
    size: int
    asked_at: float
    going: bool = False


class ContactTester:
    """Both sides of it, for one profile."""

    def __init__(self, around: PartSurroundings) -> None:
        self._around = around
        self._ours: _Ours | None = None
        self._theirs: _Theirs | None = None
        self._asked: dict[UserId, deque[float]] = {}  # when each contact asked, monotonic
        around.bus.subscribe(TestHeard, self._heard)

    # -- we ask --------------------------------------------------------------------------------

    async def run(self, contact: UserId, tell: Callable[[TestRun], None]) -> Sequence[TestStep]:
        """All steps; raises ``TestRefused``."""
        node, session = self._around.node(), self._session(contact)
        if node is None or session is None:
            raise TestRefused("You are not connected with them now. Try again when they are.")
        if self._ours is not None:
            raise TestRefused("Another test is under way. Wait until it is over.")
        ours = self._ours = _Ours(contact, self._around.random.bytes(8), tell)
        try:
            ours.add(steps.session_step(self._picture(node, contact)))
            await self._permission(session, ours)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LIMIT_S):
                    await self._ways(node, ours)
                    await self._bytes(node, contact, ours)
            steps.close(ours.steps)
            self._say(contact, Over(ours.test))
        finally:
            self._ours = None
        tell(TestRun(contact, ours.test.hex(), tuple(ours.steps), over=True))
        return tuple(ours.steps)

    async def _permission(self, session: PeerSession, ours: _Ours) -> None:
        self._send(session, Ask(ours.test, BYTES_MAX))
        try:
            async with asyncio.timeout(ANSWER_S):
                verdict = await ours.verdict
        except TimeoutError:
            raise TestRefused(
                "They did not answer. Perhaps they are not at the computer."
            ) from None
        if verdict is not Verdict.GO:
            raise TestRefused(_REFUSALS.get(verdict, _REFUSALS[Verdict.NO]))

    async def _ways(self, node: NodeFace, ours: _Ours) -> None:
        """A look-up with probes of the direct way, then one with a relay."""
        for direct in (True, False):
            after = max((one.number for one in node.trace()), default=0)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(WAY_S):
                    await node.find_way(ours.contact, direct=direct)
            noted = node.trace(ours.contact, after)
            picture = self._picture(node, ours.contact)
            made = steps.way_steps(noted, picture) if direct else steps.relay_steps(noted, picture)
            for step in made:
                ours.add(step)

    async def _bytes(self, node: NodeFace, contact: UserId, ours: _Ours) -> None:
        session = self._session(contact)
        if session is None:
            ours.add(steps.broken_step())
            return
        began = self._around.clock.monotonic()
        try:
            await self._send_bytes(session, ours.test, BYTES_MAX)
        except NotConnected:
            ours.add(steps.broken_step())
            return
        took = max(self._around.clock.monotonic() - began, 1e-4)
        ours.add(steps.speed_step("there", BYTES_MAX / took))
        ours.add(steps.speed_step("back", await ours.back))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(OVER_S):
                await ours.told_all.wait()
        ours.add(steps.mtu_step(self._picture(node, contact)))

    # -- they ask ------------------------------------------------------------------------------

    def _heard(self, event: TestHeard) -> None:
        self._around.spawn(self._take(event.contact, event.message), "test with a contact")

    async def _take(self, contact: UserId, message: TestMessage) -> None:
        if isinstance(message, Ask):
            await self._asked_by(contact, message)
            return
        theirs = self._theirs
        if isinstance(message, Over) and theirs is not None and theirs.test == message.test:
            self._theirs = None if theirs.contact == contact else theirs
        ours = self._ours
        if ours is None or ours.contact != contact or ours.test != message.test:
            return
        if isinstance(message, TestAnswer):
            if message.verdict is not Verdict.WAIT and not ours.verdict.done():
                ours.verdict.set_result(message.verdict)
            elif message.verdict is Verdict.WAIT and not ours.waits:
                ours.waits = True
                ours.add(steps.waiting_step())
        elif isinstance(message, Over):
            ours.told_all.set()
        elif isinstance(message, Step) and ours.told < STEPS_MAX:
            ours.told += 1
            ours.add(steps.their_step(message))

    async def _asked_by(self, contact: UserId, message: Ask) -> None:
        verdict = await self._verdict(contact)
        if verdict in (Verdict.GO, Verdict.WAIT):
            now = self._around.clock.monotonic()
            self._asked.setdefault(contact, deque(maxlen=A_DAY)).append(now)
            self._theirs = _Theirs(contact, message.test, message.size, now)
            self._theirs.going = verdict is Verdict.GO
        self._say(contact, TestAnswer(message.test, verdict))
        if verdict is Verdict.WAIT:
            self._around.bus.publish(TestAsked(contact))

    async def _verdict(self, contact: UserId) -> Verdict:
        allowed = await self.may(contact)
        if allowed is False:
            return Verdict.NO
        now = self._around.clock.monotonic()
        before = self._asked.get(contact, ())
        recent = [at for at in before if now - at < DAY_S]
        if len(recent) >= A_DAY or (recent and now - recent[-1] < EVERY_S):
            return Verdict.OFTEN
        other = self._theirs
        if other is not None and now - other.asked_at < LIMIT_S and other.contact != contact:
            return Verdict.BUSY
        return Verdict.GO if allowed else Verdict.WAIT

    async def may(self, contact: UserId) -> bool | None:
        """What was answered once."""
        return await self._around.store.transaction(lambda t: t.insight.may_test(contact))

    async def let(self, contact: UserId, allowed: bool | None) -> None:
        """Keep the answer; who waits for it hears it."""
        await self._around.store.transaction(lambda t: t.insight.let_test(contact, allowed))
        waiting = self._theirs
        if waiting is None or waiting.contact != contact or waiting.going or allowed is None:
            return
        if self._around.clock.monotonic() - waiting.asked_at > ANSWER_S:
            return
        waiting.going = allowed
        self._say(contact, TestAnswer(waiting.test, Verdict.GO if allowed else Verdict.NO))

    # -- bytes that come -----------------------------------------------------------------------

    def stream(self, session: PeerSession, stream: IncomingFile) -> bool:
        """A stream of a test; whether it was one."""
        if stream.kind != TEST_STREAM:
            return False
        self._around.spawn(self._read(session, stream), "bytes of a test")
        return True

    async def _read(self, session: PeerSession, stream: IncomingFile) -> None:
        try:
            async with asyncio.timeout(LIMIT_S):
                await self._read_whole(session, stream)
        except (TimeoutError, NotConnected):
            stream.refuse()

    async def _read_whole(self, session: PeerSession, stream: IncomingFile) -> None:
        header = await stream.read(HEADER)
        stream.consumed(len(header))  # a stream may end before it said anything
        test, size = header[:8], int.from_bytes(header[8:], "big")
        ours, theirs = self._ours, self._theirs
        mine = ours is not None and ours.contact == session.peer and ours.test == test
        agreed = theirs is not None and theirs.going and theirs.contact == session.peer
        if mine and ours is not None and size <= BYTES_MAX and not ours.back.done():
            rate = await self._count(stream, size)
            if not ours.back.done():
                ours.back.set_result(rate)
        elif agreed and theirs is not None and theirs.test == test and size <= theirs.size:
            theirs.going = False  # one stream for one test
            rate = await self._count(stream, size)
            await self._reply(session, theirs, size, rate)
        else:
            stream.refuse()

    async def _count(self, stream: IncomingFile, size: int) -> float:
        """Bytes a second; raises ``NotConnected`` when fewer come, refuses what is more."""
        began, left = self._around.clock.monotonic(), size
        while left:
            piece = await stream.read(min(PIECE, left))
            if not piece:
                raise NotConnected("the bytes of the test ended early")
            stream.consumed(len(piece))
            left -= len(piece)
        rate = size / max(self._around.clock.monotonic() - began, 1e-4)
        if await stream.read(1):
            raise NotConnected("more bytes than were announced")
        return rate

    async def _reply(self, session: PeerSession, theirs: _Theirs, came: int, rate: float) -> None:
        """What we saw, and no more bytes than came."""
        node = self._around.node()
        told = steps.own_view(node.inspect(), session.peer, rate) if node is not None else ()
        left = came
        words = [encode(Step(theirs.test, *one)) for one in told]
        for body in (*words, encode(Over(theirs.test))):
            left -= len(body)
            if left < 0:
                return
            self._say_body(session, body)
        left -= HEADER
        if left <= 0:
            return
        await self._send_bytes(session, theirs.test, left)

    async def _send_bytes(self, session: PeerSession, test: bytes, size: int) -> None:
        """So many bytes on a stream of their own, which ends with us if we are stopped."""
        stream = session.open_file_stream(_header(test, size), kind=TEST_STREAM)
        try:
            while size > 0:
                piece = min(PIECE, size)
                await stream.write(self._around.random.bytes(piece))
                size -= piece
            await stream.finish()
        except BaseException:
            stream.reset()
            raise

    # -- inside --------------------------------------------------------------------------------

    def _session(self, contact: UserId) -> PeerSession | None:
        node = self._around.node()
        session = node.session(contact) if node is not None else None
        return session if session is not None and session.card is None else None

    def _picture(self, node: NodeFace, contact: UserId) -> steps.Picture:
        return next((one for one in node.inspect().sessions if one.peer == contact), None)

    def _say(self, contact: UserId, message: TestMessage) -> None:
        session = self._session(contact)
        if session is not None:
            with contextlib.suppress(NotConnected):
                self._send(session, message)

    def _send(self, session: PeerSession, message: TestMessage) -> None:
        session.send_control(KIND, encode(message))

    @staticmethod
    def _say_body(session: PeerSession, body: bytes) -> None:
        session.send_control(KIND, body)


def _header(test: bytes, size: int) -> bytes:
    return test + size.to_bytes(4, "big")
