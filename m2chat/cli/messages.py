"""``send``, ``history`` and ``listen``.

``send`` first makes the message durable, then follows its states until the one that was asked for.
Without ``--wait`` it still stays on line for a moment, so that somebody who is there gets it.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import sys
from collections.abc import Mapping
from typing import Any

from m2chat.app.rpc.notifications import Notification
from m2chat.cli import output
from m2chat.cli.errors import DONE, NOT_REACHED, RefusedByPeer
from m2chat.cli.files import take_files
from m2chat.cli.owner import LocalOwner, Owner, owner_of
from m2chat.cli.send_options import send_params
from m2chat.cli.signals import stop_signals
from m2chat.cli.verbs import Verb
from m2chat.errors import UserFacingError

LINGER_S = 5.0
WAIT_S = 30.0
CHANGE_LINGER_S = 3.0
_PLANNED = "Planned. It leaves at its time if this profile is on line then, else as soon as it is."
ARRIVED = frozenset({"delivered", "read"})
OVER = frozenset({"failed", "expired", "cancelled"})
TEXT_LIMIT = 1024 * 1024
SILENT = frozenset(
    {"network.changed", "doctor.finding", "file.progress", "file.state"}
)  # they tell a person nothing


def read_text(words: str) -> str:
    """The text to send; ``-`` is all of stdin."""
    if words != "-":
        return words
    return sys.stdin.buffer.read(TEXT_LIMIT + 5).decode("utf-8", "replace").removesuffix("\n")


async def send(options: argparse.Namespace) -> int:
    """Exit code 0 delivered (or, without ``--wait``, durable), 3 not in time, 5 refused."""
    text = read_text(options.text)
    params = {"contact": options.contact, "text": text, **send_params(options)}
    async with owner_of(options) as owner:
        sent = await owner.call("message.send", params)
        state = dict(sent, reason="")
        seconds = options.timeout
        if options.send_at is not None and options.wait is None:
            pass  # planned for later: there is nothing to stay for
        elif options.wait is not None or isinstance(owner, LocalOwner):
            await owner.go_online()
            limit = WAIT_S if options.wait is not None else LINGER_S
            wanted = ARRIVED | {"stored"} if options.wait == "stored" else ARRIVED
            state = await follow(owner, state, wanted, limit if seconds is None else seconds)
    output.show(
        state, lambda one: iter([f"{one['message']}  {one['state']}"]), as_json=options.json
    )
    if state["reason"] == "peer_rejected":
        raise RefusedByPeer("The other side does not accept messages from you.")
    if state["state"] in ARRIVED or state["state"] == options.wait:
        return DONE
    output.say(_why(state) if options.send_at is None else _PLANNED)
    return DONE if options.wait is None and state["state"] not in OVER else NOT_REACHED


async def method_lingering(options: argparse.Namespace) -> int:
    """One method; then on line for a moment, so that somebody who is there hears of it."""
    verb: Verb = options.verb
    async with owner_of(options) as owner:
        result = await owner.call(verb.method, verb.params(options))
        output.show(result, verb.text, as_json=options.json)
        if isinstance(owner, LocalOwner):
            await owner.go_online()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(CHANGE_LINGER_S):
                    await owner.nothing_waits()
    return DONE


async def follow(
    owner: Owner, state: dict[str, Any], wanted: frozenset[str], seconds: float
) -> dict[str, Any]:
    """The last state of a message that was told in time."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while state["state"] not in wanted | OVER and state["reason"] != "peer_rejected":
                told = await owner.notifications.get()
                if told is None:
                    break
                if told.method == "message.state" and told.params["message"] == state["message"]:
                    state = told.params
    return state


def _why(state: dict[str, Any]) -> str:
    reason = f" ({state['reason']})" if state["reason"] else ""
    if state["state"] in OVER:
        return f"The message is {state['state']}{reason}; look at it with 'history'."
    return (
        f"Not delivered yet{reason}. It is kept here and leaves by itself whenever this profile "
        "is on line: run 'm2ctl listen', or open m2chat."
    )


async def listen(options: argparse.Namespace) -> int:
    """On line, printing what arrives, until the time is over or a signal comes."""
    async with owner_of(options) as owner, stop_signals() as stopped:
        if isinstance(owner, LocalOwner):
            await take_files(owner, options)
        online = await owner.go_online()
        who = await owner.call("profile.show")
        _print(
            Notification("ready", {"profile": who["name"], "online": online}),
            options.json, {},
        )  # fmt: skip
        work = asyncio.create_task(_listen(owner, options))
        over = asyncio.create_task(stopped.wait())
        await asyncio.wait(
            [work, over], timeout=options.seconds, return_when=asyncio.FIRST_COMPLETED
        )
        for task in (work, over):
            task.cancel()
        for outcome in await asyncio.gather(work, over, return_exceptions=True):
            if isinstance(outcome, Exception):
                raise outcome
    return DONE


async def _listen(owner: Owner, options: argparse.Namespace) -> None:
    rows = await owner.call("contact.list")
    names = {one["contact"]: one["name"] for one in rows}
    for one in rows if options.auto_accept_contacts else ():
        if one["state"] == "request":
            await _accept(owner, one["contact"])
    while told := await owner.notifications.get():
        if told.params.get("contact") and told.params.get("name"):
            names[told.params["contact"]] = told.params["name"]
        if told.method == "contact.changed" or (told.method in SILENT and not options.json):
            continue  # what matters of it comes as contact.state
        _print(told, options.json, names)
        if told.method == "contact.request" and options.auto_accept_contacts:
            await _accept(owner, told.params["contact"])
    output.say("The program that had this profile open has ended.")


async def _accept(owner: Owner, contact: str) -> None:
    try:
        await owner.call("contact.accept", {"contact": contact})
    except UserFacingError as error:
        output.say(str(error))


def _print(told: Notification, as_json: bool, names: Mapping[str, str]) -> None:
    if as_json:
        shape = {"event": told.method, **told.params}
        print(json.dumps(shape, ensure_ascii=False), flush=True)
        return
    params = told.params
    who = str(params.get("profile", "")) or output.person(str(params.get("contact", "")), names)
    of_file = ("name", "path") if told.method.startswith("file.") else ()
    names_of_rest = ("hello", "text", *of_file, "state", "reason", "presence", "route")
    rest = [str(params[key]) for key in names_of_rest if params.get(key)]
    if told.method == "route.changed" and not rest:
        rest = ["none"]
    words = " ".join(" ".join(rest).splitlines())
    print(output.printable(f"{told.method}  {who}  {words}".rstrip()), flush=True)
