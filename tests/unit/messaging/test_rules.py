"""Pure rules of the domain: states, back-off, numbering, names, safety codes."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from m2chat.ids import MessageId, UserId
from m2chat.messaging import contacts as rules
from m2chat.messaging.contents import Text, Void
from m2chat.messaging.delivery import TRANSITIONS, WARNINGS, advance, may
from m2chat.messaging.envelope import Inner
from m2chat.messaging.errors import BadText, BadTransition
from m2chat.messaging.inbox import MOST_MISSING, followed, place
from m2chat.messaging.model import DeliveryState as S
from m2chat.messaging.model import Direction, Message, Reason
from m2chat.messaging.outbox import LONGEST_WAIT_S, Backoff, next_batch
from m2chat.messaging.records import ZERO_HASH, Chain, OutboxItem
from m2chat.messaging.safety import WORDS, safety_code
from tests.support.fake_random import FakeRandomSource

ALICE, BOB = UserId(b"a" * 32), UserId(b"b" * 32)
TERMINAL = {S.READ}


def outgoing(state: S) -> Message:
    return Message(MessageId(bytes(16)), BOB, Direction.OUT, "x", state, 1, 0.0)


# -- states ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("before", "after"), list(product(S, S)))
def test_only_the_ways_in_the_table_can_be_gone(before: S, after: S) -> None:
    message = outgoing(before)
    if may(before, after) or before is after:
        assert advance(message, after).state is after
    else:
        with pytest.raises(BadTransition):
            advance(message, after)


def test_every_state_is_in_the_table_and_delivery_is_never_undone() -> None:
    assert set(TRANSITIONS) == set(S)
    assert TRANSITIONS[S.DELIVERED] == {S.READ}
    assert all(not TRANSITIONS[state] for state in TERMINAL)


def test_the_first_receipt_keeps_its_time_and_reasons_go() -> None:
    waiting = advance(outgoing(S.QUEUED), S.QUEUED, reason=Reason.KA_UNREACHABLE, next_try=9.0)
    assert waiting.warning
    assert waiting.next_try == 9.0
    delivered = advance(waiting, S.DELIVERED, at=5.0)
    assert (delivered.reason, delivered.warning, delivered.next_try) == (Reason.NONE, False, None)
    assert advance(delivered, S.READ, at=7.0).delivered_at == 5.0


def test_a_friend_who_is_away_is_no_warning() -> None:
    assert Reason.PEER_NOT_FOUND not in WARNINGS
    assert Reason.NOT_ACCEPTED not in WARNINGS


# -- back-off ----------------------------------------------------------------------------------


def test_the_wait_doubles_up_to_a_minute_and_is_spread() -> None:
    waits = []
    for seed in range(30):
        backoff = Backoff(FakeRandomSource(seed))
        waits.append([backoff.failed(0.0) for _ in range(12)])
    for n in range(12):
        base = min(0.5 * 2**n, LONGEST_WAIT_S)
        column = [row[n] for row in waits]
        assert all(0.5 * base <= wait <= 1.5 * base for wait in column)
        assert len(set(column)) > 20


def test_a_try_is_due_after_the_wait_and_at_once_after_a_reset() -> None:
    backoff = Backoff(FakeRandomSource(1))
    assert backoff.due(0.0)
    wait = backoff.failed(100.0)
    assert not backoff.due(100.0)
    assert backoff.due(100.0 + wait)
    assert backoff.wait(100.0) == pytest.approx(wait)
    backoff.reset()
    assert backoff.due(100.0)
    assert backoff.attempts == 0


# -- numbering ---------------------------------------------------------------------------------


class Chains:
    """The two tables of ``ContactTable`` that the rule needs."""

    def __init__(self) -> None:
        self.chains: dict[bytes, Chain] = {}
        self.missing: set[int] = set()

    def chain(self, contact: UserId, instance: bytes) -> Chain | None:
        return self.chains.get(instance)

    def save_chain(self, contact: UserId, instance: bytes, chain: Chain) -> None:
        self.chains[instance] = chain

    def add_missing(self, contact: UserId, instance: bytes, seqs: range) -> None:
        self.missing |= set(seqs)

    def get(self, contact: UserId) -> None:
        return None

    def keep_chains(self, contact: UserId, instances: object, limit: int) -> None:
        return None

    def fill_missing(self, contact: UserId, instance: bytes, seq: int) -> bool:
        found = seq in self.missing
        self.missing.discard(seq)
        return found


def row(count: int) -> list[Inner]:
    found: list[Inner] = []
    prev = ZERO_HASH
    for seq in range(1, count + 1):
        one = Inner(
            MessageId(seq.to_bytes(16, "big")), ALICE, BOB, bytes(32), bytes(8), 0, seq, prev, 1,
            b"\x91\xa1x",
        )  # fmt: skip
        found.append(one)
        prev = one.hash
    return found


def test_a_row_in_order_has_no_gap() -> None:
    chains = Chains()
    for one in row(5):
        assert not place(chains, one, Text("x")).gap  # type: ignore[arg-type]
    assert followed(chains.chain(ALICE, bytes(8)), None) == 5


def test_a_jump_is_counted_and_filled_late() -> None:
    chains = Chains()
    one, two, three, four = row(4)
    place(chains, one, Text("x"))  # type: ignore[arg-type]
    assert place(chains, four, Text("x")).missing == 2  # type: ignore[arg-type]
    assert followed(chains.chain(ALICE, bytes(8)), min(chains.missing)) == 1
    assert not place(chains, three, Text("x")).gap  # type: ignore[arg-type]
    assert not place(chains, two, Text("x")).gap  # type: ignore[arg-type]
    assert chains.missing == set()


def test_a_changed_predecessor_is_seen() -> None:
    chains = Chains()
    one, two = row(2)
    place(chains, one, Text("x"))  # type: ignore[arg-type]
    forged = replace(two, prev=bytes(32))
    assert place(chains, forged, Text("x")).broken  # type: ignore[arg-type]


def test_a_void_holds_the_place_of_what_was_taken_back() -> None:
    chains = Chains()
    one, two, three = row(3)
    place(chains, one, Text("x"))  # type: ignore[arg-type]
    void = replace(two, message=MessageId(b"v" * 16), body=b"")
    assert not place(chains, void, Void(two.message.raw, two.hash)).gap  # type: ignore[arg-type]
    assert not place(chains, three, Text("x")).gap  # type: ignore[arg-type]


def test_a_jump_of_billions_is_counted_but_not_listed() -> None:
    chains = Chains()
    far = replace(row(1)[0], seq=2**60, prev=b"p" * 32)
    assert place(chains, far, Text("x")).missing == 2**60 - 1  # type: ignore[arg-type]
    assert len(chains.missing) == MOST_MISSING


def test_a_batch_is_the_longest_start_that_fits() -> None:
    items = [OutboxItem(one.message, BOB, one.seq, one.encode()) for one in row(100)]
    assert next_batch(items) == items[:64]
    assert next_batch(items[:3]) == items[:3]
    assert next_batch([]) == []


# -- names -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("  Bob \n the\tBuilder ", "Bob the Builder"),
        ("evil\u202ename\u2066", "evilname"),
        ("nul\0bell\a", "nul bell"),
        ("e\u0301", "\u00e9"),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
        ("x" * 100, "x" * 64),
        ("é" * 100, "é" * 32),
    ],
)
def test_a_strangers_name_is_one_plain_line(raw: str, shown: str) -> None:
    assert rules.plain(raw, 64) == shown


def test_own_names_are_checked() -> None:
    assert rules.own_name(" Zoë ") == "Zoë"
    for bad in ("", " \n", "x" * 65, "é" * 33):
        with pytest.raises(BadText):
            rules.own_name(bad)
    with pytest.raises(BadText):
        rules.greeting("x" * 501)
    assert rules.nickname("") == ""


# -- the code that people compare --------------------------------------------------------------


def test_the_safety_code_is_the_same_on_both_sides_and_different_for_others() -> None:
    one = safety_code(ALICE, BOB)
    assert one == safety_code(BOB, ALICE)
    assert one != safety_code(ALICE, UserId(b"c" * 32))
    assert [len(group) for group in one.digits.split()] == [5] * 12
    assert len(one.words) == 16
    assert " ".join(one.words[:4]) == "mustard border potato circus"
    assert len(WORDS) == len(set(WORDS)) == 256
    assert all(word.isascii() and word.islower() and 3 <= len(word) <= 9 for word in WORDS)
