"""Whatever the line does and whoever restarts when: both end with the same view of all messages."""

from __future__ import annotations

import asyncio
import os
import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from m2chat.errors import UserFacingError
from m2chat.ids import MessageId
from m2chat.messaging.contents import Change, ChangeKind, encode_content
from m2chat.messaging.envelope import Inner
from m2chat.messaging.life.options import SendOptions
from m2chat.messaging.model import Direction, Message
from tests.support.two_services import CIRCLE, End, Pair

EXAMPLES = 400 if os.environ.get("M2CHAT_LONG") else 25
EMOJI = ("👍", "❤️", "🎉", "")
KINDS = ("say", "say", "answer", "edit", "edit", "delete", "react", "react", "cancel", "hide",
         "timer", "hand over", "hand over", "restart")  # fmt: skip
steps = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(0, 1), st.integers(0, 2**16)),
    min_size=5,
    max_size=40,
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two profiles that know each other."""
    folder = tmp_path_factory.mktemp("template")
    asyncio.run(Pair(folder).make())
    return folder


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    phases=[Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps)
def test_both_end_with_the_same_view(template: Path, plan: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_play(Path(folder) / "pair", template, plan))


async def _play(folder: Path, template: Path, plan: list[tuple[str, int, int]]) -> None:
    pair = await Pair(folder, template).open()
    hidden: set[MessageId] = set()
    try:
        for kind, who, number in plan:
            pair.clock.advance(0.5 + number % 7)
            await _do(pair, kind, who, number, hidden)
        await pair.settle()
        views = [await end.view(pair.ends[1 - at]) for at, end in enumerate(pair.ends)]
        for key in views[0].keys() | views[1].keys():
            if key[0] not in hidden:
                assert views[0].get(key) == views[1].get(key), key
        timers = [
            (await end.service.life.settings.of(pair.ends[1 - at].id)).timer_s
            for at, end in enumerate(pair.ends)
        ]
        assert timers[0] == timers[1]
    finally:
        await pair.close()


async def _do(pair: Pair, kind: str, who: int, number: int, hidden: set[MessageId]) -> None:
    end, other = pair.ends[who], pair.ends[1 - who]
    if kind == "hand over":
        await pair.hand_over(who, random.Random(number))
        return
    if kind == "restart":
        await end.close()
        await end.open()
        return
    page = await end.service.conversations.page(other.id, None, 1000)
    target = page[number % len(page)] if page else None
    life = end.service.life
    try:
        if kind == "say" or target is None:
            await life.speech.send(other.id, f"text {number}")
        elif kind == "answer":
            await life.speech.send(other.id, f"answer {number}", SendOptions(reply_to=target.id))
        elif kind == "timer":
            await life.timers.set(other.id, 3_000_000 * (number % 3))
        else:
            await _change(end, kind, target, number, hidden)
    except UserFacingError:
        pass  # not allowed now, and nothing changed


async def _change(
    end: End, kind: str, target: Message, number: int, hidden: set[MessageId]
) -> None:
    life = end.service.life
    if kind == "edit":
        await life.changes.edit(target.id, f"edited {number}")
    elif kind == "delete":
        await life.delete([target.id], both=True)
    elif kind == "react":
        await life.changes.react(target.id, EMOJI[number % len(EMOJI)])
    elif kind == "cancel":
        await end.service.conversations.cancel(target.id)
    else:
        await life.delete([target.id], both=False)
        hidden.add(target.id)


# -- hostile: what a contact sends by hand ---------------------------------------------------------


async def _send(pair: Pair, sender: int, content: Change, number: int) -> None:
    here, there = pair.ends[sender], pair.ends[1 - sender]
    kind, body = encode_content(content)
    inner = Inner(
        MessageId(number.to_bytes(16, "big")), here.id, there.id, CIRCLE, here.id.raw[:8], 1000,
        number, bytes(32), kind, body,
    )  # fmt: skip
    await there.service.exchange.messages(here.peer(), inner.encode())


async def test_nobody_edits_or_deletes_what_another_one_wrote(
    template: Path, tmp_path: Path
) -> None:
    pair = await Pair(tmp_path / "pair", template).open()
    alice, bob = pair.ends
    sent = await alice.service.life.speech.send(bob.id, "I owe you ten")
    await pair.settle()
    number = 100
    for author in (alice.id, bob.id):
        for what, text in ((ChangeKind.EDIT, "I owe you a million"), (ChangeKind.DELETE, "")):
            number += 1
            change = Change(what, sent.id.raw, author.raw, 2**40, text)
            await _send(pair, 1, change, number)
    found = await alice.service.conversations.get(sent.id)
    assert (found.text, found.deleted, found.edited_at) == ("I owe you ten", False, None)
    await pair.close()


async def test_a_reaction_of_somebody_from_outside_is_not_kept(
    template: Path, tmp_path: Path
) -> None:
    pair = await Pair(tmp_path / "pair", template).open()
    await _send(pair, 1, Change(ChangeKind.REACTION, bytes(16), bytes(32), 1, "👍"), 1)
    assert await _count(pair.ends[0], "early_changes") == 0
    await pair.close()


async def test_changes_that_come_early_are_bounded_and_the_newest_counts(
    template: Path, tmp_path: Path
) -> None:
    pair = await Pair(tmp_path / "pair", template).open()
    alice, bob = pair.ends
    for number in range(1, 251):
        change = Change(ChangeKind.EDIT, number.to_bytes(16, "big"), bob.id.raw, 5, "early")
        await _send(pair, 1, change, number)
    assert await _count(alice, "early_changes") == 100
    await pair.close()


async def test_a_late_edit_that_is_older_changes_nothing(template: Path, tmp_path: Path) -> None:
    pair = await Pair(tmp_path / "pair", template).open()
    alice, bob = pair.ends
    sent = await bob.service.life.speech.send(alice.id, "one")
    await pair.settle()
    for number, stamp in ((50, 9), (51, 7), (52, 9), (53, 8)):
        change = Change(ChangeKind.EDIT, sent.id.raw, bob.id.raw, stamp, f"stamp {stamp}")
        await _send(pair, 1, change, number)
    assert (await alice.service.conversations.get(sent.id)).text == "stamp 9"
    await _send(pair, 1, Change(ChangeKind.DELETE, sent.id.raw, bob.id.raw, 1), 60)
    await _send(pair, 1, Change(ChangeKind.EDIT, sent.id.raw, bob.id.raw, 99, "back again"), 61)
    await _send(pair, 1, Change(ChangeKind.REACTION, sent.id.raw, bob.id.raw, 99, "👍"), 62)
    found = await alice.service.conversations.get(sent.id)
    assert (found.text, found.deleted, found.reactions) == ("", True, ())
    await pair.close()


async def test_what_was_deleted_here_does_not_come_back(template: Path, tmp_path: Path) -> None:
    pair = await Pair(tmp_path / "pair", template).open()
    alice, bob = pair.ends
    sent = await bob.service.life.speech.send(alice.id, "once")
    again = await bob.waiting(alice)
    await pair.settle()
    await alice.service.life.removal.delete([sent.id])
    pair.clock.advance(60)
    await alice.service.life.do_due()
    answer = await alice.service.exchange.messages(bob.peer(), again[0].encode())
    assert [one.messages for one in answer.controls] == [(sent.id,)], "still receipted"  # type: ignore[union-attr]
    page = await alice.service.conversations.page(bob.id, None, 10)
    assert [one for one in page if one.direction is Direction.IN] == []
    change = Change(ChangeKind.EDIT, sent.id.raw, bob.id.raw, 9, "once more")
    await _send(pair, 1, change, 70)
    assert await _count(alice, "early_changes") == 0, "nothing waits for what is gone"
    await pair.close()


async def _count(end: End, table: str) -> int:
    def work(tables: object) -> int:
        tx = tables.own._tx  # type: ignore[attr-defined]
        return int(tx.row(f"SELECT count(*) FROM {table}")[0])

    return await end.store.transaction(work)
