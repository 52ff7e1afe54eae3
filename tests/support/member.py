"""One ``CircleMember`` without a network, as a hostile KA meets it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

from m2chat.crypto.session_keys import TemporaryKey
from m2chat.links import CircleLink
from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.ka_search import Answer
from m2chat.net.io.meeting import Meeting, OwnSecrets
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.temporary_keys import TemporaryKeys
from m2chat.net.io.udp import UdpSocket
from m2chat.net.peers import PeerRelation, Relations
from m2chat.net.services.rids import card_rid, pair_rid
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import (
    Bundle,
    Candidates,
    LookupBlob,
    blob_key,
    card_key,
    lookup_key,
    seal_blob,
)
from m2chat.net.wire.control import Found, Notify
from tests.support.ether import Ether
from tests.support.fake_clock import FakeClock
from tests.support.fake_random import FakeRandomSource
from tests.support.hostile import DISCOVERY, INVITE, ROOT, asking, card, known
from tests.support.session_pair import CIRCLE, NOW, identity, temporary

SERVICE = b"s" * 32
AT = Address("203.0.113.7", 5000)
LINK = CircleLink(bytes(32), CIRCLE, "test", ())


def bundle_of(name: str, **changes: object) -> Bundle:
    """The signed bundle of a person, or one that says something else under the same signature."""
    return replace(temporary(name)[1], **changes)  # type: ignore[arg-type]


def newer(name: str, epoch: int, instance: bytes = b"instance") -> Bundle:
    """A bundle of another epoch that its owner signed."""
    return signed(replace(temporary(name)[1], epoch=epoch, instance=instance), name)


def signed(bundle: Bundle, signer: str, owner: str = "", circle: bytes = CIRCLE) -> Bundle:
    """Signed by ``signer`` in the name of ``owner`` (themselves)."""
    fingerprint = identity(owner or signer).fingerprint
    return bundle.signed(identity(signer).sign("bundle", bundle.statement(fingerprint, circle)))


@dataclass
class Victim:
    """Alice: her member, her key table, and whom she would meet."""

    member: CircleMember
    keys: TemporaryKeys
    ether: Ether
    clock: FakeClock
    random: FakeRandomSource
    meetings: list[Meeting] = field(default_factory=list)

    # what Alice finds when she looks Bob up

    def found(self, blob: bytes, address: Address = AT, **changes: object) -> Answer:
        """FOUND with this blob."""
        found = Found(
            b"lookup.8", self.random.bytes(8), 0, address, bytes(32), bytes(16), bytes(16), 0, blob
        )
        return Answer(replace(found, **changes), SERVICE, 0, 0)  # type: ignore[arg-type]

    def blob(self, bundle: Bundle, discovery: bytes = DISCOVERY["bob"], name: str = "bob") -> bytes:
        """A registered blob, as one can make it who knows D."""
        fingerprint = identity(name).fingerprint
        key, none = blob_key(discovery, fingerprint), Candidates().encode()
        return seal_blob(bundle.encode(), none, key, fingerprint, self.random)

    def met(self, blob: bytes, relation: PeerRelation | None = None, **changes: object) -> Meeting:
        """What becomes of a FOUND; raises ``RemoteError``."""
        answer = self.found(blob, **changes)  # type: ignore[arg-type]
        return self.member.met(relation or known("bob", CIRCLE), answer, b"l" * 976)

    # how Alice is looked up

    def pair_rid(self) -> bytes:
        """The rid under which Bob finds Alice."""
        bob, alice = identity("bob").fingerprint, identity("alice").fingerprint
        day = int(NOW // 86_400)
        self.member.rids(SERVICE, day)
        return pair_rid(ROOT, bob, alice, day, SERVICE)

    def card_rid(self) -> bytes:
        """The rid of Alice's card."""
        day = int(NOW // 86_400)
        self.member.rids(SERVICE, day)
        return card_rid(INVITE, identity("alice").fingerprint, day, SERVICE)

    def lookup(self, bundle: Bundle, **changes: object) -> LookupBlob:
        """What Bob shows; ``lblob`` seals it."""
        bob = identity("bob").fingerprint
        plain = LookupBlob(bob, bundle, Candidates(), NOW * 1000, self.random.bytes(8))
        return replace(plain, **changes)  # type: ignore[arg-type]

    def lblob(
        self, lookup: LookupBlob, *, by_card: bool = False, key: bytes | None = None
    ) -> bytes:
        """Sealed for Alice."""
        bob, alice = identity("bob").fingerprint, identity("alice").fingerprint
        real = card_key(INVITE, alice) if by_card else lookup_key(ROOT, bob, alice)
        return lookup.seal(key or real, self.random)

    def notify(self, rid: bytes, blob: bytes, nonce: bytes, address: Address = AT) -> None:
        """NOTIFY from the KA."""
        intro = self.random.bytes(8)
        self.member.on_notify(
            Notify(nonce, intro, rid, 0, address, bytes(32), bytes(16), bytes(16), blob), SERVICE
        )


async def victim(pool: ThreadPoolExecutor) -> Victim:
    """Alice with Bob as a contact and an open card; no KA behind her."""
    ether, clock, random = Ether(), FakeClock(wall=NOW), FakeRandomSource(77)
    socket = ether.open("198.51.100.1", 5000)
    assert isinstance(socket.address, Address)
    endpoint = Endpoint(_as_udp(socket), clock, random)
    who, epochs = identity("alice"), iter(range(1, 9))

    async def next_epoch() -> int:
        return next(epochs)

    keys = TemporaryKeys(
        who.fingerprint, who.certificate.encode(), who.sign, b"instance", next_epoch, random, pool
    )
    meetings: list[Meeting] = []
    member = CircleMember(
        LINK,
        own=OwnSecrets(who.fingerprint, DISCOVERY["alice"], b"S" * 32),
        endpoint=endpoint,
        answers=ServiceAnswers(endpoint),
        keys=keys,
        clock=clock,
        random=random,
        meet=lambda _, meeting: meetings.append(meeting),
        online_changed=lambda _: None,
    )
    member.cloud.assume_relay = False  # a circle without one
    await keys.renew()
    await keys.end_for(CIRCLE, NOW)
    member.set_relations(Relations(peers=(known("bob", CIRCLE),), cards=(card(CIRCLE),)))
    return Victim(member, keys, ether, clock, random, meetings)


def asking_bob() -> PeerRelation:
    """Bob whose card Alice holds, and no more of him."""
    return asking("bob", CIRCLE)


def forged_key(seed: int) -> TemporaryKey:
    """Of an attacker."""
    return TemporaryKey.generate(FakeRandomSource(seed))


def _as_udp(socket: object) -> UdpSocket:
    return socket  # type: ignore[return-value]
