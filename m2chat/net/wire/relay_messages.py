"""The relays' messages in DATAGRAM flow 0 (protocol 9): their fields and their bytes.

    10 RELAY_OFFER  relay -> KA    flags1 || free_KiB_s u32 || n8 || descriptor 240 || Ed25519 64
    11 RELAY_ASK    KA -> relay    ask8 || bind16 || H(tokA) 32 || H(tokB) 32 || ttl_s u16 || next1
                                   [|| addr19 || svc_pk32 || bind16 || tok16]
    12 RELAY_SAY    relay -> KA    ask8 || yes1 || free_KiB_s u32
    13 BIND         peer -> relay  bind16 || tok16 || rxcid8
    14 BOUND        relay -> peer  bind16 || txcid8 || rate_KiB_s u32 || bytes u64 || life_s u32
    15 UNBIND       both ways      bind16
    16 REACH_ASK    KA -> KA       addr19 || n8 || descriptor 240 || Ed25519 64

A service that speaks as a client proves who it is: its signature, use ``offer``, is over the svc_pk
of the one it speaks to and the X25519 key of this association (ADR-0080).  Decoders raise
``WireError`` and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from m2chat.buffer import Reader
from m2chat.crypto.kdf import h, label
from m2chat.errors import WireError
from m2chat.net.wire.addresses import Address, encode_address, read_address
from m2chat.net.wire.descriptor import DESCRIPTOR_SIZE

ASK_SIZE = REACH_SIZE = 8
BIND_SIZE = TOKEN_SIZE = 16
SIGNATURE_SIZE = 64
DONATED = 1  # the one flag of an offer
NO_REACH = bytes(REACH_SIZE)
NO_TOKEN_HASH = bytes(32)  # the second leg is another relay: no token opens it
KIB = 1_024


class RelayType(IntEnum):
    """The first byte of a relay's message in flow 0."""

    RELAY_OFFER = 0x10
    RELAY_ASK = 0x11
    RELAY_SAY = 0x12
    BIND = 0x13
    BOUND = 0x14
    UNBIND = 0x15
    REACH_ASK = 0x16


@dataclass(frozen=True, slots=True)
class RelayOffer:
    """10: use me; ``free`` is what is left of my rate, KiB/s."""

    flags: int
    free: int
    reach: bytes  # n8 of a REACH that came, or zeros
    descriptor: bytes  # 240, of now
    signature: bytes  # 64

    @property
    def donated(self) -> bool:
        """Whether it is a peer's, which no circle key admits."""
        return bool(self.flags & DONATED)


@dataclass(frozen=True, slots=True)
class NextHop:
    """Where a relay's second leg goes when that is another relay."""

    address: Address
    service_key: bytes  # svc_pk, 32
    bind: bytes
    token: bytes


@dataclass(frozen=True, slots=True)
class RelayAsk:
    """11: would you bind two who show these tokens?"""

    ask: bytes
    bind: bytes
    first_hash: bytes  # H(tokA)
    second_hash: bytes  # H(tokB), zeros with ``next_hop``
    ttl: int  # seconds in which the first must come
    next_hop: NextHop | None = None


@dataclass(frozen=True, slots=True)
class RelaySay:
    """12: the answer to an ask."""

    ask: bytes
    yes: bool
    free: int


@dataclass(frozen=True, slots=True)
class Bind:
    """13: this association takes a leg and will receive on ``receive_cid``."""

    bind: bytes
    token: bytes
    receive_cid: bytes  # rxcid, drawn by the peer


@dataclass(frozen=True, slots=True)
class Bound:
    """14: the leg stands; send with ``send_cid``, up to these caps."""

    bind: bytes
    send_cid: bytes  # txcid, drawn by the relay
    rate: int  # KiB/s
    limit: int  # bytes in all, both ways
    life: int  # seconds left


@dataclass(frozen=True, slots=True)
class Unbind:
    """15: the binding is over."""

    bind: bytes


@dataclass(frozen=True, slots=True)
class ReachAsk:
    """16: send a REACH with ``reach`` there, from an address that was never heard of there."""

    address: Address
    reach: bytes
    descriptor: bytes
    signature: bytes


RelayMessage = RelayOffer | RelayAsk | RelaySay | Bind | Bound | Unbind | ReachAsk


def token_hash(token: bytes) -> bytes:
    """What a relay is told of a token before somebody shows it: 32 bytes."""
    return h(label("relay tok"), token)


def _encode_offer(message: RelayOffer) -> bytes:
    head = bytes([message.flags]) + message.free.to_bytes(4, "big") + message.reach
    return head + message.descriptor + message.signature


