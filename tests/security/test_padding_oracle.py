"""S-07: a wrapped key that does not open is answered like one that does (T7).

``benchmarks/timing.py`` measures the times; here everything that the other end can see is compared.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from m2chat.crypto.kdf import label
from m2chat.crypto.session_keys import transcript, wrap_key
from m2chat.net.wire.handshake_messages import Hs1
from m2chat.net.wire.packet import CID_SIZE, LongType
from tests.support.fake_random import FakeRandomSource
from tests.support.session_pair import KEYS, local_end, pair, temporary
from tests.support.simnet import SimNet


def another_key(modulus: bytes) -> bytes:
    """A well-formed wrapping of a key that the initiator does not use."""
    bundles = transcript("bundles", local_end("alice").bundle, local_end("bob").bundle)
    return wrap_key(modulus, b"sixteen bytes...", label("hs1") + bundles)


def answers(wrapped: bytes, monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, int, bool]]:
    """(time, size, LONG) of all that Bob sends to an HS1 with this ``ctI``, and to nothing else."""
    net = SimNet(1)
    seen: list[tuple[float, int, bool]] = []
    send = net.send

    def interfere(data: bytes, source: str, target: str) -> None:
        long = data[:CID_SIZE] == bytes(CID_SIZE)
        if source == "bob":
            seen.append((net.now, len(data), long))
        elif long:
            hello = replace(Hs1.decode(KEYS.open_long(data)), wrapped=wrapped)
            body = hello.encode()
            send(bytes(KEYS.seal_long(LongType.HS1, body, FakeRandomSource(1))), source, target)
            return
        send(data, source, target)

    monkeypatch.setattr(net, "send", interfere)
    alice, bob = pair(net)
    net.run(lambda: False, 20)
    assert not alice.open
    assert not bob.open
    return seen


def test_s07_good_bad_and_garbage_look_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    modulus = temporary("bob")[0].modulus
    good = another_key(modulus)
    bad = wrap_key(modulus, b"sixteen bytes...", label("hs1"))  # another label
    short = wrap_key(modulus, b"fifteen bytes..", label("hs1"))
    garbage = bytes([0x55]) * 256
    beyond = b"\xff" * 256  # above the modulus: the library refuses it before it decrypts
    expected = answers(good, monkeypatch)
    assert len(expected) > 1
    for wrapped in (bad, short, garbage, beyond):
        assert answers(wrapped, monkeypatch) == expected
