"""Message life through ``m2ctl`` and ``m2ctl rpc``: real processes, a real server on loopback."""

from __future__ import annotations

import json
import time

from tests.support.command_line import World


def test_two_people_live_with_their_messages(world: World) -> None:
    alice, bob = world.alice(), world.bob()
    sent = alice.call("message.send", contact=world.to_bob, text="see you at nien")
    alice.until_delivered(sent["message"])
    alice.call("message.edit", message=sent["message"], text="see you at nine")
    changed = bob.until("message.changed", lambda p: p["edited_at"] is not None)
    assert changed["text"] == "see you at nine"
    bob.call("message.react", message=sent["message"], emoji="👍")
    reacted = alice.until("message.changed", lambda p: p["reactions"])
    assert [one["emoji"] for one in reacted["reactions"]] == ["👍"]
    bob.call("chat.typing", contact=world.to_alice)
    assert alice.until("typing.changed")["typing"] is True
    settings = alice.call("chat.timer", contact=world.to_bob, timer="1d")
    assert settings["timer"] == 86_400
    bob.until("chat.changed")
    assert "disappear" in bob.call("message.history", contact=world.to_alice, limit=1)[0]["text"]
    answer = bob.call("message.send", contact=world.to_alice, text="fine", reply_to=sent["message"])
    alice.until("message.received", lambda p: p["text"] == "fine")
    newest = alice.call("message.history", contact=world.to_bob, limit=1)[0]
    assert (newest["reply_to"], newest["timer"]) == (sent["message"], 86_400)
    planned = alice.call(
        "message.send", contact=world.to_bob, text="planned", send_at=time.time() + 2
    )
    assert planned["state"] == "queued"
    bob.until("message.received", lambda p: p["text"] == "planned")
    alice.call("message.delete", messages=[planned["message"]], both=True)
    bob.until("message.changed", lambda p: p["deleted"])
    bob.until_delivered(answer["message"])
    told = alice.call("message.info", message=sent["message"])
    titles = [line["title"] for line in told["story"]]
    assert {"Written", "Sent, not confirmed yet", "On their computer", "Edited"} <= set(titles)
    notes = alice.call("chat.notes")["contact"]
    alice.call("message.send", contact="notes", text="buy milk")
    assert [one["kind"] for one in alice.call("chat.list")[:1]] == ["notes"]
    assert alice.call("message.history", contact=notes)[0]["state"] == "read"
    assert alice.call("preferences.set", typing=False) == {"read_receipts": True, "typing": False}
    alice.leave()
    bob.leave()


def test_the_same_on_the_command_line(world: World) -> None:
    sent = one(world, "send", world.to_bob, "hello", "--at", "2h")
    assert sent["state"] == "queued"
    assert one(world, "edit", sent["message"], "Hello!")["text"] == "Hello!"
    row = one(world, "history", world.to_bob, "--limit", "1")
    assert (row["text"], row["edited_at"]) == ("Hello!", None)
    assert row["send_at"] is not None
    out(world, "cancel", sent["message"])
    note = one(world, "send", "notes", "milk")
    out(world, "react", note["message"], "✅")
    assert one(world, "info", note["message"])["reactions"][0]["emoji"] == "✅"
    settings = one(world, "chat", "settings", world.to_bob, "--pinned", "on", "--mute", "always")
    assert (settings["pinned"], settings["muted_until"]) == (True, "always")
    refused = world.m2ctl("Alice", "react", note["message"], "words")
    assert refused.returncode == 4
    assert "emoji" in refused.stderr
    wrong = world.m2ctl("Alice", "send", world.to_bob, "x", "--at", "yesterday")
    assert wrong.returncode == 2


def out(world: World, *words: object) -> str:
    done = world.m2ctl("Alice", *map(str, words))
    assert done.returncode == 0, done.stderr
    return done.stdout


def one(world: World, *words: object) -> dict[str, object]:
    found: dict[str, object] = json.loads(out(world, *words).splitlines()[-1])
    return found
