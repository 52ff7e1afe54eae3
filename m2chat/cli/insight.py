"""``net inspect``, ``net ledger``, ``net donation`` and ``contact layers``."""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import Iterator
from typing import Any

from m2chat.app.insight.ledger_words import ago_words, size_words
from m2chat.app.units import duration, size
from m2chat.cli import output
from m2chat.cli.errors import DONE, NOT_REACHED
from m2chat.cli.owner import Owner, owner_of
from m2chat.cli.verbs import Verb


def grow(tree: Any, add: Any, method: Any, contact_tree: Any, contact_verb: Any) -> None:
    """Add the verbs to the words ``net`` and ``contact``."""
    add(tree, "inspect", "every session, path and service with its figures", inspect)
    ledger = add(tree, "ledger", "what each server could learn of you, and what not", show_ledger)
    ledger.add_argument("--ids", action="store_true", help="the hashed ids that it saw, too")
    ledger.add_argument("--erase", action="store_true", help="forget all of it")
    ledger.add_argument("--keep", choices=["on", "off"], help="off erases it and keeps none")
    names = ("on", "a_day", "on_battery", "on_metered")
    donation = method(tree, "donation", "the donated relay: its meter and its limits",
                      Verb("net.donation_set", names, donation_text))  # fmt: skip
    donation.add_argument("--a-day", type=size, metavar="1GB", help="forward so much a day")
    for name in ("on", "on-battery", "on-metered"):
        donation.add_argument(f"--{name}", action=argparse.BooleanOptionalAction, default=None)
    test = contact_verb(contact_tree, "test", "test the connection with a contact from both ends",
                        act=test_contact)  # fmt: skip
    test.add_argument("--timeout", type=duration, default=30.0, metavar="30s",
                      help="how long to wait for them to be connected")  # fmt: skip
    let = contact_verb(contact_tree, "let-test", "whether a contact may test with you", "allowed",
                       text=lambda one: iter([f"tests by them: {one['allowed']}"]),
                       method="contact.let_test")  # fmt: skip
    let.add_argument("allowed", choices=["yes", "no", "ask"], nargs="?")
    contact_verb(
        contact_tree, "layers", "the three layers between you and a contact", text=layers_text
    )


async def inspect(options: argparse.Namespace) -> int:
    """``net inspect``: with the network open."""
    async with owner_of(options) as owner:
        await owner.go_online()
        result = await owner.call("net.inspect")
        names = {one["contact"]: one["name"] for one in await owner.call("contact.list")}
    output.show(result, lambda one: inspect_text(one, names), as_json=options.json)
    return DONE


async def show_ledger(options: argparse.Namespace) -> int:
    """``net ledger``."""
    async with owner_of(options) as owner:
        if options.erase:
            await owner.call("net.ledger_erase")
        if options.keep is not None:
            await owner.call("net.ledger_keep", {"on": options.keep == "on"})
        result = await owner.call("net.ledger")
    output.show(result, lambda one: ledger_text(one, ids=options.ids), as_json=options.json)
    return DONE


async def test_contact(options: argparse.Namespace) -> int:
    """``contact test``: waits for the contact, then tests; 3 when they did not come."""
    async with owner_of(options) as owner:
        await owner.go_online()
        contact = await _connected(owner, options.contact, options.timeout)
        if contact is None:
            return NOT_REACHED
        result = await owner.call("contact.test", {"contact": contact})
    output.show(result, lambda one: iter(one["report"].splitlines()), as_json=options.json)
    return NOT_REACHED if any(step["state"] == "bad" for step in result["steps"]) else DONE


