"""The words of ``m2ctl`` (docs/interfaces.md).

What a word may be is checked while it is read, links among them, so that a wrong one is refused
before any profile is opened.  ``options.act`` is the coroutine that does the verb.
"""

from __future__ import annotations

import argparse
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import m2chat
from m2chat.app.faces.archive import ExportForm
from m2chat.app.units import duration, size
from m2chat.cli import (
    archive,
    codes,
    files,
    groups,
    host,
    insight,
    life,
    messages,
    nearby,
    network,
    offline,
    profile,
    rpc,
    trust,
    updates,
    verbs,
)
from m2chat.cli.errors import BadFile, WrongUsage
from m2chat.cli.send_options import add_send_options
from m2chat.cli.verbs import Verb
from m2chat.links import LOCAL_CIRCLE, CircleLink, ContactCard
from m2chat.messaging.model import RoutePolicy

Act = Callable[[argparse.Namespace], Awaitable[int]]
Verbs = Any  # argparse has no public name for its collection of verbs


def card_link(text: str) -> str:
    """A contact card; raises ``BadCard``."""
    ContactCard.parse(text)
    return text


def circle_link(text: str) -> str:
    """A circle link, or the name of the built-in circle; raises ``BadCircle``."""
    if text != LOCAL_CIRCLE.name:
        CircleLink.parse(text)
    return text


def switch(text: str) -> bool:
    """``on`` or ``off``; raises ``WrongUsage``."""
    if text not in ("on", "off"):
        raise WrongUsage(f"on or off is expected, not {text!r}.")
    return text == "on"


def uses(text: str) -> int | str:
    """A number from 1, or ``unlimited``; raises ``WrongUsage``."""
    if text == "unlimited":
        return text
    if text.isascii() and text.isdigit() and 0 < len(text) < 9 and int(text) > 0:
        return int(text)
    raise WrongUsage("--uses takes a number from 1, or unlimited.")


def count(text: str) -> int:
    """A number from 1; raises ``WrongUsage``."""
    if text.isascii() and text.isdigit() and len(text) < 12 and int(text) > 0:
        return int(text)
    raise WrongUsage(f"{text[:20]!r} is no number from 1.")


def picture(text: str) -> Path:
    """A file for a QR code; raises ``BadFile``."""
    path = Path(text)
    if path.suffix.lower() not in (".png", ".svg"):
        raise BadFile("A QR code is a .png or .svg file. Name one that ends so.")
    return path


