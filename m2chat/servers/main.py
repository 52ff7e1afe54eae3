"""``m2-server run``, ``status``, ``join-link``, ``revoke-joins`` (docs/server.md).

Order of ``run``: options, keys (loaded, or drawn with --new-circle), core dumps and swap off,
sockets bound, then the ready line on stdout; the rest is ``running``'s.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import m2chat
from m2chat.clock import SystemClock
from m2chat.errors import UserFacingError
from m2chat.links import CircleLink
from m2chat.net.io.process import event_loop_factory
from m2chat.servers import logs
from m2chat.servers.config import ServerConfig, load_config
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.parent import Parent
from m2chat.servers.process import harden
from m2chat.servers.running import Reread, Running, print_line
from m2chat.servers.standing import Wish, call_back_joins, open_keys, stored_join_link
from m2chat.servers.status import probe_circle

FAULT = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 done, 1 a fault of ours, 2 wrong usage, 3 no answer, 4 refused input."""
    options = parser().parse_args(arguments)
    try:
        return int(options.act(options))
    except UserFacingError as error:
        if getattr(options, "child", False):
            print_line({"event": "refused", "key": error.key, "message": str(error)})
        print(f"m2-server: {error}", file=sys.stderr)
        return error.exit_code
    except Exception as error:  # noqa: BLE001 - the named supervisor: a fault of ours ends here
        if options.debug:
            traceback.print_exc()
        else:
            print(f"m2-server: a fault of ours ({type(error).__name__}); run again with --debug"
                  " and report what it prints.", file=sys.stderr)  # fmt: skip
        return FAULT


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(prog="m2-server", description="Helps m2chat peers to meet.")
    made.add_argument("--version", action="version", version=f"m2-server {m2chat.__version__}")
    made.add_argument("--debug", action="store_true", help="show tracebacks")
    verbs = made.add_subparsers(required=True, metavar="run|status|join-link|revoke-joins")
    run = verbs.add_parser("run", help="run the roles of this server until a signal")
    run.add_argument("--roles", help="which roles, with commas: ka, relay, store; without it all")
    run.add_argument("--bind", action="append", default=[], metavar="ADDR:PORT",
                     help="where to listen, UDP; port 0 picks one; may be given again")  # fmt: skip
    run.add_argument("--advertise", action="append", default=[], metavar="ADDR:PORT",
                     help="where others reach it, if not at --bind; twice at most")  # fmt: skip
    circle = run.add_mutually_exclusive_group()
    circle.add_argument("--circle", metavar="LINK", help="the circle that --data must be of")
    circle.add_argument("--new-circle", metavar="NAME", help="found a circle, or open the same")
    circle.add_argument("--join", metavar="LINK", help="be admitted to a circle by its join link")
    run.add_argument("--data", type=Path, metavar="DIR", help="where service.key is kept")
    run.add_argument(
        "--config", type=Path, metavar="FILE.toml", help="settings; flags win over them"
    )
    run.add_argument("--log", choices=logs.LEVELS, help="what stderr tells, as JSON lines")
    run.add_argument("--json", action="store_true", help="every line on stdout is JSON")
    run.add_argument(
        "--child", action="store_true", help="for another program: ends with stdin, tells figures"
    )
    run.set_defaults(act=_run)
    link = verbs.add_parser("join-link", help="print a join link, good for a day")
    link.add_argument("--data", type=Path, metavar="DIR", required=True)
    link.set_defaults(act=_join_link)
    revoke = verbs.add_parser("revoke-joins", help="call every join link back, at once")
    revoke.add_argument("--data", type=Path, metavar="DIR", required=True)
    revoke.set_defaults(act=_revoke_joins)
    status = verbs.add_parser("status", help="ask the services of a circle how they are")
    status.add_argument("link", metavar="LINK")
    status.add_argument("--json", action="store_true", help="one JSON object a service")
    status.set_defaults(act=_status)
    return made


def _run(options: argparse.Namespace) -> int:
    config = _read_config(options)
    logs.configure(config.log)
    keys = open_keys(Wish(options.circle, options.new_circle, options.join), config)
    harden()
    with asyncio.Runner(loop_factory=event_loop_factory()) as runner:
        reread = partial(_read_config, options)
        runner.run(_serve(config, keys, reread, child=options.child))
    if options.json:
        print_line({"event": "stopped"})
    return 0


def _read_config(options: argparse.Namespace) -> ServerConfig:
    return load_config(
        options.config,
        bind=options.bind,
        advertise=options.advertise,
        roles=options.roles,
        data=options.data,
        log=options.log,
    )


async def _serve(
    config: ServerConfig, keys: ServiceKeys, reread: Reread, *, child: bool = False
) -> None:
    running = Running(config, keys, reread)
    parent = Parent(running.server, running.stop, print_line) if child else None
    await running.serve(print_line, parent)


def _join_link(options: argparse.Namespace) -> int:
    print(stored_join_link(options.data, SystemClock()).link())
    return 0


def _revoke_joins(options: argparse.Namespace) -> int:
    call_back_joins(options.data)
    print("Every join link so far is refused from now on.")
    return 0


def _status(options: argparse.Namespace) -> int:
    link = CircleLink.parse(options.link)
    answered = False
    for report in asyncio.run(probe_circle(link)):
        answered |= report.answers
        if options.json:
            print(json.dumps(report.as_json()), flush=True)
        else:
            print(report.as_text(), flush=True)
    return 0 if answered else 3


if __name__ == "__main__":
    sys.exit(main())
