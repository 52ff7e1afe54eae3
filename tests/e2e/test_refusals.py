"""Bad input, each with its own exit code, key and sentence, and nothing changed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.links import ContactCard
from m2chat.storage.profiles import ProfileLock
from tests.support.command_line import PASSPHRASE, ROOT, World, environment, m2ctl

HOUR = 3600


def refused(world: World, *words: str, who: str = "Alice", **more: str) -> tuple[str, str]:
    """The key and the sentence of a refusal."""
    done = world.m2ctl(who, *words, **more)
    assert done.returncode == 4, (done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    told = json.loads(done.stdout)
    assert set(told) == {"error", "message"}
    return told["error"], told["message"]


def test_every_card_that_cannot_be_used_says_why(world: World) -> None:
    fresh = json.loads(world.m2ctl("Alice", "card").stdout)["link"]
    card = ContactCard.parse(fresh)
    hours = int(time.time()) // HOUR
    stranger = replace(card, fingerprint=os.urandom(32))
    cards = {
        "own_card": (fresh, "Alice"),
        "already_contact": (fresh, "Bob"),
        "wrong_circle": (replace(stranger, circle_tag=bytes(8)).link(), "Bob"),
        "card_expired": (replace(stranger, expires_at=(hours - 1) * HOUR).link(), "Bob"),
        "bad_card": (fresh[:-2], "Bob"),
    }
    before = world.m2ctl("Bob", "contact", "list").stdout
    sentences = set()
    for key, (link, who) in cards.items():
        found, sentence = refused(world, "contact", "add", link, who=who)
        assert found == key
        sentences.add(sentence)
    assert len(sentences) == len(cards), "one sentence each"
    assert world.m2ctl("Bob", "contact", "list").stdout == before


def test_somebody_who_was_asked_already(world: World) -> None:
    card = ContactCard.parse(json.loads(world.m2ctl("Alice", "card").stdout)["link"])
    stranger = replace(card, fingerprint=os.urandom(32)).link()
    asked = world.m2ctl("Bob", "contact", "add", stranger, "--timeout", "10ms")
    assert asked.returncode == 0, asked.stderr
    key, _ = refused(world, "contact", "add", stranger, who="Bob")
    assert key == "already_pending"
    who = json.loads(asked.stdout)["contact"]
    assert world.m2ctl("Bob", "contact", "remove", who).returncode == 0


def test_texts_people_and_circles_that_do_not_fit(world: World) -> None:
    assert refused(world, "send", "Nobody", "hi")[0] == "not_a_contact"
    assert refused(world, "send", "Bob", "  ")[0] == "empty_message"
    assert refused(world, "circle", "leave", "Nowhere")[0] == "no_such_circle"
    done = world.m2ctl("Alice", "send", "Bob", "-", stdin="x" * (1024 * 1024 + 1))
    assert (done.returncode, json.loads(done.stdout)["error"]) == (4, "too_big")


def test_passphrases(world: World, tmp_path: Path) -> None:
    done = world.m2ctl("Alice", "profile", "show", M2_PASSPHRASE="no")
    assert (done.returncode, json.loads(done.stdout)["error"]) == (4, "wrong_passphrase")
    file = tmp_path / "words"
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    good = world.m2ctl("Alice", "--passphrase-file", str(file), "profile", "show",
                       M2_PASSPHRASE="no")  # fmt: skip
    assert good.returncode == 0, "the file goes before the environment"
    changed = world.m2ctl("Alice", "profile", "passphrase", M2_NEW_PASSPHRASE="other")
    assert changed.returncode == 0, changed.stderr
    old = world.m2ctl("Alice", "profile", "show")
    assert (old.returncode, json.loads(old.stdout)["error"]) == (4, "wrong_passphrase")
    back = world.m2ctl(
        "Alice", "profile", "passphrase", M2_PASSPHRASE="other", M2_NEW_PASSPHRASE=PASSPHRASE
    )
    assert back.returncode == 0, back.stderr


def test_a_profile_that_is_not_there_or_already_there(world: World, tmp_path: Path) -> None:
    missing = m2ctl(world.home, "--profile", str(tmp_path / "none"), "--json", "profile", "show")
    assert (missing.returncode, json.loads(missing.stdout)["error"]) == (4, "no_profile")
    again = world.m2ctl("Alice", "profile", "create", "--name", "Again")
    assert (again.returncode, json.loads(again.stdout)["error"]) == (4, "profile_exists")
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    (foreign / "letter.txt").write_text("dear", encoding="utf-8")
    full = m2ctl(world.home, "--profile", str(foreign), "--json", "profile", "create",
                 "--name", "A")  # fmt: skip
    assert (full.returncode, json.loads(full.stdout)["error"]) == (4, "folder_not_empty")
    assert (foreign / "letter.txt").read_text(encoding="utf-8") == "dear"


def test_a_locked_profile_whose_owner_does_not_answer(world: World) -> None:
    lock = ProfileLock(world.home / "Alice")
    try:
        done = world.m2ctl("Alice", "profile", "show")
    finally:
        lock.release()
    assert (done.returncode, json.loads(done.stdout)["error"]) == (4, "profile_in_use")
    assert world.m2ctl("Alice", "profile", "show").returncode == 0


def test_a_place_to_bind_that_is_none(world: World) -> None:
    done = world.m2ctl("Alice", "net", "status", M2CHAT_BIND="somewhere")
    assert (done.returncode, json.loads(done.stdout)["error"]) == (4, "bad_bind")
    done = world.m2ctl("Alice", "net", "status", M2CHAT_BIND="", M2CHAT_PORT_MAPPING="always")
    assert (done.returncode, json.loads(done.stdout)["error"]) == (4, "bad_port_mapping")


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_utf8_whatever_the_locale(world: World, locale: str) -> None:
    more = {"LC_ALL": locale, "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    name = f"Älice {locale} 👋"
    named = world.m2ctl("Alice", "contact", "rename", "Bob", name, **more)
    assert named.returncode == 0, named.stderr
    rows = world.m2ctl("Alice", "contact", "list", **more).stdout.splitlines()
    assert name in [json.loads(row)["name"] for row in rows]
    assert world.m2ctl("Alice", "contact", "rename", name, "", **more).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal is driven by a pty here")
@pytest.mark.parametrize(("typed", "code"), [(PASSPHRASE + "\n", 0), ("no\n", 4), ("\x03", 130)])
def test_a_passphrase_is_asked_for_in_a_terminal(world: World, typed: str, code: int) -> None:
    """Typed at a real terminal it is not echoed; Ctrl+C ends the program at once."""
    env = environment(world.home)
    del env["M2_PASSPHRASE"]
    spawn = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"
    words = ["-m", "m2chat.cli.main", "--profile", str(world.home / "Alice"), "profile", "show"]
    person = subprocess.Popen(
        [sys.executable, "-c", spawn, sys.executable, *words],
        env=env, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
    )  # fmt: skip
    assert person.stdin is not None
    assert person.stdout is not None
    shown = b""
    while b"Passphrase: " not in shown:
        more = person.stdout.read(1024)
        assert more, shown
        shown += more
    person.stdin.write(typed.encode())
    while more := person.stdout.read(1024):
        shown += more
    person.stdin.close()
    person.stdout.close()
    assert person.wait(timeout=10) == code
    answer = shown.decode().partition("Passphrase: ")[2]
    assert not set(typed.split()) & set(answer.split())
    assert ("Alice" in answer) == (code == 0)
