"""Events of the bus as JSON-RPC notifications (docs/interfaces.md)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from m2chat.app.face import ApplicationFace, NetworkChanged, StorageTrouble
from m2chat.app.rpc import dumps
from m2chat.events import Event
from m2chat.messaging.events import (
    ContactAdded,
    ContactChanged,
    ContactRemoved,
    MessageAdded,
    MessagesMissing,
    MessageStateChanged,
    PresenceChanged,
    RouteChanged,
)
from m2chat.messaging.model import Contact, ContactState, Direction, Message

Notification = tuple[str, dict[str, Any]]


def notifications(event: Event) -> list[Notification]:
    """What scripts are told of an event: method and params, none for what concerns only us."""
    match event:
        case ContactAdded(contact=contact):
            return _contact(contact, None)
        case ContactChanged(contact=contact, before=before):
            return _contact(contact, before)
        case ContactRemoved(contact=who):
            return [("contact.removed", {"contact": str(who)})]
        case MessageAdded(message=message) if message.direction is Direction.IN:
            return [("message.received", _received(message))]
        case MessageStateChanged(message=message):
            return [("message.state", _state(message))]
        case MessagesMissing(contact=who, before=before_id, count=count):
            told = {"contact": str(who), "before": str(before_id), "count": count}
            return [("message.missing", told)]
        case PresenceChanged(contact=who, presence=presence):
            return [("presence.changed", {"contact": str(who), "presence": presence.value})]
        case RouteChanged(contact=who, route=route):
            return [("route.changed", {"contact": str(who), "route": route.value})]
        case NetworkChanged(online=online):
            return [("network.changed", {"online": online})]
        case StorageTrouble(key=key, sentence=sentence):
            return [("storage.trouble", {"key": key, "message": sentence})]
        case _:
            return []


def forward(application: ApplicationFace, tell: Callable[[str], None]) -> Callable[[], None]:
    """Hand every notification as one line to ``tell``; the result ends it."""

    def heard(event: Event) -> None:
        for method, params in notifications(event):
            tell(line(method, params))

    return application.bus.subscribe(Event, heard)


def line(method: str, params: dict[str, Any]) -> str:
    """One notification."""
    return dumps({"jsonrpc": "2.0", "method": method, "params": params})


def _contact(contact: Contact, before: Contact | None) -> list[Notification]:
    if before is not None and before.state is contact.state:
        return []
    who = str(contact.id)
    told: list[Notification] = []
    if contact.state is ContactState.REQUEST:
        shown = {"contact": who, "name": contact.name, "hello": contact.hello}
        told.append(("contact.request", shown))
    return [*told, ("contact.state", {"contact": who, "state": contact.state.value})]


def _received(message: Message) -> dict[str, Any]:
    return {
        "contact": str(message.contact),
        "message": str(message.id),
        "text": message.text,
        "sent_at": message.sent_at,
    }


def _state(message: Message) -> dict[str, Any]:
    return {
        "contact": str(message.contact),
        "message": str(message.id),
        "state": message.state.value,
        "reason": message.reason.value,
        "warning": message.warning,
        "next_try": message.next_try,
    }
