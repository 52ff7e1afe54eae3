"""Whatever comes from outside, a wire decoder gives an object or ``RemoteError``, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from m2chat.errors import RemoteError, UserFacingError
from m2chat.links import CircleLink, ContactCard, JoinLink
from m2chat.net.errors import CloseCode
from m2chat.net.wire.addresses import decode_address
from m2chat.net.wire.bundle import Bundle, Candidates
from m2chat.net.wire.frames import (
    Ack,
    Challenge,
    Close,
    Credit,
    Crypto,
    Datagram,
    Ping,
    Response,
    Stop,
    Stream,
    Streams,
    decode_frames,
)
from m2chat.net.wire.framing import MessageFramer, frame_message
from m2chat.net.wire.handshake_messages import Hs1, Hs2, MessageRow
from tests.support.examples import examples

DECODERS: list[Callable[[bytes], object]] = [
    lambda data: list(decode_frames(data)),
    Bundle.decode,
    Candidates.decode,
    decode_address,
    Hs1.decode,
    Hs2.decode,
    lambda data: MessageRow().feed(data),
    lambda data: MessageFramer().feed(data),
]
SIZES = [0, 1, 19, 78, 320, 338, 822]


@pytest.mark.parametrize("decode", DECODERS)
@given(
    data=st.binary(max_size=1300)
    | st.sampled_from(SIZES).flatmap(lambda size: st.binary(min_size=size, max_size=size))
)
@settings(max_examples=examples(400), deadline=None)
def test_decoders_raise_nothing_but_remote_error(
    decode: Callable[[bytes], object], data: bytes
) -> None:
    with suppress(RemoteError):
        decode(data)


u16, u32, u64 = (st.integers(0, 2**bits - 1) for bits in (16, 32, 64))
FRAMES = st.one_of(
    st.just(Ping()),
    st.builds(Crypto, st.integers(0, 100), st.binary(max_size=100)),
    st.builds(Stream, u32, u64, st.binary(max_size=100), st.booleans()),
    st.builds(Credit, u32, u64),
    st.builds(Streams, u32),
    st.builds(Stop, u32, u16),
    st.builds(Challenge, st.binary(min_size=8, max_size=8)),
    st.builds(Response, st.binary(min_size=8, max_size=8)),
    st.builds(Close, st.sampled_from(list(CloseCode))),
    st.builds(Datagram, u32, st.binary(max_size=100)),
    st.lists(st.tuples(st.integers(2, 1000), st.integers(0, 1000)), min_size=1, max_size=129).map(
        lambda steps: Ack(_ranges(steps), 0.000123)
    ),
)


def _ranges(steps: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    out, at = [], 0
    for gap, length in steps:
        out.append((at + gap, at + gap + length))
        at += gap + length
    return tuple(reversed(out))


@given(st.lists(FRAMES, max_size=12), st.integers(0, 50))
@settings(max_examples=examples(400), deadline=None)
def test_frames_come_back_as_they_went(frames: list[object], padding: int) -> None:
    data = b"".join(frame.encode() for frame in frames) + bytes(padding)  # type: ignore[attr-defined]
    assert list(decode_frames(data)) == frames


@given(st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=300))), st.integers(1, 40))
@settings(max_examples=examples(200), deadline=None)
def test_control_messages_come_back_however_they_are_cut(
    messages: list[tuple[int, bytes]], step: int
) -> None:
    row = b"".join(frame_message(kind, body) for kind, body in messages)
    framer, out = MessageFramer(), []
    for at in range(0, len(row), step):
        out += framer.feed(row[at : at + step])
    assert out == messages


LINKS = [ContactCard.parse, CircleLink.parse, JoinLink.parse]


@pytest.mark.parametrize("parse", LINKS)
@given(
    text=st.text(max_size=300)
    | st.binary(max_size=200).map(lambda data: "m2:contact/" + data.hex())
)
@settings(max_examples=examples(300), deadline=None)
def test_links_are_read_or_refused_with_a_sentence(
    parse: Callable[[str], object], text: str
) -> None:
    try:
        parse(text)
    except UserFacingError as error:
        assert str(error).endswith((".", "/"))


@given(
    st.binary(min_size=32, max_size=32), st.binary(min_size=16, max_size=16),
    st.integers(0, 2**31), st.booleans(),
)  # fmt: skip
def test_cards_come_back_in_both_forms(fp: bytes, secret: bytes, expiry: int, lan: bool) -> None:
    card = ContactCard(fp, secret, secret[::-1], expiry // 3600 * 3600, fp[:8], lan)
    assert len(card.link()) == 121
    assert len(card.qr_text()) == 143
    assert ContactCard.parse(card.link()) == card
    assert ContactCard.parse(card.qr_text()) == card
    assert ContactCard.parse("mchat:" + card.link()[3:]) == card
