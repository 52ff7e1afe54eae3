"""Decoders of what members of groups send: the right thing back, or ``WireError`` alone."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.errors import WireError
from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.contents import ContentKind, GroupContent, GroupForm, decode_content
from m2chat.messaging.groups.entry import (
    Act,
    Create,
    Entry,
    Invite,
    Join,
    Leave,
    Person,
    Remove,
    Rename,
    Role,
)
from m2chat.messaging.groups.message import (
    HEADS_LIMIT,
    SAID_LIMIT,
    GroupMessage,
    open_message,
    seal_message,
)
from m2chat.messaging.groups.ports import Span
from m2chat.messaging.groups.sync import OFFER, SPANS_IN_HAVE, Have, Spans
from tests.support.fake_random import FakeRandomSource
from tests.support.group_vectors import PATH, build


def blob(size: int) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=size, max_size=size)


def names(limit: int) -> st.SearchStrategy[str]:
    return st.text(max_size=limit // 4)


def sorted_ids(most: int, least: int = 1) -> st.SearchStrategy[tuple[bytes, ...]]:
    rows = st.lists(blob(32), min_size=least, max_size=most, unique=True)
    return rows.map(lambda row: tuple(sorted(row)))


users = blob(32).map(UserId)
people = st.builds(Person, blob(1026), blob(16), blob(32), names(64))
cuts = st.integers(0, 2**63 - 1)
digests = st.lists(st.binary(min_size=16, max_size=16), max_size=2, unique=True).map(tuple)
acts: st.SearchStrategy[Act] = st.one_of(
    st.builds(Invite, users, names(64)),
    st.builds(Join, people),
    st.builds(Remove, users, cuts, digests),
    st.builds(Role, users, st.booleans()),
    st.builds(Rename, names(64), names(500)),
    st.builds(Leave, cuts, digests),
)
creates = st.builds(Create, blob(16), blob(32), people, names(64), names(500))
times = st.integers(0, 10**13)
not_zero = blob(32).filter(any)
entries = st.one_of(
    st.builds(Entry, not_zero, sorted_ids(8), users, times, acts, signature=blob(512)),
    st.builds(Entry, st.just(b""), st.just(()), users, times, creates, signature=blob(512)),
)
messages = st.builds(
    GroupMessage,
    blob(32).map(GroupId),
    users,
    blob(16).map(MessageId),
    sorted_ids(8),
    st.integers(1, 2**32 - 1),
    times,
    st.integers(0, 255),
    st.binary(max_size=300),
    blob(512),
    st.one_of(st.just(b""), blob(16)),
)
spans = st.tuples(
    blob(8), st.integers(1, 2**31), st.integers(0, 2**31 - 1), st.integers(0, 2**64 - 1)
).map(lambda row: Span(row[0], row[1], row[1] + row[2], row[3]))
haves = st.builds(
    Have,
    blob(32).map(GroupId),
    st.lists(blob(8), max_size=HEADS_LIMIT).map(tuple),
    st.lists(spans, max_size=SPANS_IN_HAVE).map(tuple),
    blob(8),
    blob(8),
)


@given(entries)
def test_an_entry_comes_back_as_it_went(entry: Entry) -> None:
    back = Entry.decode(entry.encode())
    assert (back, back.signature, back.id) == (entry, entry.signature, entry.id)


@given(messages)
def test_a_message_comes_back_as_it_went(message: GroupMessage) -> None:
    back = GroupMessage.decode(message.encode())
    assert (back, back.signature) == (message, message.signature)
    sealed = seal_message(message, FakeRandomSource(1))
    assert open_message(message.group, sealed) == message
    with pytest.raises(WireError):
        open_message(GroupId(bytes([message.group.raw[0] ^ 1]) + bytes(31)), sealed)


@given(haves)
def test_a_have_comes_back_as_it_went_and_fits(have: Have) -> None:
    body = have.encode()[1]
    assert Have.decode(body) == have
    assert len(body) <= 4096


@given(blob(32).map(GroupId), st.lists(spans, max_size=128))
def test_an_offer_comes_back_as_it_went(group: GroupId, row: list[Span]) -> None:
    plain = tuple(Span(one.author, one.first, one.last) for one in row)
    body = Spans(group, plain).encode(OFFER)[1]
    assert Spans.decode(body) == Spans(group, plain)
    assert len(body) <= 4096


DECODERS: list[Callable[[bytes], object]] = [
    Entry.decode,
    GroupMessage.decode,
    Have.decode,
    Spans.decode,
    lambda data: open_message(GroupId(bytes(32)), data),
    lambda data: decode_content(ContentKind.GROUP, data),
]


@given(st.binary(max_size=3000), st.sampled_from(DECODERS))
def test_any_bytes(data: bytes, decode: Callable[[bytes], object]) -> None:
    try:
        decode(data)
    except WireError:
        return


@given(entries, st.data())
def test_a_changed_entry_is_another_or_refused(entry: Entry, data: st.DataObject) -> None:
    form = bytearray(entry.encode())
    at = data.draw(st.integers(0, len(form) * 8 - 1))
    form[at // 8] ^= 1 << at % 8
    try:
        other = Entry.decode(bytes(form))
    except WireError:
        return
    assert other.encode() == bytes(form)
    assert other.id != entry.id or other.signature != entry.signature


@given(st.one_of(entries.map(Entry.encode), messages.map(GroupMessage.encode)), st.data())
def test_a_cut_or_longer_form_is_refused(form: bytes, data: st.DataObject) -> None:
    cut = form[: data.draw(st.integers(0, len(form) - 1))]
    for bad in (cut, form + b"\0"):
        for decode in (Entry.decode, GroupMessage.decode):
            with pytest.raises(WireError):
                decode(bad)


def test_the_limits() -> None:
    base = GroupMessage(
        GroupId(bytes(32)), UserId(bytes(32)), MessageId(bytes(16)), (bytes(32),), 1, 0, 1,
        bytes(SAID_LIMIT), bytes(512),
    )  # fmt: skip
    assert GroupMessage.decode(base.encode()).body == bytes(SAID_LIMIT)
    for bad in (
        {"body": bytes(SAID_LIMIT + 1)},
        {"heads": ()},
        {"heads": tuple(n.to_bytes(32, "big") for n in range(HEADS_LIMIT + 1))},
        {"heads": (b"\1" * 32, bytes(32))},
        {"number": 0},
        {"number": 1 << 32},
        {"sent_ms": 1 << 63},
    ):
        values = {name: getattr(base, name) for name in base.__dataclass_fields__} | bad
        with pytest.raises(WireError):
            GroupMessage.decode(GroupMessage(**values).encode())
    with pytest.raises(WireError):
        decode_content(
            ContentKind.GROUP, b"\x93\x01\xc4\x20" + bytes(32) + b"\x92\xc4\x01a\xc4\x01b"
        )
    assert GroupContent(GroupForm.LOG, bytes(32), (b"a", b"b")).parts == (b"a", b"b")


def test_the_golden_vectors() -> None:
    assert build() == json.loads(PATH.read_text(encoding="utf-8"))
