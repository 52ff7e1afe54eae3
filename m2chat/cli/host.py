"""``host start|status|stop``: a circle that this computer hosts.

Where no other program has the profile open, ``host start`` stays in the foreground until a signal:
the servers end with the program that runs them.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any

from m2chat.cli import output
from m2chat.cli.errors import DONE
from m2chat.cli.owner import LocalOwner, owner_of
from m2chat.cli.signals import stop_signals
from m2chat.cli.verbs import Verb
from m2chat.errors import UserFacingError


def port(text: str) -> int:
    """A UDP port; raises ``UserFacingError``."""
    if text.isascii() and text.isdigit() and 1024 <= int(text[:6]) <= 65_535:
        return int(text)
    raise UserFacingError("--port takes a number from 1024 to 65535.", key="bad_port")


def grow(tree: Any, method: Callable[..., Any], add: Callable[..., Any]) -> None:
    """Add the words; ``method`` makes a verb of one method, ``add`` any verb."""
    start = add(tree, "start", "host a circle on this computer and join it", start_host)
    start.add_argument("--name", metavar="NAME", help="what the circle is called")
    start.add_argument("--port", type=port, metavar="N", help="UDP; a free one if not given")
    method(tree, "status", "how the hosted circle is", Verb("host.status", (), host_text))
    method(tree, "stop", "close it; the same circle opens again", Verb("host.stop", (), host_text))


async def start_host(options: argparse.Namespace) -> int:
    """``host start``: the link, and what becomes of the circle until a signal."""
    params = {"name": options.name, "port": options.port}
    given = {name: value for name, value in params.items() if value is not None}
    async with owner_of(options) as owner, stop_signals() as stopped:
        await owner.go_online()
        result = await owner.call("host.start", given)
        output.show(result, host_text, as_json=options.json)
        if isinstance(owner, LocalOwner):
            output.say("The circle is open until you end this command (Ctrl+C).")
            following = asyncio.create_task(_follow(owner, as_json=options.json))
            await stopped.wait()
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)
    return DONE


async def _follow(owner: LocalOwner, *, as_json: bool) -> None:
    told = None
    while notification := await owner.notifications.get():
        if notification.method != "host.changed":
            continue
        row = notification.params
        if as_json:
            print(json.dumps(row, ensure_ascii=False), flush=True)
        elif (line := host_line(row)) != told:
            told = line
            print(output.printable(line), flush=True)


def host_line(one: dict[str, Any]) -> str:
    """How it is, in one line."""
    if one["state"] != "running":
        return f"{one['state']}  {one['trouble']}".rstrip()
    people = "1 person" if one["people"] == 1 else f"{one['people']} people"
    return (
        f"running  {people} here now, {one['relayed'] / 1e6:.1f} MB passed on, "
        f"{output.count(one['kept'], 'message')} kept for people who were away"
    )


def host_text(one: dict[str, Any]) -> Iterator[str]:
    """``host``: state, link, from where."""
    yield host_line(one)
    if one["link"]:
        yield f"{one['name']}  port {one['port']}  {one['link']}"
    for line in (one["reach_sentence"], one["advice"]):
        if line:
            yield line
