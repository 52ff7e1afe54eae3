"""The ledger says what a recording server really saw: look-up server, relay and store, by bytes."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from m2chat.app.insight.ledger_book import entry_of
from m2chat.app.insight.ledger_words import server_of
from m2chat.crypto.mailbox import mailbox_id, token_hash
from m2chat.crypto.signing import SigningKey
from m2chat.net.inspection import ServiceKind
from m2chat.net.ledger import ServiceNote
from m2chat.net.peers import Announced, RouteRule
from m2chat.net.services.relay import RelayRole
from m2chat.net.stores import StoreAddress
from m2chat.net.wire import control_codec
from m2chat.net.wire.addresses import Address
from m2chat.servers.server import CircleServer
from tests.support.circle import RANDOM, Person, befriend, person, registered, server
from tests.support.people import until
from tests.support.session_pair import identity
from tests.support.store_rig import store_server


class Recorder:
    """Every message that a server of this process opened."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.kinds: Counter[str] = Counter()

    def decode(self, data: bytes) -> control_codec.ControlMessage:
        """In place of the codec."""
        message = control_codec.decode_control(data)
        self.bodies.append(bytes(data))
        self.kinds[type(message).__name__] += 1
        return message

    def saw(self, needle: bytes) -> bool:
        """Whether these bytes were in anything that it opened."""
        return any(needle in one for one in self.bodies)


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    made = Recorder()
    monkeypatch.setattr("m2chat.net.services.host.decode_control", made.decode)
    return made


