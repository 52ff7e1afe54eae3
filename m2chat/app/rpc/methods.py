"""The table of methods: name -> parameters, what is done, what comes back (docs/interfaces.md).

``Dispatcher`` runs one method on one open profile.  Methods marked ``ordered`` take effect in the
order in which they came, however many are under way.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from m2chat.app.face import ApplicationFace
from m2chat.app.rpc import params as read
from m2chat.app.rpc import shapes
from m2chat.app.rpc.archive_methods import ARCHIVE_METHODS
from m2chat.app.rpc.chat_methods import CHAT_METHODS
from m2chat.app.rpc.code_methods import CODE_METHODS
from m2chat.app.rpc.errors import NoSuchMethod
from m2chat.app.rpc.file_methods import FILE_METHODS
from m2chat.app.rpc.group_methods import GROUP_METHODS
from m2chat.app.rpc.host_methods import HOST_METHODS
from m2chat.app.rpc.insight_methods import INSIGHT_METHODS
from m2chat.app.rpc.message_methods import MESSAGE_METHODS
from m2chat.app.rpc.method import CONTACT, Method, Work, find_contact
from m2chat.app.rpc.nearby_methods import NEARBY_METHODS
from m2chat.app.rpc.net_methods import NET_METHODS
from m2chat.app.rpc.offline_methods import OFFLINE_METHODS
from m2chat.app.rpc.params import Param, Values, read_params
from m2chat.app.rpc.trust_methods import TRUST_METHODS, UNLOCKED
from m2chat.app.rpc.update_methods import UPDATE_METHODS
from m2chat.ids import UserId
from m2chat.messaging.trust.errors import Locked

__all__ = ["METHODS", "Dispatcher", "Method", "find_contact"]


class Dispatcher:
    """Runs methods on one open profile; on the application's loop."""

    def __init__(self, application: ApplicationFace, more: Iterable[Method] = ()) -> None:
        """``more``: methods of the program that holds the application, a window's say."""
        self.application = application
        self._methods = METHODS | {method.name: method for method in more}
        self._order = asyncio.Lock()

    async def call(self, name: str, params: object = None) -> Any:
        """Check the parameters, then do it; raises ``UserFacingError`` with nothing changed."""
        method = self._methods.get(name)
        if method is None:
            raise NoSuchMethod(name)
        if self.application.trust.locked and name not in UNLOCKED:
            raise Locked
        values = read_params(method.params, params)
        async with self._order if method.ordered else contextlib.nullcontext():
            return await method.work(self.application, values)


async def _profile_show(face: ApplicationFace, _: Values) -> shapes.Shape:
    return shapes.profile(face.profile)


async def _circle_list(face: ApplicationFace, _: Values) -> list[shapes.Shape]:
    return [shapes.circle(one) for one in await face.circles()]


async def _circle_join(face: ApplicationFace, given: Values) -> shapes.Shape:
    return shapes.circle(await face.join_circle(given["link"]))


