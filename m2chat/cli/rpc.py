"""``m2ctl rpc``: JSON-RPC 2.0 by lines on stdin and stdout, and the list of what there is.

When another program has the profile open, lines are passed on to it and back.  The end of stdin,
SIGTERM and SIGINT end it gracefully.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Iterator

from m2chat.app.rpc.connection import Connection, lines_of
from m2chat.app.rpc.methods import METHODS
from m2chat.app.rpc.notifications import LISTED
from m2chat.cli.errors import DONE
from m2chat.cli.files import take_files
from m2chat.cli.owner import LocalOwner, owner_of
from m2chat.cli.signals import stop_signals
from m2chat.cli.stdio import StdinBytes, StdoutBytes


async def rpc(options: argparse.Namespace) -> int:
    """Serve until the end of stdin or a signal."""
    async with stop_signals() as stopped, owner_of(options) as owner:
        source, sink = StdinBytes(), StdoutBytes()
        if isinstance(owner, LocalOwner):
            await take_files(owner, options)
            await owner.go_online()
            connection = Connection(owner.dispatcher, sink.send)
            work = asyncio.create_task(connection.serve(lines_of(source.read)))
        else:
            work = asyncio.create_task(owner.client.pass_on(source.read, sink.send))
        ends = [asyncio.create_task(stopped.wait()), asyncio.create_task(sink.broken.wait())]
        await asyncio.wait([work, *ends], return_when=asyncio.FIRST_COMPLETED)
        source.end()
        if isinstance(owner, LocalOwner):
            await connection.finish(1.0)
        for task in (work, *ends):
            task.cancel()
        outcome, *_ = await asyncio.gather(work, *ends, return_exceptions=True)
        await sink.close()
    if isinstance(outcome, Exception):
        raise outcome
    return DONE


def listing() -> str:
    """All methods and notifications with their fields; the end of ``rpc --help``."""
    return "\n".join(_listing())


def _listing() -> Iterator[str]:
    yield 'One object a line: {"jsonrpc": "2.0", "id": 1, "method": "message.send", "params": {}}.'
    yield "CONTACT is an id, a name, or a unique start of one.  Sizes, durations: 100MB, 7d."
    yield "Errors: code as in JSON-RPC, or 3 not reached, 4 refused, 5 refused by the other side;"
    yield "data.key names the case."
    yield ""
    yield "methods:"
    for method in METHODS.values():
        names = ", ".join(p.name if p.required else f"{p.name}?" for p in method.params)
        yield f"  {method.name}({names}) -> {method.result}"
        yield f"      {method.meaning}"
        for param in method.params:
            yield f"      {param.name}: {param.meaning}"
    yield ""
    yield "notifications:"
    for name, (fields, meaning) in LISTED.items():
        yield f"  {name} {{{fields}}}"
        yield f"      {meaning}"
