"""What each command of ``m2ctl`` does with an open profile.

A verb takes the client, its arguments and the output, and returns the exit code.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from m2chat.app import qr
from m2chat.app.rpc import duration
from m2chat.cli.client import Client
from m2chat.cli.output import Output, local_time, printable
from m2chat.errors import UserFacingError

NOT_IN_TIME = 3
Verb = Callable[[Client, argparse.Namespace, Output], Awaitable[int]]
_DONE = frozenset({"delivered", "read"})
_OVER = frozenset({"failed", "expired", "cancelled"})


async def profile_show(client: Client, _args: argparse.Namespace, out: Output) -> int:
    """``profile show``."""
    shown = await client.call("profile.show")
    out.show(
        shown,
        f"{printable(shown['name'])}\nid           {shown['id']}\n"
        f"fingerprint  {shown['fingerprint']}\nfolder       {shown['path']}",
    )
    return 0


async def circle_join(client: Client, args: argparse.Namespace, out: Output) -> int:
    """``circle join LINK``."""
    joined = await client.call("circle.join", link=args.link)
    out.show(joined, f"You are in the circle {printable(joined['name'])} now.")
    return 0


async def circle_list(client: Client, _args: argparse.Namespace, out: Output) -> int:
    """``circle list``."""
    for one in await client.call("circle.list"):
        out.show(one, f"{printable(one['name'])}  {one['services']} servers\n{one['link']}")
    return 0


async def circle_leave(client: Client, args: argparse.Namespace, out: Output) -> int:
    """``circle leave NAME``."""
    await client.call("circle.leave", name=args.name)
    out.show({}, f"You left {args.name}.")
    return 0


async def card(client: Client, args: argparse.Namespace, out: Output) -> int:
    """``card``."""
    made = await client.call("card.create", uses=args.uses, valid=args.valid)
    if args.qr is not None:
        path = Path(args.qr)
        as_svg = path.suffix.lower() == ".svg"
        content = qr.svg(made["link"]).encode() if as_svg else qr.png(made["link"])
        try:
            path.write_bytes(content)
        except OSError as error:
            raise UserFacingError(
                f"{path} cannot be written. Choose another place.", key="file"
            ) from error
    out.show(made, made["link"])
    if made["uses_left"] != 1:
        out.hint(
            "Everybody who holds this card can see that somebody asks with it. "
            "For one person, a card for one use is better."
        )
    return 0


async def contact_add(client: Client, args: argparse.Namespace, out: Output) -> int:
    """``contact add LINK``."""
    params = {"link": args.link, "nickname": args.nickname, "hello": args.hello}
    added = await client.call("contact.add", **params)
    out.show(added, f"Asked. The contact is {added['contact']}")
    return 0


async def contact_list(client: Client, _args: argparse.Namespace, out: Output) -> int:
    """``contact list``."""
    for one in await client.call("contact.list"):
        mark = " verified" if one["verified"] else ""
        out.show(one, f"{one['contact'][:16]}  {one['state']:8} {printable(one['name'])}{mark}")
    return 0


def on_contact(method: str, said: str) -> Verb:
    """A verb that does one thing to one contact."""

    async def verb(client: Client, args: argparse.Namespace, out: Output) -> int:
        await client.call(method, contact=args.contact)
        out.show({}, said)
        return 0

    return verb


async def contact_code(client: Client, args: argparse.Namespace, out: Output) -> int:
    """``contact code ID``."""
    code = await client.call("contact.code", contact=args.contact)
    groups = code["digits"].split()
    lines = [" ".join(groups[at : at + 4]) for at in range(0, len(groups), 4)]
    out.show(code, "\n".join([*lines, " ".join(code["words"])]))
    return 0


async def contact_route(client: Client, args: argparse.Namespace, out: Output) -> int:
    """``contact route ID POLICY``."""
    await client.call("contact.route", contact=args.contact, route=args.route)
    out.show({}, "Done.")
    return 0


async def send(client: Client, args: argparse.Namespace, out: Output) -> int:
    """``send CONTACT TEXT``; with ``--wait delivered`` until the receipt came."""
    changes: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    if args.wait:

        def heard(method: str, params: dict[str, Any]) -> None:
            if method == "message.state":
                changes.put_nowait(params)

        client.listen(heard)
    sent = await client.call("message.send", contact=args.contact, text=args.text)
    state = {**sent, "reason": ""}
    if args.wait:
        await client.go_online()
        try:
            async with asyncio.timeout(duration(args.timeout)):
                while state["state"] not in _DONE | _OVER:
                    change = await changes.get()
                    if change["message"] == sent["message"]:
                        state = change
        except TimeoutError:
            state = await client.call("message.get", message=sent["message"])
    reason = f" ({state['reason']})" if state["reason"] else ""
    shown = {key: state.get(key, "") for key in ("message", "state", "reason")}
    out.show(shown, f"{state['state']}{reason}")
    return 0 if not args.wait or state["state"] in _DONE else NOT_IN_TIME


async def history(client: Client, args: argparse.Namespace, out: Output) -> int:
    """``history CONTACT``."""
    rows = await client.call("message.history", contact=args.contact, limit=args.limit)
    for one in rows:
        arrow = "<" if one["direction"] == "in" else ">"
        state = f"  [{one['state']}]" if one["direction"] == "out" else ""
        gap = "(something is missing here)\n" if one["gap_before"] else ""
        text = printable(one["text"])
        out.show(one, f"{gap}{local_time(one['sent_at'])} {arrow} {text}{state}")
    return 0


async def listen(client: Client, args: argparse.Namespace, out: Output) -> int:
    """``listen``: on line, printing what arrives."""
    running: set[asyncio.Future[Any]] = set()

    def heard(method: str, params: dict[str, Any]) -> None:
        shown = {"event": method, **params}
        out.show(shown, " ".join([method, *(printable(str(v)) for v in params.values())]))
        if args.auto_accept_contacts and method == "contact.request":
            accept = asyncio.ensure_future(client.call("contact.accept", contact=params["contact"]))
            running.add(accept)
            accept.add_done_callback(running.discard)

    client.listen(heard)
    await client.go_online(door=True)
    out.show({"event": "listening"}, "listening")
    try:
        await asyncio.wait_for(
            asyncio.Event().wait(), duration(args.duration) if args.duration else None
        )
    except TimeoutError:
        return 0
    return 0


async def net_status(client: Client, args: argparse.Namespace, out: Output) -> int:
    """``net status``; a profile that nobody holds goes on line for a moment."""
    changed = asyncio.Event()
    client.listen(lambda method, _params: changed.set() if method == "network.changed" else None)
    await client.go_online()
    status = await client.call("net.status")
    if not status["online"]:
        try:
            await asyncio.wait_for(changed.wait(), duration(args.timeout))
        except TimeoutError:
            out.hint("No look-up server answered.")
        status = await client.call("net.status")
    lines = ["on line" if status["online"] else "off line"]
    lines += [f"look-up server {one}" for one in status["kas"]]
    lines += [
        f"session {one['contact'][:16]} {one['route']} {one['rtt_ms']} ms"
        for one in status["sessions"]
    ]
    if status["clock_warning"]:
        lines.append(status["clock_warning"])
    out.show(status, "\n".join(lines))
    return 0
