"""S-37 over everything at once: a KA, registrations, associations, sessions, envelopes, loss.

S-29's other half stands here too: nothing but the outermost layer may ask for the network key.
"""

from __future__ import annotations

import ast
import random
from collections import Counter
from pathlib import Path

import pytest

from m2chat.crypto import aead, envelope
from m2chat.crypto.prekeys import PreKeyPair
from m2chat.ids import MessageId
from m2chat.messaging.contents import ContentKind
from m2chat.messaging.envelope import Inner
from m2chat.net.errors import CloseCode
from tests.support.ether import Ether
from tests.support.hostile import RANDOM, friends, ka_server, meet, person, registered
from tests.support.people import until
from tests.support.session_pair import identity

PACKAGE = Path(__file__).resolve().parents[2] / "m2chat"


async def test_s37_no_key_meets_an_iv_twice_in_a_whole_conversation(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    used: Counter[tuple[bytes, bytes]] = Counter()
    real = aead.AESGCM

    class Watched:
        def __init__(self, key: bytes) -> None:
            self._key, self._inner = key, real(key)
            self.decrypt = self._inner.decrypt

        def encrypt(self, iv: bytes, plaintext: bytes, aad: bytes) -> bytes:
            used[self._key, iv] += 1
            return self._inner.encrypt(iv, plaintext, aad)

        def encrypt_into(self, iv: bytes, plaintext: bytes, aad: bytes, out: memoryview) -> int:
            used[self._key, iv] += 1
            return self._inner.encrypt_into(iv, plaintext, aad, out)

    monkeypatch.setattr(aead, "AESGCM", Watched)
    ether, chance = Ether(), random.Random(37)
    ether.install(monkeypatch)
    ether.interfere = lambda source, to, data: None if chance.random() < 0.1 else data
    alice_key, bob_key = identity("alice"), identity("bob")
    prekey = PreKeyPair.generate(bob_key, b"instance", 1_800_000_000, RANDOM)
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        await meet(alice, bob)
        text = Inner(
            MessageId(b"m" * 16), alice.id, bob.id, bytes(32), b"instance", 1, 1, bytes(32),
            ContentKind.TEXT, b"a text",
        )  # fmt: skip
        inner = text.encode()
        for _ in range(3):
            blob = envelope.seal(inner, alice_key, bob_key.certificate, prekey.public, RANDOM)
            await alice.ears.up[-1].send_message(blob)
        friends(alice, bob)  # registers anew: every blob is sealed again
        await registered(alice, bob)
        for target, host in ((alice, bob), (bob, alice)):  # everything once more, from elsewhere
            for source, to, data in list(ether.log):
                if to == target.address:
                    ether.inject(source, target.address, data)
            assert host.ears.down == []
        alice.ears.up[-1].close(CloseCode.BYE)
        await until(lambda: bool(alice.ears.down and bob.ears.down))
        bob.node.seek(alice.id)
        await until(lambda: len(bob.ears.up) == 2 and len(alice.ears.up) == 2)
        await bob.ears.up[1].send_message(RANDOM.bytes(100_000))
    assert len(used) > 120
    assert max(used.values()) == 1


def test_s29_the_network_key_is_asked_for_by_the_outermost_layer_alone() -> None:
    """Whatever else would use it would rest on a key that every member and server holds."""
    allowed = {
        "links.py", "net/wire/obfuscation.py", "net/io/circle_member.py",  # the mask
        "servers/keys.py", "servers/standing.py",  # founded, or joined
        "servers/server.py", "servers/join.py", "servers/status.py",  # the mask of servers
        "messaging/records.py", "messaging/address_book.py", "storage/contacts.py",  # kept, given
        "storage/rows.py", "app/relations.py", "app/account.py", "app/application.py",
    }  # fmt: skip
    asking = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "network_key"
    }
    assert asking <= allowed
    assert not any(name.startswith(("net/session", "net/services", "crypto")) for name in asking)
