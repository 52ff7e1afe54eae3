"""How the domain's nouns look in JSON; names of fields are those of docs/interfaces.md.

Ids are strings, times are seconds since 1970 UTC, what is not known is null.
"""

from __future__ import annotations

import math
from typing import Any

from m2chat.app.face import CircleInfo, Finding, NetworkStatus, ProfileInfo, TraceStep
from m2chat.app.faces.life import ChatPreferences
from m2chat.app.step_words import step_sentence
from m2chat.messaging.choices import NetworkChoices
from m2chat.messaging.file_model import FileView
from m2chat.messaging.model import Card, ChatSettings, Contact, Conversation, Message, SafetyCode

Shape = dict[str, Any]


def profile(one: ProfileInfo) -> Shape:
    """``profile.show``."""
    return {
        "id": str(one.id),
        "name": one.name,
        "fingerprint": one.fingerprint,
        "path": str(one.path),
    }


def circle(one: CircleInfo) -> Shape:
    """One circle; its link is what others join with."""
    return {"name": one.name, "link": one.link, "services": one.services, "local": one.local}


def card(one: Card) -> Shape:
    """One card of ours."""
    return {
        "card": one.id,
        "link": one.link,
        "expires_at": one.expires_at,
        "uses_left": "unlimited" if one.uses_left is None else one.uses_left,
    }


def contact(one: Contact) -> Shape:
    """One contact.

    ``name`` is what to call them, ``own_name`` what they call themselves; ``route`` is the way we
    chose, ``session_route`` the one a live session takes.
    """
    return {
        "contact": str(one.id),
        "name": one.title,
        "own_name": one.name,
        "nickname": one.nickname,
        "state": str(one.state),
        "verified": one.verified,
        "route": str(one.policy),
        "session_route": str(one.route),
        "presence": str(one.presence),
        "reached_at": one.reached_at,
        "hello": one.hello,
        "circle": one.circle,
        "reason": str(one.request_reason),
        "has_certificate": one.has_certificate,
        "added_at": one.added_at,
    }


def message(one: Message) -> Shape:
    """One line of ``message.history``."""
    return {
        "message": str(one.id),
        "direction": str(one.direction),
        "text": one.text,
        "state": str(one.state),
        "reason": str(one.reason),
        "sent_at": one.sent_at,
        "delivered_at": one.delivered_at,
        "warning": one.warning,
        "next_try": one.next_try,
        "gap_before": one.gap_before,
        "kind": str(one.kind),
        "author": str(one.author) if one.author is not None else None,
        "reply_to": str(one.reply_to) if one.reply_to is not None else None,
        "edited_at": one.edited_at,
        "deleted": one.deleted,
        "forwarded": one.forwarded,
        "mentions": [str(person) for person in one.mentions],
        "reactions": [{"emoji": r.emoji, "author": str(r.author)} for r in one.reactions],
        "pinned": one.pinned_at is not None,
        "timer": one.timer_s,
        "expires_at": one.expires_at,
        "send_at": one.send_at,
        "give_up_at": one.give_up_at,
        "rule": str(one.rule),
        "stored_until": one.stored_until,
        "members": one.members,
        "members_delivered": one.members_delivered,
        "members_read": one.members_read,
        "file": file(one.file) if one.file is not None else None,
    }


def file(view: FileView) -> Shape:
    """The file of a message; ``path`` is empty while it lies sealed in the profile."""
    return {
        "name": view.name,
        "bytes": view.size,
        "mime": view.mime,
        "state": str(view.state),
        "moved": view.moved,
        "reason": view.reason,
        "path": str(view.path or ""),
        "voice": view.voice,
        "stored_until": view.stored_until,
    }


def message_state(one: Message) -> Shape:
    """``message.state``."""
    return {
        "contact": str(one.contact),
        "message": str(one.id),
        "state": str(one.state),
        "reason": str(one.reason),
        "warning": one.warning,
        "next_try": one.next_try,
        "stored_until": one.stored_until,
    }


def chat_settings(one: ChatSettings) -> Shape:
    """What is set for a conversation; ``muted_until`` is a time, ``always`` or null."""
    muted: float | str | None = one.muted_until
    return {
        "pinned": one.pinned,
        "archived": one.archived,
        "muted_until": "always" if muted == math.inf else muted,
        "timer": one.timer_s,
    }


def conversation(one: Conversation) -> Shape:
    """One row of ``chat.list``."""
    kind = "contact" if one.contact is not None else "group" if one.group is not None else "notes"
    return {
        "contact": str(one.id),
        "kind": kind,
        "name": one.title,
        "unread": one.unread,
        "mentioned": one.mentioned,
        "draft": one.draft,
        "draft_reply": str(one.draft_reply) if one.draft_reply is not None else None,
        **chat_settings(one.settings),
        "last": message(one.last) if one.last is not None else None,
    }


def preferences(one: ChatPreferences) -> Shape:
    """What we tell others while chatting."""
    return {"read_receipts": one.read_receipts, "typing": one.typing}


def safety(one: SafetyCode) -> Shape:
    """``contact.code``."""
    return {"digits": one.digits, "words": list(one.words)}


def step(one: TraceStep) -> Shape:
    """One step of ``net.trace``; ``contact`` is empty for this computer and its servers."""
    return {
        "number": one.number,
        "flow": one.flow,
        "contact": str(one.peer) if one.peer is not None else "",
        "seconds": round(one.seconds, 4),
        "step": str(one.step),
        "sentence": step_sentence(one),
        "words": one.words,
        "place": one.place,
    }


def finding(one: Finding) -> Shape:
    """One finding of ``net.doctor``."""
    return {
        "check": one.id,
        "state": str(one.state),
        "sentence": one.sentence,
        "advice": one.advice,
        "place": one.place,
    }


def network(one: NetworkStatus) -> Shape:
    """``net.status``; loss 0-1, rate in bytes a second."""
    return {
        "online": one.online,
        "kas": list(one.kas),
        "mapping": one.mapping,
        "clock_offset_s": round(one.clock_offset_s, 3),
        "clock_warning": one.clock_warning,
        "sessions": [
            {
                "contact": str(line.contact),
                "route": line.route,
                "rtt_ms": round(line.rtt_ms, 3),
                "loss": round(line.loss, 5),
                "rate": round(line.rate),
            }
            for line in one.sessions
        ],
        "address": one.address,
        "candidates": list(one.candidates),
        "services": [
            {
                "address": line.address,
                "circle": line.circle,
                "connected": line.connected,
                "registered": line.registered,
                "rtt_ms": round(line.rtt_ms, 3),
            }
            for line in one.services
        ],
        "elsewhere": one.elsewhere,
    }


def choices(one: NetworkChoices) -> Shape:
    """What was chosen about the network."""
    return {
        "donate_relay": one.donate_relay,
        "relay_until_verified": one.relay_until_verified,
        "ask_presence": one.ask_presence,
    }
