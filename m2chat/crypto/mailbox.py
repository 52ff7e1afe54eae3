"""The names under which an offline store knows anything at all (protocol 14).

    mbox32 = H("mbox" || mb_pk || svc_pk)     the receiver's hash: all a store knows of anybody
    H("tok" || tok16)                          how a store holds a deposit token
    env16  = H(blob)[:16]                      the name of what was deposited

Both ends and the store calculate them; none tells who wrote or who reads.
"""

from __future__ import annotations

from m2chat.crypto.kdf import h, label

MAILBOX_SIZE = 32
TOKEN_SIZE = 16
TOKEN_HASH_SIZE = 32
ENVELOPE_ID_SIZE = 16

_MAILBOX = label("mbox")
_TOKEN = label("tok")


def mailbox_id(mailbox_public: bytes, service_key: bytes) -> bytes:
    """mbox of an Ed25519 mailbox key at one store, 32 bytes."""
    return h(_MAILBOX, mailbox_public, service_key)


def token_hash(token: bytes) -> bytes:
    """What a store keeps of a deposit token of 16 bytes: 32 bytes."""
    return h(_TOKEN, token)


def envelope_id(blob: bytes) -> bytes:
    """env of a deposited blob, 16 bytes."""
    return h(blob)[:ENVELOPE_ID_SIZE]
