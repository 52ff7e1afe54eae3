"""The words of ``m2ctl`` on who is who: names, introductions, cards, forgetting, the lock, wipe."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from m2chat.app import qr
from m2chat.cli import output, passphrase
from m2chat.cli.errors import DONE, BadFile, WrongUsage
from m2chat.cli.owner import accounts, owner_of, profile_folder
from m2chat.cli.verbs import Verb, code_text

Tree = Any  # argparse has no public name for its collection of verbs
Method = Callable[..., Any]  # tree, name, meaning, verb, act -> the parser of the verb


def profile_words(tree: Tree, method: Method, add: Method) -> None:
    """``profile rename``, ``picture``, ``wipe``."""
    rename = method(tree, "rename", "another name; contacts are told",
                    Verb("profile.rename", ("name",), renamed_text))  # fmt: skip
    rename.add_argument("name", metavar="NAME")
    picture = method(tree, "picture", "our picture: a PNG or JPEG file, or none",
                     Verb("profile.picture", ("path",)))  # fmt: skip
    picture.add_argument("path", metavar="FILE|none", type=_picture_file)
    wiped = add(tree, "wipe", "take the profile away for good, its keys first", wipe)
    wiped.add_argument("--confirm", metavar="NAME", help="the profile's name, as profile show says")


def contact_words(tree: Tree, contact: Method) -> None:
    """What is added below ``contact``; ``contact`` makes a verb on one contact."""
    introduce = contact(tree, "introduce", "make two contacts known to each other", "to", "note")
    introduce.add_argument("to", metavar="CONTACT", help="the other one")
    introduce.add_argument("--note", metavar="TEXT", help="both read it")
    contact(tree, "certificates", "the story of their certificates", text=certificates_text)
    contact(tree, "warnings", "why to look twice at who they are", text=warnings_text)
    contact(tree, "postpone", "not now: the request stays")
    scan = contact(tree, "scan", "compare the code of their screen", "link", text=scan_text)
    scan.add_argument("link", metavar="m2:code/...")
    same = contact(tree, "same-person", "another contact was they before their new certificate",
                   "older", method="contact.same_person")  # fmt: skip
    same.add_argument("older", metavar="CONTACT", help="the one with the earlier certificate")
    picture = contact(tree, "picture", "what only we show of them", "path")
    picture.add_argument("path", metavar="FILE|none|theirs", type=_their_picture_file)


def top_words(group: Callable[[str, str], Tree], method: Method, add: Method) -> None:
    """``introduction``, ``cards``, ``chat``, ``lock``."""
    tree = group("introduction", "people whom contacts want you to know")
    method(tree, "list", "all of them, the newest first",
           Verb("introduction.list", (), introductions_text))  # fmt: skip
    for name, accept, meaning in (
        ("accept", True, "say yes; it comes true when the other does too"),
        ("decline", False, "say no; nobody is told"),
    ):
        made = method(tree, name, meaning, Verb("introduction.answer", ("introduction", "accept")))
        made.add_argument("introduction", metavar="ID", help="from introduction list")
        made.set_defaults(accept=accept)
    tree = group("cards", "the contact cards that you made")
    method(tree, "list", "all of them, also those that answer no more",
           Verb("card.history", (), cards_text))  # fmt: skip
    revoke = method(tree, "revoke", "it answers nobody any more", Verb("card.revoke", ("card",)))
    revoke.add_argument("card", metavar="ID", help="from cards list")
    tree = group("chat", "forget conversations")
    delete = method(tree, "delete", "forget what was said; half a minute to undo it",
                    Verb("chat.delete", ("contact", "with_contact"), deleted_text))  # fmt: skip
    delete.add_argument("contact", metavar="CONTACT")
    delete.add_argument("--with-contact", action="store_true", help="the contact too")
    undo = method(tree, "undo", "bring it back", Verb("chat.undo", ("undo",)))
    undo.add_argument("undo", metavar="WORD", help="as chat delete printed it")
    method(tree, "deletions", "what can still be brought back",
           Verb("chat.deletions", (), deletions_text))  # fmt: skip
    tree = group("lock", "the lock of an open window")
    method(tree, "now", "lock it", Verb("lock.now"))
    method(tree, "state", "whether it is locked", Verb("lock.state", (), lock_text))
    add(tree, "open", "open it with the passphrase", open_lock)
    after = method(tree, "after", "idle time until it locks by itself",
                   Verb("lock.after", ("seconds",), lock_text))  # fmt: skip
    after.add_argument("seconds", metavar="5m|off")


async def wipe(options: argparse.Namespace) -> int:
    """Take the profile away for good, after its name was said."""
    async with accounts() as known:
        folder = profile_folder(options, known)
        name = known.look(folder).name
        said = options.confirm
        if said is None:
            if not sys.stdin.isatty():
                raise WrongUsage("Say which profile goes: --confirm NAME, its name.")
            output.say(f"This deletes the profile {name!r} with all messages. Nothing brings it "
                       "back but a backup.")  # fmt: skip
            said = input("Write its name to go on: ")
        if said.strip() != name:
            raise WrongUsage(f"That is not the profile's name, {name!r}. Nothing was done.")
        await known.wipe(folder)
    output.show({"wiped": str(folder)}, lambda _: iter([_WIPED]), as_json=options.json)
    return DONE


_WIPED = (
    "The profile is gone: its keys were overwritten first. On a solid-state disk or in snapshots "
    "old copies of the key file may remain; they open with the passphrase only."
)


async def open_lock(options: argparse.Namespace) -> int:
    """Unlock the window that has the profile."""
    words = passphrase.given(options.passphrase_file)
    words = words if words is not None else passphrase.ask()
    async with owner_of(options) as owner:
        await owner.call("lock.open", {"passphrase": words})
    output.show({"locked": False}, lambda _: iter(["It is open."]), as_json=options.json)
    return DONE


async def code(options: argparse.Namespace) -> int:
    """``contact code``: digits and words, and where ``--qr`` says a picture for their camera."""
    async with owner_of(options) as owner:
        named = {"contact": options.contact}
        made = await owner.call("contact.code", named)
        link = (await owner.call("contact.code_link", named))["link"]
    if options.qr is not None:
        drawn = qr.png(link) if options.qr.suffix.lower() == ".png" else qr.svg(link).encode()
        try:
            options.qr.write_bytes(drawn)
        except OSError as error:
            raise BadFile.of(options.qr, error) from error
    output.show({**made, "link": link}, code_text, as_json=options.json)
    return DONE


def _picture_file(text: str) -> str:
    return "" if text == "none" else str(Path(text).expanduser().absolute())


def _their_picture_file(text: str) -> str | None:
    return None if text == "theirs" else _picture_file(text)


# -- results as text -----------------------------------------------------------------------------


def renamed_text(one: dict[str, Any]) -> Iterator[str]:
    """``profile rename``."""
    yield f"You are {one['name']} now."


def certificates_text(rows: list[dict[str, Any]]) -> Iterator[str]:
    """``contact certificates``."""
    for row in rows:
        mark = "verified" if row["verified"] else "not verified"
        yield f"{output.when(row['since'])}  {row['fingerprint']}  {mark}"
        yield f"    {row['how']}"


def warnings_text(rows: list[dict[str, Any]]) -> Iterator[str]:
    """``contact warnings``."""
    yield from (f"{row['doubt']}: {row['sentence']}" for row in rows)


_VERDICTS = {
    "match": "The codes match: nobody sits between you. The contact is verified now.",
    "different": "The codes DIFFER. Either this is the screen for somebody else, or somebody sits "
    "between you: do not trust this conversation. The contact is not verified any more.",
    "own": "This is your own code. Scan the one on their screen.",
}


def scan_text(one: dict[str, Any]) -> Iterator[str]:
    """``contact scan``."""
    yield _VERDICTS[one["verdict"]]


def introductions_text(rows: list[dict[str, Any]]) -> Iterator[str]:
    """``introduction list``."""
    for row in rows:
        yield f"{row['introduction']}  {row['name']}, by {row['by_name']}  {row['state']}"
        if row["note"]:
            yield f"    says: {row['note']}"


def cards_text(rows: list[dict[str, Any]]) -> Iterator[str]:
    """``cards list``."""
    for row in rows:
        if row["revoked"]:
            life = "withdrawn"
        elif row["expired"]:
            life = "expired"
        elif row["uses_left"] == 0:
            life = "used up"
        else:
            life = f"until {output.when(row['expires_at'])}, uses left: {row['uses_left']}"
        yield f"{row['card']}  {life}"
        for asker in row["askers"]:
            state = asker["state"] or "turned down"
            yield f"    {asker['name'] or asker['contact'][:8]}  {state}"


def deleted_text(one: dict[str, Any]) -> Iterator[str]:
    """``chat delete``."""
    yield f"Deleted. For half a minute this brings it back: m2ctl chat undo {one['undo']}"


def deletions_text(rows: list[dict[str, Any]]) -> Iterator[str]:
    """``chat deletions``."""
    yield from (f"{row['undo']}  {row['name']}" for row in rows)


def lock_text(one: dict[str, Any]) -> Iterator[str]:
    """``lock state`` and ``lock after``."""
    yield "locked" if one["locked"] else "open"
    after = one["after_s"]
    yield "locks by itself: never" if after is None else f"locks by itself after {after} s"
