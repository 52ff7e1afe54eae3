"""Asking routers for a port: forms, a router that is honest, routers that are not."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Callable

import pytest

from m2chat.errors import WireError
from m2chat.net.io.gateways import guessed, read_routes
from m2chat.net.io.own_addresses import OwnAddresses
from m2chat.net.io.port_mappings import (
    LIFETIME,
    MappingMethod,
    PortMappings,
)
from m2chat.net.traversal import nat_pmp, pcp
from m2chat.net.traversal.candidates import Interface
from m2chat.net.wire.addresses import Address
from tests.support.ether import Ether
from tests.support.fake_random import FakeRandomSource
from tests.support.simnet import LinkQuality
from tests.support.virtual_loop import VirtualClock, run_virtual

ROUTER, INSIDE = Address("192.168.1.1", nat_pmp.PORT), "192.168.1.2"
OUTSIDE = "203.0.113.7"
Answer = Callable[[bytes, Address], list[tuple[Address, bytes]]]


def pcp_answer(request: bytes, *, result: int = 0, port: int | None = None, **over: bytes) -> bytes:
    """What an honest router says to a MAP request, or with some fields changed."""
    lifetime, nonce = request[4:8], over.get("nonce", request[24:36])
    inside = over.get("inside", request[40:42])
    outside = port.to_bytes(2, "big") if port is not None else request[42:44]
    host = bytes(10) + b"\xff\xff" + ipaddress.IPv4Address(OUTSIDE).packed
    head = bytes([2, 129, 0, result]) + over.get("lifetime", lifetime) + bytes(16)
    return head + nonce + bytes([17, 0, 0, 0]) + inside + outside + host


def nat_pmp_answer(request: bytes) -> bytes:
    """What an honest router says."""
    if request == nat_pmp.ADDRESS_REQUEST:
        return bytes([0, 128, 0, 0, 0, 0, 0, 9]) + ipaddress.IPv4Address(OUTSIDE).packed
    return bytes([0, 129, 0, 0, 0, 0, 0, 9]) + request[4:6] + request[6:8] + request[8:12]


def honest(request: bytes) -> bytes | None:
    """Both protocols on one port."""
    return pcp_answer(request) if request[0] == 2 else nat_pmp_answer(request)


class Router:
    """A router on an ether, and what it was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answer: Answer) -> None:
        self.ether = Ether(1, LinkQuality(delay=0.001))
        self.asked: list[tuple[float, bytes]] = []
        self._answer = answer
        clock = VirtualClock()
        monkeypatch.setattr("m2chat.net.io.port_mappings.UdpSocket", self.open)
        monkeypatch.setattr("m2chat.net.io.port_mappings.gateways", lambda: (ROUTER.host,))
        monkeypatch.setattr("m2chat.net.io.port_mappings.source_for", lambda _: INSIDE)
        socket = self.ether.open(*ROUTER)

        def receive(run: bytearray, size: int, segment: int, source: Address) -> None:
            request = bytes(run[:size])
            self.asked.append((clock.monotonic(), request))
            for origin, data in self._answer(request, source):
                self.ether.send(origin, source, data)

        socket.attach(None, receive)  # type: ignore[arg-type]

    def open(self, host: str, port: int, *, offload: bool) -> object:
        """A socket of ours: wherever it binds, the router sees INSIDE."""
        del host
        return self.ether.open(INSIDE, port, offload=offload)


def truly(request: bytes, source: Address) -> list[tuple[Address, bytes]]:
    """An honest router."""
    del source
    answer = honest(request)
    return [(ROUTER, answer)] if answer else []


async def mapped(methods: list[MappingMethod], seconds: float) -> list[tuple[Address, ...]]:
    """What is told in so many seconds."""
    told: list[tuple[Address, ...]] = []
    mappings = PortMappings(4_000, methods, FakeRandomSource(1), told.append)
    mappings.start()
    await asyncio.sleep(seconds)
    await mappings.close()
    return told


