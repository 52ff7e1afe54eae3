"""Typed publish and subscribe inside one process.

Events are frozen dataclasses that say what has *happened*.  What concerns stored things is
published after the commit that stored it (see ``database``), never before.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Event:
    """The base of all events."""


E = TypeVar("E", bound=Event)


class EventBus:
    """Hands each event to the subscribers of its class and of its bases, in order of subscription.

    Not thread-safe: publish and subscribe on the node's thread.  A subscriber that raises is
    logged and does not keep the event from the others.
    """

    def __init__(self) -> None:
        self._subscribers: dict[type[Event], list[Callable[[Any], None]]] = defaultdict(list)

    def subscribe(self, kind: type[E], subscriber: Callable[[E], None]) -> Callable[[], None]:
        """Call ``subscriber`` for each event of ``kind``; the result ends the subscription."""
        row = self._subscribers[kind]
        row.append(subscriber)

        def unsubscribe() -> None:
            if subscriber in row:
                row.remove(subscriber)

        return unsubscribe

    def publish(self, event: Event) -> None:
        """Hand ``event`` to everyone who asked for its kind."""
        for kind in type(event).__mro__:
            for subscriber in tuple(self._subscribers.get(kind, ())):
                try:
                    subscriber(event)
                except Exception:  # noqa: BLE001 - one bad listener must not silence the others
                    _log.exception("a subscriber of %s failed", type(event).__name__)
