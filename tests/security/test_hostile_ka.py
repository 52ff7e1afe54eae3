"""What a KA that lies can do to a member: nothing (tests.md S-01, S-02, S-20, S-38)."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import pytest_asyncio

from m2chat.crypto.kdf import hkdf
from m2chat.errors import RemoteError
from m2chat.net.io.attempt_limit import AttemptLimit
from m2chat.net.io.epochs import INSTANCES_KEPT, EpochTable
from m2chat.net.io.ka_search import ANSWERS_MAX, SKIPS_MAX, KaSearch, Stage
from m2chat.net.peers import RouteRule
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import Bundle
from m2chat.net.wire.control import Lookup
from tests.support.hostile import known
from tests.support.member import (
    AT,
    SERVICE,
    Victim,
    asking_bob,
    bundle_of,
    forged_key,
    newer,
    signed,
    victim,
)
from tests.support.session_pair import CIRCLE, identity

VARIANTS = 1_000


@pytest_asyncio.fixture
async def alice() -> AsyncIterator[Victim]:
    with ThreadPoolExecutor(1) as pool:
        made = await victim(pool)
        yield made
        made.member.close()


def flipped(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data))
    return data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]


def forgeries(chance: random.Random) -> list[Bundle]:
    """Every field of Bob's bundle replaced by the attacker's, and whole bundles of others."""
    real, mine = bundle_of("bob"), forged_key(9)
    return [
        replace(real, modulus=mine.modulus),
        replace(real, x25519=mine.x25519.public),
        replace(real, modulus=mine.modulus, x25519=mine.x25519.public),
        replace(real, epoch=real.epoch + 1),
        replace(real, instance=b"another!"),
        replace(real, not_after=real.not_after - 1),
        replace(real, signature=chance.randbytes(512)),
        replace(real, signature=bytes(512)),
        bundle_of("alice"),  # a whole one, of somebody else
        signed(replace(real, modulus=mine.modulus), "alice", "bob"),  # signed by the wrong key
        signed(real, "bob", circle=b"another circle.................."),
    ]


async def test_the_honest_way_works(alice: Victim) -> None:
    """The control of all that follows."""
    meeting = alice.met(alice.blob(bundle_of("bob")))
    assert meeting.remote.bundle == bundle_of("bob").encode()
    lookup = alice.lookup(bundle_of("bob"))
    alice.notify(alice.pair_rid(), alice.lblob(lookup), lookup.number)
    assert len(alice.meetings) == 1


async def test_s42_a_ka_cannot_have_us_shown_to_a_cards_holder(alice: Victim) -> None:
    """In a circle with a relay a direct NOTIFY for a card is answered by nothing at all."""
    lookup = alice.lookup(bundle_of("bob"))
    blob = alice.lblob(lookup, by_card=True)
    alice.member.cloud.assume_relay = True
    alice.notify(alice.card_rid(), blob, lookup.number)
    assert alice.meetings == []
    asking, found = asking_bob(), alice.blob(bundle_of("bob"))
    cautious = replace(asking, rule=RouteRule.CAUTIOUS)
    with pytest.raises(RemoteError):
        alice.met(found, cautious)
    alice.member.cloud.assume_relay = False  # a circle without one: it says that addresses show
    alice.notify(alice.card_rid(), blob, lookup.number)
    assert len(alice.meetings) == 1
    assert alice.met(found, cautious).addresses


async def test_s01_no_variant_of_a_found_is_met(alice: Victim) -> None:
    """1,000 variants: bits of the blob, blobs under other keys, and - by a KA to whom a contact of
    Bob's gave D_B - every part of the bundle under the real seal."""
    chance = random.Random(1)
    real = alice.blob(bundle_of("bob"))
    forged = forgeries(chance)
    for number in range(VARIANTS):
        if number % 4 == 0:
            blob = flipped(real, chance)
        elif number % 4 == 1:
            blob = alice.blob(bundle_of("bob"), discovery=chance.randbytes(16))
        elif number % 4 == 2:
            blob = alice.blob(forged[chance.randrange(len(forged))])
        else:
            bundle = flipped(bundle_of("bob").encode(), chance)
            try:
                blob = alice.blob(Bundle.decode(bundle))
            except RemoteError:
                continue  # not even a bundle
        with pytest.raises(RemoteError):
            alice.met(blob)
    assert alice.ether.log == []


