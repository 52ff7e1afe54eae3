"""Bytes from outside: nothing but ``WireError``, and one form for what is read."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from m2chat.crypto.aead import seal
from m2chat.crypto.kdf import label
from m2chat.errors import RemoteError, WireError
from m2chat.net.services.multicast import MulticastFound, MulticastLookup
from m2chat.net.wire.control import ControlType
from m2chat.net.wire.control_codec import (
    decode_control,
    decode_cookie,
    decode_hello,
    decode_open,
    decode_opened,
    decode_opened_record,
    encode_control,
)
from m2chat.net.wire.descriptor import decode_descriptor
from m2chat.net.wire.frames import decode_frames
from m2chat.net.wire.list_messages import DECODERS
from m2chat.net.wire.relay_messages import RelayType
from tests.support.examples import examples
from tests.support.fake_random import FakeRandomSource

SIZES = [
    8,
    4,
    0,
    16,
    39,
    949,
    1002,
    1045,
    1092,
    7,
    24,
    49,
    68,
    11,
    1034,
    12,
    252,
    972,
    240,
    317,
    91,
    174,
    13,
    40,
    331,
]


@st.composite
def messages(draw: st.DrawFn) -> bytes:
    """A right header around anything."""
    kind = int(draw(st.sampled_from([*ControlType, *DECODERS, *RelayType])))
    size = draw(st.sampled_from(SIZES) | st.integers(0, 1200))
    body = draw(st.binary(min_size=size, max_size=size))
    return bytes([kind]) + size.to_bytes(3, "big") + body


@settings(max_examples=examples(2_000))
@given(st.binary(max_size=64) | messages())
def test_control_messages(encoded: bytes) -> None:
    try:
        message = decode_control(encoded)
    except WireError:
        return
    assert encode_control(message) == encoded


@given(st.binary(max_size=300))
def test_association_bodies(body: bytes) -> None:
    for decode in (
        decode_hello,
        decode_cookie,
        decode_open,
        decode_opened,
        decode_opened_record,
    ):
        try:
            decode(body)
        except WireError:
            continue


@given(st.binary(min_size=240, max_size=240) | st.binary(max_size=300))
def test_descriptors(encoded: bytes) -> None:
    try:
        descriptor = decode_descriptor(encoded)
    except WireError:
        return
    assert descriptor.encode() == encoded


@given(st.binary(max_size=200))
def test_frames(plain: bytes) -> None:
    try:
        list(decode_frames(plain))
    except WireError:
        return


KEY = b"k" * 16


@given(st.binary(min_size=960, max_size=960) | st.binary(max_size=1_100))
def test_multicast_answers(body: bytes) -> None:
    try:
        found = MulticastFound.decode(body)
    except WireError:
        return
    assert found.encode() == body


@given(
    st.binary(max_size=1_100)
    | st.tuples(st.binary(min_size=16, max_size=16), st.binary(max_size=1_020)).map(
        lambda parts: parts[0] + seal(KEY, parts[1], label("mlook") + parts[0], FakeRandomSource(1))
    )
)
def test_multicast_questions_even_from_who_holds_the_key(body: bytes) -> None:
    try:
        lookup = MulticastLookup.open(body, KEY)
    except RemoteError:
        return
    assert len(body) == 1_036
    assert (len(lookup.rid), len(lookup.blob)) == (16, 976)
