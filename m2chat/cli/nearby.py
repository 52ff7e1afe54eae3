"""``nearby look|ask|accept``: people in the same room.

Nobody sees us unless ``--show`` says so.  What was begun ends with the command, unless another
program has the profile open: then that one goes on.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from m2chat.app.units import duration
from m2chat.cli import output
from m2chat.cli.errors import DONE, NOT_REACHED, REFUSED_BY_PEER
from m2chat.cli.owner import LocalOwner, Owner, owner_of
from m2chat.cli.signals import stop_signals
from m2chat.cli.verbs import met

WAIT_S = 60.0
LINGER_S = 10.0
LINE_MAX = 1024
TELL_S = 3.0  # in which "they differ" is told three times
_TIMEOUT = "They were not met in time. Both must be in one network and look at each other."
_DIFFERENT = (
    "Nothing was connected: the words differ, so somebody in this network may stand between you. "
    "Show each other your cards as QR codes instead."
)


def grow(tree: Any, add: Callable[..., Any]) -> None:
    """Add the words; ``add`` makes a verb in a tree of verbs."""
    look = add(tree, "look", "who is in this room, until a signal", look_around)
    look.add_argument("--show", action="store_true", help="let them see your name for 10 minutes")
    look.add_argument("--for", type=duration, dest="seconds", metavar="60s")
    for name, meaning, act in (
        ("ask", "ask somebody in this room to be a contact, and compare four words", ask),
        ("accept", "let people in this room see you, and compare four words with this one", accept),
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
    """``nearby ask``: wait for them, ask, compare the words, wait for their yes."""

    async def words(owner: Owner) -> dict[str, Any]:
        view = await owner.call("nearby.look")
        found = await _until(owner, view, options.name, "seen", "asking")
        if found["state"] == "seen":
            view = await owner.call("nearby.ask", {"person": found["person"]})
        return await _until(owner, view, options.name, "comparing", "asking")

    return await _connect(options, words)


async def accept(options: argparse.Namespace) -> int:
    """``nearby accept``: be seen, wait until they ask, compare the words, say yes."""

    async def words(owner: Owner) -> dict[str, Any]:
        return await _until(owner, await owner.call("nearby.show"), options.name, "asking")

    return await _connect(options, words)


async def _connect(
    options: argparse.Namespace, words: Callable[[Owner], Awaitable[dict[str, Any]]]
) -> int:
    async with owner_of(options) as owner:
        await owner.go_online()
        found, same = None, True
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(options.timeout):
                found = await words(owner)
                same = await _compared(found)
                verb = "nearby.accept" if same else "nearby.differ"
                view = await owner.call(verb, {"person": found["person"]})
                ending = "connected" if same else "different"
                found = await _until(owner, view, options.name, ending)
        connected = found is not None and found["state"] == "connected"
        if isinstance(owner, LocalOwner):
            if connected or not same:
                with contextlib.suppress(TimeoutError):  # the other one must hear of it too
                    await asyncio.wait_for(_heard(owner, same=same), LINGER_S)
            await owner.call("nearby.leave")
    if found is None or not connected:
        output.say(_TIMEOUT if same else _DIFFERENT)
        return NOT_REACHED if same else REFUSED_BY_PEER
    output.show(found, lambda one: iter([f"{one['contact']}  {one['name']}"]), as_json=options.json)
    return DONE


async def _compared(found: dict[str, Any]) -> bool:
    """What the person says; the end of the input is a no."""
    output.say(f"{found['name']}: {' '.join(found['words'])}")
    output.say("Are these four words on their screen too? yes or no: ")
    return (await _line()).strip().casefold() in ("y", "yes")


async def _line() -> str:
    """One line of the input; when the time is over meanwhile, the thread ends with the program."""
    loop = asyncio.get_running_loop()
    said: asyncio.Future[str] = loop.create_future()

    def tell(line: str) -> None:
        if not said.done():
            said.set_result(line)

    def read() -> None:
        line = os.read(sys.stdin.fileno(), LINE_MAX).decode("utf-8", "replace")
        with contextlib.suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(tell, line)

    threading.Thread(target=read, name="answer", daemon=True).start()
    return await said


async def _heard(owner: LocalOwner, *, same: bool) -> None:
    """Until the other one knows as well."""
    if same:
        await met(owner)
    else:
        await asyncio.sleep(TELL_S)


async def _until(owner: Owner, view: dict[str, Any], name: str, *states: str) -> dict[str, Any]:
    """The one of this name, once they are so far; raises ``TimeoutError`` when it is over."""
    while True:
        for one in view["people"]:
            if one["name"].casefold() == name.casefold() and one["state"] in states:
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
        words = f"  ({' '.join(one['words'])})" if one["words"] else ""
        yield f"  {one['state']:<9}  {one['name']}{words}"
