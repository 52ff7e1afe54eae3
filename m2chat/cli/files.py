"""``send-file`` and ``file``: offer, follow, answer, save.

``send-file`` stays on line as long as a file moves, since a large one is read where it lies; it
shows a bar on a terminal.  ``rpc`` and ``listen`` have no person who could be asked: they take the
files of contacts into a folder (``--files``), unless ``--ask-files`` says otherwise.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from m2chat.app.units import duration, size
from m2chat.cli import output
from m2chat.cli.errors import DONE, NOT_REACHED, BadFile, RefusedByPeer
from m2chat.cli.owner import LocalOwner, Owner, owner_of
from m2chat.cli.verbs import Verb

Tree = Any  # argparse has no public name for its collection of verbs
Add = Callable[..., Any]
RECEIVED = "received"  # the folder in the profile
QUIET_S = 10.0  # without ``--wait``: so long without any progress, then the rest waits
WAIT_S = 600.0
OVER = frozenset({"done", "declined", "cancelled", "failed"})
BAR = 24  # characters


def words(top: Tree, group: Callable[[str, str], Tree], method: Add, add: Add) -> None:
    """The verbs about files."""
    send = add(top, "send-file", "offer files and stay on line while they move", send_file)
    send.add_argument("contact", metavar="CONTACT")
    send.add_argument("paths", metavar="PATH", nargs="+", type=_file)
    send.add_argument("--caption", default="", metavar="TEXT", help="goes with the last one")
    send.add_argument("--wait", action="store_true", help="until they are there, or given up")
    send.add_argument("--timeout", type=duration, metavar="10m", help="how long --wait waits")
    tree = group("file", "files that were offered or are under way")
    method(tree, "list", "all that are not finished", Verb("file.list", (), list_text))
    _message(method(tree, "show", "one of them, also when it is done",
                    Verb("file.show", ("message",), show_text)))  # fmt: skip
    for name, meaning in (
        ("decline", "not this file; its sender is told"),
        ("pause", "stop moving it"),
        ("resume", "go on after a pause or a failure"),
        ("cancel", "give it up, on either side"),
    ):
        _message(method(tree, name, meaning, Verb(f"file.{name}", ("message",))))
    take = _message(add(tree, "accept", "take an offered file", accept))
    take.add_argument("--to", type=_place, metavar="PATH", dest="path",
                      help="a file or folder; else into the profile")  # fmt: skip
    take.add_argument("--wait", action="store_true", help="until it is here")
    take.add_argument("--timeout", type=duration, metavar="10m")
    save = _message(method(tree, "save", "copy a whole file out of the profile",
                           Verb("file.save", ("message", "path"))))  # fmt: skip
    save.add_argument("path", type=_new_place, metavar="PATH")
    rules = method(tree, "rules", "up to which size files are taken without asking",
                   Verb("file.rules", ("contact", "pictures", "voice", "others", "reset"),
                        rules_text))  # fmt: skip
    rules.add_argument("contact", metavar="CONTACT", nargs="?")
    for kind in ("pictures", "voice", "others"):
        rules.add_argument(f"--{kind}", type=size, metavar="10MB", help="0: always ask")
    rules.add_argument("--reset", action="store_const", const=True, default=None,
                       help="as for all others")  # fmt: skip


def taking(*verbs: Any) -> None:
    """The options of programs that take files without asking."""
    for verb in verbs:
        verb.add_argument("--files", type=Path, metavar="DIR",
                          help="where files of contacts go; else received/")  # fmt: skip
        verb.add_argument("--ask-files", action="store_true",
                          help="leave files to file.accept and the rules")  # fmt: skip


def _message(verb: Any) -> Any:
    verb.add_argument("message", metavar="MESSAGE", help="the message's id, from 'file list'")
    return verb


def _file(text: str) -> str:
    path = Path(text).expanduser()
    if not path.is_file():
        raise BadFile(f"{path.name or text} is no file that can be sent. Name a file.")
    return str(path.absolute())


def _place(text: str) -> str:
    path = Path(text).expanduser().absolute()
    if not path.is_dir() and not path.parent.is_dir():
        raise BadFile("That folder is not there. Make it first, or name another place.")
    return str(path)


def _new_place(text: str) -> str:
    if Path(text).expanduser().is_file():
        raise BadFile("There is a file of that name already. Name another place.")
    return _place(text)


async def take_files(owner: LocalOwner, options: argparse.Namespace) -> None:
    """Before this program goes on line: where files of contacts go."""
    if not options.ask_files:
        folder = options.files or owner.application.profile.path / RECEIVED
        await owner.application.files.take_unasked(folder.expanduser().absolute())


async def send_file(options: argparse.Namespace) -> int:
    """Exit code 0 there (or, without ``--wait``, durable), 3 not in time, 5 refused."""
    async with owner_of(options) as owner:
        sent = []
        for number, path in enumerate(options.paths):
            caption = options.caption if number == len(options.paths) - 1 else ""
            params = {"contact": options.contact, "path": path, "caption": caption}
            sent.append(await owner.call("file.send", params))
        if options.wait or isinstance(owner, LocalOwner):
            await owner.go_online()
            await _follow(owner, sent, options)
    output.show(sent, sent_text, as_json=options.json)
    states = {one["state"] for one in sent}
    if states & {"declined", "cancelled"}:
        raise RefusedByPeer("The other side does not want this file.")
    if states == {"done"}:
        return DONE
    _say_rest(sent)
    return NOT_REACHED if options.wait or "failed" in states else DONE


async def accept(options: argparse.Namespace) -> int:
    """Take a file; with ``--wait`` until it is here."""
    async with owner_of(options) as owner:
        names = {"message": options.message}
        await owner.call("file.accept", names | ({"path": options.path} if options.path else {}))
        listed = await owner.call("file.list")
        files = [one for one in listed if one["message"] == options.message]
        if isinstance(owner, LocalOwner):
            await owner.go_online()
        if options.wait or isinstance(owner, LocalOwner):
            await _follow(owner, files, options)
    output.show(files, list_text, as_json=options.json)
    return DONE if all(one["state"] == "done" for one in files) or not options.wait else NOT_REACHED


async def _follow(owner: Owner, files: list[dict[str, Any]], options: argparse.Namespace) -> None:
    """Until all are over, nothing moves any more, or the time is up; the rows are kept true."""
    rows = {one["message"]: one for one in files}
    bar = _Bar(options.json)
    limit = options.timeout if options.timeout is not None else WAIT_S
    quiet = limit if options.wait else QUIET_S
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(limit if options.wait else None):
            while any(one["state"] not in OVER for one in rows.values()):
                async with asyncio.timeout(quiet):
                    told = await owner.notifications.get()
                if told is None:
                    break
                row = rows.get(str(told.params.get("message")))
                if row is not None and told.method in ("file.progress", "file.state"):
                    row.update({k: v for k, v in told.params.items() if k in _KEPT})
                    bar.show(row, told.params)
    bar.end()


_KEPT = ("state", "reason", "moved")


class _Bar:
    """Progress on a terminal; nothing elsewhere."""

    def __init__(self, silent: bool) -> None:
        self._on = not silent and sys.stderr.isatty()
        self._shown = False

    def show(self, row: dict[str, Any], told: dict[str, Any]) -> None:
        """One line, over the last one."""
        if not self._on:
            return
        share = row["moved"] / row["bytes"] if row["bytes"] else 1.0
        filled = "#" * round(share * BAR)
        rate = f"  {told['rate'] / 1e6:.1f} MB/s" if told.get("rate") else ""
        left = f"  {told['left']:.0f} s left" if told.get("left") is not None else ""
        line = f"{row['name'][:30]}  [{filled:<{BAR}}] {share:4.0%}{rate}{left}"
        print(f"\r\033[K{output.printable(line)}", end="", file=sys.stderr, flush=True)
        self._shown = True

    def end(self) -> None:
        """Leave the line."""
        if self._shown:
            print(file=sys.stderr, flush=True)


def _say_rest(sent: list[dict[str, Any]]) -> None:
    for one in sent:
        if one["state"] == "failed":
            output.say(one["reason"])
        elif one["state"] != "done":
            output.say("Not there yet. It goes on by itself whenever both profiles are on line: "
                       "run 'm2ctl listen', or open m2chat.")  # fmt: skip
            return


def sent_text(files: list[dict[str, Any]]) -> Iterator[str]:
    """``send-file``."""
    for one in files:
        yield f"{one['message']}  {one['state']}  {one['name']}"


def list_text(files: list[dict[str, Any]]) -> Iterator[str]:
    """``file list``."""
    for one in files:
        arrow = ">" if one["direction"] == "out" else "<"
        reason = f"  {one['reason']}" if one["reason"] else ""
        share = f"{one['moved']}/{one['bytes']} B"
        yield f"{one['message']} {arrow} {one['state']}  {share}  {one['name']}{reason}"


def show_text(one: dict[str, Any]) -> Iterator[str]:
    """``file show``."""
    yield from list_text([one])


def rules_text(rules: dict[str, int]) -> Iterator[str]:
    """``file rules``."""
    for kind, limit in rules.items():
        yield f"{kind}: {f'up to {limit} B' if limit else 'always ask'}"
