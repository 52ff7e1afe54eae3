"""COOKIE and OPENED that come to an endpoint, handed to whoever waits for them in their circle."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.service_link import ServiceLinks
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType


class AnswerTaker(Protocol):
    """A circle's ``KaCloud``."""

    def receive_long(self, kind: LongType, body: bytes, source: Address) -> None:
        """COOKIE or OPENED, for whichever client waits for it."""


class ServiceAnswers:
    """Takes COOKIE and OPENED off an endpoint and hands them to the cloud of their circle."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._clouds: dict[CircleKeys, AnswerTaker] = {}
        self._links: dict[CircleKeys, ServiceLinks] = {}
        for kind in (LongType.COOKIE, LongType.OPENED):
            endpoint.on_long(kind, partial(self._receive, kind))

    def add(self, circle: CircleKeys, cloud: AnswerTaker) -> None:
        """Answers in this circle are the cloud's."""
        self._clouds[circle] = cloud

    def remove(self, circle: CircleKeys) -> None:
        """No more."""
        self._clouds.pop(circle, None)
        self._links.pop(circle, None)

    def share(self, links: ServiceLinks) -> None:
        """Answers in their circle may be for these associations too."""
        self._links[links.circle] = links

    def _receive(self, kind: LongType, body: bytes, source: Address, circle: CircleKeys) -> None:
        links, cloud = self._links.get(circle), self._clouds.get(circle)
        if links is not None and links.receive_long(kind, body, source):
            return
        if cloud is not None:
            cloud.receive_long(kind, body, source)
