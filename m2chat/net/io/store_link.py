"""One store as a node uses it: an association, opened when something is asked, closed when idle.

Joins a ``ServiceLink`` with a ``StoreClient`` and keeps their timer.  A watched mailbox keeps the
association; it is signed in anew on each.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from m2chat.crypto.mailbox import mailbox_id
from m2chat.crypto.signing import SigningKey
from m2chat.errors import RemoteError
from m2chat.net.io.service_link import ServiceLink, ServiceLinks, ServicePlace, ping_frame
from m2chat.net.services.store_client import Request, StoreClient
from m2chat.net.services.store_streams import NEVER
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import ControlMessage
from m2chat.net.wire.store_codec import signed_part
from m2chat.net.wire.store_messages import (
    SIGNATURE_USE,
    No,
    Ok,
    SignedRequest,
    StoreCode,
    StoredAnswer,
    Watch,
)

PING_SECONDS = 10.0
IDLE_SECONDS = 60.0
WATCH_AGAIN_SECONDS = 60.0  # after a store said no to WATCH


class StoreLink:
    """Fills ``LinkOwner``."""

    def __init__(
        self, links: ServiceLinks, place: ServicePlace,
        on_mail: Callable[[bytes], None], on_idle: Callable[[], None],
    ) -> None:  # fmt: skip
        """``on_mail(mbox)`` for watched mailboxes; ``on_idle`` when it closed itself."""
        self._clock = links.clock
        self._service = place.key
        self._on_idle = on_idle
        self._watches: dict[bytes, tuple[SigningKey, Request]] = {}
        self._again: set[asyncio.TimerHandle] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._idle_at = self._clock.monotonic() + IDLE_SECONDS
        self._closed = False
        self.client = StoreClient(self._send, on_mail)
        self._link = links.open(place, self, PING_SECONDS)

    def ask(self, request: Request) -> None:
        """Begin a request."""
        self.client.ask(request, self._clock.monotonic())
        self._arm()

    def stop(self, request: Request) -> None:
        """Nobody waits for it any more."""
        self.client.stop(request)
        self._arm()

    @property
    def alive(self) -> bool:
        """Whether it can be used: its circle was not left."""
        return not self._closed and not self._link.closed

    @property
    def service(self) -> ServiceLink:
        """Our association with the store."""
        return self._link

    def follow(self, addresses: tuple[Address, ...]) -> None:
        """Where the store is now."""
        self._link.follow(addresses)

    def watch(self, key: SigningKey) -> None:
        """Hear of mail in this key's mailbox from now on."""
        mailbox = mailbox_id(key.public, self._service)
        if mailbox in self._watches or self._closed:
            return

        def build(number: int, nonce: bytes, _: bytes) -> Watch:
            message = Watch(number, key.public)
            return Watch(number, key.public, signature_of(message, key, self._service, nonce))

        def done(answer: Ok | StoredAnswer | No | None) -> None:
            if mailbox in self._watches and not self._closed and not isinstance(answer, Ok):
                self._later(WATCH_AGAIN_SECONDS, lambda: self._rewatch(mailbox))

        request = Request(build, done)
        request.patience = NEVER
        self._watches[mailbox] = key, request
        self.ask(request)

    def unwatch(self, mailbox: bytes) -> None:
        """No more."""
        watched = self._watches.pop(mailbox, None)
        if watched is not None:
            self.stop(watched[1])

    def close(self) -> None:
        """Goodbye; whoever still waits is told that nobody answers."""
        if self._closed:
            return
        self._closed = True
        self._link.close()
        for timer in (self._timer, *self._again):
            if timer is not None:
                timer.cancel()
        self.client.abandon()

    # LinkOwner

    def on_up(self, link: ServiceLink) -> None:
        """Say everything on this association."""
        now = self._clock.monotonic()
        self.client.up(link.nonce, link.round_trip, now)
        self._arm()

    def on_message(self, link: ServiceLink, message: ControlMessage) -> None:
        """An answer."""
        try:
            self.client.on_message(message, self._clock.monotonic())
        except RemoteError:
            link.fail()
        self._arm()

    def on_gone(self, link: ServiceLink) -> None:
        """What was asked waits for the next association, and so do the watches."""
        self.client.down()
        for mailbox in list(self._watches):
            self._rewatch(mailbox)
        self._arm()

    def beat(self, link: ServiceLink) -> bytes:
        """Still here."""
        return ping_frame()

    def _rewatch(self, mailbox: bytes) -> None:
        watched = self._watches.get(mailbox)
        if watched is not None and not self._closed:
            self.client.stop(watched[1])
            self.ask(watched[1])

    def _send(self, message: ControlMessage) -> None:
        self._link.send(message)

    def _later(self, seconds: float, act: Callable[[], None]) -> None:
        def run() -> None:
            self._again.discard(handle)
            act()

        handle = asyncio.get_running_loop().call_later(seconds, run)
        self._again.add(handle)

    def _on_timer(self) -> None:
        self._timer = None
        now = self._clock.monotonic()
        self.client.on_timer(now)
        if self.client.anxious:
            self._link.probe()
        if now >= self._idle_at and not self.client.busy and not self._watches:
            self.close()
            self._on_idle()
            return
        self._arm()

    def _arm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._closed:
            return
        now = self._clock.monotonic()
        if self.client.busy or self._watches:
            self._idle_at = now + IDLE_SECONDS
        wait = max(0.0, min(self.client.due, self._idle_at) - now)
        self._timer = asyncio.get_running_loop().call_later(wait, self._on_timer)


def signature_of(
    message: SignedRequest, key: SigningKey, service_key: bytes, nonce: bytes
) -> bytes:
    """The signature of a request to this store on the association with this sn, 64 bytes."""
    return key.sign(SIGNATURE_USE, signed_part(message, service_key, nonce))


def refusal_of(answer: No) -> StoreCode:
    """Why; a code of a later version is as good as FORM."""
    try:
        return StoreCode(answer.code)
    except ValueError:
        return StoreCode.FORM