async def _circle_leave(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.leave_circle(given["name"])
    return {}


async def _card_create(face: ApplicationFace, given: Values) -> shapes.Shape:
    uses = None if given["uses"] == read.UNLIMITED else given["uses"]
    return shapes.card(await face.create_card(uses, given["valid"]))


async def _card_list(face: ApplicationFace, _: Values) -> list[shapes.Shape]:
    return [shapes.card(one) for one in await face.cards()]


async def _card_revoke(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.revoke_card(given["card"])
    return {}


async def _contact_list(face: ApplicationFace, _: Values) -> list[shapes.Shape]:
    return [shapes.contact(one) for one in await face.contacts()]


async def _contact_add(face: ApplicationFace, given: Values) -> shapes.Shape:
    contact = await face.add_contact(given["link"], given["nickname"], given["hello"])
    return {"contact": str(contact.id), "state": str(contact.state)}


def _on_contact(verb: Callable[[ApplicationFace, UserId], Awaitable[object]]) -> Work:
    async def work(face: ApplicationFace, given: Values) -> shapes.Shape:
        await verb(face, await find_contact(face, given["contact"]))
        return {}

    return work


async def _contact_rename(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.rename_contact(await find_contact(face, given["contact"]), given["nickname"])
    return {}


async def _contact_verify(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.verify_contact(await find_contact(face, given["contact"]), given["verified"])
    return {}


async def _contact_code(face: ApplicationFace, given: Values) -> shapes.Shape:
    return shapes.safety(await face.safety_code(await find_contact(face, given["contact"])))


async def _contact_route(face: ApplicationFace, given: Values) -> shapes.Shape:
    await face.set_route_policy(await find_contact(face, given["contact"]), given["route"])
    return {}


_CARD_FIELDS = "{link, card, expires_at, uses_left}"

_TABLE = (
    Method("profile.show", (), "{id, name, fingerprint, path}", "who we are", _profile_show),
    Method(
        "circle.list", (), "[{name, link, services, local}]", "the circles joined", _circle_list
    ),
    Method(
        "circle.join",
        (Param("link", read.text, "a circle link, m2:circle/..., or local"),),
        "{name, link, services}",
        "join a circle, or refresh its link",
        _circle_join,
    ),
    Method(
        "circle.leave",
        (Param("name", read.text, "the circle's name"),),
        "{}",
        "leave; its contacts stay but are not reached",
        _circle_leave,
    ),
    Method(
        "card.create",
        (
            Param("uses", read.uses, 'a number, or "unlimited"', required=False, default=1),
            Param("valid", read.seconds, 'such as "7d"', required=False, default=604_800.0),
        ),
        _CARD_FIELDS,
        "make a contact card",
        _card_create,
    ),
    Method("card.list", (), f"[{_CARD_FIELDS}]", "the cards that still answer", _card_list),
    Method(
        "card.revoke",
        (Param("card", read.text, "the card's id, from card.list"),),
        "{}",
        "the card answers nobody any more",
        _card_revoke,
    ),
    Method(
        "contact.list",
        (),
        "[{contact, name, own_name, nickname, state, verified, route, session_route, presence, "
        "hello, circle, reason, has_certificate, added_at}]",
        "everybody, by name",
        _contact_list,
    ),
    Method(
        "contact.add",
        (
            Param("link", read.text, "a contact card, m2:contact/..."),
            Param("nickname", read.text, "what we call them", required=False, default=""),
            Param("hello", read.text, "a greeting with the request", required=False, default=""),
        ),
        "{contact, state}",
        "ask the owner of a card",
        _contact_add,
    ),
    Method(
        "contact.accept",
        (CONTACT,),
        "{}",
        "say yes to a request",
        _on_contact(lambda face, contact: face.accept_contact(contact)),
    ),
    Method(
        "contact.reject",
        (CONTACT,),
        "{}",
        "forget a request, silently",
        _on_contact(lambda face, contact: face.reject_contact(contact)),
    ),
    Method(
        "contact.block",
        (CONTACT,),
        "{}",
        "never hear of them again",
        _on_contact(lambda face, contact: face.block_contact(contact)),
    ),
    Method(
        "contact.unblock",
        (CONTACT,),
        "{}",
        "undo a block",
        _on_contact(lambda face, contact: face.unblock_contact(contact)),
    ),
    Method(
        "contact.remove",
        (CONTACT,),
        "{}",
        "delete the contact and the conversation",
        _on_contact(lambda face, contact: face.remove_contact(contact)),
    ),
    Method(
        "contact.rename",
        (CONTACT, Param("nickname", read.text, "what we call them; empty for their own name")),
        "{}",
        "what only we call them",
        _contact_rename,
    ),
    Method(
        "contact.code",
        (CONTACT,),
        "{digits, words}",
        "the safety code to compare; the same on both sides",
        _contact_code,
    ),
    Method(
        "contact.verify",
        (
            CONTACT,
            Param("verified", read.flag, "false takes it back", required=False, default=True),
        ),
        "{}",
        "the safety code was compared and is the same",
        _contact_verify,
    ),
    Method(
        "contact.route",
        (
            CONTACT,
            Param("route", read.route, "auto, direct, direct-only, relay, relay2 or lan"),
        ),
        "{}",
        "how we are willing to reach them; durable when it returns",
        _contact_route,
    ),
    *MESSAGE_METHODS,
    *CHAT_METHODS,
    *NET_METHODS,
    *INSIGHT_METHODS,
    *OFFLINE_METHODS,
    *TRUST_METHODS,
    *ARCHIVE_METHODS,
    *GROUP_METHODS,
    *HOST_METHODS,
    *NEARBY_METHODS,
    *FILE_METHODS,
    *UPDATE_METHODS,
    *CODE_METHODS,
)
METHODS: dict[str, Method] = {method.name: method for method in _TABLE}
