"""A room is taken again only when all that lay in it was acknowledged."""

from __future__ import annotations

from m2chat.app.transfers.rooms import Rooms


def test_a_room_under_way_is_not_taken_again() -> None:
    rooms = Rooms(100)
    first = rooms.take(90, 0)
    rooms.left(first, 90)
    second = rooms.take(90, 90)
    assert second is not first
    rooms.left(second, 80)
    assert rooms.take(90, 81) is not first  # a byte of the first is missing
    assert rooms.take(90, 80) is first


def test_the_next_stream_waits_for_its_own_bytes_alone() -> None:
    rooms = Rooms(100)
    first = rooms.take(10, 0)
    rooms.left(first, 10)
    rooms.clear()
    second = rooms.take(10, 0)
    rooms.left(second, 10)
    assert rooms.take(10, 10) is not second
    assert rooms.take(10, 0) is second


def test_a_piece_longer_than_the_rule_has_a_room_for_itself() -> None:
    rooms = Rooms(100)
    long = rooms.take(500, 0)
    assert len(long) == 500
    rooms.back(long)
    assert len(rooms.take(100, 0)) == 100
