"""Whether multicast works on this computer: what is sent on a network, is it heard there again?

The group belongs to a secret that is thrown away, so nobody answers (protocol 10).  That the
datagram comes back proves this computer's part only; what Wi-Fi or a switch do with it, only
another computer could tell.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence

from m2chat.net.io.doctor_visit import TestEnd
from m2chat.net.io.multicast_socket import GroupSocket
from m2chat.net.services.multicast import group_of, port_of
from m2chat.net.traversal.candidates import Interface
from m2chat.net.wire.addresses import Address

TRIES = 3
WAIT_S = 0.2
_SIZE = 64


async def heard_again(end: TestEnd, networks: Sequence[Interface]) -> list[Interface]:
    """Those of ``networks`` on which a datagram of ours to a group came back."""
    loop, heard = asyncio.get_running_loop(), set[int]()
    number = end.random.bytes(_SIZE)
    complete = asyncio.Event()
    group, port = group_of(end.random.bytes(16), 0), port_of(end.circle.public_key)
    groups = {False: group.ipv4, True: group.ipv6}

    def hear(datagram: bytes, source: Address) -> None:
        if datagram[:-1] == number and datagram[-1] < len(networks):
            heard.add(datagram[-1])
            if len(heard) == len(networks):
                complete.set()

    with contextlib.ExitStack() as stack:
        for ipv6, host in groups.items():
            wanted = [(host, one) for one in networks if (":" in one.host) is ipv6]
            with contextlib.suppress(OSError):  # the port is taken, or there is no such family
                socket = GroupSocket(port, ipv6=ipv6)
                stack.callback(socket.close)
                socket.listen(wanted)
                socket.attach(loop, hear)
        for _ in range(TRIES):
            for place, one in enumerate(networks):
                to = Address(groups[":" in one.host], port)
                end.socket.send_group(number + bytes([place]), to, one)
            try:
                async with asyncio.timeout(WAIT_S):
                    await complete.wait()
            except TimeoutError:
                continue
            break
    return [one for place, one in enumerate(networks) if place in heard]
