"""What states and reasons are called: one sentence and at most one action each (product 2.4).

All sentences about delivery that a person reads stand in this file.  ``{name}`` is the contact.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import StrEnum

from m2chat.ids import GroupId
from m2chat.messaging.model import (
    Contact,
    ContactState,
    DeliveryState,
    Direction,
    Message,
    MessageKind,
    Presence,
    Reason,
    Route,
    RoutePolicy,
)
from m2chat.ui import file_words, moments
from m2chat.ui.language import mark, tr
from m2chat.ui.retelling import told


class Link(StrEnum):
    """A link of the chain from us to the contact; a reason breaks at most one."""

    ME = mark("You")
    LOOK_UP = mark("Look-up")
    ROUTE = mark("Route")
    CONTACT = mark("Contact")


class Act(StrEnum):
    """What a person can do about a reason; the window knows how."""

    NONE = ""
    CHECK = mark("Check the network…")
    ROUTE = mark("Change the route…")
    RETRY = mark("Retry now")
    COMPARE = mark("Compare codes…")
    CONTACT = mark("Contact…")
    CANCEL = mark("Cancel message")
    WAIT = mark("Let messages wait…")


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
        mark("m2chat is still starting its network."),
        mark("This takes a moment."),
        Link.ME,
        Act.NONE,
    ),
    Reason.ME_OFFLINE: ReasonWords(
        mark("You are offline."),
        mark("It is sent by itself as soon as this computer has a network."),
        Link.ME,
        Act.CHECK,
    ),
    Reason.KA_UNREACHABLE: ReasonWords(
        mark("The look-up server of your circle does not answer."),
        mark("m2chat keeps trying. The check says whether it is the server or this network."),
        Link.LOOK_UP,
        Act.CHECK,
    ),
    Reason.PEER_NOT_FOUND: ReasonWords(
        mark("{name} is not online."),
        mark("It is delivered when you are both online."),
        Link.CONTACT,
        Act.WAIT,
    ),
    Reason.PEER_UNREACHABLE: ReasonWords(
        mark("{name} is online, but no route to them opened."),
        mark("A firewall on one side is in the way. m2chat keeps trying; a relay may help."),
        Link.ROUTE,
        Act.ROUTE,
    ),
    Reason.RELAY_BUSY: ReasonWords(
        mark("The relay of your circle is busy."),
        mark("m2chat tries again shortly."),
        Link.ROUTE,
        Act.RETRY,
    ),
    Reason.NO_RELAY: ReasonWords(
        mark("Your circle has no relay, and you asked not to show your address."),
        mark("Allow a direct route to {name}, or wait for a relay."),
        Link.ROUTE,
        Act.ROUTE,
    ),
    Reason.UDP_BLOCKED: ReasonWords(
        mark("Nothing comes back by UDP: this network seems to block it."),
        mark("Try another network, or ask whoever runs this one. Messages wait here."),
        Link.ME,
        Act.CHECK,
    ),
    Reason.NO_TREATY: ReasonWords(
        mark(
            "{name} is not online, and you have not both agreed that messages may wait at a server."
        ),
        mark("It is delivered when you are both online."),
        Link.CONTACT,
        Act.WAIT,
    ),
    Reason.NO_PREKEY: ReasonWords(
        mark("{name} was away so long that their key for messages left for them has run out."),
        mark("The message waits on this computer and goes out when you are both online."),
        Link.CONTACT,
        Act.RETRY,
    ),
    Reason.STORE_FULL: ReasonWords(
        mark("The mailbox of {name} at the offline server is full."),
        mark("It waits on this computer until they fetch their messages, or you are both online."),
        Link.ROUTE,
        Act.RETRY,
    ),
    Reason.TOO_BIG: ReasonWords(
        mark("This is larger than what may wait for {name} at the offline server."),
        mark("It waits on this computer and is delivered when you are both online."),
        Link.CONTACT,
        Act.WAIT,
    ),
    Reason.PEER_REJECTED: ReasonWords(
        mark("{name} does not accept messages from you."),
        mark("Ask them in another way whether they want to stay in contact."),
        Link.CONTACT,
        Act.CONTACT,
    ),
    Reason.KEY_CHANGED: ReasonWords(
        mark("The key of {name} changed."),
        mark("Nothing is sent until you have compared the safety code with them."),
        Link.CONTACT,
        Act.COMPARE,
    ),
    Reason.CLOCK_WRONG: ReasonWords(
        mark("The clock of this computer is wrong."),
        mark("Set date and time in the system's settings, then retry."),
        Link.ME,
        Act.RETRY,
    ),
    Reason.VERSION: ReasonWords(
        mark("{name} uses a version of m2chat that this one cannot talk to."),
        mark("One of you has to update m2chat."),
        Link.CONTACT,
        Act.NONE,
    ),
    Reason.LOCKED: ReasonWords(
        mark("m2chat is locked."), mark("Unlock it, and the message goes out."), Link.ME, Act.NONE
    ),
    Reason.NOT_ACCEPTED: ReasonWords(
        mark("{name} has not accepted your request yet."),
        mark("It is sent as soon as they do."),
        Link.CONTACT,
        Act.CANCEL,
    ),
    Reason.DISK_FULL: ReasonWords(
        mark("The disk of this computer is full."),
        mark("Free some space, then retry."),
        Link.ME,
        Act.RETRY,
    ),
    Reason.GAVE_UP: ReasonWords(
        mark("It could not be delivered by the time that you set, so it was not sent."),
        mark("Retry sends it without that limit."),
        Link.CONTACT,
        Act.RETRY,
    ),
}

CIRCLE_IS = mark(
    "A circle is a group of people with a look-up server of its own. The server helps them find "
    "each other; it never sees a message."
)
CIRCLE_FIRST = mark("Paste the link that its host gave you. It is how people find each other.")
CIRCLE_OPTIONAL = mark(
    "Needed only for people elsewhere: on your own network a card is enough. "
    "Paste the link that its host gave you."
)
CIRCLE_MAKE = mark("Nobody gave you a link? Start a circle on any computer that stays on:")
CIRCLE_COMMAND = "m2-server run --new-circle NAME"
CIRCLE_PRINTS = mark("It prints the circle's link, for you and for everyone you invite.")

STATE_NAMES: dict[DeliveryState, str] = {
    DeliveryState.DRAFT: mark("draft"),
    DeliveryState.QUEUED: mark("waiting"),
    DeliveryState.SENDING: mark("sending"),
    DeliveryState.STORED: mark("at the offline server"),
    DeliveryState.DELIVERED: mark("delivered"),
    DeliveryState.READ: mark("read"),
    DeliveryState.FAILED: mark("not sent"),
    DeliveryState.EXPIRED: mark("expired"),
    DeliveryState.CANCELLED: mark("cancelled"),
}

ROUTE_NAMES: dict[Route, str] = {
    Route.NONE: "",
    Route.LAN: mark("same network"),
    Route.DIRECT: mark("direct"),
    Route.RELAY: mark("through a relay"),
    Route.RELAY2: mark("through two relays"),
    Route.MULTICAST: mark("same network, no server"),
}

POLICY_NAMES: dict[RoutePolicy, str] = {
    RoutePolicy.AUTO: mark("Automatic (recommended)"),
    RoutePolicy.DIRECT: mark("Direct, a relay where that fails"),
    RoutePolicy.DIRECT_ONLY: mark("Direct only"),
    RoutePolicy.RELAY: mark("Relay only, hide my address"),
    RoutePolicy.RELAY2: mark("Through two relays"),
    RoutePolicy.LAN: mark("Same network only"),
}


def reason_sentence(reason: Reason, name: str) -> str:
    """Why, in one sentence; empty when there is nothing to say."""
    return tr(REASONS[reason].sentence, name=name) if REASONS[reason].sentence else ""


def reason_advice(reason: Reason, name: str) -> str:
    """What happens next or what to do about it."""
    return tr(REASONS[reason].advice, name=name) if REASONS[reason].advice else ""


_OF_GROUPS: dict[DeliveryState, str] = {
    DeliveryState.DELIVERED: mark("On the computers of all members."),
    DeliveryState.READ: mark("All members have read it."),
    DeliveryState.STORED: mark(
        "Waiting at the offline server for every member who does not have it."
    ),
    DeliveryState.EXPIRED: mark(
        "Some members did not come online in time. Send it again, or another member hands it on."
    ),
}


def delivery_sentence(message: Message, name: str, now: float) -> str:
    """The one plain sentence of a message's state, with its proof or its reason."""
    if isinstance(message.contact, GroupId) and message.state in _OF_GROUPS:
        return tr(_OF_GROUPS[message.state])
    why = reason_sentence(message.reason, name)
    at = moments.day_and_time(message.delivered_at, now) if message.delivered_at else ""
    match message.state:
        case DeliveryState.DELIVERED:
            return (
                tr("On {name}'s computer since {at}.", name=name, at=at)
                if at
                else tr("On {name}'s computer.", name=name)
            )
        case DeliveryState.READ:
            return tr("{name} has read it.", name=name)
        case DeliveryState.STORED:
            lead = tr("Waiting at the offline server you both agreed on")
            if message.stored_until is None:
                return f"{lead}."
            return tr(
                "{lead} – deleted there in {left}.",
                lead=lead,
                left=moments.left(message.stored_until - now),
            )
        case DeliveryState.SENDING:
            return (
                tr("Still trying. {why}", why=why)
                if message.warning and why
                else tr("Sending to {name} now.", name=name)
            )
        case DeliveryState.QUEUED:
            lead = tr("Still trying.") if message.warning else tr("Waiting on this computer.")
            return f"{lead} {why}".strip()
        case DeliveryState.FAILED:
            return tr("Not sent. {why}", why=why).strip()
        case DeliveryState.EXPIRED:
            return tr(
                "{name} did not come online in time, so it was deleted at the offline server.",
                name=name,
            )
        case DeliveryState.CANCELLED:
            return tr("You took it back before it was delivered.")
        case _:
            return tr("Not sent yet.")


