"""The client's half of a service association (protocol 5): HELLO, COOKIE, OPEN, OPENED.

    idle -> hello (repeat 0.5, 1, 2 s, then every 5 s +- 20 %) -> open (repeat 0.5, 1, 2 s) -> up
    no answer to OPEN, or 30 s without a valid packet while up -> hello, with everything drawn anew
    a bad form, or CLOSE for another reason than goodbye -> the same, 5 s +- 20 % later

Sans-IO: the caller passes the time and what arrived, and fills ``ClientPort``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from m2chat.clock import Clock
from m2chat.crypto.aead import Record
from m2chat.crypto.errors import CryptoError, DecryptionFailed
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.session_keys import Ephemeral
from m2chat.errors import RemoteError, WireError
from m2chat.net.errors import CloseCode
from m2chat.net.services.channel import RENEW_PACKETS, Channel, association_keys
from m2chat.net.services.directory import CLOCK_TOLERANCE, check_descriptor
from m2chat.net.services.service_proof import check_donated
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import Hello, Open, OpenedRecord
from m2chat.net.wire.control_codec import (
    decode_cookie,
    decode_opened,
    decode_opened_record,
    encode_hello,
    encode_open,
)
from m2chat.net.wire.descriptor import NO_ADMIT, Descriptor, decode_descriptor
from m2chat.net.wire.frames import Challenge, Close, Frame, Response, decode_frames
from m2chat.net.wire.packet import LongType

REPEATS = (0.5, 1.0, 2.0)
HELLO_SECONDS = 5.0
HELLO_JITTER = 0.2
DEAD_SECONDS = 30.0
NEVER = float("inf")


class AssociationState(StrEnum):
    """How far the association is."""

    IDLE = "idle"
    HELLO = "hello"
    OPEN = "open"
    UP = "up"


class ClientPort(Protocol):
    """Where the machine sends, and where its connection ids are kept."""

    def send_long(self, kind: LongType, body: bytes) -> None:
        """Send a LONG datagram to the service."""

    def send_short(self, datagram: bytes) -> None:
        """Mask and send a SHORT datagram to the service."""

    def open_route(self) -> bytes:
        """Draw a connection id, 8 bytes, and route its packets here."""

    def close_route(self, cid: bytes) -> None:
        """Route it no more."""


def jittered(random: RandomSource, seconds: float, share: float) -> float:
    """``seconds`` and up to ``share`` of it more or less."""
    part = int.from_bytes(random.bytes(4), "big") / 0xFFFFFFFF
    return seconds * (1 + share * (2 * part - 1))


class ClientAssociation:
    """One association with one pinned service."""

    def __init__(
        self, service_key: bytes, circle_key: bytes, port: ClientPort, clock: Clock,
        random: RandomSource, *, donated: bool = False,
    ) -> None:  # fmt: skip
        """``service_key`` is svc_pk as the circle link or list pins it; ``clock`` tells the day.

        ``donated``: a peer's own relay will do too, which no circle key admits (protocol 9).
        """
        self.state = AssociationState.IDLE
        self.descriptor: Descriptor | None = None
        self.opened: OpenedRecord | None = None
        self.round_trip = 0.0  # of OPEN and OPENED, seconds
        self.due = NEVER
        self._service_key = service_key
        self._circle_key = circle_key
        self._donated = donated
        self._port = port
        self._clock = clock
        self._random = random
        self._nonce = self._cookie = self._cid = b""
        self.service_nonce = b""  # sn of the association that stands, 16 bytes
        self._exchange: Ephemeral | None = None
        self._channel: Channel | None = None
        self._open_body = b""
        self._tries = 0
        self._sent_at = self._heard_at = 0.0

    @property
    def exchange_key(self) -> bytes:
        """ce of this association, 32 bytes; empty before OPEN."""
        return self._open_body[32:64]

    def connect(self, now: float) -> None:
        """Begin anew, whatever was before."""
        self.drop()
        self.state = AssociationState.HELLO
        self._nonce = self._random.bytes(16)
        self._tries = 0
        self._say_hello(now)

    def fail(self, now: float) -> None:
        """Something is wrong between the two of us: begin anew, but not at once."""
        self.drop()
        self.state = AssociationState.HELLO
        self._nonce = self._random.bytes(16)
        self._tries = len(REPEATS)
        self.due = now + jittered(self._random, HELLO_SECONDS, HELLO_JITTER)

    def drop(self) -> None:
        """Forget keys and route; nothing is sent."""
        if self._cid:
            self._port.close_route(self._cid)
        self._cid = self._nonce = self._cookie = self._open_body = b""
        self._exchange, self._channel = None, None
        self.opened = None
        self.state, self.due = AssociationState.IDLE, NEVER

    def send(self, frame: bytes, size: int = 0) -> None:
        """Seal and send frames while up; ``size`` pads the datagram."""
        if self._channel is not None and self.state is AssociationState.UP:
            self._port.send_short(self._channel.seal(frame, size))

    def on_timer(self, now: float) -> None:
        """Repeat what was not answered; a dead or worn-out association starts again."""
        if now < self.due:
            return
        if self.state is AssociationState.HELLO:
            self._say_hello(now)
        elif self.state is AssociationState.OPEN and self._tries < len(REPEATS):
            self._say_open(now)
        else:
            self.connect(now)

    def on_cookie(self, body: bytes, now: float) -> bool:
        """COOKIE arrived; True when it answered us.  What is wrong is dropped in silence."""
        try:
            cookie = decode_cookie(body)
            if self.state is not AssociationState.HELLO or cookie.nonce != self._nonce:
                return False
            self.descriptor = self._check(cookie.descriptor)
        except RemoteError:
            return False
        self._exchange = Ephemeral.generate(self._random)
        self._cid = self._port.open_route()
        self._cookie = cookie.cookie
        self._open_body = encode_open(
            Open(self._nonce, self._cookie, self._exchange.public, self._cid)
        )
        self.state, self._tries = AssociationState.OPEN, 0
        self._say_open(now)
        return True

    def on_opened(self, body: bytes, now: float) -> bool:
        """OPENED arrived; True when the association stands."""
        if self.state is not AssociationState.OPEN or self.descriptor is None:
            return False
        assert self._exchange is not None
        try:
            opened = decode_opened(body)
            if opened.nonce != self._nonce:
                return False
            c2s, s2c = association_keys(
                self._service_key,
                self._nonce,
                self._cookie,
                self._exchange.public,
                opened.service_nonce,
                self._exchange.exchange(self.descriptor.exchange),
            )
            aad = opened.nonce + opened.service_nonce
            record = decode_opened_record(Record.of(s2c).open(0, opened.record, aad))
        except RemoteError:
            return False
        records = {c2s: Record.of(c2s), s2c: Record.of(s2c)}
        self._channel = Channel(
            c2s, s2c, record.service_cid, first_number=0, record_of=records.__getitem__
        )
        self._exchange = None  # erased: with it goes the last way to these keys (T46)
        self.opened = record
        self.service_nonce = opened.service_nonce
        self.round_trip = now - self._sent_at
        self.state = AssociationState.UP
        self._alive(now)
        return True

    def on_short(self, datagram: bytes | memoryview, now: float) -> list[Frame]:
        """The frames of a packet that is ours and good, else none."""
        if self._channel is None or self.state is not AssociationState.UP:
            return []
        try:
            frames = list(decode_frames(self._channel.open(datagram)))
        except DecryptionFailed:
            return []
        except (WireError, CryptoError):
            self.fail(now)  # a bad form inside an authenticated packet ends it
            return []
        self._alive(now)
        challenges = [frame for frame in frames if isinstance(frame, Challenge)]
        if challenges:
            self.send(Response(challenges[-1].nonce).encode())  # the newest alone (T19)
        for frame in frames:
            if isinstance(frame, Close):
                if frame.code == CloseCode.BYE:  # it stops, perhaps to start again
                    self.connect(now)
                else:
                    self.fail(now)
                return []
        channel = self._channel
        if channel is not None and max(channel.sent, channel.highest) >= RENEW_PACKETS:
            self.connect(now)
        return frames

    def _check(self, encoded: bytes) -> Descriptor:
        now, shown = self._clock.wall(), decode_descriptor(encoded)
        if self._donated and shown.admit == NO_ADMIT and shown.service_key == self._service_key:
            check_donated(shown, now)
            return shown
        return check_descriptor(encoded, self._service_key, self._circle_key, now, CLOCK_TOLERANCE)

    def _alive(self, now: float) -> None:
        self._heard_at = now
        self.due = now + DEAD_SECONDS

    def _say_hello(self, now: float) -> None:
        if self._tries < len(REPEATS):
            wait = REPEATS[self._tries]
        else:
            wait = jittered(self._random, HELLO_SECONDS, HELLO_JITTER)
        self._tries += 1
        self.due = now + wait
        self._port.send_long(LongType.HELLO, encode_hello(Hello(self._nonce)))

    def _say_open(self, now: float) -> None:
        self.due = now + REPEATS[self._tries]
        self._tries += 1
        self._sent_at = now
        self._port.send_long(LongType.OPEN, self._open_body)


def observed_address(association: ClientAssociation) -> Address | None:
    """The address under which the service saw us, when it was opened."""
    return association.opened.observed if association.opened else None
