"""Every verb of an open profile as a JSON-RPC 2.0 method (docs/interfaces.md).

``m2ctl rpc`` speaks it on stdin and stdout, the owner of a profile on its local socket; the other
commands of ``m2ctl`` are calls of it too, so a verb is written once.  Ids are hexadecimal strings.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from m2chat.app import units
from m2chat.app.face import ApplicationFace
from m2chat.errors import LocalError, UserFacingError
from m2chat.ids import MessageId, UserId
from m2chat.messaging.errors import NotAContact, NotNow
from m2chat.messaging.model import Card, Contact, Direction, Message, RoutePolicy

_log = logging.getLogger(__name__)
Params = Mapping[str, Any]
Method = Callable[[Params], Awaitable[Any]]
LINE_LIMIT = 8 * 1024 * 1024
HISTORY_LIMIT = 100_000

PARSE_ERROR, BAD_REQUEST, NO_METHOD, BAD_PARAMS, FAULT, REFUSED = (
    *(-32700, -32600, -32601, -32602, -32603),
    -32000,  # data: {key, exit_code}
)


class BadParams(LocalError):
    """A parameter is missing, unknown or of a wrong kind."""


class Ambiguous(UserFacingError):
    """A name or prefix that fits several contacts."""

    key = "ambiguous"


def duration(text: str) -> float:
    """Seconds of ``30s``, ``5m``, ``2h``, ``7d``; raises ``BadParams``."""
    try:
        seconds = units.duration(text)
    except units.BadUnit as error:
        raise BadParams(f"{text!r} is no duration such as 30s, 2h or 7d") from error
    if not 0 < seconds < 1e10:
        raise BadParams(f"{text!r} is no duration that can be")
    return seconds


def card_uses(value: object) -> int | None:
    """A number, or None for ``unlimited``; raises ``BadParams``."""
    if value == "unlimited":
        return None
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise BadParams("uses is a number or 'unlimited'")
    return value


class Rpc:
    """The methods over one application."""

    def __init__(
        self, application: ApplicationFace, more: Mapping[str, Method] | None = None
    ) -> None:
        """``more``: methods of the program that holds the application."""
        self._app = application
        self.methods: dict[str, Method] = {
            "profile.show": self._profile_show,
            "circle.list": self._circle_list,
            "circle.join": self._circle_join,
            "circle.leave": self._circle_leave,
            "card.create": self._card_create,
            "card.list": self._card_list,
            "card.revoke": self._card_revoke,
            "contact.list": self._contact_list,
            "contact.add": self._contact_add,
            "contact.accept": self._on_contact(application.accept_contact),
            "contact.reject": self._on_contact(application.reject_contact),
            "contact.block": self._on_contact(application.block_contact),
            "contact.unblock": self._on_contact(application.unblock_contact),
            "contact.remove": self._on_contact(application.remove_contact),
            "contact.rename": self._contact_rename,
            "contact.code": self._contact_code,
            "contact.verify": self._contact_verify,
            "contact.route": self._contact_route,
            "message.send": self._message_send,
            "message.history": self._message_history,
            "message.get": self._message_get,
            "message.cancel": self._on_message(application.cancel_message),
            "message.retry": self._on_message(application.retry_message),
            "message.read": self._on_contact(application.mark_read),
            "net.status": self._net_status,
            "net.retry": self._net_retry,
            **(more or {}),
        }

    async def answer(self, line: bytes | str) -> str | None:
        """The response to one line; None for a notification, which gets none."""
        try:
            request = json.loads(line)
        except (ValueError, RecursionError):
            return _error(None, PARSE_ERROR, "this line is no JSON")
        if not isinstance(request, dict) or not isinstance(request.get("method"), str):
            return _error(None, BAD_REQUEST, "this line is no JSON-RPC request")
        identity = request.get("id")
        response = await self._respond(identity, request["method"], request.get("params"))
        return response if "id" in request else None

    async def call(self, method: str, params: Params) -> Any:
        """One method; raises ``BadParams``, ``UserFacingError``, or ``KeyError`` for no method."""
        return await self.methods[method](params)

    async def _respond(self, identity: Any, method: str, params: Any) -> str:
        if method not in self.methods:
            return _error(identity, NO_METHOD, f"there is no method {method}")
        if params is None:
            params = {}
        if not isinstance(params, dict):
            return _error(identity, BAD_PARAMS, "params is an object")
        try:
            result = await self.call(method, params)
        except BadParams as error:
            return _error(identity, BAD_PARAMS, str(error))
        except UserFacingError as error:
            told = {"key": error.key, "exit_code": error.exit_code}
            return _error(identity, REFUSED, str(error), told)
        except Exception:  # noqa: BLE001 - supervisor: a fault in one call must not end the rest
            _log.exception("the method %s failed", method)
            return _error(identity, FAULT, "a fault of ours; the log says more")
        return dumps({"jsonrpc": "2.0", "id": identity, "result": result})

    # -- profile, circles, cards -----------------------------------------------------------------

    async def _profile_show(self, _params: Params) -> Any:
        profile = self._app.profile
        return {
            "id": str(profile.id),
            "name": profile.name,
            "fingerprint": profile.fingerprint,
            "path": str(profile.path),
        }

    async def _circle_list(self, _params: Params) -> Any:
        return [
            {"name": one.name, "link": one.link, "services": one.services}
            for one in await self._app.circles()
        ]

    async def _circle_join(self, params: Params) -> Any:
        circle = await self._app.join_circle(_text(params, "link"))
        return {"name": circle.name, "services": circle.services}

    async def _circle_leave(self, params: Params) -> Any:
        await self._app.leave_circle(_text(params, "name"))
        return {}

    async def _card_create(self, params: Params) -> Any:
        uses = card_uses(params.get("uses", 1))
        valid = duration(_text(params, "valid", "7d"))
        return card_row(await self._app.create_card(uses, valid))

    async def _card_list(self, _params: Params) -> Any:
        return [card_row(one) for one in await self._app.cards()]

    async def _card_revoke(self, params: Params) -> Any:
        await self._app.revoke_card(_text(params, "card"))
        return {}

    # -- contacts --------------------------------------------------------------------------------

    async def _contact_list(self, _params: Params) -> Any:
        return [contact_row(one) for one in await self._app.contacts()]

    async def _contact_add(self, params: Params) -> Any:
        contact = await self._app.add_contact(
            _text(params, "link"), _text(params, "nickname", ""), _text(params, "hello", "")
        )
        return {"contact": str(contact.id), "state": contact.state.value}

    async def _contact_rename(self, params: Params) -> Any:
        await self._app.rename_contact(await self._contact(params), _text(params, "nickname"))
        return {}

    async def _contact_code(self, params: Params) -> Any:
        code = await self._app.safety_code(await self._contact(params))
        return {"digits": code.digits, "words": list(code.words)}

    async def _contact_verify(self, params: Params) -> Any:
        verified = params.get("verified", True)
        if not isinstance(verified, bool):
            raise BadParams("verified is true or false")
        await self._app.verify_contact(await self._contact(params), verified)
        return {}

    async def _contact_route(self, params: Params) -> Any:
        word = _text(params, "route")
        if word not in set(RoutePolicy):
            raise BadParams("route is one of " + ", ".join(RoutePolicy))
        await self._app.set_route_policy(await self._contact(params), RoutePolicy(word))
        return {}

    # -- messages --------------------------------------------------------------------------------

    async def _message_send(self, params: Params) -> Any:
        message = await self._app.send_text(await self._contact(params), _text(params, "text"))
        return {"message": str(message.id), "state": message.state.value}

    async def _message_history(self, params: Params) -> Any:
        limit = params.get("limit", 50)
        if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
            raise BadParams("limit is a positive number")
        contact = await self._contact(params)
        page = await self._app.messages(contact, limit=min(limit, HISTORY_LIMIT))
        return [message_row(one) for one in page]

    async def _message_get(self, params: Params) -> Any:
        return message_row(await self._app.message(_message_id(params)))

    # -- network ---------------------------------------------------------------------------------

    async def _net_status(self, _params: Params) -> Any:
        status = await self._app.network()
        return {
            "online": status.online,
            "kas": list(status.kas),
            "mapping": status.mapping,
            "clock_offset_s": round(status.clock_offset_s, 3),
            "clock_warning": status.clock_warning,
            "sessions": [
                {
                    "contact": str(one.contact),
                    "route": one.route,
                    "rtt_ms": round(one.rtt_ms, 2),
                    "loss": one.loss,
                    "rate": one.rate,
                }
                for one in status.sessions
            ],
        }

    async def _net_retry(self, _params: Params) -> Any:
        await self._app.retry_network()
        return {}

    # -- inside ----------------------------------------------------------------------------------

    def _on_contact(self, verb: Callable[[UserId], Awaitable[None]]) -> Method:
        async def method(params: Params) -> Any:
            await verb(await self._contact(params))
            return {}

        return method

    def _on_message(self, verb: Callable[[MessageId], Awaitable[None]]) -> Method:
        async def method(params: Params) -> Any:
            await verb(_message_id(params))
            return {}

        return method

    async def _contact(self, params: Params) -> UserId:
        """The contact whom a full id, a unique start of one, or a name means."""
        wanted = _text(params, "contact").strip()
        people = await self._app.contacts()
        found = [one for one in people if wanted and wanted in (one.nickname, one.name)]
        if not found and len(wanted) >= 4:
            found = [one for one in people if str(one.id).startswith(wanted.lower())]
        if not found:
            raise NotAContact
        if len(found) > 1:
            raise Ambiguous(
                f"{wanted!r} fits several contacts. Use more of the id, or another nickname."
            )
        return found[0].id


def contact_row(one: Contact) -> dict[str, Any]:
    """A contact as scripts see them."""
    return {
        "contact": str(one.id),
        "name": one.title,
        "state": one.state.value,
        "verified": one.verified,
        "route": one.route.value,
        "presence": one.presence.value,
        "policy": one.policy.value,
        "reason": one.request_reason.value,
        "hello": one.hello,
    }


def message_row(one: Message) -> dict[str, Any]:
    """A message as scripts see it."""
    return {
        "message": str(one.id),
        "contact": str(one.contact),
        "direction": one.direction.value,
        "text": one.text,
        "state": one.state.value,
        "reason": one.reason.value,
        "warning": one.warning,
        "next_try": one.next_try,
        "sent_at": one.sent_at,
        "delivered_at": one.delivered_at,
        "gap_before": one.gap_before if one.direction is Direction.IN else False,
    }


def card_row(one: Card) -> dict[str, Any]:
    """A card as scripts see it."""
    return {
        "card": one.id,
        "link": one.link,
        "expires_at": one.expires_at,
        "uses_left": "unlimited" if one.uses_left is None else one.uses_left,
    }


def dumps(value: Any) -> str:
    """One line of JSON in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def _error(identity: Any, code: int, sentence: str, told: Any = None) -> str:
    error: dict[str, Any] = {"code": code, "message": sentence}
    if told is not None:
        error["data"] = told
    return dumps({"jsonrpc": "2.0", "id": identity, "error": error})


def _text(params: Params, name: str, default: str | None = None) -> str:
    value = params.get(name, default)
    if not isinstance(value, str):
        raise BadParams(f"{name} is a text and is needed")
    return value


def _message_id(params: Params) -> MessageId:
    try:
        return MessageId.parse(_text(params, "message"))
    except BadParams:
        raise
    except LocalError as error:
        raise NotNow("That is no id of a message. Copy it as it was shown.") from error
