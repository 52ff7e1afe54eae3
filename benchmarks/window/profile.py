"""A profile with very much in it: fifty conversations, and as many messages as are wanted.

Made as people make one (``m2ctl profile create``, a card, a yes), so that the first conversation is
with a real contact who can write and send files; then filled through the real database in large
transactions, half of all messages into that conversation.  Texts have the words and lengths of
``benchmarks.search``; the triggers of the search index them as any other.
"""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.messaging import befriend
from benchmarks.search import fill, vocabulary
from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.ids import UserId
from m2chat.messaging.model import ContactState
from m2chat.messaging.records import ContactRecord
from m2chat.storage.keyrings import NoKeeper
from m2chat.storage.store import ProfileStore
from m2chat.storage.vault import Vault
from tests.support.command_line import PASSPHRASE, RpcPeer, m2ctl

CHATS = 50
PART = 20_000  # messages in one transaction


def profiles(home: Path, circle: str, messages: int) -> Path:
    """Alice with all that, and Bob, her contact; made once in a home.  Alice's folder."""
    alice, done = home / "Alice", home / "filled"
    if done.exists() and done.read_text() == str(messages):
        return alice
    for name in ("Alice", "Bob"):
        words = ("profile", "create", "--name", name, "--circle", circle)
        made = m2ctl(home, "--profile", str(home / name), "--json", *words)
        if made.returncode:
            raise SystemExit(made.stderr)
    here, there = RpcPeer(home, alice), RpcPeer(home, home / "Bob")
    here.until("ready")
    there.until("ready")
    befriend(here, there)
    here.leave()
    there.leave()
    asyncio.run(_filled(alice, messages))
    done.write_text(str(messages))
    return alice


async def _filled(folder: Path, messages: int) -> None:
    key = Vault(folder, NoKeeper(), SystemRandomSource()).open(PASSPHRASE)
    store, _ = await ProfileStore.open(
        folder, key, lambda certificate: UserCertificate.decode(certificate).fingerprint
    )
    try:
        chats = await store.transaction(_people)
        chance = random.Random(1)
        words = vocabulary(chance)
        for begun in range(0, messages, PART):
            await store.transaction(_part(messages, begun, chats, words, chance))
    finally:
        await store.close()


def _part(
    messages: int, begun: int, chats: list[UserId], words: list[str], chance: random.Random
) -> Callable[[Any], None]:
    """The next messages; each a minute after the one before, the last one now."""
    count, first = min(PART, messages - begun), time.time() - messages * 60.0

    def add(t: Any) -> None:
        fill(t, count, chats, words, chance)
        t.own._tx.execute(
            "UPDATE messages SET sent_at = ?1 + ord * 60.0, delivered_at = ?1 + ord * 60.0 + 1.0 "
            "WHERE ord > (SELECT max(ord) FROM messages) - ?2",
            (first, count),
        )

    return add


def _people(t: Any) -> list[UserId]:
    """Bob first, then those who are never there."""
    friend = t.contacts.all()[0]
    chats = [friend.id]
    certificate = t.own.profile().certificate
    for number in range(1, CHATS):
        person = UserId(os.urandom(32))
        t.contacts.save(
            ContactRecord(
                id=person,
                state=ContactState.READY,
                circle=friend.circle,
                discovery=os.urandom(16),
                added_at=time.time() - 1e6,
                acknowledged=True,
                name=f"Person {number}",
                certificate=certificate,
                pair_root=os.urandom(32),
                revision=1,
                instance=os.urandom(8),
            )
        )
        chats.append(person)
    return chats
