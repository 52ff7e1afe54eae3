"""The store's messages and streams from outside: nothing but ``RemoteError``, and one form."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from m2chat.errors import RemoteError, WireError
from m2chat.net.services.store_client import Download, Request, StoreClient
from m2chat.net.services.store_tables import WaitingItem
from m2chat.net.wire.control_codec import decode_control, encode_control
from m2chat.net.wire.store_codec import decode_item_header, item_header
from m2chat.net.wire.store_messages import Drop, Piece, StoreMessage, StoreType
from tests.support.examples import examples
from tests.support.store_vectors import PATH, build, messages

GOLDEN: dict[str, str] = json.loads(PATH.read_text(encoding="utf-8"))
SIZES = [len(encode_control(one)) - 4 for one in messages().values()]


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_a_vector_is_what_it_was(name: str) -> None:
    assert build()[name] == GOLDEN[name]


def test_no_vector_is_missing() -> None:
    assert set(build()) == set(GOLDEN)
    assert {encode_control(one)[0] for one in messages().values()} == set(StoreType)


@pytest.mark.parametrize("message", messages().values(), ids=list(messages()))
def test_a_message_comes_back_as_it_was(message: StoreMessage) -> None:
    assert decode_control(encode_control(message)) == message


@st.composite
def forms(draw: st.DrawFn) -> bytes:
    """A right header around anything."""
    kind = int(draw(st.sampled_from(StoreType)))
    size = draw(st.sampled_from(SIZES) | st.integers(0, 1_200))
    body = draw(st.binary(min_size=size, max_size=size))
    return bytes([kind]) + size.to_bytes(3, "big") + body


@st.composite
def bent(draw: st.DrawFn) -> bytes:
    """A good message with a few bytes changed, cut or added."""
    encoded = bytearray(encode_control(draw(st.sampled_from(list(messages().values())))))
    for _ in range(draw(st.integers(1, 3))):
        encoded[draw(st.integers(4, len(encoded) - 1))] = draw(st.integers(0, 255))
    body = bytes(encoded[4:])[: draw(st.integers(0, len(encoded)))] + draw(st.binary(max_size=3))
    return bytes([encoded[0]]) + len(body).to_bytes(3, "big") + body


@settings(max_examples=examples(2_000))
@given(forms() | bent())
def test_messages(encoded: bytes) -> None:
    try:
        message = decode_control(encoded)
    except WireError:
        return
    assert encode_control(message) == encoded


@given(st.binary(min_size=60, max_size=60))
def test_item_headers(header: bytes) -> None:
    try:
        decoded = decode_item_header(header)
    except WireError:
        return
    assert item_header(*decoded) == header


def downloading() -> tuple[StoreClient, list[WaitingItem], list[object], list[StoreMessage]]:
    """A client that waits for the answer to one fetch."""
    said: list[StoreMessage] = []
    items: list[WaitingItem] = []
    ends: list[object] = []
    client = StoreClient(said.append, lambda _: None)
    client.up(bytes(16), 0.01, 0.0)
    client.ask(Download(lambda number, _, __: Drop(number), 0, items.append, ends.append), 0.0)
    return client, items, ends, said


@settings(max_examples=examples(500))
@given(st.lists(st.tuples(st.integers(0, 4_000), st.binary(min_size=1, max_size=1_150),
                          st.booleans()), max_size=30))  # fmt: skip
def test_a_fetched_stream_of_noise(pieces: list[tuple[int, bytes, bool]]) -> None:
    client, items, ends, _ = downloading()
    for offset, data, fin in pieces:
        try:
            client.on_message(Piece(1, offset, data, fin), 0.0)
        except RemoteError:
            break
    assert not items
    assert len(ends) <= 1


@settings(max_examples=examples(500))
@given(st.lists(forms() | bent(), max_size=20))
def test_a_client_hears_anything(answers: list[bytes]) -> None:
    client, _, ends, _ = downloading()
    done: list[object] = []
    build_: Callable[[int, bytes, bytes], StoreMessage] = lambda number, _, __: Drop(number)  # noqa: E731
    client.ask(Request(build_, done.append, b"x" * 9_000), 0.0)
    for at, encoded in enumerate(answers):
        try:
            client.on_message(decode_control(encoded), at * 0.1)
            client.on_timer(at * 0.1)
        except RemoteError:
            client.down()
            client.up(bytes(16), 0.01, at * 0.1)
    assert len(ends) <= 1
    assert len(done) <= 1
