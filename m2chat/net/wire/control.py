"""The messages between peers and services: one frozen dataclass each (protocol 5 and 6).

Those of relays (protocol 9) and of stores (14) stand with their codecs in ``relay_messages`` and
``store_messages``.

Two families: the bodies of the LONG datagrams that make an association, and the messages that
travel inside it in DATAGRAM frames of flow 0.  ``control_codec`` holds their bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, IntFlag

from m2chat.net.wire.addresses import Address
from m2chat.net.wire.list_messages import ListMessage
from m2chat.net.wire.relay_messages import RelayMessage
from m2chat.net.wire.store_messages import StoreMessage

RID_SIZE = 16
BLOB_SIZE = 944
LOOKUP_BLOB_SIZE = 976
NONCE_SIZE = 8
ENTRY_SIZE = RID_SIZE + 1  # rid16 || rf1
RIDS_PER_PART = 60
RIDS_LIMIT = 2_048
RELAYED = 1
DIRECT = 0

# flow 0 of the DATAGRAM frames is for services' control
CONTROL_FLOW = 0
# what these datagrams are padded to, so that a look-up's outcome does not show in its size
LOOKUP_DATAGRAM_SIZE = 1_100
NOTIFY_DATAGRAM_SIZE = 1_150


class ControlType(IntEnum):
    """The first byte of a message of flow 0."""

    REGISTER = 0x01
    RIDS = 0x02
    KEEP = 0x03
    KEPT = 0x04
    LOOKUP = 0x05
    FOUND = 0x06
    NONE = 0x07
    NOTIFY = 0x08
    RELAY_REQ = 0x09
    MOVED = 0x0A
    BYE = 0x0B


class RidFlag(IntFlag):
    """rf: what the owner or the looker of a rid asks for."""

    RELAY_ONLY = 1
    CARD = 2
    TWO_HOPS = 4
    SELF = 8
    ASK = 16  # of a look-up alone: say whether they are registered, and introduce nobody


@dataclass(frozen=True, slots=True)
class Hello:
    """LONG 1: asks for a cookie; the zeros behind ``nonce`` pay for the answer."""

    nonce: bytes  # cn, 16


@dataclass(frozen=True, slots=True)
class Cookie:
    """LONG 2: proves the client's address at no cost of state."""

    nonce: bytes  # cn, 16
    cookie: bytes  # ck, 16
    descriptor: bytes  # 240


@dataclass(frozen=True, slots=True)
class Open:
    """LONG 3: opens an association."""

    nonce: bytes  # cn, 16
    cookie: bytes  # ck, 16
    exchange: bytes  # ce, X25519, 32
    client_cid: bytes  # ccid, 8


@dataclass(frozen=True, slots=True)
class Opened:
    """LONG 4: the association stands; ``record`` holds an ``OpenedRecord``."""

    nonce: bytes  # cn, 16
    service_nonce: bytes  # sn, 16
    record: bytes  # 51


@dataclass(frozen=True, slots=True)
class OpenedRecord:
    """What only the client can read of OPENED: 35 bytes."""

    service_cid: bytes  # scid, 8
    observed: Address
    time_ms: int  # the service's clock


@dataclass(frozen=True, slots=True)
class Register:
    """01: a new revision of this client's registration begins."""

    rev: int
    caps: int  # bit 0: IPv6
    blob: bytes  # 944


@dataclass(frozen=True, slots=True)
class Rids:
    """02: one part of the revision's ids."""

    rev: int
    part: int  # 0 .. parts - 1
    parts: int
    entries: bytes  # n x {rid16, rf1}, at most 60


@dataclass(frozen=True, slots=True)
class Keep:
    """03: I am still here; answered by KEPT."""

    rev: int


@dataclass(frozen=True, slots=True)
class Kept:
    """04: what the service holds of this client."""

    rev: int  # the newest complete revision, 0 for none
    observed: Address
    time_ms: int
    list_hash: bytes  # lh, 8


@dataclass(frozen=True, slots=True)
class Lookup:
    """05: is anybody registered under this rid?"""

    nonce: bytes  # ln, 8
    rid: bytes
    flags: int
    skip: int
    blob: bytes  # lblob, 976


@dataclass(frozen=True, slots=True)
class Found:
    """06: yes; where to meet, and what they left for the looker."""

    nonce: bytes  # ln, 8
    intro: bytes  # iid, 8
    route: int  # 0 direct, 1 relay
    address: Address
    relay_key: bytes  # svc_pk of the relay, zeros when direct
    bind: bytes  # 16
    token: bytes  # 16
    left: int
    blob: bytes  # 944


@dataclass(frozen=True, slots=True)
class NoMatch:
    """07, NONE: nobody, or nobody for you; the two look alike."""

    nonce: bytes  # ln, 8


@dataclass(frozen=True, slots=True)
class Notify:
    """08: somebody looks you up under this rid of yours."""

    nonce: bytes  # ln, 8
    intro: bytes  # iid, 8
    rid: bytes
    route: int
    address: Address
    relay_key: bytes
    bind: bytes
    token: bytes
    blob: bytes  # lblob, 976


@dataclass(frozen=True, slots=True)
class RelayRequest:
    """09: the direct introduction did not work; give us a relay."""

    intro: bytes


@dataclass(frozen=True, slots=True)
class Moved:
    """0A: a newer registration holds your rid_self."""


@dataclass(frozen=True, slots=True)
class Bye:
    """0B: forget me now."""


ControlMessage = (
    Register | Rids | Keep | Kept | Lookup | Found | NoMatch | Notify | RelayRequest | Moved | Bye
    | ListMessage | RelayMessage | StoreMessage
)  # fmt: skip
