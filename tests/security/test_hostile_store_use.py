"""Strangers, thieves and vandals at a store (S-24, S-25, threats 25 and 26); in virtual time."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.crypto.mailbox import envelope_id, token_hash
from m2chat.crypto.signing import SigningKey
from m2chat.net.services.store_limits import DAY_SECONDS, UNFINISHED_SECONDS
from m2chat.net.services.store_tables import Outcome, Work
from m2chat.net.stores import StoreRefused
from m2chat.net.wire.store_messages import (
    Create,
    Deposit,
    Erase,
    Fetch,
    Got,
    No,
    Ok,
    Piece,
    StoreCode,
    StoredAnswer,
    Tokens,
    Watch,
)
from m2chat.servers.config import StoreSettings
from tests.support.ether import Ether
from tests.support.people import until
from tests.support.simnet import LinkQuality
from tests.support.store_rig import Guest, Raw, now, pass_days, rows, store_of, town
from tests.support.virtual_loop import run_virtual

GUESSES = 10_000


@pytest.fixture
def ether(monkeypatch: pytest.MonkeyPatch) -> Ether:
    made = Ether(1, LinkQuality(delay=0.005))
    made.install(monkeypatch)
    return made


def deposit(request: int, mbox: bytes, token: bytes, blob: bytes = b"junk") -> Deposit:
    return Deposit(request, mbox, token, 7, len(blob), envelope_id(blob), blob[:1000])


def test_s24_ten_thousand_deposits_of_strangers_store_nothing(tmp_path: Path, ether: Ether) -> None:
    async def scenario() -> None:
        async with town(tmp_path, ether) as (server, bob, alice):
            await bob.open(32)
            raw, sent = Raw(alice), 0
            while len(raw.heard) < GUESSES:
                await raw.up()
                for _ in range(50):
                    sent += 1
                    raw.say(deposit(sent, bob.mbox, os.urandom(16)))
                await asyncio.sleep(0.02)
            assert set(raw.refusals()) == {StoreCode.NOTOKEN}
            assert raw.falls > 100  # who only guesses is sent away
            assert await bob.fetched() == []
            store = store_of(server)
            assert store.uploads.stored == store.uploads.held == store.tables.used == 0
        assert rows(tmp_path, "SELECT count(*) FROM items") == [(0,)]

    run_virtual(scenario())


def test_s24_spent_revoked_and_foreign_tokens_store_nothing(tmp_path: Path, ether: Ether) -> None:
    async def scenario() -> None:
        async with town(tmp_path, ether) as (_, bob, alice):
            spent, revoked = await bob.open(2)
            await alice.stores.deposit(alice.at, bob.mbox, spent, 7, b"first")
            await bob.stores.acknowledge(bob.at, bob.mailbox, [envelope_id(b"first")])
            await bob.stores.set_tokens(bob.at, bob.mailbox, 2, [token_hash(spent)])
            (elsewhere,) = (await alice.open(1))[:1]  # good for Alice's own mailbox alone
            raw = await Raw(alice).up()
            for number, token in enumerate((spent, revoked, elsewhere)):
                raw.say(deposit(number, bob.mbox, token))
            raw.say(deposit(3, os.urandom(32), spent))
            answers = [await raw.answer(number) for number in range(4)]
            assert [StoreCode(one.code) for one in answers if isinstance(one, No)] == [
                StoreCode.SPENT, StoreCode.NOTOKEN, StoreCode.SPENT, StoreCode.NOTOKEN,
            ]  # fmt: skip
            assert await bob.fetched() == []

    run_virtual(scenario())


def test_s24_the_tables_do_not_tell_who_wrote_or_when(tmp_path: Path, ether: Ether) -> None:
    async def scenario() -> None:
        async with town(tmp_path, ether) as (_, bob, alice):
            tokens = await bob.open(64)
            for token in tokens[3:7]:
                await alice.stores.deposit(alice.at, bob.mbox, token, 7, token * 20)
            await bob.stores.create(bob.at, bob.mailbox)
        secrets = [alice.endpoint.address.host.encode(), bob.mailbox.public, bob.mailbox.seed]
        content = b"".join(one.read_bytes() for one in tmp_path.glob("store.db*"))
        assert bob.mbox in content  # the search finds something
        assert not any(secret in content for secret in secrets)
        names = {
            row[0] for row in rows(tmp_path, "SELECT name FROM sqlite_master WHERE type='table'")
        }
        assert names == {"store_version", "mailboxes", "tokens", "items"}
        columns = {
            name: [row[1] for row in rows(tmp_path, f"PRAGMA table_info({name})")] for name in names
        }
        assert columns == {
            "store_version": ["number", "used"],
            "mailboxes": ["mbox", "revision", "next", "until"],
            "tokens": ["mbox", "htok", "env", "until"],
            "items": ["mbox", "number", "env", "htok", "until", "size", "blob"],
        }
        # An owner's last visit shows as a day, not as a time.
        assert all(
            until % DAY_SECONDS == 0 for (until,) in rows(tmp_path, "SELECT until FROM mailboxes")
        )

    run_virtual(scenario())


def test_s25_wrong_old_and_replayed_signatures_do_nothing(tmp_path: Path, ether: Ether) -> None:
    async def scenario() -> None:
        async with town(tmp_path, ether) as (server, bob, alice):
            tokens = await bob.open(1)
            await alice.stores.deposit(alice.at, bob.mbox, tokens[0], 7, b"mail")
            env, key = envelope_id(b"mail"), bob.mailbox.public
            thief, wrong = Raw(alice), SigningKey(os.urandom(32))
            asked = [
                Fetch(1, key, 0),
                Erase(2, key, (env,)),
                Tokens(3, key, 9, 0, os.urandom(32), b""),
                Create(4, key),
                Watch(5, key),
            ]
            honest = await Raw(bob).up()
            old = [honest.signed(one) for one in asked]  # good on Bob's association alone
            for bare, replayed in zip(asked, old, strict=True):
                for forge in (
                    lambda bare=bare: replace(bare, signature=bytes(64)),
                    lambda bare=bare: thief.signed(bare, wrong),
                    lambda replayed=replayed: replayed,
                    lambda bare=bare: replace(
                        thief.signed(bare, bob.mailbox), request=bare.request + 100
                    ),
                ):
                    before = (await thief.up()).falls
                    thief.heard.clear()
                    forged = forge()
                    thief.say(forged)
                    await until(lambda before=before: thief.falls == before + 1)  # sent away
                    said = [one for one in thief.heard if not isinstance(one, No)]
                    assert said == []
                    assert set(thief.refusals()) <= {StoreCode.SIGNATURE}
            assert store_of(server).counts["bad_signatures"] == 4 * len(asked)
            assert await bob.fetched() == [b"mail"]
            assert store_of(server).watched == 0
            honest.say(old[1])
            assert isinstance(await honest.answer(2), Ok)  # it was a good one where it belongs
            assert await bob.fetched() == []

    run_virtual(scenario())


def test_a_signature_for_one_request_is_not_good_for_another(tmp_path: Path, ether: Ether) -> None:
    async def scenario() -> None:
        async with town(tmp_path, ether) as (server, bob, _):
            await bob.open(1)
            raw = await Raw(bob).up()
            create = raw.signed(Create(1, bob.mailbox.public))
            raw.say(Watch(1, create.mailbox_key, create.signature))
            await until(lambda: raw.falls == 1)
            assert set(raw.refusals()) <= {StoreCode.SIGNATURE}
            assert store_of(server).watched == 0

    run_virtual(scenario())


def test_giant_and_never_finished_deposits_stay_within_bounds(tmp_path: Path, ether: Ether) -> None:
    async def scenario() -> None:
        settings = StoreSettings(memory_mib=3)
        async with town(tmp_path, ether, settings=settings) as (server, bob, alice):
            tokens, store = await bob.open(64), store_of(server)
            raw = await Raw(alice).up()
            raw.say(replace(deposit(1, bob.mbox, tokens[0]), size=1_200_001))
            raw.say(replace(deposit(2, bob.mbox, tokens[0]), size=0xFFFF_FFFF))
            await asyncio.sleep(1)
            assert raw.refusals() == [StoreCode.BIG, StoreCode.BIG]
            for number, token in enumerate(tokens):
                raw.say(replace(deposit(10 + number, bob.mbox, token), size=1_000_000))
                assert store.uploads.held <= 3 << 20
            await asyncio.sleep(1)
            assert store.uploads.held <= 3 << 20
            assert raw.refusals().count(StoreCode.BUSY) >= 61
            # Somebody else's small ones pass all the same.
            await bob.stores.deposit(bob.at, bob.mbox, tokens[-1], 7, b"x" * 2_458)
            start = now()
            while store.uploads.held:
                assert now() - start < UNFINISHED_SECONDS + 2
                await asyncio.sleep(0.5)
            assert len(store.uploads) == 0
            assert store.uploads.stored == 1

    run_virtual(scenario())


def test_thousands_of_announcements_wait_for_nothing(tmp_path: Path, ether: Ether) -> None:
    """Each costs a question to the tables; nothing of them stays."""

    async def scenario() -> None:
        async with town(tmp_path, ether) as (server, bob, alice):
            await bob.open(1)
            raw = await Raw(alice).up()
            for number in range(5_000):
                raw.say(replace(deposit(number, bob.mbox, bytes(16)), size=900_000))
            await asyncio.sleep(60)
            store = store_of(server)
            assert store.uploads.held == len(store.uploads) == store.tables.waiting == 0

    run_virtual(scenario())


class SlowTables:
    """Never answers."""

    used = waiting = 0

    def submit(self, work: Work, then: Callable[[Outcome], None]) -> None:
        """Later, perhaps."""


def test_before_its_token_was_looked_at_nobody_has_more_than_four_kib_taken_in(
    tmp_path: Path, ether: Ether
) -> None:
    async def scenario() -> None:
        async with town(tmp_path, ether) as (server, bob, alice):
            (token,) = await bob.open(1)
            uploads, raw = store_of(server).uploads, await Raw(alice).up()
            uploads._tables = SlowTables()
            raw.say(replace(deposit(1, bob.mbox, token), size=100_000))
            await asyncio.sleep(0.1)
            raw.say(Piece(1, 1_000, b"a" * 1_000), Piece(1, 3_000, b"b" * 1_000))
            await asyncio.sleep(0.1)
            assert (raw.falls, uploads.held) == (0, 4_096)
            raw.say(Piece(1, 4_096, b"c"))
            await asyncio.sleep(0.1)
            assert (raw.falls, uploads.held) == (1, 0)

    run_virtual(scenario())


@pytest.mark.parametrize(
    "bad",
    [
        Piece(1, 500_000, b"x"),  # beyond what was allowed
        Piece(1, 0xFFFF_FF00, b"x", fin=True),
        Got(1, 5_000, 9_000),  # nothing of the kind was sent
    ],
)
def test_who_breaks_the_rules_of_a_stream_is_sent_away(
    bad: Piece | Got, tmp_path: Path, ether: Ether
) -> None:
    async def scenario() -> None:
        async with town(tmp_path, ether) as (server, bob, _):
            spent, token = await bob.open(2)
            await bob.stores.deposit(bob.at, bob.mbox, spent, 7, b"m" * 3_000)
            raw = await Raw(bob).up()
            if isinstance(bad, Got):
                raw.say(raw.signed(Fetch(1, bob.mailbox.public, 0)))
            else:
                raw.say(replace(deposit(1, bob.mbox, token), size=100_000))
            await asyncio.sleep(0.1)
            raw.say(bad)
            await asyncio.sleep(0.3)
            assert raw.falls == 1
            await asyncio.sleep(UNFINISHED_SECONDS + 1)  # an admitted deposit waits for its client
            assert store_of(server).uploads.held == store_of(server).fetches.held == 0

    run_virtual(scenario())


def test_a_blob_that_is_not_what_was_announced_is_not_kept(tmp_path: Path, ether: Ether) -> None:
    async def scenario() -> None:
        async with town(tmp_path, ether) as (_, bob, alice):
            tokens = await bob.open(1)
            raw = await Raw(alice).up()
            raw.say(replace(deposit(1, bob.mbox, tokens[0], b"something"), env=bytes(16)))
            answer = await raw.answer(1)
            assert isinstance(answer, No)
            assert answer.code == StoreCode.FORM
            raw.say(deposit(2, bob.mbox, tokens[0], b"something"))  # and the token is not spent
            assert isinstance(await raw.answer(2), StoredAnswer)

    run_virtual(scenario())


def test_who_fetches_and_never_acknowledges_gets_little_and_is_dropped(
    tmp_path: Path, ether: Ether
) -> None:
    async def scenario() -> None:
        async with town(tmp_path, ether) as (server, bob, alice):
            (token,) = await bob.open(1)
            await alice.stores.deposit(alice.at, bob.mbox, token, 7, os.urandom(1_000_000))
            raw = await Raw(bob).up()
            raw.say(raw.signed(Fetch(1, bob.mailbox.public, 0)))
            await asyncio.sleep(60)
            sent = sum(len(one.data) for one in raw.heard if isinstance(one, Piece))
            assert 0 < sent < 60_000
            assert store_of(server).fetches.held == 0

    run_virtual(scenario())


def test_those_who_take_nothing_make_room_for_those_who_do(tmp_path: Path, ether: Ether) -> None:
    async def scenario() -> None:
        settings = StoreSettings(memory_mib=2)
        async with town(tmp_path, ether, settings=settings) as (server, bob, alice):
            (mine,), (theirs,) = await bob.open(1), await alice.open(1)
            await bob.stores.deposit(bob.at, bob.mbox, mine, 7, os.urandom(1_000_000))
            await bob.stores.deposit(bob.at, alice.mbox, theirs, 7, os.urandom(1_000_000))
            for number in range(3):
                raw = await Raw(alice).up()
                raw.say(raw.signed(Fetch(number, alice.mailbox.public, 0)))
                await asyncio.sleep(0.05)
            assert store_of(server).fetches.held >= 2 << 20
            start = now()
            assert len(await bob.fetched()) == 1
            assert now() - start < 8

    run_virtual(scenario())


async def refused(bob: Guest, alice: Guest, token: bytes, blob: bytes) -> StoreCode:
    with pytest.raises(StoreRefused) as caught:
        await alice.stores.deposit(alice.at, bob.mbox, token, 7, blob)
    code: StoreCode = caught.value.code
    return code


def test_each_cap_has_an_answer_of_its_own(tmp_path: Path, ether: Ether) -> None:
    async def scenario() -> None:
        settings = StoreSettings(items_per_mailbox=3, mib_per_mailbox=1, disk_mib=2,
                                 mailboxes_per_prefix=3)  # fmt: skip
        async with town(tmp_path, ether, settings=settings) as (server, bob, alice):
            one, two, three, four, five = await bob.open(5)
            for token in (one, two):
                await alice.stores.deposit(alice.at, bob.mbox, token, 7, token)
            assert await refused(bob, alice, three, os.urandom(1 << 20)) is StoreCode.FULL
            await alice.stores.deposit(alice.at, bob.mbox, three, 7, b"3" * 900_000)
            assert await refused(bob, alice, four, b"one too many") is StoreCode.FULL
            await bob.stores.acknowledge(bob.at, bob.mailbox, [envelope_id(one)])
            await alice.stores.deposit(alice.at, bob.mbox, four, 7, b"there is room again")
            await bob.stores.acknowledge(bob.at, bob.mailbox, [envelope_id(two)])
            (other,) = await alice.open(1)
            assert await refused(bob, alice, five, b"b" * 1_200_001) is StoreCode.BIG
            await bob.stores.deposit(bob.at, alice.mbox, other, 7, b"o" * 1_000_000)
            # Mailboxes: Bob's and Alice's are two of this network's three.
            bob.mailbox = SigningKey(os.urandom(32))
            (sixth,) = await bob.open(1)
            assert await refused(bob, alice, sixth, b"b" * 200_000) is StoreCode.DISK
            await bob.stores.create(bob.at, bob.mailbox)  # it is there: no further one
            with pytest.raises(StoreRefused) as caught:
                await bob.stores.create(bob.at, SigningKey(os.urandom(32)))
            assert caught.value.code is StoreCode.MANY
            pass_days(server, 1)
            await bob.stores.create(bob.at, SigningKey(os.urandom(32)))
            with pytest.raises(StoreRefused) as caught:
                await bob.stores.set_tokens(bob.at, SigningKey(os.urandom(32)), 1, [])
            assert caught.value.code is StoreCode.UNKNOWN

    run_virtual(scenario())


def test_what_expires_goes_from_the_table_by_itself_and_at_open(
    tmp_path: Path, ether: Ether
) -> None:
    async def scenario() -> None:
        async with town(tmp_path, ether) as (server, bob, alice):
            one, two, three = await bob.open(3)
            await alice.stores.deposit(alice.at, bob.mbox, one, 1, b"for a day")
            await alice.stores.deposit(alice.at, bob.mbox, two, 7, b"for a week")
            assert len(rows(tmp_path, "SELECT env FROM items")) == 2
            pass_days(server, 0.999)
            assert await bob.fetched() == [b"for a day", b"for a week"]
            pass_days(server, 0.002)
            assert await bob.fetched() == [b"for a week"]  # even before the timer
            await asyncio.sleep(61)
            assert rows(tmp_path, "SELECT blob FROM items") == [(b"for a week",)]
            assert store_of(server).tables.used == len(b"for a week")
            assert store_of(server).counts["expired"] == 1
            pass_days(server, 6)
            await asyncio.sleep(61)
            assert rows(tmp_path, "SELECT blob FROM items") == []
            pass_days(server, 40)  # nobody opened the mailbox again
            await asyncio.sleep(61)
            for table in ("mailboxes", "tokens"):
                assert rows(tmp_path, f"SELECT mbox FROM {table}") == []
            assert await refused(bob, alice, three, b"too late") is StoreCode.NOTOKEN

    run_virtual(scenario())
