"""Who is who on the command line, with real processes and a real profile."""

from __future__ import annotations

import json
import struct
import zlib
from pathlib import Path
from typing import Any

from tests.support.command_line import World, m2ctl


def test_names_cards_deletions_and_the_end_of_a_profile(tmp_path: Path) -> None:
    ada = str(tmp_path / "profiles" / "ada")

    def run(*words: str, code: int = 0) -> str:
        done = m2ctl(tmp_path, "--profile", ada, *words)
        assert done.returncode == code, (words, done.stdout, done.stderr)
        return done.stdout if code == 0 else done.stderr

    run("profile", "create", "--name", "Ada")
    assert run("profile", "rename", "Ada Lovelace") == "You are Ada Lovelace now.\n"
    assert json.loads(run("--json", "profile", "show"))["name"] == "Ada Lovelace"
    run("card", "--uses", "2")
    card = json.loads(run("--json", "cards", "list"))
    assert (card["uses_left"], card["answers"], card["askers"]) == (2, True, [])
    run("cards", "revoke", card["card"])
    assert "withdrawn" in run("cards", "list")
    head = b"IHDR" + struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    picture = tmp_path / "me.png"
    picture.write_bytes(
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))
    )
    assert json.loads(run("--json", "profile", "picture", str(picture)))["bytes"] == 33
    assert "could not be read" in run("profile", "picture", str(tmp_path / "none"), code=4)
    run("profile", "picture", "none")
    assert "after 300 s" in run("lock", "after", "5m")
    assert run("introduction", "list") == ""
    assert "not here any more" in run("introduction", "accept", "ab" * 16, code=4)
    assert "can't be brought back" in run("chat", "undo", "ab" * 16, code=4)
    assert "That is not the profile's name" in run("profile", "wipe", "--confirm", "Ada", code=2)
    assert Path(ada, "keys.json").exists()
    assert "its keys were overwritten first" in run("profile", "wipe", "--confirm", "Ada Lovelace")
    assert not Path(ada).exists()


def test_certificates_codes_and_undo_between_two(world: World) -> None:
    def ask(who: str, *words: str) -> dict[str, Any]:
        done = world.m2ctl(who, "--json", *words)
        assert done.returncode == 0, (words, done.stderr)
        return dict(json.loads(done.stdout or "{}"))

    line = ask("Alice", "contact", "certificates", "Bob")
    assert line["contact"] == world.to_bob
    theirs = ask("Bob", "contact", "code", world.to_alice)
    verdict = ask("Alice", "contact", "scan", "Bob", theirs["link"])
    assert verdict == {"verdict": "match"}
    deleted = ask("Alice", "chat", "delete", "Bob", "--with-contact")
    assert world.m2ctl("Alice", "contact", "list").stdout == ""
    ask("Alice", "chat", "undo", deleted["undo"])
    assert "verified" in world.m2ctl("Alice", "contact", "list").stdout
    ask("Alice", "contact", "verify", "Bob", "--undo")
