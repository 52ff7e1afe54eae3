"""Every service message: its size as in the table of protocol 6, and its one form."""

from __future__ import annotations

import pytest

from m2chat.errors import WireError
from m2chat.net.wire.addresses import decode_address, encode_address
from m2chat.net.wire.control import (
    LOOKUP_DATAGRAM_SIZE,
    NOTIFY_DATAGRAM_SIZE,
    Bye,
    ControlMessage,
    Cookie,
    Found,
    Hello,
    Keep,
    Kept,
    Lookup,
    Moved,
    NoMatch,
    Notify,
    Open,
    Opened,
    OpenedRecord,
    Register,
    RelayRequest,
    Rids,
)
from m2chat.net.wire.control_codec import (
    decode_control,
    decode_cookie,
    decode_hello,
    decode_open,
    decode_opened,
    decode_opened_record,
    encode_control,
    encode_cookie,
    encode_found,
    encode_hello,
    encode_kept,
    encode_notify,
    encode_open,
    encode_opened,
    encode_opened_record,
)
from m2chat.net.wire.descriptor import Descriptor, decode_descriptor
from m2chat.net.wire.frames import Datagram
from m2chat.net.wire.packet import LONG_BODY_SIZE, SHORT_OVERHEAD, LongType
from m2chat.net.wire.relay_messages import (
    Bind,
    Bound,
    NextHop,
    ReachAsk,
    RelayAsk,
    RelayOffer,
    RelaySay,
    Unbind,
)

V4, V6 = ("192.0.2.7", 4700), ("2001:db8::7", 65535)
RID = b"r" * 16
NOWHERE = (bytes(32), bytes(16), bytes(16))
SIZES: list[tuple[ControlMessage, int]] = [
    (Register(1, 1, b"b" * 944), 989),
    (Rids(1, 0, 35, (RID + b"\x09") * 60), 1067),
    (Keep(7), 44),
    (Kept(7, V4, 1_800_000_000_000, b"listhash"), 79),
    (Lookup(b"n" * 8, RID, 1, 2, b"l" * 976), 1042),
    (Found(b"n" * 8, b"i" * 8, 0, V6, *NOWHERE, 3, b"b" * 944), 1085),
    (NoMatch(b"n" * 8), 48),
    (Notify(b"n" * 8, b"i" * 8, RID, 1, V4, b"s" * 32, b"d" * 16, b"t" * 16, b"l" * 976), 1132),
    (RelayRequest(b"i" * 8), 48),
    (Moved(), 40),
    (Bye(), 40),
]
HOP = NextHop(V6, b"s" * 32, b"d" * 16, b"t" * 16)
PROOF = (b"D" * 240, b"g" * 64)
SIZES += [
    (RelayOffer(1, 4_096, b"n" * 8, *PROOF), 357),
    (RelayAsk(b"a" * 8, b"d" * 16, b"1" * 32, b"2" * 32, 60), 131),
    (RelayAsk(b"a" * 8, b"d" * 16, b"1" * 32, bytes(32), 60, HOP), 214),
    (RelaySay(b"a" * 8, True, 4_096), 53),
    (Bind(b"d" * 16, b"t" * 16, b"r" * 8), 80),
    (Bound(b"d" * 16, b"x" * 8, 4_096, 1 << 30, 1_800), 80),
    (Unbind(b"d" * 16), 56),
    (ReachAsk(V4, b"n" * 8, *PROOF), 371),
]
IDS = [type(message).__name__ for message, _ in SIZES]
DESCRIPTOR = Descriptor(1, b"s" * 32, b"x" * 32, 1_800_000_000, (V4, V6), b"a" * 68, b"g" * 64)


@pytest.mark.parametrize(("message", "size"), SIZES, ids=IDS)
def test_the_sum_is_that_of_the_protocol(message: ControlMessage, size: int) -> None:
    encoded = encode_control(message)
    assert SHORT_OVERHEAD + len(Datagram(0, encoded).encode()) == size
    assert decode_control(encoded) == message


@pytest.mark.parametrize(("message", "size"), SIZES, ids=IDS)
def test_short_long_and_mislabelled_forms_are_bad(message: ControlMessage, size: int) -> None:
    encoded = encode_control(message)
    length = len(encoded) - 4
    for cut in range(len(encoded)):
        with pytest.raises(WireError):
            decode_control(encoded[:cut])
    for changed in (
        encoded + b"\0",
        encoded[:1] + (length + 1).to_bytes(3, "big") + encoded[4:] + b"\0",
        b"\x7f" + encoded[1:],
        b"\0" + encoded[1:],
    ):
        with pytest.raises(WireError):
            decode_control(changed)


