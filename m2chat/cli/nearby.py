"""``nearby look|ask|accept``: people in the same room.

Nobody sees us unless ``--show`` says so.  What was begun ends with the command, unless another
program has the profile open: then that one goes on.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
from collections.abc import Callable, Iterator
from typing import Any

from m2chat.app.units import duration
from m2chat.cli import output
from m2chat.cli.errors import DONE, NOT_REACHED
from m2chat.cli.owner import LocalOwner, Owner, owner_of
from m2chat.cli.signals import stop_signals
from m2chat.cli.verbs import met

WAIT_S = 60.0
LINGER_S = 10.0


def grow(tree: Any, add: Callable[..., Any]) -> None:
    """Add the words; ``add`` makes a verb in a tree of verbs."""
    look = add(tree, "look", "who is in this room, until a signal", look_around)
    look.add_argument("--show", action="store_true", help="let them see your name for 10 minutes")
    look.add_argument("--for", type=duration, dest="seconds", metavar="60s")
    for name, meaning, act in (
        ("ask", "ask somebody in this room to be a contact", ask),
        ("accept", "let people in this room see you, and say yes to this one", accept),
    ):
        verb = add(tree, name, meaning, act)
        verb.add_argument("name", metavar="NAME", help="as they call themselves")
        verb.add_argument("--timeout", type=duration, default=WAIT_S, metavar="60s")


async def look_around(options: argparse.Namespace) -> int:
    """``nearby look``: everybody who comes, goes or asks."""
    async with owner_of(options) as owner, stop_signals() as stopped:
        await owner.go_online()
        verb = "nearby.show" if options.show else "nearby.look"
        _print(await owner.call(verb), as_json=options.json)
        following = asyncio.create_task(_follow(owner, as_json=options.json))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stopped.wait(), options.seconds)
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)
        if isinstance(owner, LocalOwner):
            await owner.call("nearby.leave")
    return DONE


async def ask(options: argparse.Namespace) -> int:
    """``nearby ask``: wait for them, ask, wait for their yes."""
    return await _connect(options, "nearby.look", "seen", "nearby.ask")


async def accept(options: argparse.Namespace) -> int:
    """``nearby accept``: be seen, wait until they ask, say yes."""
    return await _connect(options, "nearby.show", "asking", "nearby.accept")


async def _connect(options: argparse.Namespace, begin: str, state: str, verb: str) -> int:
    async with owner_of(options) as owner:
        await owner.go_online()
        found = None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(options.timeout):
                view = await owner.call(begin)
                found = await _until(owner, view, options.name, state)
                words = " ".join(found["words"])
                output.say(f"{found['name']}: the same four words are on their screen: {words}")
                view = await owner.call(verb, {"person": found["person"]})
                found = await _until(owner, view, options.name, "connected")
        if isinstance(owner, LocalOwner):
            if found is not None and found["state"] == "connected":
                with contextlib.suppress(TimeoutError):  # the other one must hear of it too
                    await asyncio.wait_for(met(owner), LINGER_S)
            await owner.call("nearby.leave")
    if found is None or found["state"] != "connected":
        output.say("They were not met in time. Both must be in one network and look at each other.")
        return NOT_REACHED
    output.show(found, lambda one: iter([f"{one['contact']}  {one['name']}"]), as_json=options.json)
    return DONE


async def _until(owner: Owner, view: dict[str, Any], name: str, state: str) -> dict[str, Any]:
    """The one of this name, once they are so far."""
    while True:
        for one in view["people"]:
            if one["name"].casefold() == name.casefold() and one["state"] == state:
                return dict(one)
        told = await owner.notifications.get()
        if told is None:
            raise TimeoutError
        if told.method == "nearby.changed":
            view = told.params


async def _follow(owner: Owner, *, as_json: bool) -> None:
    while told := await owner.notifications.get():
        if told.method == "nearby.changed":
            _print(told.params, as_json=as_json)


def _print(view: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(view, ensure_ascii=False), flush=True)
        return
    for line in view_text(view):
        print(output.printable(line), flush=True)


def view_text(view: dict[str, Any]) -> Iterator[str]:
    """Who is there, a line each."""
    seen = "people in this room see you" if view["visible_until"] else "nobody sees you"
    yield f"{seen}; {output.count(len(view['people']), 'other')} here"
    for one in view["people"]:
        yield f"  {one['state']:<9}  {one['name']}  ({' '.join(one['words'])})"