def _decode_offer(reader: Reader) -> RelayOffer:
    flags = reader.u8()
    if flags & ~DONATED:
        raise WireError("an unknown flag of an offer")
    return RelayOffer(
        flags,
        reader.u32(),
        reader.take(REACH_SIZE),
        reader.take(DESCRIPTOR_SIZE),
        reader.take(SIGNATURE_SIZE),
    )


def _encode_ask(message: RelayAsk) -> bytes:
    head = message.ask + message.bind + message.first_hash + message.second_hash
    head += message.ttl.to_bytes(2, "big")
    hop = message.next_hop
    if hop is None:
        return head + b"\0"
    return head + b"\1" + encode_address(hop.address) + hop.service_key + hop.bind + hop.token


def _decode_ask(reader: Reader) -> RelayAsk:
    ask, bind = reader.take(ASK_SIZE), reader.take(BIND_SIZE)
    first, second, ttl = reader.take(32), reader.take(32), reader.u16()
    kind = reader.u8()
    if kind > 1 or not ttl:
        raise WireError("an ask without time, or with an unknown next hop")
    hop = None
    if kind:
        address, key = _address(reader), reader.take(32)
        hop = NextHop(address, key, reader.take(BIND_SIZE), reader.take(TOKEN_SIZE))
    return RelayAsk(ask, bind, first, second, ttl, hop)


def _encode_say(message: RelaySay) -> bytes:
    return message.ask + bytes([message.yes]) + message.free.to_bytes(4, "big")


def _decode_say(reader: Reader) -> RelaySay:
    ask, yes = reader.take(ASK_SIZE), reader.u8()
    if yes > 1:
        raise WireError("neither yes nor no")
    return RelaySay(ask, bool(yes), reader.u32())


def _encode_bind(message: Bind) -> bytes:
    return message.bind + message.token + message.receive_cid


def _decode_bind(reader: Reader) -> Bind:
    message = Bind(reader.take(BIND_SIZE), reader.take(TOKEN_SIZE), reader.take(8))
    if not any(message.receive_cid):
        raise WireError("a leg without a connection id")
    return message


def _encode_bound(message: Bound) -> bytes:
    return (
        message.bind
        + message.send_cid
        + message.rate.to_bytes(4, "big")
        + message.limit.to_bytes(8, "big")
        + message.life.to_bytes(4, "big")
    )


def _decode_bound(reader: Reader) -> Bound:
    bind, cid = reader.take(BIND_SIZE), reader.take(8)
    if not any(cid):
        raise WireError("a leg without a connection id")
    return Bound(bind, cid, reader.u32(), reader.u64(), reader.u32())


def _encode_unbind(message: Unbind) -> bytes:
    return message.bind


def _decode_unbind(reader: Reader) -> Unbind:
    return Unbind(reader.take(BIND_SIZE))


def _encode_reach_ask(message: ReachAsk) -> bytes:
    head = encode_address(message.address) + message.reach
    return head + message.descriptor + message.signature


def _decode_reach_ask(reader: Reader) -> ReachAsk:
    return ReachAsk(
        _address(reader),
        reader.take(REACH_SIZE),
        reader.take(DESCRIPTOR_SIZE),
        reader.take(SIGNATURE_SIZE),
    )


def _address(reader: Reader) -> Address:
    address = read_address(reader)
    if address is None:
        raise WireError("no address where there must be one")
    return address


RELAY_ENCODERS: dict[type, tuple[int, Callable[..., bytes]]] = {
    RelayOffer: (RelayType.RELAY_OFFER, _encode_offer),
    RelayAsk: (RelayType.RELAY_ASK, _encode_ask),
    RelaySay: (RelayType.RELAY_SAY, _encode_say),
    Bind: (RelayType.BIND, _encode_bind),
    Bound: (RelayType.BOUND, _encode_bound),
    Unbind: (RelayType.UNBIND, _encode_unbind),
    ReachAsk: (RelayType.REACH_ASK, _encode_reach_ask),
}
RELAY_DECODERS: dict[int, Callable[[Reader], RelayMessage]] = {
    RelayType.RELAY_OFFER: _decode_offer,
    RelayType.RELAY_ASK: _decode_ask,
    RelayType.RELAY_SAY: _decode_say,
    RelayType.BIND: _decode_bind,
    RelayType.BOUND: _decode_bound,
    RelayType.UNBIND: _decode_unbind,
    RelayType.REACH_ASK: _decode_reach_ask,
}