@pytest.mark.parametrize(
    "message",
    [
        Register(0, 0, b"b" * 944),
        Register(1, 2, b"b" * 944),
        Rids(0, 0, 1, b""),
        Rids(1, 1, 1, b""),
        Rids(1, 0, 36, b""),
        Rids(1, 0, 1, RID + b"\x10"),
        Rids(1, 0, 1, (RID + b"\0") * 61),
        Lookup(b"n" * 8, RID, 0x80, 0, b"l" * 976),
        Found(b"n" * 8, b"i" * 8, 2, V4, *NOWHERE, 0, b"b" * 944),
        RelayOffer(2, 4_096, b"n" * 8, *PROOF),
        RelayAsk(b"a" * 8, b"d" * 16, b"1" * 32, b"2" * 32, 0),
        Bind(b"d" * 16, b"t" * 16, bytes(8)),
        Bound(b"d" * 16, bytes(8), 4_096, 1 << 30, 1_800),
    ],
)
def test_values_out_of_bounds_are_bad(message: ControlMessage) -> None:
    with pytest.raises(WireError):
        decode_control(encode_control(message))


def test_padded_outcomes_fit_their_sizes() -> None:
    sums = dict(zip(IDS, (size for _, size in SIZES), strict=True))
    assert max(sums["Lookup"], sums["Found"], sums["NoMatch"]) <= LOOKUP_DATAGRAM_SIZE == 1100
    assert sums["Notify"] <= NOTIFY_DATAGRAM_SIZE == 1150


def test_the_services_shortcuts_give_the_same_bytes() -> None:
    assert encode_kept(7, encode_address(V4), 5, b"listhash") == encode_control(
        Kept(7, V4, 5, b"listhash")
    )
    assert encode_found(b"n" * 8, b"i" * 8, encode_address(V6), 3, b"b" * 944) == encode_control(
        Found(b"n" * 8, b"i" * 8, 0, V6, *NOWHERE, 3, b"b" * 944)
    )
    relay = (b"s" * 32, b"d" * 16, b"t" * 16)
    assert encode_found(
        b"n" * 8, b"i" * 8, encode_address(V6), 3, b"b" * 944, b"".join(relay)
    ) == encode_control(Found(b"n" * 8, b"i" * 8, 1, V6, *relay, 3, b"b" * 944))
    assert encode_notify(b"n" * 8, b"i" * 8, RID, encode_address(V4), b"l" * 976) == (
        encode_control(Notify(b"n" * 8, b"i" * 8, RID, 0, V4, *NOWHERE, b"l" * 976))
    )


def test_association_bodies_have_the_sizes_of_the_long_table() -> None:
    hello, cookie = Hello(b"c" * 16), Cookie(b"c" * 16, b"k" * 16, DESCRIPTOR.encode())
    open_, opened = (
        Open(b"c" * 16, b"k" * 16, b"e" * 32, b"d" * 8),
        Opened(b"c" * 16, b"s" * 16, b"r" * 51),
    )
    record = OpenedRecord(b"d" * 8, V6, 1_800_000_000_000)
    for kind, encoded in (
        (LongType.HELLO, encode_hello(hello)),
        (LongType.COOKIE, encode_cookie(cookie)),
        (LongType.OPEN, encode_open(open_)),
        (LongType.OPENED, encode_opened(opened)),
    ):
        assert len(encoded) == LONG_BODY_SIZE[kind]
    assert decode_hello(encode_hello(hello)) == hello
    assert decode_cookie(encode_cookie(cookie)) == cookie
    assert decode_open(encode_open(open_)) == open_
    assert decode_opened(encode_opened(opened)) == opened
    assert len(encode_opened_record(record)) + 16 == 51
    assert decode_opened_record(encode_opened_record(record)) == record
    with pytest.raises(WireError):
        decode_hello(encode_hello(hello)[:-1] + b"\1")


def test_a_descriptor_has_240_bytes_and_one_form() -> None:
    encoded = DESCRIPTOR.encode()
    assert len(encoded) == 240
    assert decode_descriptor(encoded) == DESCRIPTOR
    none = Descriptor(5, b"s" * 32, b"x" * 32, 1, (), b"a" * 68)
    assert decode_descriptor(none.encode()) == none
    for at, value in ((0, 0), (0, 8), (69, 3), (69, 1), (70, 5)):
        changed = encoded[:at] + bytes([value]) + encoded[at + 1 :]
        with pytest.raises(WireError):
            decode_descriptor(changed)
    with pytest.raises(WireError):
        decode_descriptor(encoded[:-1])
    gap = Descriptor(1, b"s" * 32, b"x" * 32, 1, (V4,), b"a" * 68).encode()
    with pytest.raises(WireError):
        decode_descriptor(gap[:69] + b"\2" + gap[70:])


@pytest.mark.parametrize("address", [V4, V6, ("::1", 1), ("0.0.0.0", 9), None])
def test_addresses_have_one_encoding(address: tuple[str, int] | None) -> None:
    encoded = encode_address(address)
    assert len(encoded) == 19
    assert decode_address(encoded) == address


def test_other_spellings_of_an_address_are_refused() -> None:
    mapped = encode_address(V4)
    assert encode_address(("::ffff:192.0.2.7", 4700)) == mapped
    for changed in (b"\6" + mapped[1:], b"\4" + encode_address(V6)[1:], mapped[:17] + b"\0\0"):
        with pytest.raises(WireError):
            decode_address(changed)
    with pytest.raises(WireError):
        decode_address(mapped[:-1])
