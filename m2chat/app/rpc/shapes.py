"""How the domain's nouns look in JSON; names of fields are those of docs/interfaces.md.

Ids are strings, times are seconds since 1970 UTC, what is not known is null.
"""

from __future__ import annotations

from typing import Any

from m2chat.app.face import CircleInfo, Finding, NetworkStatus, ProfileInfo, TraceStep
from m2chat.app.step_words import step_sentence
from m2chat.messaging.choices import NetworkChoices
from m2chat.messaging.model import Card, Contact, Message, SafetyCode

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
        "stored_until": one.stored_until,
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
    return {"donate_relay": one.donate_relay, "relay_until_verified": one.relay_until_verified}
