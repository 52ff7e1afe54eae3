"""``net status``, ``net doctor`` and ``net trace``: the network as a person looks at it.

Exit codes of ``net doctor``: 0 when nothing is bad, else 3.  All of it stays on this computer.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import secrets
from collections.abc import Container, Iterator, Mapping
from typing import Any

from m2chat.cli import output
from m2chat.cli.errors import DONE, NOT_REACHED
from m2chat.cli.owner import LocalOwner, Owner, owner_of
from m2chat.cli.signals import stop_signals
from m2chat.errors import UserFacingError

POLL_S = 20.0
LOOK_S = 10.0  # how long a process that has just opened the profile watches one try
_MARKS = {"ok": "ok     ", "warn": "warning", "bad": "BAD    ", "skipped": "skipped"}


async def status(options: argparse.Namespace) -> int:
    """``net status``: with the network open."""
    async with owner_of(options) as owner:
        await owner.go_online()
        result = await owner.call("net.status")
        names = await _names(owner)
    output.show(result, lambda one: status_text(one, names), as_json=options.json)
    return DONE


async def doctor(options: argparse.Namespace) -> int:
    """``net doctor``: each finding as it is made."""
    async with owner_of(options) as owner:
        await owner.go_online()
        run = secrets.token_hex(8)
        printing = asyncio.create_task(_print_findings(owner, run, as_json=options.json))
        try:
            found = (await owner.call("net.doctor", {"run": run}))["findings"]
            while not printing.done() and not owner.notifications.empty():
                await asyncio.sleep(0)
        finally:
            printing.cancel()
            await asyncio.gather(printing, return_exceptions=True)
    states = [one["state"] for one in found]
    bad, warned = states.count("bad"), states.count("warn")
    if options.json:
        _line({"event": "done", "ok": not bad, "bad": bad, "warn": warned})
    else:
        print(_verdict(bad, warned), flush=True)
    return NOT_REACHED if bad else DONE


async def _print_findings(owner: Owner, run: str, *, as_json: bool) -> None:
    while told := await owner.notifications.get():
        if told.method != "doctor.finding" or told.params["run"] != run:
            continue
        finding = {key: value for key, value in told.params.items() if key != "run"}
        if as_json:
            _line({"event": "finding", **finding})
            continue
        for line in finding_text(finding):
            print(output.printable(line), flush=True)


def finding_text(one: dict[str, Any]) -> Iterator[str]:
    """State, check, sentence, place; the advice below."""
    place = f"  [{one['place']}]" if one["place"] else ""
    yield f"{_MARKS[one['state']]}  {one['check']:<12}  {one['sentence']}{place}"
    if one["advice"]:
        yield f"{'':23}-> {one['advice']}"


def _verdict(bad: int, warned: int) -> str:
    if bad:
        return f"{output.count(bad, 'thing')} must be mended; see BAD above."
    if warned:
        return f"It works; {output.count(warned, 'thing')} could be better."
    return "Everything that could be tried works."


async def trace(options: argparse.Namespace) -> int:
    """``net trace``: what is kept; with ``--follow`` what comes too, until a signal.

    A process that opens the profile itself has nothing kept: it watches its first try.
    """
    async with owner_of(options) as owner, stop_signals() as stopped:
        await owner.go_online()
        work = asyncio.create_task(_trace(owner, options))
        over = asyncio.create_task(stopped.wait())
        watches = isinstance(owner, LocalOwner) and not options.follow
        limit = LOOK_S if watches else None
        await asyncio.wait([work, over], timeout=limit, return_when=asyncio.FIRST_COMPLETED)
        for task in (work, over):
            task.cancel()
        outcome, _ = await asyncio.gather(work, over, return_exceptions=True)
        if isinstance(outcome, UserFacingError):
            raise outcome
    return DONE


async def _trace(owner: Owner, options: argparse.Namespace) -> None:
    params: dict[str, Any] = {} if options.contact is None else {"contact": options.contact}
    more = options.follow or isinstance(owner, LocalOwner)
    names = await _names(owner)
    flow, after, settled, tried = -1, 0, False, set[int]()
    while not settled:
        given = {**params, "after": after, "wait": POLL_S if more else 0.0}
        told = await owner.call("net.trace", given)
        after = told["next"]
        for step in told["steps"]:
            if options.json:
                _line(step)
                continue
            if step["flow"] != flow:
                flow = step["flow"]
                who = output.person(step["contact"], names) or "this computer"
                print(output.printable(f"{who}, flow {flow}"), flush=True)
            print(output.printable(step_text(step)), flush=True)
        tried |= {step["flow"] for step in told["steps"] if step["step"] != "failed"}
        ended = any(_settles(step, tried) for step in told["steps"])
        settled = not more or (not options.follow and ended)


def _settles(step: dict[str, Any], tried: Container[int]) -> bool:
    """Whether a first try is over.  One before any server answered has tried nothing yet."""
    if not step["contact"]:
        return False
    return step["step"] == "up" or (step["step"] == "failed" and step["flow"] in tried)


async def _names(owner: Owner) -> dict[str, str]:
    """What the contacts are called here, by id."""
    return {one["contact"]: one["name"] for one in await owner.call("contact.list")}


def step_text(one: dict[str, Any]) -> str:
    """Seconds since the flow began, what happened, where."""
    place = f"  [{one['place']}]" if one["place"] else ""
    return f"  {one['seconds']:9.3f} s  {one['sentence']}{place}"


def _line(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False), flush=True)


def status_text(one: dict[str, Any], names: Mapping[str, str]) -> Iterator[str]:
    """``net status``; ``names`` of contacts by id."""
    if one["elsewhere"]:
        yield "open on another computer: nothing is sent from here (m2ctl profile use-here)"
    elif one["online"]:
        yield "on line"
    else:
        yield "not on line: no look-up server answers"
    yield f"port {one['address'] or '-'}  mapping {one['mapping']}"
    for address in one["candidates"]:
        yield f"own address {address}"
    for service in one["services"]:
        words = "no answer"
        if service["connected"]:
            words = "registered" if service["registered"] else "answers"
            words = f"{words}  {service['rtt_ms']:.1f} ms"
        yield f"look-up server {service['address']}  circle {service['circle']}  {words}"
    for line in one["sessions"]:
        who = output.person(line["contact"], names)
        yield (
            f"session {who}  {line['route']}  {line['rtt_ms']:.1f} ms"
            f"  loss {line['loss']:.1%}  {line['rate'] / 1000:.0f} kB/s"
        )
    if one["clock_warning"]:
        yield one["clock_warning"]
