"""The list of services (protocol 2): who is on it (S-43), how two lists become alike."""

from __future__ import annotations

import itertools

import pytest

from m2chat.crypto.signing import SigningKey
from m2chat.errors import RemoteError
from m2chat.net.services.directory import admit, list_hash, sign_descriptor
from m2chat.net.services.list_fetch import ListFetch
from m2chat.net.services.list_role import OFFER_SECONDS, ListRole
from m2chat.net.services.service_list import CONFIRMED_SECONDS, ServiceList
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control_codec import decode_control
from m2chat.net.wire.descriptor import NO_ADMIT, Descriptor, Role
from m2chat.net.wire.list_messages import ListGet, ListMessage, ListOffer

NOW = 1_800_000_000.0
LIFE = 7_200
CIRCLE = SigningKey(b"c" * 32)
SEEDS = itertools.count(1)


def service(
    seed: int | None = None, *, roles: int = Role.KA, left: int = LIFE, admission: bytes = b"",
    port: int = 4700, circle: SigningKey = CIRCLE,
) -> Descriptor:  # fmt: skip
    key = SigningKey((next(SEEDS) if seed is None else seed).to_bytes(32, "big"))
    admission = admission or admit(circle, key.public, roles, NOW)
    unsigned = Descriptor(
        roles, key.public, b"x" * 32, int(NOW) + left, (Address("192.0.2.1", port),), admission
    )
    return sign_descriptor(key, unsigned)


def filled(count: int, listed: ServiceList | None = None) -> ServiceList:
    listed = ServiceList(CIRCLE.public) if listed is None else listed
    for _ in range(count):
        assert listed.offer(service().encode(), NOW)
    return listed


def test_the_list_is_sorted_and_its_hash_is_that_of_protocol_2() -> None:
    listed = filled(20)
    keys = [one.service_key for one in listed]
    assert keys == sorted(keys)
    assert listed.hash == list_hash(listed)
    again = ServiceList(CIRCLE.public)
    for one in reversed(list(listed)):
        again.offer(one.encode(), NOW)
    assert (again.hash, again.digests) == (listed.hash, listed.digests)


def admitted_for(roles: int) -> bytes:
    return admit(CIRCLE, SigningKey((77).to_bytes(32, "big")).public, roles, NOW)


@pytest.mark.parametrize(
    "bad",
    [
        service(77, admission=NO_ADMIT),
        service(77, circle=SigningKey(b"f" * 32)),  # another circle admits it
        service(77, admission=admitted_for(Role.KA), roles=Role.KA | Role.RELAY),  # more roles
        service(78, admission=admitted_for(Role.KA)),  # another service's admission
        service(77, left=-1),
        service(77, left=3 * 86_400),  # valid for longer than a day
        service(
            77,
            admission=admit(
                CIRCLE, SigningKey((77).to_bytes(32, "big")).public, Role.KA, NOW - 91 * 86_400
            ),
        ),
    ],
    ids=["none", "foreign", "extended", "another's", "expired", "too long", "admission ended"],
)
def test_s43_who_is_not_admitted_is_never_listed(bad: Descriptor) -> None:
    listed = ServiceList(CIRCLE.public)
    with pytest.raises(RemoteError):
        listed.offer(bad.encode(), NOW)
    assert len(listed) == 0
    assert listed.with_role(Role.KA) == ()


def test_every_bit_of_a_descriptor_counts() -> None:
    good = service().encode()
    for at in range(len(good)):
        listed = ServiceList(CIRCLE.public)
        wrong = good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :]
        with pytest.raises(RemoteError):
            listed.offer(wrong, NOW)


