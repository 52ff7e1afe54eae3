"""What events mean for the rows of the list of conversations."""

from __future__ import annotations

from m2chat.events import Event
from m2chat.ids import ChatId
from m2chat.messaging import events as domain
from m2chat.ui.models.conversation_model import ConversationModel


def feed(rows: ConversationModel, event: Event) -> ChatId | None:
    """Change what the event changed; returns whose header is to be shown anew."""
    match event:
        case domain.ContactAdded(contact=contact) | domain.ContactChanged(contact=contact):
            rows.put_contact(contact)
            return contact.id
        case domain.MessageAdded(message=message):
            rows.add_message(message)
        case domain.MessageStateChanged(message=message) | domain.MessageChanged(message=message):
            rows.change_message(message)
        case domain.ConversationRead(contact=who):
            rows.set_read(who)
        case domain.DraftChanged(contact=who, text=text):
            rows.set_draft(who, text)
        case domain.PresenceChanged(contact=person, presence=presence, reached_at=at):
            rows.set_presence(person, presence, at)
            return person
        case domain.RouteChanged(contact=person, route=route):
            rows.set_route(person, route)
            return person
        case _:
            pass
    return None
