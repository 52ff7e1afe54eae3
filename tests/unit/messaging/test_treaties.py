"""Treaties and tokens: forms, the rules of crossing offers, windows, spent tokens."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.crypto.errors import BadSignature
from m2chat.crypto.mailbox import token_hash
from m2chat.errors import WireError
from m2chat.ids import UserId
from m2chat.messaging.contents import (
    ContentKind,
    StoreReceipt,
    Void,
    decode_content,
    encode_content,
)
from m2chat.messaging.offline import tokens
from m2chat.messaging.offline.hearing import Verdict, check_treaty, judge
from m2chat.messaging.offline.model import Agreement, Counter, TreatyState
from m2chat.messaging.offline.treaty import (
    TREATY_SIZE,
    Action,
    Treaty,
    TreatySaid,
    signed_bytes,
    signed_use,
)
from tests.support.fake_random import FakeRandomSource
from tests.support.identities import identity_of

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "treaty.json").read_text())
LOW, HIGH = UserId(b"\x01" * 32), UserId(b"\x02" * 32)
STORE, OTHER_STORE = b"\x53" * 32, b"\x54" * 32
TREATY = Treaty(STORE, LOW, HIGH, 64, 7, 1_800_000_000_000, 5)
AGREEMENT = Agreement(LOW, TreatyState.OFFERED, 5, 7, 64, 1_700_000_000_000, by_us=True)


def test_the_form_is_fixed() -> None:
    form = TREATY.encode()
    assert len(form) == TREATY_SIZE
    assert form.hex() == VECTORS["treaty"]
    assert Treaty.decode(form) == TREATY


@pytest.mark.parametrize(
    "bad",
    [
        replace(TREATY, days=0),
        replace(TREATY, days=8),
        replace(TREATY, max_mib=0),
        replace(TREATY, revision=0),
        replace(TREATY, revision=1 << 31),
        replace(TREATY, receiver=LOW),
        replace(TREATY, since_ms=1 << 62),
    ],
)
def test_a_treaty_that_nobody_can_keep_is_refused(bad: Treaty) -> None:
    with pytest.raises(WireError):
        Treaty.decode(bad.encode())


@given(st.binary(max_size=700))
def test_any_bytes_are_a_treaty_or_a_wire_error(body: bytes) -> None:
    try:
        said = TreatySaid.decode(body)
    except WireError:
        return
    assert said.control().body == body


@pytest.mark.parametrize(
    ("theirs", "before", "me", "verdict"),
    [
        # theirs lies within ours, or ours within theirs
        ({"days": 3}, AGREEMENT, HIGH, Verdict.ADOPT),
        ({"days": 3}, AGREEMENT, LOW, Verdict.ADOPT),
        ({"days": 7}, replace(AGREEMENT, days=3), HIGH, Verdict.IGNORE),
        # alike: the smaller fingerprint's stands
        ({}, AGREEMENT, HIGH, Verdict.ADOPT),
        ({}, AGREEMENT, LOW, Verdict.IGNORE),
        # they differ both ways
        ({"days": 3}, replace(AGREEMENT, max_mib=8), HIGH, Verdict.ASK),
        ({"days": 3}, replace(AGREEMENT, max_mib=8), LOW, Verdict.IGNORE),
        # an agreement that stands: newer and within it, newer and wider, older
        ({"revision": 6, "days": 3}, replace(AGREEMENT, state=TreatyState.ACTIVE), HIGH,
         Verdict.ADOPT),
        ({"revision": 6}, replace(AGREEMENT, state=TreatyState.ACTIVE, days=3), HIGH, Verdict.ASK),
        ({"revision": 4}, replace(AGREEMENT, state=TreatyState.ACTIVE), HIGH, Verdict.IGNORE),
        # made anew by both, one of them out of an old backup: the later one counts
        ({"revision": 6}, replace(AGREEMENT, renew=True), LOW, Verdict.ADOPT),
        ({"revision": 4}, replace(AGREEMENT, renew=True), HIGH, Verdict.IGNORE),
        # ended: only a newer one is heard
        ({}, replace(AGREEMENT, state=TreatyState.REVOKED), HIGH, Verdict.IGNORE),
        ({"revision": 6}, replace(AGREEMENT, state=TreatyState.REVOKED), HIGH, Verdict.ASK),
        ({}, Agreement(LOW), HIGH, Verdict.ASK),
        # the same offer again, or a further store of it
        ({"since_ms": 1_700_000_000_000}, AGREEMENT, HIGH, Verdict.SAME),
    ],
)  # fmt: skip
def test_what_an_offer_means(
    theirs: dict[str, int], before: Agreement, me: UserId, verdict: Verdict
) -> None:
    peer = LOW if me == HIGH else HIGH
    assert judge(replace(TREATY, **theirs), before, me, peer) is verdict  # type: ignore[arg-type]


@given(st.integers(1, 7), st.integers(1, 64), st.integers(1, 7), st.integers(1, 64))
def test_of_two_offers_that_cross_both_sides_take_the_same(
    days: int, size: int, other_days: int, other_size: int
) -> None:
    """Never both, and never neither unless one of the two is asked."""
    low = Agreement(HIGH, TreatyState.OFFERED, 1, days, size, 1, by_us=True)
    high = Agreement(LOW, TreatyState.OFFERED, 1, other_days, other_size, 2, by_us=True)
    by_low = Treaty(STORE, LOW, HIGH, size, days, 1, 1)
    by_high = Treaty(STORE, LOW, HIGH, other_size, other_days, 2, 1)
    at_low, at_high = judge(by_high, low, LOW, HIGH), judge(by_low, high, HIGH, LOW)
    assert sorted([at_low is Verdict.IGNORE, at_high is Verdict.IGNORE]) == [False, True]


def said(action: Action, signer: str, form: bytes) -> TreatySaid:
    """Something about a treaty, signed."""
    signature = identity_of(signer).sign(signed_use(action), signed_bytes(action, form))
    return TreatySaid(action, form, signature)


def test_only_the_two_may_speak_and_a_no_is_never_a_yes() -> None:
    alice, bob = (UserId(identity_of(name).fingerprint) for name in ("alice", "bob"))
    certificates = [identity_of(name).certificate.encode() for name in ("alice", "bob")]
    form = replace(TREATY, sender=bob, receiver=alice).encode()

    def check(message: TreatySaid) -> None:
        check_treaty(message, alice, bob, certificates[1], certificates[0])

    for action in Action:
        check(said(action, "bob", form))
    no = said(Action.DECLINE, "bob", form)
    for action in (Action.OFFER, Action.ACCEPT, Action.REVOKE):
        with pytest.raises(BadSignature):
            check(replace(no, action=action))
    yes = said(Action.OFFER, "bob", form)
    with pytest.raises(BadSignature):
        check(replace(yes, form=replace(Treaty.decode(form), days=6).encode()))
    check(said(Action.REVOKE, "alice", form))  # ours that comes back
    with pytest.raises(BadSignature):
        check(said(Action.ACCEPT, "alice", form))  # our own yes is not theirs
    with pytest.raises(WireError):
        check(said(Action.OFFER, "bob", TREATY.encode()))  # between other people


def test_tokens_differ_by_everything_that_they_are_made_of() -> None:
    row = tokens.series(b"instance", 5)
    assert row.hex() == VECTORS["series"]
    every = {
        tokens.token(root, sender, series, store, index)
        for root in (b"r" * 32, b"s" * 32)
        for sender in (LOW, HIGH)
        for series in (row, tokens.series(b"instance", 6), tokens.series(b"another!", 5))
        for store in (STORE, OTHER_STORE)
        for index in range(3)
    }
    assert len(every) == 2 * 2 * 3 * 2 * 3
    assert {len(one) for one in every} == {16}
    one = tokens.token(b"r" * 32, LOW, row, STORE, 7)
    assert tokens.hashes(b"r" * 32, LOW, row, STORE, [7]) == {token_hash(one): 7}
    assert one.hex() == VECTORS["token"]


def test_what_goes_by_a_store_outside_and_inside_of_the_row() -> None:
    kind, body = encode_content(StoreReceipt([b"m" * 16]))
    assert (kind, body.hex()) == (ContentKind.RECEIPT, VECTORS["store_receipt"])
    kind, body = encode_content(Void(b"m" * 16, b"h" * 32, True))
    assert (kind, body.hex()) == (ContentKind.VOID, VECTORS["void_expired"])
    assert decode_content(ContentKind.VOID, encode_content(Void(b"m" * 16, b"h" * 32))[1])
    for bad in (StoreReceipt([b"short"]), StoreReceipt([b"m" * 16] * 257)):
        with pytest.raises(WireError):
            decode_content(ContentKind.RECEIPT, msgspec.msgpack.encode(bad))


@given(st.integers(0, 300))
def test_a_set_is_filled_up_and_shuffled(count: int) -> None:
    real = [bytes([n & 0xFF, n >> 8]) * 16 for n in range(count)]
    shown = tokens.announced(real, FakeRandomSource(count))
    pad = tokens.PADDED_TO
    assert len(shown) % pad == 0
    assert 0 < len(shown) <= max(pad, count + pad - 1)
    assert set(real) <= set(shown)
    assert len(set(shown)) == len(shown)
    if count > 20:
        assert [one for one in shown if one in set(real)] != real


def test_after_a_spent_token_the_steps_double_up_to_thirty_two() -> None:
    index, tried = 10, []
    probes = 0
    while (following := tokens.after_spent(index, probes)) is not None:
        index, probes = following, probes + 1
        tried.append(index - 10)
    assert tried == [1, 2, 4, 8, 16, 32]


def test_the_fewer_tokens_are_left_the_longer_messages_are_collected() -> None:
    holds = [tokens.hold_s(remaining) for remaining in range(tokens.AHEAD + 1)]
    assert holds == sorted(holds, reverse=True)
    assert holds[tokens.AHEAD] == 0.0
    assert holds[1] == 600.0
    assert tokens.left(Counter(b"s" * 12, tokens.AHEAD + 8, 10)) == 2
    assert tokens.left(Counter(b"s" * 12, tokens.AHEAD + 18, 10)) == 0
    assert tokens.recognized(3) == range(tokens.AHEAD + 3)
    # a mailbox has places for so many, and everybody gets some
    assert len(tokens.window(3, 500)) == tokens.ANNOUNCED_LIMIT // 500 == 32
