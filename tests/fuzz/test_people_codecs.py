"""What peers send of people, and codes from screens: the right thing back, or one kind of error."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.errors import WireError
from m2chat.links import BadCode, CodeLink, ContactCard
from m2chat.messaging.contents import (
    Content,
    ContentKind,
    Introduce,
    IntroductionStep,
    OwnPicture,
    decode_content,
    encode_content,
)
from m2chat.messaging.trust.picture_form import is_picture, side_lengths
from tests.support.people_vectors import PATH, PNG, build

GOLDEN: dict[str, str] = json.loads(PATH.read_text(encoding="utf-8"))
CARD = ContactCard(bytes(32), bytes(16), bytes(16), 1_800_000_000, bytes(8)).link()


def blob(size: int) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=size, max_size=size)


offers = st.builds(
    Introduce,
    st.just(int(IntroductionStep.OFFER)),
    blob(16),
    blob(32),
    st.text(max_size=64),
    st.text(max_size=500),
)
yeses = st.builds(
    Introduce,
    st.just(int(IntroductionStep.YES)),
    blob(16),
    blob(32),
    card=st.sampled_from(["", CARD]),
)
cards = st.builds(
    Introduce, st.just(int(IntroductionStep.CARD)), blob(16), blob(32), card=st.just(CARD)
)
pictures = st.builds(OwnPicture, st.integers(0, 2**62 - 1), st.sampled_from([b"", PNG]))
contents: st.SearchStrategy[Content] = st.one_of(offers, yeses, cards, pictures)


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_a_vector_is_what_it_was(name: str) -> None:
    assert build()[name] == GOLDEN[name]


def test_no_vector_is_missing() -> None:
    assert set(build()) == set(GOLDEN)


@given(contents)
def test_what_goes_in_comes_out(content: Content) -> None:
    assert decode_content(*encode_content(content)) == content


@given(st.sampled_from([ContentKind.INTRODUCTION, ContentKind.PICTURE]), st.binary(max_size=400))
def test_noise_is_a_wire_error_or_a_content(kind: int, body: bytes) -> None:
    try:
        content = decode_content(kind, body)
    except WireError:
        return
    assert isinstance(content, Introduce | OwnPicture)


@given(contents, st.data())
def test_a_changed_body_is_a_wire_error_or_a_content(content: Content, data: st.DataObject) -> None:
    kind, body = encode_content(content)
    at = data.draw(st.integers(0, len(body) - 1))
    changed = bytearray(body)
    changed[at] ^= data.draw(st.integers(1, 255))
    try:
        found = decode_content(kind, bytes(changed))
    except WireError:
        return
    assert encode_content(found)[0] == kind


@pytest.mark.parametrize(
    "content",
    [
        Introduce(0, bytes(16), bytes(32)),
        Introduce(4, bytes(16), bytes(32)),
        Introduce(1, bytes(16), bytes(32), "Bob", "", CARD),
        Introduce(2, bytes(16), bytes(32), "Bob"),
        Introduce(2, bytes(16), bytes(32), card="m2:contact/x"),
        Introduce(3, bytes(16), bytes(32)),
        Introduce(1, bytes(15), bytes(32)),
        Introduce(1, bytes(16), bytes(31)),
        Introduce(1, bytes(16), bytes(32), "x" * 65),
        Introduce(1, bytes(16), bytes(32), "", "x" * 501),
        OwnPicture(1, b"GIF89a"),
        OwnPicture(1, PNG + bytes(65_536)),
        OwnPicture(-1, b""),
    ],
)
def test_what_breaks_a_rule_is_a_wire_error(content: Content) -> None:
    with pytest.raises(WireError):
        decode_content(*encode_content(content))


@given(st.binary(max_size=300))
def test_a_head_of_noise_harms_nothing(noise: bytes) -> None:
    for start in (b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"):
        sides = side_lengths(start + noise)
        assert sides is None or min(sides) >= 0
        is_picture(start + noise)


def test_a_jpeg_is_known_by_its_frame() -> None:
    app0 = b"\xff\xe0\x00\x04ab"
    frame = b"\xff\xc0\x00\x11\x08\x00\x20\x00\x40\x03" + bytes(9)
    assert side_lengths(b"\xff\xd8" + app0 + frame) == (64, 32)
    assert is_picture(b"\xff\xd8" + app0 + frame)
    lossless = b"\xff\xc3\x00\x11\x08\x00\x20\x00\x40\x03" + bytes(9)
    assert side_lengths(b"\xff\xd8" + app0 + lossless) is None
    assert side_lengths(b"\xff\xd8" + b"\xff\xe0\x00\x00" + frame) is None


@given(blob(32), blob(32))
def test_a_code_comes_back(one: bytes, two: bytes) -> None:
    code = CodeLink(one, two)
    assert CodeLink.parse(code.link()) == code
    assert len(code.link()) == 100


@given(st.text(max_size=200))
def test_no_text_is_a_code_by_chance(text: str) -> None:
    for link in (text, "m2:code/" + text):
        with pytest.raises(BadCode):
            CodeLink.parse(link)


@given(blob(32), blob(32), st.data())
def test_a_mistyped_code_is_refused(one: bytes, two: bytes, data: st.DataObject) -> None:
    link = CodeLink(one, two).link()
    at = data.draw(st.integers(8, len(link) - 1))
    other = data.draw(st.sampled_from("ABCabc019-_").filter(lambda c: c != link[at]))
    try:
        parsed = CodeLink.parse(link[:at] + other + link[at + 1 :])
    except BadCode:
        return
    assert parsed == CodeLink(one, two), "only bits that base64 ignores may differ"
