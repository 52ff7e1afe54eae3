"""What states and reasons are called: one sentence and at most one action each (product 2.4).

All sentences about delivery that a person reads stand in this file.  ``{name}`` is the contact.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from m2chat.ids import GroupId
from m2chat.messaging.model import (
    Contact,
    ContactState,
    DeliveryState,
    Direction,
    Message,
    Presence,
    Reason,
    Route,
    RoutePolicy,
)
from m2chat.ui import file_words, moments


class Link(StrEnum):
    """A link of the chain from us to the contact; a reason breaks at most one."""

    ME = "You"
    LOOK_UP = "Look-up"
    ROUTE = "Route"
    CONTACT = "Contact"


class Act(StrEnum):
    """What a person can do about a reason; the window knows how."""

    NONE = ""
    CHECK = "Check the network…"
    ROUTE = "Change the route…"
    RETRY = "Retry now"
    COMPARE = "Compare codes…"
    CONTACT = "Contact…"
    CANCEL = "Cancel message"
    WAIT = "Let messages wait…"


@dataclass(frozen=True, slots=True)
class ReasonWords:
    """How one reason is told."""

    sentence: str
    advice: str
    broken: Link | None
    act: Act


REASONS: dict[Reason, ReasonWords] = {
    Reason.NONE: ReasonWords("", "", None, Act.NONE),
    Reason.STARTING: ReasonWords(
        "m2chat is still starting its network.", "This takes a moment.", Link.ME, Act.NONE
    ),
    Reason.ME_OFFLINE: ReasonWords(
        "You are offline.",
        "It is sent by itself as soon as this computer has a network.",
        Link.ME,
        Act.CHECK,
    ),
    Reason.KA_UNREACHABLE: ReasonWords(
        "The look-up server of your circle does not answer.",
        "m2chat keeps trying. The check says whether it is the server or this network.",
        Link.LOOK_UP,
        Act.CHECK,
    ),
    Reason.PEER_NOT_FOUND: ReasonWords(
        "{name} is not online.",
        "It is delivered when you are both online.",
        Link.CONTACT,
        Act.WAIT,
    ),
    Reason.PEER_UNREACHABLE: ReasonWords(
        "{name} is online, but no route to them opened.",
        "A firewall on one side is in the way. m2chat keeps trying; a relay may help.",
        Link.ROUTE,
        Act.ROUTE,
    ),
    Reason.RELAY_BUSY: ReasonWords(
        "The relay of your circle is busy.", "m2chat tries again shortly.", Link.ROUTE, Act.RETRY
    ),
    Reason.NO_RELAY: ReasonWords(
        "Your circle has no relay, and you asked not to show your address.",
        "Allow a direct route to {name}, or wait for a relay.",
        Link.ROUTE,
        Act.ROUTE,
    ),
    Reason.UDP_BLOCKED: ReasonWords(
        "Nothing comes back by UDP: this network seems to block it.",
        "Try another network, or ask whoever runs this one. Messages wait here.",
        Link.ME,
        Act.CHECK,
    ),
    Reason.NO_TREATY: ReasonWords(
        "{name} is not online, and you have not both agreed that messages may wait at a server.",
        "It is delivered when you are both online.",
        Link.CONTACT,
        Act.WAIT,
    ),
    Reason.NO_PREKEY: ReasonWords(
        "{name} was away so long that their key for messages left for them has run out.",
        "The message waits on this computer and goes out when you are both online.",
        Link.CONTACT,
        Act.RETRY,
    ),
    Reason.STORE_FULL: ReasonWords(
        "The mailbox of {name} at the offline server is full.",
        "It waits on this computer until they fetch their messages, or you are both online.",
        Link.ROUTE,
        Act.RETRY,
    ),
    Reason.TOO_BIG: ReasonWords(
        "This is larger than what may wait for {name} at the offline server.",
        "It waits on this computer and is delivered when you are both online.",
        Link.CONTACT,
        Act.WAIT,
    ),
    Reason.PEER_REJECTED: ReasonWords(
        "{name} does not accept messages from you.",
        "Ask them in another way whether they want to stay in contact.",
        Link.CONTACT,
        Act.CONTACT,
    ),
    Reason.KEY_CHANGED: ReasonWords(
        "The key of {name} changed.",
        "Nothing is sent until you have compared the safety code with them.",
        Link.CONTACT,
        Act.COMPARE,
    ),
    Reason.CLOCK_WRONG: ReasonWords(
        "The clock of this computer is wrong.",
        "Set date and time in the system's settings, then retry.",
        Link.ME,
        Act.RETRY,
    ),
    Reason.VERSION: ReasonWords(
        "{name} uses a version of m2chat that this one cannot talk to.",
        "One of you has to update m2chat.",
        Link.CONTACT,
        Act.NONE,
    ),
    Reason.LOCKED: ReasonWords(
        "m2chat is locked.", "Unlock it, and the message goes out.", Link.ME, Act.NONE
    ),
    Reason.NOT_ACCEPTED: ReasonWords(
        "{name} has not accepted your request yet.",
        "It is sent as soon as they do.",
        Link.CONTACT,
        Act.CANCEL,
    ),
    Reason.DISK_FULL: ReasonWords(
        "The disk of this computer is full.", "Free some space, then retry.", Link.ME, Act.RETRY
    ),
    Reason.GAVE_UP: ReasonWords(
        "It could not be delivered by the time that you set, so it was not sent.",
        "Retry sends it without that limit.",
        Link.CONTACT,
        Act.RETRY,
    ),
}

CIRCLE_IS = (
    "A circle is a group of people with a look-up server of its own. The server helps them find "
    "each other; it never sees a message."
)
CIRCLE_FIRST = "Paste the link that its host gave you. It is how people find each other."
CIRCLE_OPTIONAL = (
    "Needed only for people elsewhere: on your own network a card is enough. "
    "Paste the link that its host gave you."
)
CIRCLE_MAKE = "Nobody gave you a link? Start a circle on any computer that stays on:"
CIRCLE_COMMAND = "m2-server run --new-circle NAME"
CIRCLE_PRINTS = "It prints the circle's link, for you and for everyone you invite."

STATE_NAMES: dict[DeliveryState, str] = {
    DeliveryState.DRAFT: "draft",
    DeliveryState.QUEUED: "waiting",
    DeliveryState.SENDING: "sending",
    DeliveryState.STORED: "at the offline server",
    DeliveryState.DELIVERED: "delivered",
    DeliveryState.READ: "read",
    DeliveryState.FAILED: "not sent",
    DeliveryState.EXPIRED: "expired",
    DeliveryState.CANCELLED: "cancelled",
}

ROUTE_NAMES: dict[Route, str] = {
    Route.NONE: "",
    Route.LAN: "same network",
    Route.DIRECT: "direct",
    Route.RELAY: "through a relay",
    Route.RELAY2: "through two relays",
    Route.MULTICAST: "same network, no server",
}

POLICY_NAMES: dict[RoutePolicy, str] = {
    RoutePolicy.AUTO: "Automatic (recommended)",
    RoutePolicy.DIRECT: "Direct, a relay where that fails",
    RoutePolicy.DIRECT_ONLY: "Direct only",
    RoutePolicy.RELAY: "Relay only, hide my address",
    RoutePolicy.RELAY2: "Through two relays",
    RoutePolicy.LAN: "Same network only",
}


def reason_sentence(reason: Reason, name: str) -> str:
    """Why, in one sentence; empty when there is nothing to say."""
    return REASONS[reason].sentence.format(name=name)


def reason_advice(reason: Reason, name: str) -> str:
    """What happens next or what to do about it."""
    return REASONS[reason].advice.format(name=name)


_OF_GROUPS: dict[DeliveryState, str] = {
    DeliveryState.DELIVERED: "On the computers of all members.",
    DeliveryState.READ: "All members have read it.",
    DeliveryState.STORED: "Waiting at the offline server for every member who does not have it.",
    DeliveryState.EXPIRED: "Some members did not come online in time. Send it again, or another "
    "member hands it on.",
}


def delivery_sentence(message: Message, name: str, now: float) -> str:
    """The one plain sentence of a message's state, with its proof or its reason."""
    if isinstance(message.contact, GroupId) and message.state in _OF_GROUPS:
        return _OF_GROUPS[message.state]
    why = reason_sentence(message.reason, name)
    at = moments.day_and_time(message.delivered_at, now) if message.delivered_at else ""
    match message.state:
        case DeliveryState.DELIVERED:
            return f"On {name}'s computer since {at}." if at else f"On {name}'s computer."
        case DeliveryState.READ:
            return f"{name} has read it."
        case DeliveryState.STORED:
            lead = "Waiting at the offline server you both agreed on"
            if message.stored_until is None:
                return f"{lead}."
            return f"{lead} – deleted there in {moments.left(message.stored_until - now)}."
        case DeliveryState.SENDING:
            return f"Still trying. {why}" if message.warning and why else f"Sending to {name} now."
        case DeliveryState.QUEUED:
            lead = "Still trying." if message.warning else "Waiting on this computer."
            return f"{lead} {why}".strip()
        case DeliveryState.FAILED:
            return f"Not sent. {why}".strip()
        case DeliveryState.EXPIRED:
            return f"{name} did not come online in time, so it was deleted at the offline server."
        case DeliveryState.CANCELLED:
            return "You took it back before it was delivered."
        case _:
            return "Not sent yet."


