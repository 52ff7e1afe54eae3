"""Range sets against plain sets; streams against plain bytes, whatever the order."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from m2chat.net.errors import NetMisuse, ProtocolError
from m2chat.net.session.rangeset import RangeSet
from m2chat.net.session.receive_stream import ReceiveStream
from m2chat.net.session.send_stream import BLOCK, SendStream
from m2chat.net.session.sent import SentRun, SentRuns

RANGE = st.tuples(st.integers(0, 60), st.integers(1, 12)).map(lambda r: (r[0], r[0] + r[1]))


@given(st.lists(st.tuples(st.booleans(), RANGE), max_size=40))
@settings(max_examples=400, deadline=None)
def test_a_range_set_is_a_set(steps: list[tuple[bool, tuple[int, int]]]) -> None:
    ranges, plain = RangeSet(), set[int]()
    for add, (start, stop) in steps:
        if add:
            ranges.add(start, stop)
            plain |= set(range(start, stop))
        else:
            ranges.subtract(start, stop)
            plain -= set(range(start, stop))
        listed = list(ranges)
        assert {n for low, high in listed for n in range(low, high)} == plain
        assert all(high < low for (_, high), (low, _) in pairwise(listed))
        assert all((n in ranges) == (n in plain) for n in range(75))
        assert ranges.newest(3) == listed[::-1][:3]


@given(st.integers(0, 2**32))
@settings(max_examples=200, deadline=None)
def test_a_stream_survives_loss_reordering_and_repetition(seed: int) -> None:
    source = random.Random(seed)
    data = source.randbytes(source.randrange(1, 5000))
    sender, receiver = SendStream(2, 1 << 20, 0), ReceiveStream(2, 1 << 20)
    at = 0
    in_flight: list[tuple[int, int, bool, bytes]] = []
    got = bytearray()
    while not sender.finished:
        if at < len(data) and source.random() < 0.5:
            step = source.randrange(1, 900)
            sender.write(data[at : at + step], fin=at + step >= len(data))
            at += step
        offset, length, fin, _ = sender.pending(source.randrange(1, 700))
        if length or fin:
            in_flight.append((offset, length, fin, bytes(sender.read(offset, length))))
            sender.on_sent(offset, length, fin)
        if in_flight and source.random() < 0.6:
            offset, length, fin, piece = in_flight.pop(source.randrange(len(in_flight)))
            if source.random() < 0.3:
                sender.on_lost(offset, length, fin)
                continue
            for _ in range(source.choice((1, 1, 2))):
                receiver.add(offset, piece, fin)
            sender.on_acked(offset, length, fin)
            got += b"".join(receiver.ready)
            receiver.ready.clear()
    assert bytes(got) == data
    assert receiver.finished
    assert sender.buffered == 0
    with pytest.raises(NetMisuse):
        sender.write(b"more")


def test_long_and_short_writes_are_read_across_their_bounds() -> None:
    source = random.Random(7)
    sender, data = SendStream(2, 1 << 30, 0), bytearray()
    for size in (10, BLOCK, 5, BLOCK - 1, 3, 3 * BLOCK, 0, 7):
        piece = source.randbytes(size)
        sender.write(memoryview(piece) if size % 2 else bytearray(piece))
        data += piece
    sender.on_sent(0, len(data), False)
    base = 0
    while base < len(data):
        offset = source.randrange(base, len(data))
        length = source.randrange(len(data) - offset + 1)
        assert bytes(sender.read(offset, length)) == data[offset : offset + length]
        end = min(base + source.randrange(1, BLOCK), len(data))
        sender.on_acked(base, end - base, False)
        base = end
        assert sender.buffered == len(data) - base
    with_view = SendStream(2, 1 << 30, 0)
    changing = bytearray(b"a" * BLOCK)
    with_view.write(changing)
    changing[:] = b"b" * BLOCK
    assert bytes(with_view.read(0, BLOCK)) == b"a" * BLOCK  # what may change was copied


def test_credit_and_final_size_are_kept() -> None:
    stream = ReceiveStream(2, 100)
    with pytest.raises(ProtocolError):
        stream.add(90, bytes(11), False)
    stream.add(10, bytes(10), True)
    with pytest.raises(ProtocolError):
        stream.add(15, bytes(10), False)
    with pytest.raises(ProtocolError):
        stream.add(0, bytes(5), True)


def test_a_sender_stops_at_its_credit() -> None:
    stream = SendStream(2, 10, 0)
    stream.write(bytes(30), fin=True)
    assert stream.pending(100) == (0, 10, False, True)
    stream.on_sent(0, 10, False)
    assert stream.pending(100)[1] == 0
    stream.credit = 30
    assert stream.pending(100) == (10, 20, True, True)


@given(
    st.lists(st.tuples(st.integers(1, 30), st.integers(0, 3)), min_size=1, max_size=15),
    st.integers(0, 2**32),
)
@settings(max_examples=300, deadline=None)
def test_sent_runs_split_exactly_where_they_are_acknowledged(
    sizes: list[tuple[int, int]], seed: int
) -> None:
    source = random.Random(seed)
    stream, sent, number, offset = SendStream(2, 1 << 30, 0), SentRuns(), 0, 0
    where: dict[int, tuple[int, int]] = {}
    chunk = 100
    for count, gap in sizes:
        number += gap
        length = (count - 1) * chunk + source.randrange(1, chunk + 1)
        for place in range(count):
            start = offset + place * chunk
            where[number + place] = (start, min(chunk, offset + length - start))
        sent.add(SentRun(number, number + count - 1, 0.0, 150, stream, offset, length, chunk))
        number += count
        offset += length
    total = sent.in_flight
    assert total == 150 * len(where)
    left = set(where)
    while left:
        low = source.randrange(number)
        high = min(low + source.randrange(1, 20), number - 1)
        newly = left & set(range(low, high + 1))
        runs = sent.acknowledge([(low, high)])
        assert {n for run in runs for n in range(run.first, run.last + 1)} == newly
        for run in runs:
            expected = [where[n] for n in range(run.first, run.last + 1)]
            assert run.offset == expected[0][0]
            assert run.length == sum(length for _, length in expected)
        left -= newly
        total -= 150 * len(newly)
        assert sent.in_flight == total
    assert not sent


@given(
    st.lists(st.tuples(st.integers(0, 90), st.integers(1, 40)), max_size=60),
    st.randoms(note_method_calls=False),
)
@settings(max_examples=300, deadline=None)
def test_overlapping_pieces_give_the_same_bytes_and_are_kept_once(
    pieces: list[tuple[int, int]], chance: random.Random
) -> None:
    data = bytes(range(130))
    stream = ReceiveStream(2, len(data))
    for offset, length in pieces:
        stream.add(offset, data[offset : offset + length], False)
        assert stream.held <= len(data)
        assert b"".join(stream.ready) == data[: stream.expected]
    rest = list(range(0, len(data), 10))
    chance.shuffle(rest)
    for offset in rest:
        stream.add(offset, data[offset : offset + 10], offset + 10 == len(data))
    assert stream.finished
    assert stream.held == 0
    assert b"".join(stream.ready) == data
