"""The table of methods and the JSON-RPC connection, over an application in memory."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.app.rpc.connection import Connection, Lines, decode
from m2chat.app.rpc.errors import (
    AmbiguousContact,
    BadParams,
    NoSuchContact,
    NoSuchMethod,
)
from m2chat.app.rpc.method import find_chat
from m2chat.app.rpc.methods import METHODS, Dispatcher, find_contact
from m2chat.app.rpc.notifications import LISTED, Notification, subscribe
from m2chat.errors import UserFacingError
from m2chat.messaging.events import ContactAdded, ContactChanged, ContactRemoved, MessageAdded
from m2chat.messaging.model import ContactState, DeliveryState, Presence, RoutePolicy
from tests.support.fake_app import FakeApplication, user
from tests.support.fake_life import FakeLife


@pytest.fixture
def application() -> FakeApplication:
    """Alice, and two people whose ids begin alike."""
    made = FakeApplication("Alice")
    made.person(1, "Bob", presence=Presence.ONLINE)
    made.person(2, "Carol", state=ContactState.REQUEST, hello="hi")
    return made


# -- finding people --------------------------------------------------------------------------------


async def test_a_contact_is_found_by_id_prefix_name_and_nickname(
    application: FakeApplication,
) -> None:
    for text in (str(user(1)), str(user(1)).upper(), str(user(1))[:8], "Bob", " bob "):
        assert await find_contact(application, text) == user(1)
    application.people[user(2)] = replace(application.people[user(2)], nickname="Bob")
    assert await find_contact(application, "bob") == user(2), "a nickname goes before a name"


async def test_nobody_and_several(application: FakeApplication) -> None:
    for text in ("Dave", "", "01", "zz"):
        with pytest.raises(NoSuchContact):
            await find_contact(application, text)
    application.people[user(2)] = replace(application.people[user(2)], name="Bob")
    with pytest.raises(AmbiguousContact):
        await find_contact(application, "Bob")


async def test_the_start_of_a_name_is_enough_when_nobody_else_begins_so(
    application: FakeApplication,
) -> None:
    for text in ("Bo", "b", "CAR"):
        wanted = user(1) if text[0] in "Bb" else user(2)
        assert await find_contact(application, text) == wanted
        assert await find_chat(application, text) == wanted
    application.person(3, "Bobby")
    for find in (find_contact, find_chat):
        with pytest.raises(AmbiguousContact, match="several of your contacts or groups"):
            await find(application, "bo")
        assert await find(application, "Bob") == user(1), "a whole name goes before a start"
        assert await find(application, "Bobb") == user(3)
        with pytest.raises(NoSuchContact):
            await find(application, "obby")


async def test_a_group_that_begins_so_is_not_passed_over_for_a_person(
    application: FakeApplication,
) -> None:
    group = application.groups.add(50, "Hiking club", (user(1),))
    assert await find_chat(application, "hik") == group.id
    application.person(3, "Hikaru")
    with pytest.raises(AmbiguousContact):
        await find_chat(application, "hik")
    assert await find_contact(application, "hik") == user(3), "where a person alone is meant"


# -- the table -------------------------------------------------------------------------------------


async def test_the_contract_of_names_and_fields(application: FakeApplication) -> None:
    call = Dispatcher(application).call
    card = await call("card.create", {"uses": "unlimited", "valid": "7d"})
    assert {"link"} <= set(card)
    rows = await call("contact.list")
    wanted = {"contact", "name", "state", "verified", "route", "presence"}
    assert all(wanted <= set(row) for row in rows)
    sent = await call("message.send", {"contact": "Bob", "text": "hello"})
    assert {"message", "state"} <= set(sent)
    assert sent["state"] == "queued"
    (line,) = await call("message.history", {"contact": "Bob"})
    fields = {"message", "direction", "text", "state", "reason", "sent_at", "delivered_at"}
    assert fields <= set(line)
    assert (line["direction"], line["text"]) == ("out", "hello")
    status = await call("net.status")
    assert {"online", "kas", "mapping", "sessions"} <= set(status)
    assert set(status["sessions"][0]) == {"contact", "route", "rtt_ms", "loss", "rate"}
    assert await call("contact.accept", {"contact": "Carol"}) == {}
    assert await call("contact.route", {"contact": "Bob", "route": "relay"}) == {}
    assert application.people[user(1)].policy is RoutePolicy.RELAY
    json.dumps([card, rows, sent, line, status])


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("message.send", {"contact": "Bob"}),
        ("message.send", {"contact": "Bob", "text": 7}),
        ("message.send", {"contact": "Bob", "text": "x", "colour": "red"}),
        ("message.send", ["Bob", "x"]),
        ("message.history", {"contact": "Bob", "limit": 0}),
        ("message.history", {"contact": "Bob", "limit": True}),
        ("message.cancel", {"message": "not hexadecimal"}),
        ("card.create", {"uses": True}),
        ("card.create", {"uses": 0}),
        ("card.create", {"uses": "many"}),
        ("card.create", {"valid": "soon"}),
        ("card.create", {"valid": float("inf")}),
        ("contact.route", {"contact": "Bob", "route": "by air"}),
        ("contact.verify", {"contact": "Bob", "verified": "yes"}),
    ],
)
async def test_wrong_params_change_nothing(
    application: FakeApplication, method: str, params: object
) -> None:
    with pytest.raises(BadParams) as caught:
        await Dispatcher(application).call(method, params)
    assert caught.value.exit_code == 2
    assert application.calls == []


async def test_no_such_method(application: FakeApplication) -> None:
    with pytest.raises(NoSuchMethod):
        await Dispatcher(application).call("file.fly", {})


async def test_sends_keep_their_order_however_slow_the_first_is() -> None:
    gate = asyncio.Event()

    class Slow(FakeLife):
        async def send(self, *words: Any) -> Any:
            if words[1] == "first":
                await gate.wait()
            return await super().send(*words)

    application = FakeApplication()
    application.life = Slow(application)
    bob = application.person(1, "Bob")
    call = Dispatcher(application).call
    sends = [
        asyncio.create_task(call("message.send", {"contact": "Bob", "text": text}))
        for text in ("first", "second")
    ]
    await asyncio.sleep(0)
    assert await asyncio.wait_for(call("contact.list"), 1), "the others go on meanwhile"
    gate.set()
    await asyncio.gather(*sends)
    assert [one.text for one in application.talk[bob.id]] == ["first", "second"]


def test_every_method_says_what_it_is() -> None:
    for name, method in METHODS.items():
        assert name == method.name
        assert method.meaning
        assert method.result
        assert all(param.meaning for param in method.params)


# -- notifications ---------------------------------------------------------------------------------


def test_events_as_notifications(application: FakeApplication) -> None:
    told: list[Notification] = []
    stop = subscribe(application.bus, told.append)
    bob = application.people[user(1)]
    carol = application.people[user(2)]
    application.bus.publish(ContactAdded(carol))
    application.bus.publish(ContactChanged(replace(carol, state=ContactState.READY), carol))
    application.bus.publish(ContactChanged(replace(bob, verified=True), bob))
    application.bus.publish(ContactRemoved(bob.id))
    application.receive(bob.id, "hey")
    mine = application.say(bob, "ho", ago=0, out=True, state=DeliveryState.QUEUED)
    application.bus.publish(MessageAdded(mine))
    application.advance(mine.id, state=DeliveryState.DELIVERED)
    stop()
    application.receive(bob.id, "not heard")
    assert [one.method for one in told] == [
        "contact.request", "contact.state",
        "contact.changed", "contact.state",
        "contact.changed",
        "contact.removed",
        "message.received",
        "message.state",
        "message.state",
    ]  # fmt: skip
    assert told[0].params == {"contact": str(carol.id), "name": "Carol", "hello": "hi"}
    assert set(told[8].params) == {
        "contact", "message", "state", "reason", "warning", "next_try", "stored_until",
    }  # fmt: skip
    assert [told[7].params["state"], told[8].params["state"]] == ["queued", "delivered"]
    assert {one.method for one in told} <= set(LISTED)


# -- lines -----------------------------------------------------------------------------------------


@given(st.lists(st.binary(max_size=20).filter(lambda b: b"\n" not in b)), st.integers(1, 7))
def test_lines_are_cut_alike_however_the_bytes_come(rows: list[bytes], step: int) -> None:
    data = b"".join(row + b"\n" for row in rows)
    lines, got = Lines(), list[bytes | None]()
    for at in range(0, len(data), step):
        got += lines.feed(data[at : at + step])
    assert got == rows
    assert lines.end() == []


def test_a_line_beyond_the_limit_is_skipped_and_the_next_is_read() -> None:
    lines = Lines(limit=5)
    assert lines.feed(b"12345\n123") == [b"12345"]
    assert lines.feed(b"456789") == []
    assert lines.feed(b"0\nab\ncd") == [None, b"ab"]
    assert lines.end() == [b"cd"]


@given(st.binary(max_size=60))
def test_decode_raises_value_error_and_nothing_else(data: bytes) -> None:
    try:
        decode(data)
    except ValueError:
        return


def test_what_is_no_json() -> None:
    for line in (b"[" * 100_000, b"NaN", b'{"a": Infinity}', b"\xff", b"9" * 5000):
        with pytest.raises(ValueError):
            decode(line)


# -- the connection --------------------------------------------------------------------------------


async def conversation(application: FakeApplication, *requests: object) -> list[dict[str, Any]]:
    """What a peer reads when it sends these lines and then ends its input."""
    said: list[bytes] = []

    async def lines() -> AsyncIterator[bytes | None]:
        for request in requests:
            if request is None or isinstance(request, bytes):
                yield request
            else:
                yield json.dumps(request).encode()

    await Connection(Dispatcher(application), said.append).serve(lines())
    assert all(line.endswith(b"\n") and line.count(b"\n") == 1 for line in said)
    return [json.loads(line) for line in said]


async def test_ready_comes_first_and_answers_by_id(application: FakeApplication) -> None:
    ready, *answers = await conversation(
        application,
        {"jsonrpc": "2.0", "id": 1, "method": "profile.show"},
        b"  ",
        {"jsonrpc": "2.0", "id": "two", "method": "message.history", "params": {"contact": "Bob"}},
    )
    assert ready["method"] == "ready"
    assert ready["params"] == {"profile": "Alice", "online": True}
    by_id = {answer["id"]: answer["result"] for answer in answers}
    assert by_id[1]["name"] == "Alice"
    assert by_id["two"] == []


@pytest.mark.parametrize(
    ("line", "code", "key"),
    [
        (b"{nonsense", -32700, "bad_json"),
        (b"\xff\xfe", -32700, "bad_json"),
        (None, -32600, "bad_request"),
        (b"[]", -32600, "bad_request"),
        (b'{"id": 5}', -32600, "bad_request"),
        (b'{"id": 5, "method": "no.such"}', -32601, "no_such_method"),
        (b'{"id": 5, "method": "message.send"}', -32602, "bad_params"),
        (b'{"id": 5, "method": "contact.accept", "params": {"contact": "X"}}', -32000,
         "not_a_contact"),
    ],
)  # fmt: skip
async def test_bad_lines_get_an_error_object_and_the_next_is_answered(
    application: FakeApplication, line: bytes | None, code: int, key: str
) -> None:
    _, first, second = await conversation(application, line, {"id": 9, "method": "contact.list"})
    error = first if "error" in first else second
    answer = second if error is first else first
    assert (error["error"]["code"], error["error"]["data"]["key"]) == (code, key)
    assert error["error"]["message"]
    assert answer["id"] == 9
    assert len(answer["result"]) == 2


async def test_a_refusal_carries_its_exit_code_and_a_fault_is_told_as_one(
    application: FakeApplication,
) -> None:
    application.fail_next = UserFacingError("Full.", key="disk_full")
    request = {"id": 1, "method": "message.send", "params": {"contact": "Bob", "text": "x"}}
    _, answer = await conversation(application, request)
    assert answer["error"] == {
        "code": -32000, "message": "Full.", "data": {"key": "disk_full", "exit_code": 4},
    }  # fmt: skip
    application.fail_next = RuntimeError("a secret text")  # type: ignore[assignment]
    _, answer = await conversation(application, request)
    assert answer["error"]["code"] == -32603
    assert answer["error"]["data"] == {"key": "fault", "exit_code": 1}
    assert "secret" not in answer["error"]["message"]


async def test_a_request_without_id_gets_no_answer(application: FakeApplication) -> None:
    lines = await conversation(
        application,
        {"method": "message.send", "params": {"contact": "Bob", "text": "x"}},
        {"method": "no.such"},
    )
    assert lines[0]["method"] == "ready"
    assert not any("result" in line or "error" in line for line in lines)
    assert [one.text for one in application.talk[user(1)]] == ["x"]
