"""The words of ``m2ctl`` on groups: make, join, change, look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from m2chat.app.units import duration
from m2chat.cli import output, verbs
from m2chat.cli.verbs import Verb

Tree = Any  # argparse has no public name for its collection of verbs
Method = Callable[..., Any]  # tree, name, meaning, verb, act -> the parser of the verb


def group_words(tree: Tree, method: Method) -> None:
    """All verbs below ``group``."""
    act = verbs.contact_lingering
    made = Verb("group.create", ("name", "members", "about"), shown_text)
    create = method(tree, "create", "make a group and ask contacts in", made, act)
    create.add_argument("name", metavar="NAME")
    create.add_argument("members", metavar="CONTACT", nargs="*", default=[])
    create.add_argument("--about", metavar="TEXT", help="a line of what it is for")
    method(tree, "list", "all groups, also those you left", Verb("group.list", (), list_text))
    _one(method(tree, "show", "one group with its members",
                Verb("group.show", ("group",), shown_text)))  # fmt: skip
    for name, meaning in (
        ("accept", "come into a group that you were asked into"),
        ("decline", "not this group; nobody is told"),
        ("leave", "go; the history stays here"),
        ("delete", "leave if need be, and forget the history"),
    ):
        _staying(_one(method(tree, name, meaning, Verb(f"group.{name}", ("group",)), act)))
    invite = _one(method(tree, "invite", "ask further contacts in",
                         Verb("group.invite", ("group", "members")), act))  # fmt: skip
    invite.add_argument("members", metavar="CONTACT", nargs="+")
    card = _one(method(tree, "card", "a contact card that also asks into the group",
                       Verb("group.card", ("group", "uses", "valid"), card_text)))  # fmt: skip
    card.add_argument("--uses", metavar="N|unlimited")
    card.add_argument("--valid", metavar="7d")
    remove = _one(method(tree, "remove", "take somebody out",
                         Verb("group.remove", ("group", "member")), act))  # fmt: skip
    remove.add_argument("member", metavar="MEMBER")
    role = _one(method(tree, "role", "make somebody an admin, or no more",
                       Verb("group.role", ("group", "member", "role")), act))  # fmt: skip
    role.add_argument("member", metavar="MEMBER")
    role.add_argument("role", choices=["admin", "member"])
    rename = _one(method(tree, "rename", "another name for all",
                         Verb("group.rename", ("group", "name", "about")), act))  # fmt: skip
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("--about", metavar="TEXT", help="a line of what it is for")
    deliveries = method(tree, "deliveries", "how far a message has come to each member",
                        Verb("group.deliveries", ("message",), deliveries_text))  # fmt: skip
    deliveries.add_argument("message", metavar="MESSAGE")
    for changing in (create, invite, remove, role, rename):
        _staying(changing)


def _staying(made: Any) -> None:
    made.add_argument("--timeout", type=duration, default=5.0, metavar="5s",
                      help="how long to stay on line for it")  # fmt: skip


def _one(made: Any) -> Any:
    made.add_argument("group", metavar="GROUP", help="id, start of an id, or name")
    return made


def list_text(rows: list[dict[str, Any]]) -> Iterator[str]:
    """``group list``."""
    for row in rows:
        inside = sum(not member["invited"] for member in row["members"])
        marks = [row["state"]] if row["state"] != "member" else []
        marks += [output.count(inside, "member")]
        marks += ["you are an admin"] if row["admin"] else []
        marks += [f"asked by {row['invited_by']}"] if row["state"] == "invited" else []
        yield f"{row['group']}  {row['name']}  " + ", ".join(marks)


def shown_text(one: dict[str, Any]) -> Iterator[str]:
    """``group show`` and ``group create``."""
    yield from list_text([one])
    if one["about"]:
        yield f"    {one['about']}"
    for member in one["members"]:
        marks = [member["role"]] + [m for m in ("me", "invited", "blocked") if member[m]]
        yield f"    {member['member'][:16]}  {member['name']}  " + ", ".join(marks)


def card_text(one: dict[str, Any]) -> Iterator[str]:
    """``group card``."""
    yield one["link"]


def deliveries_text(rows: list[dict[str, Any]]) -> Iterator[str]:
    """``group deliveries``."""
    for row in rows:
        reason = f" ({row['reason']})" if row["reason"] else ""
        at = f"  {output.when(row['at'])}" if row["at"] is not None else ""
        if row["stored_until"] is not None:
            at = f"  until {output.when(row['stored_until'])}"
        elif row["state"] == "queued" and not row["contact"]:
            reason = " (no contact: until both are on line, or another member hands it on)"
        yield f"{row['name']}  {row['state']}{reason}{at}"
