"""The bytes of ``store_messages``: tables from type to encoder and decoder.

Decoders raise ``WireError`` and nothing else; an unknown flag, a short form or a size out of its
bounds makes the form bad.
"""

from __future__ import annotations

from collections.abc import Callable

from m2chat.buffer import Reader
from m2chat.crypto.mailbox import ENVELOPE_ID_SIZE as _ENVELOPE
from m2chat.crypto.mailbox import MAILBOX_SIZE as _MAILBOX
from m2chat.crypto.mailbox import TOKEN_HASH_SIZE as _HASH
from m2chat.crypto.mailbox import TOKEN_SIZE as _TOKEN
from m2chat.errors import WireError
from m2chat.net.wire.store_messages import (
    BLOB_MAX,
    DAYS_MAX,
    ENVS_MAX,
    FIRST_SIZE,
    KEY_SIZE,
    PIECE_SIZE,
    RANGES_MAX,
    SIGNATURE_SIZE,
    STREAM_MAX,
    TOKENS_MAX,
    Create,
    Deposit,
    Drop,
    Erase,
    Fetch,
    Got,
    Mail,
    No,
    Ok,
    Piece,
    Seen,
    SignedRequest,
    StoredAnswer,
    StoreMessage,
    StoreType,
    Tokens,
    Watch,
    Withdraw,
)


def signed_part(message: SignedRequest, service_key: bytes, nonce: bytes) -> bytes:
    """What ``sig`` is over, behind its label: ``nonce`` is sn of the association, 16 bytes."""
    kind = ENCODERS[type(message)][0]
    match message:
        case Tokens(first=first):
            body = _encode_tokens(message)[: -SIGNATURE_SIZE - len(first)]
        case Erase():
            body = _number(message.request) + message.mailbox_key + b"".join(message.envs)
        case Create() | Watch():
            body = _number(message.request) + message.mailbox_key
        case Fetch():
            body = _number(message.request) + message.mailbox_key
            body += message.after.to_bytes(8, "big")
    return bytes([kind]) + service_key + nonce + body


def item_header(number: int, env: bytes, token_hash: bytes, size: int) -> bytes:
    """What stands before a blob in a fetched stream, 60 bytes."""
    return number.to_bytes(8, "big") + env + token_hash + size.to_bytes(4, "big")


def decode_item_header(header: bytes) -> tuple[int, bytes, bytes, int]:
    """(number, env, H(tok), size), of which 0 ends the row; raises ``WireError``."""
    reader = Reader(header)
    number, env, token_hash = reader.u64(), reader.take(_ENVELOPE), reader.take(_HASH)
    size = reader.u32()
    reader.end()
    if size > BLOB_MAX:
        raise WireError("an item of a size that there is not")
    return number, env, token_hash, size


def _number(request: int) -> bytes:
    return request.to_bytes(4, "big")


def _encode_signed(message: Create | Watch) -> bytes:
    return _number(message.request) + message.mailbox_key + message.signature


def _decode_create(reader: Reader) -> Create:
    return Create(reader.u32(), reader.take(KEY_SIZE), reader.take(SIGNATURE_SIZE))


def _decode_watch(reader: Reader) -> Watch:
    return Watch(reader.u32(), reader.take(KEY_SIZE), reader.take(SIGNATURE_SIZE))


def _encode_request(message: Ok | Drop) -> bytes:
    return _number(message.request)


def _encode_tokens(message: Tokens) -> bytes:
    return (
        _number(message.request)
        + message.mailbox_key
        + message.revision.to_bytes(4, "big")
        + message.count.to_bytes(2, "big")
        + message.digest
        + message.signature.ljust(SIGNATURE_SIZE, b"\0")
        + message.first
    )


def _decode_tokens(reader: Reader) -> Tokens:
    request, key, revision, count = reader.u32(), reader.take(KEY_SIZE), reader.u32(), reader.u16()
    digest, signature, first = reader.take(_HASH), reader.take(SIGNATURE_SIZE), reader.rest()
    if count > TOKENS_MAX or len(first) > min(FIRST_SIZE, count * _HASH):
        raise WireError("a set of tokens of a size that there is not")
    return Tokens(request, key, revision, count, digest, first, signature)


def _encode_stored(message: StoredAnswer) -> bytes:
    return _number(message.request) + message.env + message.until.to_bytes(4, "big")


def _decode_stored(reader: Reader) -> StoredAnswer:
    return StoredAnswer(reader.u32(), reader.take(_ENVELOPE), reader.u32())


def _encode_no(message: No) -> bytes:
    return _number(message.request) + message.code.to_bytes(2, "big")


def _decode_no(reader: Reader) -> No:
    return No(reader.u32(), reader.u16())


def _encode_withdraw(message: Withdraw) -> bytes:
    return _number(message.request) + message.mailbox + message.env + message.token


def _decode_withdraw(reader: Reader) -> Withdraw:
    return Withdraw(
        reader.u32(), reader.take(_MAILBOX), reader.take(_ENVELOPE), reader.take(_TOKEN)
    )


