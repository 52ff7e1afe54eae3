"""Finding a peer on one's own network without any server: groups and forms (protocol 10).

    mc     = HKDF(D_X, «mcast» || u32 day)                     only who holds D_X can calculate it
    IPv4   = 224.0.224.0 + u16(mc[0:2]) mod 6,656              the local block, never routed
    IPv6   = ff12:: with mc[2:16] as its low 14 bytes          link-local scope, transient
    mck    = mc[16:32]
    port   = 49,152 + u16(H(«mport» || circle_pk)[:2]) mod 16,384
    MLOOK  1,036 = ts_ms 8 || n8 || seal(mck, rid16 || lblob 976, aad = «mlook» || ts_ms || n8)
    MFOUND   960 = n8 || iid8 || blob 944

The answer is smaller than the question.  n8 is the ln8 inside the look-up blob too, so that nobody
who holds D_X can send somebody else's blob under a number of their own.
"""

from __future__ import annotations

import ipaddress
from collections import OrderedDict
from dataclasses import dataclass

from m2chat.buffer import Reader
from m2chat.crypto.aead import open_, seal
from m2chat.crypto.kdf import h, hkdf, label
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import WireError
from m2chat.net.services.rids import RID_BYTES
from m2chat.net.wire.bundle import BLOB_SIZE, LOOKUP_BLOB_SIZE

FRESH_S = 90.0
NUMBERS_KEPT = 256
NUMBER_SIZE = 8
IPV4_FIRST = ipaddress.IPv4Address("224.0.224.0")
IPV4_GROUPS = 6_656
IPV6_PREFIX = b"\xff\x12"
PORT_FIRST = 49_152
PORTS = 16_384


@dataclass(frozen=True, slots=True)
class MulticastGroup:
    """Where the owner of a discovery secret listens on one day."""

    ipv4: str
    ipv6: str
    key: bytes  # mck, 16


def group_of(discovery: bytes, day: int) -> MulticastGroup:
    """The groups and the key of whoever has this D, 16 bytes."""
    mc = hkdf(discovery, label("mcast") + day.to_bytes(4, "big"))
    number = int.from_bytes(mc[0:2], "big") % IPV4_GROUPS
    ipv6 = ipaddress.IPv6Address(IPV6_PREFIX + mc[2:16])
    return MulticastGroup(str(IPV4_FIRST + number), str(ipv6), mc[16:32])


def port_of(circle_pk: bytes) -> int:
    """The UDP port on which the members of a circle listen for look-ups."""
    return PORT_FIRST + int.from_bytes(h(label("mport"), circle_pk)[:2], "big") % PORTS


@dataclass(frozen=True, slots=True)
class MulticastLookup:
    """MLOOK: who looks for the owner of this group?"""

    time_ms: int
    number: bytes  # n8
    rid: bytes  # 16, with 32 zero bytes for svc
    blob: bytes  # lblob, 976

    def seal(self, key: bytes, random: RandomSource) -> bytes:
        """The LONG body under mck."""
        head = self.time_ms.to_bytes(8, "big") + self.number
        return head + seal(key, self.rid + self.blob, label("mlook") + head, random)

    @classmethod
    def open(cls, body: bytes, key: bytes) -> MulticastLookup:
        """Raises ``DecryptionFailed`` (another's group) or ``WireError``."""
        reader = Reader(body)
        time_ms, number = reader.u64(), reader.take(NUMBER_SIZE)
        plain = open_(key, body[16:], label("mlook") + body[:16])
        if len(plain) != RID_BYTES + LOOKUP_BLOB_SIZE:
            raise WireError("a multicast look-up of the wrong size")
        return cls(time_ms, number, plain[:RID_BYTES], plain[RID_BYTES:])


@dataclass(frozen=True, slots=True)
class MulticastFound:
    """MFOUND: the one looked for, by unicast to the looker."""

    number: bytes  # n8 of the look-up
    intro: bytes  # iid, 8; the answerer's choice
    blob: bytes  # 944

    def encode(self) -> bytes:
        """The LONG body."""
        return self.number + self.intro + self.blob

    @classmethod
    def decode(cls, body: bytes) -> MulticastFound:
        """Raises ``WireError``."""
        reader = Reader(body)
        found = cls(reader.take(NUMBER_SIZE), reader.take(8), reader.take(BLOB_SIZE))
        reader.end()
        return found


class SeenNumbers:
    """The last 256 numbers of look-ups that opened; a second copy is not looked at again."""

    def __init__(self) -> None:
        self._numbers: OrderedDict[bytes, None] = OrderedDict()

    def __contains__(self, number: bytes) -> bool:
        return number in self._numbers

    def add(self, number: bytes) -> None:
        """Remember; the oldest goes."""
        self._numbers[number] = None
        if len(self._numbers) > NUMBERS_KEPT:
            self._numbers.popitem(last=False)
