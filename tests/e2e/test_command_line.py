"""The command line with real processes: a conversation, kills, refusals, exit codes."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command_line import RpcPeer, m2ctl, server

KILLS = 30


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A home with two profiles, Alice and Bob, in the circle of a running server."""
    home = tmp_path_factory.mktemp("world")
    with server(home / "server") as circle:
        for name in ("Alice", "Bob"):
            made = m2ctl(
                home, "--profile", str(home / name), "--json",
                "profile", "create", "--name", name, "--circle", circle,
            )  # fmt: skip
            assert made.returncode == 0, made.stderr
            assert json.loads(made.stdout)["name"] == name
        yield home, circle


def befriend(alice: RpcPeer, bob: RpcPeer) -> tuple[str, str]:
    """Bob asks by Alice's card; the ids they call each other by."""
    known = [one for one in bob.call("contact.list") if one["name"] == "Alice"]
    if not known:
        link = alice.call("card.create", uses=1, valid="7d")["link"]
        bob.call("contact.add", link=link, hello="hello")
        asked = alice.until("contact.request")
        alice.call("contact.accept", contact=asked["contact"])
        bob.until("contact.state", lambda p: p["state"] == "ready")
    alices = next(one for one in alice.call("contact.list") if one["name"] == "Bob")
    bobs = next(one for one in bob.call("contact.list") if one["name"] == "Alice")
    return alices["contact"], bobs["contact"]


def test_two_rpc_peers_talk_and_survive_a_kill_of_each(world: tuple[Path, str]) -> None:
    home, _ = world
    alice, bob = RpcPeer(home, home / "Alice"), RpcPeer(home, home / "Bob")
    assert set(alice.until("ready")) == {"profile", "online"}
    to_bob, to_alice = befriend(alice, bob)
    sent = alice.call("message.send", contact="Bob", text="over rpc")
    assert sent["state"] == "queued"
    got = bob.until("message.received", lambda p: p["text"] == "over rpc")
    assert got["contact"] == to_alice
    alice.until(
        "message.state",
        lambda p: p["message"] == sent["message"] and p["state"] == "delivered",
    )
    codes = [alice.call("contact.code", contact=to_bob), bob.call("contact.code", contact=to_alice)]
    assert codes[0] == codes[1]

    # a second m2ctl on the same profile talks to the owner
    listed = m2ctl(home, "--profile", str(home / "Alice"), "--json", "history", "Bob")
    assert [json.loads(line)["text"] for line in listed.stdout.splitlines()] == ["over rpc"]
    second = RpcPeer(home, home / "Alice")
    assert second.call("profile.show")["name"] == "Alice"
    assert second.leave() == 0

    bob.kill()
    waiting = alice.call("message.send", contact=to_bob, text="while you were dead")
    alice.kill()
    alice, bob = RpcPeer(home, home / "Alice"), RpcPeer(home, home / "Bob")
    bob.until("message.received", lambda p: p["text"] == "while you were dead")
    alice.until(
        "message.state",
        lambda p: p["message"] == waiting["message"] and p["state"] == "delivered",
    )
    history = bob.call("message.history", contact=to_alice)
    assert [one["text"] for one in history] == ["over rpc", "while you were dead"]
    assert alice.leave() == bob.leave() == 0


