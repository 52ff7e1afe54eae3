"""The forms in which two people in one room find each other (protocol page 38, ADR-0175).

    group     = multicast groups of the constant H(«here»)[:16] on day 0; the local circle's port
    NEAR      98 = ver1 || eA 32 || n1 || name 64                          by multicast, every 2 s
    NEAR_STEP 221 = ver1 || to 32 || from 32 || seal(k, step1 || content, zeros to 128,
                                                     aad = «near step»||ver1||to||from)
    k of ASK and ANSWER      = HKDF(X25519(eA, eB), «near ask»||eA||eB)[:16]
    k of all that comes then = HKDF(X25519(eA, eB), «near words»||eA||eB||c||rA)[:16]

eA and eB are drawn anew each time a person begins to look.  What is said by which step, and why in
this order, is in ``nearby_words``.  Every step has one size, so that the room sees only that two
programs talk.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from m2chat.buffer import Reader
from m2chat.crypto.aead import SEAL_OVERHEAD, open_, seal
from m2chat.crypto.errors import BadKey
from m2chat.crypto.kdf import h, hkdf, label
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.session_keys import Ephemeral
from m2chat.errors import WireError
from m2chat.net.services.multicast import MulticastGroup, group_of

VERSION = 2  # of these forms; version 1 had words that could be forged, and is refused
KEY_SIZE = 32
NAME_ROOM = 64
NEAR_SIZE = 1 + KEY_SIZE + 1 + NAME_ROOM
OLD_NEAR_SIZE = KEY_SIZE + 1 + NAME_ROOM
HEAD_SIZE = 1 + 2 * KEY_SIZE
STEP_PLAIN = 128
STEP_SIZE = HEAD_SIZE + STEP_PLAIN + SEAL_OVERHEAD
NEAR_GROUP: MulticastGroup = group_of(h(label("here"))[:16], 0)


class Age(StrEnum):
    """How the forms of somebody else's program stand to ours."""

    SAME = "same"
    OLDER = "older"
    NEWER = "newer"


@dataclass(frozen=True, slots=True)
class Near:
    """NEAR: somebody lets people in this room see them."""

    key: bytes  # eA, 32
    name: str  # as they call themselves; nothing proves it
    age: Age = Age.SAME

    def encode(self) -> bytes:
        """The LONG body, of our version."""
        return bytes([VERSION]) + self.key + encode_name(self.name)

    @classmethod
    def decode(cls, body: bytes) -> Near:
        """Of any version from 2 on: key and name stay where they are.  Raises ``WireError``."""
        reader = Reader(body)
        version = reader.u8()
        if version < VERSION:
            raise WireError("a version that has another size")
        near = cls(
            reader.take(KEY_SIZE),
            read_name(reader),
            Age.SAME if version == VERSION else Age.NEWER,
        )
        reader.end()
        return near

    @classmethod
    def decode_old(cls, body: bytes) -> Near:
        """NEAR of version 1, which is shown and never answered; raises ``WireError``."""
        reader = Reader(body)
        near = cls(reader.take(KEY_SIZE), read_name(reader), Age.OLDER)
        reader.end()
        return near


class StepKind(IntEnum):
    """What a NEAR_STEP says."""

    ASK = 1  # c 32
    ANSWER = 2  # c 32 || rA 32
    REVEAL = 3  # rB 32 || n1 || name 64
    SHOWN = 4  # nothing
    AGREE = 5  # by who asks: sB 32 || card 82; by who is asked: sA 32 || fpA 32 || has1
    DIFFER = 6  # nothing


@dataclass(frozen=True, slots=True)
class StepHead:
    """What of a NEAR_STEP can be read without a key."""

    to: bytes  # 32
    sender: bytes  # 32
    sealed: bytes

    @classmethod
    def decode(cls, body: bytes) -> StepHead:
        """Raises ``WireError``, for another version too."""
        if len(body) != STEP_SIZE or body[0] != VERSION:
            raise WireError("a step of another version or size")
        return cls(body[1 : 1 + KEY_SIZE], body[1 + KEY_SIZE : HEAD_SIZE], body[HEAD_SIZE:])

    def open(self, key: bytes) -> tuple[StepKind, Reader]:
        """What it says, with zeros behind; raises ``DecryptionFailed`` or ``WireError``."""
        reader = Reader(open_(key, self.sealed, _step_label(self.to, self.sender)))
        number = reader.u8()
        if number not in StepKind.__members__.values():
            raise WireError("a step that does not exist")
        return StepKind(number), reader


def seal_step(
    key: bytes, to: bytes, sender: bytes, kind: StepKind, content: bytes, random: RandomSource
) -> bytes:
    """The LONG body of NEAR_STEP."""
    plain = (bytes([kind]) + content).ljust(STEP_PLAIN, b"\0")
    head = bytes([VERSION]) + to + sender
    return head + seal(key, plain, _step_label(to, sender), random)


def end_step(reader: Reader) -> None:
    """Raises ``WireError`` unless only zeros are left."""
    if any(reader.rest()):
        raise WireError("a step with something behind its end")


def shared_secret(own: Ephemeral, theirs: bytes) -> bytes:
    """X25519, 32 bytes; raises ``WireError`` for a key of low order or for our own."""
    if theirs == own.public:
        raise WireError("our own key")
    try:
        return own.exchange(theirs)
    except BadKey as error:
        raise WireError("a key of low order") from error


def ask_key(shared: bytes, asked: bytes, asking: bytes) -> bytes:
    """k of ASK and ANSWER, 16 bytes."""
    return hkdf(shared, label("near ask") + asked + asking)[:16]


def words_key(
    shared: bytes, asked: bytes, asking: bytes, commitment: bytes, answer: bytes
) -> bytes:
    """k of what follows, 16 bytes: a step of another try does not open."""
    return hkdf(shared, label("near words") + asked + asking + commitment + answer)[:16]


def encode_name(name: str) -> bytes:
    """``n1 || name 64``, cut between letters."""
    encoded = name.encode("utf-8")[:NAME_ROOM].decode("utf-8", "ignore").encode("utf-8")
    return bytes([len(encoded)]) + encoded.ljust(NAME_ROOM, b"\0")


def read_name(reader: Reader) -> str:
    """Raises ``WireError``."""
    size, room = reader.u8(), reader.take(NAME_ROOM)
    if size > NAME_ROOM or any(room[size:]):
        raise WireError("a name of the wrong size")
    try:
        return room[:size].decode("utf-8")
    except UnicodeDecodeError as error:
        raise WireError("a name that is no text") from error


def _step_label(to: bytes, sender: bytes) -> bytes:
    return label("near step") + bytes([VERSION]) + to + sender