def next_try_sentence(message: Message, now: float) -> str:
    """When it is tried again, or an empty text."""
    if message.next_try is None or is_final(message.state):
        return ""
    wait = message.next_try - now
    return "Trying again now." if wait < 1 else f"Next try {moments.ahead(wait)}."


def is_final(state: DeliveryState) -> bool:
    """Whether nothing happens by itself any more."""
    return state in FINAL


FINAL = frozenset(
    {
        DeliveryState.DELIVERED,
        DeliveryState.READ,
        DeliveryState.FAILED,
        DeliveryState.EXPIRED,
        DeliveryState.CANCELLED,
    }
)
RETRYABLE = frozenset(
    {
        DeliveryState.QUEUED,
        DeliveryState.SENDING,
        DeliveryState.FAILED,
        DeliveryState.EXPIRED,
        DeliveryState.CANCELLED,
    }
)


def _said(message: Message) -> str:
    """What a message says, in words."""
    if message.deleted:
        return "This message was deleted"
    said = [file_words.spoken(message.file, message.direction)] if message.file is not None else []
    return ", ".join([*said, message.text] if message.text else said)


def spoken(message: Message, name: str, now: float) -> str:
    """A message as one item for a screen reader: ``Alice: text, 18:53, delivered``."""
    who = name if message.direction is Direction.IN else "You"
    parts = [f"{who}: {_said(message)}", moments.clock(message.sent_at)]
    if message.edited_at is not None and not message.deleted:
        parts.append("edited")
    if message.pinned_at is not None:
        parts.append("pinned")
    if message.reactions:
        signs = " ".join(sorted({one.emoji for one in message.reactions}))
        parts.append(f"reactions: {signs}")
    if message.direction is Direction.OUT:
        parts.append(STATE_NAMES[message.state])
        if message.warning or message.state is DeliveryState.FAILED:
            why = reason_sentence(message.reason, name)
            parts += [why] if why else []
    return ", ".join(parts)


def presence_sentence(contact: Contact, *, route: bool = True) -> str:
    """The line below a contact's name; without the route where a badge stands beside it."""
    match contact.state:
        case ContactState.WAITING:
            why = reason_sentence(contact.request_reason, contact.title)
            return why or f"Waiting for {contact.title} to accept"
        case ContactState.REQUEST:
            return "Wants to be your contact"
        case ContactState.BLOCKED:
            return "Blocked"
        case _:
            pass
    if contact.presence is Presence.ONLINE:
        way = ROUTE_NAMES[contact.route] if route else ""
        return f"Online, {way}" if way else "Online"
    return "Seems reachable" if contact.presence is Presence.SEEN else "Offline"
