"""A port of our router for ourselves: asked for at the start, renewed, given back at the end.

Tried in this order: PCP, NAT-PMP, UPnP; whoever grants one is kept.  It never holds anything up:
everything runs in a task of its own.  A router is believed only what comes from its own address
to the request that we sent; what it names as outside is used only where a look-up server sees us
there (``OwnAddresses.mapped``).  Only for IPv4, and only where we are bound to every interface.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from m2chat.crypto.randomness import RandomSource
from m2chat.errors import WireError
from m2chat.net.io.gateways import gateways
from m2chat.net.io.udp import UdpSocket, source_for
from m2chat.net.io.upnp import UpnpRouter
from m2chat.net.traversal import nat_pmp, pcp
from m2chat.net.wire.addresses import Address

T = TypeVar("T")
LIFETIME = 1_200  # seconds asked for: a router that restarts has forgotten for ten minutes at most
RENEW_MIN = 60.0
# Where nobody grants one: soon, since an answer may have been lost, then seldom.
AGAIN_AFTER = (5.0, 30.0, 900.0)
WAITS = (0.25, 0.5, 1.0)  # after each sending of a request (RFC 6886 section 3.1, cut short)
CLOSE_S = 1.0
_log = logging.getLogger(__name__)


class MappingMethod(StrEnum):
    """How a router is asked."""

    PCP = "pcp"
    NAT_PMP = "nat-pmp"
    UPNP = "upnp"


ALL_METHODS = tuple(MappingMethod)


@dataclass(frozen=True, slots=True)
class Grant:
    """A port that is ours for a while."""

    method: MappingMethod
    outside: Address
    lifetime: float  # seconds
    give_back: Callable[[], Awaitable[None]]


class PortMappings:
    """The mapping of one local port."""

    def __init__(
        self, port: int, methods: Sequence[MappingMethod], random: RandomSource,
        changed: Callable[[tuple[Address, ...]], None],
    ) -> None:  # fmt: skip
        """``changed`` is told of what is mapped to us now."""
        self.grant: Grant | None = None
        self._port = port
        self._nonce = random.bytes(pcp.NONCE_SIZE)
        self._changed = changed
        self._asks = {
            MappingMethod.PCP: self._ask_pcp,
            MappingMethod.NAT_PMP: self._ask_nat_pmp,
            MappingMethod.UPNP: self._ask_upnp,
        }
        self._methods = tuple(methods)
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to ask, in the background."""
        if self._methods:
            self._task = asyncio.ensure_future(self._run())

    def network_changed(self) -> None:
        """Another router may be ours now."""
        self._woken.set()

    async def close(self) -> None:
        """Give the port back; within a second."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        if self.grant is not None:
            with contextlib.suppress(TimeoutError, OSError):
                async with asyncio.timeout(CLOSE_S):
                    await self.grant.give_back()
            self.grant = None

    async def _run(self) -> None:
        refused = 0
        while True:
            self._woken.clear()
            grant = await self._ask()
            refused = 0 if grant is not None else min(refused + 1, len(AGAIN_AFTER))
            if grant != self.grant:
                self.grant = grant
                self._changed((grant.outside,) if grant is not None else ())
            again = AGAIN_AFTER[refused - 1]
            wait = max(grant.lifetime / 2, RENEW_MIN) if grant is not None else again
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._woken.wait()

    async def _ask(self) -> Grant | None:
        """By the method that worked, then by the others."""
        last = self.grant.method if self.grant is not None else None
        for method in sorted(self._methods, key=lambda one: one is not last):
            try:
                grant = await self._asks[method]()
            except OSError as error:
                _log.debug("a router could not be asked by %s: %s", method, error.strerror)
                continue
            if grant is not None:
                _log.info("the router granted a port by %s", method)
                return grant
        return None

    @property
    def _wish(self) -> int:
        """Which port outside we should like: the one we had, else our own."""
        return self.grant.outside.port if self.grant is not None else self._port

    # -- PCP ------------------------------------------------------------------------------------

    async def _ask_pcp(self) -> Grant | None:
        for router in gateways():
            answer = await self._pcp(router, LIFETIME)
            if answer is not None and not answer.result and answer.lifetime and answer.outside.port:

                async def give_back(router: str = router) -> None:
                    await self._pcp(router, 0)

                lifetime = float(min(answer.lifetime, LIFETIME))
                return Grant(MappingMethod.PCP, answer.outside, lifetime, give_back)
        return None

    async def _pcp(self, router: str, lifetime: int) -> pcp.MapAnswer | None:
        source = source_for(Address(router, nat_pmp.PORT))
        if source is None:
            return None
        nonce, wish = self._nonce, self._wish if lifetime else 0
        request = pcp.map_request(source, self._port, nonce, lifetime, wish)

        def read(datagram: bytes) -> pcp.MapAnswer | None:
            answer = pcp.decode_answer(datagram)
            ours = answer.nonce == nonce and answer.inside == self._port
            return answer if ours else None

        return await _exchange(router, request, read)

    # -- NAT-PMP --------------------------------------------------------------------------------

    async def _ask_nat_pmp(self) -> Grant | None:
        for router in gateways():
            where = await _exchange(router, nat_pmp.ADDRESS_REQUEST, _address_of)
            if where is None or where.result or not _is_somewhere(where.host):
                continue
            answer = await self._nat_pmp(router, self._wish, LIFETIME)
            if answer is not None and not answer.result and answer.lifetime and answer.outside:

                async def give_back(router: str = router) -> None:
                    await self._nat_pmp(router, 0, 0)

                outside = Address(where.host, answer.outside)
                lifetime = float(min(answer.lifetime, LIFETIME))
                return Grant(MappingMethod.NAT_PMP, outside, lifetime, give_back)
        return None

    async def _nat_pmp(self, router: str, wish: int, lifetime: int) -> nat_pmp.MapAnswer | None:
        def read(datagram: bytes) -> nat_pmp.MapAnswer | None:
            answer = nat_pmp.decode_answer(datagram)
            mine = isinstance(answer, nat_pmp.MapAnswer) and answer.inside == self._port
            return answer if mine and isinstance(answer, nat_pmp.MapAnswer) else None

        return await _exchange(router, nat_pmp.map_request(self._port, wish, lifetime), read)

    # -- UPnP -----------------------------------------------------------------------------------

    async def _ask_upnp(self) -> Grant | None:
        router = UpnpRouter(self._port)
        outside = await router.map(self._wish, LIFETIME)
        if outside is None:
            return None
        return Grant(MappingMethod.UPNP, outside, LIFETIME, router.unmap)


def _address_of(datagram: bytes) -> nat_pmp.AddressAnswer | None:
    answer = nat_pmp.decode_answer(datagram)
    return answer if isinstance(answer, nat_pmp.AddressAnswer) else None


def _is_somewhere(host: str) -> bool:
    address = ipaddress.ip_address(host)
    return not (address.is_unspecified or address.is_loopback or address.is_multicast)


async def _exchange(router: str, request: bytes, read: Callable[[bytes], T | None]) -> T | None:
    """Send until the router answers; what comes from elsewhere or cannot be read is dropped."""
    loop = asyncio.get_running_loop()
    peer, answered = Address(router, nat_pmp.PORT), loop.create_future()
    socket = UdpSocket("0.0.0.0", 0, offload=False)  # noqa: S104 - asks the router of any interface

    def receive(run: bytearray, size: int, segment: int, source: Address) -> None:
        del segment
        if source != peer or answered.done():
            return
        try:
            answer = read(bytes(run[:size]))
        except WireError:
            return
        if answer is not None:
            answered.set_result(answer)

    socket.attach(loop, receive)
    try:
        for wait in WAITS:
            socket.send_run(request, len(request), peer)
            await asyncio.wait([answered], timeout=wait)
            if answered.done():
                return answered.result()  # type: ignore[no-any-return]
        return None
    finally:
        socket.close()