@pytest.mark.parametrize("method", [MappingMethod.PCP, MappingMethod.NAT_PMP])
def test_a_port_is_asked_for_renewed_and_given_back(
    method: MappingMethod, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        router = Router(monkeypatch, truly)
        told = await mapped([method], LIFETIME)
        assert set(told) == {(Address(OUTSIDE, 4_000),)}
        maps = [(at, data) for at, data in router.asked if data != nat_pmp.ADDRESS_REQUEST]
        first, *_, last = maps
        assert len(maps) == 3  # asked, renewed at half its life, removed
        assert maps[1][0] - first[0] == pytest.approx(LIFETIME / 2, abs=1)
        lifetime = slice(4, 8) if method is MappingMethod.PCP else slice(8, 12)
        assert [int.from_bytes(data[lifetime], "big") for _, data in maps] == [1200, 1200, 0]
        if method is MappingMethod.PCP:
            assert len({data[24:36] for _, data in maps}) == 1
            assert last[1][8:24] == bytes(10) + b"\xff\xff" + ipaddress.IPv4Address(INSIDE).packed

    run_virtual(scenario())


def test_an_old_router_is_asked_the_old_way(monkeypatch: pytest.MonkeyPatch) -> None:
    def old(request: bytes, source: Address) -> list[tuple[Address, bytes]]:
        if request[0] == 2:  # RFC 6887 appendix A: version 0, result 1, and the time
            return [(ROUTER, bytes([0, 129, 0, 1, 0, 0, 0, 9]))]
        return truly(request, source)

    async def scenario() -> list[tuple[Address, ...]]:
        Router(monkeypatch, old)
        return await mapped([MappingMethod.PCP, MappingMethod.NAT_PMP], 10)

    assert run_virtual(scenario()) == [(Address(OUTSIDE, 4_000),)]


def test_a_silent_router_is_asked_a_few_times_soon_and_then_seldom(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def scenario() -> None:
        router = Router(monkeypatch, lambda request, source: [])
        assert await mapped([MappingMethod.PCP, MappingMethod.NAT_PMP], 600) == []
        assert len(router.asked) == 3 * 6  # at once, after 5 s and after 30: three of each form

    run_virtual(scenario())


STRANGER = Address("192.168.1.66", nat_pmp.PORT)
LIES: dict[str, Callable[[bytes], tuple[Address, bytes]]] = {
    "another-source": lambda r: (STRANGER, honest(r) or b""),
    "another-port": lambda r: (Address(ROUTER.host, 4_242), honest(r) or b""),
    "another-nonce": lambda r: (ROUTER, pcp_answer(r, nonce=b"x" * 12)),
    "another-inside": lambda r: (ROUTER, pcp_answer(r, inside=b"\x10\x10")),
    "refused": lambda r: (ROUTER, pcp_answer(r, result=2)),
    "no-lifetime": lambda r: (ROUTER, pcp_answer(r, lifetime=bytes(4))),
    "no-port": lambda r: (ROUTER, pcp_answer(r, port=0)),
    "junk": lambda r: (ROUTER, bytes(reversed(r))),
    "short": lambda r: (ROUTER, pcp_answer(r)[:59]),
    "long": lambda r: (ROUTER, pcp_answer(r) + bytes(1_048)),
}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES.keys())
def test_lies_map_nothing(
    lie: Callable[[bytes], tuple[Address, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        Router(monkeypatch, lambda request, source: [lie(request)])
        assert await mapped([MappingMethod.PCP], 60) == []

    run_virtual(scenario())


def test_a_hostile_lifetime_makes_no_flood(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        hasty = lambda request, _: [(ROUTER, pcp_answer(request, lifetime=b"\0\0\0\1"))]  # noqa: E731
        router = Router(monkeypatch, hasty)
        await mapped([MappingMethod.PCP], 600)
        assert len(router.asked) <= 12

    run_virtual(scenario())


def test_a_router_behind_a_router_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """It names an address that nobody outside can reach, or somebody else's."""
    monkeypatch.setattr("m2chat.net.io.own_addresses.gateways", tuple)
    monkeypatch.setattr("m2chat.net.io.own_addresses.interfaces", lambda: [Interface(INSIDE, 24)])
    changes: list[None] = []
    places = OwnAddresses(Address("::", 4_000), lambda: changes.append(None))
    places.set_mapped((Address(OUTSIDE, 9_000),))
    assert not places.mapped
    places.seen((b"c", b"1"), Address("198.51.100.9", 4_000))
    assert Address(OUTSIDE, 9_000) not in places.candidates().addresses
    before = len(changes)
    places.seen((b"c", b"2"), Address(OUTSIDE, 5_555))
    assert places.mapped == (Address(OUTSIDE, 9_000),)
    assert places.candidates().addresses == (Address(INSIDE, 4_000), Address(OUTSIDE, 9_000))
    assert places.candidates().mapping == 2  # one address for everybody, though the NAT has many
    assert places.kind.word == "symmetric"
    assert len(changes) == before + 1
    places.seen((b"c", b"2"), None)
    assert not places.mapped


def test_nothing_is_offered_by_a_node_that_is_bound_to_one_address() -> None:
    places = OwnAddresses(Address("127.0.0.1", 4_000))
    places.set_mapped((Address(OUTSIDE, 9_000),))
    places.seen((b"c", b"1"), Address(OUTSIDE, 9_000))
    assert not places.candidates().addresses


def test_forms_as_the_rfcs_draw_them() -> None:
    assert nat_pmp.map_request(4_000, 9_000, 7_200).hex() == "000100000fa0232800001c20"
    wire = pcp.map_request("192.168.1.2", 4_000, b"n" * 12, 7_200, 9_000)
    assert len(wire) == 60
    assert wire.hex().startswith("0201000000001c20" + "00" * 10 + "ffffc0a80102")
    granted = pcp.decode_answer(pcp_answer(wire))
    assert granted == pcp.MapAnswer(0, 7_200, b"n" * 12, 4_000, Address(OUTSIDE, 9_000))
    assert pcp.decode_answer(pcp_answer(wire) + bytes(8)) == granted  # options are not read
    with pytest.raises(WireError):
        nat_pmp.decode_answer(nat_pmp_answer(nat_pmp.ADDRESS_REQUEST) + b"\0")


ROUTES = """Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0
eth0\t00000000\t0102A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0
eth0\t0002A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0
tun0\t0000000A\t0100000A\t0003\t0\t0\t50\t000000FF\t0\t0\t0
"""


def test_the_default_gateways_by_metric(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("m2chat.net.io.gateways._ORDER", -1)
    assert read_routes(ROUTES) == ("192.168.2.1", "192.168.1.1")
    assert read_routes("") == ()


def test_where_no_table_can_be_read_the_first_address_is_guessed() -> None:
    own = [Interface("10.1.2.3", 16), Interface("192.168.7.9", 24)]
    assert guessed("192.168.7.9", own) == ("192.168.7.1",)
    assert guessed("192.168.7.1", [Interface("192.168.7.1", 24)]) == ()
    assert guessed("198.51.100.1", own) == ()
