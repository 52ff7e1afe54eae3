"""S-39 with mail at the store: whoever restores an old backup gets it, and can leave some."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from m2chat.app.offline import deposit_loop
from m2chat.crypto.passphrase import PassphraseParameters
from m2chat.messaging.model import DeliveryState
from tests.support.fake_clock import FakeClock
from tests.support.mail import Hills, agree, make_friends
from tests.support.restored import backup, come_back, least_costs

GENERATIONS = 20
REACHED_S = 5.0


async def test_twenty_generations_with_mail_at_the_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deposit_loop, "PATIENCE_S", 0.05)
    monkeypatch.setattr(PassphraseParameters, "fresh", least_costs)
    clock = FakeClock()
    alice, bob = await make_friends(tmp_path, Hills(clock), clock)
    await agree(alice, bob)
    now = asyncio.get_running_loop().time
    files, mine = [], []
    await bob.leave()
    for number in range(GENERATIONS):  # each spends a token of Bob's
        text = f"before {number}"
        mine.append(text)
        sent = await alice.app.send_text(bob.id, text)
        files.append(await backup(alice, tmp_path / f"backup{number}"))
        await alice.until_message(sent.id, DeliveryState.STORED)
    await bob.sit_down()
    await bob.until_received(alice, mine)

    with ThreadPoolExecutor(1) as thread:
        for number, file in enumerate(files):
            await alice.crash()
            waiting = await bob.app.send_text(alice.id, f"while away {number}")
            await bob.until_message(waiting.id, DeliveryState.STORED)
            await bob.leave()
            begun = now()
            await come_back(alice, file, thread)

            async def came(text: str = waiting.text) -> bool:
                return (await alice.received(bob))[-1:] == [text]

            await alice.until(came)
            assert now() - begun < REACHED_S
            text = f"back {number}"
            mine.append(text)
            sent = await alice.app.send_text(bob.id, text)
            await alice.until_message(sent.id, DeliveryState.STORED)
            await bob.sit_down()
            await bob.until_received(alice, mine)  # all of it, once, in order
            await alice.until_message(sent.id, DeliveryState.DELIVERED)
            texts = await alice.received(bob)
            assert len(texts) == len(set(texts))
    page = await bob.app.messages(alice.id, limit=1000)
    assert not any(one.gap_before for one in page)
    await alice.leave()
    await bob.leave()
