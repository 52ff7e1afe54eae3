"""``m2ctl bench serve | send``: the real session with every layer on; no profile is needed.

Each figure is one JSON line on stdout, as docs/interfaces.md names the fields.
"""

from __future__ import annotations

import argparse
import json

from m2chat.cli.errors import DONE, WrongUsage
from m2chat.cli.signals import stop_signals
from m2chat.net.io.bench import Client, Figures, Server
from m2chat.net.wire.addresses import Address


def address(text: str) -> Address:
    """ADDRESS:PORT; raises ``WrongUsage``."""
    try:
        return Address.parse(text)
    except ValueError as error:
        raise WrongUsage(
            "An address is ADDRESS:PORT, for example 127.0.0.1:4710 or [::1]:4710."
        ) from error


def _print(figures: Figures) -> None:
    print(json.dumps(figures), flush=True)


async def serve(options: argparse.Namespace) -> int:
    """Answer senders until a signal."""
    async with stop_signals() as stopped:
        server = Server(address(options.bind), _print, not options.no_offload, options.mtu)
        _print({"event": "ready", "address": str(server.address)})
        await stopped.wait()
        await server.close()
    return DONE


async def send(options: argparse.Namespace) -> int:
    """One run against a server."""
    client = Client(address(options.address), not options.no_offload, options.mtu)
    try:
        if options.bytes is not None:
            figures = await client.bulk(options.bytes)
        elif options.messages is not None:
            figures = await client.messages(options.messages, options.size)
        elif options.ping is not None:
            figures = await client.ping(options.ping)
        else:
            figures = await client.handshakes(options.handshakes)
    finally:
        await client.close()
    _print(figures)
    return DONE
