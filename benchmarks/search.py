"""Search and history in a long profile: ``dev.py bench search`` (50,000 messages; a million with
``--long``).

Builds an encrypted profile database by direct inserts, then measures what a person waits for: words
that are rare and words that are everywhere, in all conversations and in one, a first page, a page
around an old message, and one more message coming in.  Prints medians and the worst of each.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from m2chat.ids import MessageId, UserId
from m2chat.messaging.model import DeliveryState, Direction, Message
from m2chat.messaging.ports import Tables
from m2chat.messaging.search import words_of
from m2chat.storage.profiles import DATABASE
from m2chat.storage.store import NewProfile, ProfileStore

CHATS = 50
WORDS = 40_000
ROUNDS = 15
PART = 20_000  # messages in one transaction
KEY = bytes(range(32))
_LETTERS = "etaoinshrdlucmfwypvbgkqjxz"


def vocabulary(chance: random.Random) -> list[str]:
    """Made-up words, the most frequent first; those are short, as in every language."""
    return ["".join(chance.choices(_LETTERS, k=_length(rank, chance))) for rank in range(WORDS)]


def _length(rank: int, chance: random.Random) -> int:
    if rank < 60:
        return chance.randint(2, 4)
    return chance.randint(3, 8) if rank < 2000 else chance.randint(4, 12)


def fill(
    t: Tables, count: int, chats: list[UserId], words: list[str], chance: random.Random
) -> None:
    """Half of all messages in the first conversation, the rest in any."""
    weights = [1 / (rank + 1) for rank in range(WORDS)]
    stream = chance.choices(words, weights, k=count * 2)
    rows = []
    for number in range(count):
        at, size = chance.randrange(len(stream) - 30), chance.randint(2, 22)
        chat = chats[0] if number % 2 else chance.choice(chats)
        text = " ".join(stream[at : at + size])
        direction = "out" if number % 3 else "in"
        rows.append((chat.raw, direction, chance.randbytes(16), text, 1.7e9 + number))
    t.own._tx.execute_many(  # type: ignore[attr-defined]
        "INSERT INTO messages (contact, direction, id, text, state, reason, warning, attempts, "
        "sent_at, unread, gap_before) VALUES (?, ?, ?, ?, 'delivered', '', 0, 0, ?, 0, 0)",
        rows,
    )


async def measure(store: ProfileStore, work: Callable[[Tables], object]) -> dict[str, float]:
    """Milliseconds of a transaction, as the caller waits for it."""
    spent = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        await store.transaction(work)
        spent.append((time.perf_counter() - begun) * 1000)
    return {"p50_ms": round(statistics.median(spent), 2), "max_ms": round(max(spent), 2)}


async def run(count: int, folder: Path) -> None:
    """Build, then measure."""
    chance = random.Random(1)
    words = vocabulary(chance)
    me = UserId(bytes(32))
    row = NewProfile("bench", b"k", bytes(1026), me.raw, bytes(32), bytes(8), bytes(16), 0.0)
    store = await ProfileStore.create(folder, KEY, row)
    begun = time.perf_counter()
    chats = [UserId(chance.randbytes(32)) for _ in range(CHATS)]
    await store.transaction(lambda t: [t.chats.add(chat, "contact") for chat in chats])
    for part in range(0, count, PART):
        size = min(PART, count - part)
        await store.transaction(lambda t, size=size: fill(t, size, chats, words, chance))  # type: ignore[misc]
    built = time.perf_counter() - begun
    big, small = chats[0], chats[7]
    middle = (await store.transaction(lambda t: t.search.after(big, count // 2, 1)))[0]

    def find(text: str, chat: UserId | None = None) -> Callable[[Tables], object]:
        return lambda t: t.search.find(words_of(text), chat, None, 31)

    def arrive(t: Tables) -> object:
        text = " ".join(chance.choices(words, k=12))
        message = Message(
            MessageId(chance.randbytes(16)),
            big,
            Direction.IN,
            text,
            DeliveryState.DELIVERED,
            0,
            1.0,
        )
        return t.messages.add(message)

    size_mb = round((folder / DATABASE).stat().st_size / 1e6, 1)
    show("profile built", {"messages": count, "seconds": round(built, 1), "MB": size_mb})
    for name, work in {
        "rare word": find(words[-5]),
        "frequent word": find(words[0]),
        "two letters": find(words[0][:2]),
        "one letter": find("e"),
        "three longer words": find(" ".join(words[at] for at in (150, 300, 450))),
        "three words": find(" ".join(words[:3])),
        "frequent word, small chat": find(words[0], small),
        "three words, small chat": find(" ".join(words[:3]), small),
        "no such word": find("nosuchwordatall"),
        "first page of the big chat": lambda t: t.messages.page(big, None, 50),
        "page around an old message": lambda t: t.search.around(middle, 50),
        "list of conversations": lambda t: t.chats.rows(me),
        "one message comes": arrive,
    }.items():
        show(name, await measure(store, work))
    await store.close()
    begun = time.perf_counter()
    store, _ = await ProfileStore.open(folder, KEY, lambda _: me.raw)
    await store.transaction(lambda t: t.messages.page(big, None, 50))
    spent = round((time.perf_counter() - begun) * 1000, 1)
    show("open the file and a first page", {"ms": spent})
    await store.close()


def show(figure: str, values: dict[str, object] | dict[str, float]) -> None:
    """One JSON line."""
    print(json.dumps({"figure": figure, **values}), flush=True)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=50_000)
    parser.add_argument("--long", action="store_const", const=1_000_000, dest="messages")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(options.messages, Path(folder)))


if __name__ == "__main__":
    main()
