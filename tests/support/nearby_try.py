"""One try of Bob's to be Alice's contact in one room, without a network (protocol page 38)."""

from __future__ import annotations

import contextlib

from m2chat.buffer import Reader
from m2chat.crypto.session_keys import Ephemeral
from m2chat.errors import RemoteError
from m2chat.links import LOCAL_CIRCLE, ContactCard
from m2chat.net.services.nearby import (
    Near,
    StepHead,
    StepKind,
    ask_key,
    shared_secret,
    words_key,
)
from m2chat.net.services.nearby_questions import Questions
from m2chat.net.services.nearby_words import Asking, StepEvent, Words
from tests.support.fake_random import FakeRandomSource

ALICE, BOB = Ephemeral(b"A" * 32), Ephemeral(b"B" * 32)
FP = {"alice": b"a" * 32, "bob": b"b" * 32, "eve": b"e" * 32}


def card_of(name: str) -> bytes:
    """A card of the local circle."""
    return ContactCard(
        FP[name], b"d" * 16, b"i" * 16, 3_600 * 500_000, LOCAL_CIRCLE.tag, multicast=True
    ).encode()


class Try:
    """Both ends, joined by hand."""

    def __init__(self, random: FakeRandomSource) -> None:
        self.now = 0.0
        self.alice = Questions(ALICE, FP["alice"], random, 0.0)
        self.bob = Asking(BOB, Near(ALICE.public, "Alice"), "Bob", FP["bob"], random, 0.0)
        self.told: dict[str, list[StepEvent]] = {"alice": [], "bob": []}
        self.sent: list[bytes] = []
        shared = shared_secret(BOB, ALICE.public)
        self._shared = shared
        self.keys = [ask_key(shared, ALICE.public, BOB.public)]

    @property
    def codes(self) -> list[bytes]:
        """Alice's and Bob's, as far as they are there."""
        told = self.told["alice"] + self.told["bob"]
        return [one.code for one in told if isinstance(one, Words)]

    def to_alice(self, body: bytes, source: str = "10.0.0.2") -> bytes | None:
        """One datagram arrives there; what she sends back."""
        reply, events = self.alice.receive(StepHead.decode(body), source, "Alice", self.now)
        self.told["alice"] += events
        return reply

    def to_bob(self, body: bytes) -> None:
        """One datagram arrives there."""
        event = self.bob.receive(StepHead.decode(body), self.now)
        if event is not None:
            self.told["bob"].append(event)

    def step(self) -> None:
        """Bob says what is due, and hears her reply."""
        self.now += 1.0
        body = self.bob.poll(self.now)
        if body is None:
            return
        self.sent.append(body)
        reply = None
        with contextlib.suppress(RemoteError):  # her program drops it in silence
            reply = self.to_alice(body)
        if reply is not None:
            self.sent.append(reply)
            self.learn(reply)
            self.to_bob(reply)

    def go(self, stage: int) -> None:
        """0: nothing was said; 1: answered; 2: words on both screens; 3: both agreed."""
        for _ in range(min(stage, 2)):
            self.step()
        if stage == 3:
            self.bob.agree(card_of("bob"), self.now)
            self.alice.agree(BOB.public, self.now)
            self.step()

    def learn(self, reply: bytes) -> None:
        """The second key, for tests that forge with it."""
        if len(self.keys) == 1:
            with contextlib.suppress(RemoteError):
                kind, content = StepHead.decode(reply).open(self.keys[0])
                assert kind is StepKind.ANSWER
                self._add_key(content)

    def _add_key(self, content: Reader) -> None:
        commitment, answer = content.take(32), content.take(32)
        args = (self._shared, ALICE.public, BOB.public, commitment, answer)
        self.keys.append(words_key(*args))
