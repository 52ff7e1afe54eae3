"""Four words that nobody between two people can choose (protocol page 38, ADR-0175).  Sans-IO.

    who asks (B)                                             who is asked (A)
    sB 32 random;  rB = H(«near id»||sB||fpB)
    ASK     c = H(«near commit»||eA||eB||rB||n1||nameB 64) ->
                                     sA 32 random;  rA = H(«near id»||sA||fpA)
                                                          <- ANSWER  c || rA
    REVEAL  rB || n1 || nameB                             ->          c must fit
                                                          <- SHOWN
    code = H(«near code»||eA||eB||c||rA||rB||n1||nameA 64||n1||nameB 64)[:4]      on both screens
    AGREE   sB || card     once B's person said "the same" -> rB must fit the card's fp
            once A's person said "the same"               <- AGREE   sA || fpA || has1; rA must fit

Who stands between must fix what they say to A before they see rA, and what they say to B before
they see rB, so the two codes agree by chance alone: 2^-32 for each try (Vaudenay 2005; ZRTP, RFC
6189 section 4.4.1.1).  B repeats its last step until the next answer; A says nothing unasked, one
datagram for one of the same size.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from m2chat.buffer import Reader
from m2chat.crypto.kdf import equal, h, label
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.session_keys import Ephemeral
from m2chat.errors import WireError
from m2chat.links import CARD_SIZE, BadCard, ContactCard
from m2chat.net.services.nearby import (
    KEY_SIZE,
    Near,
    StepHead,
    StepKind,
    ask_key,
    encode_name,
    end_step,
    read_name,
    seal_step,
    shared_secret,
    words_key,
)

CODE_SIZE = 4
NONCE_SIZE = 32
SOON_S, LATER_S = 0.4, 1.0  # between two steps of who asks: for the first ones, and then
SOON_COUNT = 5
ANSWER_S = 30.0  # who asks waits so long for the first answer
SILENT_S = 10.0  # who was heard and is not for so long is gone
DECIDE_S = 120.0  # from the words to what our person says, and from there to what theirs says


class Ending(StrEnum):
    """Why a try is over."""

    DIFFERENT = "different"  # their person said that the words differ
    SILENT = "silent"  # they are not heard any more
    LATE = "late"  # nobody said anything in time
    BROKEN_OFF = "broken_off"  # they had our answer and never showed theirs: a guess thrown away
    FALSE = "false"  # they are not whom the words were made of


@dataclass(frozen=True, slots=True)
class Words:
    """Both programs show the same words now, if nobody stands between."""

    key: bytes  # whose, 32
    name: str
    code: bytes  # 4
    ours: bool  # we asked


@dataclass(frozen=True, slots=True)
class Agreed:
    """Their person said that the words are the same; proven to be whom the words were made of."""

    key: bytes
    fingerprint: bytes  # 32
    card: bytes  # 82; empty from who was asked


@dataclass(frozen=True, slots=True)
class Ended:
    """A try is over, and its words are worth nothing."""

    key: bytes
    ending: Ending


StepEvent = Words | Agreed | Ended


def nonce_of(secret: bytes, fingerprint: bytes) -> bytes:
    """r: random to everybody else, and of this one person; 32 bytes."""
    return h(label("near id"), secret, fingerprint)


def commitment_of(asked: bytes, asking: bytes, nonce: bytes, name: bytes) -> bytes:
    """c; ``name`` is ``n1 || name 64``, since it goes into the code too."""
    return h(label("near commit"), asked, asking, nonce, name)


def code_of(
    asked: Near, asking: Near, commitment: bytes, asked_nonce: bytes, asking_nonce: bytes
) -> bytes:
    """What both screens show as words, 4 bytes."""
    names = encode_name(asked.name) + encode_name(asking.name)
    said = commitment + asked_nonce + asking_nonce
    return h(label("near code"), asked.key, asking.key, said, names)[:CODE_SIZE]


class Asking:
    """Our try to be the contact of one person who is seen."""

    def __init__(
        self,
        own: Ephemeral,
        asked: Near,
        name: str,
        fingerprint: bytes,
        random: RandomSource,
        now: float,
    ) -> None:
        """``name`` and ``fingerprint`` are ours.  Raises ``WireError`` for a key without secret."""
        self._random = random
        self._asked = asked  # as it was seen when our person chose it: a later name changes nothing
        self._asking = Near(own.public, name)
        self._name = encode_name(name)
        self._shared = shared_secret(own, asked.key)
        self._secret = random.bytes(NONCE_SIZE)
        self._nonce = nonce_of(self._secret, fingerprint)
        self._commitment = commitment_of(asked.key, own.public, self._nonce, self._name)
        self._key = ask_key(self._shared, asked.key, own.public)
        self._answer = b""  # rA: the first one counts, and no other ever
        self._shown = False
        self._agreed: float | None = None
        self._card = b""
        self._theirs = b""  # fpA
        self._received = False  # they have our card
        self._refusals = 0  # still to be sent
        self._over = False
        self._began, self._sent = now, 0
        self._heard: float | None = None
        self._due = now
        self._decide = now + DECIDE_S

    @property
    def asked(self) -> bytes:
        """Whose key, 32."""
        return self._asked.key

    @property
    def over(self) -> bool:
        """There is nothing to send or hear any more."""
        return self._over

    def agree(self, card: bytes, now: float) -> None:
        """Our person said that the words are the same; gives them our card."""
        if self._shown and not self._refusals and self._agreed is None:
            self._agreed, self._card = now, card
            self._decide, self._due = now + DECIDE_S, now

    def differ(self, now: float) -> None:
        """Our person said that the words differ; told three times."""
        if self._shown and not self._refusals and not self._over:
            self._refusals, self._due, self._sent = 3, now, 0

    def poll(self, now: float) -> bytes | None:
        """The body to send now, if any."""
        if self._over or now < self._due:
            return None
        self._sent += 1
        self._due = now + (SOON_S if self._sent < SOON_COUNT else LATER_S)
        if self._refusals:
            self._refusals -= 1
            self._over = not self._refusals
            return self._seal(StepKind.DIFFER)
        if not self._answer:
            return self._seal(StepKind.ASK, self._commitment)
        if self._agreed is not None and not self._received:
            return self._seal(StepKind.AGREE, self._secret + self._card)
        return self._seal(StepKind.REVEAL, self._nonce + self._name)

    def expire(self, now: float) -> Ended | None:
        """Whether it took too long."""
        if self._over or self._refusals:
            return None
        if self._heard is None:
            return self._end(Ending.SILENT) if now >= self._began + ANSWER_S else None
        if now >= self._heard + SILENT_S:
            return self._end(Ending.SILENT)
        return self._end(Ending.LATE) if now >= self._decide else None

    def receive(self, head: StepHead, now: float) -> StepEvent | None:
        """One step from them; raises ``DecryptionFailed`` or ``WireError`` and changes nothing."""
        kind, content = head.open(self._key)
        if self._over or self._refusals:
            return None
        if kind is StepKind.ANSWER and not self._answer:
            self._answered(content, now)
            return None
        if not self._answer or kind in (StepKind.ASK, StepKind.ANSWER, StepKind.REVEAL):
            raise WireError("a step at the wrong time")
        if kind is StepKind.AGREE:
            return self._they_agreed(content, now)
        end_step(content)
        self._heard = now
        if kind is StepKind.DIFFER:
            return self._end(Ending.DIFFERENT)
        return self._show(now)

    def _answered(self, content: Reader, now: float) -> None:
        commitment, answer = content.take(NONCE_SIZE), content.take(NONCE_SIZE)
        end_step(content)
        if not equal(commitment, self._commitment):
            raise WireError("an answer to another question")
        self._answer, self._heard, self._due, self._sent = answer, now, now, 0
        self._key = words_key(
            self._shared, self._asked.key, self._asking.key, self._commitment, answer
        )

    def _show(self, now: float) -> Words | None:
        """They opened what we revealed, so their screen shows the words: ours may."""
        if self._shown:
            return None
        self._shown, self._decide = True, now + DECIDE_S
        code = code_of(self._asked, self._asking, self._commitment, self._answer, self._nonce)
        return Words(self._asked.key, self._asked.name, code, ours=True)

    def _they_agreed(self, content: Reader, now: float) -> StepEvent | None:
        secret, fingerprint = content.take(NONCE_SIZE), content.take(KEY_SIZE)
        received = content.take(1) != b"\0"
        end_step(content)
        self._heard = now
        if not equal(nonce_of(secret, fingerprint), self._answer):
            return self._end(Ending.FALSE)
        if not self._shown:
            return self._show(now)  # their agreement comes again
        if self._agreed is not None and received:
            self._received = self._over = True
        if self._theirs:
            return None
        self._theirs = fingerprint
        return Agreed(self._asked.key, fingerprint, b"")

    def _end(self, ending: Ending) -> Ended:
        self._over = True
        return Ended(self._asked.key, ending)

    def _seal(self, kind: StepKind, content: bytes = b"") -> bytes:
        to, sender = self._asked.key, self._asking.key
        return seal_step(self._key, to, sender, kind, content, self._random)


class Asked:
    """One try of somebody else to be our contact, from our answer on."""

    def __init__(
        self,
        own: Near,
        shared: bytes,
        asking: bytes,
        commitment: bytes,
        fingerprint: bytes,
        random: RandomSource,
        now: float,
    ) -> None:
        """``own`` is as whom we are seen, ``fingerprint`` ours; ``asking`` is eB."""
        self._own, self._asking, self._fingerprint = own, asking, fingerprint
        self._random = random
        self.commitment = commitment
        self._secret = random.bytes(NONCE_SIZE)
        self._nonce = nonce_of(self._secret, fingerprint)
        self._ask_key = ask_key(shared, own.key, asking)
        self._key = words_key(shared, own.key, asking, commitment, self._nonce)
        self._theirs = b""  # rB, once it was revealed
        self._card = b""
        self._agreed = self._differs = False
        self.began = self._heard = now
        self._decide = now + DECIDE_S

    @property
    def shown(self) -> bool:
        """Whether our person sees words of it."""
        return bool(self._theirs)

    @property
    def settled(self) -> bool:
        """Whether both agreed and we have their card, or our person refused."""
        return self._differs or (self._agreed and bool(self._card))

    def answer(self) -> bytes:
        """To ASK, the same each time."""
        content = self.commitment + self._nonce
        to, sender = self._asking, self._own.key
        return seal_step(self._ask_key, to, sender, StepKind.ANSWER, content, self._random)

    def reply(self) -> bytes:
        """To every other step: how far we are."""
        content = b""
        if self._differs:
            kind = StepKind.DIFFER
        elif self._agreed:
            kind = StepKind.AGREE
            content = self._secret + self._fingerprint + bytes([bool(self._card)])
        else:
            kind = StepKind.SHOWN
        return seal_step(self._key, self._asking, self._own.key, kind, content, self._random)

    def agree(self, now: float) -> None:
        """Our person said that the words are the same."""
        if self.shown and not self._differs and not self._agreed:
            self._agreed, self._decide = True, now + DECIDE_S

    def differ(self) -> None:
        """Our person said that the words differ; each further step of theirs is told so."""
        self._differs = not self._agreed

    def expire(self, now: float, unshown: float) -> Ending | None:
        """Whether it took too long; words must be shown ``unshown`` seconds after our answer."""
        if not self.shown:
            return Ending.BROKEN_OFF if now >= self.began + unshown else None
        if now >= self._heard + SILENT_S:
            return Ending.SILENT
        return Ending.LATE if now >= self._decide else None

    def receive(self, head: StepHead, now: float) -> StepEvent | None:
        """A step after ASK; raises ``DecryptionFailed`` or ``WireError`` and changes nothing."""
        kind, content = head.open(self._key)
        if kind is StepKind.REVEAL:
            return self._revealed(content, now)
        if not self._theirs or kind not in (StepKind.AGREE, StepKind.DIFFER):
            raise WireError("a step at the wrong time")
        if kind is StepKind.DIFFER:
            end_step(content)
            return Ended(self._asking, Ending.DIFFERENT)
        return self._they_agreed(content, now)

    def _revealed(self, content: Reader, now: float) -> StepEvent | None:
        nonce, name = content.take(NONCE_SIZE), read_name(content)
        end_step(content)
        opened = commitment_of(self._own.key, self._asking, nonce, encode_name(name))
        if not equal(opened, self.commitment):
            raise WireError("not what was committed to")
        self._heard = now
        if self._theirs:
            return None
        self._theirs, self._decide = nonce, now + DECIDE_S
        asking = Near(self._asking, name)
        code = code_of(self._own, asking, self.commitment, self._nonce, nonce)
        return Words(self._asking, name, code, ours=False)

    def _they_agreed(self, content: Reader, now: float) -> StepEvent | None:
        secret, card = content.take(NONCE_SIZE), content.take(CARD_SIZE)
        end_step(content)
        self._heard = now
        try:
            fingerprint = ContactCard.decode(card).fingerprint
        except BadCard:
            fingerprint = b""
        if not equal(nonce_of(secret, fingerprint), self._theirs):
            return Ended(self._asking, Ending.FALSE)
        if self._card:
            return None
        self._card = card
        return Agreed(self._asking, fingerprint, card)
