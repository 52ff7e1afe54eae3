"""``m2-server status``: ask each service of a circle the way a peer would, and say what it said."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.links import CircleLink
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.service_driver import KaCloud, ServiceAnswers
from m2chat.net.io.udp import UdpSocket
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import Notify
from m2chat.net.wire.obfuscation import CircleKeys

TIMEOUT_SECONDS = 5.0
_STEP = 0.02


@dataclass(frozen=True, slots=True)
class ServiceReport:
    """What one service answered."""

    address: Address
    service: bytes
    answers: bool
    observed: Address | None  # how it sees us
    offset: float  # its clock minus ours, seconds

    def as_json(self) -> dict[str, object]:
        """The fields of a ``--json`` line."""
        return {
            "address": str(self.address),
            "service": self.service.hex(),
            "answers": self.answers,
            "observed": str(self.observed) if self.observed else None,
            "clock_offset_s": round(self.offset, 3),
        }

    def as_text(self) -> str:
        """One line for people."""
        if not self.answers:
            return f"{self.address}  no answer"
        return f"{self.address}  answers; sees us as {self.observed}; clock {self.offset:+.3f} s"


class _Silent:
    """A probe registers nothing and so hears nothing."""

    def on_notify(self, notify: Notify, service: bytes) -> None:
        """Nobody can look us up."""

    def on_online(self, online: bool) -> None:
        """Asked at the end."""

    def on_observed(self, address: Address | None, service: bytes) -> None:
        """Asked at the end."""

    def on_moved(self, service: bytes) -> None:
        """There is no profile."""


async def probe_circle(link: CircleLink, timeout: float = TIMEOUT_SECONDS) -> list[ServiceReport]:
    """Make an association with every service; returns when all stand or time is up."""
    clock, random = SystemClock(), SystemRandomSource()
    endpoint = Endpoint(UdpSocket(), clock, random)
    circle = CircleKeys(link.network_key, link.public_key, link.name)
    endpoint.add_circle(circle)
    endpoint.start(asyncio.get_running_loop())
    answers = ServiceAnswers(endpoint)
    clouds = []
    for service in link.services:
        # One cloud for each address, so that each is asked by itself.
        cloud = KaCloud(endpoint, answers, circle, [service], _Silent(), clock, random)
        clouds.append(cloud)
    reports = []
    try:
        for cloud in clouds:
            cloud.start()
            waited = 0.0
            while not cloud.online and waited < timeout / max(1, len(clouds)):
                await asyncio.sleep(_STEP)
                waited += _STEP
            (one,) = cloud.services()
            report = ServiceReport(
                one.address, one.service, one.connected, one.observed, cloud.offset
            )
            reports.append(report)
            cloud.close()
    finally:
        endpoint.close()
    return reports
