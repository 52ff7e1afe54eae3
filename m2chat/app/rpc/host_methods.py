"""The methods about a circle that this computer hosts: ``host.*`` (docs/interfaces.md)."""

from __future__ import annotations

from m2chat.app.face import ApplicationFace
from m2chat.app.faces.hosting import HostStatus
from m2chat.app.rpc import params as read
from m2chat.app.rpc.method import Method
from m2chat.app.rpc.params import Param, Values
from m2chat.app.rpc.shapes import Shape

HOST_FIELDS = (
    "{state, name, link, port, reach, reach_sentence, advice, people, relayed, kept, waiting, "
    "since, repairs, trouble, with_program}"
)


def host(one: HostStatus) -> Shape:
    """How the hosted circle is."""
    return {
        "state": str(one.state),
        "name": one.name,
        "link": one.link,
        "port": one.port,
        "reach": str(one.reach),
        "reach_sentence": one.reach_sentence,
        "advice": one.advice,
        "people": one.people,
        "relayed": one.relayed,
        "kept": one.kept,
        "waiting": one.waiting,
        "since": one.since,
        "repairs": one.repairs,
        "trouble": one.trouble,
        "with_program": one.with_program,
    }


async def _start(face: ApplicationFace, given: Values) -> Shape:
    return host(await face.hosting.start(given["name"], given["port"]))


async def _stop(face: ApplicationFace, _: Values) -> Shape:
    return host(await face.hosting.stop())


async def _status(face: ApplicationFace, _: Values) -> Shape:
    return host(await face.hosting.status())


async def _check(face: ApplicationFace, _: Values) -> Shape:
    return host(await face.hosting.check())


async def _with_program(face: ApplicationFace, given: Values) -> Shape:
    return host(await face.hosting.set_with_program(given["on"]))


HOST_METHODS = (
    Method(
        "host.start",
        (
            Param("name", read.text, "what the circle is called", required=False, default=""),
            Param(
                "port", read.count, "UDP; 0: as before, or a free one", required=False, default=0
            ),
        ),
        HOST_FIELDS,
        "host a circle on this computer, and join it; returns when people can be met there",
        _start,
    ),
    Method("host.stop", (), HOST_FIELDS, "close it; the same circle opens again", _stop),
    Method("host.status", (), HOST_FIELDS, "how the hosted circle is", _status),
    Method("host.check", (), HOST_FIELDS, "look anew from where it can be reached", _check),
    Method(
        "host.with_program",
        (Param("on", read.flag, "whether it starts with the program"),),
        HOST_FIELDS,
        "start the hosted circle with the program, or not",
        _with_program,
    ),
)
