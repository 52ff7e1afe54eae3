"""``m2ctl``: everything without a window.  Arguments, exit codes, and nothing else.

Exit codes (docs/interfaces.md): 0 done, 1 a fault of ours, 2 wrong usage, 3 not reached in time,
4 refused input, 5 the other side refused.  Arguments are checked before the profile is opened.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
import sys
import traceback
from collections.abc import Sequence

import m2chat
from m2chat.app.account import Accounts
from m2chat.app.bootstrap import Surface
from m2chat.app.rpc import BadParams, card_uses, duration
from m2chat.cli import bench, identity, stdio, verbs
from m2chat.cli.client import open_profile, profile_folder
from m2chat.cli.output import Output, set_utf8
from m2chat.errors import UserFacingError
from m2chat.links import CircleLink, ContactCard
from m2chat.messaging.model import RoutePolicy

FAULT, USAGE = 1, 2


def _duration(text: str) -> str:
    try:
        duration(text)
    except BadParams as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text


def _uses(text: str) -> str:
    try:
        card_uses(text)
    except BadParams as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no positive number")
    return int(text)


def parser() -> argparse.ArgumentParser:
    """All commands and their arguments."""
    main = argparse.ArgumentParser(prog="m2ctl", description="m2chat without a window")
    main.add_argument("--version", action="version", version=f"m2chat {m2chat.__version__}")
    main.add_argument("--profile", metavar="DIR", help="the profile's folder")
    main.add_argument("--json", action="store_true", help="one JSON object a line on stdout")
    main.add_argument("--passphrase-file", metavar="FILE", help="read the passphrase from there")
    main.add_argument("--debug", action="store_true", help="show tracebacks")
    nouns = main.add_subparsers(dest="noun", required=True, metavar="COMMAND")
    _profile_commands(nouns)
    _circle_commands(nouns)
    _contact_commands(nouns)
    _message_commands(nouns)
    rpc = nouns.add_parser(
        "rpc",
        help="JSON-RPC on stdin and stdout",
        description=stdio.HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    rpc.set_defaults(verb=None)
    net = nouns.add_parser("net", help="the network").add_subparsers(dest="verb_", required=True)
    status = net.add_parser("status", help="servers and sessions")
    status.add_argument("--timeout", type=_duration, default="5s")
    status.set_defaults(verb=verbs.net_status)
    bench.add_commands(nouns)
    return main


def _profile_commands(nouns: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    profile = nouns.add_parser("profile", help="your own profile")
    commands = profile.add_subparsers(dest="verb_", required=True)
    create = commands.add_parser("create", help="make one")
    create.add_argument("--name", required=True, help="the name that your contacts see")
    create.add_argument("--circle", metavar="LINK", help="join this circle at once")
    create.add_argument("--no-passphrase", action="store_true", help="the system's keyring")
    create.add_argument("--pkcs12", metavar="FILE", help="take the keys of this file")
    create.add_argument("--pkcs12-passphrase-file", metavar="FILE")
    create.set_defaults(without_profile=identity.create)
    commands.add_parser("show", help="id and fingerprint").set_defaults(verb=verbs.profile_show)
    change = commands.add_parser("passphrase", help="set or change the passphrase")
    change.add_argument("--new-passphrase-file", metavar="FILE")
    change.set_defaults(without_profile=identity.change_passphrase)
    export = commands.add_parser("certificate", help="export: FILE.pem public, FILE.p12 secret")
    export.add_argument("file", metavar="FILE")
    export.add_argument("--new-passphrase-file", metavar="FILE", help="seals FILE.p12")
    export.set_defaults(without_profile=identity.certificate)


def _circle_commands(nouns: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    circle = nouns.add_parser("circle", help="the circles you are in")
    commands = circle.add_subparsers(dest="verb_", required=True)
    join = commands.add_parser("join", help="join by link")
    join.add_argument("link", metavar="LINK")
    join.set_defaults(verb=verbs.circle_join, circle=None)
    commands.add_parser("list", help="all of them").set_defaults(verb=verbs.circle_list)
    leave = commands.add_parser("leave", help="leave one")
    leave.add_argument("name", metavar="NAME")
    leave.set_defaults(verb=verbs.circle_leave)
    card = nouns.add_parser("card", help="make a contact card")
    card.add_argument("--uses", type=_uses, default="1", metavar="N|unlimited")
    card.add_argument("--valid", type=_duration, default="7d")
    card.add_argument("--qr", metavar="FILE.png|FILE.svg", help="also as a picture")
    card.set_defaults(verb=verbs.card)


def _contact_commands(nouns: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    contact = nouns.add_parser("contact", help="the people you know")
    commands = contact.add_subparsers(dest="verb_", required=True)
    add = commands.add_parser("add", help="ask by card")
    add.add_argument("link", metavar="LINK")
    add.add_argument("--nickname", default="")
    add.add_argument("--hello", default="", help="a greeting that goes with the request")
    add.set_defaults(verb=verbs.contact_add)
    commands.add_parser("list", help="all of them").set_defaults(verb=verbs.contact_list)
    plain = {
        "accept": ("contact.accept", "You are contacts now."),
        "reject": ("contact.reject", "The request is forgotten."),
        "block": ("contact.block", "Blocked."),
        "unblock": ("contact.unblock", "No longer blocked."),
        "remove": ("contact.remove", "Removed, with the conversation."),
        "verify": ("contact.verify", "Marked as verified."),
    }
    for word, (method, said) in plain.items():
        one = commands.add_parser(word)
        one.add_argument("contact", metavar="CONTACT")
        one.set_defaults(verb=verbs.on_contact(method, said))
    code = commands.add_parser("code", help="the safety code to compare")
    code.add_argument("contact", metavar="CONTACT")
    code.set_defaults(verb=verbs.contact_code)
    route = commands.add_parser("route", help="how to reach them")
    route.add_argument("contact", metavar="CONTACT")
    route.add_argument("route", choices=[policy.value for policy in RoutePolicy])
    route.set_defaults(verb=verbs.contact_route)


def _message_commands(nouns: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    send = nouns.add_parser("send", help="send a text")
    send.add_argument("contact", metavar="CONTACT")
    send.add_argument("text", metavar="TEXT")
    send.add_argument("--wait", choices=["delivered"], help="until their computer has it")
    send.add_argument("--timeout", type=_duration, default="30s")
    send.set_defaults(verb=verbs.send)
    history = nouns.add_parser("history", help="what was said")
    history.add_argument("contact", metavar="CONTACT")
    history.add_argument("--limit", type=_count, default=50)
    history.set_defaults(verb=verbs.history)
    listen = nouns.add_parser("listen", help="stay on line and print what arrives")
    listen.add_argument("--for", dest="duration", type=_duration, metavar="60s")
    listen.add_argument("--auto-accept-contacts", action="store_true")
    listen.set_defaults(verb=verbs.listen)


async def run(args: argparse.Namespace, out: Output) -> int:
    """Carry out one command."""
    _check_links(args)
    surface = Surface()
    accounts = Accounts(surface)
    try:
        if getattr(args, "without_profile", None) is not None:
            code: int = await args.without_profile(accounts, args, out)
            return code
        folder = profile_folder(accounts, args.profile)
        async with open_profile(accounts, surface, folder, args.passphrase_file) as client:
            if args.verb is None:
                return await stdio.serve(client, out)
            done: int = await args.verb(client, args, out)
            return done
    finally:
        accounts.close()


def _check_links(args: argparse.Namespace) -> None:
    """Refuse a damaged link before anything is opened."""
    link = getattr(args, "link", None)
    if args.noun == "contact" and link is not None:
        ContactCard.parse(link)
    circle = link if args.noun == "circle" else getattr(args, "circle", None)
    if circle is not None:
        CircleLink.parse(circle)


def main(words: Sequence[str] | None = None) -> int:
    """The console script; returns the exit code."""
    set_utf8()
    args = parser().parse_args(words)
    out = Output(args.json)
    try:
        return _run_to_end(args, out)
    except UserFacingError as error:
        return out.refused(error)
    except BadParams as error:
        out.hint(f"m2ctl: {error}")
        return USAGE
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return FAULT
    except Exception as error:  # noqa: BLE001 - the program's last supervisor
        if args.debug:
            traceback.print_exc()
        out.hint(f"m2ctl: a fault of ours ({type(error).__name__}). Run again with --debug.")
        return FAULT


def _run_to_end(args: argparse.Namespace, out: Output) -> int:
    """Run on a quick loop where there is one; a signal to end is taken as an orderly one."""
    loop_factory = None
    with contextlib.suppress(ImportError):
        import uvloop

        loop_factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=loop_factory) as runner:
        return runner.run(_until_signal(args, out))


async def _until_signal(args: argparse.Namespace, out: Output) -> int:
    task = asyncio.ensure_future(run(args, out))
    ended = False

    def end() -> None:
        nonlocal ended
        ended = True
        task.cancel()

    with contextlib.suppress(NotImplementedError):  # Windows
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, end)
    try:
        return await task
    except asyncio.CancelledError:
        if ended:
            return 0
        raise


if __name__ == "__main__":
    raise SystemExit(main())
