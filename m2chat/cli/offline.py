"""``contact offline`` and ``offline``: agreements that messages may wait, and what waits.

Both go on line: the offline servers of a circle are found in its list, and the other side should
hear of it.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from m2chat.app.units import duration, size
from m2chat.cli import output
from m2chat.cli.errors import DONE, WrongUsage
from m2chat.cli.owner import LocalOwner, owner_of
from m2chat.cli.verbs import met

ACTIONS = ("offer", "accept", "decline", "revoke")
DAY_S = 86_400.0


def days(text: str) -> int:
    """``7`` or ``7d``; raises ``WrongUsage``."""
    seconds = duration(text if not text.isdigit() else f"{text}d")
    if seconds % DAY_S or not 1 <= seconds / DAY_S <= 7:
        raise WrongUsage("--days takes 1 to 7 days.")
    return int(seconds / DAY_S)


def grow(add: Callable[..., Any], contact: Any, top: Any) -> None:
    """Add the words; ``add`` makes a verb in a tree of verbs."""
    verb = add(contact, "offline", "may messages of you two wait at an offline server?", agree)
    verb.add_argument("contact", metavar="CONTACT", help="id or name, or a unique start of one")
    verb.add_argument("action", choices=ACTIONS)
    verb.add_argument("--days", type=days, metavar="N", help="how long at most, 1 to 7")
    verb.add_argument("--max", type=size, metavar="SIZE", help="how much at most, such as 64MiB")
    verb.add_argument("--timeout", type=duration, default=5.0, metavar="5s",
                      help="how long to stay on line for it")  # fmt: skip
    add(top, "list", "with whom it is agreed, and what waits", listed)
    add(top, "fetch", "look into the offline servers now", fetch)


async def agree(options: argparse.Namespace) -> int:
    """``contact offline``: do it, then stay on line until the other side was met, or a while."""
    params = {"contact": options.contact, "action": options.action}
    more = {"days": options.days, "max": options.max}
    params |= {name: value for name, value in more.items() if value is not None}
    async with owner_of(options) as owner:
        await owner.go_online()
        result = await owner.call("contact.offline", params)
        output.show(result, lambda _: iter(()), as_json=options.json)
        if isinstance(owner, LocalOwner):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(options.timeout):
                    await met(owner)
    return DONE


async def listed(options: argparse.Namespace) -> int:
    """``offline list``."""
    async with owner_of(options) as owner:
        rows = await owner.call("offline.list")
        names = {one["contact"]: one["name"] for one in await owner.call("contact.list")}

    def text(rows: list[dict[str, Any]]) -> Iterator[str]:
        for row in rows:
            yield treaty_line(row, names.get(row["contact"], ""))

    output.show(rows, text, as_json=options.json)
    return DONE


async def fetch(options: argparse.Namespace) -> int:
    """``offline fetch``."""
    async with owner_of(options) as owner:
        await owner.go_online()
        result = await owner.call("offline.fetch")
    output.show(result, lambda one: iter([output.count(one["messages"], "envelope")]),
                as_json=options.json)  # fmt: skip
    return DONE


def treaty_line(row: dict[str, Any], name: str) -> str:
    """One agreement as text."""
    terms = f"{output.count(row['days'], 'day')}, {row['max_mib']} MiB"
    waits = f", {output.count(row['waiting'], 'message')} waiting" if row["waiting"] else ""
    return f"{row['contact']}  {name}  {row['state']}  {terms}{waits}"
