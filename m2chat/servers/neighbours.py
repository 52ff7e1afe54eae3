"""A server's talk with the other services of its circle: the list is kept alike (protocol 2).

Every 60 s two services of the list are asked for theirs, at random; whoever we talk to is offered
our own descriptor, so that a newcomer is known everywhere within minutes and nobody has to be told
of it.  What is known of others is kept in the list alone; the services' addresses go into
``service.key`` as the way back after a restart.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import RemoteError
from m2chat.links import SERVICES_LIMIT, ServiceAddress
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.service_driver import KaCloud
from m2chat.net.services.listener import DESCRIBE_SECONDS
from m2chat.net.services.service_list import ServiceList
from m2chat.net.wire.descriptor import Descriptor
from m2chat.net.wire.list_messages import ListOffer
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.servers.silent import SilentListener

ASK_SECONDS = 60.0
ASKED_AT_ONCE = 2
TICK_SECONDS = 1.0


class Neighbours:
    """Keeps one server's list."""

    def __init__(
        self, endpoint: Endpoint, circle: CircleKeys, own: bytes, named: Sequence[ServiceAddress],
        listed: ServiceList, describe: Callable[[], Descriptor], clock: Clock,
        random: RandomSource,
    ) -> None:  # fmt: skip
        """``named`` are services known from before; ``describe`` is what we say of ourselves."""
        self._listed = listed
        self._own = own
        self._describe = describe
        self._clock = clock
        self._random = random
        self._offered: dict[bytes, Descriptor] = {}
        self._ask_at = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self.answers = ServiceAnswers(endpoint)
        self.cloud = KaCloud(
            endpoint,
            self.answers,
            circle,
            named,
            SilentListener(),
            clock,
            random,
            listed=listed,
            own=own,
            renew_within=DESCRIBE_SECONDS,
        )

    def start(self) -> None:
        """Greet those known, on the running loop."""
        self.cloud.start()
        for key in self.cloud.book.named:
            self.cloud.touch(key)
        self._ask_at = self._clock.monotonic() + ASK_SECONDS / 4
        self._tick()

    def close(self) -> None:
        """Say goodbye to the others."""
        if self._timer is not None:
            self._timer.cancel()
        self.cloud.close()

    def known(self) -> tuple[ServiceAddress, ...]:
        """At most eight others, for a circle link; those that we talk to first."""
        links = self.cloud.book.links
        others = [one for one in self._listed if one.service_key != self._own]
        others.sort(key=lambda one: (links.get(one.service_key) is None, one.service_key))
        return tuple(
            ServiceAddress(one.addresses[0].host, one.addresses[0].port, one.service_key)
            for one in others
            if one.addresses
        )[:SERVICES_LIMIT]

    def _tick(self) -> None:
        now = self._clock.monotonic()
        own = self._describe()
        try:
            self._listed.offer(own.encode(), self._clock.wall())
        except RemoteError:  # the clock was set; the next descriptor counts again
            self._listed.remove(self._own)
        for key, link in self.cloud.book.links.items():
            if not link.client.up:
                self._offered.pop(key, None)
            elif self._offered.get(key) is not own:
                self._offered[key] = own
                link.client.send(ListOffer(own.encode()))
        if now >= self._ask_at:
            self._ask_at = now + ASK_SECONDS
            for key in self._chosen():
                self.cloud.touch(key)
                asked = self.cloud.book.links.get(key)
                if asked is not None and asked.client.up:
                    asked.fetch.begin(now)
        self._timer = asyncio.get_running_loop().call_later(TICK_SECONDS, self._tick)

    def _chosen(self) -> list[bytes]:
        """Two services at random; those of before, where the list is empty."""
        others = [one.service_key for one in self._listed if one.service_key != self._own]
        others = others or list(self.cloud.book.named)
        chosen: list[bytes] = []
        while others and len(chosen) < ASKED_AT_ONCE:
            place = int.from_bytes(self._random.bytes(4), "big") % len(others)
            chosen.append(others.pop(place))
        return chosen
