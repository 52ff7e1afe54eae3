"""S-37 for services: over a whole bad day, no key ever meets the same IV twice."""

from __future__ import annotations

from typing import Any

import pytest

from m2chat.crypto import aead
from m2chat.net.wire.control import Lookup
from m2chat.net.wire.packet import LongType
from tests.support.service_net import FakeKa, FakePeer, Rule, ServiceNet


def test_no_key_meets_an_iv_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    used: set[tuple[bytes, bytes]] = set()
    sealed = 0
    real = aead.AESGCM

    class Recorder:
        def __init__(self, key: bytes) -> None:
            self._key = key
            self._inner = real(key)
            self.decrypt = self._inner.decrypt

        def encrypt(self, iv: bytes, plaintext: bytes, aad: bytes) -> bytes:
            nonlocal sealed
            sealed += 1
            used.add((self._key, iv))
            return self._inner.encrypt(iv, plaintext, aad)

        def encrypt_into(self, iv: bytes, plaintext: bytes, aad: bytes, out: memoryview) -> int:
            nonlocal sealed
            sealed += 1
            used.add((self._key, iv))
            return self._inner.encrypt_into(iv, plaintext, aad, out)

    monkeypatch.setattr(aead, "AESGCM", Recorder)
    net = ServiceNet(3, Rule(loss=0.15, duplicate=0.2, jitter=0.3))
    ka = FakeKa(net, ("192.0.2.1", 4700))
    peers = [FakePeer(net, ka, (f"198.51.100.{number}", 4000)) for number in range(4)]
    for number, peer in enumerate(peers):
        peer.register((bytes([number]) * 16, 0))
    for hour in range(6):
        for number, peer in enumerate(peers):
            nonce = bytes([hour, number]) * 4
            peer.client.look_up(
                Lookup(nonce, bytes([(number + 1) % 4]) * 16, 0, 0, b"l" * 976), net.now
            )
        net.run(20)
        replay(net, ka, peers)
        if hour == 2:
            ka.restart()
        if hour == 4:
            peers[0].client.restart(net.now)
    assert sealed == len(used) > 300
    assert sum(peer.ups for peer in peers) > 5


def replay(net: ServiceNet, ka: FakeKa, peers: list[FakePeer]) -> None:
    """Everything that was ever sent, once more and from its own address."""
    for peer in peers:
        history: list[tuple[Any, bytes]] = list(peer.sent[-40:])
        for kind, body in history:
            if kind is None:
                ka.receive_short(body, peer.address)
            elif kind is not LongType.HELLO:
                ka.receive_long(kind, body, peer.address)
