"""Seeing each other in one room, while both want to (protocol page 38, ADR-0150).

    group   = the multicast groups of the constant H(«here»)[:16] on day 0; the local circle's port
    NEAR       97 = eA 32 || n1 || name 64                               by multicast, every 2 s
    NEAR_ASK  239 = eA 32 || eB 32 || seal(k, card 82 || n1 || name 64, aad = «near ask»||eA||eB)
    k       = HKDF(X25519(eA, eB), «near»||eA||eB)[:16]
    code    = H(«near code»||k)[:4]                                      four words, on both screens

eA and eB are drawn anew each time a person begins to look.  Who is seen gives away a name and
nothing that outlives the page; who asks gives a card for one use to the one who is asked, alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.buffer import Reader
from m2chat.crypto.aead import open_, seal
from m2chat.crypto.errors import BadKey
from m2chat.crypto.kdf import h, hkdf, label
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.session_keys import Ephemeral
from m2chat.errors import WireError
from m2chat.links import CARD_SIZE
from m2chat.net.services.multicast import MulticastGroup, group_of

KEY_SIZE = 32
NAME_ROOM = 64
CODE_SIZE = 4
NEAR_SIZE = KEY_SIZE + 1 + NAME_ROOM
ASK_PLAIN = CARD_SIZE + 1 + NAME_ROOM
NEAR_GROUP: MulticastGroup = group_of(h(label("here"))[:16], 0)


@dataclass(frozen=True, slots=True)
class Near:
    """NEAR: somebody lets people in this room see them."""

    key: bytes  # eA, 32
    name: str  # as they call themselves; nothing proves it

    def encode(self) -> bytes:
        """The LONG body."""
        return self.key + _name(self.name)

    @classmethod
    def decode(cls, body: bytes) -> Near:
        """Raises ``WireError``."""
        reader = Reader(body)
        near = cls(reader.take(KEY_SIZE), _read_name(reader))
        reader.end()
        return near


@dataclass(frozen=True, slots=True)
class NearAsk:
    """NEAR_ASK, opened: somebody in this room asks the owner of ``asked``."""

    asked: bytes  # eA, 32
    key: bytes  # eB, 32
    card: bytes  # 82
    name: str

    def seal(self, own: Ephemeral, random: RandomSource) -> bytes:
        """The LONG body; ``own`` is the key whose public half is ``key``."""
        head = self.asked + self.key
        plain = self.card + _name(self.name)
        key = secret_of(own, self.asked, asked=self.asked, asking=self.key)
        return head + seal(key, plain, label("near ask") + head, random)

    @classmethod
    def open(cls, body: bytes, own: Ephemeral) -> NearAsk:
        """Raises ``DecryptionFailed`` (not for us) or ``WireError``."""
        reader = Reader(body)
        asked, key = reader.take(KEY_SIZE), reader.take(KEY_SIZE)
        if asked != own.public:
            raise WireError("a question for somebody else")
        head = asked + key
        secret = secret_of(own, key, asked=asked, asking=key)
        plain = Reader(open_(secret, body[len(head) :], label("near ask") + head))
        ask = cls(asked, key, plain.take(CARD_SIZE), _read_name(plain))
        plain.end()
        return ask


def secret_of(own: Ephemeral, theirs: bytes, *, asked: bytes, asking: bytes) -> bytes:
    """k, 16 bytes; raises ``WireError`` for a key that gives no secret."""
    try:
        shared = own.exchange(theirs)
    except BadKey as error:
        raise WireError("a key of low order") from error
    return hkdf(shared, label("near") + asked + asking)[:16]


def code_of(secret: bytes) -> bytes:
    """What both screens show as words, 4 bytes."""
    return h(label("near code"), secret)[:CODE_SIZE]


def _name(name: str) -> bytes:
    encoded = name.encode("utf-8")[:NAME_ROOM].decode("utf-8", "ignore").encode("utf-8")
    return bytes([len(encoded)]) + encoded.ljust(NAME_ROOM, b"\0")


def _read_name(reader: Reader) -> str:
    size, room = reader.u8(), reader.take(NAME_ROOM)
    if size > NAME_ROOM or any(room[size:]):
        raise WireError("a name of the wrong size")
    try:
        return room[:size].decode("utf-8")
    except UnicodeDecodeError as error:
        raise WireError("a name that is no text") from error
