"""S-39 with mail at the store: whoever restores an old backup gets it, and nothing comes twice."""

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

REACHED_S = 5.0


@pytest.mark.parametrize("generation", [0, 2])
async def test_mail_that_waited_is_read_by_an_old_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, generation: int
) -> None:
    monkeypatch.setattr(deposit_loop, "PATIENCE_S", 0.05)
    monkeypatch.setattr(PassphraseParameters, "fresh", least_costs)
    clock = FakeClock()
    alice, bob = await make_friends(tmp_path, Hills(clock), clock)
    await agree(alice, bob)
    now = asyncio.get_running_loop().time
    files, mine = [], []
    await bob.leave()
    for number in range(4):  # each spends a token of Bob's
        mine.append(f"before {number}")
        sent = await alice.app.send_text(bob.id, mine[-1])
        files.append(await backup(alice, tmp_path / f"backup{number}"))
        await alice.until_message(sent.id, DeliveryState.STORED)
    await bob.sit_down()
    await bob.until_received(alice, mine)
    await alice.crash()
    clock.advance(60.0)
    waiting = await bob.app.send_text(alice.id, "while away")
    await bob.until_message(waiting.id, DeliveryState.STORED)
    await bob.leave()
    begun = now()
    with ThreadPoolExecutor(1) as thread:
        await come_back(alice, files[generation], thread)
    await alice.until_received(bob, ["while away"])  # Bob is away: it comes from the store
    assert now() - begun < REACHED_S
    mine.append("back")
    back = await alice.app.send_text(bob.id, "back")
    await bob.sit_down()
    await bob.until_received(alice, mine)  # all of it, once, in order
    await alice.until_message(back.id, DeliveryState.DELIVERED)
    await bob.until_message(waiting.id, DeliveryState.DELIVERED)
    assert await alice.received(bob) == ["while away"]
    page = await bob.app.messages(alice.id, limit=1000)
    assert not any(one.gap_before for one in page)
    await alice.leave()
    await bob.leave()
