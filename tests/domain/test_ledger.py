"""The ledger and the donated relay of a profile: added up, kept over a restart, erased, bounded."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.app.faces.insight import DonationLimits, ServiceKind
from m2chat.app.insight.donor import Donor
from m2chat.app.insight.power import Supply
from m2chat.messaging.insight import DAY_S, DAYS_KEPT
from m2chat.net.inspection import DonationPicture
from m2chat.net.ledger import ServiceNote
from tests.support.fake_clock import FakeClock
from tests.support.persons import Person

NOTE = ServiceNote(
    b"c" * 32, "Riverside", b"s" * 32, "203.0.113.1:4700", 1, 1_000_000_000.0, 1_000_000_060.0,
    10, 8, 1_200, 900, frozenset({"198.51.100.7:40112"}), {"Keep": 7, "Rids": 1, "Lookup": 2},
    {"Kept": 7}, frozenset({b"1" * 16, b"2" * 16}), frozenset({b"3" * 16}), frozenset(),
    frozenset(), 0, 0, b"k" * 32,
)  # fmt: skip


async def alone(folder: Path, clock: FakeClock | None = None) -> Person:
    return await Person("alice", folder / "alice", clock=clock).begin()


async def test_notes_add_up_and_outlive_a_restart(tmp_path: Path) -> None:
    alice = await alone(tmp_path)
    assert alice.node.keeps_notes
    alice.node.notes = (NOTE,)
    (server,) = await alice.app.insight.ledger()
    assert (server.packets_out, server.bytes_in) == (10, 900)
    alice.node.notes = (replace(NOTE, ids=frozenset({b"2" * 16, b"4" * 16}), forwarded=5_000),)
    await alice.leave()
    await alice.sit_down()
    (server,) = await alice.app.insight.ledger()
    assert (server.packets_out, server.bytes_in, server.forwarded) == (20, 1_800, 5_000)
    assert server.kinds == (ServiceKind.LOOK_UP, ServiceKind.RELAY)
    assert set(server.ids) == {(b"%d" % n * 16).hex() for n in (1, 2, 3, 4)}
    words = " ".join(map(str, server.saw))
    assert "3 hashed ids under which" in words
    assert "asked for 1 hashed id, 4 questions" in words
    assert "14 signs of life" in words
    assert "198.51.100.7:40112" in words
    await alice.leave()


async def test_it_can_be_erased_and_switched_off(tmp_path: Path) -> None:
    alice = await alone(tmp_path)
    alice.node.notes = (NOTE,)
    assert len(await alice.app.insight.ledger()) == 1
    alice.node.notes = (NOTE,)  # noted, not written yet: goes as well
    await alice.app.insight.erase_ledger()
    assert await alice.app.insight.ledger() == ()
    alice.node.notes = (NOTE,)
    await alice.app.insight.keep_ledger(False)
    assert not alice.node.keeps_notes
    await alice.leave()
    await alice.sit_down()
    assert not alice.node.keeps_notes
    assert not await alice.app.insight.keeps_ledger()
    await alice.app.insight.keep_ledger(True)
    assert alice.node.keeps_notes
    await alice.leave()


async def test_days_go_after_thirty(tmp_path: Path) -> None:
    clock = FakeClock()
    alice = await alone(tmp_path, clock)
    alice.node.notes = (NOTE,)
    assert len(await alice.app.insight.ledger()) == 1
    clock.advance(DAYS_KEPT * DAY_S)
    alice.node.notes = (replace(NOTE, service=b"t" * 32),)
    assert len(await alice.app.insight.ledger()) == 2
    clock.advance(DAY_S)
    alice.node.notes = (replace(NOTE, service=b"t" * 32),)
    assert [one.server for one in await alice.app.insight.ledger()] == [(b"t" * 8).hex()]
    await alice.leave()


async def test_ids_of_a_day_are_bounded(tmp_path: Path) -> None:
    alice = await alone(tmp_path)
    many = frozenset(number.to_bytes(16, "big") for number in range(2_000))
    alice.node.notes = (replace(NOTE, ids=many),)
    (server,) = await alice.app.insight.ledger()
    assert len(server.ids) == 512 + 1
    await alice.leave()


@pytest.mark.parametrize(
    ("supply", "limits", "held"),
    [
        (Supply(), DonationLimits(True), ""),
        (Supply(battery=True), DonationLimits(True), "battery"),
        (Supply(battery=True), DonationLimits(True, on_battery=True), ""),
        (Supply(metered=True), DonationLimits(True), "metered"),
        (Supply(metered=True), DonationLimits(True, on_metered=True), ""),
        (Supply(), DonationLimits(False), ""),
    ],
)
async def test_the_relay_rests_when_it_should(
    tmp_path: Path, supply: Supply, limits: DonationLimits, held: str
) -> None:
    alice = await alone(tmp_path)

    async def ask() -> Supply:
        return supply

    donor: Donor = alice.app._donor
    donor._ask = ask
    await alice.app.insight.set_donation(limits)
    state = await alice.app.insight.donating()
    assert state.held_back == held
    assert state.limits == limits
    assert alice.node.donates == state.working == (limits.on and not held)
    await alice.leave()


async def test_a_day_is_full_and_the_next_is_not(tmp_path: Path) -> None:
    clock = FakeClock()
    alice = await alone(tmp_path, clock)
    donor = alice.app._donor
    donor._ask = _plugged_in
    await alice.app.insight.set_donation(DonationLimits(True, a_day=1_000_000))
    assert alice.node.donates
    alice.node.donation = DonationPicture(True, 1_200_000, 900, 1, 1)
    await donor.follow()
    state = await alice.app.insight.donating()
    assert (state.today, state.held_back) == (1_200_000, "day")
    assert not alice.node.donates
    alice.node.donation = DonationPicture(False)
    clock.advance(DAY_S)
    await donor.follow()
    assert alice.node.donates
    assert (await alice.app.insight.donating()).today == 0
    alice.node.donation = DonationPicture(True, 500, 4, 1, 1)
    assert (await alice.app.insight.donating()).today == 500
    await alice.leave()


async def _plugged_in() -> Supply:
    return Supply()
