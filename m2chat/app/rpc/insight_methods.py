"""The methods of ``InsightFace``: inspector, layers, ledger, donated relay."""

from __future__ import annotations

from dataclasses import replace

from m2chat.app.face import ApplicationFace
from m2chat.app.insight.findings import report
from m2chat.app.rpc import insight_shapes as shapes
from m2chat.app.rpc import params as read
from m2chat.app.rpc.errors import BadParams
from m2chat.app.rpc.method import CONTACT, Method, find_contact
from m2chat.app.rpc.params import Param, Values


async def _inspect(face: ApplicationFace, _: Values) -> shapes.Shape:
    return shapes.node(await face.insight.inspect())


async def _layers(face: ApplicationFace, given: Values) -> list[shapes.Shape]:
    contact = await find_contact(face, given["contact"])
    return [shapes.layer(one) for one in await face.insight.layers(contact)]


async def _ledger(face: ApplicationFace, _: Values) -> shapes.Shape:
    servers = [shapes.server(one) for one in await face.insight.ledger()]
    return {"kept": await face.insight.keeps_ledger(), "servers": servers}


async def _ledger_erase(face: ApplicationFace, _: Values) -> shapes.Shape:
    await face.insight.erase_ledger()
    return {}


async def _ledger_keep(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.insight.keep_ledger(given["on"])
    return {}


async def _donation(face: ApplicationFace, _: Values) -> shapes.Shape:
    return shapes.donating(await face.insight.donating())


async def _donation_set(face: ApplicationFace, given: Values) -> shapes.Shape:
    limits = (await face.insight.donating()).limits
    changes = {name: value for name, value in given.items() if value is not None}
    await face.insight.set_donation(replace(limits, **changes))
    return shapes.donating(await face.insight.donating())


async def _test(face: ApplicationFace, given: Values) -> shapes.Shape:
    contact = await find_contact(face, given["contact"])
    steps = await face.insight.test(contact, face.bus.publish)
    return {"steps": [shapes.test_step(one) for one in steps], "report": report(steps)}


async def _let_test(face: ApplicationFace, given: Values) -> shapes.Shape:
    contact = await find_contact(face, given["contact"])
    if given["allowed"] is not None:
        await face.insight.let_test(contact, _ALLOWED[given["allowed"]])
    allowed = await face.insight.may_test(contact)
    return {"allowed": next(word for word, value in _ALLOWED.items() if value is allowed)}


_ALLOWED = {"yes": True, "no": False, "ask": None}


def _allowed(value: object) -> str:
    """yes, no or ask."""
    word = read.text(value)
    if word not in _ALLOWED:
        raise BadParams("one of yes, no, ask is expected.")
    return word


_METER = "{on, a_day, on_battery, on_metered, working, held_back, today, bytes, peers, bindings}"
INSIGHT_METHODS = (
    Method(
        "net.inspect",
        (),
        "{online, address, mapping, candidates, sessions: [{contact, route, rtt_ms, rtt_min_ms, "
        "loss, rate, window, in_flight, mtu, bytes_out, bytes_in, packets_out, packets_in, "
        "streams_out, streams_in, paths, sending, receiving, ...}], services, donation, dropped}",
        "every session, path, look-up server, relay and store with its figures, as they are now",
        _inspect,
    ),
    Method(
        "contact.layers",
        (CONTACT,),
        "[{layer, title, algorithm, age_s, bytes, warning}]",
        "the three layers between you and a contact: message, session, packet",
        _layers,
    ),
    Method(
        "net.ledger",
        (),
        "{kept, servers: [{server, address, circle, kinds, first_at, last_at, packets_out, "
        "packets_in, bytes_out, bytes_in, forwarded, saw, not_saw, forgot, ids}]}",
        "what each server could learn of you in the last 30 days, and what not; kept only here",
        _ledger,
    ),
    Method(
        "contact.test",
        (CONTACT,),
        "{steps: [{check, side, state, sentence, value}], report}",
        "test the connection with a connected contact from both ends, within 100 s; each step is "
        "told as test.step; they are asked first (test.asked)",
        _test,
    ),
    Method(
        "contact.let_test",
        (CONTACT, Param("allowed", _allowed, "yes, no or ask", required=False)),
        "{allowed}",
        "whether a contact may test the connection with you; answers one who asks now",
        _let_test,
    ),
    Method("net.ledger_erase", (), "{}", "forget all of it", _ledger_erase, ordered=True),
    Method(
        "net.ledger_keep",
        (Param("on", read.flag, "false erases it and keeps none"),),
        "{}",
        "keep the ledger or not",
        _ledger_keep,
        ordered=True,
    ),
    Method(
        "net.donation",
        (),
        _METER,
        "the donated relay: what it may give a day, what it forwarded, what holds it back (day, "
        "battery, metered, offline)",
        _donation,
    ),
    Method(
        "net.donation_set",
        (
            Param("on", read.flag, "give or not", required=False),
            Param("a_day", read.count, "bytes forwarded a day at most", required=False),
            Param("on_battery", read.flag, "also on battery", required=False),
            Param("on_metered", read.flag, "also on a network paid by volume", required=False),
        ),
        _METER,
        "limits of the donated relay; count at once",
        _donation_set,
        ordered=True,
    ),
)