def next_try_sentence(message: Message, now: float) -> str:
    """When it is tried again, or an empty text."""
    if message.next_try is None or is_final(message.state):
        return ""
    wait = message.next_try - now
    return (
        tr("Trying again now.") if wait < 1 else tr("Next try {ahead}.", ahead=moments.ahead(wait))
    )


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
        return tr("This message was deleted")
    said = [file_words.spoken(message.file, message.direction)] if message.file is not None else []
    words = told(message.text) if message.kind is MessageKind.NOTE else message.text
    return ", ".join([*said, words] if words else said)


def spoken(message: Message, name: str, now: float) -> str:
    """A message as one item for a screen reader: ``Alice: text, 18:53, delivered``."""
    who = name if message.direction is Direction.IN else tr("You")
    parts = [f"{who}: {_said(message)}", moments.clock(message.sent_at)]
    if message.edited_at is not None and not message.deleted:
        parts.append(tr("edited"))
    if message.pinned_at is not None:
        parts.append(tr("pinned"))
    if message.reactions:
        signs = " ".join(sorted({one.emoji for one in message.reactions}))
        parts.append(tr("reactions: {signs}", signs=signs))
    if message.direction is Direction.OUT:
        parts.append(tr(STATE_NAMES[message.state]))
        if message.warning or message.state is DeliveryState.FAILED:
            why = reason_sentence(message.reason, name)
            parts += [why] if why else []
    return ", ".join(parts)


