"""Message life in figures: a chat of a million messages, and ten thousand that come at once.

    python -m benchmarks.life [open] [catch-up] [--long]

``open``: the real tables, filled by one statement, then the window's questions.  ``catch-up``: two
real applications and a server on loopback; one was away while the other wrote.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from m2chat.ids import UserId
from m2chat.messaging.model import DeliveryState
from m2chat.messaging.ports import Tables
from m2chat.messaging.service import MessagingService
from tests.support.command_line import PASSPHRASE, RpcPeer, m2ctl, server
from tests.support.two_services import Pair

MESSAGES, LONG_MESSAGES = 100_000, 1_000_000  # a million takes minutes to index
ARRIVALS = 10_000
ROUNDS = 20


def tell(figure: str, **values: Any) -> None:
    """One JSON line."""
    print(json.dumps({"figure": figure, **values}), flush=True)


def _fill(tables: Tables, chat: UserId, author: UserId, count: int) -> None:
    """A long talk, every tenth message with a reaction, every hundredth an answer."""
    tx = tables.own._tx  # type: ignore[attr-defined]
    tx.execute(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
        "INSERT INTO messages (contact, direction, id, text, state, reason, warning, attempts, "
        "sent_at, delivered_at, unread, gap_before, reply_to) "
        "SELECT ?, CASE WHEN i % 2 THEN 'in' ELSE 'out' END, randomblob(16), "
        "'message number ' || i || ' of a long talk', 'delivered', '', 0, 1, 1.7e9 + i, 1.7e9 + i, "
        "0, 0, CASE WHEN i % 100 = 0 THEN randomblob(16) END FROM n",
        (count, chat.raw),
    )
    tx.execute(
        "INSERT INTO reactions SELECT ord, ?, '+', 1 FROM messages WHERE ord % 10 = 0",
        (author.raw,),
    )


async def _timed(question: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    """Median and worst milliseconds."""
    spent = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        await question()
        spent.append((time.perf_counter() - started) * 1000)
    return round(statistics.median(spent), 2), round(max(spent), 2)


async def open_long_chat(count: int = MESSAGES) -> None:
    """The list of conversations, the newest page, a page in the middle, one message's story."""
    with tempfile.TemporaryDirectory() as folder:
        pair = Pair(Path(folder) / "pair")
        await pair.make()
        here, there = pair.ends
        await here.open()
        started = time.perf_counter()
        await here.store.transaction(lambda t: _fill(t, there.id, there.id, count))
        tell("filled", messages=count, seconds=round(time.perf_counter() - started, 1))
        service: MessagingService = here.service
        page = await service.conversations.page(there.id, None, 50)
        middle = page[0].order // 2
        last = page[-1]
        questions: dict[str, Callable[[], Awaitable[object]]] = {
            "open the chat: newest 50": lambda: service.conversations.page(there.id, None, 50),
            "50 in the middle": lambda: service.conversations.page(there.id, middle, 50),
            "list of conversations": service.conversations.overview,
            "react": lambda: _react(service, last.id),
            "what is due next": service.life.next_due,
        }
        for figure, question in questions.items():
            middle_ms, worst_ms = await _timed(question)
            tell(figure, messages=count, p50_ms=middle_ms, max_ms=worst_ms)
        started = time.perf_counter()
        await here.close()
        await here.open()
        tell("start of the profile", ms=round((time.perf_counter() - started) * 1000, 1))
        await here.close()


_TURN = {"at": 0}


async def _react(service: MessagingService, message: Any) -> None:
    _TURN["at"] += 1
    await service.life.changes.react(message, "👍" if _TURN["at"] % 2 else "🎉")


async def queue(home: Path, name: str, count: int) -> None:
    """Write so many messages in a profile that is closed meanwhile, in few transactions."""
    from m2chat.app.account import Accounts
    from m2chat.app.bootstrap import Surface

    accounts = Accounts(Surface())
    app = await accounts.unlock(home / name, PASSPHRASE)
    service = app.service  # type: ignore[attr-defined]
    contact = (await app.contacts())[0].id
    speech, now = service.life.speech, time.time()

    def work(t: Tables) -> None:
        for number in range(count):
            message = type(last.id)(service.around.random.bytes(16))
            draft = speech._new(t, contact, f"while you were away {number}", message, now)
            speech.say(t, draft, now)

    last = await service.life.speech.send(contact, "the first of many")
    await app._store.transaction(work)  # type: ignore[attr-defined]
    await app.stop()
    accounts.close()


def _newest(peer: RpcPeer, other: str) -> dict[str, Any]:
    """The newest message; asked for, since looking through all that was told would cost more
    than what is measured."""
    row: dict[str, Any] = peer.call("message.history", contact=other, limit=1)[-1]
    return row


def _until(done: Callable[[], bool]) -> None:
    """Look four times a second, for ten minutes at most."""
    for _ in range(2400):
        if done():
            return
        time.sleep(0.25)
    raise AssertionError("it took more than ten minutes")


def catch_up(count: int = ARRIVALS) -> None:
    """Alice wrote while Bob was away; from his ``ready`` to the last message and the last tick."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with server(home / "server") as circle:
            for name in ("Alice", "Bob"):
                words = ("profile", "create", "--name", name, "--circle", circle)
                made = m2ctl(home, "--profile", str(home / name), "--json", *words)
                assert made.returncode == 0, made.stderr
            alice, bob = RpcPeer(home, home / "Alice"), RpcPeer(home, home / "Bob")
            alice.until("ready")
            bob.until("ready")
            link = alice.call("card.create", uses=1, valid="7d")["link"]
            bob.call("contact.add", link=link)
            alice.call("contact.accept", contact=alice.until("contact.request")["contact"])
            bob.until("contact.state", lambda p: p["state"] == "ready")
            sent = alice.call("message.send", contact="Bob", text="hello")
            alice.until("message.state", lambda p: p["message"] == sent["message"]
                        and p["state"] == DeliveryState.DELIVERED)  # fmt: skip
            alice.leave()
            bob.leave()
            started = time.perf_counter()
            asyncio.run(queue(home, "Alice", count))
            tell("queued", messages=count, seconds=round(time.perf_counter() - started, 1))
            alice = RpcPeer(home, home / "Alice")
            alice.until("ready")
            bob = RpcPeer(home, home / "Bob")
            bob.until("ready")
            started = time.perf_counter()
            text = f"while you were away {count - 1}"
            _until(lambda: _newest(bob, "Alice")["text"] == text)
            arrived = time.perf_counter() - started
            _until(lambda: _newest(alice, "Bob")["state"] == "delivered")
            tell("caught up", messages=count, arrived_s=round(arrived, 2),
                 confirmed_s=round(time.perf_counter() - started, 2))  # fmt: skip
            alice.leave()
            bob.leave()


def main() -> None:
    """What was asked for, else both."""
    long = "--long" in sys.argv
    wanted = [word for word in sys.argv[1:] if word != "--long"] or ["open", "catch-up"]
    if "open" in wanted:
        asyncio.run(open_long_chat(LONG_MESSAGES if long else MESSAGES))
    if "catch-up" in wanted:
        catch_up()


if __name__ == "__main__":
    main()
