"""``m2ctl rpc``: JSON-RPC 2.0 on stdin and stdout, and its description."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading

from m2chat.app.control import converse
from m2chat.cli.client import Client, RemoteClient
from m2chat.cli.output import Output

HELP = """\
JSON-RPC 2.0, one object a line on stdin and stdout.  Methods, with their params -> result:

  profile.show   -> {id, name, fingerprint, path}
  circle.list    -> [{name, link, services}]       circle.join   link -> {name, services}
  circle.leave   name -> {}
  card.create    uses (number or "unlimited"), valid ("7d") -> {card, link, expires_at, uses_left}
  card.list      -> [the same]                     card.revoke   card -> {}
  contact.list   -> [{contact, name, state, verified, route, presence, policy, reason, hello}]
  contact.add    link, nickname?, hello? -> {contact, state}
  contact.accept, contact.reject, contact.block, contact.unblock, contact.remove   contact -> {}
  contact.rename contact, nickname -> {}           contact.verify contact, verified? -> {}
  contact.code   contact -> {digits, words}
  contact.route  contact, route (auto, direct, direct-only, relay, relay2, lan) -> {}
  message.send   contact, text -> {message, state}
  message.history contact, limit? -> [{message, contact, direction, text, state, reason, warning,
                                       next_try, sent_at, delivered_at, gap_before}]
  message.get    message -> one of these           message.cancel, message.retry   message -> {}
  message.read   contact -> {}
  net.status     -> {online, kas, mapping, sessions: [{contact, route, rtt_ms, loss, rate}]}
  net.retry      -> {}

contact is an id, a unique start of one, or a name.  Notifications, with their params:

  ready {profile, online}                          network.changed {online}
  contact.request {contact, name, hello}           contact.state {contact, state}
  contact.removed {contact}
  message.received {contact, message, text, sent_at}
  message.state {contact, message, state, reason, warning, next_try}
  message.missing {contact, before, count}
  presence.changed {contact, presence}             route.changed {contact, route}
  storage.trouble {key, message}

A refusal is error -32000 with data {key, exit_code}; its message is a sentence for people.
"""


async def serve(client: Client, out: Output) -> int:
    """Talk until stdin ends."""
    lines = _stdin_lines()
    if isinstance(client, RemoteClient):
        await _through(client, lines, out)
        return 0
    await client.go_online(door=True)
    await converse(client.application, lines.get, out.raw)
    return 0


async def _through(client: RemoteClient, lines: asyncio.Queue[bytes], out: Output) -> None:
    """Hand lines to and from the owner of the profile."""
    out.raw(client.ready.decode("utf-8").rstrip("\n"))

    async def back() -> None:
        while line := await client.reader.readline():
            out.raw(line.decode("utf-8").rstrip("\n"))

    async def there() -> None:
        while line := await lines.get():
            client.writer.write(line.rstrip(b"\n") + b"\n")
            await client.writer.drain()
        client.writer.write_eof()

    going, coming = asyncio.ensure_future(there()), asyncio.ensure_future(back())
    await coming  # the owner ends the talk after its last answer
    going.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await going


def _stdin_lines() -> asyncio.Queue[bytes]:
    """stdin by a thread of its own, since not every system can wait for it on the loop.

    An empty line of bytes marks its end.
    """
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[bytes] = asyncio.Queue()

    def read() -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            for line in sys.stdin.buffer:
                loop.call_soon_threadsafe(queue.put_nowait, line)
            loop.call_soon_threadsafe(queue.put_nowait, b"")

    threading.Thread(target=read, name="stdin", daemon=True).start()
    return queue
