"""The mask, LONG and SHORT forms, and who gets which datagram."""

from __future__ import annotations

import asyncio

import pytest

from m2chat.clock import SystemClock
from m2chat.crypto.aead import Record
from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.mask import HeaderMask
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.udp import UdpSocket
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import (
    LONG_BODY_SIZE,
    LongType,
    expand_number,
    open_short,
    padded_size,
    seal_short,
)
from tests.support.fake_random import FakeRandomSource

CIRCLE = CircleKeys(bytes(range(32)), bytes(32), "one")
OTHER = CircleKeys(bytes(range(1, 33)), bytes(32), "two")


@pytest.mark.parametrize("count", [1, 2, 3, 4, 50])
@pytest.mark.parametrize("rest", [0, 45, 99])
def test_a_mask_is_the_same_for_a_run_and_for_each_alone(count: int, rest: int) -> None:
    random = FakeRandomSource(count)
    mask = HeaderMask(bytes(16))
    pieces = [bytearray(random.bytes(100)) for _ in range(count)]
    if rest:
        pieces.append(bytearray(random.bytes(rest)))
    run = bytearray(b"".join(pieces))
    mask.apply(run, 100, 0, len(run))
    for piece in pieces:
        mask.apply(piece, len(piece), 0, len(piece))
    assert run == b"".join(pieces)
    mask.apply(run, 100, 0, len(run))
    for piece in pieces:
        mask.apply(piece, len(piece), 0, len(piece))
    assert run == b"".join(pieces)


@pytest.mark.parametrize("kind", list(LongType))
def test_long_datagrams_have_the_sizes_of_the_protocol(kind: LongType) -> None:
    sizes = {1: 320, 2: 313, 3: 113, 4: 124, 5: 57, 8: 81, 9: 81, 10: 379, 11: 361}
    body = bytes(LONG_BODY_SIZE[kind])
    datagram = CIRCLE.seal_long(kind, body, FakeRandomSource(1))
    assert len(datagram) == {**sizes, 12: 1077, 13: 1001, 14: 138, 16: 139, 17: 262}[kind]
    assert CIRCLE.open_long(datagram) == body
    with pytest.raises(DecryptionFailed):
        OTHER.open_long(datagram)


@pytest.mark.parametrize("content", [0, 10, 35, 36, 483, 484, 1171])
def test_short_datagrams_open_to_what_was_sealed(content: int) -> None:
    record = Record(bytes(16), bytes(12))
    frames = b"\x01" * content
    datagram = seal_short(record, b"12345678", 0x20, 2**32 + 5, frames, offset=77)
    assert len(datagram) == padded_size(content)
    number, plain = open_short(record, datagram, 2**32, offset=77)
    assert number == 2**32 + 5
    assert plain.rstrip(b"\0") == frames


@pytest.mark.parametrize("expected", [0, 1, 2**31, 2**32 - 1, 2**32, 2**33 + 7])
@pytest.mark.parametrize("ahead", [-1000, -1, 0, 1, 1000, 2**31 - 1])
def test_packet_numbers_expand_to_the_nearest(expected: int, ahead: int) -> None:
    number = expected + ahead
    if number < 0:
        return
    offset = 0xDEADBEEF
    assert expand_number((number + offset) & 0xFFFFFFFF, offset, expected) == number


class Receiver:
    def __init__(self) -> None:
        self.got: list[bytes] = []
        self.event = asyncio.Event()

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Address, now: float
    ) -> None:
        for at in range(start, end, segment):
            self.got.append(bytes(run[at : min(at + segment, end)]))
        self.event.set()


@pytest.mark.parametrize("offload", [True, False])
async def test_runs_reach_the_receiver_of_their_cid_in_the_right_circle(offload: bool) -> None:
    clock, random = SystemClock(), FakeRandomSource(3)
    a = Endpoint(UdpSocket("127.0.0.1", offload=offload), clock, random)
    b = Endpoint(UdpSocket("127.0.0.1", offload=offload), clock, random)
    for end in (a, b):
        end.add_circle(CIRCLE)
        end.add_circle(OTHER)
        end.start(asyncio.get_running_loop())
    receiver, foreign = Receiver(), Receiver()
    assert b.add_route(b"AAAAAAAA", receiver, OTHER)
    assert not b.add_route(b"AAAAAAAA", foreign, OTHER)
    assert b.add_route(b"BBBBBBBB", foreign, CIRCLE)
    record = Record(bytes(16), bytes(12))
    packets = [seal_short(record, b"AAAAAAAA", 0x20, n, b"x" * 900) for n in range(60)]
    wrong = seal_short(record, b"BBBBBBBB", 0x20, 99, b"y" * 900)
    a.send_run(bytearray(wrong), len(wrong), b.address, OTHER)
    a.send_run(bytearray(b"".join(packets)), 1200, b.address, OTHER)
    while len(receiver.got) < 60:
        receiver.event.clear()
        await asyncio.wait_for(receiver.event.wait(), 10)
    assert receiver.got == packets
    assert foreign.got == []
    longs: list[bytes] = []
    b.on_long(LongType.REACH, lambda body, source, circle: longs.append(body))
    a.send_long(LongType.REACH, bytes(16), b.address, CIRCLE)
    a.send_long(LongType.PROBE, bytes(40), b.address, CIRCLE)
    a.send_run(bytearray(packets[0]), 1200, b.address, OTHER)
    receiver.event.clear()
    await asyncio.wait_for(receiver.event.wait(), 10)
    assert longs == [bytes(16)]
    assert b.counters.foreign >= 1
    a.close()
    b.close()


async def test_a_socket_survives_a_closed_port() -> None:
    loop = asyncio.get_running_loop()
    a, b, gone = UdpSocket("127.0.0.1"), UdpSocket("127.0.0.1"), UdpSocket("127.0.0.1")
    nobody = gone.address
    gone.close()
    arrived = asyncio.Event()
    a.attach(loop, lambda *_: arrived.set())
    for _ in range(3):
        a.send_run(b"into the void", 13, nobody)
        await asyncio.sleep(0)
    b.attach(loop, lambda *_: None)
    b.send_run(b"hello", 5, a.address)
    await asyncio.wait_for(arrived.wait(), 10)
    a.close()
    b.close()