def test_one_shot_send_waits_for_the_receipt(world: tuple[Path, str]) -> None:
    home, _ = world
    alice, bob = RpcPeer(home, home / "Alice"), RpcPeer(home, home / "Bob")
    befriend(alice, bob)
    assert bob.leave() == 0
    done = m2ctl(
        home, "--profile", str(home / "Bob"), "--json",
        "send", "Alice", "one shot", "--wait", "delivered",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["state"] == "delivered"
    alice.until("message.received", lambda p: p["text"] == "one shot")
    assert alice.leave() == 0
    late = m2ctl(
        home, "--profile", str(home / "Bob"), "--json",
        "send", "Alice", "nobody there", "--wait", "delivered", "--timeout", "2s",
    )  # fmt: skip
    assert late.returncode == 3
    assert json.loads(late.stdout)["state"] in ("queued", "sending")


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("victim", ["sender", "receiver"])
def test_killed_at_random_moments_nothing_is_lost_or_doubled(
    world: tuple[Path, str], victim: str
) -> None:
    """R-10 and R-11: thirty kills; what was shown as queued arrives exactly once, in order."""
    home, _ = world
    chance = random.Random(victim)
    alice, bob = RpcPeer(home, home / "Alice"), RpcPeer(home, home / "Bob")
    to_bob, to_alice = befriend(alice, bob)
    queued: list[str] = []
    for number in range(KILLS):
        for part in range(3):
            text = f"{victim} {number}.{part}"
            alice.call("message.send", contact=to_bob, text=text)
            queued.append(text)
        time.sleep(chance.uniform(0, 0.06))  # the moment of the kill is the point here
        if victim == "sender":
            alice.kill()
            alice = RpcPeer(home, home / "Alice")
            alice.until("ready")
        else:
            bob.kill()
            bob = RpcPeer(home, home / "Bob")
            bob.until("ready")
    last = queued[-1]
    bob.until("message.received", lambda p: p["text"] == last) if not _has(
        bob, to_alice, last
    ) else None
    history = bob.call("message.history", contact=to_alice, limit=1000)
    got = [one["text"] for one in history if one["text"].startswith(victim)]
    assert got == queued
    assert not any(one["gap_before"] for one in history)
    assert alice.leave() == bob.leave() == 0


def _has(peer: RpcPeer, contact: str, text: str) -> bool:
    history = peer.call("message.history", contact=contact, limit=1000)
    return any(one["text"] == text for one in history)


def test_refusals_have_their_exit_codes(world: tuple[Path, str], tmp_path: Path) -> None:
    home, _ = world
    alice = ("--profile", str(home / "Alice"))
    assert m2ctl(home, "--version").stdout.startswith("m2ctl ")
    assert m2ctl(home, *alice, "nonsense").returncode == 2
    assert m2ctl(home, *alice, "card", "--valid", "soon").returncode == 2
    wrong = m2ctl(home, *alice, "--json", "profile", "show", M2_PASSPHRASE="no")
    assert wrong.returncode == 4
    assert json.loads(wrong.stdout)["error"] == "wrong_passphrase"
    assert "Traceback" not in wrong.stderr
    # a damaged card is refused before the profile is opened
    damaged = m2ctl(home, *alice, "--json", "contact", "add", "m2:contact/abc", M2_PASSPHRASE="no")
    assert (damaged.returncode, json.loads(damaged.stdout)["error"]) == (4, "bad_card")
    unknown = m2ctl(home, *alice, "--json", "send", "Nobody", "hi")
    assert (unknown.returncode, json.loads(unknown.stdout)["error"]) == (4, "not_a_contact")
    missing = m2ctl(home, "--profile", str(tmp_path / "none"), "--json", "profile", "show")
    assert (missing.returncode, json.loads(missing.stdout)["error"]) == (4, "no_profile")
    unnamed = m2ctl(home, "--json", "profile", "show")  # these two are not in the home's list
    assert (unnamed.returncode, json.loads(unnamed.stdout)["error"]) == (4, "no_profile")
    file = tmp_path / "card.png"
    card = m2ctl(home, *alice, "--json", "card", "--qr", str(file))
    assert card.returncode == 0
    assert len(json.loads(card.stdout)["link"]) <= 150
    assert file.read_bytes().startswith(b"\x89PNG")
    own = m2ctl(home, *alice, "--json", "contact", "add", json.loads(card.stdout)["link"])
    assert (own.returncode, json.loads(own.stdout)["error"]) == (4, "own_card")
    status = m2ctl(home, *alice, "--json", "net", "status")
    assert json.loads(status.stdout)["online"] is True


def test_rpc_refuses_what_is_no_request(world: tuple[Path, str]) -> None:
    home, _ = world
    alice = RpcPeer(home, home / "Alice")
    for method, params, code in (
        ("no.method", {}, -32601),
        ("message.send", {"contact": 7}, -32602),
        ("card.create", {"uses": True}, -32602),
        ("contact.route", {"contact": "Bob", "route": "by air"}, -32602),
        ("contact.add", {"link": "m2:contact/x"}, -32000),
    ):
        with pytest.raises(RuntimeError) as caught:
            alice.call(method, **params)
        assert caught.value.args[0]["code"] == code
    assert alice.leave() == 0