def _common() -> argparse.ArgumentParser:
    """The options of every verb, before it or after it; new each time, since argparse shares."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--profile", metavar="DIR", help="the profile's folder")
    common.add_argument("--json", action="store_true", help="one JSON object a line on stdout")
    common.add_argument("--debug", action="store_true", help="show tracebacks and log lines")
    common.add_argument("--passphrase-file", type=Path, metavar="FILE",
                        help="its first line opens the profile; or set M2_PASSPHRASE")  # fmt: skip
    return common


def parser() -> argparse.ArgumentParser:
    """The whole tree."""
    top = argparse.ArgumentParser(
        prog="m2ctl", description="m2chat without a window.", parents=[_common()]
    )
    top.add_argument("--version", action="version", version=f"m2ctl {m2chat.__version__}")
    top.set_defaults(profile=None, json=False, debug=False, passphrase_file=None)
    _Tree(top.add_subparsers(required=True, metavar="VERB")).grow()
    return top


class _Tree:
    """Adds the verbs, each with the common options."""

    def __init__(self, top: Verbs) -> None:
        self._top = top
        self._groups: dict[str, Verbs] = {}

    def grow(self) -> None:
        """All of them."""
        self._profile()
        self._circle()
        self._contact()
        self._messages()
        life.grow(self, self._top)
        self._net()
        trust.top_words(self._group, self._method, self._add)
        self._archive()
        host.grow(self._group("host", "a circle on this computer"), self._method, self._add)
        nearby.grow(self._group("nearby", "people in the same room"), self._add)
        groups.group_words(self._group("group", "groups without a server"), self._method)
        updates.grow(self._method, self._group("update", "newer versions of m2chat"))

    def _add(self, tree: Verbs, name: str, meaning: str, act: Act, **more: Any) -> Any:
        verb = tree.add_parser(name, help=meaning, description=meaning, parents=[_common()],
                               **more)  # fmt: skip
        verb.set_defaults(act=act)
        return verb

    def _method(
        self, tree: Verbs, name: str, meaning: str, verb: Verb, act: Act | None = None
    ) -> Any:
        made = self._add(tree, name, meaning, act or verbs.call)
        made.set_defaults(verb=verb)
        return made

    def _group(self, name: str, meaning: str) -> Verbs:
        """Words with a common first one; several rooms may add to the same."""
        if name not in self._groups:
            group = self._top.add_parser(name, help=meaning, description=meaning)
            self._groups[name] = group.add_subparsers(required=True, metavar="VERB")
        return self._groups[name]

    def _profile(self) -> None:
        tree = self._group("profile", "make, show, protect the profile")
        create = self._add(tree, "create", "make a profile", profile.create)
        create.add_argument("--name", required=True, help="what your contacts see")
        create.add_argument("--circle", type=circle_link, metavar="LINK", help="join it at once")
        create.add_argument("--no-passphrase", action="store_true",
                            help="keep the key in the system's keyring")  # fmt: skip
        create.add_argument("--pkcs12", type=Path, metavar="FILE", help="take the keys of it")
        create.add_argument("--pkcs12-passphrase-file", type=Path, metavar="FILE")
        self._method(tree, "show", "who this profile is",
                     Verb("profile.show", (), verbs.profile_text))  # fmt: skip
        change = self._add(tree, "passphrase", "change the passphrase", profile.change_passphrase)
        change.add_argument("--new-passphrase-file", type=Path, metavar="FILE",
                            help="its first line; or set M2_NEW_PASSPHRASE")  # fmt: skip
        self._method(tree, "use-here", "take the profile back from another computer",
                     Verb("profile.use_here"))  # fmt: skip
        backup = self._add(tree, "backup", "write the whole profile to one encrypted file",
                           archive.backup)  # fmt: skip
        backup.add_argument("file", type=Path, metavar="FILE")
        backup.add_argument("--without-files", action="store_true",
                            help="leave out pictures and files")  # fmt: skip
        backup.add_argument("--new-passphrase-file", type=Path, metavar="FILE",
                            help="its first line seals it; or set M2_NEW_PASSPHRASE")  # fmt: skip
        restore = self._add(tree, "restore", "make a profile out of a backup", archive.restore)
        restore.add_argument("file", type=Path, metavar="FILE")
        restore.add_argument("--path", type=archive.folder, metavar="DIR",
                             help="where to; the usual place if it is not given")  # fmt: skip
        export = self._add(tree, "certificate", "export: FILE.pem is public, FILE.p12 secret",
                           profile.certificate)  # fmt: skip
        export.add_argument("file", type=Path, metavar="FILE")
        export.add_argument("--new-passphrase-file", type=Path, metavar="FILE",
                            help="its first line seals FILE.p12")  # fmt: skip
        trust.profile_words(tree, self._method, self._add)

    def _circle(self) -> None:
        tree = self._group("circle", "join, list, leave circles")
        join = self._method(tree, "join", "join a circle by its link, or the built-in one: local",
                            Verb("circle.join", ("link",), verbs.circle_text))  # fmt: skip
        join.add_argument("link", type=circle_link, metavar="LINK")
        self._method(tree, "list", "the circles joined",
                     Verb("circle.list", (), verbs.circle_text))  # fmt: skip
        leave = self._method(tree, "leave", "leave a circle", Verb("circle.leave", ("name",)))
        leave.add_argument("name", metavar="NAME")

    def _contact(self) -> None:
        card = self._add(self._top, "card", "make a contact card and print its link", verbs.card)
        card.add_argument("--uses", type=uses, default=1, metavar="N|unlimited")
        card.add_argument("--valid", type=duration, default=604_800.0, metavar="7d")
        card.add_argument("--qr", type=picture, metavar="FILE.png|FILE.svg")
        codes.card_words(card, self._add)
        tree = self._group("contact", "add, accept, list, check contacts")
        add = self._method(tree, "add", "ask the owner of a card",
                           Verb("contact.add", ("link", "nickname", "hello"), verbs.added_text),
                           verbs.contact_lingering)  # fmt: skip
        add.add_argument("link", type=card_link, metavar="LINK")
        add.add_argument("--nickname", metavar="N", help="what you call them")
        add.add_argument("--hello", metavar="TEXT", help="goes with the request")
        self._method(tree, "list", "everybody",
                     Verb("contact.list", (), verbs.contact_text))  # fmt: skip
        accept = self._contact_verb(tree, "accept", "say yes to a request",
                                    act=verbs.contact_lingering)  # fmt: skip
        for lingering in (add, accept):
            lingering.add_argument("--timeout", type=duration, default=5.0, metavar="5s",
                                   help="how long to stay on line for it")  # fmt: skip
        self._contact_verb(tree, "reject", "forget a request, silently")
        self._contact_verb(tree, "block", "never hear of them again")
        self._contact_verb(tree, "unblock", "undo a block")
        self._contact_verb(tree, "remove", "delete contact and conversation")
        code = self._contact_verb(tree, "code", "the safety code to compare", act=trust.code)
        code.add_argument("--qr", type=picture, metavar="FILE.png|FILE.svg",
                          help="for the camera of the other one")  # fmt: skip
        trust.contact_words(tree, self._contact_verb)
        verify = self._contact_verb(tree, "verify", "you compared the safety code: it is the same",
                                    "verified")  # fmt: skip
        verify.add_argument("--undo", action="store_const", const=False, dest="verified",
                            default=None, help="take it back")  # fmt: skip
        rename = self._contact_verb(tree, "rename", "what only you call them", "nickname")
        rename.add_argument("nickname", metavar="NICKNAME")
        route = self._contact_verb(tree, "route", "how you are willing to reach them", "route")
        route.add_argument("route", choices=[str(one) for one in RoutePolicy])
        offline.grow(
            self._add,
            tree,
            self._group(
                "offline",
                "messages that wait at a server; with whom is agreed by: m2ctl contact offline",
            ),
        )

    def _contact_verb(self, tree: Verbs, name: str, meaning: str, *names: str,
                      act: Act | None = None, text: Any = lambda _: iter(()),
                      method: str = "") -> Any:  # fmt: skip
        verb = Verb(method or f"contact.{name}", ("contact", *names), text)
        made = self._method(tree, name, meaning, verb, act)
        made.add_argument("contact", metavar="CONTACT", help="id or name, or a unique start of one")
        return made

    def _messages(self) -> None:
        send = self._add(self._top, "send", "send a text", messages.send)
        send.add_argument("contact", metavar="CONTACT")
        send.add_argument("text", metavar="TEXT", help="'-' reads it from stdin")
        add_send_options(send)
        send.add_argument("--wait", choices=["delivered", "stored"])
        send.add_argument("--timeout", type=duration, metavar="30s")
        history = self._method(self._top, "history", "the newest messages with a contact",
                               Verb("message.history", ("contact", "limit"),
                                    verbs.history_text))  # fmt: skip
        history.add_argument("contact", metavar="CONTACT")
        history.add_argument("--limit", type=count, metavar="N")
        listen = self._add(self._top, "listen", "stay on line and print what arrives",
                           messages.listen)  # fmt: skip
        listen.add_argument("--for", type=duration, dest="seconds", metavar="60s")
        listen.add_argument("--auto-accept-contacts", action="store_true")
        served = self._add(self._top, "rpc", "JSON-RPC 2.0 by lines on stdin and stdout", rpc.rpc,
                           epilog=rpc.listing(),
                           formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
        files.words(self._top, self._group, self._method, self._add)
        files.taking(listen, served)

    def _archive(self) -> None:
        search = self._add(self._top, "search", "find messages by words", archive.search)
        search.add_argument("text", metavar="TEXT", nargs="+")
        search.add_argument("--chat", metavar="CONTACT", help="only in this conversation")
        search.add_argument("--limit", type=count, default=30, metavar="N")
        export = self._add(self._top, "export", "write a conversation to a file", archive.export)
        export.add_argument("contact", metavar="CONTACT")
        export.add_argument("file", type=Path, metavar="FILE")
        export.add_argument("--form", choices=[str(one) for one in ExportForm],
                            help="by the file's ending if it is not given")  # fmt: skip

    def _net(self) -> None:
        tree = self._group("net", "what the network looks like from here")
        self._add(tree, "status", "look-up servers, own addresses, sessions", network.status)
        self._add(tree, "doctor", "try every part of the network; 0 when nothing is bad, else 3",
                  network.doctor)  # fmt: skip
        trace = self._add(tree, "trace", "what was tried to reach people, step by step",
                          network.trace)  # fmt: skip
        trace.add_argument("contact", metavar="CONTACT", nargs="?",
                           help="only the way to this contact")  # fmt: skip
        trace.add_argument("--follow", action="store_true", help="go on until a signal")
        insight.grow(tree, self._add, self._method, self._group("contact", ""), self._contact_verb)
        for name, method, meaning in (
            ("donate", "net.donate", "be a relay for others, within small bounds: on or off"),
            ("ask", "net.ask_presence", "ask servers whether contacts are there: on or off"),
            ("hide", "net.hide", "route auto: a relay until a contact is verified: on or off"),
        ):
            made = self._method(tree, name, meaning, Verb(method, ("on",), verbs.choices_text))
            made.add_argument("on", type=switch, metavar="on|off")
        bench = self._group("bench", "the session's figures between two programs")
        serve = self._add(bench, "serve", "answer 'bench send'", _bench("serve"))
        serve.add_argument("--bind", default="127.0.0.1:0", metavar="ADDR:PORT")
        send = self._add(bench, "send", "one run against 'bench serve'", _bench("send"))
        send.add_argument("address", metavar="ADDR:PORT")
        what = send.add_mutually_exclusive_group(required=True)
        what.add_argument("--bytes", type=size, metavar="100MB")
        what.add_argument("--messages", type=count, metavar="N")
        what.add_argument("--ping", type=count, metavar="N")
        what.add_argument("--handshakes", type=count, metavar="N")
        send.add_argument("--size", type=count, default=200, metavar="200")
        for end in (serve, send):
            end.add_argument("--no-offload", action="store_true",
                             help="one system call a datagram")  # fmt: skip
            end.add_argument("--mtu", type=count, default=65_000, metavar="65000",
                             help="the longest datagram to ask the path for")  # fmt: skip


def _bench(verb: str) -> Act:
    """The bench verbs, loaded only when they are used."""

    async def act(options: argparse.Namespace) -> int:
        from m2chat.cli import bench

        return await (bench.serve if verb == "serve" else bench.send)(options)

    return act