def _encode_fetch(message: Fetch) -> bytes:
    after = message.after.to_bytes(8, "big")
    return _number(message.request) + message.mailbox_key + after + message.signature


def _decode_fetch(reader: Reader) -> Fetch:
    return Fetch(reader.u32(), reader.take(KEY_SIZE), reader.u64(), reader.take(SIGNATURE_SIZE))


def _encode_piece(message: Piece) -> bytes:
    head = _number(message.request) + message.offset.to_bytes(4, "big")
    return head + bytes([message.fin]) + message.data


def _decode_piece(reader: Reader) -> Piece:
    request, offset, flags, data = reader.u32(), reader.u32(), reader.u8(), reader.rest()
    if flags > 1:
        raise WireError("an unknown flag of a piece")
    if len(data) > PIECE_SIZE or offset + len(data) > STREAM_MAX or not data:
        raise WireError("a piece of a size that there is not")
    return Piece(request, offset, data, bool(flags))


def _encode_erase(message: Erase) -> bytes:
    head = _number(message.request) + message.mailbox_key + message.signature
    return head + bytes([len(message.envs)]) + b"".join(message.envs)


def _decode_erase(reader: Reader) -> Erase:
    request, key, signature = reader.u32(), reader.take(KEY_SIZE), reader.take(SIGNATURE_SIZE)
    count = reader.u8()
    if not 0 < count <= ENVS_MAX:
        raise WireError("too many items, or none, in one request")
    envs = tuple(reader.take(_ENVELOPE) for _ in range(count))
    return Erase(request, key, envs, signature)


def _encode_deposit(message: Deposit) -> bytes:
    head = _number(message.request) + message.mailbox + message.token + bytes([message.days])
    return head + message.size.to_bytes(4, "big") + message.env + message.first


def _decode_deposit(reader: Reader) -> Deposit:
    request, mailbox, token = reader.u32(), reader.take(_MAILBOX), reader.take(_TOKEN)
    days, size, env, first = reader.u8(), reader.u32(), reader.take(_ENVELOPE), reader.rest()
    if not 0 < days <= DAYS_MAX or not size or len(first) > min(size, FIRST_SIZE):
        raise WireError("a deposit that cannot be")
    return Deposit(request, mailbox, token, days, size, env, first)


def _encode_got(message: Got) -> bytes:
    head = _number(message.request) + message.next.to_bytes(4, "big")
    head += message.limit.to_bytes(4, "big") + bytes([len(message.ranges)])
    rows = (one.to_bytes(4, "big") + end.to_bytes(4, "big") for one, end in message.ranges)
    return head + b"".join(rows)


def _decode_got(reader: Reader) -> Got:
    request, upto, limit, count = reader.u32(), reader.u32(), reader.u32(), reader.u8()
    if count > RANGES_MAX or limit < upto:
        raise WireError("an acknowledgement out of its bounds")
    ranges = tuple((reader.u32(), reader.u32()) for _ in range(count))
    if any(not upto < start < end for start, end in ranges):
        raise WireError("a range of an acknowledgement that is none")
    return Got(request, upto, limit, ranges)


def _encode_mail(message: Mail | Seen) -> bytes:
    return message.mailbox + message.number.to_bytes(8, "big")


ENCODERS: dict[type, tuple[int, Callable[..., bytes]]] = {
    Create: (StoreType.CREATE, _encode_signed),
    Ok: (StoreType.OK, _encode_request),
    Tokens: (StoreType.TOKENS, _encode_tokens),
    StoredAnswer: (StoreType.STORED, _encode_stored),
    No: (StoreType.NO, _encode_no),
    Withdraw: (StoreType.WITHDRAW, _encode_withdraw),
    Fetch: (StoreType.FETCH, _encode_fetch),
    Piece: (StoreType.PIECE, _encode_piece),
    Erase: (StoreType.ACKDEL, _encode_erase),
    Deposit: (StoreType.DEPOSIT, _encode_deposit),
    Got: (StoreType.GOT, _encode_got),
    Watch: (StoreType.WATCH, _encode_signed),
    Mail: (StoreType.MAIL, _encode_mail),
    Seen: (StoreType.SEEN, _encode_mail),
    Drop: (StoreType.DROP, _encode_request),
}
DECODERS: dict[int, Callable[[Reader], StoreMessage]] = {
    StoreType.CREATE: _decode_create,
    StoreType.OK: lambda reader: Ok(reader.u32()),
    StoreType.TOKENS: _decode_tokens,
    StoreType.STORED: _decode_stored,
    StoreType.NO: _decode_no,
    StoreType.WITHDRAW: _decode_withdraw,
    StoreType.FETCH: _decode_fetch,
    StoreType.PIECE: _decode_piece,
    StoreType.ACKDEL: _decode_erase,
    StoreType.DEPOSIT: _decode_deposit,
    StoreType.GOT: _decode_got,
    StoreType.WATCH: _decode_watch,
    StoreType.MAIL: lambda reader: Mail(reader.take(_MAILBOX), reader.u64()),
    StoreType.SEEN: lambda reader: Seen(reader.take(_MAILBOX), reader.u64()),
    StoreType.DROP: lambda reader: Drop(reader.u32()),
}