def test_the_newest_wins_and_a_renewal_does_not_show_in_the_hash() -> None:
    listed = ServiceList(CIRCLE.public)
    admission = admitted_for(Role.KA)
    assert listed.offer(service(77, admission=admission).encode(), NOW)
    before, version = listed.hash, listed.version
    newer = service(77, admission=admission, left=LIFE + 60)
    assert listed.offer(newer.encode(), NOW)
    assert not listed.offer(service(77, admission=admission).encode(), NOW)
    assert listed.get(newer.service_key) == newer
    assert (listed.hash, listed.version) == (before, version)
    assert listed.offer(service(77, admission=admission, left=LIFE + 61, port=4701).encode(), NOW)
    assert listed.hash != before


def test_an_expired_service_is_gone_unless_somebody_lists_it_still() -> None:
    listed = filled(2)
    (one, two) = (row.service_key for row in listed)
    listed.confirm([one], NOW + LIFE - 10)
    assert listed.expire(NOW + LIFE)
    assert one in listed
    assert two not in listed
    assert listed.expire(NOW + LIFE - 10 + CONFIRMED_SECONDS)
    assert len(listed) == 0


def test_a_full_list_keeps_those_renewed_last() -> None:
    listed = filled(3, ServiceList(CIRCLE.public, limit=3))
    old = service(left=LIFE - 60)
    assert not listed.offer(old.encode(), NOW)
    assert listed.offer(service(left=LIFE + 60).encode(), NOW)
    assert len(listed) == 3


class Exchange:
    """A peer's fetch against a service's role, message by message."""

    def __init__(self, ours: ServiceList, theirs: ServiceList, renew_within: float = 0.0) -> None:
        self.now = 0.0
        self.wall = NOW
        self.lost = 0
        self.asked: list[ListGet] = []
        self.answers = 0
        self.bytes = 0
        self.fetch = ListFetch(ours, self.ask, lambda: self.wall, renew_within=renew_within)
        self.role = ListRole(theirs, self.answer, lambda: self.wall, lambda *_: None)

    def ask(self, message: ListMessage) -> None:
        assert isinstance(message, ListGet)
        self.asked.append(message)

    def answer(self, _: object, message: bytes, size: int) -> None:
        self.answers += 1
        self.bytes += len(message)
        self.fetch.on_message(decode_control(message), self.now)

    def run(self) -> None:
        self.fetch.begin(self.now)
        for _ in range(10_000):
            if self.asked:
                message = self.asked.pop(0)
                if self.lost:
                    self.lost -= 1
                    continue
                self.role.receive(self, message, self.now)  # type: ignore[arg-type]
            elif self.fetch.busy:
                self.now = self.fetch.due
                self.fetch.on_timer(self.now)
            else:
                return
        raise AssertionError("it does not end")


def test_a_whole_list_is_fetched() -> None:
    theirs = filled(60)
    ours = ServiceList(CIRCLE.public)
    exchange = Exchange(ours, theirs)
    exchange.run()
    assert exchange.fetch.synced == theirs.hash == ours.hash


def test_a_bucket_of_several_pages_is_fetched_whole() -> None:
    theirs = filled(700)
    sizes = [len(theirs.bucket(number)) for number in range(256)]
    assert max(sizes) > 4
    ours = ServiceList(CIRCLE.public)
    exchange = Exchange(ours, theirs)
    exchange.run()
    assert ours.hash == theirs.hash
    assert len(ours) == 700


def test_lost_requests_are_repeated() -> None:
    theirs, ours = filled(12), ServiceList(CIRCLE.public)
    exchange = Exchange(ours, theirs)
    exchange.lost = 3
    exchange.run()
    assert ours.hash == theirs.hash


def test_who_does_not_answer_is_given_up() -> None:
    exchange = Exchange(ServiceList(CIRCLE.public), filled(3))
    exchange.lost = 1_000
    exchange.run()
    assert exchange.fetch.synced == b""
    assert exchange.now < 5


def test_one_change_costs_one_index_and_one_bucket() -> None:
    theirs, ours = filled(500), ServiceList(CIRCLE.public)
    Exchange(ours, theirs).run()
    theirs.offer(service().encode(), NOW)
    exchange = Exchange(ours, theirs)
    exchange.run()
    assert ours.hash == theirs.hash
    assert exchange.bytes < 1_100 + 3 * 1_000


