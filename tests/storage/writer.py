"""A process that queues messages until it is killed: each printed id was told to be durable."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.events import EventBus
from m2chat.ids import UserId
from m2chat.messaging.service import MessagingService
from m2chat.storage.store import ProfileStore


async def main(folder: Path, me: UserId, contact: UserId) -> None:
    """Queue, print, repeat."""
    store, _ = await ProfileStore.open(folder, bytes(32), lambda _: me.raw)
    service = await MessagingService.open(
        store, EventBus(), SystemClock(), SystemRandomSource(), me
    )
    print("ready", flush=True)
    number = 0
    while True:
        number += 1
        text = f"{number} " + "x" * (number * 7919 % 20_000)
        message = await service.life.speech.send(contact, text)
        print(message.id, flush=True)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), UserId.parse(sys.argv[2]), UserId.parse(sys.argv[3])))
