"""Events as notifications: names and fields of docs/interfaces.md.

An event may tell several things, or nothing.  Order is that of the events.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from m2chat.app.face import FindingMade, NetworkChanged, ProfileMoved, StorageTrouble
from m2chat.app.faces.hosting import HostChanged
from m2chat.app.faces.insight import TestAsked, TestRun
from m2chat.app.faces.life import TypingChanged
from m2chat.app.faces.nearby import NearbyChanged
from m2chat.app.faces.offline import TreatyChanged
from m2chat.app.faces.trust import (
    ConversationHidden,
    ConversationPurged,
    ConversationRestored,
    IntroductionChanged,
    IntroductionState,
    LockChanged,
    OwnNameChanged,
    PictureChanged,
)
from m2chat.app.rpc import insight_shapes, shapes, trust_methods
from m2chat.app.rpc.file_notifications import FILES_LISTED, FILES_TOLD
from m2chat.app.rpc.host_methods import HOST_FIELDS, host
from m2chat.app.rpc.nearby_methods import NEARBY_FIELDS, nearby
from m2chat.app.rpc.offline_methods import treaty_changed
from m2chat.app.rpc.shapes import Shape
from m2chat.events import Event, EventBus
from m2chat.messaging.events import (
    ChatChanged,
    ContactAdded,
    ContactChanged,
    ContactRemoved,
    MessageAdded,
    MessageChanged,
    MessagesMissing,
    MessagesRemoved,
    MessageStateChanged,
    PresenceChanged,
    RouteChanged,
)
from m2chat.messaging.groups.events import GroupChanged, GroupInvited
from m2chat.messaging.model import Contact, ContactState, Direction, MessageKind


@dataclass(frozen=True, slots=True)
class Notification:
    """Something that happened, as it is told."""

    method: str
    params: Shape


Tell = Callable[[Notification], None]

# name -> (fields, meaning); what ``m2ctl rpc --help`` lists
LISTED: dict[str, tuple[str, str]] = {
    "ready": ("profile, online", "the first line: the profile is open and the node runs"),
    "contact.request": ("contact, name, hello", "somebody asks to become a contact"),
    "contact.state": ("contact, state", "waiting, request, ready or blocked"),
    "contact.removed": ("contact", "the contact and the conversation are gone"),
    "contact.changed": ("as in contact.list", "name, state, route, verification: the new fields"),
    "message.received": ("contact, message, text, sent_at", "a message came and is kept here"),
    "message.state": (
        "contact, message, state, reason, warning, next_try",
        "every change of an outgoing message",
    ),
    "message.changed": (
        "contact, and as in message.history",
        "edited, taken back, reacted to, pinned, or its time to disappear is set: the new fields",
    ),
    "message.removed": ("contact, messages", "deleted for us alone, or their time was over"),
    "chat.changed": ("contact", "the settings or timer of a conversation changed, or it came"),
    "typing.changed": ("contact, author, typing", "somebody writes, or stopped"),
    "message.missing": ("contact, before, count", "messages before this one never came"),
    "presence.changed": ("contact, presence", "offline, seen or online"),
    "route.changed": ("contact, route", "the way of the session; empty without one"),
    "network.changed": ("online", "whether a look-up server answers"),
    "profile.moved": (
        "elsewhere",
        "true: the profile was opened on another computer and nothing is sent from here until "
        "profile.use_here; false: it is used here again",
    ),
    "doctor.finding": ("run, check, state, sentence, advice, place", "while net.doctor runs"),
    "treaty.changed": (
        "contact, state, days, max_mib, stores, since, by_us, waiting, waiting_until, open",
        "an agreement that messages may wait: none, offered, asked, active, declined, revoked",
    ),
    "profile.renamed": ("name", "we call ourselves something else"),
    "picture.changed": ("contact", "a contact's picture, or with our own id ours"),
    "introduction.offered": (
        "introduction, by, by_name, contact, name, note, state, at",
        "a contact wants us to know somebody",
    ),
    "introduction.changed": ("as in introduction.offered", "it was answered, or came true"),
    "chat.deleted": (
        "undo, contact, name, with_contact, until",
        "hidden; chat.undo brings it back",
    ),
    "chat.restored": ("contact", "a deletion was undone"),
    "chat.purged": ("contact", "a deletion is final"),
    "lock.changed": ("locked", "while true only lock.* is answered, and nothing is told but this"),
    "group.changed": ("group", "name, members, roles or our place in it; group.show has them"),
    "group.invited": ("group", "somebody asks us in: group.accept or group.decline"),
    "host.changed": (HOST_FIELDS.strip("{}"), "the circle that this computer hosts"),
    "nearby.changed": (NEARBY_FIELDS.strip("{}"), "somebody in this room came, went or asked"),
    **FILES_LISTED,
    "storage.trouble": ("key, message", "something could not be kept; its sender keeps it"),
}


def notifications_of(event: Event) -> Iterator[Notification]:
    """What this event tells; nothing for events that concern a window only."""
    told = _TOLD.get(type(event))
    if told is not None:
        yield from told(event)
    of_files = FILES_TOLD.get(type(event))
    if of_files is not None:
        yield from (Notification(name, shape) for name, shape in of_files(event))


def subscribe(bus: EventBus, tell: Tell) -> Callable[[], None]:
    """Tell of every event from now on; the result ends it."""

    def heard(event: Event) -> None:
        for notification in notifications_of(event):
            tell(notification)

    return bus.subscribe(Event, heard)


def _contact_state(contact: Contact) -> Notification:
    return Notification("contact.state", {"contact": str(contact.id), "state": str(contact.state)})


def _request(contact: Contact) -> Notification:
    shape = {"contact": str(contact.id), "name": contact.name, "hello": contact.hello}
    return Notification("contact.request", shape)


def _contact_added(event: ContactAdded) -> Iterator[Notification]:
    if event.contact.state is ContactState.REQUEST:
        yield _request(event.contact)
    yield _contact_state(event.contact)


def _contact_changed(event: ContactChanged) -> Iterator[Notification]:
    yield Notification("contact.changed", shapes.contact(event.contact))
    if event.contact.state is event.before.state:
        return
    if event.contact.state is ContactState.REQUEST:
        yield _request(event.contact)
    yield _contact_state(event.contact)


def _contact_removed(event: ContactRemoved) -> Iterator[Notification]:
    yield Notification("contact.removed", {"contact": str(event.contact)})


def _message_added(event: MessageAdded) -> Iterator[Notification]:
    one = event.message
    if one.kind is MessageKind.NOTE:
        return  # a line for people in a window
    if one.direction is Direction.OUT:
        yield Notification("message.state", shapes.message_state(one))
        return
    yield Notification(
        "message.received",
        {
            "contact": str(one.contact),
            "message": str(one.id),
            "text": one.text,
            "sent_at": one.sent_at,
        },
    )


def _message_state(event: MessageStateChanged) -> Iterator[Notification]:
    yield Notification("message.state", shapes.message_state(event.message))


def _message_changed(event: MessageChanged) -> Iterator[Notification]:
    one = event.message
    shape = {"contact": str(one.contact), **shapes.message(one)}
    yield Notification("message.changed", shape)


def _messages_removed(event: MessagesRemoved) -> Iterator[Notification]:
    shape = {"contact": str(event.contact), "messages": [str(one) for one in event.messages]}
    yield Notification("message.removed", shape)


def _chat_changed(event: ChatChanged) -> Iterator[Notification]:
    yield Notification("chat.changed", {"contact": str(event.contact)})


def _typing(event: TypingChanged) -> Iterator[Notification]:
    shape = {"contact": str(event.contact), "author": str(event.author), "typing": event.typing}
    yield Notification("typing.changed", shape)


def _missing(event: MessagesMissing) -> Iterator[Notification]:
    shape = {"contact": str(event.contact), "before": str(event.before), "count": event.count}
    yield Notification("message.missing", shape)


def _presence(event: PresenceChanged) -> Iterator[Notification]:
    shape = {
        "contact": str(event.contact),
        "presence": str(event.presence),
        "reached_at": event.reached_at,
    }
    yield Notification("presence.changed", shape)


def _route(event: RouteChanged) -> Iterator[Notification]:
    shape = {"contact": str(event.contact), "route": str(event.route)}
    yield Notification("route.changed", shape)


def _network(event: NetworkChanged) -> Iterator[Notification]:
    yield Notification("network.changed", {"online": event.online})


def _moved(event: ProfileMoved) -> Iterator[Notification]:
    yield Notification("profile.moved", {"elsewhere": event.elsewhere})


def _finding(event: FindingMade) -> Iterator[Notification]:
    yield Notification("doctor.finding", {"run": event.run, **shapes.finding(event.finding)})


def _treaty(event: TreatyChanged) -> Iterator[Notification]:
    yield Notification("treaty.changed", treaty_changed(event))


def _trouble(event: StorageTrouble) -> Iterator[Notification]:
    yield Notification("storage.trouble", {"key": event.key, "message": event.sentence})


def _group(event: GroupChanged) -> Iterator[Notification]:
    yield Notification("group.changed", {"group": str(event.group)})


def _invited(event: GroupInvited) -> Iterator[Notification]:
    yield Notification("group.invited", {"group": str(event.group)})


def _renamed(event: OwnNameChanged) -> Iterator[Notification]:
    yield Notification("profile.renamed", {"name": event.name})


def _picture(event: PictureChanged) -> Iterator[Notification]:
    yield Notification("picture.changed", {"contact": str(event.contact)})


def _introduction(event: IntroductionChanged) -> Iterator[Notification]:
    new = event.introduction.state is IntroductionState.OFFERED
    name = "introduction.offered" if new else "introduction.changed"
    yield Notification(name, trust_methods.introduction(event.introduction))


def _hidden(event: ConversationHidden) -> Iterator[Notification]:
    yield Notification("chat.deleted", trust_methods.deletion(event.deletion))


def _restored(event: ConversationRestored) -> Iterator[Notification]:
    yield Notification("chat.restored", {"contact": str(event.chat)})


def _purged(event: ConversationPurged) -> Iterator[Notification]:
    yield Notification("chat.purged", {"contact": str(event.chat)})


def _lock(event: LockChanged) -> Iterator[Notification]:
    yield Notification("lock.changed", {"locked": event.locked})


def _host(event: HostChanged) -> Iterator[Notification]:
    yield Notification("host.changed", host(event.status))


def _test_run(event: TestRun) -> Iterator[Notification]:
    yield Notification("test.step", insight_shapes.test_run(event))


def _test_asked(event: TestAsked) -> Iterator[Notification]:
    yield Notification("test.asked", {"contact": str(event.contact)})


def _nearby(event: NearbyChanged) -> Iterator[Notification]:
    yield Notification("nearby.changed", nearby(event.view))


_TOLD: dict[type[Event], Callable[..., Iterator[Notification]]] = {
    ContactAdded: _contact_added,
    ContactChanged: _contact_changed,
    ContactRemoved: _contact_removed,
    MessageAdded: _message_added,
    MessageStateChanged: _message_state,
    MessageChanged: _message_changed,
    MessagesRemoved: _messages_removed,
    ChatChanged: _chat_changed,
    TypingChanged: _typing,
    MessagesMissing: _missing,
    PresenceChanged: _presence,
    RouteChanged: _route,
    NetworkChanged: _network,
    ProfileMoved: _moved,
    FindingMade: _finding,
    StorageTrouble: _trouble,
    GroupChanged: _group,
    GroupInvited: _invited,
    TreatyChanged: _treaty,
    OwnNameChanged: _renamed,
    PictureChanged: _picture,
    IntroductionChanged: _introduction,
    ConversationHidden: _hidden,
    ConversationRestored: _restored,
    ConversationPurged: _purged,
    LockChanged: _lock,
    HostChanged: _host,
    TestRun: _test_run,
    TestAsked: _test_asked,
    NearbyChanged: _nearby,
}