async def _connected(owner: Owner, wanted: str, patience: float) -> str | None:
    """The contact's id as soon as they are connected; None when they did not come."""
    begun = asyncio.get_running_loop().time()
    while True:
        live = [one["contact"] for one in (await owner.call("net.inspect"))["sessions"]]
        rows = await owner.call("contact.list")
        fits = [
            one["contact"]
            for one in rows
            if one["contact"].startswith(wanted.lower()) or one["name"] == wanted
        ]
        found = [one for one in fits if one in live]
        if found:
            return str(found[0])
        if asyncio.get_running_loop().time() - begun > patience:
            output.say("They are not connected now. Try again when they are on line.")
            return None
        await asyncio.sleep(0.2)


def inspect_text(one: dict[str, Any], names: dict[str, str]) -> Iterator[str]:
    """A few lines for each session, one for each service."""
    yield f"{'on line' if one['online'] else 'not on line'}  mapping {one['mapping']}"
    for line in one["sessions"]:
        yield from _session_text(line, output.person(line["contact"], names))
    for line in one["services"]:
        state = f"{line['rtt_ms']:.1f} ms" if line["connected"] else "not connected"
        more = f"  carried {size_words(line['carried'])}" if line["carried"] else ""
        yield f"{line['kind']:<8} {line['address']}  {line['circle']}  {state}{more}"
    dropped = one["dropped"]
    yield f"dropped: {dropped['foreign']} foreign, {dropped['unknown']} unknown, " \
          f"{dropped['limited']} too many"  # fmt: skip


def _session_text(one: dict[str, Any], who: str) -> Iterator[str]:
    yield f"session {who}  {one['route']}  since {ago_words(one['age_s'])}  mtu {one['mtu']}"
    yield (
        f"  {one['rtt_ms']:.1f} ms (least {one['rtt_min_ms']:.1f})  loss {one['loss']:.1%}"
        f"  path {one['rate'] / 1000:.0f} kB/s  window {size_words(one['window'])}"
    )
    yield (
        f"  out {size_words(one['bytes_out'])} in {one['packets_out']} packets"
        f"  in {size_words(one['bytes_in'])} in {one['packets_in']} packets"
        f"  streams {one['streams_out']}/{one['streams_in']}"
    )
    sending = one["sending"]
    yield f"  key {ago_words(sending['age_s'])} old, {size_words(sending['bytes'])} under it"
    for path in one["paths"]:
        proved = "" if path["proved"] else "  not proved"
        yield f"  {path['use']:<8} {path['route']:<8} {path['place']}{proved}"


def ledger_text(one: dict[str, Any], *, ids: bool = False) -> Iterator[str]:
    """What each saw and did not see."""
    if not one["kept"]:
        yield "No ledger is kept (m2ctl net ledger --keep on)."
    elif not one["servers"]:
        yield "No server was contacted in the last 30 days."
    for server in one["servers"]:
        kinds = ", ".join(server["kinds"]) or "greeted only"
        ago = ago_words(time.time() - server["last_at"])
        yield f"{server['address']}  {server['circle']}  {kinds}  last {ago} ago"
        yield from (f"  saw      {sentence}" for sentence in server["saw"])
        yield from (f"  not      {sentence}" for sentence in server["not_saw"])
        if server["forgot"]:
            yield f"  forgot   {server['forgot']}"
        yield from (f"  id       {value}" for value in (server["ids"] if ids else ()))


def donation_text(one: dict[str, Any]) -> Iterator[str]:
    """The meter."""
    state = "works" if one["working"] else (one["held_back"] or "off")
    yield (
        f"donated relay: {state}  today {size_words(one['today'])} of {size_words(one['a_day'])}"
        f"  pairs now {one['peers']}"
    )


def layers_text(layers: list[dict[str, Any]]) -> Iterator[str]:
    """Three lines, with warnings below."""
    for one in layers:
        age = f", {ago_words(one['age_s'])} old" if one["age_s"] else ""
        used = f", {size_words(one['bytes'])} under it" if one["bytes"] is not None else ""
        yield f"{one['layer']:<8} {one['algorithm']}{age}{used}"
        if one["warning"]:
            yield f"         {one['warning']}"
