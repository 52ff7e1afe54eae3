"""``m2ctl bench serve | send``: the real session with every layer on; no profile is needed.

Each figure is one JSON line on stdout, with the fields of docs/interfaces.md.
"""

from __future__ import annotations

import argparse
import asyncio
import json

from m2chat.app.account import Accounts
from m2chat.app.units import BadUnit, size
from m2chat.cli.output import Output
from m2chat.net.io.bench import Client, Figures, Server
from m2chat.net.wire.addresses import Address


def add_commands(nouns: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The argument tree."""
    bench = nouns.add_parser("bench", help="measure the stack, without a profile")
    commands = bench.add_subparsers(dest="verb_", required=True)
    serving = commands.add_parser("serve", help="answer senders until it is ended")
    serving.add_argument("--bind", type=_address, default=Address("127.0.0.1", 0))
    serving.set_defaults(without_profile=_serve)
    sending = commands.add_parser("send", help="one run against a server")
    sending.add_argument("address", type=_address, metavar="ADDR:PORT")
    what = sending.add_mutually_exclusive_group(required=True)
    what.add_argument("--bytes", type=_size, metavar="100MB")
    what.add_argument("--messages", type=int, metavar="N")
    what.add_argument("--ping", type=int, metavar="N")
    what.add_argument("--handshakes", type=int, metavar="N")
    sending.add_argument("--size", type=int, default=200, help="of a message, in bytes")
    sending.set_defaults(without_profile=_send)
    for one in (serving, sending):
        one.add_argument("--no-offload", action="store_true", help="one datagram a system call")


def _address(text: str) -> Address:
    try:
        return Address.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("an address is 127.0.0.1:4710 or [::1]:4710") from error


def _size(text: str) -> int:
    try:
        return size(text)
    except BadUnit as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _print(figures: Figures) -> None:
    print(json.dumps(figures), flush=True)


async def _serve(_: Accounts, args: argparse.Namespace, __: Output) -> int:
    server = Server(args.bind, _print, offload=not args.no_offload)
    _print({"event": "ready", "address": str(server.address)})
    try:
        await asyncio.Event().wait()  # ended by a signal
    finally:
        await server.close()
    return 0


async def _send(_: Accounts, args: argparse.Namespace, __: Output) -> int:
    client = Client(args.address, offload=not args.no_offload)
    try:
        if args.bytes is not None:
            figures = await client.bulk(args.bytes)
        elif args.messages is not None:
            figures = await client.messages(args.messages, args.size)
        elif args.ping is not None:
            figures = await client.ping(args.ping)
        else:
            figures = await client.handshakes(args.handshakes)
    finally:
        await client.close()
    _print(figures)
    return 0
