"""Methods of offline delivery: ``contact.offline`` and ``offline.*`` (docs/interfaces.md)."""

from __future__ import annotations

from typing import Any

from m2chat.app.face import ApplicationFace
from m2chat.app.faces.offline import TreatyChanged, TreatyView
from m2chat.app.rpc import params as read
from m2chat.app.rpc.errors import BadParams
from m2chat.app.rpc.method import CONTACT, Method, find_contact
from m2chat.app.rpc.params import Param, Values
from m2chat.app.rpc.shapes import Shape
from m2chat.app.units import BadUnit, size
from m2chat.messaging.offline.model import DAYS_LIMIT, SIZE_LIMIT_MIB

ACTIONS = ("offer", "accept", "decline", "revoke")
MIB = 1 << 20
TREATY_FIELDS = (
    "{contact, state, days, max_mib, stores, since, by_us, waiting, waiting_until, open}"
)


def action(value: object) -> str:
    """What to do about the agreement."""
    word = read.text(value)
    if word not in ACTIONS:
        raise BadParams("one of " + ", ".join(ACTIONS) + " is expected.")
    return word


def days(value: object) -> int:
    """1 to 7."""
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= DAYS_LIMIT:
        raise BadParams(f"a number of days from 1 to {DAYS_LIMIT} is expected.")
    return value


def mebibytes(value: object) -> int:
    """A size such as "64MiB", or a number of bytes; in MiB, rounded up."""
    try:
        number = value if isinstance(value, int) else size(read.text(value))
    except BadUnit as error:
        raise BadParams(str(error)) from error
    found = -(-number // MIB)
    if isinstance(value, bool) or not 1 <= found <= SIZE_LIMIT_MIB:
        raise BadParams(f"a size up to {SIZE_LIMIT_MIB} MiB is expected.")
    return found


def treaty(one: TreatyView) -> Shape:
    """One agreement."""
    return {
        "contact": str(one.contact),
        "state": str(one.state),
        "days": one.days,
        "max_mib": one.max_mib,
        "stores": list(one.stores),
        "since": one.since,
        "by_us": one.by_us,
        "waiting": one.waiting,
        "waiting_until": one.waiting_until,
        "open": one.open,
    }


def treaty_changed(event: TreatyChanged) -> Shape:
    """``treaty.changed``."""
    return treaty(event.treaty)


async def _contact_offline(face: ApplicationFace, given: Values) -> Shape:
    contact = await find_contact(face, given["contact"])
    match given["action"]:
        case "offer":
            await face.offline.offer(contact, given["days"], given["max"])
        case "accept":
            await face.offline.accept(contact)
        case "decline":
            await face.offline.decline(contact)
        case _:
            await face.offline.revoke(contact)
    return {}


async def _offline_list(face: ApplicationFace, _: Values) -> list[Shape]:
    return [treaty(one) for one in await face.offline.treaties()]


async def _offline_fetch(face: ApplicationFace, _: Values) -> Shape:
    return {"messages": await face.offline.fetch_now()}


async def _offline_offers(face: ApplicationFace, given: Values) -> dict[str, Any]:
    if given["on"] is not None:
        await face.offline.set_offers_welcome(given["on"])
    return {"on": await face.offline.offers_welcome()}


OFFLINE_METHODS = (
    Method(
        "contact.offline",
        (
            CONTACT,
            Param("action", action, "offer, accept, decline or revoke"),
            Param("days", days, "how long messages may wait, 1 to 7", required=False, default=7),
            Param("max", mebibytes, 'how much, such as "64MiB"', required=False, default=64),
        ),
        "{}",
        "may messages of you two wait at an offline server? both must agree; durable when it "
        "returns",
        _contact_offline,
    ),
    Method("offline.list", (), f"[{TREATY_FIELDS}]", "the agreements", _offline_list),
    Method("offline.fetch", (), "{messages}", "look into the offline servers now", _offline_fetch),
    Method(
        "offline.offers",
        (Param("on", read.flag, "whether contacts may offer it", required=False),),
        "{on}",
        "whether contacts may offer that messages wait",
        _offline_offers,
    ),
)
