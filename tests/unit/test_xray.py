"""The chain's times out of kept steps: the newest try, and nothing made up."""

from __future__ import annotations

from m2chat.app.insight.xray import file_lines, stage_times
from m2chat.messaging.file_model import FileState, FileView
from m2chat.messaging.life.ports import StoredStep
from m2chat.net.diagnosis import Step


def way(at: float, step: Step, flow: int = 2) -> StoredStep:
    return StoredStep(at, step.value, "", flow)


def own(at: float, step: str) -> StoredStep:
    return StoredStep(at, step, "")


TRY = [
    way(10.0, Step.ASKED),
    way(10.02, Step.FOUND),
    way(10.03, Step.PROBING),
    way(10.08, Step.ANSWERED),
    way(10.3, Step.UP),
]


def test_each_link_has_the_time_it_took() -> None:
    times = stage_times([own(9, "queued"), own(10.31, "sending"), own(10.4, "delivered")], TRY)
    assert times.look_up_ms is not None
    assert round(times.look_up_ms) == 20
    assert times.route_ms is not None
    assert round(times.route_ms) == 270
    assert times.contact_ms is not None
    assert round(times.contact_ms) == 90


def test_the_newest_try_counts() -> None:
    failed = [way(1.0, Step.ASKED, 1), way(5.0, Step.NONE, 1)]
    assert round(stage_times([], failed + TRY).look_up_ms or 0) == 20


def test_what_was_not_timed_has_no_time() -> None:
    assert stage_times([], []) == stage_times([own(1, "queued")], [])
    times = stage_times([own(10, "sending")], TRY[:1])
    assert (times.look_up_ms, times.route_ms, times.contact_ms) == (None, None, None)
    no_way = stage_times([], [*TRY[:3], way(14.03, Step.NO_PATH)])
    assert round(no_way.route_ms or 0) == 4_000


def test_a_file_says_how_far_its_bytes_are() -> None:
    half = FileView("a.pdf", 2_000, "application/pdf", FileState.RUNNING, moved=500)
    (line,) = file_lines(half)
    assert line.title == "Its bytes move"
    assert line.detail.startswith("500 of 2,000 bytes")
    (line,) = file_lines(FileView("a.pdf", 2_000, "application/pdf", FileState.DONE))
    assert line.detail.startswith("2,000 of 2,000 bytes")
