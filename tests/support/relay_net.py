"""A relay role without a network: associations at chosen addresses, and what it would send."""

from __future__ import annotations

from dataclasses import dataclass, field

from m2chat.net.services.address_rules import LegRules
from m2chat.net.services.channel import Channel
from m2chat.net.services.listener import ServedAssociation
from m2chat.net.services.relay import RelayLeg, RelayRole
from m2chat.net.services.relay_caps import RelayCaps
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import ControlMessage
from m2chat.net.wire.control_codec import decode_control
from m2chat.net.wire.relay_messages import Bind, Bound, NextHop, RelayAsk, token_hash
from tests.support.fake_random import FakeRandomSource

OWN = Address("192.0.2.1", 4_700)
ALICE, BOB = Address("198.51.100.7", 40_001), Address("203.0.113.9", 40_002)
TOKEN_A, TOKEN_B = b"a" * 16, b"b" * 16
BIND = b"d" * 16


class NoSink:
    """Packets of associations do not come by here."""

    def on_short(
        self, association: ServedAssociation, datagram: bytes, source: Address, now: float
    ) -> None:
        """Nothing."""


@dataclass
class RelayNet:
    """Fills ``RelayPort``; ``sent`` is what left for whom."""

    caps: RelayCaps = field(default_factory=RelayCaps)
    own: tuple[Address, ...] = (OWN,)
    now: float = 1_000.0

    def __post_init__(self) -> None:
        self.cids: dict[bytes, RelayLeg] = {}
        self.sent: list[tuple[Address, bytes]] = []
        self.told: list[tuple[ServedAssociation, ControlMessage]] = []
        self.role = RelayRole(
            FakeRandomSource(5), self._send, self, LegRules(self.own), self.caps, self.now
        )
        self._made = 0

    def _send(self, to: ServedAssociation, message: bytes, size: int) -> None:
        self.told.append((to, decode_control(message)))

    def client(self, address: Address) -> ServedAssociation:
        """An association whose cookie proved ``address``."""
        self._made += 1
        channel = Channel(b"", b"", b"", first_number=0, record_of=lambda _: None)  # type: ignore[arg-type,return-value]
        client = ServedAssociation(b"", channel, address, self, NoSink())
        client.cid = self._made.to_bytes(8, "big")
        return client

    def ask(self, bind: bytes = BIND, hop: NextHop | None = None, ttl: int = 60) -> bool:
        """What a KA asks; whether the relay says yes."""
        second = bytes(32) if hop is not None else token_hash(TOKEN_B)
        ask = RelayAsk(b"q" * 8, bind, token_hash(TOKEN_A), second, ttl, hop)
        return self.role.ask(ask, self.now).yes

    def bind(
        self, client: ServedAssociation, token: bytes, cid: bytes, bind: bytes = BIND
    ) -> Bound | None:
        """A peer's BIND; what it was answered."""
        before = len(self.told)
        self.role.receive(client, Bind(bind, token, cid), self.now)
        answers = [one for to, one in self.told[before:] if to is client]
        return answers[0] if answers and isinstance(answers[0], Bound) else None

    def pair(self) -> tuple[ServedAssociation, Bound, ServedAssociation, Bound]:
        """Alice and Bob bound to each other."""
        assert self.ask()
        alice, bob = self.client(ALICE), self.client(BOB)
        first, second = self.bind(alice, TOKEN_A, b"ra-----a"), self.bind(bob, TOKEN_B, b"rb-----b")
        assert first is not None
        assert second is not None
        return alice, first, bob, second

    def receive(self, cid: bytes, body: bytes, source: Address) -> int:
        """Datagrams of one size (``body`` is one) arrive; how many left."""
        leg = self.cids.get(cid)
        before = len(self.sent)
        if leg is not None:
            run = bytearray(cid + body)
            leg.receive_run(run, 0, len(run), len(run), source, self.now)
        return len(self.sent) - before

    # RelayPort

    def take_cid(self, port: object, cid: bytes, leg: RelayLeg) -> bool:
        """In the table, if free."""
        return self.cids.setdefault(cid, leg) is leg

    def drop_cid(self, port: object, cid: bytes) -> None:
        """Out of it."""
        self.cids.pop(cid, None)

    def forward(
        self, port: object, run: bytearray, start: int, end: int, segment: int, to: Address
    ) -> None:
        """Keep what left."""
        for at in range(start, end, segment):
            self.sent.append((to, bytes(run[at : min(at + segment, end)])))