def title_of(contact: Contact) -> str:
    """What to call a contact; whose name did not come yet has none to be shown."""
    return contact.title if contact.named else tr("New contact")


def presence_sentence(contact: Contact, *, route: bool = True, now: float | None = None) -> str:
    """The line below a contact's name; without the route where a badge stands beside it.

    ``now`` is the time of day that it is read; None: that of this computer.
    """
    match contact.state:
        case ContactState.WAITING:
            why = reason_sentence(contact.request_reason, title_of(contact))
            if not why and not contact.named:
                return tr("Waiting for an answer")
            return why or tr("Waiting for {title} to accept", title=contact.title)
        case ContactState.REQUEST:
            return tr("Wants to be your contact")
        case ContactState.BLOCKED:
            return tr("Blocked")
        case _:
            pass
    if contact.presence is Presence.ONLINE:
        way = tr(ROUTE_NAMES[contact.route]) if route and ROUTE_NAMES[contact.route] else ""
        return tr("Online, {way}", way=way) if way else tr("Online")
    if contact.presence is Presence.SEEN:
        return tr("Seems reachable")
    return _away(contact, time.time() if now is None else now)


def _away(contact: Contact, now: float) -> str:
    """Of somebody with whom no session stands, and of whom no server knows or was asked."""
    gone, at = contact.presence is Presence.OFFLINE, contact.reached_at
    if at is None:
        return tr("Offline") if gone else tr("Not reached yet")
    when = moments.day_and_time(at, now)
    if gone:
        return tr("Offline, last reachable: {time}", time=when)
    return tr("Last reachable: {time}", time=when)