async def test_s01_no_variant_of_a_notify_is_answered(alice: Victim) -> None:
    chance = random.Random(2)
    rid, real = alice.pair_rid(), alice.lookup(bundle_of("bob"))
    sealed = alice.lblob(real)
    forged = forgeries(chance)
    for number in range(VARIANTS):
        alice.clock.advance(0.01)
        lookup = alice.lookup(forged[chance.randrange(len(forged))])
        if number % 3 == 0:
            alice.notify(rid, flipped(sealed, chance), real.number)
        elif number % 3 == 1:
            alice.notify(rid, alice.lblob(lookup, key=chance.randbytes(16)), lookup.number)
        else:
            alice.member._attempts = AttemptLimit()  # the rate limit must not be what saves us here
            alice.notify(rid, alice.lblob(lookup), lookup.number)
    assert alice.meetings == []
    assert alice.ether.log == []


@pytest.mark.parametrize("offset", [-26 * 3600 - 1, 26 * 3600 + 1])
async def test_s02_a_bundle_of_another_day_is_not_met(alice: Victim, offset: int) -> None:
    """A day-old blob, exactly as it was registered."""
    blob = alice.blob(bundle_of("bob"))
    alice.met(blob)
    alice.clock.jump_wall(offset)
    with pytest.raises(RemoteError):
        alice.met(blob)


async def test_s02_a_lower_epoch_of_an_instance_is_ignored(alice: Victim) -> None:
    alice.met(alice.blob(newer("bob", 5)))
    alice.met(alice.blob(newer("bob", 5)))
    with pytest.raises(RemoteError, match="older"):
        alice.met(alice.blob(newer("bob", 4)))
    old = alice.lookup(newer("bob", 4))
    alice.notify(alice.pair_rid(), alice.lblob(old), old.number)
    assert alice.meetings == []
    alice.met(alice.blob(newer("bob", 1, b"restored")))  # another instance counts for itself
    alice.met(alice.blob(newer("bob", 6)))


async def test_s02_an_unsigned_epoch_makes_nothing_old(alice: Victim) -> None:
    with pytest.raises(RemoteError):
        alice.met(alice.blob(bundle_of("bob", epoch=0xFFFFFFFF)))
    alice.met(alice.blob(bundle_of("bob")))


def test_an_epoch_table_keeps_a_few_instances_of_each_peer() -> None:
    table = EpochTable()
    assert table.admits(b"bob", b"one", 7)
    for number in range(INSTANCES_KEPT - 1):
        assert table.admits(b"bob", b"more %d" % number, 1)
    assert not table.admits(b"bob", b"one", 6)
    for number in range(INSTANCES_KEPT + 1):
        assert table.admits(b"carol", b"%d" % number, 1)
    assert not table.admits(b"bob", b"one", 6)


async def test_s20_an_old_look_up_under_a_new_number_is_not_answered(alice: Victim) -> None:
    """Else a KA could have us knock at any address again and again for two minutes."""
    rid, lookup = alice.pair_rid(), alice.lookup(bundle_of("bob"))
    blob = alice.lblob(lookup)
    alice.notify(rid, blob, lookup.number)
    assert len(alice.meetings) == 1
    for number in range(20):
        alice.clock.advance(6)
        alice.notify(rid, blob, number.to_bytes(8, "big"), Address("203.0.113.9", 9000 + number))
        alice.notify(rid, blob, lookup.number, Address("203.0.113.9", 9000 + number))
    assert len(alice.meetings) == 1


async def test_s20_at_most_six_attempts_a_minute_for_a_contact(alice: Victim) -> None:
    rid = alice.pair_rid()
    for _ in range(600):
        alice.clock.advance(0.1)
        now_ms = int(alice.clock.wall() * 1000)
        lookup = alice.lookup(bundle_of("bob"), time_ms=now_ms)
        alice.notify(rid, alice.lblob(lookup), lookup.number)
    assert len(alice.meetings) == 6


