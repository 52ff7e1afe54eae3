"""The service's half of associations (protocol 5): no state before the cookie came back.

    ck = HMAC(k_rot, "ck" || ip || port || cn)[:16]    k_rot is new every 120 s, the last one counts

Each k_rot goes with the S_x that the descriptor named while it was in use, so the cookie itself
tells which private key an OPEN was made for, and that key is gone at most 240 s after its renewal.
An OPEN with a good cookie costs one X25519; sn is fresh, so a replayed one never makes an old key
again (T10); the same ce again gets the same OPENED while the association lives.  What a stranger
gets is never longer than what they sent (T17).  Sans-IO: time and bytes are passed in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Protocol

from m2chat.clock import Clock
from m2chat.crypto.aead import Record
from m2chat.crypto.errors import BadKey
from m2chat.crypto.kdf import equal, hmac, label
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.session_keys import Ephemeral
from m2chat.crypto.signing import SigningKey
from m2chat.errors import WireError
from m2chat.net.services.channel import Channel, association_keys
from m2chat.net.services.directory import DESCRIBED_SECONDS, sign_descriptor
from m2chat.net.services.wheel import ExpiryWheel
from m2chat.net.wire.addresses import Address, encode_address
from m2chat.net.wire.control import Cookie, Opened
from m2chat.net.wire.control_codec import (
    decode_hello,
    decode_open,
    encode_cookie,
    encode_opened,
)
from m2chat.net.wire.descriptor import Descriptor

ROTATE_SECONDS = 120.0
RENEW_SECONDS = 12 * 3600.0  # of S_x
DESCRIBE_SECONDS = 1800.0  # the descriptor is signed anew so often
DEAD_SECONDS = 30.0
ASSOCIATIONS_LIMIT = 100_000
PER_HOST_LIMIT = 64
HOT_RECORDS = 2_048  # ciphers kept at once, 2.5 kB each

_COOKIE = label("ck")


@dataclass(frozen=True, slots=True)
class _Rotation:
    """What one cookie secret goes with."""

    secret: bytes
    exchange: Ephemeral
    descriptor: Descriptor
    described: bytes  # the same, 240
    made_at: float
    exchange_at: float
    described_at: float


class PacketSink(Protocol):
    """Who opens the packets of associations."""

    def on_short(
        self, association: ServedAssociation, datagram: bytes, source: Address, now: float
    ) -> None:
        """One datagram for an association's cid."""


class ServedAssociation:
    """One client of a service, in as few bytes as can be."""

    __slots__ = (
        "address", "address19", "bucket", "challenge", "channel", "cid", "exchange", "heard_at",
        "intros", "nonce", "opened", "port", "registration", "sink",
    )  # fmt: skip

    def __init__(
        self, cid: bytes, channel: Channel, address: Address, port: object, sink: PacketSink
    ) -> None:
        self.sink = sink
        self.cid = cid
        self.channel = channel
        self.port = port  # the socket that it came by
        self.address = address
        self.address19 = encode_address(address)
        self.bucket = 0  # of the expiry wheel
        self.exchange = b""  # ce
        self.nonce = b""  # sn
        self.opened = b""  # OPENED's body, until the client has shown that it came
        self.heard_at = 0.0
        self.intros = 0  # introductions asked for in the last minute
        self.challenge: tuple[bytes, Address] | None = None
        self.registration: object | None = None  # what the role keeps with it

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Address, now: float
    ) -> None:
        """Packets for its cid, laid end to end in ``run[start:end]``."""
        for at in range(start, end, segment):
            self.sink.on_short(self, bytes(run[at : min(at + segment, end)]), source, now)

    @property
    def alive(self) -> bool:
        """Whether it still stands."""
        return bool(self.cid)


@dataclass(frozen=True, slots=True)
class ListenerLimits:
    """Caps of protocol 16; configuration, told in the documents."""

    associations: int = ASSOCIATIONS_LIMIT
    per_host: int = PER_HOST_LIMIT


