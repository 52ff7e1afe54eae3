"""The geometry of a message row, without a painter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from m2chat.ui.delegates.bubble_layout import (
    BubbleParts,
    BubblePlace,
    BubbleText,
    bubble_path,
    lay_out,
    text_width_limit,
)
from m2chat.ui.delegates.bubble_metrics import bubble_metrics

METRICS = bubble_metrics()
SHORT = BubbleText(width=80, height=20, last_line=80, meta_width=50, meta_height=14)


def place(**changes: object) -> BubblePlace:
    values: dict[str, object] = {"pane": 800.0, "outgoing": False, "first": True, "last": True}
    return BubblePlace(**{**values, **changes})  # type: ignore[arg-type]


def test_sides() -> None:
    theirs, ours = lay_out(place(), SHORT, METRICS), lay_out(place(outgoing=True), SHORT, METRICS)
    assert theirs.bubble.left() == METRICS.edge
    assert ours.bubble.right() == 800 - METRICS.edge


def test_time_stands_beside_a_short_last_line_and_below_a_long_one() -> None:
    beside = lay_out(place(), SHORT, METRICS)
    assert beside.bubble.height() == SHORT.height + 2 * METRICS.pad_y
    limit = text_width_limit(800, METRICS)
    full = BubbleText(limit, 40, last_line=limit - 5, meta_width=50, meta_height=14)
    below = lay_out(place(), full, METRICS)
    assert below.bubble.height() == 40 + 14 + 2 * METRICS.pad_y
    assert below.meta.top() >= below.text.bottom()


def test_headings_stack_above_the_bubble() -> None:
    row = lay_out(place(day=True, unread=True, gap=True), SHORT, METRICS)
    assert row.day is not None and row.unread is not None and row.gap is not None
    assert row.day.bottom() == row.unread.top()
    assert row.unread.bottom() == row.gap.top()
    assert row.bubble.top() >= row.gap.bottom()
    plain = lay_out(place(), SHORT, METRICS)
    assert row.height == plain.height + 3 * METRICS.heading


@pytest.mark.parametrize("outgoing", [False, True])
def test_reactions_leave_time_and_marks_alone(outgoing: bool) -> None:
    text = BubbleText(width=200, height=20, last_line=200, meta_width=70, meta_height=14)
    row = lay_out(place(outgoing=outgoing), text, METRICS, BubbleParts(chips=(38,)))
    (chip,) = row.chips
    assert not chip.intersects(row.meta)
    assert chip.left() >= row.bubble.left() and chip.top() < row.bubble.bottom()
    many = lay_out(place(outgoing=True), SHORT, METRICS, BubbleParts(chips=(60,) * 3))
    assert many.chips[-1].right() <= many.bubble.right(), "never beyond the pane"


@pytest.mark.parametrize("outgoing", [False, True])
def test_corners_are_small_only_towards_the_group(outgoing: bool) -> None:
    big, small = METRICS.radius, METRICS.joined_radius
    alone = lay_out(place(outgoing=outgoing), SHORT, METRICS).corners
    middle = lay_out(place(outgoing=outgoing, first=False, last=False), SHORT, METRICS).corners
    assert alone == (big, big, big, big)
    assert middle == ((big, small, small, big) if outgoing else (small, big, big, small))


def test_rows_of_a_group_stand_closer() -> None:
    inside = lay_out(place(first=False), SHORT, METRICS)
    begins = lay_out(place(), SHORT, METRICS)
    assert inside.bubble.top() < begins.bubble.top()


@given(
    pane=st.floats(240, 4000),
    lines=st.integers(1, 40),
    share=st.floats(0.01, 1),
    meta=st.floats(20, 120),
    outgoing=st.booleans(),
    flags=st.tuples(*[st.booleans()] * 5),
)
def test_everything_stays_inside(
    pane: float, lines: int, share: float, meta: float, outgoing: bool, flags: tuple[bool, ...]
) -> None:
    limit = text_width_limit(pane, METRICS)
    width = limit if lines > 1 else limit * share
    text = BubbleText(width, lines * 20.0, min(width, limit * share), meta, 14)
    first, last, day, unread, gap = flags
    row = lay_out(BubblePlace(pane, outgoing, first, last, day, unread, gap), text, METRICS)
    inner = row.bubble.adjusted(-0.01, -0.01, 0.01, 0.01)
    assert inner.contains(row.text)
    assert inner.contains(row.meta)
    assert row.bubble.left() >= METRICS.edge - 0.01
    assert row.bubble.right() <= pane - METRICS.edge + 0.01
    assert row.height >= row.bubble.bottom()
    last_line = QRectF(row.text.left(), row.text.bottom() - 20, text.last_line, 20)
    assert not row.meta.adjusted(0.01, 0.01, 0, 0).intersects(last_line)


def test_the_path_fills_its_rectangle() -> None:
    box = QRectF(10, 20, 100, 40)
    assert bubble_path(box, (16, 16, 5, 16)).boundingRect() == box
    tiny = QRectF(0, 0, 6, 6)
    assert bubble_path(tiny, (16, 16, 16, 16)).boundingRect() == tiny
