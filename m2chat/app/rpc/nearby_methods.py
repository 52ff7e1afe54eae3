"""The methods about people in the same room: ``nearby.*`` (docs/interfaces.md)."""

from __future__ import annotations

from m2chat.app.face import ApplicationFace
from m2chat.app.faces.nearby import NearbyView
from m2chat.app.rpc import params as read
from m2chat.app.rpc.method import Method
from m2chat.app.rpc.params import Param, Values
from m2chat.app.rpc.shapes import Shape

NEARBY_FIELDS = (
    "{looking, visible_until, differed, broken_off, "
    "people: [{person, name, words, state, contact}]}"
)
_PERSON = Param("person", read.text, "from nearby.people")


def nearby(view: NearbyView) -> Shape:
    """What there is to see."""
    return {
        "looking": view.looking,
        "visible_until": view.visible_until,
        "differed": view.differed,
        "broken_off": view.broken_off,
        "people": [
            {
                "person": one.id,
                "name": one.name,
                "words": list(one.words),
                "state": str(one.state),
                "contact": str(one.contact) if one.contact is not None else None,
            }
            for one in view.people
        ],
    }


async def _look(face: ApplicationFace, _: Values) -> Shape:
    return nearby(await face.nearby.look())


async def _people(face: ApplicationFace, _: Values) -> Shape:
    return nearby(await face.nearby.view())


async def _show(face: ApplicationFace, given: Values) -> Shape:
    return nearby(await face.nearby.show(given["seconds"]))


async def _hide(face: ApplicationFace, _: Values) -> Shape:
    return nearby(await face.nearby.hide())


async def _leave(face: ApplicationFace, _: Values) -> Shape:
    await face.nearby.leave()
    return nearby(await face.nearby.view())


async def _ask(face: ApplicationFace, given: Values) -> Shape:
    return nearby(await face.nearby.ask(given["person"]))


async def _accept(face: ApplicationFace, given: Values) -> Shape:
    return nearby(await face.nearby.accept(given["person"]))


async def _differ(face: ApplicationFace, given: Values) -> Shape:
    return nearby(await face.nearby.differ(given["person"]))


async def _refuse(face: ApplicationFace, given: Values) -> Shape:
    return nearby(await face.nearby.refuse(given["person"]))


NEARBY_METHODS = (
    Method("nearby.look", (), NEARBY_FIELDS, "look who is in this room; nobody sees us", _look),
    Method("nearby.people", (), NEARBY_FIELDS, "who is to be seen now", _people),
    Method(
        "nearby.show",
        (Param("seconds", read.seconds, "an hour at most", required=False, default=600.0),),
        NEARBY_FIELDS,
        "let people in this room see our name for a while",
        _show,
    ),
    Method("nearby.hide", (), NEARBY_FIELDS, "be seen no more", _hide),
    Method("nearby.leave", (), NEARBY_FIELDS, "look no more, and be seen no more", _leave),
    Method("nearby.ask", (_PERSON,), NEARBY_FIELDS, "let both screens show four words", _ask),
    Method(
        "nearby.accept",
        (_PERSON,),
        NEARBY_FIELDS,
        "people compared the four words, and they are the same: be contacts",
        _accept,
    ),
    Method("nearby.differ", (_PERSON,), NEARBY_FIELDS, "the four words differ", _differ),
    Method("nearby.refuse", (_PERSON,), NEARBY_FIELDS, "not now; they are told nothing", _refuse),
)
