"""The flat table of rids against a plain model, and the expiry wheel."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from m2chat.net.errors import NetMisuse
from m2chat.net.services import rid_table
from m2chat.net.services.rid_table import NOBODY, RidTable
from m2chat.net.services.wheel import ExpiryWheel
from tests.support.fake_random import FakeRandomSource

RIDS = [FakeRandomSource(n).bytes(16) for n in range(40)]
STEPS = st.lists(st.tuples(st.booleans(), st.integers(0, 39), st.integers(1, 3)), max_size=200)


def check(table: RidTable, steps: list[tuple[bool, int, int]]) -> None:
    model = Counter[tuple[bytes, int]]()
    for add, number, slot in steps:
        rid = RIDS[number]
        if add and not model[rid, slot]:
            alone = not any(model[rid, other] for other in (1, 2, 3))
            assert table.add_free(rid + bytes([slot]), slot) == ([] if alone else [0])
            if not alone:
                table.add(rid, slot, slot)
            model[rid, slot] = 1
        elif not add:
            assert table.remove(rid, slot) == bool(model.pop((rid, slot), 0))
    assert len(table) == sum(model.values())
    for rid in RIDS:
        held = [(slot, slot) for slot in (1, 2, 3) if model[rid, slot]]
        assert sorted(table.find(rid)) == held
        assert sorted(table.find_somebody(rid)) == (held or [NOBODY])


@settings(max_examples=300)
@given(STEPS)
def test_it_does_what_a_multimap_does(steps: list[tuple[bool, int, int]]) -> None:
    check(RidTable(), steps)


@settings(max_examples=300)
@given(STEPS)
def test_one_crowded_shard_does_too(steps: list[tuple[bool, int, int]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rid_table, "_SHARDS", 1)
        check(RidTable(), steps)


def test_a_set_is_added_but_for_what_others_hold() -> None:
    table = RidTable()
    table.add(RIDS[1], 7, 0)
    entries = b"".join(rid + bytes([number]) for number, rid in enumerate(RIDS[:3]))
    assert table.add_free(entries, 9) == [17]
    assert [table.find(rid) for rid in RIDS[:3]] == [[(9, 0)], [(7, 0)], [(9, 2)]]


def test_rows_cost_at_most_what_the_registry_reckons() -> None:
    random, table = FakeRandomSource(1), RidTable()
    for number in range(50_000):
        table.add(random.bytes(16), 1 + number // 32, 0)
    used = sum(len(shard.rows) for shard in table._shards)
    assert used / len(table) <= 54


def test_rows_out_of_their_form_are_refused() -> None:
    for rid, slot in ((bytes(16), 0), (bytes(16), 1 << 24), (bytes(15), 1)):
        with pytest.raises(NetMisuse):
            RidTable().add(rid, slot, 0)


class Member:
    def __init__(self, alive_at: float) -> None:
        self.bucket = 0
        self.alive_at = alive_at


def test_a_wheel_lets_go_of_the_silent_only() -> None:
    wheel: ExpiryWheel[Member] = ExpiryWheel(30)
    silent, lively, gone = Member(100.5), Member(100.5), Member(100.5)
    for member in (silent, lively, gone):
        wheel.add(member, 100.5)
    wheel.discard(gone)
    lively.alive_at = 120
    assert wheel.expire(130, lambda member: member.alive_at) == []
    assert wheel.expire(131.1, lambda member: member.alive_at) == [silent]
    assert wheel.expire(150, lambda member: member.alive_at) == []
    assert wheel.expire(200, lambda member: member.alive_at) == [lively]
    assert len(wheel) == 0