class Listener:
    """Answers HELLO and OPEN, and keeps the associations that stand."""

    def __init__(
        self, service: SigningKey, describe: Callable[[bytes, int], Descriptor], clock: Clock,
        random: RandomSource, limits: ListenerLimits,
        *, sink: PacketSink, take_cid: Callable[[ServedAssociation], bool],
        on_gone: Callable[[ServedAssociation], None],
    ) -> None:  # fmt: skip
        """``describe(S_x, not_after)`` makes the unsigned descriptor; ``take_cid`` routes an
        association's cid to it and says whether it was free; ``on_gone`` is told of each end."""
        self._service = service
        self._describe = describe
        self._clock = clock
        self._random = random
        self._limits = limits
        self._sink = sink
        self._take_cid = take_cid
        self._on_gone = on_gone
        self._by_exchange: dict[bytes, ServedAssociation] = {}
        self._per_host: dict[str, int] = {}
        self._wheel: ExpiryWheel[ServedAssociation] = ExpiryWheel(DEAD_SECONDS)
        self._record_of = lru_cache(maxsize=HOT_RECORDS)(Record.of)
        self._rotations: list[_Rotation] = []
        self.count = 0
        self.opened = 0
        self.refused = 0
        self._rotate(clock.monotonic())

    @property
    def descriptor(self) -> Descriptor:
        """What this service says of itself now."""
        return self._rotations[0].descriptor

    def on_hello(self, body: bytes, source: Address, now: float) -> bytes | None:
        """The body of COOKIE for a HELLO, or None; keeps nothing."""
        try:
            hello = decode_hello(body)
        except WireError:
            return None
        self._rotate(now)
        newest = self._rotations[0]
        cookie = _cookie(newest.secret, source, hello.nonce)
        return encode_cookie(Cookie(hello.nonce, cookie, newest.described))

    def on_open(
        self, body: bytes, source: Address, now: float, port: object = None
    ) -> bytes | None:
        """The body of OPENED for an OPEN whose cookie proves its source, or None."""
        try:
            message = decode_open(body)
        except WireError:
            return None
        self._rotate(now)
        rotation = self._rotation_of(message.cookie, source, message.nonce)
        if rotation is None:
            return None
        standing = self._by_exchange.get(message.exchange)
        if standing is not None:
            return (standing.opened or None) if standing.address == source else None
        if not self._room(source[0]):
            self.refused += 1
            return None
        try:
            shared = rotation.exchange.exchange(message.exchange)
        except BadKey:
            return None
        service_nonce = self._random.bytes(16)
        c2s, s2c = association_keys(
            self._service.public,
            message.nonce,
            message.cookie,
            message.exchange,
            service_nonce,
            shared,
        )
        channel = Channel(s2c, c2s, message.client_cid, first_number=1, record_of=self._record_of)
        association = ServedAssociation(b"", channel, source, port, self._sink)
        self._route(association)
        time_ms = int(self._clock.wall() * 1000).to_bytes(8, "big")
        record = association.cid + association.address19 + time_ms
        sealed = self._record_of(s2c).seal(0, record, message.nonce + service_nonce)
        association.opened = encode_opened(Opened(message.nonce, service_nonce, sealed))
        association.exchange, association.nonce = message.exchange, service_nonce
        association.heard_at = now
        self._by_exchange[message.exchange] = association
        self._per_host[source[0]] = self._per_host.get(source[0], 0) + 1
        self._wheel.add(association, now)
        self.count += 1
        self.opened += 1
        return association.opened

    def heard(self, association: ServedAssociation, now: float) -> None:
        """A valid packet of it arrived: it lives, and it has its OPENED."""
        association.heard_at = now
        association.opened = b""

    def moved(self, association: ServedAssociation, address: Address) -> None:
        """The client proved another address; it stays where it is when that host is full."""
        if address[0] != association.address[0] and not self._room_at(address[0]):
            return
        self._leave_host(association.address[0])
        self._per_host[address[0]] = self._per_host.get(address[0], 0) + 1
        association.address, association.address19 = address, encode_address(address)

    def end(self, association: ServedAssociation) -> None:
        """Erase it now.  Nothing happens when it is gone already."""
        if not association.alive:
            return
        self._by_exchange.pop(association.exchange, None)
        self._leave_host(association.address[0])
        self.count -= 1
        self._on_gone(association)
        association.cid = b""
        self._wheel.discard(association)

    def set_limits(self, limits: ListenerLimits) -> None:
        """Other limits from now on; who stands already stays."""
        self._limits = limits

    def associations(self) -> list[ServedAssociation]:
        """All that stand."""
        return list(self._by_exchange.values())

    def expire(self, now: float) -> None:
        """Erase what was silent for 30 s, its keys among it; call it about once a second."""
        self._rotate(now)
        gone = self._wheel.expire(now, lambda association: association.heard_at)
        for association in gone:
            self.end(association)
        if gone:
            self._record_of.cache_clear()

    def describe_anew(self, now: float) -> None:
        """What the descriptor says changed: sign another one at once."""
        newest = self._rotations[0]
        descriptor = self._described(newest.exchange)
        self._rotations[0] = replace(
            newest, descriptor=descriptor, described=descriptor.encode(), described_at=now
        )

    def _rotate(self, now: float) -> None:
        newest = self._rotations[0] if self._rotations else None
        if newest is not None and now - newest.made_at < ROTATE_SECONDS:
            return
        if newest is None or now - newest.exchange_at >= RENEW_SECONDS:
            exchange, exchange_at = Ephemeral.generate(self._random), now
        else:
            exchange, exchange_at = newest.exchange, newest.exchange_at
        if newest is None or exchange_at == now or now - newest.described_at >= DESCRIBE_SECONDS:
            descriptor, described_at = self._described(exchange), now
        else:
            descriptor, described_at = newest.descriptor, newest.described_at
        fresh = _Rotation(
            self._random.bytes(32),
            exchange,
            descriptor,
            descriptor.encode(),
            now,
            exchange_at,
            described_at,
        )
        # After a long silence the last secret is too old to count.
        counts = newest is not None and now - newest.made_at < 2 * ROTATE_SECONDS
        self._rotations = [fresh, newest] if newest is not None and counts else [fresh]

    def _described(self, exchange: Ephemeral) -> Descriptor:
        not_after = int(self._clock.wall()) + DESCRIBED_SECONDS
        return sign_descriptor(self._service, self._describe(exchange.public, not_after))

    def _rotation_of(self, cookie: bytes, source: Address, nonce: bytes) -> _Rotation | None:
        for rotation in self._rotations:
            if equal(_cookie(rotation.secret, source, nonce), cookie):
                return rotation
        return None

    def _room(self, host: str) -> bool:
        return self.count < self._limits.associations and self._room_at(host)

    def _room_at(self, host: str) -> bool:
        return self._per_host.get(host, 0) < self._limits.per_host

    def _leave_host(self, host: str) -> None:
        left = self._per_host[host] - 1
        if left:
            self._per_host[host] = left
        else:
            del self._per_host[host]

    def _route(self, association: ServedAssociation) -> None:
        """Give it a cid that nobody has."""
        while True:
            association.cid = self._random.bytes(8)
            if self._take_cid(association):
                return


def _cookie(secret: bytes, source: Address, nonce: bytes) -> bytes:
    """Only this service ever reads it, so the address may stand in any form that is its own."""
    host, port = source
    return hmac(secret, _COOKIE, host.encode("ascii"), b"|%d|" % port, nonce)[:16]
