"""The methods about the network: status, trace, doctor, and which computer is in use."""

from __future__ import annotations

from dataclasses import replace

from m2chat.app.face import ApplicationFace, Finding, FindingMade
from m2chat.app.rpc import params as read
from m2chat.app.rpc import shapes
from m2chat.app.rpc.method import Method, find_contact
from m2chat.app.rpc.params import Param, Values


async def _status(face: ApplicationFace, _: Values) -> shapes.Shape:
    return shapes.network(await face.network())


async def _retry(face: ApplicationFace, _: Values) -> shapes.Shape:
    await face.retry_network()
    return {}


async def _trace(face: ApplicationFace, given: Values) -> shapes.Shape:
    wanted = given["contact"]
    contact = await find_contact(face, wanted) if wanted is not None else None
    after = given["after"]
    steps = await face.trace(contact, after, given["wait"])
    return {
        "steps": [shapes.step(one) for one in steps],
        "next": steps[-1].number if steps else after,
    }


async def _doctor(face: ApplicationFace, given: Values) -> shapes.Shape:
    def tell(finding: Finding) -> None:
        face.bus.publish(FindingMade(given["run"], finding))

    return {"findings": [shapes.finding(one) for one in await face.examine(tell)]}


async def _choices(face: ApplicationFace, _: Values) -> shapes.Shape:
    return shapes.choices(await face.choices())


async def _donate(face: ApplicationFace, given: Values) -> shapes.Shape:
    chosen = replace(await face.choices(), donate_relay=given["on"])
    await face.choose(chosen)
    return shapes.choices(chosen)


async def _hide(face: ApplicationFace, given: Values) -> shapes.Shape:
    chosen = replace(await face.choices(), relay_until_verified=given["on"])
    await face.choose(chosen)
    return shapes.choices(chosen)


async def _ask_presence(face: ApplicationFace, given: Values) -> shapes.Shape:
    chosen = replace(await face.choices(), ask_presence=given["on"])
    await face.choose(chosen)
    return shapes.choices(chosen)


async def _use_here(face: ApplicationFace, _: Values) -> shapes.Shape:
    await face.use_here()
    return {}


_CHOICES = "{donate_relay, relay_until_verified, ask_presence}"
NET_METHODS = (
    Method(
        "net.status",
        (),
        "{online, kas, mapping, sessions: [{contact, route, rtt_ms, loss, rate}], address, "
        "candidates, services: [{address, circle, connected, registered, rtt_ms}], elsewhere, "
        "clock_offset_s, clock_warning}",
        "what the network looks like from here",
        _status,
    ),
    Method("net.retry", (), "{}", "try everything again at once", _retry),
    Method(
        "net.trace",
        (
            Param("contact", read.text, "only the way to this contact", required=False),
            Param("after", read.count, "only steps above this number", required=False, default=0),
            Param(
                "wait",
                read.seconds,
                "how long to wait for a step when there is none yet, at most 60s",
                required=False,
                default=0.0,
            ),
        ),
        "{steps: [{number, flow, contact, seconds, step, sentence, words, place}], next}",
        "what was tried to reach people, step by step; seconds count from the start of the flow; "
        "call again with after=next to follow.  In memory only",
        _trace,
    ),
    Method(
        "net.doctor",
        (Param("run", read.text, "comes back with each finding", required=False, default=""),),
        "{findings: [{check, state, sentence, advice, place}]}",
        "try every part of the network, within 15 s; findings are told as doctor.finding as they "
        "come; state is ok, warn, bad or skipped",
        _doctor,
    ),
    Method("net.choices", (), _CHOICES, "what was chosen about the network", _choices),
    Method(
        "net.donate",
        (Param("on", read.flag, "true or false"),),
        _CHOICES,
        "be a relay for others in your circles: at most 64 KiB a second and 10 MiB for each two "
        "people, 1 MiB a second in all; they stay unknown to you",
        _donate,
        ordered=True,
    ),
    Method(
        "net.hide",
        (Param("on", read.flag, "true or false"),),
        _CHOICES,
        "route auto goes through a relay, where the circle has one, until a contact is verified",
        _hide,
        ordered=True,
    ),
    Method(
        "net.ask_presence",
        (Param("on", read.flag, "true or false"),),
        _CHOICES,
        "ask look-up servers whether contacts who matter are there; they see which hashed ids are "
        "asked for, the contacts see nothing",
        _ask_presence,
        ordered=True,
    ),
    Method(
        "profile.use_here",
        (),
        "{}",
        "take the profile back from another computer, which falls silent instead",
        _use_here,
    ),
)
