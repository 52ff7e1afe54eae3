"""Bring our list of services up to that of one service we talk to (protocol 2).

    index (repeat 0.5, 1, 2 s) -> the same: done
                               -> digests: every bucket that differs, eight at a time, page by page

The service keeps no state of it: each request stands for itself.  An entry that it does not list
is not dropped here; it ends by its own time.  Sans-IO.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from m2chat.errors import RemoteError
from m2chat.net.services.association import NEVER, REPEATS
from m2chat.net.services.service_list import EMPTY_DIGEST, ServiceList
from m2chat.net.wire.control import ControlMessage
from m2chat.net.wire.list_messages import (
    BUCKETS,
    DIGEST_SIZE,
    INDEX,
    ListGet,
    ListIndex,
    ListMessage,
    ListPart,
    ListSame,
)

AT_ONCE = 8
ANSWER_SECONDS = 1.0  # how long the answer to the last repetition may take
_WAITS = (*REPEATS, ANSWER_SECONDS)
_Request = tuple[int, int]  # bucket, page


class ListFetch:
    """The exchange with one service."""

    def __init__(
        self, services: ServiceList, send: Callable[[ListMessage], None],
        wall: Callable[[], float], *, renew_within: float = 0.0,
    ) -> None:  # fmt: skip
        """``wall`` is net time.  Entries that end within ``renew_within`` seconds are asked for
        even where the lists look alike: a service needs the renewal itself (0: a peer)."""
        self.synced = b""  # lh of the service's list when we had seen all of it
        self._services = services
        self._send = send
        self._wall = wall
        self._renew_within = renew_within
        self._waiting: deque[_Request] = deque()
        self._asked: dict[_Request, tuple[int, float]] = {}  # times asked, asked again at
        self._goal = b""
        self._listed: set[bytes] = set()  # what the service lists, as far as it said

    @property
    def busy(self) -> bool:
        """Whether something is still to come."""
        return bool(self._asked)

    @property
    def due(self) -> float:
        """When ``on_timer`` wants to be called."""
        return min((due for _, due in self._asked.values()), default=NEVER)

    def begin(self, now: float) -> None:
        """Ask for the index, unless an exchange is under way."""
        if not self.busy:
            self._waiting.clear()
            self._ask((INDEX, 0), now)

    def stop(self) -> None:
        """The association ended."""
        self._waiting.clear()
        self._asked.clear()

    def confirm(self, list_hash: bytes) -> bool:
        """The service says lh (KEPT): what we know to be listed there lives.

        False when its list is not the one that we saw.
        """
        if list_hash == self._services.hash:
            self._believe(self._services.keys())
        elif list_hash == self.synced:
            self._believe(self._listed)
        else:
            return False
        return True

    def on_timer(self, now: float) -> None:
        """Repeat what was not answered; after the last time the exchange is given up."""
        for request, (tries, due) in list(self._asked.items()):
            if now < due:
                continue
            if tries >= len(_WAITS):
                self.stop()
                return
            self._say(request, tries, now)

    def on_message(self, message: ControlMessage, now: float) -> None:
        """One answer; anything that was not asked for is dropped."""
        match message:
            case ListSame():
                if self._asked.pop((INDEX, 0), None):
                    self._listed = set(self._services.keys())
                    self._begin_buckets(message.list_hash, set(), now)
            case ListIndex():
                if self._asked.pop((INDEX, 0), None):
                    self._on_index(message, now)
            case ListPart():
                if self._asked.pop((message.bucket, message.page), None):
                    self._on_part(message, now)
            case _:
                return

    def _on_index(self, message: ListIndex, now: float) -> None:
        ours = self._services.digests
        wanted: set[int] = set()
        self._listed = set()
        for bucket in range(BUCKETS):
            digest = message.digests[bucket * DIGEST_SIZE : (bucket + 1) * DIGEST_SIZE]
            if digest == ours[bucket * DIGEST_SIZE : (bucket + 1) * DIGEST_SIZE]:
                self._listed.update(self._services.bucket(bucket))
            elif digest != EMPTY_DIGEST:
                wanted.add(bucket)
        self._begin_buckets(message.list_hash, wanted, now)

    def _begin_buckets(self, list_hash: bytes, wanted: set[int], now: float) -> None:
        self._goal = list_hash
        if self._renew_within:
            wanted |= self._services.stale_buckets(self._wall(), self._renew_within)
        self._waiting = deque((bucket, 0) for bucket in sorted(wanted))
        self._go_on(now)

    def _on_part(self, message: ListPart, now: float) -> None:
        for encoded in message.descriptors:
            try:
                self._services.offer(encoded, self._wall())
            except RemoteError:
                continue  # not ours, expired, or from a liar: it is not listed (S-43)
            self._listed.add(encoded[1:33])
        if message.page + 1 < message.pages:
            self._waiting.appendleft((message.bucket, message.page + 1))
        self._go_on(now)

    def _go_on(self, now: float) -> None:
        while self._waiting and len(self._asked) < AT_ONCE:
            self._ask(self._waiting.popleft(), now)
        if not self._asked:
            self.synced = self._goal
            self._believe(self._listed)

    def _believe(self, listed: Iterable[bytes]) -> None:
        """A peer takes a service's word for what lives; a service takes descriptors alone."""
        if not self._renew_within:
            self._services.confirm(listed, self._wall())

    def _ask(self, request: _Request, now: float) -> None:
        self._say(request, 0, now)

    def _say(self, request: _Request, tries: int, now: float) -> None:
        self._asked[request] = (tries + 1, now + _WAITS[tries])
        self._send(ListGet(self._services.hash, *request))
