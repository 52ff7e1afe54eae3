"""Whole nodes with a KA that lies: no session, and no datagram to whoever it names (S-01, S-38)."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from m2chat.crypto.errors import BadKey
from m2chat.net.peers import Relations
from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.services.listener import ServedAssociation
from m2chat.net.wire.addresses import Address, encode_address
from m2chat.net.wire.bundle import Candidates, blob_key, seal_blob
from m2chat.net.wire.control import LOOKUP_DATAGRAM_SIZE, ControlMessage, Lookup
from m2chat.net.wire.control_codec import encode_found
from tests.support.ether import Ether
from tests.support.hostile import (
    RANDOM,
    asking,
    card,
    friends,
    ka_server,
    known,
    person,
    registered,
)
from tests.support.member import forged_key, signed
from tests.support.people import until
from tests.support.session_pair import identity, temporary

TRAP = Address("192.0.2.99", 7777)  # where the liar waits


class Liar(KaRegistry):
    """Answers every look-up itself: its own blob, its own address, as many as it likes."""

    answered = 0
    attempts = 1
    left = 0

    def blob(self, target: bytes) -> bytes:
        """What it hands out."""
        return target

    def receive(self, sender: ServedAssociation, message: ControlMessage, now: float) -> None:
        """Lies when it is asked."""
        if isinstance(message, Lookup):
            self._lie(sender, message, now)
        else:
            super().receive(sender, message, now)

    def _lie(self, looker: ServedAssociation, message: Lookup, now: float) -> None:
        match = self._introductions._match(looker, message, now)
        real = match.target.blob if match is not None else bytes(944)
        for _ in range(self.attempts):
            type(self).answered += 1
            found = encode_found(
                message.nonce, RANDOM.bytes(8), encode_address(TRAP), self.left, self.blob(real)
            )
            self._send(looker, found, LOOKUP_DATAGRAM_SIZE)


class Garbler(Liar):
    """One bit of the real blob is wrong."""

    def blob(self, target: bytes) -> bytes:
        """Changed."""
        return target[:500] + bytes([target[500] ^ 1]) + target[501:]


class Accomplice(Liar):
    """A contact of Bob's gave it D_B: it can seal, and signs with keys of its own."""

    def blob(self, target: bytes) -> bytes:
        """Its own bundle under the real seal."""
        mine = forged_key(4)
        draft = temporary("bob")[1]
        bundle = signed(
            type(draft).unsigned(mine, 9, b"instance", draft.not_before), "alice", "bob"
        )
        fingerprint = identity("bob").fingerprint
        key = blob_key(b"B" * 16, fingerprint)
        return seal_blob(bundle.encode(), Candidates().encode(), key, fingerprint, RANDOM)


class Endless(Garbler):
    """Always one more behind the last, and twenty at a time."""

    attempts = 20
    left = 200


@pytest.fixture
def ether(monkeypatch: pytest.MonkeyPatch) -> Ether:
    made = Ether()
    made.install(monkeypatch)
    return made


@pytest.mark.parametrize("liar", [Garbler, Accomplice, Endless])
async def test_s01_a_lying_ka_brings_nobody_together(
    monkeypatch: pytest.MonkeyPatch, ether: Ether, liar: type[Liar]
) -> None:
    monkeypatch.setattr("m2chat.servers.ka.KaRegistry", liar)
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        friends(alice, bob)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.failed))
        assert alice.ears.failed[0].reason == "peer_not_found"
        assert liar.answered
        alice.node.retry_now()
        await until(lambda: len(alice.ears.failed) > 1)
        assert alice.ears.up == bob.ears.up == []
        assert ether.sent(alice.address, bob.address) == 0
        assert ether.sent(alice.address, TRAP) == 0


async def test_s01_the_real_blob_at_a_false_address_gives_no_session(
    monkeypatch: pytest.MonkeyPatch, ether: Ether
) -> None:
    """The liar sends us to itself; it can answer no probe, since Kp needs the pair's root."""
    monkeypatch.setattr("m2chat.servers.ka.KaRegistry", Liar)
    monkeypatch.setattr("m2chat.net.traversal.punch.PUNCH_TIME", 1.0)
    trap = ether.open(TRAP.host, TRAP.port)
    heard: list[bytes] = []

    def echo(run: bytearray, size: int, segment: int, source: Address) -> None:
        heard.append(bytes(run))
        trap.send_run(bytes(run), len(run), source)  # all that it can say is what it heard

    trap.attach(asyncio.get_running_loop(), echo)
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        friends(alice, bob)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.failed))
        assert alice.ears.failed[0].reason == "peer_unreachable"
        assert alice.ears.up == bob.ears.up == []
        assert {len(data) for data in heard} == {81}  # probes: no handshake went there
        assert len(heard) <= 100


@pytest.mark.parametrize("liar", [Garbler, Accomplice])
async def test_s38_a_lying_ka_does_not_stand_between_a_card_and_its_holder(
    monkeypatch: pytest.MonkeyPatch, ether: Ether, liar: type[Liar]
) -> None:
    monkeypatch.setattr("m2chat.servers.ka.KaRegistry", liar)
    async with (
        ka_server() as ka,
        person("bob", ka.link()) as bob,
        person("alice", ka.link()) as alice,
    ):
        bob.node.set_relations(Relations(cards=(card(),)))
        alice.node.set_relations(Relations(peers=(asking("bob"),)))
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.failed))
        assert alice.ears.up == bob.ears.up == []
        assert alice.ears.control == bob.ears.control == []
        assert liar.answered


async def test_whoever_signs_a_key_that_is_none_ends_the_attempt_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch, ether: Ether
) -> None:
    """A contact's own bundle, well signed, that the library refuses at the first use."""
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        friends(alice, bob)
        await registered(alice, bob)

        def refuse(*_: Any) -> bytes:
            raise BadKey("refused")

        monkeypatch.setattr("m2chat.net.session.handshake.wrap_key", refuse)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.failed))
        assert alice.ears.failed[0].reason == "peer_unreachable"
        monkeypatch.undo()
        monkeypatch.setattr("m2chat.net.io.attempt_limit.SPACING_S", 0.1)
        alice.node.retry_now()
        await until(lambda: bool(alice.ears.up))
        assert known("bob").peer == alice.ears.up[0].peer
