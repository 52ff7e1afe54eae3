"""Decoders of what peers send: the right thing back, or ``WireError`` and nothing else."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.errors import WireError
from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging import control as c
from m2chat.messaging.contents import (
    LONGEST_TIMER_S,
    MOST_STAMP,
    TEXT_LIMIT,
    Change,
    ChangeKind,
    ContentKind,
    Text,
    Timer,
    Void,
    encode_content,
)
from m2chat.messaging.emoji import is_emoji
from m2chat.messaging.envelope import (
    BATCH_LIMIT,
    HEADER_SIZE,
    Inner,
    content_of,
    fits,
    pack,
    unpack,
)


def blob(size: int) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=size, max_size=size)


def words(limit: int) -> st.SearchStrategy[str]:
    return st.text(max_size=limit // 4)


u32 = st.integers(0, 2**32 - 1)
u64 = st.integers(0, 2**63 - 1)
message_ids = blob(16).map(MessageId)
profiles = st.builds(
    c.Profile,
    st.integers(1, 2**32 - 1),
    blob(16),
    blob(8),
    words(c.NAME_LIMIT),
    blob(c.PREKEY_SIZE),
    st.lists(st.tuples(blob(32), blob(32)), max_size=3).map(tuple),
    st.booleans(),
)
controls: st.SearchStrategy[c.Control] = st.one_of(
    profiles,
    st.builds(c.Have, u32, u32),
    st.builds(c.Receipt, st.lists(message_ids, max_size=c.RECEIPT_LIMIT).map(tuple), st.booleans()),
    st.builds(
        c.Request,
        blob(16),
        blob(8),
        blob(32),
        blob(16),
        blob(8),
        words(c.NAME_LIMIT),
        words(c.HELLO_LIMIT),
    ),
    st.builds(c.RequestHeld, blob(16)),
    st.builds(c.Accept, blob(16), profiles),
    st.builds(c.AcceptHeld, blob(16), profiles),
    st.builds(c.Sync, blob(8), u64),
    st.builds(c.Typing, st.booleans(), st.none() | blob(32).map(GroupId)),
)
texts = st.builds(
    Text,
    st.text(min_size=1, max_size=200),
    st.none() | blob(16),
    st.integers(0, LONGEST_TIMER_S),
    st.booleans(),
    st.lists(blob(32), max_size=3).map(tuple),
)
stamps = st.integers(1, MOST_STAMP)
changes = st.one_of(
    st.builds(Change, st.just(ChangeKind.EDIT), blob(16), blob(32), stamps, st.text(max_size=100)),
    st.builds(Change, st.just(ChangeKind.DELETE), blob(16), blob(32), stamps),
    st.builds(
        Change,
        st.just(ChangeKind.REACTION),
        blob(16),
        blob(32),
        stamps,
        st.sampled_from(["", "👍", "❤️", "👩🏽‍🚀", "🏳️‍🌈", "1️⃣", "ℹ️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"]),
    ),
)
timers = st.builds(Timer, st.integers(0, LONGEST_TIMER_S), stamps)
contents = st.one_of(texts, changes, timers, st.builds(Void, blob(16), blob(32)))


@st.composite
def inners(draw: st.DrawFn) -> Inner:
    kind, body = encode_content(draw(contents))
    return Inner(
        draw(message_ids),
        UserId(draw(blob(32))),
        UserId(draw(blob(32))),
        draw(blob(32)),
        draw(blob(8)),
        draw(st.integers(0, 10**13)),
        draw(st.integers(1, 2**63 - 1)),
        draw(blob(32)),
        kind,
        body,
    )


@given(controls)
def test_a_control_message_comes_back_as_it_went(message: c.Control) -> None:
    kind, body = c.encode(message)
    assert c.decode(kind, body) == message
    assert len(body) <= c.BODY_LIMIT


@given(controls, st.data())
def test_a_cut_or_longer_control_message_is_refused(
    message: c.Control, data: st.DataObject
) -> None:
    kind, body = c.encode(message)
    with pytest.raises(WireError):
        c.decode(kind, body[: data.draw(st.integers(0, len(body) - 1))])
    with pytest.raises(WireError):
        c.decode(kind, body + data.draw(st.binary(min_size=1, max_size=40)))


@given(st.integers(0, 255), st.binary(max_size=5000))
def test_any_bytes_as_control_message(kind: int, body: bytes) -> None:
    try:
        message = c.decode(kind, body)
    except WireError:
        return
    assert c.encode(message) == (kind, body)


@given(controls, st.data())
def test_a_flipped_bit_is_another_message_or_refused(
    message: c.Control, data: st.DataObject
) -> None:
    kind, body = c.encode(message)
    flipped = bytearray(body)
    at = data.draw(st.integers(0, len(body) * 8 - 1))
    flipped[at // 8] ^= 1 << at % 8
    try:
        other = c.decode(kind, bytes(flipped))
    except WireError:
        return
    assert c.encode(other) == (kind, bytes(flipped))


@given(inners())
def test_an_inner_comes_back_as_it_went(inner: Inner) -> None:
    assert Inner.decode(inner.encode()) == inner
    assert len(inner.encode()) == HEADER_SIZE + len(inner.body)
    assert encode_content(content_of(inner)) == (inner.kind, inner.body)


@given(st.lists(inners(), min_size=1, max_size=5), message_ids)
def test_a_batch_gives_back_its_messages(items: list[Inner], batch: MessageId) -> None:
    first = items[0]
    row = [
        replace(
            one,
            sender=first.sender,
            receiver=first.receiver,
            circle=first.circle,
            instance=first.instance,
        )
        for one in items
    ]
    form = Inner.decode(pack(row, batch))
    assert list(unpack(form)) == row
    assert [one.hash for one in unpack(form)] == [one.hash for one in row]


@given(st.binary(max_size=600))
def test_any_bytes_as_inner(data: bytes) -> None:
    try:
        inner = Inner.decode(data)
    except WireError:
        return
    assert inner.encode() == data


@given(inners(), st.binary(max_size=400), st.sampled_from([1, 2, 3, 7, 255]))
def test_any_bytes_as_body(inner: Inner, body: bytes, kind: int) -> None:
    seq = 0 if kind == ContentKind.BATCH else inner.seq
    try:
        for one in unpack(replace(inner, kind=kind, body=body, seq=seq)):
            content_of(one)
    except WireError:
        return


@pytest.mark.parametrize(
    "body",
    [
        b"\x91" * 100_000,  # nesting
        b"\x91\xa2\xff\xfe",  # no UTF-8
        b"\x91\xdb\xff\xff\xff\xff",  # a length of 4 GiB
        b"\x92\xa1a\xa1b",  # a field too many
        b"\x91\xa0",  # nothing said
        b"\x90",
        b"",
        b"\x91\xa1a\x00",  # trailing
    ],
)
def test_known_bad_bodies(body: bytes) -> None:
    inner = _plain(body)
    with pytest.raises(WireError):
        content_of(inner)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (ContentKind.CHANGE, [2, bytes(16), bytes(32), 1, "a deletion with words"]),
        (ContentKind.CHANGE, [3, bytes(16), bytes(32), 1, "words"]),
        (ContentKind.CHANGE, [3, bytes(16), bytes(32), 1, "👍👍 buy this"]),
        (ContentKind.CHANGE, [4, bytes(16), bytes(32), 1, ""]),
        (ContentKind.CHANGE, [1, bytes(15), bytes(32), 1, "x"]),
        (ContentKind.CHANGE, [1, bytes(16), bytes(32), 0, "x"]),
        (ContentKind.CHANGE, [1, bytes(16), bytes(32), 2**62, "x"]),
        (ContentKind.TIMER, [LONGEST_TIMER_S + 1, 1]),
        (ContentKind.TIMER, [-1, 1]),
        (ContentKind.TIMER, [60]),
        (ContentKind.TEXT, ["x", bytes(15)]),
        (ContentKind.TEXT, ["x", None, 0, False, [bytes(32)] * 65]),
        (ContentKind.TEXT, ["x", None, 0, False, [], 1]),
    ],
)
def test_known_bad_contents(kind: ContentKind, body: list[object]) -> None:
    with pytest.raises(WireError):
        content_of(replace(_plain(b""), kind=kind, body=msgspec.msgpack.encode(body)))


def test_a_text_of_the_shortest_form_says_the_rest_by_itself() -> None:
    assert content_of(_plain(msgspec.msgpack.encode(["x"]))) == Text("x")


@given(st.text(max_size=30))
def test_words_are_no_emoji(text: str) -> None:
    if is_emoji(text):
        assert not any(one.isalnum() for one in text.replace("\u20e3", "", 1)[1:])
        assert not any(one.isspace() or one in "\u202e\u2066\u200e" for one in text)


def test_the_limits() -> None:
    longest = Text("x" * TEXT_LIMIT)
    kind, body = encode_content(longest)
    assert content_of(_plain(body)) == longest
    assert kind == ContentKind.TEXT
    wide = encode_content(Text("é" * (TEXT_LIMIT // 2 + 8)))[1]
    with pytest.raises(WireError):
        content_of(_plain(wide))
    small = _plain(encode_content(Text("a"))[1])
    assert fits([small] * (BATCH_LIMIT - 1), small)
    assert not fits([small] * BATCH_LIMIT, small)
    assert fits([], _plain(body))
    assert not fits([small], _plain(body))


def test_a_batch_in_a_batch_and_a_message_outside_of_the_row_are_refused() -> None:
    one = _plain(encode_content(Text("a"))[1])
    two = Inner.decode(pack([one, replace(one, seq=2)], MessageId(bytes(16))))
    nested = bytes([1]) + _item(replace(two, seq=1))
    with pytest.raises(WireError):
        unpack(replace(two, body=nested))
    with pytest.raises(WireError):
        unpack(replace(two, body=bytes([0])))
    with pytest.raises(WireError):
        Inner.decode(replace(one, seq=0).encode())
    with pytest.raises(WireError):
        Inner.decode(replace(two, seq=5).encode())


def _item(inner: Inner) -> bytes:
    """As it stands in a batch."""
    return inner.message.raw + inner.encode()[16 + 32 + 32 + 32 + 8 :]


def _plain(body: bytes) -> Inner:
    zero = bytes(32)
    return Inner(
        MessageId(bytes(16)), UserId(zero), UserId(zero), zero, bytes(8), 0, 1, zero, 1, body
    )
