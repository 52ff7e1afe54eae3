"""``m2-server status``: ask each service of a circle the way a peer would, and say what it said."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.links import CircleLink, ServiceAddress
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.service_driver import KaCloud
from m2chat.net.io.udp import UdpSocket
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.servers.config import ROLE_BITS
from m2chat.servers.silent import SilentListener

TIMEOUT_SECONDS = 5.0
PROTOCOL = "m2chat/1"
_STEP = 0.02


@dataclass(frozen=True, slots=True)
class ServiceReport:
    """What one service answered."""

    address: Address
    service: bytes
    answers: bool
    observed: Address | None  # how it sees us
    offset: float  # its clock minus ours, seconds
    roles: tuple[str, ...] = ()
    listed: int = 0  # services in its list

    def as_json(self) -> dict[str, object]:
        """The fields of a ``--json`` line."""
        return {
            "address": str(self.address),
            "service": self.service.hex(),
            "answers": self.answers,
            "observed": str(self.observed) if self.observed else None,
            "clock_offset_s": round(self.offset, 3),
            "roles": list(self.roles),
            "services": self.listed,
            "protocol": PROTOCOL,
        }

    def as_text(self) -> str:
        """One line for people."""
        if not self.answers:
            return f"{self.address}  no answer"
        services = "1 service" if self.listed == 1 else f"{self.listed} services"
        return (
            f"{self.address}  answers as {', '.join(self.roles)}; {PROTOCOL}; lists"
            f" {services}; sees us as {self.observed}; clock {self.offset:+.3f} s"
        )


async def probe_circle(link: CircleLink, timeout: float = TIMEOUT_SECONDS) -> list[ServiceReport]:
    """Make an association with every service; returns when all stand or time is up."""
    clock, random = SystemClock(), SystemRandomSource()
    endpoint = Endpoint(UdpSocket(), clock, random)
    circle = CircleKeys(link.network_key, link.public_key, link.name)
    endpoint.add_circle(circle)
    endpoint.start(asyncio.get_running_loop())
    answers = ServiceAnswers(endpoint)
    reports = []
    try:
        for service in link.services:
            # One cloud for each address, so that each is asked by itself.
            cloud = KaCloud(endpoint, answers, circle, [service], SilentListener(), clock, random)
            reports.append(await _probe(cloud, service, timeout / max(1, len(link.services))))
            cloud.close()
    finally:
        endpoint.close()
    return reports


async def _probe(cloud: KaCloud, service: ServiceAddress, timeout: float) -> ServiceReport:
    cloud.start()
    link = cloud.book.open(service.public_key)
    waited = 0.0
    while waited < timeout and not link.fetch.synced:
        await asyncio.sleep(_STEP)
        waited += _STEP
    client = link.client
    bits = client.descriptor.roles if client.descriptor is not None else 0
    roles = tuple(name for name, bit in ROLE_BITS.items() if bits & bit)
    return ServiceReport(
        link.address, service.public_key, client.up, client.observed, cloud.offset, roles,
        len(cloud.listed),
    )  # fmt: skip
