"""``send`` and ``listen`` against an owner in memory: states in, exit codes out."""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from m2chat.app.rpc.notifications import Notification
from m2chat.cli import messages
from m2chat.cli.errors import RefusedByPeer
from m2chat.cli.parser import parser


class FakeOwner:
    """Answers ``message.send`` and then tells the states it was made with."""

    def __init__(self, *states: tuple[str, str]) -> None:
        self.notifications: asyncio.Queue[Notification | None] = asyncio.Queue()
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.states = states
        self.contacts: list[dict[str, Any]] = []

    async def call(self, method: str, params: dict[str, Any] | None = None) -> Any:
        """What the table would answer."""
        self.calls.append((method, params or {}))
        if method == "message.send":
            self.tell("message.state", message="other", state="delivered", reason="")
            for state, reason in self.states:
                self.tell("message.state", message="m", state=state, reason=reason)
            return {"message": "m", "state": "queued", "contact": "c"}
        return {"contact.list": self.contacts, "profile.show": {"name": "Alice"}}.get(method, {})

    async def go_online(self) -> bool:
        """At once."""
        return True

    def tell(self, method: str, **params: Any) -> None:
        """Something happened."""
        self.notifications.put_nowait(Notification(method, params))


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[[FakeOwner], FakeOwner]:
    """Have the verbs find this owner."""

    def install(owner: FakeOwner) -> FakeOwner:
        @asynccontextmanager
        async def found(_: argparse.Namespace) -> AsyncIterator[FakeOwner]:
            yield owner

        monkeypatch.setattr(messages, "owner_of", found)
        return owner

    return install


Use = Callable[[FakeOwner], FakeOwner]


def options(*words: str) -> argparse.Namespace:
    """As if typed with --json."""
    return parser().parse_args(["--json", *words])


WAIT = ("send", "bob", "hi", "--wait", "delivered", "--timeout", "50ms")


@pytest.mark.parametrize("last", ["delivered", "read"])
async def test_delivered_is_zero(use: Use, capsys: pytest.CaptureFixture[str], last: str) -> None:
    owner = use(FakeOwner(("sending", ""), (last, "")))
    assert await messages.send(options(*WAIT)) == 0
    assert json.loads(capsys.readouterr().out)["state"] == last
    assert owner.calls == [("message.send", {"contact": "bob", "text": "hi"})]


async def test_not_in_time_is_three_and_says_that_it_is_kept(
    use: Use, capsys: pytest.CaptureFixture[str]
) -> None:
    use(FakeOwner(("queued", "peer_not_found")))
    assert await messages.send(options(*WAIT)) == 3
    shown = capsys.readouterr()
    assert json.loads(shown.out)["reason"] == "peer_not_found"
    assert "kept here" in shown.err


async def test_failed_is_three_and_is_not_waited_for(
    use: Use, capsys: pytest.CaptureFixture[str]
) -> None:
    use(FakeOwner(("failed", "key_changed")))
    assert await messages.send(options(*WAIT[:-1], "1w")) == 3
    assert "key_changed" in capsys.readouterr().err


async def test_refused_by_the_other_side_is_five(use: Use) -> None:
    use(FakeOwner(("failed", "peer_rejected")))
    with pytest.raises(RefusedByPeer) as caught:
        await messages.send(options(*WAIT))
    assert caught.value.exit_code == 5


async def test_without_wait_durable_is_enough(use: Use, capsys: pytest.CaptureFixture[str]) -> None:
    use(FakeOwner())
    assert await messages.send(options("send", "bob", "hi")) == 0
    assert json.loads(capsys.readouterr().out)["state"] == "queued"


async def test_stored_is_what_was_asked_for(use: Use) -> None:
    use(FakeOwner(("stored", "")))
    assert await messages.send(options("send", "bob", "hi", "--wait", "stored")) == 0
    use(FakeOwner(("stored", "")))
    assert await messages.send(options(*WAIT)) == 3


async def test_an_owner_that_ends_ends_the_wait(use: Use) -> None:
    owner = use(FakeOwner())
    waiting = asyncio.create_task(messages.send(options(*WAIT[:-1], "1w")))
    await asyncio.sleep(0)
    owner.notifications.put_nowait(None)
    assert await asyncio.wait_for(waiting, 5) == 3


def row(contact: str, name: str, state: str) -> dict[str, Any]:
    """What ``contact.list`` says of somebody, as far as it matters here."""
    return {"contact": contact, "name": name, "state": state}


async def test_people_read_names_and_only_what_concerns_them(
    use: Use, capsys: pytest.CaptureFixture[str]
) -> None:
    owner = use(FakeOwner())
    owner.contacts = [row("0123456789abcdef", "Bob", "ready")]
    owner.tell("network.changed", online=True)
    owner.tell("route.changed", contact="0123456789abcdef", route="")
    owner.tell("contact.changed", contact="0123456789abcdef", name="Bobby")
    owner.tell("message.received", contact="0123456789abcdef", message="m", text="hi")
    owner.tell("message.received", contact="fedcba9876543210", message="n", text="ho")
    assert await messages.listen(parser().parse_args(["listen", "--for", "50ms"])) == 0
    assert capsys.readouterr().out.splitlines() == [
        "ready  Alice",
        "route.changed  Bob (01234567)  none",
        "message.received  Bobby (01234567)  hi",
        "message.received  fedcba9876543210  ho",
    ]


async def test_listen_prints_and_accepts(use: Use, capsys: pytest.CaptureFixture[str]) -> None:
    owner = use(FakeOwner())
    owner.contacts = [row("old", "Eve", "request"), row("x", "Ann", "ready")]
    owner.tell("contact.request", contact="new", name="Bob", hello="hi")
    owner.tell("message.received", contact="new", message="m", text="grüß\x1b[31m")
    words = ("listen", "--for", "50ms", "--auto-accept-contacts")
    assert await messages.listen(options(*words)) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["event"] for line in lines] == ["ready", "contact.request", "message.received"]
    accepted = [params["contact"] for name, params in owner.calls if name == "contact.accept"]
    assert accepted == ["old", "new"]


async def test_plain_text_has_no_power_over_the_terminal(
    use: Use, capsys: pytest.CaptureFixture[str]
) -> None:
    owner = use(FakeOwner())
    owner.tell("message.received", contact="c", message="m", text="a\x1b[31mb\u202ec\nd")
    plain = parser().parse_args(["listen", "--for", "50ms"])
    assert await messages.listen(plain) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "a\\u001b[31mb" in shown
    assert len(shown.splitlines()) == 2
