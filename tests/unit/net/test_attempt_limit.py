"""Who looks us up too often is not met; who proved their key is."""

from __future__ import annotations

from m2chat.net.io.attempt_limit import AttemptLimit

BOB, EVE = b"bob", b"eve"


def test_a_try_in_five_seconds_and_six_a_minute() -> None:
    limit = AttemptLimit()
    admitted = [now for now in range(0, 60, 1) if limit.admit(EVE, float(now))]
    assert admitted == [0, 5, 10, 15, 20, 25]
    assert limit.admit(EVE, 61.0)


def test_one_does_not_count_for_another() -> None:
    limit = AttemptLimit()
    assert limit.admit(EVE, 0.0)
    assert limit.admit(BOB, 0.0)
    assert not limit.admit(EVE, 1.0)


def test_a_proven_contact_is_met_again_at_once_but_not_for_ever() -> None:
    limit = AttemptLimit()
    met = 0
    for tenth in range(600):
        if limit.admit(BOB, tenth / 10):
            limit.proven(BOB)
            met += 1
    assert met == 30


def test_a_proof_forgives_one_try_only() -> None:
    limit = AttemptLimit()
    assert limit.admit(BOB, 0.0)
    assert limit.admit(BOB, 5.0)
    limit.proven(BOB)
    assert limit.admit(BOB, 6.0)
    assert not limit.admit(BOB, 7.0)


def test_a_proof_of_nobody_is_nothing() -> None:
    limit = AttemptLimit()
    limit.proven(BOB)
    assert limit.admit(BOB, 0.0)
