"""A complete circle on this computer: one real server process, two real profiles, Alice and Bob.

Nothing here is a stand-in: the server is ``m2-server``, the keys are RSA-4096, the databases are
encrypted, the datagrams are UDP on loopback.  All of it lives in a temporary folder and ends with
the process.
"""

from __future__ import annotations

import asyncio
import atexit
import json
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from m2chat.app.account import Accounts
from m2chat.app.application import Application
from m2chat.app.bootstrap import Surface, loopback_node
from m2chat.app.face import ApplicationFace
from m2chat.app.faces.offline import TreatyChanged, TreatyState
from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.messaging.events import ContactAdded, ContactChanged, MessageAdded, MessageStateChanged
from m2chat.messaging.model import ContactState, DeliveryState, Message
from m2chat.program import part

PATIENCE_S = 60.0
SERVER_STOP_S = 4.0
Report = Callable[[str], None]
E = TypeVar("E", bound=Event)

OPENING = (
    ("alice", "Hi Bob! Did this really reach you without any account?"),
    ("bob", "It did. Your card, one look-up, and then straight to my computer."),
    ("alice", "And the two ticks?"),
    ("bob", "Mine has it in its database. No tick before that."),
    ("alice", "I like a tick that means something 🙂"),
    ("alice", "So, sailing on Saturday? The wind looks good from noon on."),
    ("bob", "Yes! I bring the thermos, you bring the charts.\nTen o'clock at the jetty?"),
    ("alice", "Ten it is. Let's compare our safety codes there."),
)

PARTING = "Bob, if you read this, neither of us was here when it waited."


