"""The path model on bad lines and beside others, in virtual time (R-04, R-05).

The figures of the whole table are printed by ``dev.py bench impairment``.
"""

from __future__ import annotations

import pytest

from benchmarks.impairment import MBIT, beside, transfer
from m2chat.net.session.own_loss import OwnLoss
from tests.support.simnet import LinkQuality

RTT = 0.03
RATE = 10 * MBIT


def line(loss: float = 0.0, queue: float = 1.0) -> LinkQuality:
    """10 Mbit/s, 30 ms; ``queue`` in products of the two."""
    return LinkQuality(delay=RTT / 2, loss=loss, rate=RATE, queue=int(RATE * RTT * queue))


@pytest.mark.parametrize(("loss", "share"), [(0.0, 0.85), (0.02, 0.75), (0.1, 0.6)])
def test_r04_random_loss_costs_little_more_than_itself(loss: float, share: float) -> None:
    seen = transfer(line(loss), 8)
    assert seen["share_of_link"] > share
    assert seen["queue_rtts"] < 1.0


def test_a_clean_line_keeps_no_queue() -> None:
    assert transfer(line(), 8)["queue_rtts"] < 0.5


@pytest.mark.parametrize("kind", ["reno", "cubic"])
def test_r05_neither_starves_the_other(kind: str) -> None:
    seen = beside(kind, RATE, RTT, 20)
    assert 0.25 < seen["ours"] < 0.75
    assert seen["used"] > 0.8


def test_a_shallow_buffer_is_not_taken_for_a_lossy_line() -> None:
    """Loss by our own sending must not make us send more: most of what is sent arrives."""
    seen = transfer(line(queue=0.2), 8)
    assert seen["share_of_link"] > 0.6
    assert seen["sent_twice"] < 0.1


def test_own_loss_is_learned_and_forgotten() -> None:
    own = OwnLoss()
    assert own.share == 0
    own.count(900, 100)
    assert own.share == pytest.approx(0.1)
    own.count(20_000, 0)
    assert own.share < 0.01
