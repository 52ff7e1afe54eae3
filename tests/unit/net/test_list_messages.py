"""The forms of the list exchange: sizes as in the table, one form each, golden vectors."""

from __future__ import annotations

import json

import pytest

from m2chat.errors import WireError
from m2chat.net.wire.control_codec import decode_control, encode_control
from m2chat.net.wire.frames import Datagram
from m2chat.net.wire.list_messages import INDEX, ListPart
from m2chat.net.wire.packet import SHORT_OVERHEAD
from tests.support.list_vectors import PATH, build, described, messages

GOLDEN: dict[str, str] = json.loads(PATH.read_text(encoding="utf-8"))
SUMS = {
    "join": 89, "admit": 108, "list_get": 51, "list_get bucket": 51, "list_same": 48,
    "list_index": 1074, "list_offer": 280,
}  # fmt: skip


def test_the_vectors_are_what_they_were() -> None:
    assert build() == GOLDEN


@pytest.mark.parametrize("name", sorted(messages()))
def test_a_message_comes_back_as_it_was(name: str) -> None:
    message = messages()[name]
    encoded = encode_control(message)
    assert decode_control(encoded) == message
    if name in SUMS:
        assert SHORT_OVERHEAD + len(Datagram(0, encoded).encode()) == SUMS[name]


def test_a_full_part_fits_one_datagram() -> None:
    four = tuple(described(seed).encode() for seed in (7, 9, 11, 13))
    part = encode_control(ListPart(bytes(8), 0, 0, 1, four))
    assert SHORT_OVERHEAD + len(Datagram(0, part).encode()) == 1012


@pytest.mark.parametrize("name", sorted(messages()))
def test_a_short_or_a_long_form_is_bad(name: str) -> None:
    encoded = encode_control(messages()[name])
    body = encoded[4:]
    for wrong in (body[:-1], body + b"\0"):
        with pytest.raises(WireError):
            decode_control(encoded[:1] + len(wrong).to_bytes(3, "big") + wrong)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (0x22, bytes(8) + b"\x01\x00" + b"\0"),  # bucket 256
        (0x22, bytes(8) + INDEX.to_bytes(2, "big") + b"\x01"),  # a page of the index
        (0x22, bytes(8) + b"\x00\x00" + b"\xfa"),  # page 250
        (0x25, bytes(8) + bytes([0, 1, 1, 0])),  # page 1 of 1
        (0x25, bytes(8) + bytes([0, 0, 251, 0])),
        (0x25, bytes(8) + bytes([0, 0, 2, 5]) + bytes(5 * 240)),
    ],
)
def test_numbers_out_of_their_bounds_are_bad(kind: int, body: bytes) -> None:
    with pytest.raises(WireError):
        decode_control(bytes([kind]) + len(body).to_bytes(3, "big") + body)
