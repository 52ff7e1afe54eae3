"""The bytes of ``control``'s messages: tables from type to encoder and decoder.

A message of flow 0 is ``t1 || len u24 || body``, one in each DATAGRAM frame, one frame in each
packet.  Every field has a fixed place; an unknown flag, a short form or a trailing byte makes the
form bad.  Decoders raise ``WireError`` and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable

from m2chat.buffer import Reader
from m2chat.errors import WireError
from m2chat.net.wire import list_messages, store_codec
from m2chat.net.wire.addresses import Address, encode_address, read_address
from m2chat.net.wire.control import (
    BLOB_SIZE,
    DIRECT,
    ENTRY_SIZE,
    LOOKUP_BLOB_SIZE,
    NONCE_SIZE,
    RELAYED,
    RID_SIZE,
    RIDS_LIMIT,
    RIDS_PER_PART,
    Bye,
    ControlMessage,
    ControlType,
    Cookie,
    Found,
    Hello,
    Keep,
    Kept,
    Lookup,
    Moved,
    NoMatch,
    Notify,
    Open,
    Opened,
    OpenedRecord,
    Register,
    RelayRequest,
    RidFlag,
    Rids,
)
from m2chat.net.wire.descriptor import DESCRIPTOR_SIZE
from m2chat.net.wire.relay_messages import RELAY_DECODERS, RELAY_ENCODERS

MESSAGE_HEADER_SIZE = 4
HELLO_ZEROS = 263
OPENED_RECORD_SIZE = 51
COOKIE_NONCE_SIZE = 16
_KNOWN_FLAGS = int(RidFlag.RELAY_ONLY | RidFlag.CARD | RidFlag.TWO_HOPS | RidFlag.SELF)
_ALL_FLAGS = bytes(range(_KNOWN_FLAGS + 1))  # every byte of known flags: they are bits 0 to 3
_LOOKUP_FLAGS = _KNOWN_FLAGS | int(RidFlag.ASK)
_CAPS = 1
_DIRECT, _RELAYED = bytes([DIRECT]), bytes([RELAYED])
_NO_RELAY = bytes(32 + 16 + 16)  # svc_pk, bind and tok of the relay that there is not
_PARTS_LIMIT = -(-RIDS_LIMIT // RIDS_PER_PART)


def encode_control(message: ControlMessage) -> bytes:
    """``t1 || len u24 || body``."""
    kind, encode = _ENCODERS[type(message)]
    return _message(kind, encode(message))


def decode_control(encoded: bytes) -> ControlMessage:
    """Read one message; raises ``WireError``."""
    reader = Reader(encoded)
    decode = _DECODERS.get(reader.u8())
    if decode is None:
        raise WireError("an unknown control message")
    if reader.u24() != reader.left():
        raise WireError("a control message of another length than it says")
    message = decode(reader)
    reader.end()
    return message


def encode_kept(rev: int, observed: bytes, time_ms: int, list_hash: bytes) -> bytes:
    """KEPT from an address that is already ``addr19``, as a service holds them."""
    body = rev.to_bytes(4, "big") + observed + time_ms.to_bytes(8, "big") + list_hash
    return _message(ControlType.KEPT, body)


def encode_found(
    nonce: bytes, intro: bytes, address: bytes, left: int, blob: bytes, relay: bytes = b""
) -> bytes:
    """A FOUND with the direct route to ``addr19``, or that of a relay there: ``relay`` is its
    svc_pk32 || bind16 || tok16."""
    route = nonce + intro + _route_to(address, relay)
    return _message(ControlType.FOUND, route + bytes([left]) + blob)


def encode_notify(
    nonce: bytes, intro: bytes, rid: bytes, address: bytes, blob: bytes, relay: bytes = b""
) -> bytes:
    """A NOTIFY, its route as in ``encode_found``."""
    return _message(ControlType.NOTIFY, nonce + intro + rid + _route_to(address, relay) + blob)


def _route_to(address: bytes, relay: bytes) -> bytes:
    return _RELAYED + address + relay if relay else _DIRECT + address + _NO_RELAY


def encode_hello(message: Hello) -> bytes:
    """``cn16 || zero 263``: 279 bytes, more than the answer."""
    return message.nonce + bytes(HELLO_ZEROS)


def decode_hello(body: bytes) -> Hello:
    """Raises ``WireError``."""
    reader = Reader(body)
    nonce = reader.take(COOKIE_NONCE_SIZE)
    if any(reader.take(HELLO_ZEROS)):
        raise WireError("a HELLO with something in its zeros")
    reader.end()
    return Hello(nonce)


def encode_cookie(message: Cookie) -> bytes:
    """``cn16 || ck16 || descriptor 240``."""
    return message.nonce + message.cookie + message.descriptor


def decode_cookie(body: bytes) -> Cookie:
    """Raises ``WireError``; the descriptor is read by whoever checks it."""
    reader = Reader(body)
    message = Cookie(reader.take(16), reader.take(16), reader.take(DESCRIPTOR_SIZE))
    reader.end()
    return message


def encode_open(message: Open) -> bytes:
    """``cn16 || ck16 || ce32 || ccid8``."""
    return message.nonce + message.cookie + message.exchange + message.client_cid


def decode_open(body: bytes) -> Open:
    """Raises ``WireError``."""
    reader = Reader(body)
    message = Open(reader.take(16), reader.take(16), reader.take(32), reader.take(8))
    reader.end()
    return message


def encode_opened(message: Opened) -> bytes:
    """``cn16 || sn16 || record 51``."""
    return message.nonce + message.service_nonce + message.record


def decode_opened(body: bytes) -> Opened:
    """Raises ``WireError``."""
    reader = Reader(body)
    message = Opened(reader.take(16), reader.take(16), reader.take(OPENED_RECORD_SIZE))
    reader.end()
    return message


def encode_opened_record(record: OpenedRecord) -> bytes:
    """``scid8 || observed addr19 || time_ms 8``."""
    return record.service_cid + encode_address(record.observed) + record.time_ms.to_bytes(8, "big")


def decode_opened_record(plain: bytes) -> OpenedRecord:
    """Raises ``WireError``."""
    reader = Reader(plain)
    record = OpenedRecord(reader.take(8), _address(reader), reader.u64())
    reader.end()
    return record


def _message(kind: int, body: bytes) -> bytes:
    return bytes([kind]) + len(body).to_bytes(3, "big") + body


def _address(reader: Reader) -> Address:
    address = read_address(reader)
    if address is None:
        raise WireError("no address where there must be one")
    return address


def _flags(reader: Reader) -> int:
    flags = reader.u8()
    if flags & ~_LOOKUP_FLAGS:
        raise WireError("an unknown rid flag")
    return flags


def _route(reader: Reader) -> int:
    route = reader.u8()
    if route not in (DIRECT, RELAYED):
        raise WireError("an unknown route")
    return route


def _encode_register(message: Register) -> bytes:
    return message.rev.to_bytes(4, "big") + bytes([message.caps]) + message.blob


def _decode_register(reader: Reader) -> Register:
    rev, caps = reader.u32(), reader.u8()
    if caps & ~_CAPS or not rev:
        raise WireError("a REGISTER with unknown caps or without a revision")
    return Register(rev, caps, reader.take(BLOB_SIZE))


def _encode_rids(message: Rids) -> bytes:
    head = bytes([message.part, message.parts, len(message.entries) // ENTRY_SIZE])
    return message.rev.to_bytes(4, "big") + head + message.entries


def _decode_rids(reader: Reader) -> Rids:
    rev, part, parts, count = reader.u32(), reader.u8(), reader.u8(), reader.u8()
    if not rev or part >= parts or parts > _PARTS_LIMIT or count > RIDS_PER_PART:
        raise WireError("a RIDS part out of its bounds")
    entries = reader.take(count * ENTRY_SIZE)
    if entries[RID_SIZE::ENTRY_SIZE].translate(None, _ALL_FLAGS):
        raise WireError("an unknown rid flag")
    return Rids(rev, part, parts, entries)


def _encode_keep(message: Keep) -> bytes:
    return message.rev.to_bytes(4, "big")


def _decode_keep(reader: Reader) -> Keep:
    return Keep(reader.u32())


def _encode_kept(message: Kept) -> bytes:
    return (
        message.rev.to_bytes(4, "big")
        + encode_address(message.observed)
        + message.time_ms.to_bytes(8, "big")
        + message.list_hash
    )


def _decode_kept(reader: Reader) -> Kept:
    return Kept(reader.u32(), _address(reader), reader.u64(), reader.take(8))


def _encode_lookup(message: Lookup) -> bytes:
    return message.nonce + message.rid + bytes([message.flags, message.skip]) + message.blob


def _decode_lookup(reader: Reader) -> Lookup:
    return Lookup(
        reader.take(NONCE_SIZE),
        reader.take(RID_SIZE),
        _flags(reader),
        reader.u8(),
        reader.take(LOOKUP_BLOB_SIZE),
    )


def _encode_found(message: Found) -> bytes:
    return (
        message.nonce
        + message.intro
        + bytes([message.route])
        + encode_address(message.address)
        + message.relay_key
        + message.bind
        + message.token
        + bytes([message.left])
        + message.blob
    )


def _decode_found(reader: Reader) -> Found:
    return Found(
        reader.take(NONCE_SIZE),
        reader.take(NONCE_SIZE),
        _route(reader),
        _address(reader),
        reader.take(32),
        reader.take(16),
        reader.take(16),
        reader.u8(),
        reader.take(BLOB_SIZE),
    )


def _encode_none(message: NoMatch) -> bytes:
    return message.nonce


def _decode_none(reader: Reader) -> NoMatch:
    return NoMatch(reader.take(NONCE_SIZE))


def _encode_notify(message: Notify) -> bytes:
    return (
        message.nonce
        + message.intro
        + message.rid
        + bytes([message.route])
        + encode_address(message.address)
        + message.relay_key
        + message.bind
        + message.token
        + message.blob
    )


def _decode_notify(reader: Reader) -> Notify:
    return Notify(
        reader.take(NONCE_SIZE),
        reader.take(NONCE_SIZE),
        reader.take(RID_SIZE),
        _route(reader),
        _address(reader),
        reader.take(32),
        reader.take(16),
        reader.take(16),
        reader.take(LOOKUP_BLOB_SIZE),
    )


def _encode_relay_request(message: RelayRequest) -> bytes:
    return message.intro


def _decode_relay_request(reader: Reader) -> RelayRequest:
    return RelayRequest(reader.take(NONCE_SIZE))


def _encode_empty(_: object) -> bytes:
    return b""


_ENCODERS: dict[type, tuple[int, Callable[..., bytes]]] = {
    Register: (ControlType.REGISTER, _encode_register),
    Rids: (ControlType.RIDS, _encode_rids),
    Keep: (ControlType.KEEP, _encode_keep),
    Kept: (ControlType.KEPT, _encode_kept),
    Lookup: (ControlType.LOOKUP, _encode_lookup),
    Found: (ControlType.FOUND, _encode_found),
    NoMatch: (ControlType.NONE, _encode_none),
    Notify: (ControlType.NOTIFY, _encode_notify),
    RelayRequest: (ControlType.RELAY_REQ, _encode_relay_request),
    Moved: (ControlType.MOVED, _encode_empty),
    Bye: (ControlType.BYE, _encode_empty),
    **list_messages.ENCODERS,
    **RELAY_ENCODERS,
    **store_codec.ENCODERS,
}
_DECODERS: dict[int, Callable[[Reader], ControlMessage]] = {
    ControlType.REGISTER: _decode_register,
    ControlType.RIDS: _decode_rids,
    ControlType.KEEP: _decode_keep,
    ControlType.KEPT: _decode_kept,
    ControlType.LOOKUP: _decode_lookup,
    ControlType.FOUND: _decode_found,
    ControlType.NONE: _decode_none,
    ControlType.NOTIFY: _decode_notify,
    ControlType.RELAY_REQ: _decode_relay_request,
    ControlType.MOVED: lambda _: Moved(),
    ControlType.BYE: lambda _: Bye(),
    **list_messages.DECODERS,
    **RELAY_DECODERS,
    **store_codec.DECODERS,
}