def test_like_lists_cost_one_short_answer() -> None:
    theirs, ours = filled(50), ServiceList(CIRCLE.public)
    Exchange(ours, theirs).run()
    exchange = Exchange(ours, theirs)
    exchange.run()
    assert (exchange.answers, exchange.bytes) == (1, 12)


def test_a_liars_services_are_not_listed_and_its_silence_removes_nobody() -> None:
    ours = filled(5)
    liar = SigningKey(b"l" * 32)
    theirs = ServiceList(liar.public)
    theirs.offer(service(circle=liar).encode(), NOW)
    before = ours.hash
    Exchange(ours, theirs).run()
    assert ours.hash == before


def test_what_a_service_lists_lives_and_the_rest_ends_by_its_time() -> None:
    theirs, ours = filled(4), ServiceList(CIRCLE.public)
    Exchange(ours, theirs).run()
    dead = service()
    ours.offer(dead.encode(), NOW)
    exchange = Exchange(ours, theirs)
    exchange.run()
    exchange.wall = NOW + LIFE - 1
    assert exchange.fetch.confirm(theirs.hash)
    ours.expire(NOW + LIFE)
    assert len(ours) == 4
    assert dead.service_key not in ours


def test_a_service_takes_no_others_word_for_what_lives() -> None:
    theirs, ours = filled(4), ServiceList(CIRCLE.public)
    exchange = Exchange(ours, theirs, renew_within=1_800)
    exchange.run()
    exchange.wall = NOW + LIFE - 1
    assert exchange.fetch.confirm(theirs.hash)
    ours.expire(NOW + LIFE)
    assert len(ours) == 0


def test_a_service_fetches_renewals_though_the_lists_look_alike() -> None:
    theirs, ours = filled(4), ServiceList(CIRCLE.public)
    Exchange(ours, theirs).run()
    key = next(iter(ours)).service_key
    seed = next(n for n in range(1, 10_000) if SigningKey(n.to_bytes(32, "big")).public == key)
    old = ours.get(key)
    assert old is not None
    newer = service(seed, left=LIFE + 1_800, admission=old.admit)
    assert theirs.offer(newer.encode(), NOW)
    assert ours.hash == theirs.hash
    exchange = Exchange(ours, theirs, renew_within=1_800)
    exchange.wall = NOW + LIFE - 1_700
    exchange.run()
    assert ours.get(key) == newer


def test_an_offer_is_looked_at_once_in_ten_seconds() -> None:
    theirs = ServiceList(CIRCLE.public)
    exchange = Exchange(ServiceList(CIRCLE.public), theirs)
    for now in (0.0, 1.0):
        offer = ListOffer(service().encode())
        exchange.role.receive(exchange, offer, now)  # type: ignore[arg-type]
    assert len(theirs) == 1
    offer = ListOffer(service(circle=SigningKey(b"f" * 32)).encode())
    exchange.role.receive(exchange, offer, OFFER_SECONDS)  # type: ignore[arg-type]
    assert len(theirs) == 1


@pytest.mark.parametrize(
    "hosts", [(), ("224.0.0.1",), ("0.0.0.0",), ("192.0.2.1", "255.255.255.255"), ("ff02::1",)]
)
def test_s43_an_admitted_service_that_is_nowhere_is_not_listed(hosts: tuple[str, ...]) -> None:
    """Peers make a link to each of their homes: one without an address would be the end of it."""
    key = SigningKey((77).to_bytes(32, "big"))
    addresses = tuple(Address(host, 4700) for host in hosts)
    admission = admitted_for(Role.KA)
    unsigned = Descriptor(Role.KA, key.public, b"x" * 32, int(NOW) + LIFE, addresses, admission)
    listed = ServiceList(CIRCLE.public)
    with pytest.raises(RemoteError):
        listed.offer(sign_descriptor(key, unsigned).encode(), NOW)
    assert not len(listed)
