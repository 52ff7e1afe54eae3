"""The one-shot verbs: each is a method of ``app.rpc`` with its words and its text.

``call`` runs those that need no network.  Those that do stay on line for a while, so that what
they began can arrive: see ``send`` and ``contact_lingering``.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from m2chat.app import qr
from m2chat.cli import output
from m2chat.cli.errors import DONE, BadFile
from m2chat.cli.owner import LocalOwner, owner_of

_GRACE_S = 1.0  # for the last words after a session stands


@dataclass(frozen=True, slots=True)
class Verb:
    """A method, its parameters out of the options, and its result as text."""

    method: str
    names: tuple[str, ...] = ()
    text: Callable[[Any], Iterator[str]] = lambda _: iter(())

    def params(self, options: argparse.Namespace) -> dict[str, Any]:
        """What was given, by name; what was not given is left to the method."""
        given = {name: getattr(options, name) for name in self.names}
        return {name: value for name, value in given.items() if value is not None}


async def call(options: argparse.Namespace) -> int:
    """One method on the profile, without the network if the profile is ours."""
    verb: Verb = options.verb
    async with owner_of(options) as owner:
        result = await owner.call(verb.method, verb.params(options))
    output.show(result, verb.text, as_json=options.json)
    return DONE


async def card(options: argparse.Namespace) -> int:
    """``card``: make one, print its link, and draw it where ``--qr`` says."""
    async with owner_of(options) as owner:
        made = await owner.call("card.create", {"uses": options.uses, "valid": options.valid})
    if options.qr is not None:
        _draw(options.qr, made["link"])
    output.show(made, lambda one: iter([one["link"]]), as_json=options.json)
    if made["uses_left"] != 1:
        output.say("Everybody who holds this card can see that somebody asks with it. For one "
                   "person, a card for one use is better.")  # fmt: skip
    return DONE


def _draw(path: Path, link: str) -> None:
    picture = qr.png(link) if path.suffix.lower() == ".png" else qr.svg(link).encode()
    try:
        path.write_bytes(picture)
    except OSError as error:
        raise BadFile.of(path, error) from error


async def contact_lingering(options: argparse.Namespace) -> int:
    """``contact add`` and ``contact accept``: on line until the other side was met, or a while."""
    verb: Verb = options.verb
    async with owner_of(options) as owner:
        result = await owner.call(verb.method, verb.params(options))
        output.show(result, verb.text, as_json=options.json)
        if isinstance(owner, LocalOwner):
            await owner.go_online()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(met(owner), options.timeout)
    return DONE


async def met(owner: LocalOwner) -> None:
    """A session came, and its first words had time."""
    while told := await owner.notifications.get():
        if told.method == "presence.changed" and told.params["presence"] == "online":
            await asyncio.sleep(_GRACE_S)
            return


# -- results as text -----------------------------------------------------------------------------


def profile_text(one: dict[str, Any]) -> Iterator[str]:
    """``profile show``."""
    yield f"name         {one['name']}"
    yield f"id           {one['id']}"
    yield f"fingerprint  {one['fingerprint']}"
    yield f"folder       {one['path']}"


SAME_NETWORK = "people on the same network, no server"


def circle_text(one: dict[str, Any] | list[dict[str, Any]]) -> Iterator[str]:
    """``circle list`` and ``circle join``."""
    for row in one if isinstance(one, list) else [one]:
        servers = f"{output.count(row['services'], 'look-up server')}  {row['link']}"
        yield f"{row['name']}  {SAME_NETWORK if row['local'] else servers}"


def contact_text(rows: list[dict[str, Any]]) -> Iterator[str]:
    """``contact list``."""
    for row in rows:
        title = row["name"]
        marks = [row["state"], row["presence"], f"route {row['route']}"]
        marks += ["verified"] if row["verified"] else []
        marks += [f"reason {row['reason']}"] if row["reason"] else []
        yield f"{row['contact']}  {title}  " + ", ".join(marks)
        if row["state"] == "request" and row["hello"]:
            yield f"    says: {row['hello']}"


def added_text(one: dict[str, Any]) -> Iterator[str]:
    """``contact add``."""
    yield f"{one['contact']}  {one['state']}"


def code_text(one: dict[str, Any]) -> Iterator[str]:
    """``contact code``."""
    yield one["digits"]
    yield " ".join(one["words"])


def history_text(rows: list[dict[str, Any]]) -> Iterator[str]:
    """``history``: time, direction, text and state; below it what was said about it."""
    texts = {row["message"]: row["text"] for row in rows}
    for row in rows:
        arrow = ">" if row["direction"] == "out" else "<"
        first, *rest = _words_of(row).splitlines() or [""]
        marks = [f"[{', '.join(_marks(row))}]"] if _marks(row) else []
        yield "  ".join([f"{output.when(row['sent_at'])} {arrow} {first}", *marks])
        yield from (f"    {line}" for line in rest)
        if row["reply_to"] is not None:
            answered = texts.get(row["reply_to"], row["reply_to"][:8])
            yield f"    answers: {(answered.splitlines() or [''])[0][:60]}"
        if row["reactions"]:
            yield "    " + " ".join(one["emoji"] for one in row["reactions"])


def _words_of(row: dict[str, Any]) -> str:
    if row["deleted"]:
        return "(taken back)"
    text = str(row["text"])
    if row["kind"] == "note":
        return f"-- {text}"
    return f"(forwarded) {text}" if row["forwarded"] else text


def _marks(row: dict[str, Any]) -> list[str]:
    out = row["direction"] == "out"
    state = row["state"] + (f" ({row['reason']})" if row["reason"] else "")
    marks = [state] if out else []
    marks += ["edited"] if row["edited_at"] is not None else []
    marks += ["pinned"] if row["pinned"] else []
    marks += [f"leaves {output.when(row['send_at'])}"] if row["send_at"] is not None else []
    return marks


def choices_text(chosen: Any) -> Iterator[str]:
    """What was chosen about the network."""
    yield f"donate a relay: {_switch(chosen['donate_relay'])}"
    yield f"relay until verified: {_switch(chosen['relay_until_verified'])}"
    yield f"ask whether people are there: {_switch(chosen['ask_presence'])}"


def _switch(on: bool) -> str:
    return "on" if on else "off"