class DemoWorld:
    """The server, the folder and the two applications; use ``start`` and ``stop``."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._folder = Path(tempfile.mkdtemp(prefix="m2chat-demo-"))
        self._server: subprocess.Popen[str] | None = None
        self._accounts = Accounts(Surface(make_node=loopback_node))
        self._passphrases = {name: secrets.token_urlsafe(16) for name in ("Alice", "Bob")}
        self._applications: list[Application] = []
        atexit.register(self.clear)

    async def start(self) -> tuple[ApplicationFace, ApplicationFace]:
        """Everything up to two people who may write to each other."""
        loop = asyncio.get_running_loop()
        self._report("making two identities (RSA-4096) and starting a server ...")
        keys = [asyncio.ensure_future(self._accounts.prepare_keys()) for _ in range(2)]
        circle = await loop.run_in_executor(None, self._start_server)
        self._report("the server listens; its circle link is all that members need")
        for name, prepared in zip(("Alice", "Bob"), keys, strict=True):
            application = await self._accounts.create(
                name,
                self._passphrases[name],
                path=self._folder / name,
                circle=circle,
                prepared=prepared,
            )
            self._applications.append(application)
            await application.start()
            self._report(f"{name} has a profile and is on the network")
        alice, bob = self._applications
        await self._befriend(alice, bob)
        return alice, bob

    async def _befriend(self, alice: Application, bob: Application) -> None:
        card = await alice.create_card(uses=1)
        self._report(f"Alice hands Bob her card: {card.link[:24]}... ({len(card.link)} characters)")
        asked = _next(alice, ContactAdded, lambda _: True)
        ready = _next(bob, ContactChanged, lambda e: e.contact.state is ContactState.READY)
        await bob.add_contact(card.link, hello="It's Bob, from the sailing club")
        async with asyncio.timeout(PATIENCE_S):
            request = await asked
        self._report(f"Bob asks: {request.contact.hello!r}; Alice accepts")
        await alice.accept_contact(request.contact.id)
        async with asyncio.timeout(PATIENCE_S):
            await ready
        self._report("both are contacts; their safety code is")
        code = await alice.safety_code(bob.profile.id)
        self._report("  " + " ".join(code.words))

    async def talk(self, lines: Sequence[tuple[str, str]] = OPENING) -> list[Message]:
        """Let both send; each line waits for its receipt.  The final message of each line."""
        alice, bob = self._applications
        ends = {"alice": (alice, bob), "bob": (bob, alice)}
        finals = []
        for who, text in lines:
            sender, receiver = ends[who]
            await sender.mark_read(receiver.profile.id)  # who answers has read
            finals.append(await self._say(sender, receiver, text, DeliveryState.DELIVERED))
        return finals

    async def apart(self, text: str = PARTING) -> Message:
        """They agree that mail may wait, and from then on are never on line together.

        Alice writes while Bob is away; Bob comes when Alice is away, and answers with a receipt
        when both are back.  Alice's message at the end.
        """
        alice, bob = self._applications
        asked = _next(bob, TreatyChanged, lambda e: e.treaty.state is TreatyState.ASKED)
        agreed = _next(alice, TreatyChanged, lambda e: e.treaty.state is TreatyState.ACTIVE)
        await alice.offline.offer(bob.profile.id)
        async with asyncio.timeout(PATIENCE_S):
            await asked
        await bob.offline.accept(alice.profile.id)
        async with asyncio.timeout(PATIENCE_S):
            await agreed
        while not (await bob.offline.treaty(alice.profile.id)).open:
            await asyncio.sleep(0.05)
        self._report("both agree: messages may wait for each other at the offline server")
        await bob.stop()
        self._report("Bob leaves")
        sent = await self._say(alice, bob, text, DeliveryState.STORED)
        await alice.stop()
        self._report("Alice leaves")
        self._applications = [alice, bob] = [alice, await self._opened("Bob")]
        came = _next(bob, MessageAdded, lambda e: e.message.id == sent.id)
        await bob.start()
        async with asyncio.timeout(PATIENCE_S):
            await came
        self._report("Bob is back, alone, and finds it")
        self._applications = [alice, bob] = [await self._opened("Alice"), bob]
        done = _reaches(alice, [sent], DeliveryState.DELIVERED)
        await alice.start()
        final = await self._final(alice, done, sent)
        self._report(f"Alice is back: {text}  [{final.state.value}]")
        return final

    async def _say(
        self, sender: Application, receiver: Application, text: str, until: DeliveryState
    ) -> Message:
        """Send a text and wait for a state; what became of it."""
        sent: list[Message] = []
        done = _reaches(sender, sent, until)
        sent.append(await sender.send_text(receiver.profile.id, text))
        final = await self._final(sender, done, sent[0])
        self._report(f"{sender.profile.name}: {text}  [{final.state.value}]")
        return final

    async def _final(
        self, sender: Application, done: asyncio.Future[MessageStateChanged], sent: Message
    ) -> Message:
        try:
            async with asyncio.timeout(PATIENCE_S):
                return (await done).message
        except TimeoutError:
            return await sender.message(sent.id)

    async def _opened(self, name: str) -> Application:
        return await self._accounts.unlock(self._folder / name, self._passphrases[name])

    async def stop(self) -> None:
        """Stop the people, then the server, and remove everything."""
        for application in self._applications:
            await application.stop()
        self._applications.clear()
        await asyncio.get_running_loop().run_in_executor(None, self.clear)

    def clear(self) -> None:
        """End the server and remove the folder; safe to call twice."""
        server, self._server = self._server, None
        if server is not None:
            server.terminate()
            try:
                server.communicate(timeout=SERVER_STOP_S)
            except subprocess.TimeoutExpired:
                server.kill()
                server.communicate()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start_server(self) -> str:
        """Run ``m2-server`` as a process of its own; the circle link from its first line."""
        words = ["run", "--bind", "127.0.0.1:0", "--new-circle", "Demo", "--log", "error"]
        words += ["--data", str(self._folder / "server"), "--json"]
        self._server = subprocess.Popen(  # noqa: S603 - our own program
            part("m2chat.servers.main", *words),
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._server.stdout is not None
        line = self._server.stdout.readline()
        if not line:
            raise UserFacingError("The demo's look-up server did not start.", key="no_server")
        return str(json.loads(line)["circle"])


def _next(
    application: Application, kind: type[E], wanted: Callable[[E], bool]
) -> asyncio.Future[E]:
    """The next event of a kind that is wanted."""
    future: asyncio.Future[E] = asyncio.get_running_loop().create_future()

    def heard(event: E) -> None:
        if not future.done() and wanted(event):
            future.set_result(event)
            unsubscribe()

    unsubscribe = application.bus.subscribe(kind, heard)
    return future


def _reaches(
    sender: Application, sent: list[Message], state: DeliveryState
) -> asyncio.Future[MessageStateChanged]:
    """The first message of ``sent``, which may be filled later, comes to a state."""
    return _next(
        sender,
        MessageStateChanged,
        lambda e: bool(sent) and e.message.id == sent[0].id and e.message.state is state,
    )


async def start_pair() -> tuple[ApplicationFace, ApplicationFace]:
    """For the windows: two contacts who have said a few things.  Whoever gets the faces stops
    them; the server and the folder go with the process."""
    world = DemoWorld(lambda _: None)
    alice, bob = await world.start()
    await world.talk()
    return alice, bob
