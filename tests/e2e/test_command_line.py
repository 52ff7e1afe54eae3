"""The command line with real processes: a conversation, restarts, one-shot verbs, two at once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command_line import ROOT, World, environment, m2ctl


def test_both_directions_a_restart_in_the_middle_and_what_waited(world: World) -> None:
    alice, bob = world.alice(), world.bob()
    sent = alice.call("message.send", contact="Bob", text="over rpc")
    assert sent["state"] == "queued"
    got = bob.until("message.received", lambda p: p["text"] == "over rpc")
    assert got["contact"] == world.to_alice
    alice.until_delivered(sent["message"])
    back = bob.call("message.send", contact=world.to_alice[:8], text="and back")
    alice.until("message.received", lambda p: p["text"] == "and back")
    bob.until_delivered(back["message"])
    codes = [
        alice.call("contact.code", contact=world.to_bob),
        bob.call("contact.code", contact=world.to_alice),
    ]
    assert codes[0] == codes[1]
    (session,) = alice.call("net.status")["sessions"]
    assert session["contact"] == world.to_bob
    assert session["route"] == "lan"

    bob.kill()
    waiting = alice.call("message.send", contact=world.to_bob, text="while you were dead")
    alice.kill()
    alice, bob = world.alice(), world.bob()
    bob.until("message.received", lambda p: p["text"] == "while you were dead")
    alice.until_delivered(waiting["message"])

    assert bob.leave() == 0
    waiting = alice.call("message.send", contact=world.to_bob, text="while you were away")
    alice.until("message.state", lambda p: p["message"] == waiting["message"] and p["reason"] != "")
    bob = world.bob()
    bob.until("message.received", lambda p: p["text"] == "while you were away")
    alice.until_delivered(waiting["message"])
    assert alice.end() == bob.end() == 0, "SIGTERM is an orderly end"


def test_requests_that_came_before_the_end_of_stdin_are_answered(world: World) -> None:
    requests = [
        {"jsonrpc": "2.0", "id": n, "method": "message.send",
         "params": {"contact": "Bob", "text": f"in a row {n}"}}
        for n in range(20)
    ]  # fmt: skip
    lines = "nonsense\n" + "".join(json.dumps(one) + "\n" for one in requests)
    done = world.m2ctl("Alice", "rpc", stdin=lines)
    assert done.returncode == 0, done.stderr
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert said[0]["method"] == "ready"
    answers = {one["id"]: one for one in said if "id" in one}
    assert answers.pop(None)["error"]["code"] == -32700
    assert {one["result"]["state"] for one in answers.values()} == {"queued"}
    history = world.m2ctl("Alice", "history", "Bob", "--limit", "20")
    texts = [json.loads(line)["text"] for line in history.stdout.splitlines()]
    assert texts == [f"in a row {n}" for n in range(20)]


def test_one_shot_verbs_with_a_friend_on_line_and_without(world: World) -> None:
    alice = world.alice()
    done = world.m2ctl("Bob", "send", "Alice", "one shot: äöü 👋", "--wait", "delivered")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["state"] == "delivered"
    alice.until("message.received", lambda p: p["text"] == "one shot: äöü 👋")
    piped = world.m2ctl("Bob", "send", "Alice", "-", "--wait", "delivered", stdin="two\nlines\n")
    assert piped.returncode == 0, piped.stderr
    alice.until("message.received", lambda p: p["text"] == "two\nlines")
    assert alice.leave() == 0
    late = world.m2ctl("Bob", "send", "Alice", "later", "--wait", "delivered", "--timeout", "1s")
    assert late.returncode == 3
    assert json.loads(late.stdout)["state"] in ("queued", "sending")
    assert "kept here" in late.stderr
    plain = world.m2ctl("Bob", "send", "Alice", "whenever", "--timeout", "100ms")
    assert plain.returncode == 0, "durable is what was asked for"
    alice = world.alice()
    bob = world.bob()
    alice.until("message.received", lambda p: p["text"] == "whenever")
    assert alice.leave() == bob.leave() == 0


def test_a_second_command_line_uses_the_owner_of_the_profile(world: World) -> None:
    alice, bob = world.alice(), world.bob()
    alice.until("ready")
    bob.until("ready")
    sent = world.m2ctl("Alice", "send", "Bob", "through the owner", "--wait", "delivered",
                       M2_PASSPHRASE="not needed here")  # fmt: skip
    assert sent.returncode == 0, sent.stderr
    bob.until("message.received", lambda p: p["text"] == "through the owner")
    state = json.loads(sent.stdout)
    alice.until_delivered(state["message"])
    listed = world.m2ctl("Alice", "contact", "list")
    assert json.loads(listed.stdout)["presence"] == "online"
    refused = world.m2ctl("Alice", "send", "Nobody", "x")
    assert (refused.returncode, json.loads(refused.stdout)["error"]) == (4, "not_a_contact")
    second = world.alice()
    assert second.until("ready")["online"] is True
    bob.call("message.send", contact="Alice", text="to both")
    for one in (alice, second):
        one.until("message.received", lambda p: p["text"] == "to both")
    with pytest.raises(RuntimeError) as caught:
        second.call("contact.route", contact="Bob", route="by air")
    assert caught.value.args[0]["code"] == -32602
    assert second.leave() == 0
    heard = world.m2ctl("Alice", "listen", "--for", "200ms")
    assert heard.returncode == 0
    assert json.loads(heard.stdout.splitlines()[0])["event"] == "ready"
    assert alice.leave() == 0
    after = world.m2ctl("Alice", "profile", "show")
    assert json.loads(after.stdout)["name"] == "Alice"
    assert bob.leave() == 0


def test_a_route_is_kept(world: World) -> None:
    assert world.m2ctl("Alice", "contact", "route", "Bob", "direct-only").returncode == 0
    (row,) = world.m2ctl("Alice", "contact", "list").stdout.splitlines()
    assert json.loads(row)["route"] == "direct-only"
    assert world.m2ctl("Alice", "contact", "route", "Bob", "auto").returncode == 0


def test_listen_accepts_whom_it_may(world: World, tmp_path: Path) -> None:
    """A bot: a third profile asks, and is a contact without anybody touching a key."""
    carol = str(tmp_path / "carol")
    made = m2ctl(world.home, "--profile", carol, "profile", "create", "--name", "Carol",
                 "--circle", world.circle)  # fmt: skip
    assert made.returncode == 0, made.stderr
    link = json.loads(world.m2ctl("Alice", "card", "--uses", "2").stdout)["link"]
    bot = subprocess.Popen(
        [sys.executable, "-m", "m2chat.cli.main", "--profile", str(world.home / "Alice"), "--json",
         "listen", "--auto-accept-contacts"],
        env=environment(world.home), cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    try:
        assert bot.stdout is not None
        assert json.loads(bot.stdout.readline())["event"] == "ready"
        asked = m2ctl(world.home, "--profile", carol, "--json", "contact", "add", link)
        assert json.loads(asked.stdout)["state"] == "waiting"
        sent = m2ctl(world.home, "--profile", carol, "--json", "send", "Alice", "hello bot",
                     "--wait", "delivered")  # fmt: skip
        assert sent.returncode == 0, sent.stderr
        for line in bot.stdout:
            if json.loads(line).get("text") == "hello bot":
                break
        else:
            raise AssertionError("the bot heard nothing")
    finally:
        bot.terminate()
        bot.communicate(timeout=10)
    assert bot.returncode == 0
    assert world.m2ctl("Alice", "contact", "remove", "Carol").returncode == 0
