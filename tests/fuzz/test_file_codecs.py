"""Decoders of what is said about files: the right thing back, or ``WireError`` and nothing else."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.errors import WireError
from m2chat.ids import MessageId
from m2chat.messaging.contents import ContentKind, decode_content, encode_content
from m2chat.messaging.files.chunks import (
    CHUNKS_MAX,
    LEAVES,
    SIZE_LIMIT,
    Layout,
    chunk_size,
    piece_header,
    read_piece_header,
)
from m2chat.messaging.files.control import (
    RANGES_LIMIT,
    Stop,
    Want,
    Why,
    decode_name,
    decode_stop,
    decode_want,
    encode_stop,
    encode_want,
)
from m2chat.messaging.files.offer import FileOffer
from m2chat.messaging.files.parts import PIECES_LIMIT, FilePart, chunks_in_part


def blob(size: int) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=size, max_size=size)


messages = blob(16).map(MessageId)


@st.composite
def wants(draw: st.DrawFn) -> Want:
    edges = draw(st.sets(st.integers(0, CHUNKS_MAX), max_size=2 * RANGES_LIMIT))
    row = sorted(edges)
    pairs = zip(row[::2], row[1::2], strict=False)
    ranges = tuple((first, end - first) for first, end in pairs)
    return Want(draw(messages), ranges, draw(st.booleans()))


stops = st.builds(Stop, messages, st.sampled_from(list(Why)), st.booleans())


@st.composite
def offers(draw: st.DrawFn) -> FileOffer:
    size = draw(st.integers(0, SIZE_LIMIT))
    return FileOffer(
        draw(st.text(max_size=255)), size, chunk_size(size), draw(blob(32)), draw(blob(28)),
        draw(st.text(max_size=100)), draw(st.text(max_size=300)), draw(st.integers(0, 1 << 20)),
        draw(st.integers(0, 1 << 20)), draw(st.binary(max_size=300)), draw(st.booleans()),
        draw(st.integers(0, 86_400_000)), draw(st.binary(max_size=64)),
        draw(st.sampled_from([b"", bytes(16)])), draw(st.booleans()), draw(st.integers(0, 86_400)),
    )  # fmt: skip


@given(wants())
def test_a_want_comes_back_as_it_went(want: Want) -> None:
    assert decode_want(encode_want(want)) == want
    assert len(encode_want(want)) <= 4096


@given(stops)
def test_a_stop_comes_back_as_it_went(stop: Stop) -> None:
    assert decode_stop(encode_stop(stop)) == stop


@given(offers())
def test_an_offer_comes_back_as_it_went(offer: FileOffer) -> None:
    kind, body = encode_content(offer)
    assert kind is ContentKind.FILE
    assert decode_content(kind, body) == offer


@given(st.binary(max_size=600))
def test_any_bytes(data: bytes) -> None:
    for decode in (decode_want, decode_stop, decode_name, read_piece_header):
        with contextlib.suppress(WireError):
            decode(data)
    with contextlib.suppress(WireError):
        decode_content(ContentKind.FILE, data)
    with contextlib.suppress(WireError):
        decode_content(ContentKind.FILE_PART, data)
    with contextlib.suppress(WireError):
        FilePart(data).read()


@given(st.one_of(wants().map(encode_want), stops.map(encode_stop)), st.data())
def test_a_cut_or_longer_form_is_refused(body: bytes, data: st.DataObject) -> None:
    decode = decode_stop if len(body) == 18 and body[16] <= 1 and body[17] else decode_want
    with pytest.raises(WireError):
        decode(body[: data.draw(st.integers(0, len(body) - 1))])
    with pytest.raises(WireError):
        decode(body + data.draw(st.binary(min_size=1, max_size=7)))


@given(offers(), st.data())
def test_an_offer_with_other_bits(offer: FileOffer, data: st.DataObject) -> None:
    _, body = encode_content(offer)
    bent = bytearray(body)
    at = data.draw(st.integers(0, len(body) * 8 - 1))
    bent[at // 8] ^= 1 << at % 8
    with contextlib.suppress(WireError):
        other = decode_content(ContentKind.FILE, bytes(bent))
        assert isinstance(other, FileOffer)
        assert other.chunk == chunk_size(other.size)


@pytest.mark.parametrize(
    "ranges",
    [((5, 2), (6, 1)), ((5, 0),), ((9, 1), (3, 1)), ((CHUNKS_MAX, 1),), ((0, CHUNKS_MAX + 1),)],
)
def test_ranges_out_of_order_or_bounds(ranges: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(WireError):
        decode_want(encode_want(Want(MessageId(bytes(16)), ranges)))


@given(st.lists(st.tuples(st.integers(0, 9), st.binary(min_size=16, max_size=20)), max_size=4))
def test_a_part_is_hashes_and_neighbours(rows: list[tuple[int, bytes]]) -> None:
    pieces = [(LEAVES, bytes(48)), *rows]
    form = b"".join(piece_header(bytes(16), at, len(one)) + one for at, one in pieces)
    order = [at for at, _ in rows]
    right = bool(order) and order == list(range(order[0], order[0] + len(order)))
    if not right:
        with pytest.raises(WireError):
            FilePart(form).check()
        return
    kind, body = encode_content(FilePart(form))
    assert kind is ContentKind.FILE_PART
    came = decode_content(kind, body)
    assert isinstance(came, FilePart)
    assert came.read() == (MessageId(bytes(16)), pieces)
    for cut in (form[:-1], form + b"x", form + form, form[64 + 8 :]):
        with pytest.raises(WireError):
            FilePart(cut).check()


@given(st.integers(0, 64 << 20))
def test_a_full_part_fits_an_envelope(size: int) -> None:
    layout = Layout(size, chunk_size(size))
    most = chunks_in_part(layout)
    assert most >= 1
    whole = 24 + layout.sealed_length(LEAVES) + most * (24 + layout.chunk + 16)
    assert whole <= PIECES_LIMIT or most >= layout.count