@pytest.mark.parametrize(
    "address",
    [("127.0.0.1", 5000), ("192.168.1.1", 5000), ("10.0.0.1", 8080), ("224.0.0.1", 5000),
     ("255.255.255.255", 5000), ("0.0.0.0", 5000), ("203.0.113.7", 53), ("fe80::1", 5000)],
)  # fmt: skip
async def test_s20_a_ka_that_sees_us_outside_cannot_have_us_knock_inside(
    alice: Victim, address: tuple[str, int]
) -> None:
    alice.member.on_observed(Address("198.51.100.1", 5000), SERVICE)
    assert alice.met(alice.blob(bundle_of("bob")), address=Address(*address)).addresses == []
    assert alice.met(alice.blob(bundle_of("bob"))).addresses == [AT]


async def test_a_direct_introduction_to_whom_only_relays_may_reach_is_refused(
    alice: Victim,
) -> None:
    relation = replace(known("bob", CIRCLE), rule=RouteRule.RELAY)
    with pytest.raises(RemoteError):
        alice.met(alice.blob(bundle_of("bob")), relation)


async def test_s38_a_first_contact_without_the_card_comes_to_nothing(alice: Victim) -> None:
    """The KA plays the owner of a card to who holds it, and a holder to its owner."""
    chance = random.Random(3)
    rid, real = alice.card_rid(), alice.blob(bundle_of("bob"))
    for number in range(VARIANTS):
        guess = hkdf(number.to_bytes(4, "big"), b"guess")[:16]
        blob = flipped(real, chance)
        if number % 2:
            blob = alice.blob(bundle_of("bob"), discovery=guess)
        with pytest.raises(RemoteError):
            alice.met(blob, asking_bob())
        alice.member._attempts = AttemptLimit()
        lookup = alice.lookup(bundle_of("bob"))
        alice.notify(rid, alice.lblob(lookup, key=guess), lookup.number)
    assert alice.meetings == []
    assert alice.ether.log == []


async def test_s38_with_the_card_it_works(alice: Victim) -> None:
    """The control: the same steps by somebody who holds the card."""
    assert alice.met(alice.blob(bundle_of("bob")), asking_bob()).remote.certificate is None
    lookup = alice.lookup(bundle_of("bob"))
    alice.notify(alice.card_rid(), alice.lblob(lookup, by_card=True), lookup.number)
    assert [meeting.peer.raw for meeting in alice.meetings] == [identity("bob").fingerprint]


async def test_a_ka_that_answers_without_end_is_read_so_far_and_no_further(alice: Victim) -> None:
    asked: list[Lookup] = []

    def ask(service: bytes, message: Lookup) -> bool:
        asked.append(message)
        return True

    class Target:
        def location(self, day: int) -> bytes:
            return bytes(32)

        def rid(self, service: bytes, day: int) -> bytes:
            return bytes(16)

    stages = [Stage(0, (SERVICE,))]
    search = KaSearch(Target(), b"lookup.8", 0, b"l" * 976, stages, ask, lambda _: None)
    answers = aiter(search)
    first = asyncio.ensure_future(anext(answers))
    await asyncio.sleep(0)
    for _ in range(10 * ANSWERS_MAX):
        search.on_answer(SERVICE, alice.found(bytes(944), left=255).found)
    got = [await first]
    for _ in range(SKIPS_MAX):
        assert search.older(replace(got[0], skip=len(asked) - 1))
    assert not search.older(replace(got[0], skip=len(asked) - 1))
    assert [message.skip for message in asked] == [0, 1, 2, 3]
    for _ in range(ANSWERS_MAX - 1):
        got.append(await anext(answers))
    one_more = asyncio.ensure_future(anext(answers))
    await asyncio.sleep(0)
    assert not one_more.done()
    search.stop()
    with pytest.raises(StopAsyncIteration):
        await one_more
    assert len(got) == ANSWERS_MAX


@pytest.mark.parametrize("modulus", [bytes(256), b"\x80" + bytes(255), b"\x7f" + b"\xff" * 255])
async def test_a_signed_bundle_without_an_rsa_modulus_is_no_bundle(
    alice: Victim, modulus: bytes
) -> None:
    bad = signed(replace(bundle_of("bob"), modulus=modulus), "bob")
    with pytest.raises(RemoteError):
        alice.met(alice.blob(bad))


async def test_while_a_new_key_is_being_signed_the_old_one_answers(alice: Victim) -> None:
    await alice.keys.renew()
    assert alice.keys.current(CIRCLE) is not None
    assert len(alice.member.blob(b"s" * 32)) == 944
