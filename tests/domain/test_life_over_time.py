"""Messages that disappear, leave later, are given up or erased: in virtual time, on the tables.

Nobody asks for anything here: the profile's own clock does what falls due.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from m2chat.app.faces.life import SendOptions, TypingChanged
from m2chat.events import Event
from m2chat.ids import MessageId
from m2chat.messaging.errors import NoSuchMessage, NotNow
from m2chat.messaging.events import MessagesRemoved
from m2chat.messaging.model import DeliveryState, MessageKind, Reason, SendRule
from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person, befriend
from tests.support.virtual_loop import VirtualClock, run_virtual

Scenario = Callable[[Person, Person], Awaitable[None]]
DAY = 86_400.0


def play(folder: Path, scenario: Scenario) -> None:
    """Two friends in virtual time."""

    async def everything() -> None:
        network = FakeNetwork()
        alice = await Person("alice", folder / "alice", network, VirtualClock()).begin()
        bob = await Person("bob", folder / "bob", network, VirtualClock()).begin()
        await befriend(alice, bob)
        await scenario(alice, bob)
        await alice.leave()
        await bob.leave()

    run_virtual(everything(), limit=400 * DAY)


async def texts_in(person: Person) -> set[str]:
    """Every text in the table of messages, hidden ones too, and every word of the search index."""

    def work(tables: object) -> set[str]:
        tx = tables.own._tx  # type: ignore[attr-defined]
        return {row[0] for row in tx.rows("SELECT text FROM messages WHERE kind = 'text'")}

    return await person.store.transaction(work)


async def settle(person: Person) -> None:
    """All that waits was confirmed."""

    async def nothing_waits() -> bool:
        return not await person.app.life.waiting()

    await person.until(nothing_waits)


def typing_of(events: list[Event]) -> list[bool]:
    return [one.typing for one in events if isinstance(one, TypingChanged)]


def test_a_message_disappears_after_reading_on_both_sides(tmp_path: Path) -> None:
    async def scenario(alice: Person, bob: Person) -> None:
        await alice.app.life.set_timer(bob.id, 3600)
        sent = await alice.app.life.send(bob.id, "burn this")
        await alice.until_message(sent.id, DeliveryState.DELIVERED)
        for person, other in ((alice, bob), (bob, alice)):
            lines = [one for one in await person.app.messages(other.id) if one.text != "burn this"]
            assert [one.kind for one in lines] == [MessageKind.NOTE]
            assert "1 hour" in lines[0].text
            assert (await person.app.life.settings(other.id)).timer_s == 3600
        answer = await bob.app.life.send(alice.id, "burn mine too")
        await bob.until_message(answer.id, DeliveryState.DELIVERED)
        await asyncio.sleep(3700)
        assert await texts_in(alice) == {"burn mine too"}, "ours: an hour after they had it"
        assert await texts_in(bob) == {"burn this"}, "theirs waits until it is read"
        await bob.app.mark_read(alice.id)
        await alice.app.mark_read(bob.id)
        await asyncio.sleep(3500)
        assert await texts_in(bob) == {"burn this"}
        await asyncio.sleep(200)
        assert await texts_in(bob) == set()
        assert await texts_in(alice) == set()
        assert (await bob.app.archive.search("burn")).hits == ()
        removed = [e.messages for e in bob.events if isinstance(e, MessagesRemoved)]
        assert removed[-1] == (sent.id,)

    play(tmp_path, scenario)


def test_time_runs_while_the_computer_is_off(tmp_path: Path) -> None:
    async def scenario(alice: Person, bob: Person) -> None:
        await alice.app.life.set_timer(bob.id, 60)
        sent = await alice.app.life.send(bob.id, "short")
        await alice.until_message(sent.id, DeliveryState.DELIVERED)
        await bob.app.mark_read(alice.id)
        await bob.crash()
        await asyncio.sleep(DAY)
        await bob.sit_down(start=False)
        assert await texts_in(bob) == set(), "gone before anything is shown"
        await bob.app.start()

    play(tmp_path, scenario)


def test_two_who_set_the_timer_at_once_end_with_the_same(tmp_path: Path) -> None:
    async def scenario(alice: Person, bob: Person) -> None:
        await bob.leave()
        await alice.app.life.set_timer(bob.id, 60)
        await alice.leave()
        await bob.sit_down()
        await bob.app.life.set_timer(alice.id, 300)
        await alice.sit_down()
        await settle(alice)
        await settle(bob)
        one = (await alice.app.life.settings(bob.id)).timer_s
        other = (await bob.app.life.settings(alice.id)).timer_s
        assert one == other
        await bob.app.life.set_timer(alice.id, 0)
        await settle(bob)
        assert (await alice.app.life.settings(bob.id)).timer_s == 0
        sent = await alice.app.life.send(bob.id, "stays")
        assert sent.timer_s == 0

    play(tmp_path, scenario)


def test_a_planned_message_leaves_at_its_time_and_no_sooner(tmp_path: Path) -> None:
    async def scenario(alice: Person, bob: Person) -> None:
        at = alice.clock.wall() + 2 * 3600
        sent = await alice.app.life.send(bob.id, "happy birthday", SendOptions(send_at=at))
        now = await alice.app.life.send(bob.id, "hello")
        await alice.until_message(now.id, DeliveryState.DELIVERED)
        await asyncio.sleep(3600)
        assert await bob.received(alice) == ["hello"]
        assert not await alice.app.life.waiting()
        await alice.crash()
        await alice.sit_down()
        await asyncio.sleep(3500)
        assert await bob.received(alice) == ["hello"]
        await asyncio.sleep(200)
        done = await alice.until_message(sent.id, DeliveryState.DELIVERED)
        assert done.sent_at == pytest.approx(at, abs=61)
        assert await bob.received(alice) == ["hello", "happy birthday"]
        page = await alice.app.messages(bob.id)
        assert [one.text for one in page] == ["hello", "happy birthday"], "said last, shown last"
        assert (await alice.app.archive.search("birthday")).hits[0].message.id == sent.id
        assert not any(one.gap_before for one in await bob.app.messages(alice.id))

    play(tmp_path, scenario)


def test_a_planned_message_can_be_changed_moved_and_cancelled(tmp_path: Path) -> None:
    async def scenario(alice: Person, bob: Person) -> None:
        later = SendOptions(send_at=alice.clock.wall() + DAY)
        first, second, third = [
            await alice.app.life.send(bob.id, text, later) for text in ("one", "two", "three")
        ]
        await alice.app.life.edit(first.id, "One")
        await alice.app.life.reschedule(second.id, alice.clock.wall() + 3600)
        await alice.app.cancel_message(third.id)
        await alice.app.life.reschedule(first.id, None)
        await alice.until_message(first.id, DeliveryState.DELIVERED)
        await asyncio.sleep(3700)
        await alice.until_message(second.id, DeliveryState.DELIVERED)
        await asyncio.sleep(2 * DAY)
        page = await bob.app.messages(alice.id)
        assert [(one.text, one.edited_at) for one in page] == [("One", None), ("two", None)]
        assert (await alice.app.message(third.id)).state is DeliveryState.CANCELLED

    play(tmp_path, scenario)


def test_a_clock_that_is_set_forward_or_back(tmp_path: Path) -> None:
    async def scenario(alice: Person, bob: Person) -> None:
        assert isinstance(alice.clock, VirtualClock)
        later = SendOptions(send_at=alice.clock.wall() + 2 * DAY)
        sent = await alice.app.life.send(bob.id, "planned", later)
        alice.clock.shift += 2 * DAY + 1
        await asyncio.sleep(61)
        await alice.until_message(sent.id, DeliveryState.DELIVERED)
        alice.clock.shift -= 4 * DAY
        other = await alice.app.life.send(
            bob.id, "sooner", SendOptions(send_at=alice.clock.wall() + 100)
        )
        await asyncio.sleep(170)
        await alice.until_message(other.id, DeliveryState.DELIVERED)
        assert await bob.received(alice) == ["planned", "sooner"]

    play(tmp_path, scenario)


def test_what_was_not_delivered_in_time_fails_and_never_arrives(tmp_path: Path) -> None:
    async def scenario(alice: Person, bob: Person) -> None:
        await bob.leave()
        until = SendOptions(give_up_at=alice.clock.wall() + 600)
        sent = await alice.app.life.send(bob.id, "lunch?", until)
        last = await alice.app.life.send(bob.id, "hello")
        await asyncio.sleep(700)
        found = await alice.app.message(sent.id)
        assert (found.state, found.reason) == (DeliveryState.FAILED, Reason.GAVE_UP)
        await bob.sit_down()
        await alice.until_message(last.id, DeliveryState.DELIVERED)
        page = await bob.app.messages(alice.id)
        assert [(one.text, one.gap_before) for one in page] == [("hello", False)]
        await alice.app.retry_message(sent.id)
        await alice.until_message(sent.id, DeliveryState.DELIVERED)

    play(tmp_path, scenario)


def test_a_message_for_direct_ways_waits_for_one(tmp_path: Path) -> None:
    async def scenario(alice: Person, bob: Person) -> None:
        await bob.leave()
        rule = SendOptions(rule=SendRule.DIRECT_ONLY)
        sent = await alice.app.life.send(bob.id, "between us", rule)
        last = await alice.app.life.send(bob.id, "hello")
        assert await alice.app.life.waiting()
        assert not await in_outbox(alice, sent.id), "no number before it may go"
        alice.network.route = "relay"
        await bob.sit_down()
        await alice.until_message(last.id, DeliveryState.DELIVERED)
        assert await bob.received(alice) == ["hello"]
        alice.network.route = "direct"
        alice.node.live[bob.id].close()
        done = await alice.until_message(sent.id, DeliveryState.DELIVERED)
        assert done.rule is SendRule.DIRECT_ONLY
        assert await bob.received(alice) == ["hello", "between us"]
        assert not any(one.gap_before for one in await bob.app.messages(alice.id))
        with pytest.raises(NotNow):
            await alice.app.life.edit(sent.id, "between the two of us")

    play(tmp_path, scenario)


def test_what_asks_for_a_session_is_in_no_row_between_sessions(tmp_path: Path) -> None:
    async def scenario(alice: Person, bob: Person) -> None:
        rule = SendOptions(rule=SendRule.ONLINE_ONLY)
        bob.store.die_before = bob.store.commits + 1  # they cannot keep it
        sent = await alice.app.life.send(bob.id, "only now", rule)
        await asyncio.wait_for(bob.store.dead.wait(), 60)
        assert await in_outbox(alice, sent.id)
        await bob.crash()
        await asyncio.sleep(1)
        assert not await in_outbox(alice, sent.id)
        assert (await alice.app.message(sent.id)).state is DeliveryState.QUEUED
        await alice.crash()
        await alice.sit_down()
        assert not await in_outbox(alice, sent.id)
        await bob.sit_down()
        await alice.until_message(sent.id, DeliveryState.DELIVERED)
        assert await bob.received(alice) == ["only now"]
        assert not any(one.gap_before for one in await bob.app.messages(alice.id))

    play(tmp_path, scenario)


def test_hidden_messages_are_erased_after_half_a_minute_also_across_a_restart(
    tmp_path: Path,
) -> None:
    async def scenario(alice: Person, bob: Person) -> None:
        sent = [await alice.app.life.send(bob.id, text) for text in ("one", "two")]
        await alice.until_message(sent[1].id, DeliveryState.DELIVERED)
        await alice.app.life.delete([sent[0].id])
        assert await texts_in(alice) == {"one", "two"}
        await asyncio.sleep(31)
        assert await texts_in(alice) == {"two"}
        with pytest.raises(NoSuchMessage):
            await alice.app.life.restore([sent[0].id])
        await bob.app.life.delete([sent[1].id])
        await bob.crash()
        await asyncio.sleep(10)
        await bob.sit_down()
        await bob.app.life.restore([sent[1].id])
        await bob.app.life.delete([sent[1].id])
        await bob.crash()
        await asyncio.sleep(100)
        await bob.sit_down(start=False)
        assert await texts_in(bob) == {"one"}
        await bob.app.start()

    play(tmp_path, scenario)


def test_typing_is_told_rarely_and_believed_briefly(tmp_path: Path) -> None:
    async def scenario(alice: Person, bob: Person) -> None:
        sent = await alice.app.life.send(bob.id, "hello")
        await alice.until_message(sent.id, DeliveryState.DELIVERED)
        alice.network.log.clear()
        for _ in range(50):
            await alice.app.life.typing(bob.id, True)
            await asyncio.sleep(0.1)
        assert sum(what == "control 0a" for what, _ in alice.network.log) == 2
        assert typing_of(bob.events) == [True]
        await asyncio.sleep(7)
        assert typing_of(bob.events) == [True, False]
        await alice.app.life.typing(bob.id, True)
        await alice.app.life.typing(bob.id, False)
        await asyncio.sleep(1)
        assert typing_of(bob.events) == [True, False, True, False]
        chosen = await bob.app.life.preferences()
        await bob.app.life.set_preferences(type(chosen)(typing=False))
        await asyncio.sleep(10)
        await alice.app.life.typing(bob.id, True)
        await bob.app.life.typing(alice.id, True)
        await asyncio.sleep(1)
        assert len(typing_of(bob.events)) == 4, "who does not tell does not see"
        assert typing_of(alice.events) == []

    play(tmp_path, scenario)


async def in_outbox(person: Person, message: MessageId) -> bool:
    def work(tables: object) -> bool:
        tx = tables.own._tx  # type: ignore[attr-defined]
        return tx.row("SELECT 1 FROM outbox WHERE id = ?", (message.raw,)) is not None

    return await person.store.transaction(work)