@contextmanager
def noted(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nodes that start meanwhile note from their first datagram on."""
    with monkeypatch.context() as patched:
        patched.setattr("m2chat.net.io.service_accounts.Accounts.turn", _turned_on)
        yield


def _turned_on(accounts: object, _: bool) -> None:
    accounts.on = True  # type: ignore[attr-defined]


def address_of(one: CircleServer) -> Address:
    service = one.link().services[0]
    return Address(service.host, service.port)


def sent_to(who: Person, at: Address) -> int:
    return sum(len(run) for to, run in who.sent if to == at)


def summed(notes: Iterable[ServiceNote]) -> Counter[str]:
    total: Counter[str] = Counter()
    for note in notes:
        total.update(note.said)
    return total


async def test_a_look_up_server_saw_just_what_the_ledger_says(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with noted(monkeypatch):
        async with (
            server(("ka",)) as one,
            person("alice", one.link()) as alice,
            person("bob", one.link()) as bob,
        ):
            befriend(alice, bob, one.link())
            await registered(alice, bob)
            alice.node.take_notes()
            alice.sent.clear()
            alice.node.seek(bob.id)
            await until(lambda: bool(alice.ears.up and bob.ears.up))
            # in one turn of the loop, so that nothing leaves between the two
            (note,), really = alice.node.take_notes(), sent_to(alice, address_of(one))
            assert note.bytes_out == really
            assert note.said["Lookup"] >= 1
            assert note.service == one.service_key
            assert note.circle == one.link().public_key
            assert note.seen_as == frozenset(), "told when the association was made, not again"
            alice.node._members[note.circle].cloud.refresh()
            await until(lambda: alice.node._endpoint is not None and recorder.kinds["Register"] > 2)
            (again,) = alice.node.take_notes()
            assert len(again.ids) == 32
            assert all(recorder.saw(one_id) for one_id in again.ids)
            assert all(recorder.saw(one_id) for one_id in note.asked)
            for who in ("alice", "bob"):
                assert not recorder.saw(identity(who).fingerprint)
                assert not recorder.saw(identity(who).fingerprint[:8])
            told = server_of(entry_of(again), again.last_at + 3_600)
            assert told.kinds == (ServiceKind.LOOK_UP,)
            assert "32 hashed ids" in " ".join(map(str, told.saw))
            assert told.forgot is not None
            assert "59 min" in str(told.forgot)


async def test_what_was_said_is_counted_message_by_message(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with noted(monkeypatch):
        async with server(("ka",)) as one:
            async with person("alice", one.link()) as alice:
                await registered(alice)
            said = summed(alice.node.take_notes())
            await until(lambda: recorder.kinds["Bye"] == 1)
            theirs = {kind: count for kind, count in recorder.kinds.items() if count}
            assert dict(said) == theirs, "loopback loses nothing: what was said was heard"


async def test_a_relay_carried_what_the_ledger_says(monkeypatch: pytest.MonkeyPatch) -> None:
    with noted(monkeypatch):
        async with (
            server() as one,
            person("alice", one.link()) as alice,
            person("bob", one.link()) as bob,
        ):
            befriend(alice, bob, one.link(), RouteRule.RELAY)
            await registered(alice, bob)
            alice.node.seek(bob.id)
            await until(lambda: bool(alice.ears.up and bob.ears.up))
            session = alice.node.session(bob.id)
            assert session is not None
            await session.send_message(b"sealed" * 20_000)
            await until(lambda: len(bob.ears.messages) == 1)
            role = one.roles["relay"]
            assert isinstance(role, RelayRole)
            (note,) = alice.node.take_notes()
            assert note.said["Bind"] >= 1
            # what is on its way at this moment stands in one count and not yet in the other
            assert note.forwarded == pytest.approx(role.counters.bytes, abs=8_000)
            assert note.forwarded > 120_000
            at = address_of(one)
            to_relay = sent_to(alice, at)
            assert note.bytes_out < to_relay <= note.bytes_out + note.forwarded
            told = server_of(entry_of(note), note.last_at)
            assert told.kinds == (ServiceKind.LOOK_UP, ServiceKind.RELAY)
            assert told.forgot is None, "it holds us now"


async def test_a_store_saw_mailboxes_sizes_and_no_names(
    tmp_path: Path, recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, token, blob = SigningKey(RANDOM.bytes(32)), b"t" * 16, b"sealed" * 500
    with noted(monkeypatch):
        async with (
            store_server(tmp_path) as one,
            person("alice", one.link()) as alice,
            person("bob", one.link()) as bob,
        ):
            at = StoreAddress(one.link().public_key, one.service_key)
            for who in (alice, bob):
                await until(lambda who=who: bool(who.node.stores.services(at.circle)))  # type: ignore[misc]
            await bob.node.stores.create(at, key)
            await bob.node.stores.set_tokens(at, key, 1, [token_hash(token)])
            mbox = mailbox_id(key.public, at.service)
            await alice.node.stores.deposit(at, mbox, token, 3, blob)
            items = [item async for item in bob.node.stores.fetch(at, key)]
            assert [item.blob for item in items] == [blob]
            (mine,), (theirs,) = alice.node.take_notes(), bob.node.take_notes()
            assert mine.other_boxes == {mbox}
            assert mine.own_boxes == frozenset()
            assert mine.left_bytes == len(blob)
            assert theirs.own_boxes == {key.public}
            assert theirs.said["Fetch"] == recorder.kinds["Fetch"] == 1
            assert mine.said["Deposit"] == recorder.kinds["Deposit"]
            assert recorder.saw(mbox)
            assert recorder.saw(key.public)
            for who in ("alice", "bob"):
                assert not recorder.saw(identity(who).fingerprint)
            words = " ".join(map(str, server_of(entry_of(mine), mine.last_at).saw))
            assert "1 sealed parcel that you left, 3 KiB in all" in words


async def test_nothing_is_noted_while_nobody_wants_it() -> None:
    async with server(("ka",)) as one, person("alice", one.link()) as alice:
        await registered(alice)
        assert alice.node.take_notes() == ()


async def test_asking_whether_somebody_is_there_counts_apart(
    monkeypatch: pytest.MonkeyPatch, recorder: Recorder
) -> None:
    with noted(monkeypatch):
        async with (
            server() as here,
            person("alice", here.link()) as alice,
            person("bob", here.link()) as bob,
        ):
            befriend(alice, bob, here.link())
            await registered(alice, bob)
            async with asyncio.timeout(10):
                while await alice.node.ask(bob.id) is not Announced.YES:
                    await asyncio.sleep(0.05)  # Bob's new set is on its way
            (note,) = alice.node.take_notes()
            assert note.said["Ask"] >= note.heard["There"] == 1
            assert not {"Lookup", "Found"} & (note.said.keys() | note.heard.keys())
            assert len(note.asked) == 1
            assert all(recorder.saw(one) for one in note.asked)
            assert not recorder.saw(bob.id.raw)
            assert bob.ears.seen == []
