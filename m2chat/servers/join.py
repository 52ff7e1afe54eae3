"""Ask the circle's founder for admission: ``m2-server run --join``, and renewals later."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.links import CircleLink
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.service_driver import KaCloud
from m2chat.net.io.udp import UdpSocket
from m2chat.net.wire.control import ControlMessage
from m2chat.net.wire.list_messages import Admit, Join
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.servers.admission import check_admission
from m2chat.servers.errors import JoinRefused, NoAnswer
from m2chat.servers.silent import SilentListener

JOIN_TIMEOUT = 10.0
_REPEAT_SECONDS = 1.0
_STEP = 0.02


class _Asking:
    """One JOIN that is put to every service of the link until one admits."""

    def __init__(self, cloud: KaCloud, message: Join, circle_public: bytes) -> None:
        self.granted: tuple[bytes, bytes] | None = None  # admit, svc_pk of who gave it
        self._cloud = cloud
        self._message = message
        self._circle_public = circle_public
        self._asked: dict[bytes, float] = {}
        self._refused: set[bytes] = set()

    @property
    def refused(self) -> bool:
        """Whether everybody who answered refused."""
        links = self._cloud.book.links
        return bool(self._refused) and all(key in self._refused or links[key].silent
                                           for key in links)  # fmt: skip

    def step(self, now: float) -> None:
        """Ask whoever is there and was not asked; who ended the association refused."""
        for key, link in self._cloud.book.links.items():
            if not link.client.up:
                if key in self._asked:
                    self._refused.add(key)
                continue
            if key in self._refused or now - self._asked.get(key, 0.0) < _REPEAT_SECONDS:
                continue
            self._asked[key] = now
            link.client.other = partial(self._on_message, key)
            link.client.send(self._message)

    def _on_message(self, service: bytes, message: ControlMessage, now: float) -> None:
        asked = self._message
        if isinstance(message, Admit) and check_admission(
            self._circle_public, asked.service_key, asked.roles, message.admit
        ):
            self.granted = (message.admit, service)


async def ask_admission(
    link: CircleLink, token: bytes, services: Sequence[bytes], roles: int, clock: Clock,
    random: RandomSource, timeout: float = JOIN_TIMEOUT,
) -> tuple[list[bytes], bytes]:  # fmt: skip
    """The admissions (68 B) of these svc_pk and the founder's svc_pk.

    Raises ``JoinRefused``, and ``NoAnswer`` when no service of the link was there.
    """
    endpoint = Endpoint(UdpSocket(), clock, random)
    circle = CircleKeys(link.network_key, link.public_key, link.name)
    endpoint.add_circle(circle)
    endpoint.start(asyncio.get_running_loop())
    answers = ServiceAnswers(endpoint)
    cloud = KaCloud(endpoint, answers, circle, link.services, SilentListener(), clock, random)
    try:
        cloud.start()
        for one in link.services:
            cloud.touch(one.public_key)
        admissions = []
        founder = b""
        for service in services:
            asking = _Asking(cloud, Join(token, service, roles), link.public_key)
            admission, founder = await _ask(asking, clock, timeout)
            admissions.append(admission)
        return admissions, founder
    finally:
        cloud.close()
        endpoint.close()


async def _ask(asking: _Asking, clock: Clock, timeout: float) -> tuple[bytes, bytes]:
    end = clock.monotonic() + timeout
    while clock.monotonic() < end:
        asking.step(clock.monotonic())
        if asking.granted is not None:
            return asking.granted
        if asking.refused:
            raise JoinRefused(
                "The circle does not admit this server: the join link ended (they are good for a"
                " day), or was called back. Ask whoever runs the circle's first server for a new"
                " one (m2-server join-link --data DIR)."
            )
        await asyncio.sleep(_STEP)
    raise NoAnswer(
        "No server of that circle answered. Is its first server running, and can this computer"
        " reach its UDP port?"
    )
